import { expect, test } from "vitest";

import { emitSql } from "../../../codegen/measure/emit-sql.ts";
import type { EmittedDialect } from "../../../codegen/measure/emit-dialects.ts";
import { emittedDialects } from "../../../codegen/measure/emit-dialects.ts";
import { isReturn } from "../../../codegen/rules/return-versions.ts";
import type { Indicator } from "../../../generated/items/types.ts";
import { invariant } from "../../../runtime/result.ts";
import { fixtureCalculations } from "../../codegen/measure/fixture-measures.ts";
import { indicatorOf } from "../../codegen/measure/sample-measures.ts";
import { publishedStandard } from "../../engine/measure/published-standard.ts";
import { openDuckDb } from "../../codegen/expression/databases.ts";

const release = publishedStandard();
const version = release
  .versionsOf("dfe:ssda903")
  .filter(isReturn)
  .findLast(({ content }) => content.collectionYear === 2026);
invariant(version !== undefined, "there is a return of 2026");

const emittedOf = (dialect: EmittedDialect, content: Indicator) => {
  const hash = `sha256:${"0".repeat(64)}`;
  const indicator = { id: content.id, version: content.version, hash, content };
  return emitSql({ release, version, dialect }, [indicator]);
};

const emitted = (dialect: EmittedDialect, name: string) => {
  const calculation = fixtureCalculations[name];
  invariant(calculation !== undefined, `${name} is a fixture`);
  return emittedOf(dialect, indicatorOf({ calculation }));
};

test.for(emittedDialects)(
  "the query in %s says what it is of, and stays the same",
  async (dialect) => {
    const texts = emitted(dialect, "stock");
    invariant(texts.ok, JSON.stringify(texts));
    await expect(texts.value.join("")).toMatchFileSnapshot(
      `../../golden/measure/stock.${dialect}.sql`,
    );
  },
);

/** What a dialect cannot say, by what is refused. */
const cannot: readonly (readonly [EmittedDialect, string, string])[] = [
  ["spark", "a median of days", "cannot write working_days_between in spark"],
];

test.for(cannot)("%s cannot say %s, and says so", ([dialect, name, message]) => {
  const texts = emitted(dialect, name);
  expect(texts.ok ? [] : texts.error.map(({ code }) => code)).toEqual(["EXPRESSION_NOT_IN_SQL"]);
  expect(JSON.stringify(texts)).toContain(message);
});

test("every fixture can be said in every other dialect", () => {
  const refused = emittedDialects.flatMap((dialect) =>
    Object.keys(fixtureCalculations).flatMap((name) =>
      emitted(dialect, name).ok ? [] : [`${dialect}: ${name}`],
    ),
  );
  expect(refused).toEqual(["spark: a median of days"]);
});

test("the functions that are printed are enough in DuckDB", async () => {
  const database = await openDuckDb();
  const texts = emitted("duckdb", "a median of days");
  invariant(texts.ok, JSON.stringify(texts));
  const functions = texts.value
    .join("")
    .split("\n")
    .filter((line) => line.startsWith("CREATE"));
  expect(functions.length).toBeGreaterThan(1);
  for (const statement of functions) await database.run(statement);
});

test.for([
  [{ why: "No return holds schools.", needs: ["Schools."] }, "No return holds schools."],
  [undefined, "It has no calculation."],
] as const)("an indicator that is not worked out has no query: %s", ([reason, why]) => {
  const { calculation: _none, ...told } = indicatorOf();
  const texts = emittedOf(
    "duckdb",
    reason === undefined ? told : { ...told, cannotCompute: reason },
  );
  expect(texts.ok ? [] : texts.error).toMatchObject([
    { code: "MEASURE_CANNOT_COMPUTE", message: `${told.id}@${told.version}: ${why}` },
  ]);
});
