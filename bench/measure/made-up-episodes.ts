import type { MemoryDatabase } from "../../cli/measure/duckdb/open-database.ts";

/** A whole number below a limit, drawn from the number of a row: the same on every run. */
const drawn = (below: number, salt: number, of = "n"): string =>
  `CAST(hash(${of} * 31 + ${salt}) % ${below} AS BIGINT)`;

const oneOf = (codes: readonly string[], salt: number): string =>
  `list_extract([${codes.map((code) => `'${code}'`).join(", ")}], 1 + ${drawn(codes.length, salt)})`;

const someDay = (from: string, days: number, salt: number): string =>
  `DATE '${from}' + CAST(${drawn(days, salt)} AS INTEGER)`;

const childrenPerEpisode = 0.4;

const ethnicGroups = ["WBRI", "ABAN", "MWBC", "BAFR", "WOTH", "OOTH", "AIND", "REFU"];

const ownColumns = (child: string): string =>
  `n AS "_row", n AS "_position", NULL::BIGINT AS "_parent", ${child} AS "_child", ${child} AS "CHILD"`;

const headerText = (children: number): string =>
  `SELECT ${ownColumns("'c' || n")}, ${oneOf(["1", "2"], 1)} AS "SEX", ${someDay("2005-01-01", 7_700, 2)} AS "DOB",
    ${oneOf(ethnicGroups, 3)} AS "ETHNIC", 'A' || n AS "UPN", ${oneOf(["0", "1"], 4)} AS "MOTHER",
    NULL::DATE AS "MC_DOB", ${oneOf(["0", "0", "0", "1"], 18)} AS "UASC" FROM range(${children}) r(n)`;

/** Episodes of each child follow one another; the last is open for two in three. */
const episodesText = (episodes: number, children: number): string => `
  WITH drawn AS (
    SELECT n, n // ${Math.round(episodes / children)} AS child, ${someDay("2021-01-01", 1_900, 5)} AS day
    FROM range(${episodes}) r(n)),
  placed AS (
    SELECT n, child, day AS starts, lead(day) OVER (PARTITION BY child ORDER BY day, n) AS follows FROM drawn)
  SELECT n AS "_row", n + datediff('day', DATE '2000-01-01', starts) * 8589934592 AS "_position",
    NULL::BIGINT AS "_parent", 'c' || child AS "_child", 'c' || child AS "CHILD", starts AS "DECOM",
    CASE WHEN follows IS NOT NULL THEN follows WHEN ${drawn(3, 6)} = 0 THEN starts + CAST(${drawn(300, 7)} AS INTEGER) END AS "DEC",
    ${oneOf(["S", "P", "L", "T", "B", "U"], 8)} AS "RNE", ${oneOf(["C1", "C2", "E1", "V2", "V2", "D1", "C1", "C2", "V3"], 9)} AS "LS",
    ${oneOf(["N1", "N2", "N8"], 10)} AS "CIN", ${oneOf(["U1", "U2", "U4", "U6", "K2", "P1", "A3", "T0", "H5"], 11)} AS "PLACE",
    ${oneOf(["PR1", "PR2", "PR4"], 12)} AS "PLACE_PROVIDER",
    CASE WHEN follows IS NOT NULL THEN 'X1' ELSE ${oneOf(["E11", "E4A", "E8", "E45"], 13)} END AS "REC",
    ${oneOf(["CARPL", "ALLEG"], 14)} AS "REASON_PLACE_CHANGE", 'H' || ${drawn(5_000, 15)} AS "HOME_POST",
    'P' || ${drawn(3, 16)} AS "PL_POST", 'SC' || ${drawn(9_000, 17)} AS "URN",
    ${oneOf(["IN", "OUT"], 19)} AS "PL_LOCATION", CAST(${drawn(600, 20)} AS DOUBLE) / 10 AS "PL_DISTANCE" FROM placed`;

/** The return of the year before: what had begun before this year, open if it ended in it. */
const lastText = `SELECT * REPLACE (CASE WHEN "DEC" < DATE '2025-04-01' THEN "DEC" END AS "DEC") FROM "Episodes"
  WHERE "DECOM" < DATE '2025-04-01' AND ("DEC" IS NULL OR "DEC" >= DATE '2024-04-01')`;

const outcomesText = (children: number): string => `
  SELECT ${ownColumns("'c' || n")}, CASE WHEN ${drawn(4, 21)} > 0 THEN ${drawn(41, 22)} END AS "SDQ_SCORE",
    ${oneOf(["SDQ1", "SDQ2", "SDQ3", "SDQ4", "SDQ5"], 23)} AS "SDQ_REASON",
    ${["CONVICTED", "HEALTH_ASSESSMENT", "IMMUNISATIONS", "SUBSTANCE_MISUSE", "TEETH_CHECK"].map((name, at) => `${oneOf(["0", "1"], 24 + at)} AS "${name}"`).join(", ")}
  FROM range(${children}) r(n) WHERE ${drawn(3, 29)} > 0`;

const leaversText = (children: number): string => `
  SELECT ${ownColumns("'c' || n")}, ${someDay("2003-06-01", 2_000, 30)} AS "DOB",
    ${oneOf(["YES", "YES", "YES", "NO", "DIED", "REFU", "RHOM"], 31)} AS "IN_TOUCH",
    ${oneOf(["F1", "P1", "F2", "P2", "F4", "P4", "F5", "G4", "G5", "G6", "0"], 32)} AS "ACTIV",
    ${oneOf(["B1", "B2", "C1", "D1", "U1", "V1", "X2", "Z2", "0"], 33)} AS "ACCOM"
  FROM range(${children}) r(n) WHERE ${drawn(3, 34)} = 0`;

const eventsOf = (rows: number, children: number, columns: string): string =>
  `SELECT ${ownColumns(`'c' || ${drawn(children, 35)}`)}, ${columns} FROM range(${rows}) r(n)`;

const tablesOf = (episodes: number): Readonly<Record<string, string>> => {
  const children = Math.round(episodes * childrenPerEpisode);
  return {
    Header: headerText(children),
    Episodes: episodesText(episodes, children),
    Episodes_last: lastText,
    OC2: outcomesText(children),
    OC3: leaversText(children),
    UASC: `SELECT * FROM (${eventsOf(Math.round(children / 15), children, "n AS made")})`,
    Missing: eventsOf(
      children,
      children,
      `${oneOf(["M", "M", "A"], 36)} AS "MISSING", ${someDay("2025-01-01", 450, 37)} AS "MIS_START", CASE WHEN ${drawn(9, 38)} > 0 THEN ${someDay("2025-01-01", 450, 37)} + 2 END AS "MIS_END"`,
    ),
    Reviews: eventsOf(
      episodes,
      children,
      `${someDay("2007-06-01", 6_500, 39)} AS "DOB", ${someDay("2025-02-01", 450, 40)} AS "REVIEW", ${oneOf(["PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"], 41)} AS "REVIEW_CODE"`,
    ),
    SWEpisodes: eventsOf(
      episodes,
      children,
      `'W' || ${drawn(30_000, 42)} AS "SW_ID", ${someDay("2024-01-01", 800, 43)} AS "SW_DECOM", CASE WHEN ${drawn(3, 44)} > 0 THEN ${someDay("2024-01-01", 800, 43)} + 150 END AS "SW_DEC"`,
    ),
  };
};

/**
 * Fills the empty tables of a return with made-up rows: so many episodes, and everything else in proportion; of the texts
 * beside the columns those that are asked for.
 */
export const makeEpisodes = async (
  database: MemoryDatabase,
  episodes: number,
  isAsked: (column: string) => boolean,
): Promise<void> => {
  for (const [table, query] of Object.entries(tablesOf(episodes))) {
    const known = new Set(await database.columns(`SELECT * FROM "${table}" LIMIT 0`));
    const made = await database.columns(`SELECT * FROM (${query}) LIMIT 0`);
    const names = made.filter((name) => known.has(name) && !name.endsWith("_written"));
    const texts = names
      .filter((name) => !name.startsWith("_") && isAsked(`${name}_written`))
      .map((name) => `CAST("${name}" AS VARCHAR) AS "${name}_written"`);
    const columns = [...names.map((name) => `"${name}"`), ...texts];
    await database.run(
      `INSERT INTO "${table}" BY NAME SELECT ${columns.join(", ")} FROM (${query})`,
    );
  }
};
