import type { MappingPlan } from "../../runtime/mapping-plan.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";

import { columnOf } from "../reference/derive-placements.ts";
import type { Sheet, SheetColumn } from "../reference/sheet.ts";
import { deriveColumns } from "./derive-columns.ts";
import type { OpenValues } from "./map-report.ts";
import { linesShown, type ValuesMapped } from "./map-values.ts";
import type { MapSources } from "./read-sources.ts";

const textAt = ({ cells, values }: SheetColumn, row: number): string =>
  (values[cells[row] ?? 0] ?? "").trim();

/** Rows that say something of which nothing came: what cannot be read is blank to an expression. */
const lostRows = (
  sheet: Sheet,
  columns: readonly SheetColumn[],
  made: readonly (readonly string[])[],
): readonly OpenValues[] => {
  const open = new Map<string, { values: readonly string[]; rows: number; lines: number[] }>();
  for (let row = 0; row < sheet.rows; row += 1) {
    const values = columns.map((column) => textAt(column, row));
    if (values.every((text) => text === "") || made.some((texts) => (texts[row] ?? "") !== ""))
      continue;
    const key = values.join("\u0000");
    const one = open.get(key) ?? { values, rows: 0, lines: [] };
    open.set(key, one);
    one.rows += 1;
    if (one.lines.length < linesShown) one.lines.push(sheet.lines[row] ?? 0);
  }
  return [...open.values()].map((one) => ({ ...one, mayBecome: [] }));
};

/** Values worked out by the expressions of a mapping, and rows that say something of which nothing came. */
export const derivedValues = (
  { derive, from, to }: MappingPlan,
  sheet: Sheet,
  { sources, readAs }: { readonly sources: MapSources; readonly readAs?: ReturnModel },
): ValuesMapped => {
  const nothing = { unknown: [], ambiguous: [], lostForward: [], lostBack: [] };
  if (derive === undefined || readAs === undefined) return { made: [], ...nothing };
  const found = deriveColumns(derive, readAs, sources.tables);
  const texts = to.map(
    ({ name }) => found[derive.values.findIndex((one) => one.to === name)] ?? [],
  );
  const columns = from.flatMap(
    ({ column }) => sheet.columns.find(({ heading }) => heading === column) ?? [],
  );
  const made = texts.map((ofEnd, end) => {
    const { cells, values } = columnOf(to[end]?.name ?? "", ofEnd);
    return { cells, values: values.map(String) };
  });
  return { made, ...nothing, unknown: lostRows(sheet, columns, texts) };
};
