import { expect, test } from "vitest";

import { createCellReader } from "../../runtime/cells.ts";
import { memberBreak } from "../../runtime/expression-rows.ts";
import { readRuleCell } from "../../runtime/rule-rows.ts";
import { coded, column } from "../codegen/expression/small-return.ts";

const period = { from: "2025-04-01", to: "2026-03-31" };
const marks = column("MARKS", coded("MARKS", "A", "B").cell, { repeats: true });
const seen = column("SEEN", { kind: "date", partial: false }, { repeats: true });

test.for([
  ["all readable", marks, ["A", "B"], { value: ["A", "B"] }],
  ["some not readable", marks, ["A", "zz"], { value: ["A"], invalid: `A${memberBreak}zz` }],
  ["none readable", marks, ["zz"], { value: [], invalid: "zz" }],
  ["nothing", marks, [], { value: [] }],
  ["blank members are no members", marks, ["", "A"], { value: ["A"] }],
  [
    "dates",
    seen,
    ["2025-05-01", "31/02/2025"],
    { value: [20_209], invalid: `2025-05-01${memberBreak}31/02/2025` },
  ],
] as const)("a column with several values: %s", ([, model, value, cell]) => {
  const reader = createCellReader(model.cell, period);
  expect(
    readRuleCell(model, value, (member) =>
      typeof member === "string" ? reader.ofText(member) : reader.ofJson(member),
    ),
  ).toEqual(cell);
});
