-- examples:young-children-looked-after@1.0.0: A measure
-- Definition sha256:0000000000000000000000000000000000000000000000000000000000000000
-- Release 2026.2, sha256:cf2add0584965fb3632d8b768341cdd6868ec731702a6af213485d9d3b5bf216
-- Return dfe:ssda903@2026.1.0; SQL for postgres
--
-- The answer holds true counts of people: it is not for publication. Figures are worked out of its whole numbers,
-- exactly and rounded once, as the definition says; each row is one group, of everyone where split is blank.
--
-- Load these tables first, each cell with its type, blank where it is blank or cannot be read, and beside each column
-- its text as it was written, as COLUMN_written:
--    Episodes: CHILD, DEC, DECOM, LS, PLACE
--    Header: CHILD, DOB, SEX
-- Each has _row (number of the row), _position (order of the rows of a person), _parent (_row that it stands in) and
-- _child (whose row it is; a row that names nobody has a value of its own). collection has one row with year, start,
-- end, authority and form; bank_holidays has a column day.

CREATE OR REPLACE FUNCTION chorus_add_months(d date, n bigint) RETURNS date LANGUAGE sql STABLE AS $$ SELECT CASE WHEN extract(year FROM d) * 12 + extract(month FROM d) - 1 + n BETWEEN 12 AND 119999 THEN CAST(d + make_interval(months => n::integer) AS date) END $$;
CREATE OR REPLACE FUNCTION chorus_add_years(d date, n bigint) RETURNS date LANGUAGE sql STABLE AS $$ SELECT chorus_add_months(d, CASE WHEN n BETWEEN -10000 AND 10000 THEN 12 * n END) $$;
CREATE OR REPLACE FUNCTION chorus_years_between(a date, b date) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT (CAST(extract(year FROM b) AS bigint) - CAST(extract(year FROM a) AS bigint)) - CASE WHEN chorus_add_years(a, (CAST(extract(year FROM b) AS bigint) - CAST(extract(year FROM a) AS bigint))) > b THEN 1 ELSE 0 END $$;

WITH "_found_1" AS MATERIALIZED (
  SELECT t.*,
    (SELECT "end" FROM "collection") AS "_found_1",
    (SELECT a1."DOB" FROM "Header" a1 WHERE a1."_child" = t."_child" ORDER BY a1."_position" LIMIT 1) AS "_found_2"
  FROM "Episodes" t
),
"_rows" AS MATERIALIZED (
  SELECT t.*,
    CASE WHEN t."LS" IN ('V3', 'V4') THEN 0 ELSE -1 END AS "_left_out",
    t."DECOM" AS "_stands_by"
  FROM "_found_1" t
  WHERE t."DECOM" <= t."_found_1" AND ((t."DEC" IS NULL) OR t."DEC" > t."_found_1") AND chorus_years_between(t."_found_2", t."_found_1") < 18
),
"_standing" AS MATERIALIZED (
  SELECT t.*
  FROM (SELECT t.*,
    row_number() OVER (PARTITION BY t."_child" ORDER BY CASE WHEN t."_left_out" >= 0 THEN 1 ELSE 0 END, t."_stands_by" DESC NULLS LAST, t."_position" DESC) AS "_place"
  FROM "_rows" t) t
  WHERE t."_place" = 1 OR t."_left_out" >= 0
),
"_named_1" AS MATERIALIZED (
  SELECT t.*,
    (SELECT a1."DOB" FROM "Header" a1 WHERE a1."_child" = t."_child" ORDER BY a1."_position" LIMIT 1) AS "_looked_up_1",
    (SELECT "end" FROM "collection") AS "_looked_up_2",
    (SELECT "start" FROM "collection") AS "_looked_up_3",
    (SELECT a3."SEX" FROM "Header" a3 WHERE a3."_child" = t."_child" ORDER BY a3."_position" LIMIT 1) AS "_looked_up_5"
  FROM "_standing" t
),
"_named_2" AS MATERIALIZED (
  SELECT t.*,
    chorus_years_between(t."_looked_up_1", t."_looked_up_2") AS "_name_age",
    (SELECT count(*) FROM "Episodes" a2 WHERE a2."_child" = t."_child" AND (a2."DECOM" <= t."_looked_up_2" AND ((a2."DEC" IS NULL) OR a2."DEC" >= t."_looked_up_3"))) AS "_looked_up_4"
  FROM "_named_1" t
),
"_named_3" AS MATERIALIZED (
  SELECT t.*,
    t."_name_age" AS "_value",
    t."_name_age" AS "_value_of_split_2",
    t."_looked_up_4" AS "_name_count"
  FROM "_named_2" t
),
"_named_4" AS MATERIALIZED (
  SELECT t.*,
    (coalesce(t."_name_count" >= 2, FALSE)) AS "_name_many"
  FROM "_named_3" t
),
"_asked" AS MATERIALIZED (
  SELECT t.*,
    CASE WHEN (t."_value" IS NULL) THEN 0 ELSE -1 END AS "_missing",
    CASE WHEN (coalesce(t."_name_many", FALSE) AND t."_name_age" < 12) THEN 1 ELSE 0 END AS "_is_numerator",
    t."_looked_up_5" AS "_split_0",
    t."PLACE" AS "_split_1",
    CASE WHEN t."_value_of_split_2" < 10 THEN 1 ELSE 0 END AS "_split_2_band_0",
    CASE WHEN (t."_value_of_split_2" >= 9 AND t."_value_of_split_2" < 16) THEN 1 ELSE 0 END AS "_split_2_band_1"
  FROM "_named_4" t
),
"_eligible_units" AS MATERIALIZED (
  SELECT t.*,
    CASE WHEN t."_left_out" >= 0 THEN 0 ELSE 1 END AS "_eligible"
  FROM "_asked" t
),
"_grouped" AS MATERIALIZED (
  SELECT t.*,
    CASE WHEN t."_eligible" = 0 THEN -1 WHEN t."_missing" >= 0 THEN 2 WHEN t."_value" < 10 THEN 0 WHEN t."_value" >= 10 THEN 1 ELSE 2 END AS "_group"
  FROM "_eligible_units" t
),
"_placed" AS MATERIALIZED (
  SELECT t.*,
    CASE WHEN t."_eligible" = 1 AND t."_is_numerator" = 1 THEN 1 ELSE 0 END AS "_numerator",
    CASE WHEN t."_split_2_band_0" = 1 THEN 0 WHEN t."_split_2_band_1" = 1 THEN 1 ELSE NULL END AS "_split_2"
  FROM "_grouped" t
),
"_weighed" AS MATERIALIZED (
  SELECT t.*,
    CASE WHEN (t."_left_out" < 0 AND t."_split_2_band_0" + t."_split_2_band_1" > 1) THEN CASE WHEN t."_left_out" < 0 AND t."_split_2_band_0" + t."_split_2_band_1" > 1 THEN 'split-2:' || CASE WHEN t."_split_2_band_0" = 1 THEN '1' ELSE '0' END || CASE WHEN t."_split_2_band_1" = 1 THEN '1' ELSE '0' END || ';' ELSE '' END END AS "_fault"
  FROM "_placed" t
)
SELECT CASE WHEN GROUPING(t."_split_0") = 0 THEN 'sex' WHEN GROUPING(t."_split_1") = 0 THEN 'place' WHEN GROUPING(t."_split_2") = 0 THEN 'age' END AS "split",
  CASE WHEN GROUPING(t."_split_0") = 0 THEN t."_split_0" WHEN GROUPING(t."_split_1") = 0 THEN t."_split_1" WHEN GROUPING(t."_split_2") = 0 THEN CASE t."_split_2" WHEN 0 THEN 'YOUNG' WHEN 1 THEN 'OLD' END END AS "code",
  t."_left_out" AS "left_out",
  t."_missing" AS "missing",
  t."_group" AS "group",
  t."_fault" AS "fault",
  CAST(sum(t."_units") AS bigint) AS "units",
  CASE WHEN t."_group" >= 0 THEN CAST(sum(t."_units") AS bigint) ELSE 0 END AS "eligible",
  CASE WHEN t."_group" >= 0 THEN CAST(sum(t."_units") AS bigint) ELSE 0 END AS "first",
  CAST(sum(t."_numerator") AS bigint) AS "numerator"
FROM (
  SELECT t."_left_out", t."_missing", t."_group", t."_fault", t."_split_0", t."_split_1", t."_split_2", CAST(count(*) AS bigint) AS "_units", sum(CAST(t."_numerator" AS bigint)) AS "_numerator"
  FROM "_weighed" t
  GROUP BY t."_left_out", t."_missing", t."_group", t."_fault", t."_split_0", t."_split_1", t."_split_2"
) t
GROUP BY GROUPING SETS ((t."_left_out", t."_missing", t."_group", t."_fault"), (t."_left_out", t."_missing", t."_group", t."_fault", t."_split_0"), (t."_left_out", t."_missing", t."_group", t."_fault", t."_split_1"), (t."_left_out", t."_missing", t."_group", t."_fault", t."_split_2"));

