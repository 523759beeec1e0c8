/**
 * SQL as an analyst who knows DuckDB well would write it for shipped indicators, giving the same numbers: units, those of
 * the numerator and values for a mean by band and kind of missing value, over everyone and each group of each split, and
 * the rows left out. It leans on what the analyst knows: nobody has two rows in Header, OC2 or OC3; no bands overlap.
 */

const yearEnd = "DATE '2026-03-31'";
const yearStart = "DATE '2025-04-01'";

/** The year end is never 28 February, on which those born on the 29th are a year older when there is no 29th. */
const leapBirthday = (day: string): string =>
  day === yearEnd
    ? ""
    : ` AND NOT (month(h."DOB") = 2 AND day(h."DOB") = 29 AND month(${day}) = 2 AND ${day} = last_day(${day}))`;

const yearsOld = (day: string): string =>
  `year(${day}) - year(h."DOB") - CASE WHEN month(h."DOB") * 32 + day(h."DOB") > month(${day}) * 32 + day(${day})${leapBirthday(day)} THEN 1 ELSE 0 END`;

const ageGroup = `CASE WHEN age < 1 THEN 'UNDER_1' WHEN age <= 4 THEN 'AGE_1_TO_4' WHEN age <= 9 THEN 'AGE_5_TO_9'
    WHEN age <= 15 THEN 'AGE_10_TO_15' WHEN age >= 16 THEN 'AGE_16_AND_OVER' ELSE 'NOT_KNOWN' END`;

const ethnicGroup = `CASE WHEN "ETHNIC" IN ('WBRI', 'WIRI', 'WOTH', 'WIRT', 'WROM') THEN 'WHITE'
    WHEN "ETHNIC" IN ('MWBC', 'MWBA', 'MWAS', 'MOTH') THEN 'MIXED'
    WHEN "ETHNIC" IN ('AIND', 'APKN', 'ABAN', 'AOTH', 'CHNE') THEN 'ASIAN'
    WHEN "ETHNIC" IN ('BCRB', 'BAFR', 'BOTH') THEN 'BLACK' WHEN "ETHNIC" = 'OOTH' THEN 'OTHER'
    WHEN "ETHNIC" IS NULL OR "ETHNIC" IN ('REFU', 'NOBT') THEN 'NOT_KNOWN' END`;

const placement = `CASE WHEN "PLACE" IN ('U1', 'U2', 'U3') THEN 'FOSTER_RELATIVE'
    WHEN "PLACE" IN ('U4', 'U5', 'U6') THEN 'FOSTER_OTHER_CARER'
    WHEN "PLACE" IN ('A3', 'A4', 'A5', 'A6') THEN 'FOR_ADOPTION' WHEN "PLACE" = 'P1' THEN 'PARENTS'
    WHEN "PLACE" IN ('K1', 'K2') THEN 'SECURE_OR_CHILDRENS_HOME' WHEN "PLACE" IS NOT NULL THEN 'OTHER_PLACEMENT'
    ELSE 'NOT_KNOWN' END`;

const legalStatus = `CASE WHEN "LS" IN ('C1', 'C2') THEN 'CARE_ORDER' WHEN "LS" IN ('D1', 'E1') THEN 'PLACEMENT_ORDER'
    WHEN "LS" = 'V2' THEN 'AGREED' WHEN "LS" IS NOT NULL THEN 'OTHER_STATUS' ELSE 'NOT_KNOWN' END`;

const bySexAndOrigin: Readonly<Record<string, string>> = {
  sex: `"SEX"`,
  "ethnic-group": ethnicGroup,
  unaccompanied: `CASE WHEN is_alone OR "UASC" = '1' THEN 'YES' ELSE 'NO' END`,
};

const byChild: Readonly<Record<string, string>> = { "age-band": ageGroup, ...bySexAndOrigin };

const shortBreak = `"LS" IN ('V3', 'V4')`;

const openAtYearEnd = `"DECOM" <= ${yearEnd} AND ("DEC" IS NULL OR "DEC" > ${yearEnd})`;
const inYear = `"DECOM" <= ${yearEnd} AND ("DEC" IS NULL OR "DEC" >= ${yearStart})`;

/** What an analyst changes from one indicator to the next. */
interface Written {
  /** Tables to join to the units `u` and the people `h`. */
  readonly joins?: string;
  /** Further columns of the units. */
  readonly columns?: string;
  /** Which of the units are kept, once the people have been joined. */
  readonly kept?: string;
  /** The day on which the age is asked. */
  readonly on?: string;
  readonly band: string;
  readonly missing?: string;
  readonly numerator?: string;
  readonly value?: string;
  readonly splits: Readonly<Record<string, string>>;
}

/** Rows in their groups. */
const grouped = ({ band, missing = "-1", numerator = "TRUE", value, splits }: Written): string => {
  const names = Object.keys(splits).map((_name, at) => `s${at}`);
  const columns = Object.values(splits).map((text, at) => `${text} AS s${at}`);
  const base = ["missing", "band", ...(value === undefined ? [] : ["value"])];
  const sets = [base, ...names.map((name) => [...base, name])].map((set) => `(${set.join(", ")})`);
  const which = (text: (name: string, at: number) => string): string =>
    names.length === 0
      ? "NULL"
      : `CASE ${names.map((name, at) => `WHEN GROUPING(${name}) = 0 THEN ${text(name, at)}`).join(" ")} END`;
  return `placed AS (
    SELECT ${[`${missing} AS missing`, `${band} AS band`, `coalesce(${numerator}, FALSE) AS counts`, ...(value === undefined ? [] : [`${value} AS value`]), ...columns].join(",\n    ")}
    FROM asked)
  SELECT ${which((_name, at) => `'${Object.keys(splits)[at] ?? ""}'`)} AS split, ${which((name) => name)} AS code,
    -1 AS left_out, missing, band AS "group", ${value === undefined ? "NULL" : "value"} AS number,
    count(*) AS units, count(*) FILTER (counts) AS numerator
  FROM placed GROUP BY GROUPING SETS (${sets.join(", ")})`;
};

const askedOf = (from: string, { joins = "", columns, kept, on = yearEnd }: Written): string => `
  asked AS (
    SELECT u.*, h."SEX", h."ETHNIC", h."UASC", u."_child" IN (SELECT "_child" FROM "UASC") AS is_alone,
      ${yearsOld(on)} AS age${columns === undefined ? "" : `, ${columns}`}
    FROM ${from} u LEFT JOIN "Header" h ON h."_child" = u."_child" ${joins}${kept === undefined ? "" : `WHERE ${kept}`}),`;

const leftOut = (query: string): string =>
  `UNION ALL SELECT NULL, NULL, reason, -1, -1, NULL, count(*), 0 FROM (${query}) WHERE reason IS NOT NULL GROUP BY reason`;

/** The last episode of each child among some, with short breaks told apart. */
const ofEpisodes = (
  [which, last, keptRows]: readonly [string, "DEC" | "DECOM", string?],
  written: Written,
): string => `
  WITH last_ones AS (
    SELECT * FROM "Episodes" e WHERE ${which} AND NOT ${shortBreak}${keptRows === undefined ? "" : ` AND ${keptRows}`}
    QUALIFY row_number() OVER (PARTITION BY "_child" ORDER BY "${last}" DESC, "_position" DESC) = 1),
  ${askedOf("last_ones", written)}
  ${grouped(written)}
  ${leftOut(`SELECT 0 AS reason FROM "Episodes" e WHERE ${which} AND ${shortBreak}${keptRows === undefined ? "" : ` AND ${keptRows}`}`)}`;

/** Children in care all year, among whom nobody has had a break. */
const allYear = `e."_child" IN (
    SELECT "_child" FROM "Episodes" WHERE ${inYear} GROUP BY "_child"
    HAVING NOT bool_or(coalesce("LS" IN ('V3', 'V4'), FALSE) OR coalesce("RNE" = 'S' AND "DECOM" > ${yearStart}, FALSE)
      OR coalesce("DEC" < ${yearEnd}, FALSE) AND "REC" IS DISTINCT FROM 'X1'))`;

const agedBetween = (first: number, last?: number): string =>
  `e."_child" IN (SELECT "_child" FROM "Header" h WHERE ${yearsOld(yearEnd)} >= ${first}${last === undefined ? "" : ` AND ${yearsOld(yearEnd)} <= ${last}`})`;

/** Back with the carer of before, after a stay somewhere for a while. */
const backFrom = (table: string, before: string): string => `
    SELECT DISTINCT t."_child", t."DEC" AS back_day, b."PLACE" AS back_place, b."PL_POST" AS back_post
    FROM "${table}" t JOIN "${before}" b ON b."_child" = t."_child" AND b."DEC" = t."DECOM"
    WHERE t."PLACE" IN ('T0', 'T1', 'T2', 'T3', 'T4')`;

const placements = `LEFT JOIN (
    SELECT e."_child", count(*) AS many FROM "Episodes" e LEFT JOIN (${backFrom("Episodes", "Episodes")}) back
      ON back."_child" = e."_child" AND back_day = e."DECOM" AND back_place = e."PLACE" AND back_post IS NOT DISTINCT FROM e."PL_POST"
    WHERE ${inYear} AND NOT coalesce(${shortBreak}, FALSE) AND NOT coalesce("PLACE" IN ('T0', 'T1', 'T2', 'T3', 'T4'), FALSE)
      AND ("DECOM" < ${yearStart} OR "RNE" IN ('S', 'P', 'B', 'T', 'U')
        AND NOT coalesce("PLACE" IN ('A3', 'A5') AND "RNE" IN ('T', 'U'), FALSE) AND back."_child" IS NULL)
    GROUP BY e."_child") p ON p."_child" = u."_child"`;

const twoYearsAgo = "DATE '2024-04-01'";
const inLastReturn = `"DECOM" < ${yearStart} AND ("DEC" IS NULL OR "DEC" >= ${twoYearsAgo})`;
const beganThere = `"RNE" IN ('S', 'P', 'B', 'T', 'U') AND NOT coalesce("PLACE" IN ('A3', 'A5') AND "RNE" IN ('T', 'U'), FALSE)`;
const isPlacement = `NOT coalesce(${shortBreak}, FALSE) AND NOT coalesce("PLACE" IN ('T0', 'T1', 'T2', 'T3', 'T4'), FALSE)`;

const backAgain = (table: string, back: string): string =>
  `LEFT JOIN (${back}) back ON back."_child" = ${table}."_child" AND back_day = ${table}."DECOM" AND back_place = ${table}."PLACE" AND back_post IS NOT DISTINCT FROM ${table}."PL_POST"`;

/** Placements of two years: those of the return before, and those begun since. */
const twoYears = `LEFT JOIN (
    SELECT e."_child", count(*) AS many FROM "Episodes_last" e ${backAgain("e", backFrom("Episodes_last", "Episodes_last"))}
    WHERE ${inLastReturn} AND ${isPlacement} AND ("DECOM" < ${twoYearsAgo} OR ${beganThere} AND back."_child" IS NULL)
    GROUP BY e."_child") p ON p."_child" = u."_child"
  LEFT JOIN (
    SELECT e."_child", count(*) AS many FROM "Episodes" e
      ${backAgain("e", `${backFrom("Episodes", "Episodes")} UNION ${backFrom("Episodes", "Episodes_last")}`)}
    WHERE "DECOM" BETWEEN ${yearStart} AND ${yearEnd} AND ${isPlacement} AND ${beganThere} AND back."_child" IS NULL
    GROUP BY e."_child") n ON n."_child" = u."_child"`;

const bothYears = `e."_child" NOT IN (SELECT "_child" FROM "Episodes" WHERE "RNE" = 'S' AND "DECOM" = ${yearStart})
    AND e."_child" IN (
      SELECT "_child" FROM "Episodes_last" WHERE ${inLastReturn} GROUP BY "_child"
      HAVING NOT bool_or(coalesce(${shortBreak}, FALSE) OR coalesce("RNE" = 'S' AND "DECOM" > ${twoYearsAgo}, FALSE)
        OR coalesce("DEC" < ${yearStart}, FALSE) AND "REC" IS DISTINCT FROM 'X1'))`;

const outcomes = `LEFT JOIN "OC2" o ON o."_child" = u."_child"`;

const leavers = (band: string, missing: string, numerator: string): string => {
  const written: Written = {
    band,
    missing,
    numerator,
    splits: {
      age: `CASE age WHEN 19 THEN 'AGE_19' WHEN 20 THEN 'AGE_20' WHEN 21 THEN 'AGE_21' END`,
      ...bySexAndOrigin,
      "in-touch": `CASE WHEN "IN_TOUCH" = 'YES' THEN 'IN_TOUCH' WHEN "IN_TOUCH" = 'NO' THEN 'NOT_IN_TOUCH'
        WHEN "IN_TOUCH" IN ('REFU', 'NREQ') THEN 'CHOSE' WHEN "IN_TOUCH" IS NULL THEN 'NOT_KNOWN' END`,
    },
  };
  return `
  WITH of_age AS (
    SELECT l.*, ${yearsOld(yearEnd).replaceAll("h.", "l.")} AS age,
      CASE WHEN "IN_TOUCH" = 'DIED' THEN 0 WHEN "IN_TOUCH" = 'RHOM' THEN 1 WHEN s."_child" IS NOT NULL THEN 2 END AS reason
    FROM "OC3" l LEFT JOIN (
      SELECT "_child" FROM "Episodes" GROUP BY "_child" HAVING bool_and(coalesce(${shortBreak}, FALSE))) s ON s."_child" = l."_child"
    WHERE ${yearsOld(yearEnd).replaceAll("h.", "l.")} BETWEEN 19 AND 21),
  asked AS (
    SELECT u.*, h."SEX", h."ETHNIC", h."UASC", u."_child" IN (SELECT "_child" FROM "UASC") AS is_alone
    FROM of_age u LEFT JOIN "Header" h ON h."_child" = u."_child" WHERE reason IS NULL),
  ${grouped(written)}
  ${leftOut("SELECT reason FROM of_age")}`;
};

/** By id of the indicator. */
export const handWritten: Readonly<Record<string, string>> = {
  "dfe:in-foster-care": ofEpisodes([openAtYearEnd, "DECOM"], {
    band: `CASE WHEN "PLACE" IS NULL THEN 6 WHEN "PLACE" IN ('U1', 'U2', 'U3') THEN 0 WHEN "PLACE" IN ('U4', 'U5', 'U6') THEN 1
      WHEN "PLACE" IN ('A3', 'A4', 'A5', 'A6') THEN 2 WHEN "PLACE" = 'P1' THEN 3 WHEN "PLACE" IN ('K1', 'K2') THEN 4 ELSE 5 END`,
    missing: `CASE WHEN "PLACE" IS NULL AND "PLACE_written" IS NOT NULL THEN 0 WHEN "PLACE" IS NULL THEN 1 ELSE -1 END`,
    numerator: `"PLACE" IN ('U1', 'U2', 'U3', 'U4', 'U5', 'U6')`,
    splits: { ...byChild, "legal-status": legalStatus },
  }),
  "dfe:looked-after-rate": ofEpisodes([openAtYearEnd, "DECOM"], {
    band: `CASE WHEN age IS NULL THEN 5 WHEN age < 1 THEN 0 WHEN age <= 4 THEN 1 WHEN age <= 9 THEN 2 WHEN age <= 15 THEN 3 ELSE 4 END`,
    missing: `CASE WHEN age IS NULL THEN 0 ELSE -1 END`,
    splits: {},
  }),
  "dfe:missing-from-care": ofEpisodes([inYear, "DECOM"], {
    joins: `LEFT JOIN (SELECT "_child", count(*) AS many FROM "Missing"
      WHERE "MISSING" = 'M' AND "MIS_START" <= ${yearEnd} AND ("MIS_END" IS NULL OR "MIS_END" >= ${yearStart})
      GROUP BY "_child") m ON m."_child" = u."_child"`,
    columns: "coalesce(m.many, 0) AS many",
    band: "CASE WHEN many <= 2 THEN many WHEN many <= 5 THEN 3 ELSE 4 END",
    numerator: "many >= 1",
    splits: { ...byChild, "placement-type": placement },
  }),
  "dfe:left-care-adopted": ofEpisodes(
    [
      `"DEC" BETWEEN ${yearStart} AND ${yearEnd}`,
      "DEC",
      `coalesce("REC", "REC_written") IS NOT NULL AND "REC" IS DISTINCT FROM 'X1'`,
    ],
    {
      on: `u."DEC"`,
      band: `CASE WHEN "REC" IN ('E11', 'E12') THEN 0 WHEN "REC" IN ('E45', 'E46', 'E47', 'E48') THEN 1 WHEN "REC" = 'E4A' THEN 2
        WHEN "REC" = 'E4B' THEN 3 WHEN "REC" IN ('E41', 'E13') THEN 4 WHEN "REC" IN ('E5', 'E6') THEN 5 WHEN "REC" = 'E17' THEN 6
        WHEN "REC" IN ('E9', 'E14') THEN 7 WHEN "REC" IN ('E2', 'E3', 'E7', 'E8', 'E15', 'E16') THEN 8 ELSE 9 END`,
      missing: `CASE WHEN "REC" IS NULL AND "REC_written" IS NOT NULL THEN 0 ELSE -1 END`,
      numerator: `"REC" IN ('E11', 'E12')`,
      splits: { ...byChild, "placement-type": placement },
    },
  ),
  "dfe:convicted-or-cautioned": ofEpisodes(
    [openAtYearEnd, "DECOM", `${agedBetween(10)} AND ${allYear}`],
    {
      joins: outcomes,
      columns: `o."CONVICTED", o."CONVICTED_written", o."_child" AS told`,
      band: `CASE WHEN "CONVICTED" = '1' THEN 0 WHEN "CONVICTED" = '0' THEN 1 ELSE 2 END`,
      missing: `CASE WHEN "CONVICTED" IS NOT NULL THEN -1 WHEN "CONVICTED_written" IS NOT NULL THEN 0 WHEN told IS NULL THEN 1 ELSE 2 END`,
      numerator: `"CONVICTED" = '1'`,
      splits: { ...byChild, "placement-type": placement },
    },
  ),
  "dfe:average-sdq-score": ofEpisodes(
    [openAtYearEnd, "DECOM", `${agedBetween(5, 16)} AND ${allYear}`],
    {
      joins: outcomes,
      columns: `o."SDQ_SCORE" AS score, o."SDQ_SCORE_written" AS score_written, o."SDQ_REASON" AS why`,
      band: `CASE WHEN score BETWEEN 0 AND 13 THEN 0 WHEN score BETWEEN 14 AND 16 THEN 1 WHEN score BETWEEN 17 AND 40 THEN 2
        WHEN score_written IS NOT NULL THEN 8 WHEN why = 'SDQ1' THEN 3 WHEN why = 'SDQ2' THEN 4 WHEN why = 'SDQ3' THEN 5
        WHEN why = 'SDQ5' THEN 6 WHEN why = 'SDQ4' THEN 7 ELSE 8 END`,
      missing: `CASE WHEN score IS NOT NULL THEN -1 WHEN score_written IS NOT NULL THEN 0 WHEN why = 'SDQ1' THEN 1
        WHEN why = 'SDQ2' THEN 2 WHEN why = 'SDQ3' THEN 3 WHEN why = 'SDQ5' THEN 4 WHEN why = 'SDQ4' THEN 5 ELSE 6 END`,
      value: "CASE WHEN score BETWEEN 0 AND 40 THEN score END",
      splits: {
        "age-band": `CASE WHEN age <= 9 THEN 'AGE_5_TO_9' WHEN age <= 15 THEN 'AGE_10_TO_15' ELSE 'AGE_16' END`,
        ...bySexAndOrigin,
        "placement-type": placement,
      },
    },
  ),
  "dfe:three-placements-in-year": ofEpisodes([openAtYearEnd, "DECOM"], {
    joins: placements,
    columns: "coalesce(p.many, 0) AS many",
    band: "CASE WHEN many <= 1 THEN 0 WHEN many <= 4 THEN many - 1 ELSE 4 END",
    numerator: "many >= 3",
    splits: { ...byChild, "placement-type": placement, "legal-status": legalStatus },
  }),
  "dfe:three-placements-in-two-years": ofEpisodes(
    [openAtYearEnd, "DECOM", `${allYear} AND ${bothYears}`],
    {
      joins: twoYears,
      columns: "coalesce(p.many, 0) + coalesce(n.many, 0) AS many",
      band: "CASE WHEN many <= 1 THEN 0 WHEN many <= 4 THEN many - 1 ELSE 4 END",
      numerator: "many >= 3",
      splits: { ...byChild, "placement-type": placement },
    },
  ),
  "chorus:three-social-workers-in-year": ofEpisodes([inYear, "DECOM"], {
    joins: `LEFT JOIN (SELECT "_child", count(DISTINCT "SW_ID") AS many FROM "SWEpisodes"
      WHERE "SW_DECOM" <= ${yearEnd} AND ("SW_DEC" IS NULL OR "SW_DEC" >= ${yearStart})
      GROUP BY "_child") w ON w."_child" = u."_child"`,
    columns: "coalesce(w.many, 0) AS many",
    band: "least(many, 4)",
    numerator: "many >= 3",
    splits: { ...byChild, "placement-type": placement },
  }),
  "chorus:participation-in-reviews": (() => {
    const held = `"REVIEW" BETWEEN ${yearStart} AND ${yearEnd}`;
    const written: Written = {
      band: `CASE "REVIEW_CODE" WHEN 'PN1' THEN 0 WHEN 'PN2' THEN 1 WHEN 'PN3' THEN 2 WHEN 'PN4' THEN 3 WHEN 'PN5' THEN 4
        WHEN 'PN6' THEN 5 WHEN 'PN7' THEN 6 ELSE 7 END`,
      missing: `CASE WHEN "REVIEW_CODE" IS NOT NULL THEN -1 WHEN "REVIEW_CODE_written" IS NOT NULL THEN 0 ELSE 1 END`,
      numerator: `"REVIEW_CODE" IN ('PN1', 'PN2', 'PN3', 'PN5', 'PN6')`,
      splits: {
        "age-band": `CASE WHEN age < 4 THEN 'UNDER_4' WHEN age <= 9 THEN 'AGE_4_TO_9' WHEN age <= 15 THEN 'AGE_10_TO_15'
          WHEN age >= 16 THEN 'AGE_16_AND_OVER' ELSE 'NOT_KNOWN' END`,
        ...bySexAndOrigin,
      },
    };
    return `
  WITH asked AS (
    SELECT u.*, h."SEX", h."ETHNIC", h."UASC", u."_child" IN (SELECT "_child" FROM "UASC") AS is_alone,
      ${yearsOld(`u."REVIEW"`).replaceAll("h.", "u.")} AS age
    FROM "Reviews" u LEFT JOIN "Header" h ON h."_child" = u."_child" WHERE ${held} AND "REVIEW_CODE" IS DISTINCT FROM 'PN0'),
  ${grouped(written)}
  ${leftOut(`SELECT 0 AS reason FROM "Reviews" WHERE ${held} AND "REVIEW_CODE" = 'PN0'`)}`;
  })(),
  "dfe:care-leavers-not-in-touch": leavers(
    `CASE "IN_TOUCH" WHEN 'YES' THEN 0 WHEN 'NO' THEN 1 WHEN 'REFU' THEN 2 WHEN 'NREQ' THEN 3 ELSE 4 END`,
    `CASE WHEN "IN_TOUCH" IS NOT NULL THEN -1 WHEN "IN_TOUCH_written" IS NOT NULL THEN 0 ELSE 1 END`,
    `"IN_TOUCH" = 'NO'`,
  ),
};
