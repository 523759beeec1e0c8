import * as fc from "fast-check";
import { expect, test } from "vitest";

import { cellVerdict, createCellReader, type CellValue } from "../../runtime/cells.ts";
import type { CellModel } from "../../runtime/return-model.ts";

const period = { from: "2025-04-01", to: "2026-03-31" };

const coded: CellModel = {
  kind: "coded",
  codelist: "examples:list@1.0.0",
  codes: [
    { code: "A", label: "Always" },
    { code: "OLD", label: "Until the day before", to: "2025-03-31" },
    { code: "LAST", label: "Until the first day", to: "2025-04-01" },
    { code: "FIRST", label: "From the last day", from: "2026-03-31" },
    { code: "NEXT", label: "From the day after", from: "2026-04-01" },
    { code: "TWICE", label: "Once", to: "2020-03-31" },
    { code: "TWICE", label: "Again", from: "2025-09-01" },
  ],
};
const text: CellModel = { kind: "text", maxLength: 4, pattern: "[a-z]+|é+" };
const alsoCodes = [
  { code: "UN1", label: "Not known" },
  { code: "UN9", label: "No longer", to: "2020-03-31" },
];
const textOrCode: CellModel = {
  kind: "text",
  pattern: "[A-Z]\\d+",
  alsoCodelist: "examples:x@1.0.0",
  alsoCodes,
};
const integer: CellModel = { kind: "integer", minimum: 0, maximum: 40 };
const date: CellModel = { kind: "date", partial: false };
const partial: CellModel = { kind: "date", partial: true };

const value = (of: CellValue): { readonly ok: true; readonly value: CellValue } => ({
  ok: true,
  value: of,
});
const fault = (of: string): { readonly ok: false; readonly fault: string } => ({
  ok: false,
  fault: of,
});

test.for([
  { cell: coded, says: "A", is: value("A") },
  { cell: coded, says: " A ", is: value("A") },
  { cell: coded, says: "a", is: fault("CODE_NOT_IN_LIST") },
  { cell: coded, says: "OLD", is: fault("CODE_NOT_IN_LIST_THIS_YEAR") },
  { cell: coded, says: "LAST", is: value("LAST") },
  { cell: coded, says: "FIRST", is: value("FIRST") },
  { cell: coded, says: "NEXT", is: fault("CODE_NOT_IN_LIST_THIS_YEAR") },
  { cell: coded, says: "TWICE", is: value("TWICE") },
  { cell: coded, says: "", is: value(null) },
  { cell: coded, says: " \t\u00a0", is: value(null) },
  { cell: text, says: "abcd", is: value("abcd") },
  { cell: text, says: "éééé", is: value("éééé") },
  { cell: text, says: "abcde", is: fault("TEXT_TOO_LONG") },
  { cell: text, says: "ab1", is: fault("WRONG_FORMAT") },
  { cell: { kind: "text", maxLength: 2 }, says: "😀😀", is: value("😀😀") },
  { cell: textOrCode, says: "UN1", is: value("UN1") },
  { cell: textOrCode, says: "B12", is: value("B12") },
  { cell: textOrCode, says: "UN9", is: fault("CODE_NOT_IN_LIST_THIS_YEAR") },
  { cell: textOrCode, says: "UN2", is: fault("WRONG_FORMAT") },
  { cell: date, says: "31/12/2025", is: value("2025-12-31") },
  { cell: date, says: "2025-12-31", is: value("2025-12-31") },
  { cell: date, says: "31/02/2025", is: fault("INVALID_DATE") },
  { cell: date, says: "1/2/2025", is: fault("INVALID_DATE") },
  { cell: date, says: "2025-12-31 00:00:00", is: fault("INVALID_DATE") },
  { cell: date, says: "31-Dec-2025", is: fault("INVALID_DATE") },
  { cell: date, says: "zz/12/2025", is: fault("INVALID_DATE") },
  { cell: date, says: "soon", is: fault("WRONG_TYPE") },
  { cell: partial, says: "zz/12/2025", is: value("2025-12") },
  { cell: partial, says: "zz/zz/2025", is: value("2025") },
  { cell: partial, says: "31/12/2025", is: value("2025-12-31") },
  { cell: partial, says: "zz/99/2025", is: fault("INVALID_DATE") },
  { cell: { kind: "timestamp" }, says: "2026-03-31T23:59:59Z", is: value("2026-03-31T23:59:59Z") },
  {
    cell: { kind: "timestamp" },
    says: "2026-03-31T23:59:59.5+01:00",
    is: value("2026-03-31T23:59:59.5+01:00"),
  },
  { cell: { kind: "timestamp" }, says: "2026-02-30T10:00:00", is: fault("INVALID_DATE") },
  { cell: { kind: "timestamp" }, says: "2026-03-31T24:00:00", is: fault("INVALID_DATE") },
  { cell: { kind: "timestamp" }, says: "now", is: fault("WRONG_TYPE") },
  { cell: { kind: "year" }, says: "2026", is: value(2026) },
  { cell: { kind: "year" }, says: "26", is: fault("WRONG_TYPE") },
  { cell: integer, says: "0", is: value(0) },
  { cell: integer, says: "-0", is: value(0) },
  { cell: integer, says: "040", is: value(40) },
  { cell: integer, says: "41", is: fault("OUT_OF_RANGE") },
  { cell: integer, says: "-1", is: fault("OUT_OF_RANGE") },
  { cell: integer, says: "3.0", is: fault("WRONG_TYPE") },
  { cell: { kind: "integer" }, says: "99999999999999999999", is: fault("OUT_OF_RANGE") },
  { cell: { kind: "true-false" }, says: "TRUE", is: value(true) },
  { cell: { kind: "true-false" }, says: "0", is: value(false) },
  { cell: { kind: "true-false" }, says: "yes", is: fault("WRONG_TYPE") },
] as const satisfies readonly { cell: CellModel; says: string; is: unknown }[])(
  "a $cell.kind cell that says $says",
  ({ cell, says, is }) => {
    expect(cellVerdict(cell, says, period)).toEqual(is);
  },
);

test.for([
  { cell: coded, holds: "A", is: value("A") },
  { cell: coded, holds: " A", is: fault("CODE_NOT_IN_LIST") },
  { cell: coded, holds: 1, is: fault("WRONG_TYPE") },
  { cell: coded, holds: null, is: value(null) },
  { cell: coded, holds: undefined, is: value(null) },
  { cell: text, holds: "", is: fault("WRONG_TYPE") },
  { cell: date, holds: "2025-12-31", is: value("2025-12-31") },
  { cell: date, holds: "31/12/2025", is: fault("INVALID_DATE") },
  { cell: partial, holds: "2025", is: value("2025") },
  { cell: partial, holds: 2025, is: fault("WRONG_TYPE") },
  { cell: integer, holds: 40, is: value(40) },
  { cell: integer, holds: 41, is: fault("OUT_OF_RANGE") },
  { cell: integer, holds: 1.5, is: fault("WRONG_TYPE") },
  { cell: integer, holds: "40", is: fault("WRONG_TYPE") },
  { cell: { kind: "year" }, holds: 2026, is: value(2026) },
  { cell: { kind: "year" }, holds: 26, is: fault("WRONG_TYPE") },
  { cell: { kind: "true-false" }, holds: false, is: value(false) },
  { cell: { kind: "true-false" }, holds: 0, is: fault("WRONG_TYPE") },
  { cell: text, holds: ["a"], is: fault("WRONG_TYPE") },
  { cell: text, holds: { a: 1 }, is: fault("WRONG_TYPE") },
] as const satisfies readonly { cell: CellModel; holds: unknown; is: unknown }[])(
  "a $cell.kind property that holds $holds",
  ({ cell, holds, is }) => {
    expect(createCellReader(cell, period).ofJson(holds)).toEqual(is);
  },
);

const pad = (count: number): string => String(count).padStart(2, "0");

test("what a CSV cell means is accepted as JSON and means the same", () => {
  const cells: readonly CellModel[] = [
    coded,
    text,
    textOrCode,
    integer,
    date,
    partial,
    { kind: "year" },
    { kind: "true-false" },
  ];
  const says = fc.oneof(
    fc.constantFrom("A", "OLD", "abcd", "UN1", "2026", "true", "0", "17", "zz/03/2020", ""),
    fc
      .tuple(fc.nat(32), fc.nat(13), fc.integer({ min: 1990, max: 2030 }))
      .map(([day, month, year]) => `${pad(day)}/${pad(month)}/${year}`),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...cells), says, (cell, written) => {
      const reader = createCellReader(cell, period);
      const verdict = reader.ofText(written);
      if (verdict.ok) expect(reader.ofJson(verdict.value)).toEqual(verdict);
    }),
    { numRuns: 2_000 },
  );
});
