import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, type Result } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";

import type { GivenTable } from "../read/given-table.ts";
import { writeCsv } from "./write-csv.ts";
import { writeXml } from "./write-xml.ts";
import type { WriteForm, WrittenFile } from "./written-file.ts";

const notOffered = ({ ref, xml }: ReturnModel, form: WriteForm): Problem => {
  const other = form === "csv" && xml !== undefined ? "xml" : "csv";
  const fix = `Write it as ${other}.`;
  return problemOf("WRITE_FORM_NOT_OFFERED", `${ref} has no ${form.toUpperCase()} form.`, { fix });
};

/** Why a return cannot be written in a form, when it does not come in it. */
export const problemOfForm = (model: ReturnModel, form: WriteForm): Problem | undefined => {
  const hasCsv = model.tables.some(({ fileName }) => fileName !== undefined);
  const isOffered = form === "csv" ? hasCsv : model.xml !== undefined;
  return isOffered ? undefined : notOffered(model, form);
};

const givenTwice = (tables: readonly GivenTable[]): readonly Problem[] => {
  const seen = new Set<string>();
  return tables.flatMap(({ name, file }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const place = { file, pointer: `/${name}` };
    return [problemOf("WRITE_TABLE_TWICE", `${name} was given more than once.`, { place })];
  });
};

/**
 * Writes the tables of a return in one of its forms. What is read back from the files is what the tables said: values
 * that cannot be read stay as they were written, blanks stay blank. Where that cannot be had every reason is told, with
 * table, row and column, and there is no file. The same tables give the same bytes.
 */
export const writeReturn = (
  tables: readonly GivenTable[],
  model: ReturnModel,
  form: WriteForm,
): Result<readonly WrittenFile[], readonly Problem[]> => {
  const twice = givenTwice(tables);
  if (twice.length > 0) return fail(twice);
  const byName = new Map(tables.map((table) => [table.name, table]));
  const problem = problemOfForm(model, form);
  if (problem !== undefined) return fail([problem]);
  return form === "csv" || model.xml === undefined
    ? writeCsv(byName, model)
    : writeXml(byName, model, model.xml);
};
