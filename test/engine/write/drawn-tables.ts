import * as fc from "fast-check";

import { createWrittenReader } from "../../../engine/check/written-cell.ts";
import type { GivenTable } from "../../../engine/index.ts";
import { columnsCarried } from "../../../engine/read/recognise-table.ts";
import { isCarriedDown } from "../../../engine/read/xml-shape.ts";
import { isCodeInUse } from "../../../runtime/cells.ts";
import { renderUkDate } from "../../../runtime/dates.ts";
import type {
  CellModel,
  ColumnModel,
  ReturnModel,
  TableModel,
} from "../../../runtime/return-model.ts";

/** What draws values for one run of a law. */
export type Draw = fc.GeneratorValue;

/** How tables are drawn. */
export interface Drawing {
  readonly draw: Draw;
  readonly model: ReturnModel;
  readonly form: "CSV" | "XML";
  /** Only what the return accepts; otherwise odd and invalid texts too, and blanks where the form allows them. */
  readonly isGood: boolean;
}

const oddTexts = [
  '"',
  '""',
  ",",
  "a,b",
  'say "hush", then',
  "a\r\nb",
  "a\nb",
  "a\rb",
  "\t",
  " ",
  "\u00A0x",
  "<b>&amp;",
  "]]>",
  "&",
  "<!--",
  "'",
  "31/02/2025",
  "2025-02-30",
  "zz/13/2020",
  "-0",
  "1e9",
  "Siân Ó Néill",
  "\u{1F9A6}",
  "=1+1",
  "true",
  "null",
  "\u0085x",
  "\u2028x",
  "\uFEFFx",
  " x ",
];

const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const oddText = ({ draw, form }: Drawing): string =>
  draw(() =>
    fc
      .oneof(fc.constantFrom(...oddTexts), fc.string({ unit: "grapheme", maxLength: 12 }))
      .filter((text) => !text.includes("\0") && (form === "CSV" || !notInXml.test(text))),
  );

/** Texts of a pattern; any space in it is a plain one. */
const matching = (pattern: string): fc.Arbitrary<string> =>
  fc
    .stringMatching(new RegExp(`^(?:${pattern})$`, "u"))
    .map((text) => text.replaceAll(/\s+/gu, " ").trim() || "x");

const goodText = (cell: CellModel & { readonly kind: "text" }): fc.Arbitrary<string> => {
  const { pattern, maxLength = 12 } = cell;
  return pattern === undefined
    ? fc
        .string({
          unit: fc.constantFrom("a", "1", " ", "<", "&", ">", "'", '"', "é", "\u{1F9A6}"),
          minLength: 1,
          maxLength,
        })
        .map((text) => text.trim() || "x")
    : matching(pattern);
};

const dayOf = fc.integer({ min: 0, max: 25_000 }).map(renderUkDate);

const goodValue = (cell: CellModel, model: ReturnModel): fc.Arbitrary<string> => {
  switch (cell.kind) {
    case "coded":
      return fc.constantFrom(
        ...cell.codes.filter((code) => isCodeInUse(code, model.period)).map(({ code }) => code),
      );
    case "text":
      return goodText(cell);
    case "date":
      return dayOf;
    case "timestamp":
      return fc.constantFrom("2025-05-01T09:30:00", "2025-05-01T09:30:00Z");
    case "year":
      return fc.integer({ min: 1990, max: 2030 }).map(String);
    case "integer":
      return fc.integer({ min: cell.minimum ?? 0, max: cell.maximum ?? 99 }).map(String);
    case "decimal":
      return fc.integer({ min: -99, max: 99 }).map((tenths) => (tenths / 10).toFixed(1));
    case "true-false":
      return fc.constantFrom("0", "1", "true", "FALSE");
  }
};

const good = ({ draw, model }: Drawing, { cell, fixed }: ColumnModel): string =>
  fixed ?? draw(() => goodValue(cell, model));

const drawText = (drawing: Drawing, column: ColumnModel, mayBeBlank: boolean): string => {
  const kind = drawing.draw(() => fc.integer({ min: 0, max: 9 }));
  if (mayBeBlank && kind < 3) return "";
  const text = drawing.isGood || kind < 7 ? good(drawing, column) : oddText(drawing);
  return !mayBeBlank && text.trim() === "" ? "x" : text;
};

const drawCell = (drawing: Drawing, column: ColumnModel): unknown => {
  const { model, form, isGood, draw } = drawing;
  const isStrict = form === "XML" && model.xml?.mayBeEmpty === false;
  const mayBeBlank = !column.required || (!isStrict && !isGood);
  if (!column.repeats) return drawText(drawing, column, mayBeBlank);
  const count = draw(() => fc.integer({ min: mayBeBlank ? 0 : 1, max: 3 }));
  const members = Array.from({ length: count }, () => drawText(drawing, column, false));
  return members.length === 0 ? "" : members;
};

type Cells = Readonly<Record<string, unknown>>;

const givenOf = (
  table: TableModel,
  rows: readonly Cells[],
  more: Partial<GivenTable> = {},
): GivenTable => {
  const names = table.columns.filter(({ name }) => rows.some((row) => row[name] !== undefined));
  return {
    name: table.name,
    file: `${table.name}.csv`,
    form: "CSV",
    encoding: "UTF-8",
    rows: rows.length,
    lines: Uint32Array.from(rows, (_, row) => row + 2),
    firstLine: 1,
    columns: names.map(({ name }) => ({
      name,
      writtenName: name,
      cells: Uint32Array.from(rows, (_, row) => row + 1),
      values: ["", ...rows.map((row) => row[name])],
    })),
    unknownColumns: [],
    repeatedColumns: [],
    ragged: new Map(),
    strayQuotes: new Set(),
    width: names.length,
    ...more,
  };
};

const drawRow = (drawing: Drawing, table: TableModel, known: Cells): Cells =>
  Object.fromEntries(
    columnsCarried(table, drawing.form)
      .filter(({ carriedBy }) => carriedBy?.length !== 0)
      .map((column) => [column.name, known[column.name] ?? drawCell(drawing, column)]),
  );

const count = ({ draw }: Drawing, min: number, max: number): number =>
  draw(() => fc.integer({ min, max: Math.max(min, max) }));

/** Tables that stand in each other. */
const drawNested = (drawing: Drawing): readonly GivenTable[] => {
  const rowsByTable = new Map<string, number>();
  let child = 0;
  return drawing.model.tables.map((table) => {
    const rows: Cells[] = [];
    const parents: number[] = [];
    const around = table.parent === undefined ? 1 : (rowsByTable.get(table.parent) ?? 0);
    for (let parent = 0; parent < around; parent += 1) {
      const most = Math.min(table.occurs.max ?? 2, 2);
      const some = count(drawing, table.occurs.min, most);
      for (let at = 0; at < some; at += 1) {
        child += 1;
        const { subject } = drawing.model;
        const known = table.name === subject?.table ? { [subject.column]: `C${child}` } : {};
        rows.push(drawRow(drawing, table, known));
        parents.push(parent);
      }
    }
    rowsByTable.set(table.name, rows.length);
    const stands = table.parent === undefined ? {} : { parentRows: Uint32Array.from(parents) };
    return givenOf(table, rows, stands);
  });
};

const isLoose = (model: ReturnModel, { path }: TableModel): boolean =>
  path !== undefined &&
  model.tables.filter((other) => other.path?.join("/") === path.join("/")).length > 1;

/** Tables of which each row is about a person whom the first lists. */
const drawFlat = (drawing: Drawing): readonly GivenTable[] => {
  const { model, form } = drawing;
  const { table: listing = "", column: subject = "" } = model.subject ?? {};
  const listed = model.tables.find(({ name }) => name === listing);
  const people: Cells[] =
    listed === undefined
      ? []
      : Array.from({ length: count(drawing, 1, 4) }, (_, at) =>
          drawRow(drawing, listed, { [subject]: `C${at}` }),
        );
  return model.tables
    .filter(({ path }) => form === "CSV" || path !== undefined)
    .map((table) => {
      if (table === listed) {
        // A flag says what the table says that is named after it: it is left out, to be worked out.
        const flags = new Set(model.tables.map(({ name }) => name));
        const rows = people.map((row) =>
          Object.fromEntries(Object.entries(row).filter(([name]) => !flags.has(name))),
        );
        return givenOf(table, rows);
      }
      const most = form === "XML" && isLoose(model, table) ? 1 : 3;
      const rows = people.flatMap((person) => {
        const carried = table.columns.filter((column) => isCarriedDown(model, table, column));
        const known = Object.fromEntries(carried.map(({ name }) => [name, person[name]]));
        return Array.from({ length: count(drawing, 0, most) }, () =>
          drawRow(drawing, table, known),
        ).filter(
          (row) =>
            // A row without anything of its own shows only where a flag is up.
            most > 1 ||
            Object.entries(row).some(
              ([name, text]) => !(name in known) && String(text).trim() !== "",
            ),
        );
      });
      return givenOf(table, rows);
    });
};

/** Draws the tables of a return. */
export const drawTables = (drawing: Drawing): readonly GivenTable[] =>
  drawing.model.tables.some(({ parent }) => parent !== undefined)
    ? drawNested(drawing)
    : drawFlat(drawing);

const said = (
  column: ColumnModel,
  { form, dateFormat }: GivenTable,
  { period }: ReturnModel,
): ((value: unknown) => unknown) => {
  const read = createWrittenReader(column, {
    form,
    period,
    ...(dateFormat === undefined ? {} : { dateFormat }),
  });
  return (value) => {
    if (typeof value !== "string" || value.trim() === "") return null;
    const verdict = read(value);
    if (!verdict.ok) return { invalid: value };
    return typeof verdict.value === "string" ? verdict.value.trim() : verdict.value;
  };
};

/** What tables say, cell by cell, in the columns that a form carries: values, null for blank, and the text of what is invalid. */
export const saidBy = (
  tables: readonly GivenTable[],
  model: ReturnModel,
  columns: ReadonlyMap<string, ReadonlySet<string>>,
): unknown =>
  tables.map((given) => {
    const table = model.tables.find(({ name }) => name === given.name);
    const names = columns.get(given.name) ?? new Set();
    const wanted = (table?.columns ?? []).filter(({ name }) => names.has(name));
    const rows = Array.from({ length: given.rows }, (_, row) =>
      Object.fromEntries(
        wanted.map((column) => {
          const found = given.columns.find(({ name }) => name === column.name);
          const value = found?.values[found.cells[row] ?? 0];
          const read = said(column, given, model);
          if (!column.repeats) return [column.name, read(value)];
          const members: readonly unknown[] = Array.isArray(value) ? value : [];
          return [column.name, members.map(read)];
        }),
      ),
    );
    const parents = given.parentRows === undefined ? [] : [...given.parentRows];
    return { name: given.name, rows, parents };
  });

/** The columns that were given, by table. */
export const columnsGiven = (
  tables: readonly GivenTable[],
): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(tables.map(({ name, columns }) => [name, new Set(columns.map((column) => column.name))]));
