import { expect, test } from "vitest";

import { sqlDialects } from "../../../codegen/expression/sql-dialect.ts";
import { toEnglish } from "../../../codegen/expression/to-english.ts";
import { toJavaScript } from "../../../codegen/expression/to-javascript.ts";
import { toSql } from "../../../codegen/expression/to-sql.ts";
import { createExpressionChecker } from "../../../codegen/expression/type-check.ts";
import type { CheckedExpression } from "../../../codegen/expression/type-check.ts";
import type { Row } from "../../../runtime/row.ts";
import { unwrap } from "../../../codegen/expression/cel-values.ts";
import { careReferences, careReturn, needCensus } from "./care-return.ts";
import { compile, referenceOf, rowOf, scopeOf } from "./evaluation.ts";
import type { Cells } from "./evaluation.ts";
import { hardConditions } from "./hard-conditions.ts";
import type { HardCondition } from "./hard-conditions.ts";

const checkerOf = ({ family, table }: HardCondition) =>
  createExpressionChecker({
    model: family === "care" ? careReturn : needCensus,
    references: careReferences,
    ...(table === undefined ? {} : { table }),
  });

const checked = (condition: HardCondition): CheckedExpression => {
  const result = checkerOf(condition).checkCondition(condition.text);
  if (!result.ok) throw new Error(`${condition.rule}: ${JSON.stringify(result.error)}`);
  return result.value;
};

test("the hardest conditions can be written, and say this", async () => {
  const parts = hardConditions.map((condition) => {
    const expression = checked(condition);
    const sql = sqlDialects.map((dialect) => {
      const query = toSql(expression, dialect);
      return `-- ${dialect}: ${query.ok ? query.value.text : query.error.message}`;
    });
    const name = `rule_${condition.rule}`;
    return [
      `# ${condition.rule}`,
      toEnglish(expression),
      toJavaScript(expression, name).text.trimEnd(),
      ...sql,
    ].join("\n");
  });
  await expect(`${parts.join("\n\n")}\n`).toMatchFileSnapshot(
    "../../golden/codegen/expression/hard-conditions.txt",
  );
});

const ruleNamed = (rule: string): HardCondition => {
  const found = hardConditions.find((condition) => condition.rule === rule);
  if (found === undefined) throw new Error(`No condition ${rule}`);
  return found;
};

/** The places of the rows that a rule reports, by JavaScript and by the library. */
const reported = (
  rule: string,
  child: Readonly<Record<string, readonly Cells[]>>,
  last: Readonly<Record<string, readonly Cells[]>> = {},
): readonly number[] => {
  const condition = ruleNamed(rule);
  const model = condition.family === "care" ? careReturn : needCensus;
  const rowsOf = (given: typeof child) =>
    Object.fromEntries(
      model.tables.map(({ name, columns }) => [
        name,
        (given[name] ?? []).map((cells) =>
          rowOf({ ...Object.fromEntries(columns.map((column) => [column.name, null])), ...cells }),
        ),
      ]),
    );
  const tables = rowsOf(child);
  const provider = rowOf({
    URN: "SC1",
    PLACE_CODES: "U1,K1",
    POSTCODE: "AB1",
    LA_CODE: "901",
    CLOSED: null,
  });
  const scope = scopeOf({
    child: tables,
    last: rowsOf(last),
    tables,
    reference: {
      providers: referenceOf([provider], "URN"),
      postcodes: referenceOf([], "POSTCODE"),
    },
  });
  const rows: readonly Row[] = tables[condition.table ?? ""] ?? [];
  const run = compile(checked(condition));
  const library = checkerOf(condition).library();
  const places = rows.flatMap((_, at) => (run(scope, rows, at) === true ? [at] : []));
  const byLibrary = rows.flatMap((_, at) =>
    unwrap(library.evaluate(condition.text, scope, { rows, at })) === true ? [at] : [],
  );
  expect(byLibrary).toEqual(places);
  return places;
};

test("contiguous episodes are added up, and a gap breaks the run", () => {
  const run = [
    { LS: "L1", DECOM: "2025-05-01", DEC: "2025-05-03" },
    { LS: "L1", DECOM: "2025-05-03", DEC: "2025-05-05" },
    { LS: "L1", DECOM: "2025-06-01", DEC: "2025-06-04" },
    { LS: "L1", DECOM: "2026-03-30", DEC: null },
    { LS: "C1", DECOM: "2026-04-01", DEC: null },
  ];
  expect(reported("361", { Episodes: run })).toEqual([0, 1]);
});

test("a change of legal status alone changes nothing else", () => {
  const first = { LS: "C1", RNE: "S", PLACE: "U1", PL_POST: "AB1", URN: "SC1" };
  expect(reported("434", { Episodes: [first, { ...first, RNE: "L" }] })).toEqual([1]);
  expect(reported("434", { Episodes: [first, { ...first, RNE: "L", LS: "C2" }] })).toEqual([]);
  expect(
    reported("434", { Episodes: [first, { ...first, RNE: "L", LS: "C2", URN: null }] }),
  ).toEqual([1]);
});

test("a missing period outside every period of care, and one left open after care", () => {
  const care = { DECOM: "2025-05-01", DEC: "2025-06-01", REC: "X1" };
  const after = { DECOM: "2025-06-01", DEC: "2025-07-01", REC: "E8" };
  const missing = [
    { MIS_START: "2025-05-31", MIS_END: "2025-06-10" },
    { MIS_START: "2025-06-20", MIS_END: null },
    { MIS_START: "2025-08-01", MIS_END: "2025-08-02" },
  ];
  expect(reported("577", { Episodes: [care, after], Missing: missing })).toEqual([1, 2]);
});

test("a provider is looked up, and one that is not listed says nothing", () => {
  const episodes = [
    { URN: "SC1", PLACE: "K1" },
    { URN: "SC1", PLACE: "K2" },
    { URN: "SC9", PLACE: "K2" },
    { URN: null, PLACE: "K2" },
  ];
  expect(reported("219", { Episodes: episodes })).toEqual([1]);
});

test("the number that two children share, the check letter, and several values in one cell", () => {
  expect(
    reported("444", {
      Header: [{ UPN: "A1" }, { UPN: "A1" }, { UPN: "UN1" }, { UPN: "UN1" }, { UPN: null }],
    }),
  ).toEqual([0, 1]);
  expect(
    reported("1510", {
      ChildIdentifiers: [{ UPN: "A000000000001" }, { UPN: "P000000000001" }, { UPN: null }],
    }),
  ).toEqual([0]);
  expect(
    reported("8869", {
      Assessments: [
        { AssessmentFactors: ["21"] },
        { AssessmentFactors: ["21", "1A"] },
        { AssessmentFactors: [] },
      ],
    }),
  ).toEqual([1]);
});

test("what ran on from last year must go on as it was", () => {
  const before = { Episodes: [{ DECOM: "2024-05-01", DEC: null, PLACE: "Z14" }] };
  expect(reported("503D", { Episodes: [{ PLACE: "K1" }, { PLACE: "K2" }] }, before)).toEqual([0]);
  expect(reported("503D", { Episodes: [{ PLACE: "Z12" }] }, before)).toEqual([]);
  expect(reported("503D", { Episodes: [{ PLACE: "K1" }] })).toEqual([]);
});
