import { sql, oneText, twoTexts } from "./sql-function.ts";
import type { SqlFunction } from "./sql-function.ts";

const letters = "'abcdefghijklmnopqrstuvwxyz'";
const capitals = "'ABCDEFGHIJKLMNOPQRSTUVWXYZ'";

/** SQL functions over text. */
export const sqlTexts: readonly SqlFunction[] = [
  sql("startsWith", [twoTexts, "truth"], {
    duckdb: "starts_with({t}, {p})",
    postgresql: "starts_with({t}, {p})",
    tsql: "CASE WHEN left({t}, datalength({p}) / 2) = {p} THEN 1 WHEN {t} IS NOT NULL AND {p} IS NOT NULL THEN 0 END",
  }),
  sql("endsWith", [twoTexts, "truth"], {
    duckdb: "ends_with({t}, {p})",
    postgresql: "right({t}, nullif(char_length({p}), 0)) = {p} OR {p} = ''",
    tsql: "CASE WHEN right({t}, datalength({p}) / 2) = {p} THEN 1 WHEN {t} IS NOT NULL AND {p} IS NOT NULL THEN 0 END",
  }),
  sql("contains", [twoTexts, "truth"], {
    duckdb: "contains({t}, {p})",
    postgresql: "strpos({t}, {p}) > 0",
    tsql: "CASE WHEN charindex({p}, {t}) > 0 OR datalength({p}) = 0 THEN 1 WHEN {t} IS NOT NULL AND {p} IS NOT NULL THEN 0 END",
  }),
  sql("concat", [twoTexts, "text"], {
    duckdb: "{t} || {p}",
    postgresql: "{t} || {p}",
    tsql: "{t} + {p}",
  }),
  sql("lowerAscii", [oneText, "text"], `translate({t}, ${capitals}, ${letters})`),
  sql("upperAscii", [oneText, "text"], `translate({t}, ${letters}, ${capitals})`),
  sql("sizeOfText", [oneText, "whole"], {
    duckdb: "coalesce(length({t}), 0)",
    postgresql: "coalesce(char_length({t}), 0)::bigint",
    tsql: "coalesce(datalength({t}) / 2, 0)",
  }),
  sql(
    "substring",
    [
      [
        ["t", "text"],
        ["a", "whole"],
        ["b", "whole"],
      ],
      "text",
    ],
    {
      duckdb:
        "CASE WHEN {a} >= 0 AND {b} >= {a} AND {b} <= length({t}) THEN substring({t}, {a} + 1, {b} - {a}) END",
      postgresql:
        "CASE WHEN {a} >= 0 AND {b} >= {a} AND {b} <= char_length({t}) THEN substr({t}, {a}::integer + 1, ({b} - {a})::integer) END",
      tsql: "CASE WHEN {a} >= 0 AND {b} >= {a} AND {b} <= datalength({t}) / 2 THEN substring({t}, {a} + 1, {b} - {a}) END",
    },
  ),
  sql("indexOf", [twoTexts, "whole"], {
    duckdb: "CASE WHEN {p} = '' THEN 0 ELSE strpos({t}, {p}) - 1 END + 0 * length({t})",
    postgresql: "CASE WHEN {p} = '' THEN 0 ELSE strpos({t}, {p}) - 1 END + 0 * char_length({t})",
    tsql: "CASE WHEN datalength({p}) = 0 THEN 0 ELSE charindex({p}, {t}) - 1 END + 0 * datalength({t})",
  }),
  sql(
    "replace",
    [
      [
        ["t", "text"],
        ["p", "text"],
        ["b", "text"],
      ],
      "text",
    ],
    "replace({t}, {p}, {b})",
  ),
  sql("textOfWhole", [[["a", "whole"]], "text"], {
    duckdb: "CAST({a} AS VARCHAR)",
    postgresql: "CAST({a} AS text)",
    tsql: "CAST({a} AS nvarchar(20))",
  }),
];
