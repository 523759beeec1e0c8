import * as fc from "fast-check";

import { renderIsoDate } from "../../../runtime/dates.ts";
import { holidaysOf } from "../../../runtime/expression-values.ts";
import type { Row, RowsByTable } from "../../../runtime/row.ts";
import type { Placed, PreparedRows } from "./agreement.ts";
import type { DatabaseTable, StoredRow } from "./database-table.ts";
import { holidayDates } from "./databases.ts";
import { day, referenceOf, rowOf, scopeOf } from "./evaluation.ts";
import type { Cells } from "./evaluation.ts";
import { places, smallReturn } from "./small-return.ts";

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { freq: 4 });
const dates = fc.integer({ min: day("2024-12-20"), max: day("2026-06-10") }).map(renderIsoDate);
const leapDates = fc.constantFrom("2008-02-29", "2012-02-29", "2010-01-31", "2000-12-31");
const anyDate = fc.oneof({ weight: 4, arbitrary: dates }, { weight: 1, arbitrary: leapDates });

const headers = fc.record({
  DOB: maybe(fc.oneof(leapDates, dates)),
  SEX: maybe(fc.constantFrom("M", "F", "U")),
  UPN: maybe(fc.constantFrom("A123", "B456", "UN1", "?wrong")),
});

const episodes = fc.record({
  DECOM: maybe(fc.oneof(anyDate, fc.constant("?31/02/2025"))),
  DEC: maybe(anyDate),
  LS: maybe(fc.constantFrom("C1", "C2", "V3", "V4", "?zz")),
  RNE: maybe(fc.constantFrom("S", "P", "L")),
  REC: maybe(fc.constantFrom("X1", "E2", "E11")),
  URN: maybe(fc.constantFrom("SC1", "SC2", "sc1", "XX", "", "O'N", "1 2", "ab", "12")),
  SCORE: maybe(
    fc.oneof(
      fc.integer({ min: -3, max: 45 }),
      fc.constantFrom(9_007_199_254_740_991, 123_456_789),
      fc.constant("?many"),
    ),
  ),
  OPEN: maybe(fc.oneof(fc.boolean(), fc.constant("?perhaps"))),
  MARKS: fc.array(fc.constantFrom("A", "B", "C", "?zz", "?a", "?O'N"), { maxLength: 3 }),
  SEEN: fc.array(fc.constantFrom("2025-05-01", "2026-01-02", "?31/02/2025"), { maxLength: 3 }),
});

const children = fc.array(
  fc.record({
    header: fc.array(headers, { maxLength: 2 }),
    episodes: fc.array(episodes, { maxLength: 4 }),
    last: fc.array(episodes, { maxLength: 2 }),
  }),
  { minLength: 2, maxLength: 5 },
);

type Children = typeof children extends fc.Arbitrary<infer Value> ? Value : never;

const placeRows = fc.constantFrom(
  { URN: "SC1", AREA: "901", CLOSED: null },
  { URN: "SC2", AREA: null, CLOSED: "2025-08-01" },
);

/** The rows as the engine would hand them over, child by child. */
const placed = (all: Children, listed: readonly Row[]): readonly Placed[] => {
  const made = all.map((child, index) => {
    const rows = (cells: readonly Cells[]): readonly Row[] =>
      cells.map((one) => rowOf({ CHILD: `c${index}`, ...one }));
    return { Header: rows(child.header), Episodes: rows(child.episodes), last: rows(child.last) };
  });
  const tables: RowsByTable = {
    Header: made.flatMap(({ Header }) => Header),
    Episodes: made.flatMap(({ Episodes }) => Episodes),
  };
  const base = scopeOf({
    tables,
    reference: { places: referenceOf(listed, "URN") },
    holidays: holidaysOf(holidayDates.map(day)),
  });
  return made.flatMap(({ Header, Episodes, last }) => {
    const scope = { ...base, child: { Header, Episodes }, last: { Header: [], Episodes: last } };
    return Episodes.map((_, at) => ({ scope, rows: Episodes, at }));
  });
};

const tableNamed = (name: string): DatabaseTable => {
  const model = smallReturn.tables.find((one) => one.name === name);
  if (model === undefined) throw new Error(`No table ${name}`);
  return { model, as: name };
};

const header = tableNamed("Header");
const episode = tableNamed("Episodes");

const numbered = (rows: readonly Row[]): readonly StoredRow[] =>
  rows.map((row, at) => ({ row, number: at, child: row["CHILD"] ?? null, parent: null }));

/** Children with rows made at random, ready for every engine. */
export const randomChildren: fc.Arbitrary<PreparedRows> = fc
  .tuple(children, fc.array(placeRows, { maxLength: 1 }))
  .map(([everyone, listedCells]) => {
    const listed = listedCells.map((cells) => rowOf(cells));
    const all = placed(everyone, listed);
    const { tables } = all[0]?.scope ?? scopeOf();
    const lastRows = everyone.flatMap((child, index) =>
      child.last.map((one) => rowOf({ CHILD: `c${index}`, ...one })),
    );
    return {
      placed: all,
      tables: [
        { ...header, rows: numbered(tables["Header"] ?? []) },
        { ...episode, rows: numbered(tables["Episodes"] ?? []) },
        { ...header, as: "Header_last", rows: [] },
        { ...episode, as: "Episodes_last", rows: numbered(lastRows) },
        { model: places, as: "reference_places", rows: numbered(listed) },
      ],
    };
  });
