import type { PlacedTables } from "./placed-table.ts";
import { firstRowAt, rowsAt } from "./rows-by-anchor.ts";
import { isGroup, type PlannedColumn, type PlannedGroup, type XmlPlan } from "./xml-plan.ts";

/** Where the writing stands: the row of the group that is open, and the person whom it is about. */
interface Standing {
  readonly row: number;
  readonly person: number;
}

const renderColumn = (
  { texts: { cells }, elements, loose }: PlannedColumn,
  { row, person }: Standing,
): string => {
  const own = loose === undefined ? row : firstRowAt(loose, person);
  if (own === undefined) return "";
  return elements[cells === undefined ? 0 : (cells[own] ?? 0)] ?? "";
};

const everyone = (people: number): readonly number[] =>
  Array.from({ length: people }, (_, person) => person);

/** Where each row of a group within the open one stands. */
const standingsOf = (
  { rows }: PlannedGroup,
  { people, isNested }: PlacedTables,
  at: Standing,
): readonly Standing[] => {
  if (rows === undefined) return everyone(people).map((person) => ({ row: person, person }));
  const found = rowsAt(rows, isNested ? at.row : at.person);
  return Array.from(found, (row) => ({ row, person: at.person }));
};

const renderGroup = (plan: XmlPlan, placed: PlacedTables, at: Standing): string => {
  let text = plan.open;
  for (const part of plan.parts) {
    if (isGroup(part)) {
      for (const inner of standingsOf(part, placed, at))
        text += renderGroup(part.plan, placed, inner);
    } else text += renderColumn(part, at);
  }
  return text + plan.close;
};

const piecesOfGroup = function* (
  plan: XmlPlan,
  placed: PlacedTables,
  at: Standing,
): Generator<string> {
  if (plan.isPerson) {
    yield renderGroup(plan, placed, at);
    return;
  }
  yield plan.open;
  for (const part of plan.parts) {
    if (!isGroup(part)) yield renderColumn(part, at);
    else
      for (const inner of standingsOf(part, placed, at))
        yield* piecesOfGroup(part.plan, placed, inner);
  }
  yield plan.close;
};

/** Writes the document, a person at a time. */
export const renderXml = function* (plan: XmlPlan, placed: PlacedTables): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield* piecesOfGroup(plan, placed, { row: 0, person: 0 });
};
