const ageGroup = `CASE WHEN age < 1 THEN 'UNDER_1' WHEN age <= 4 THEN 'AGE_1_TO_4' WHEN age <= 9 THEN 'AGE_5_TO_9'
  WHEN age <= 15 THEN 'AGE_10_TO_15' WHEN age >= 16 THEN 'AGE_16_AND_OVER' ELSE 'NOT_KNOWN' END`;

/** The open episode of each child on 31 March, with the age and what the shipped indicators split by. */
const openEpisodes = `
  SELECT e."_child", arg_max(struct_pack(place := "PLACE", ls := "LS"), ("DECOM", "_position")) AS last
  FROM "Episodes" e
  WHERE "DECOM" <= DATE '2026-03-31' AND ("DEC" IS NULL OR "DEC" > DATE '2026-03-31') AND "LS" NOT IN ('V3', 'V4')
  GROUP BY e."_child"`;

const people = `
  SELECT h."_child", h."SEX", h."ETHNIC",
    year(DATE '2026-03-31') - year(h."DOB") - CASE WHEN (month(h."DOB"), day(h."DOB")) > (3, 31) THEN 1 ELSE 0 END AS age
  FROM "Header" h`;

/**
 * Two shipped indicators as an analyst would write them, with the same counts over everyone and each split; by id of the
 * indicator.
 */
export const handWritten: Readonly<Record<string, string>> = {
  "dfe:in-foster-care": `
    WITH open AS (${openEpisodes}), people AS (${people}),
    units AS (SELECT *, ${ageGroup} AS age_group, last.place AS place FROM open JOIN people USING ("_child"))
    SELECT age_group, "SEX", "ETHNIC", CASE WHEN place IN ('U1', 'U2', 'U3') THEN 0 WHEN place IN ('U4', 'U5', 'U6') THEN 1
      WHEN place IN ('A3', 'A4', 'A5', 'A6') THEN 2 WHEN place = 'P1' THEN 3 WHEN place IN ('K1', 'K2') THEN 4
      WHEN place IS NOT NULL THEN 5 END AS band, count(*) AS units,
      count(*) FILTER (place IN ('U1', 'U2', 'U3', 'U4', 'U5', 'U6')) AS numerator
    FROM units GROUP BY GROUPING SETS ((band), (band, age_group), (band, "SEX"), (band, "ETHNIC"))`,
  "dfe:looked-after-rate": `
    WITH open AS (${openEpisodes}), people AS (${people}),
    units AS (SELECT *, ${ageGroup} AS age_group FROM open JOIN people USING ("_child"))
    SELECT age_group, "SEX", "ETHNIC", count(*) AS units
    FROM units GROUP BY GROUPING SETS ((), (age_group), ("SEX"), ("ETHNIC"))`,
};
