import type { RuleExample, ValidationRule } from "../../generated/items/types.ts";
import { createCellReader } from "../../runtime/cells.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { InputForm } from "../../runtime/row.ts";
import { holdsOnly } from "../../runtime/rule-document.ts";
import type { RuleGround } from "../rules/rule-ground.ts";
import type { CaseFamily } from "./case-family.ts";
import type { CaseCell, CasePlace, TablesOfCase } from "./case-rows.ts";
import type { CaseNode, CaseRows } from "./case-tree.ts";
import { caseRows } from "./case-tree.ts";
import type { ExampleCase } from "./rule-examples.ts";
import { caseOfExample, expectedOfExample, yearOfExample } from "./rule-examples.ts";

type JsonRecord = Record<string, unknown>;

/** An example of a rule as documents of the return, with the places that are to be reported. */
export interface RuleFixture {
  readonly rule: string;
  /** Exact reference of the rule version. */
  readonly item: string;
  readonly name: string;
  readonly document: JsonRecord;
  readonly last?: JsonRecord;
  readonly references?: Readonly<Record<string, readonly JsonRecord[]>>;
  readonly authority?: string;
  /** The form in which the return came, where the example says it. */
  readonly form?: InputForm;
  /** The collection in which it plays, when that is not the return's own. */
  readonly period?: ReturnModel["period"];
  /** Places of records among those of their table, ascending, by table; for the whole return `"return": []`. */
  readonly reported: Readonly<Record<string, readonly number[]>>;
}

const isList = (cell: CaseCell): cell is readonly (string | number | boolean | null)[] =>
  Array.isArray(cell);

/** A cell as JSON has it; what cannot be read stays as it is written. */
const jsonCell = (
  table: TableModel,
  name: string,
  period: ReturnModel["period"],
): ((cell: CaseCell) => unknown) => {
  const column = table.columns.find((one) => one.name === name);
  if (column === undefined) return (cell) => cell;
  const reader = createCellReader(column.cell, period);
  const one = (cell: string | number | boolean | null): unknown => {
    if (cell === null) return null;
    const verdict = reader.ofText(String(cell));
    return verdict.ok ? verdict.value : String(cell);
  };
  return (cell) => (isList(cell) ? cell.map(one) : one(cell));
};

const recordOf = (
  { table, columns }: CaseRows,
  node: CaseNode,
  period: ReturnModel["period"],
): JsonRecord => {
  const own = columns.filter((name) => table.columns.some((column) => column.name === name));
  const cells = own.map((name) => [
    name,
    jsonCell(table, name, period)(node.cells.get(name) ?? null),
  ]);
  return { ...(node.isGhost ? { [holdsOnly]: true } : {}), ...Object.fromEntries(cells) };
};

/** A document, and the rows of the case by table in the order in which a reader of the document meets them. */
interface Document {
  readonly document: JsonRecord;
  readonly placesOf: ReadonlyMap<string, readonly (readonly CasePlace[])[]>;
}

interface Writing {
  readonly model: ReturnModel;
  readonly rowsByTable: ReadonlyMap<string, CaseRows>;
  readonly places: Map<string, (readonly CasePlace[])[]>;
}

/** Writes the rows of the tables that stand in a row, and those that stand in them. */
const writeWithin = (
  writing: Writing,
  above: { readonly table: string | undefined; readonly node: CaseNode | undefined },
): JsonRecord => {
  const document: JsonRecord = {};
  for (const table of writing.model.tables) {
    const rows = writing.rowsByTable.get(table.name);
    if (table.parent !== above.table || rows === undefined) continue;
    const records = rows.nodes
      .filter(({ parent }) => parent === above.node)
      .map((node) => {
        const places = writing.places.get(table.name) ?? [];
        writing.places.set(table.name, places);
        places.push(node.places);
        const record = recordOf(rows, node, writing.model.period);
        return { ...record, ...writeWithin(writing, { table: table.name, node }) };
      });
    if (table.occurs.max !== 1) document[table.name] = records;
    else if (records[0] !== undefined)
      document[table.name] = records.length === 1 ? records[0] : records;
  }
  return document;
};

const documentOf = (model: ReturnModel, family: CaseFamily, tables: TablesOfCase): Document => {
  const rows = caseRows(model, family, tables);
  const rowsByTable = new Map(rows.map((one) => [one.table.name, one]));
  const writing: Writing = { model, rowsByTable, places: new Map() };
  const document = writeWithin(writing, { table: undefined, node: undefined });
  return { document, placesOf: writing.places };
};

const isSame = (left: CasePlace, right: CasePlace): boolean =>
  left.table === right.table && left.row === right.row;

/** Where in the document the places of the example stand. */
const reportedIn = (
  { placesOf }: Document,
  expected: readonly CasePlace[],
  tables: ReadonlySet<string>,
): RuleFixture["reported"] => {
  if (expected.some(({ table }) => table === null)) return { return: [] };
  const found: Record<string, readonly number[]> = {};
  for (const [table, places] of placesOf) {
    if (!tables.has(table)) continue;
    const rows = places.flatMap((own, row) =>
      own.some((place) => expected.some((other) => isSame(place, other))) ? [row] : [],
    );
    if (rows.length > 0) found[table] = rows;
  }
  return found;
};

const listsOf = (
  { model, references = [] }: RuleGround,
  lists: TablesOfCase,
): NonNullable<RuleFixture["references"]> =>
  Object.fromEntries(
    references.flatMap((table) => {
      const source = lists[table.name];
      if (source === undefined) return [];
      const readers = source.columns.map((name) => jsonCell(table, name, model.period));
      const records = source.rows.map((row) =>
        Object.fromEntries(
          source.columns.map((name, at) => [name, readers[at]?.(row[at] ?? null) ?? null]),
        ),
      );
      return [[table.name, records]];
    }),
  );

/** Names of the tables that a rule reports. */
const tablesReported = (model: ReturnModel, { reports }: ValidationRule): ReadonlySet<string> => {
  const ids = new Set(reports.map(({ record }) => record.split("@")[0]));
  const tables = model.tables.filter(({ record }) => ids.has(record.split("@")[0]));
  return new Set(tables.map(({ name }) => name));
};

const shifted = (iso: string, years: number): string =>
  `${String(Number(iso.slice(0, "yyyy".length)) + years)}${iso.slice("yyyy".length)}`;

/** The collection of another year. */
const periodOfYear = (
  { period, collectionYear }: ReturnModel,
  year: number,
): ReturnModel["period"] => {
  const years = year - collectionYear;
  return { from: shifted(period.from, years), to: shifted(period.to, years) };
};

const besides = (
  ground: RuleGround,
  family: CaseFamily,
  given: ExampleCase,
): Pick<RuleFixture, "last" | "references" | "authority" | "form"> => {
  const lists = listsOf(ground, given.references);
  const lastModel = ground.previous ?? ground.model;
  return {
    ...(given.last === undefined
      ? {}
      : { last: documentOf(lastModel, family, given.last).document }),
    ...(Object.keys(lists).length === 0 ? {} : { references: lists }),
    ...(given.authority === undefined ? {} : { authority: given.authority }),
    ...(given.form === undefined ? {} : { form: given.form }),
  };
};

/** Turns an example of a rule into documents of the return. */
export const fixtureOf = (
  ground: RuleGround,
  family: CaseFamily,
  { rule, example }: { readonly rule: ValidationRule; readonly example: RuleExample },
): RuleFixture => {
  const { model } = ground;
  const year = yearOfExample(rule, example);
  const given = caseOfExample(example);
  const now = documentOf(model, family, given.tables);
  return {
    rule: rule.code,
    item: `${rule.id}@${rule.version}`,
    name: example.name,
    document: now.document,
    ...besides(ground, family, given),
    ...(year === model.collectionYear ? {} : { period: periodOfYear(model, year) }),
    reported: reportedIn(now, expectedOfExample(example), tablesReported(model, rule)),
  };
};
