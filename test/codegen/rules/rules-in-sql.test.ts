import { isDeepStrictEqual } from "node:util";

import { expect, test } from "vitest";

import { createExpressionChecker } from "../../../codegen/expression/type-check.ts";
import type { CheckedExpression } from "../../../codegen/expression/type-check.ts";
import { toSql } from "../../../codegen/expression/to-sql.ts";
import { createRuleCompiler } from "../../../codegen/rules/compile-rule.ts";
import { isReturn } from "../../../codegen/rules/return-versions.ts";
import type { RuleGround } from "../../../codegen/rules/rule-ground.ts";
import { boundRules, ruleGround } from "../../../codegen/rules/rule-ground.ts";
import type { Problem } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import type { TableModel } from "../../../runtime/return-model.ts";
import type { ReferenceRows, Row } from "../../../runtime/row.ts";
import type { RuleNeeds } from "../../../runtime/rule-module.ts";
import { publishedStandard } from "../../engine/measure/published-standard.ts";
import { compile, referenceOf, rowOf } from "../expression/evaluation.ts";
import { fillDatabases, openDatabases } from "../expression/databases.ts";
import type { Database } from "../expression/databases.ts";
import { createDraw, drawCell, drawPerson } from "../measure/random-cells.ts";
import { madeUpReturn } from "../measure/random-return.ts";
import type { MadeReturn } from "../measure/random-return.ts";

const taken = <Value>(result: Result<Value, readonly Problem[]>): Value => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error, undefined, 1));
};

/** A rule's condition, and the table whose rows it is asked of; none for the whole return. */
interface RuleInTest {
  readonly code: string;
  readonly table: string | null;
  readonly condition: CheckedExpression;
  readonly needs: RuleNeeds;
}

const standard = publishedStandard("2026.3");

const rulesOf = (id: string): readonly [RuleGround, readonly RuleInTest[]] => {
  const version = standard
    .versionsOf(id)
    .filter(isReturn)
    .findLast(({ content }) => content.collectionYear === 2026);
  if (version === undefined) throw new Error(`There is no ${id} of 2026`);
  const ground = taken(ruleGround(standard, version));
  const compiler = createRuleCompiler(ground);
  const rules = taken(boundRules(standard, version)).map((rule) => {
    const { code, scopeTable, needs } = taken(compiler.compile(rule));
    const checker = createExpressionChecker({
      ...ground,
      ...(scopeTable === null ? {} : { table: scopeTable }),
    });
    const condition = taken(checker.checkCondition(rule.condition));
    return { code, table: scopeTable, condition, needs };
  });
  return [ground, rules];
};

interface MadeList {
  readonly model: TableModel;
  readonly rows: ReferenceRows;
}

/** Lists to look things up in; some of what the made-up return holds stands in them. */
const madeUpLists = ({ model, references = [] }: RuleGround): readonly MadeList[] => {
  const draw = createDraw(99);
  const person = drawPerson(draw, 0);
  const drawing = { draw, model, person, asked: new Set<string>(), before: undefined };
  return references.map((table) => {
    const rows = Array.from({ length: 60 }, () =>
      rowOf(Object.fromEntries(table.columns.map((one) => [one.name, drawCell(drawing, one)]))),
    );
    return { model: table, rows: referenceOf(rows, ...(table.keys[0]?.columns ?? [])) };
  });
};

const storedList = ({ model, rows }: MadeList) => ({
  model,
  as: `reference_${model.name}`,
  rows: [...rows.rowsByKey.values()].map((row, number) => ({
    row,
    number,
    child: null,
    parent: null,
  })),
});

/** What rules are run over in JavaScript. */
interface Ground {
  readonly made: MadeReturn;
  readonly lists: readonly MadeList[];
  /** What a row is called in the databases. */
  readonly numbers: ReadonlyMap<Row, number>;
}

/** The numbers of the rows that a rule finds, in JavaScript. */
const foundInJavaScript = (
  { table, condition }: RuleInTest,
  { made, lists, numbers }: Ground,
): readonly number[] => {
  const isTrue = compile(condition);
  const reference = Object.fromEntries(lists.map(({ model, rows }) => [model.name, rows]));
  if (table === null) return isTrue({ ...made.whole, reference }) === true ? [1] : [];
  const found = made.peopleWith(table).flatMap(({ scope, rows }) => {
    const seen = { ...scope, reference };
    return rows.flatMap((row, at) =>
      isTrue(seen, rows, at) === true ? [numbers.get(row) ?? -1] : [],
    );
  });
  return found.toSorted((one, other) => one - other);
};

const foundInSql = async (
  database: Database,
  { condition }: RuleInTest,
): Promise<readonly unknown[]> => {
  const query = toSql(condition, database.dialect);
  if (!query.ok) return [query.error.message];
  return (await database.rows(query.value.text)).map(([row]) => Number(row));
};

/** A return made up with what rules ask for, in JavaScript and in every database. */
const groundOf = async (
  rules: readonly RuleInTest[],
  ground: RuleGround,
): Promise<readonly [Ground, readonly Database[]]> => {
  const asked = new Set(rules.flatMap(({ condition }) => condition.text.match(/\w+/gu) ?? []));
  const made = madeUpReturn(ground, { children: 60, seed: 7, asked });
  const lists = madeUpLists(ground);
  const stored = made.stored(rules.map(({ needs }) => needs));
  const databases = await openDatabases();
  await fillDatabases(databases, [...stored, ...lists.map(storedList)]);
  const numbers = new Map(
    stored.flatMap(({ rows }) => rows.map(({ row, number }) => [row, number] as const)),
  );
  return [{ made, lists, numbers }, databases];
};

test.for(["dfe:ssda903", "dfe:cin-census"])(
  "the published rules of %s find the same rows in JavaScript, DuckDB and PostgreSQL",
  { timeout: 600_000 },
  async (id) => {
    const [ground, rules] = rulesOf(id);
    const [seen, databases] = await groundOf(rules, ground);
    const differences: unknown[] = [];
    let rowsFound = 0;
    for (const rule of rules) {
      const inJavaScript = foundInJavaScript(rule, seen);
      rowsFound += inJavaScript.length;
      for (const database of databases) {
        const inSql = await foundInSql(database, rule);
        if (!isDeepStrictEqual(inSql, inJavaScript))
          differences.push({ code: rule.code, database: database.name, inJavaScript, inSql });
      }
    }
    console.log(
      `${id}: ${rules.length} rules, ${rowsFound} rows found, alike in JavaScript, ${databases.map(({ name }) => name).join(" and ")}`,
    );
    expect(differences.slice(0, 3)).toEqual([]);
    expect(rules.length).toBeGreaterThan(100);
    expect(rowsFound).toBeGreaterThan(1_000);
  },
);
