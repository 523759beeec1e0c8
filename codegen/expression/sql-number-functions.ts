import { sql, two, oneText } from "./sql-function.ts";
import type { SqlFunction } from "./sql-function.ts";

/** A sum, difference or product reckoned wide, and blank when it leaves the safe range. */
const wide = (operator: string): SqlFunction["bodies"] => {
  const reckoned = (type: string): string =>
    `CAST({a} AS ${type}) ${operator} CAST({b} AS ${type})`;
  const checked = (type: string): string =>
    `CASE WHEN ${reckoned(type)} BETWEEN -9007199254740991 AND 9007199254740991 THEN CAST(${reckoned(type)} AS BIGINT) END`;
  return {
    // DuckDB puts arguments in as text: named three times, a sum of twelve would be written out 3^11 times. Times 1,024,
    // the safe range is that of a BIGINT, but for the lowest number, which has no opposite.
    duckdb: `-(TRY_CAST(-CAST(TRY_CAST((${reckoned("HUGEINT")}) * 1024 AS BIGINT) AS HUGEINT) AS BIGINT) // 1024)`,
    postgresql: checked("numeric"),
    tsql: checked("decimal(38, 0)"),
  };
};

const finite = (value: string): SqlFunction["bodies"] => ({
  duckdb: `CASE WHEN isfinite(${value}) THEN ${value} END`,
  postgresql: `CASE WHEN ${value} NOT IN ('NaN', 'Infinity', '-Infinity') THEN ${value} END`,
  tsql: value,
});

const miles = (type: string): string => {
  const [east, north] = [`CAST({a} - {c} AS ${type})`, `CAST({b} - {e} AS ${type})`];
  return `floor((sqrt(${east} * ${east} + ${north} * ${north}) / 1e3 / 1.6093e0) * 1e1 + 5e-1) / 1e1`;
};

/** SQL functions over numbers. */
export const sqlNumbers: readonly SqlFunction[] = [
  sql("addWhole", [two("whole"), "whole"], wide("+")),
  sql("subtractWhole", [two("whole"), "whole"], wide("-")),
  sql("multiplyWhole", [two("whole"), "whole"], wide("*")),
  sql("divideWhole", [two("whole"), "whole"], {
    duckdb: "({a} - {a} % nullif({b}, 0)) // nullif({b}, 0)",
    postgresql: "{a} / nullif({b}, 0)",
    tsql: "{a} / nullif({b}, 0)",
  }),
  sql("remainderWhole", [two("whole"), "whole"], "{a} % nullif({b}, 0)"),
  sql("addDecimal", [two("decimal"), "decimal"], finite("({a} + {b})")),
  sql("subtractDecimal", [two("decimal"), "decimal"], finite("({a} - {b})")),
  sql("multiplyDecimal", [two("decimal"), "decimal"], finite("({a} * {b})")),
  sql("divideDecimal", [two("decimal"), "decimal"], finite("({a} / nullif({b}, 0))")),
  sql(
    "rounded",
    [[["a", "decimal"]], "whole"],
    "CASE WHEN floor({a} + 0.5) BETWEEN -9007199254740991 AND 9007199254740991 THEN CAST(floor({a} + 0.5) AS BIGINT) END",
  ),
  sql("wholeOfDecimal", [[["a", "decimal"]], "whole"], {
    duckdb:
      "CASE WHEN {a} BETWEEN -9007199254740991 AND 9007199254740991 THEN CAST(trunc({a}) AS BIGINT) END",
    postgresql:
      "CASE WHEN {a} BETWEEN -9007199254740991 AND 9007199254740991 THEN CAST(trunc({a}) AS bigint) END",
    tsql: "CASE WHEN {a} BETWEEN -9007199254740991 AND 9007199254740991 THEN CAST(round({a}, 0, 1) AS bigint) END",
  }),
  sql("wholeOfText", [oneText, "whole"], {
    duckdb: "CASE WHEN regexp_full_match({t}, '-?[0-9]{1,15}') THEN TRY_CAST({t} AS BIGINT) END",
    postgresql: "CASE WHEN {t} ~ '^-?[0-9]{1,15}$' THEN CAST({t} AS bigint) END",
    tsql: "CASE WHEN len({t}) <= 16 AND {t} NOT LIKE '%[^-0-9]%' THEN TRY_CAST({t} AS bigint) END",
  }),
  sql(
    "distanceMiles",
    [
      [
        ["a", "whole"],
        ["b", "whole"],
        ["c", "whole"],
        ["e", "whole"],
      ],
      "decimal",
    ],
    { duckdb: miles("DOUBLE"), postgresql: miles("double precision"), tsql: miles("float(53)") },
  ),
];
