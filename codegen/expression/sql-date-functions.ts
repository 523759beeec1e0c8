import { sql, two, dateAndWhole, oneDate } from "./sql-function.ts";
import type { SqlFunction } from "./sql-function.ts";

const named = (name: string, of: string): string => `${name}(${of})`;
const extracted = (name: string, of: string): string =>
  `CAST(extract(${name} FROM ${of}) AS bigint)`;

/** Bodies that differ only in what a year, a month and a day are called. */
const dated = (
  body: (part: (name: string, of: string) => string) => string,
): SqlFunction["bodies"] => {
  return { duckdb: body(named), postgresql: body(extracted), tsql: body(named) };
};

/** Full months or years: the calendar's difference, less one when the day has not come. */
function monthsLike(perYear: number): SqlFunction["bodies"] {
  const body = (prefix: string, part: (name: string, of: string) => string): string => {
    const years = `(${part("year", "{b}")} - ${part("year", "{a}")})`;
    const months = `${part("month", "{b}")} - ${part("month", "{a}")}`;
    const whole = perYear === 12 ? `(${years} * 12 + ${months})` : years;
    const later = `${prefix}${perYear === 12 ? "add_months" : "add_years"}({a}, ${whole})`;
    return `${whole} - CASE WHEN ${later} > {b} THEN 1 ELSE 0 END`;
  };
  return {
    duckdb: body("chorus_", named),
    postgresql: body("chorus_", extracted),
    tsql: body("dbo.chorus_", named),
  };
}

/**
 * Full years in DuckDB: the calendar's difference, less one when the day of the year has not come. 29 February comes on
 * 28 February of a common year. Written without adding years, which is slow over many rows.
 */
const duckdbYears = [
  "(year({b}) - year({a})) - CASE",
  "WHEN month({a}) * 32 + day({a}) <= month({b}) * 32 + day({b}) THEN 0",
  "WHEN month({a}) = 2 AND month({b}) = 2 AND day({a}) = 29 AND {b} = last_day({b}) THEN 0",
  "ELSE 1 END",
].join(" ");

const upTo = (day: string, since: (of: string) => string, weekday: string): string => {
  const weeks = `CAST(floor(${since(day)} / 7.0) AS bigint)`;
  const rest = `(${since(day)} - ${weeks} * 7)`;
  const holidays = `(SELECT count(DISTINCT h."day") FROM "bank_holidays" h WHERE h."day" <= ${day} AND ${weekday} < 6)`;
  return `(${weeks} * 5 + CASE WHEN ${rest} < 5 THEN ${rest} ELSE 5 END - ${holidays})`;
};

const duckdbSince = (of: string): string => `datediff('day', DATE '1970-01-04', ${of})`;
const postgresqlSince = (of: string): string => `(${of} - DATE '1970-01-04')`;
const tsqlSince = (of: string): string => `datediff(day, CAST('1970-01-04' AS date), ${of})`;
const isodow = 'extract(isodow FROM h."day")';
const tsqlWeekday = "datediff(day, CAST('0001-01-01' AS date), h.\"day\") % 7 + 1";

/** Mondays to Fridays up to a day, from Monday 5 January 1970. */
const weekdaysUpTo = (since: (of: string) => string): string => {
  const weeks = `CAST(floor(${since("{d}")} / 7.0) AS bigint)`;
  const rest = `(${since("{d}")} - ${weeks} * 7)`;
  return `(${weeks} * 5 + CASE WHEN ${rest} < 5 THEN ${rest} ELSE 5 END)`;
};

/** The day that is so many weekdays on. */
const weekdayNumber = (prefix: string, first: string): string => {
  const weeks = "CAST(floor(({n} - 1) / 5.0) AS bigint)";
  return `${prefix}add_days(${first}, ${weeks} * 2 + {n})`;
};

/**
 * As many weekdays on as there are working days to go and holidays on the way. A holiday is on the way when fewer
 * working days than are to go lie between the day and it.
 */
const workingDaysOn = (prefix: string, weekday: string): string => {
  // DuckDB puts arguments in as text: a day of this subquery must not be taken for one of the subquery it is handed to.
  const onTheWay = (where: string): string =>
    `(SELECT count(DISTINCT w."day") FROM "bank_holidays" w WHERE ${weekday.replaceAll("h.", "w.")} < 6 AND ${where})`;
  const between = `${prefix}working_days_between`;
  const dayBefore = `${prefix}add_days({d}, -1)`;
  const later = onTheWay(`w."day" > {d} AND ${between}({d}, w."day") < {n}`);
  const earlier = onTheWay(`w."day" < {d} AND ${between}(w."day", ${dayBefore}) < -{n}`);
  const weekdays = `${prefix}weekdays_up_to`;
  return [
    "CASE WHEN {n} = 0 THEN {d}",
    `WHEN {n} BETWEEN 1 AND 100000 THEN ${prefix}weekday_number(${weekdays}({d}) + {n} + ${later})`,
    `WHEN {n} BETWEEN -100000 AND -1 THEN ${prefix}weekday_number(${weekdays}(${dayBefore}) + 1 + {n} - ${earlier})`,
    "END",
  ].join(" ");
};

const between = (since: (of: string) => string, weekday: string): string =>
  `${upTo("{b}", since, weekday)} - ${upTo("{a}", since, weekday)}`;

/** Weekdays up to a day less the holidays up to it, for both days. */
function workingDays(): SqlFunction["bodies"] {
  return {
    duckdb: between(duckdbSince, isodow),
    postgresql: between(postgresqlSince, isodow),
    tsql: between(tsqlSince, tsqlWeekday),
  };
}

/** SQL functions over dates, each after those that it calls. */
export const sqlDates: readonly SqlFunction[] = [
  sql("addDays", [dateAndWhole, "date"], {
    duckdb:
      "CASE WHEN datediff('day', DATE '0001-01-01', {d}) + CAST({n} AS HUGEINT) BETWEEN 0 AND 3652058 THEN {d} + TRY_CAST({n} AS INTEGER) END",
    postgresql:
      "CASE WHEN ({d} - DATE '0001-01-01') + {n}::numeric BETWEEN 0 AND 3652058 THEN {d} + {n}::integer END",
    tsql: "CASE WHEN datediff(day, CAST('0001-01-01' AS date), {d}) + CAST({n} AS decimal(38, 0)) BETWEEN 0 AND 3652058 THEN dateadd(day, CAST({n} AS int), {d}) END",
  }),
  sql("addMonths", [dateAndWhole, "date"], {
    duckdb:
      "CASE WHEN year({d}) * 12 + month({d}) - 1 + CAST({n} AS HUGEINT) BETWEEN 12 AND 119999 THEN CAST({d} + to_months(TRY_CAST({n} AS INTEGER)) AS DATE) END",
    postgresql:
      "CASE WHEN extract(year FROM {d}) * 12 + extract(month FROM {d}) - 1 + {n} BETWEEN 12 AND 119999 THEN CAST({d} + make_interval(months => {n}::integer) AS date) END",
    tsql: "CASE WHEN year({d}) * 12 + month({d}) - 1 + CAST({n} AS decimal(38, 0)) BETWEEN 12 AND 119999 THEN dateadd(month, CAST({n} AS int), {d}) END",
  }),
  sql("addYears", [dateAndWhole, "date"], {
    duckdb: "chorus_add_months({d}, 12 * CAST({n} AS HUGEINT))",
    postgresql: "chorus_add_months({d}, CASE WHEN {n} BETWEEN -10000 AND 10000 THEN 12 * {n} END)",
    tsql: "dbo.chorus_add_months({d}, CASE WHEN {n} BETWEEN -10000 AND 10000 THEN 12 * {n} END)",
  }),
  sql("daysBetween", [two("date"), "whole"], {
    duckdb: "datediff('day', {a}, {b})",
    postgresql: "CAST({b} - {a} AS bigint)",
    tsql: "CAST(datediff(day, {a}, {b}) AS bigint)",
  }),
  sql("monthsBetween", [two("date"), "whole"], monthsLike(12)),
  sql("yearsBetween", [two("date"), "whole"], { ...monthsLike(1), duckdb: duckdbYears }),
  sql(
    "yearOf",
    [oneDate, "whole"],
    dated((part) => part("year", "{d}")),
  ),
  sql(
    "monthOf",
    [oneDate, "whole"],
    dated((part) => part("month", "{d}")),
  ),
  sql(
    "dayOf",
    [oneDate, "whole"],
    dated((part) => part("day", "{d}")),
  ),
  sql("weekday", [oneDate, "whole"], {
    duckdb: "isodow({d})",
    postgresql: "CAST(extract(isodow FROM {d}) AS bigint)",
    tsql: "CAST(datediff(day, CAST('0001-01-01' AS date), {d}) % 7 + 1 AS bigint)",
  }),
  sql(
    "dateOf",
    [
      [
        ["y", "whole"],
        ["m", "whole"],
        ["n", "whole"],
      ],
      "date",
    ],
    {
      duckdb:
        "CASE WHEN {y} BETWEEN 1 AND 9999 AND {m} BETWEEN 1 AND 12 AND {n} BETWEEN 1 AND 31 THEN TRY_CAST(printf('%04d-%02d-%02d', {y}, {m}, {n}) AS DATE) END",
      postgresql:
        "CASE WHEN {y} BETWEEN 1 AND 9999 AND {m} BETWEEN 1 AND 12 AND {n} BETWEEN 1 AND extract(day FROM make_date({y}::integer, {m}::integer, 1) + INTERVAL '1 month - 1 day') THEN make_date({y}::integer, {m}::integer, {n}::integer) END",
      tsql: "CASE WHEN {y} BETWEEN 1 AND 9999 AND {m} BETWEEN 1 AND 12 AND {n} BETWEEN 1 AND 31 THEN TRY_CAST(format({y}, '0000') + '-' + format({m}, '00') + '-' + format({n}, '00') AS date) END",
    },
  ),
  sql(
    "earlier",
    [two("date"), "date"],
    "CASE WHEN {a} <= {b} THEN {a} WHEN {b} < {a} THEN {b} END",
  ),
  sql("later", [two("date"), "date"], "CASE WHEN {a} >= {b} THEN {a} WHEN {b} > {a} THEN {b} END"),
  sql("workingDaysBetween", [two("date"), "whole"], workingDays()),
  sql("weekdaysUpTo", [oneDate, "whole"], {
    duckdb: weekdaysUpTo(duckdbSince),
    postgresql: weekdaysUpTo(postgresqlSince),
    tsql: weekdaysUpTo(tsqlSince),
  }),
  sql("weekdayNumber", [[["n", "whole"]], "date"], {
    duckdb: weekdayNumber("chorus_", "DATE '1970-01-04'"),
    postgresql: weekdayNumber("chorus_", "DATE '1970-01-04'"),
    tsql: weekdayNumber("dbo.chorus_", "CAST('1970-01-04' AS date)"),
  }),
  sql("addWorkingDays", [dateAndWhole, "date"], {
    duckdb: workingDaysOn("chorus_", isodow),
    postgresql: workingDaysOn("chorus_", isodow),
    tsql: workingDaysOn("dbo.chorus_", tsqlWeekday),
  }),
];
