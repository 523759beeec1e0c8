import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { generate } from "../../codegen/generate.ts";
import { createRowToJson } from "../../engine/index.ts";
import { readCsvSheet } from "../../engine/reference/sheet.ts";
import { invariant } from "../../runtime/result.ts";
import type { TableModel } from "../../runtime/return-model.ts";
import { compileErrors, writeFiles } from "../codegen/written-files.ts";
import { everything, modelOf } from "./owned-return.ts";

/** How the rows of each table were judged by the validator that was generated for it, in the order of the file. */
export interface RowsJudged {
  readonly compileErrors: string;
  readonly byTable: Readonly<Record<string, readonly boolean[]>>;
}

const rowsOf = (name: string, text: string): readonly Readonly<Record<string, string>>[] => {
  const sheet = readCsvSheet({ name, bytes: new TextEncoder().encode(text) });
  invariant(sheet.ok, `${name} is read`);
  const { rows, columns } = sheet.value;
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(
      columns.map(({ heading, cells, values }) => [heading, values[cells[row] ?? 0] ?? ""]),
    ),
  );
};

type Validate = (record: unknown) => boolean;

const isValidator = (value: unknown): value is { readonly validate: Validate } =>
  typeof value === "object" && value !== null && "validate" in value;

const validatorOf = async (folder: string, { name }: TableModel): Promise<Validate> => {
  const file = `${name.toLowerCase().replaceAll("_", "-")}.closed.js`;
  const module: unknown = await import(pathToFileURL(join(folder, file)).href);
  invariant(isValidator(module), `${name} has a validator`);
  return module.validate;
};

/** Generates the validators of a return and has them judge the rows of files that are named after its tables. */
export const judgedRows = async (
  returnRef: string,
  files: Readonly<Record<string, string>>,
): Promise<RowsJudged> => {
  const made = await generate(everything, { targets: ["ajv"], items: [returnRef] });
  invariant(made.ok, JSON.stringify(made));
  using written = writeFiles(made.value);
  const model = modelOf(returnRef);
  const place = join(written.folder, returnRef.replace(":", "/").replace("@", "/"));
  const judged: (readonly [string, readonly boolean[]])[] = [];
  for (const table of model.tables) {
    const text = files[`${table.name}.csv`];
    if (text === undefined) continue;
    const validate = await validatorOf(place, table);
    const toJson = createRowToJson(table, model.period);
    const rows = rowsOf(table.name, text).map(toJson);
    judged.push([table.name, rows.map((row) => row !== undefined && validate(row))]);
  }
  const types = made.value.map(({ path }) => path).filter((path) => path.endsWith(".d.ts"));
  return {
    compileErrors: compileErrors(written.folder, types),
    byTable: Object.fromEntries(judged),
  };
};
