import type { Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";

import type { GivenFile, ReadNote } from "../read/given-table.ts";
import { recogniseDerived, type DerivedSheet } from "./derived-columns.ts";
import { joinParts, recogniseList, type ListPart, type ReferenceList } from "./reference-lists.ts";
import { readCsvSheet, type Sheet } from "./sheet.ts";

/** What was given to look things up in. */
export interface ReferencesRead {
  readonly lists: readonly ReferenceList[];
  readonly derived: readonly DerivedSheet[];
  readonly notes: readonly ReadNote[];
}

/** An Excel workbook is a zip archive. */
export const looksLikeWorkbook = ({ bytes }: GivenFile): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Reads a file of tables whatever its columns are: a CSV file, or each sheet of an Excel workbook. */
export const readSheets = async (file: GivenFile): Promise<Result<readonly Sheet[], Problem>> => {
  if (looksLikeWorkbook(file)) {
    // Loaded when there is a workbook to read; most checks have none.
    const { readWorkbook } = await import("./workbook.ts");
    return readWorkbook(file);
  }
  const sheet = readCsvSheet(file);
  return sheet.ok ? ok([sheet.value]) : sheet;
};

const noteOf = ({ file, name }: Sheet, text: string): ReadNote => ({
  file: name === undefined ? file : `${file}, sheet ${name}`,
  text,
});

interface Sorting {
  readonly parts: ListPart[];
  readonly derived: DerivedSheet[];
  readonly notes: ReadNote[];
}

const sort = (
  sheet: Sheet,
  models: { readonly lists: readonly TableModel[]; readonly model: ReturnModel },
  into: Sorting,
): void => {
  const derived = recogniseDerived(sheet, models.model);
  const part = derived === undefined ? recogniseList(sheet, models.lists) : undefined;
  const count = `${sheet.rows} row${sheet.rows === 1 ? "" : "s"}`;
  if (derived !== undefined) {
    const names = [...derived.columnsByName.keys()].join(", ");
    into.derived.push(derived);
    into.notes.push(noteOf(sheet, `${count} with ${names} for ${derived.table.name}.`));
  } else if (part !== undefined) {
    into.parts.push(part);
    into.notes.push(noteOf(sheet, `${count} of the list ${part.model.name}.`));
  } else {
    into.notes.push(noteOf(sheet, "Not a list that this return's rules use; left out."));
  }
};

/**
 * Reads the files that things are looked up in: the lists of the return, told by their columns, and columns that are
 * worked out for its tables. Several files or sheets of one list are one list.
 */
export const readReferences = async (
  files: readonly GivenFile[],
  models: { readonly lists: readonly TableModel[]; readonly model: ReturnModel },
): Promise<Result<ReferencesRead, readonly Problem[]>> => {
  const problems: Problem[] = [];
  const into: Sorting = { parts: [], derived: [], notes: [] };
  for (const file of files) {
    const sheets = await readSheets(file);
    if (!sheets.ok) problems.push(sheets.error);
    else for (const sheet of sheets.value) sort(sheet, models, into);
  }
  if (problems.length > 0) return fail(problems);
  const partsByList = Map.groupBy(into.parts, ({ model }) => model);
  return ok({
    lists: [...partsByList].map(([model, parts]) => joinParts(model, parts)),
    derived: into.derived,
    notes: into.notes,
  });
};
