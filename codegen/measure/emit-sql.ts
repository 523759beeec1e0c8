import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { RuleNeeds } from "../../runtime/rule-module.ts";
import { renderSqlFunctions } from "../expression/sql-functions.ts";
import type { SqlDialect } from "../expression/sql-dialect.ts";
import { plainText } from "../model/texts.ts";
import type { CheckedMeasure } from "./checked-measure.ts";
import { isWorked } from "./checked-measure.ts";
import { checkMeasure, compileMeasure } from "./compile-measure.ts";
import type { IndicatorVersion } from "./measures-model.ts";
import { cannotComputeProblem } from "./measures-model.ts";
import { toSpark } from "./to-spark.ts";
import { measureToSql } from "./to-sql.ts";
import type { EmittedDialect } from "./emit-dialects.ts";

const dialects = {
  duckdb: "duckdb",
  postgres: "postgresql",
  tsql: "tsql",
  spark: "duckdb",
} as const satisfies Record<EmittedDialect, SqlDialect>;

const nameOf = (statement: string): string => /\bchorus_[a-z_]+/u.exec(statement)?.[0] ?? statement;

/** The functions that a text calls, and those that they call, each before those that need it. */
const functionsCalled = (statements: readonly string[], text: string): readonly string[] => {
  const wanted = new Set([...text.matchAll(/\bchorus_[a-z_]+/gu)].map(([name]) => name));
  return statements
    .toReversed()
    .filter((statement) => {
      if (!wanted.has(nameOf(statement))) return false;
      for (const [name] of statement.matchAll(/\bchorus_[a-z_]+/gu)) wanted.add(name);
      return true;
    })
    .toReversed();
};

const tablesNeeded = ({ tables, last, references }: RuleNeeds): readonly string[] =>
  [
    ...Object.entries(tables),
    ...Object.entries(last).map(([table, columns]) => [`${table}_last`, columns] as const),
    ...Object.entries(references).map(
      ([table, columns]) => [`reference_${table}`, columns] as const,
    ),
  ].map(([table, columns]) => `   ${table}: ${columns.join(", ")}`);

interface Emitted {
  readonly release: Snapshot;
  readonly version: ItemVersion;
  readonly indicator: IndicatorVersion;
  readonly dialect: EmittedDialect;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ");

const headOf = ({ release, version, indicator, dialect }: Emitted, needs: RuleNeeds) => [
  `${indicator.id}@${indicator.version}: ${oneLine(plainText(indicator.content.titles))}`,
  `Definition ${indicator.hash}`,
  `Release ${release.name}, ${release.digest}`,
  `Return ${version.id}@${version.version}; SQL for ${dialect}`,
  "",
  "The answer holds true counts of people: it is not for publication. Figures are worked out of its whole numbers,",
  "exactly and rounded once, as the definition says; each row is one group, of everyone where split is blank.",
  "",
  "Load these tables first, each cell with its type, blank where it is blank or cannot be read, and beside each column",
  "its text as it was written, as COLUMN_written:",
  ...tablesNeeded(needs),
  "Each has _row (number of the row), _position (order of the rows of a person), _parent (_row that it stands in) and",
  "_child (whose row it is; a row that names nobody has a value of its own). collection has one row with year, start,",
  "end, authority and form; bank_holidays has a column day.",
];

const emitOne = (emitted: Emitted, checked: CheckedMeasure): Result<string, readonly Problem[]> => {
  const dialect = dialects[emitted.dialect];
  const query = measureToSql(checked, dialect);
  if (!query.ok) return query;
  const head = headOf(emitted, compileMeasure(checked).needs);
  const comment = head.map((line) => `-- ${line}`.trimEnd()).join("\n");
  const functions = functionsCalled(renderSqlFunctions(dialect), query.value.text);
  if (emitted.dialect === "spark") {
    const spark = toSpark(query.value.text, checked.indicator);
    return spark.ok ? ok(`${comment}\n\n${spark.value}\n`) : fail([spark.error]);
  }
  const end = dialect === "tsql" ? "\nGO\n" : "\n";
  return ok(
    `${comment}\n\n${functions.map((one) => `${one}${end}`).join("")}\n${query.value.text};\n`,
  );
};

/** Writes indicators as the SQL that counts for them where the records are, with a word on what each stands for. */
export const emitSql = (
  { release, version, dialect }: Omit<Emitted, "indicator">,
  indicators: readonly IndicatorVersion[],
): Result<readonly string[], readonly Problem[]> => {
  const found = indicators.flatMap((indicator) => {
    const { content } = indicator;
    if (!isWorked(content)) return [fail([cannotComputeProblem(indicator)])];
    const checked = checkMeasure(release, version, content);
    return [
      checked.ok ? emitOne({ release, version, dialect, indicator }, checked.value) : checked,
    ];
  });
  const problems = found.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? fail(problems)
    : ok(found.flatMap((one) => (one.ok ? [`${one.value}\n`] : [])));
};
