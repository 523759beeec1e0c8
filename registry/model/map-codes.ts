import type { ItemMapping } from "../../generated/items/types.ts";

/** A row of values, in the order of the ends. */
export type MappedRow = readonly string[];

/** What becomes of a row: the rows that it may become. None: nothing is known of it; several: an open question. */
export type MappedTo = readonly MappedRow[];

const isSame = (one: MappedRow, other: MappedRow): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/** What a row becomes, by the codes of a mapping, forward or back. Without codes values carry over as they are. */
export const mapRow = (
  { codes = [], transform }: Pick<ItemMapping, "codes" | "transform">,
  row: MappedRow,
  way: "forward" | "back",
): MappedTo => {
  if (codes.length === 0) return transform === "NONE" ? [row] : [];
  const sides = codes.map(({ from, to }) =>
    way === "forward" ? { given: from, made: to } : { given: to, made: from },
  );
  const made = sides.filter(({ given }) => isSame(given, row)).map((side) => side.made);
  return made.filter((one, index) => made.findIndex((other) => isSame(one, other)) === index);
};

/** A fixture's text taken apart: names of the ends, and rows. Cells hold no commas and no quotation marks. */
export const readFixture = (
  text: string,
): { readonly names: readonly string[]; readonly rows: readonly MappedRow[] } => {
  const [head = "", ...lines] = text.replace(/\r?\n$/u, "").split(/\r?\n/u);
  return { names: head.split(","), rows: lines.map((line) => line.split(",")) };
};
