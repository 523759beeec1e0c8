import { expect, test } from "vitest";

import { definitions } from "../../../codegen/expression/definitions.ts";
import { nearestName } from "../../../codegen/expression/nearest.ts";
import { parsePortablePattern } from "../../../codegen/expression/portable-pattern.ts";
import { parseSignature } from "../../../codegen/expression/profile-entry.ts";
import { profile } from "../../../codegen/expression/profile.ts";
import { renderProfileDocument } from "../../../codegen/expression/profile-document.ts";
import { renderSqlFunctions } from "../../../codegen/expression/sql-functions.ts";
import { inputsOf } from "../../../codegen/expression/inputs.ts";
import { createExpressionChecker } from "../../../codegen/expression/type-check.ts";
import { renderConditionModule, toJavaScript } from "../../../codegen/expression/to-javascript.ts";
import { careReferences, careReturn } from "./care-return.ts";

test("the document says what the table says", async () => {
  await expect(renderProfileDocument()).toMatchFileSnapshot("../../../docs/expression-profile.md");
});

test("every entry has types that can be read, and no name comes twice", () => {
  for (const { types } of profile) expect(types.map(parseSignature).length).toBeGreaterThan(0);
  const names = [...profile, ...definitions].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("the SQL functions of the other dialects stay as they are", async () => {
  const text = ["postgresql", "tsql"] as const;
  const statements = text.flatMap((dialect) => [`-- ${dialect}`, ...renderSqlFunctions(dialect)]);
  await expect(`${statements.join("\n")}\n`).toMatchFileSnapshot(
    "../../golden/codegen/expression/sql-functions.sql",
  );
});

test("a condition tells what it looks at", () => {
  const checker = createExpressionChecker({
    model: careReturn,
    table: "Episodes",
    references: careReferences,
  });
  const text =
    "lookup(reference.providers, this.URN).LA_CODE != collection.authority && continuouslyLookedAfter(child) && " +
    "size(last.Episodes) > 0 && workingDaysBetween(prev.DEC, this.DECOM) > 1";
  const checked = checker.checkCondition(text);
  expect(checked.ok && inputsOf(checked.value)).toEqual({
    tables: [
      {
        origin: "this-year",
        table: "Episodes",
        columns: ["DEC", "DECOM", "LS", "REC", "RNE", "URN"],
      },
      { origin: "last-year", table: "Episodes", columns: [] },
      { origin: "reference", table: "providers", columns: ["LA_CODE", "URN"] },
    ],
    authority: true,
    holidays: true,
  });
});

test.for([
  ["NB_ADOPTER", "NB_ADOPTR"],
  ["DECMO", "DECOM"],
  ["PLACEMENT", "PLACE"],
  ["decom", "DECOM"],
  ["X", undefined],
  ["NOTHING_LIKE_IT", undefined],
] as const)("%s is nearest to %s", ([wanted, nearest]) => {
  expect(nearestName(wanted, ["DECOM", "NB_ADOPTR", "PLACE", "SEX_ADOPTR"])).toBe(nearest);
});

test.for([
  [String.raw`^\d{3}\w\s$`, String.raw`^[0-9]{3}[0-9A-Za-z_][\t\n\f\r ]$`],
  ["(a|b)+.", String.raw`(?:a|b)+[^\n]`],
  [String.raw`[^\d-]`, "[^0-9-]"],
  [String.raw`\.\/`, String.raw`\.\/`],
  ["", ""],
] as const)("the pattern %s is read as %s everywhere", ([pattern, portable]) => {
  expect(parsePortablePattern(pattern)).toEqual({ ok: true, value: portable });
});

test.for([
  ["(?=a)"],
  [String.raw`\1`],
  ["a+?"],
  ["a{1001}"],
  ["[a"],
  ["]"],
  ["(a"],
  ["[]"],
  [String.raw`\b`],
  ["a**"],
  ["[[:alpha:]]"],
] as const)("the pattern %s is refused", ([pattern]) => {
  expect(parsePortablePattern(pattern).ok).toBe(false);
});

test("what is published is a module with nothing but the runtime's functions in it", () => {
  const checker = createExpressionChecker({ model: careReturn, table: "Episodes" });
  const sources = [
    'this.LS in ["V3", "V4", "C1", "C2", "E1"] && addYears(this.DECOM, 1) < this.DEC',
    "blank(prev)",
  ].map((text, at) => {
    const checked = checker.checkCondition(text);
    if (!checked.ok) throw new Error(text);
    return toJavaScript(checked.value, `rule_${at + 1}`);
  });
  expect(renderConditionModule(sources, "./runtime.js"))
    .toBe(`import { addYears, lt } from "./runtime.js";

const rule_1_1 = new Set(["V3", "V4", "C1", "C2", "E1"]);
export const rule_1 = (scope, rows, at) => {
  const row = rows[at];
  return (rule_1_1.has(row.LS) && lt(addYears(row.DECOM, 1), row.DEC));
};

export const rule_2 = (scope, rows, at) => {
  const prev = rows[at - 1];
  return (prev == null);
};
`);
});

test("too long and too deep is refused, not run", () => {
  const checker = createExpressionChecker({ model: careReturn, table: "Episodes" });
  for (const text of [
    `${"(".repeat(500)}true${")".repeat(500)}`,
    `true${" && true".repeat(4_000)}`,
    "!".repeat(15_000) + "true",
    "",
  ]) {
    const checked = checker.checkCondition(text);
    expect(checked.ok ? "" : checked.error[0]?.code).toBe("EXPRESSION_MALFORMED");
  }
});
