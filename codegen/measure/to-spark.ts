import type { Indicator } from "../../generated/items/types.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

const yearsApart = "(year(b) - year(a))";
const monthsApart = `(${yearsApart} * 12 + month(b) - month(a))`;
const fullMonths = (count: string, each: number): string =>
  `CAST(${count} - CASE WHEN add_months(a, CAST(${each} * ${count} AS INT)) > b THEN 1 ELSE 0 END AS BIGINT)`;

/** The functions of the profile that Spark has been given: parameters, result and body. */
const sparkFunctions: Readonly<
  Record<string, readonly [params: string, result: string, body: string]>
> = {
  chorus_add_days: ["d DATE, n BIGINT", "DATE", "date_add(d, CAST(n AS INT))"],
  chorus_add_months: ["d DATE, n BIGINT", "DATE", "add_months(d, CAST(n AS INT))"],
  chorus_add_years: ["d DATE, n BIGINT", "DATE", "add_months(d, CAST(12 * n AS INT))"],
  chorus_add_whole: ["a BIGINT, b BIGINT", "BIGINT", "a + b"],
  chorus_days_between: ["a DATE, b DATE", "BIGINT", "CAST(datediff(b, a) AS BIGINT)"],
  chorus_months_between: ["a DATE, b DATE", "BIGINT", fullMonths(monthsApart, 1)],
  chorus_years_between: ["a DATE, b DATE", "BIGINT", fullMonths(yearsApart, 12)],
  chorus_subtract_whole: ["a BIGINT, b BIGINT", "BIGINT", "a - b"],
  chorus_year_of: ["d DATE", "BIGINT", "CAST(year(d) AS BIGINT)"],
  chorus_month_of: ["d DATE", "BIGINT", "CAST(month(d) AS BIGINT)"],
  chorus_day_of: ["d DATE", "BIGINT", "CAST(day(d) AS BIGINT)"],
};

/** What DuckDB and Spark call by different names. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\barg_min_null\(/gu, "min_by("],
  [/\barg_max_null\(/gu, "max_by("],
  [/\brow\(/gu, "struct("],
  [/\bregexp_matches\(/gu, "regexp_like("],
  [/\bstrftime\(/gu, "date_format("],
  [/\bVARCHAR\b/gu, "STRING"],
];

const inSpark = (plain: string): string => {
  let text = plain;
  for (const [from, to] of words) text = text.replaceAll(from, to);
  return text;
};

const literal = (quoted: string): string => {
  if (quoted === "'%Y-%m-%d'") return "'yyyy-MM-dd'";
  const inner = quoted.slice(1, -1).replaceAll("\\", "\\\\").replaceAll("''", "\\'");
  return `'${inner}'`;
};

const name = (quoted: string): string =>
  `\`${quoted.slice(1, -1).replaceAll('""', '"').replaceAll("`", "``")}\``;

/** Names and texts are quoted in another way; words are exchanged only outside both. */
const translated = (text: string): string =>
  text
    .split(/('(?:[^']|'')*'|"(?:[^"]|"")*")/u)
    .map((part) => {
      if (part.startsWith("'")) return literal(part);
      return part.startsWith('"') ? name(part) : inSpark(part);
    })
    .join("");

const unsaid = /\b(?:unnest|len|OPENJSON)\(/u;

/**
 * Writes the query of a measure for DuckDB as one for Spark, with the functions that it calls. Refused by name: a
 * function that Spark was not given, and columns with several values. The text is not run in the tests.
 */
export const toSpark = (text: string, { id, version }: Indicator): Result<string, Problem> => {
  const called = [...new Set([...text.matchAll(/\bchorus_[a-z_]+/gu)].map(([one]) => one))];
  const missing = called.filter((one) => sparkFunctions[one] === undefined);
  const lists = unsaid.exec(text) === null ? [] : ["a column with several values"];
  if (missing.length + lists.length > 0) {
    const what = [...missing.map((one) => one.replace("chorus_", "")), ...lists].join(", ");
    const message = `${id}@${version}: the profile cannot write ${what} in spark.`;
    return fail(problemOf("EXPRESSION_NOT_IN_SQL", message));
  }
  const functions = called.toSorted().map((one) => {
    const [params = "", result = "", body = ""] = sparkFunctions[one] ?? [];
    return `CREATE OR REPLACE TEMPORARY FUNCTION ${one}(${params}) RETURNS ${result} RETURN ${body};\n`;
  });
  return ok(`${functions.join("")}\n${translated(text)};`);
};
