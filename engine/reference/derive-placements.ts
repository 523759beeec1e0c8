import { distanceMiles } from "../../runtime/expression-values.ts";

import { showValue } from "../check/cell-message.ts";
import type { GivenColumn, GivenTable } from "../read/given-table.ts";
import type { ReferenceList } from "./reference-lists.ts";

/** Names of the columns that placements are worked out from, and of those that are worked out. */
const columns = {
  home: "HOME_POST",
  placement: "PL_POST",
  authority: "PL_LA",
  location: "PL_LOCATION",
  distance: "PL_DISTANCE",
} as const;

/** Where a postcode is. */
export interface Postcode {
  /** Code of the authority, or the word for another country. */
  readonly authority: string;
  readonly east: number | null;
  readonly north: number | null;
}

/** A postcode as it is compared: however it is spaced. */
export const foldedPostcode = (text: string): string => text.replaceAll(/\s/gu, "").toUpperCase();

/** An authority of another country is told by the country's name in the return. */
const countries: Readonly<Record<string, string>> = { N: "NIR", S: "SCO", W: "WAL" };

const authorityOf = (code: string): string => countries[code.charAt(0)] ?? code;

const metresOf = (text: string): number | null => (/^\d+$/u.test(text) ? Number(text) : null);

/** The text of a column in a row. */
export type TextAt = (row: number) => string;

/** The texts of a column without the spaces around them; undefined when the table does not have it. */
export const textsOf = (given: GivenTable, name: string): TextAt | undefined => {
  const column = given.columns.find((one) => one.name === name);
  return column === undefined
    ? undefined
    : (row) => showValue(column.values[column.cells[row] ?? 0] ?? "").trim();
};

const none: TextAt = () => "";

/** The postcodes that are asked for, of a list that may have millions. */
export const postcodesIn = (
  { given }: ReferenceList,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Postcode> => {
  const names = ["POSTCODE", "LA_CODE", "EASTING", "NORTHING"];
  const [code = none, authority = none, east = none, north = none] = names.map(
    (name) => textsOf(given, name) ?? none,
  );
  const found = new Map<string, Postcode>();
  for (let row = 0; row < given.rows; row += 1) {
    const folded = foldedPostcode(code(row));
    if (!wanted.has(folded)) continue;
    found.set(folded, {
      authority: authorityOf(authority(row)),
      east: metresOf(east(row)),
      north: metresOf(north(row)),
    });
  }
  return found;
};

/** A column of texts. */
export const columnOf = (name: string, texts: readonly string[]): GivenColumn => {
  const numbers = new Map([["", 0]]);
  const cells = Uint32Array.from(texts, (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  return { name, writtenName: name, cells, values: [...numbers.keys()] };
};

const distanceText = (from: Postcode | undefined, to: Postcode | undefined): string => {
  const miles = distanceMiles(from?.east, from?.north, to?.east, to?.north);
  return miles === null ? "" : String(miles);
};

const locationOf = (placement: Postcode | undefined, authority: string | undefined): string => {
  if (placement === undefined || placement.authority === "" || authority === undefined) return "";
  return placement.authority === authority ? "IN" : "OUT";
};

/**
 * Works out where placements are from a list of postcodes: authority, whether inside the returning one, and distance
 * from home. Columns that the table has are kept; without the authority it is not said whether inside or outside.
 */
export const derivePlacements = (
  given: GivenTable,
  postcodes: ReferenceList,
  authority: string | undefined,
): GivenTable => {
  const home = textsOf(given, columns.home);
  const place = textsOf(given, columns.placement);
  if (home === undefined || place === undefined) return given;
  const rows = Array.from({ length: given.rows }, (_row, row) => ({
    home: foldedPostcode(home(row)),
    place: foldedPostcode(place(row)),
  }));
  const found = postcodesIn(postcodes, new Set(rows.flatMap((row) => [row.home, row.place])));
  const of = (read: (from: Postcode | undefined, to: Postcode | undefined) => string) =>
    rows.map((row) => read(found.get(row.home), found.get(row.place)));
  const derived = [
    columnOf(
      columns.authority,
      of((_from, to) => to?.authority ?? ""),
    ),
    ...(authority === undefined
      ? []
      : [
          columnOf(
            columns.location,
            of((_from, to) => locationOf(to, authority)),
          ),
        ]),
    columnOf(columns.distance, of(distanceText)),
  ];
  const has = new Set(given.columns.map(({ name }) => name));
  return { ...given, columns: [...given.columns, ...derived.filter(({ name }) => !has.has(name))] };
};
