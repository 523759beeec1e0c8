import type { MappingPlan } from "../../runtime/mapping-plan.ts";
import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

import type { GivenTable } from "../read/given-table.ts";
import type { ColumnOrigin } from "./column-origin.ts";
import type { MapReport } from "./map-report.ts";
import { mapSheet, sheetName, type MapWork, type SheetMapped } from "./map-sheet.ts";

/** Tables of a return made by mappings, and what was lost and left open. */
export interface TablesMapped {
  readonly tables: readonly GivenTable[];
  /** Where the columns come from that mappings made. */
  readonly origins: readonly ColumnOrigin[];
  readonly report: MapReport;
}

const clashProblems = ({ sheet, clashes }: SheetMapped): readonly Problem[] =>
  clashes.map(({ column, mappings }) => {
    const message = `${column} is made by ${mappings.join(" and ")}.`;
    return problemOf("MAP_COLUMN_TWICE", message, { place: { file: sheet.file } });
  });

const expected = ({ from, derive }: MappingPlan): string =>
  derive === undefined
    ? from.map(({ headings }) => headings.join(" or ")).join(" and ")
    : `rows of ${derive.scopeTable}`;

const unusedProblems = (
  plans: readonly MappingPlan[],
  mapped: readonly SheetMapped[],
): readonly Problem[] => {
  const used = new Set(mapped.flatMap(({ runs }) => runs.map(({ mapping }) => mapping)));
  return plans
    .filter(({ ref }) => !used.has(ref))
    .map((plan) =>
      problemOf("MAP_COLUMNS_MISSING", `No file has what ${plan.ref} maps: ${expected(plan)}.`),
    );
};

const notesOf = (mapped: readonly SheetMapped[]): readonly string[] =>
  mapped
    .filter(({ tables }) => tables.length === 0)
    .map(({ sheet }) => `${sheetName(sheet)} is no table of the return, and no mapping fits it.`);

/**
 * Applies mappings to what was read from files, so that it becomes tables of a return. Values that a mapping does not
 * settle are left blank and told. Refused whole: a mapping that fits no file, and a column that two mappings make.
 */
export const mapTables = (
  plans: readonly MappingPlan[],
  work: MapWork & { readonly release: string },
): Result<TablesMapped, readonly Problem[]> => {
  const { sources, model, release } = work;
  const mapped = sources.sheets.map((sheet) => mapSheet(sheet, plans, work));
  const problems = [...mapped.flatMap(clashProblems), ...unusedProblems(plans, mapped)];
  if (problems.length > 0) return fail(problems);
  const tables = mapped.flatMap((one) => one.tables);
  return ok({
    tables,
    origins: mapped.flatMap((one) => one.origins),
    report: {
      release,
      return: model.ref,
      runs: mapped.flatMap(({ runs }) => runs),
      tables: tables.map(({ name, file, rows }) => ({ table: name, file, rows })),
      columnsLeft: mapped.flatMap(({ columnsLeft }) => columnsLeft),
      columnsUnfilled: mapped.flatMap(({ columnsUnfilled }) => columnsUnfilled),
      notes: [...sources.notes, ...notesOf(mapped)],
    },
  });
};
