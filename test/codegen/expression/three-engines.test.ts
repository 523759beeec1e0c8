import * as fc from "fast-check";
import { expect, test } from "vitest";

import { renderExpression } from "../../../codegen/expression/render.ts";
import { toEnglish } from "../../../codegen/expression/to-english.ts";
import { createExpressionChecker } from "../../../codegen/expression/type-check.ts";
import { checkedBy, expectAgreement } from "./agreement.ts";
import { openDuckDb } from "./databases.ts";
import { nestedExpressions } from "./random-nested-expressions.ts";
import { nestedChecker, randomCensus } from "./random-census.ts";
import { expressions } from "./random-expressions.ts";
import { randomChildren } from "./random-rows.ts";
import { places, smallReturn } from "./small-return.ts";

const checker = createExpressionChecker({
  model: smallReturn,
  table: "Episodes",
  references: [places],
});

const check = (text: string) => checkedBy(checker, text);

const settings = {
  numRuns: Number(process.env["RUNS"] ?? 40),
  ...(process.env["SEED"] === undefined ? {} : { seed: Number(process.env["SEED"]) }),
};

test("the library, JavaScript and DuckDB agree on random expressions over random rows", async () => {
  const database = await openDuckDb();
  const texts = fc.array(expressions, { minLength: 12, maxLength: 12 });
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(randomChildren, texts, async (prepared, some) => {
      compared += await expectAgreement({ database, checker }, prepared, some);
    }),
    settings,
  );
  expect(compared).toBeGreaterThan(1_000);
}, 300_000);

test("they agree on rows that stand in one another", async () => {
  const database = await openDuckDb();
  const texts = fc.array(nestedExpressions, { minLength: 6, maxLength: 6 });
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(randomCensus, texts, async (prepared, some) => {
      compared += await expectAgreement({ database, checker: nestedChecker }, prepared, some);
    }),
    { ...settings, numRuns: settings.numRuns / 2 },
  );
  expect(compared).toBeGreaterThan(100);
}, 300_000);

test("what is rendered reads as the same expression, and English is never empty", () => {
  fc.assert(
    fc.property(expressions, (text) => {
      const checked = check(text);
      const again = check(renderExpression(checked.root));
      expect(renderExpression(again.root)).toBe(renderExpression(checked.root));
      expect(toEnglish(again)).toBe(toEnglish(checked));
      expect(toEnglish(checked).length).toBeGreaterThan(0);
      expect(toEnglish(checked)).not.toMatch(/undefined|null|NaN/u);
    }),
    { numRuns: 300 },
  );
});
