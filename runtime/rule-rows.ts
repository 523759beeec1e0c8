import type { CellVerdict } from "./cells.ts";
import { parseIsoDate, renderIsoDate } from "./dates.ts";
import { memberBreak } from "./expression-rows.ts";
import type { ColumnModel, TableModel } from "./return-model.ts";
import type { CellInRow, Row, RowsByTable, RowValue } from "./row.ts";

/** A row while it is being linked to others; `$row` is its place in the file or list that it came from. */
export interface RowInMaking {
  [column: string]: RowValue;
  $invalid: Readonly<Record<string, string>> | null;
  $parent: Row | null;
  $within: RowsByTable | null;
  $row: number;
}

/**
 * An object to make others of by spreading it. What JSON.parse makes has room for all its properties in the object
 * itself, and so has a copy: a quarter of the memory and of the time of adding the properties one by one.
 */
export const templateOf = <Shape extends object>(shape: Shape): Shape => {
  const names = Object.keys(shape).map((name) => [name, null]);
  const room: object = JSON.parse(JSON.stringify(Object.fromEntries(names)));
  return Object.assign(room, shape);
};

/** The rows of a table. */
export interface TableRows {
  readonly model: TableModel;
  /** By place; undefined for a row that cannot be read, which no rule looks at. */
  readonly rowsByPlace: readonly (RowInMaking | undefined)[];
  /** In their order, without those that are there only because others stand in them. */
  readonly rows: readonly RowInMaking[];
  /** Places of the rows that are there only because others stand in them. */
  readonly ghosts: ReadonlySet<number>;
  /** In a hierarchical return: for each row the place of the row of the parent table that it stands in. */
  readonly parentRows?: Uint32Array;
}

/** The tables of a return by name. */
export type ReturnRows = ReadonlyMap<string, TableRows>;

/** What a cell says, and its text when it says nothing that the column can hold. */
export interface RuleCell {
  readonly value: CellInRow | readonly CellInRow[];
  readonly invalid?: string;
}

type ReadRuleCell = (value: unknown) => CellVerdict;

/** A whole or partial ISO date as its first possible day. */
const firstDayOf = (iso: string): number | null =>
  parseIsoDate(iso + "-01-01".slice(iso.length - "yyyy".length)) ?? null;

const valueInRow = ({ cell }: ColumnModel, verdict: CellVerdict): CellInRow => {
  if (!verdict.ok) return null;
  const { value } = verdict;
  return cell.kind === "date" && typeof value === "string" ? firstDayOf(value) : value;
};

/** A value as text, whatever it is. */
const asWritten = (value: unknown): string =>
  typeof value === "string" ? value.trim() : (JSON.stringify(value) ?? "");

const readOneCell = (model: ColumnModel, value: unknown, read: ReadRuleCell): RuleCell => {
  const verdict = read(value);
  return verdict.ok
    ? { value: valueInRow(model, verdict) }
    : { value: null, invalid: asWritten(value) };
};

const membersOfCell = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === "" ? [] : [value];
};

const textOfMember = ({ cell }: ColumnModel, { value, invalid }: RuleCell): string =>
  invalid ??
  (cell.kind === "date" && typeof value === "number" ? renderIsoDate(value) : String(value));

/** The members that can be read; when there are others, the texts of all of them besides. */
const readListCell = (model: ColumnModel, value: unknown, read: ReadRuleCell): RuleCell => {
  const cells = membersOfCell(value)
    .map((member) => readOneCell(model, member, read))
    .filter((cell) => cell.value !== null || cell.invalid !== undefined);
  const values = cells.flatMap((cell) =>
    cell.value === null || typeof cell.value === "object" ? [] : [cell.value],
  );
  if (cells.every(({ invalid }) => invalid === undefined)) return { value: values };
  const texts = cells.map((cell) => textOfMember(model, cell));
  return { value: values, invalid: texts.join(memberBreak) };
};

/** Reads a cell as conditions see it. */
export const readRuleCell = (model: ColumnModel, value: unknown, read: ReadRuleCell): RuleCell =>
  (model.repeats ? readListCell : readOneCell)(model, value, read);
