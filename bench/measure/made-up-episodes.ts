import type { MemoryDatabase } from "../../cli/measure/duckdb/open-database.ts";

/** A whole number below a limit, drawn from the number of a row: the same on every run. */
const drawn = (below: number, salt: number, of = "n"): string =>
  `CAST(hash(${of} * 31 + ${salt}) % ${below} AS BIGINT)`;

const oneOf = (codes: readonly string[], salt: number): string =>
  `list_extract([${codes.map((code) => `'${code}'`).join(", ")}], 1 + ${drawn(codes.length, salt)})`;

const childrenPerEpisode = 0.4;

const headerText = (children: number): string =>
  `SELECT n AS "_row", n AS "_position", NULL::BIGINT AS "_parent", 'c' || n AS "_child", 'c' || n AS "CHILD",
    ${oneOf(["1", "2"], 1)} AS "SEX", DATE '2008-01-01' + CAST(${drawn(6_500, 2)} AS INTEGER) AS "DOB",
    ${oneOf(["WBRI", "ABAN", "MWBC", "BAFR"], 3)} AS "ETHNIC", 'A' || n AS "UPN", ${oneOf(["0", "1"], 4)} AS "MOTHER",
    NULL::DATE AS "MC_DOB" FROM range(${children}) r(n)`;

/** Episodes of each child follow one another; the last is open for two in three. */
const episodesText = (episodes: number, children: number): string => `
  WITH drawn AS (
    SELECT n, n // ${Math.round(episodes / children)} AS child, DATE '2021-01-01' + CAST(${drawn(1_900, 5)} AS INTEGER) AS day
    FROM range(${episodes}) r(n)),
  placed AS (
    SELECT n, child, day AS starts, lead(day) OVER (PARTITION BY child ORDER BY day, n) AS follows FROM drawn)
  SELECT n AS "_row", n + datediff('day', DATE '2000-01-01', starts) * 8589934592 AS "_position",
    NULL::BIGINT AS "_parent", 'c' || child AS "_child", 'c' || child AS "CHILD", starts AS "DECOM",
    CASE WHEN follows IS NOT NULL THEN follows WHEN ${drawn(3, 6)} = 0 THEN starts + CAST(${drawn(300, 7)} AS INTEGER) END AS "DEC",
    ${oneOf(["S", "P", "L", "T", "B", "U"], 8)} AS "RNE", ${oneOf(["C1", "C2", "E1", "V2", "V3", "V4"], 9)} AS "LS",
    ${oneOf(["N1", "N2", "N8"], 10)} AS "CIN", ${oneOf(["U1", "U2", "U4", "U6", "K2", "P1", "A3", "T0", "H5"], 11)} AS "PLACE",
    ${oneOf(["PR1", "PR2", "PR4"], 12)} AS "PLACE_PROVIDER", ${oneOf(["X1", "E11", "E4A", "E8", "E45"], 13)} AS "REC",
    ${oneOf(["CARPL", "ALLEG"], 14)} AS "REASON_PLACE_CHANGE", 'H' || ${drawn(5_000, 15)} AS "HOME_POST",
    'P' || ${drawn(5_000, 16)} AS "PL_POST", 'SC' || ${drawn(9_000, 17)} AS "URN" FROM placed`;

/** Fills the empty tables `Header` and `Episodes` of a return with made-up rows. */
export const makeEpisodes = async (database: MemoryDatabase, episodes: number): Promise<void> => {
  const children = Math.round(episodes * childrenPerEpisode);
  const tables = { Header: headerText(children), Episodes: episodesText(episodes, children) };
  for (const [table, query] of Object.entries(tables)) {
    const known = new Set(await database.columns(`SELECT * FROM "${table}" LIMIT 0`));
    const made = await database.columns(`SELECT * FROM (${query}) LIMIT 0`);
    const names = made.filter((name) => known.has(name));
    const texts = names
      .filter((name) => !name.startsWith("_"))
      .map((name) => `CAST("${name}" AS VARCHAR) AS "${name}_written"`);
    const columns = [...names.map((name) => `"${name}"`), ...texts];
    await database.run(
      `INSERT INTO "${table}" BY NAME SELECT ${columns.join(", ")} FROM (${query})`,
    );
  }
};
