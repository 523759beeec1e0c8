import * as fc from "fast-check";
import { expect, test } from "vitest";

import { createExpressionChecker } from "../../../codegen/expression/type-check.ts";
import type { ExpressionChecker } from "../../../codegen/expression/type-check.ts";
import { expectAgreement } from "./agreement.ts";
import type { PreparedRows } from "./agreement.ts";
import { postgreSql, postgresPrograms } from "./databases.ts";
import { nestedChecker, randomCensus } from "./random-census.ts";
import { expressions } from "./random-expressions.ts";
import { nestedExpressions } from "./random-nested-expressions.ts";
import { randomChildren } from "./random-rows.ts";
import { places, smallReturn } from "./small-return.ts";

const flatChecker = createExpressionChecker({
  model: smallReturn,
  table: "Episodes",
  references: [places],
});

interface Ground {
  readonly name: string;
  readonly checker: ExpressionChecker;
  readonly rows: fc.Arbitrary<PreparedRows>;
  readonly texts: fc.Arbitrary<string>;
}

const grounds: readonly Ground[] = [
  { name: "tables side by side", checker: flatChecker, rows: randomChildren, texts: expressions },
  {
    name: "tables that stand in one another",
    checker: nestedChecker,
    rows: randomCensus,
    texts: nestedExpressions,
  },
];

test.skipIf(postgresPrograms === undefined).for(grounds)(
  "the library, JavaScript and PostgreSQL agree: $name",
  { timeout: 120_000 },
  async ({ checker, rows, texts }) => {
    const database = await postgreSql();
    const some = fc.array(texts, { minLength: 12, maxLength: 12 });
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(rows, some, async (prepared, written) => {
        compared += await expectAgreement({ database, checker }, prepared, written);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 25) },
    );
    expect(compared).toBeGreaterThan(500);
  },
);
