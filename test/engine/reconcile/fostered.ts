import type { Indicator, MeasureCalculation } from "../../../generated/items/types.ts";
import { calculationOf, indicatorOf } from "../../codegen/measure/sample-measures.ts";
import { mappingOf } from "../map/mapping-world.ts";
import type { Stay } from "../measure/episodes.ts";
import { people, stays } from "../measure/episodes.ts";
import type { Sheets } from "../measure/measured.ts";
import type { SideGiven } from "./reconciled.ts";

/** Words for everyone. */
export const words = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

/** Children in foster care on 31 March for every 1,000 of 4,000 who live there. */
export const fostered = (parts: Partial<MeasureCalculation> = {}, version = "1.0.0"): Indicator => {
  const { ageAt: _age, names: _names, missing: _missing, ...rest } = calculationOf();
  return indicatorOf({
    version,
    calculation: {
      ...rest,
      source: {
        ...rest.source,
        externals: [{ name: "all-children", kind: "DENOMINATOR", what: "All who live there." }],
      },
      population: {
        description: words("Children looked after on 31 March"),
        time: { rule: "OPEN_AT_POINT", starts: "this.DECOM", ends: "this.DEC" },
        include: "true",
        exclude: [{ when: 'this.LS == "V3"', why: "Short breaks are no stay." }],
      },
      distribution: {
        of: "this.PLACE",
        bands: [
          { code: "FOSTER", label: words("Foster care"), when: 'value == "U1"' },
          { code: "OTHER", label: words("Other"), when: 'value != "U1"' },
        ],
        ordered: false,
        publishAllBands: true,
      },
      numerator: 'this.PLACE == "U1"',
      denominators: {
        first: { base: "EXTERNAL", called: words("of all children"), external: "all-children" },
      },
      measure: { kind: "RATE", per: 1000 },
      rounding: { decimals: 2, mode: "HALF_UP", of: "TRUE_COUNTS" },
      ...parts,
    },
  });
};

/** A made-up identifier. */
export const number = (index: number): string => `MADE${String(index).padStart(2, "0")}`;

/** Twelve children with foster carers, eight in a children's home, all since May. */
export const base: readonly Stay[] = Array.from({ length: 20 }, (_none, index): Stay => [
  number(index + 1),
  "01/05/2025",
  "",
  { PLACE: index < 12 ? "U1" : "K1" },
]);

/** Some of the stays put in the place of others, by child; more after them. */
export const withStays = (
  changed: readonly Stay[],
  more: readonly Stay[] = [],
): readonly Stay[] => [
  ...base.map((stay) => changed.find(([child]) => child === stay[0]) ?? stay),
  ...more,
];

/** The tables of a return with these stays. */
export const sheets = (rows: readonly Stay[]): Sheets => ({
  episodes: stays(rows),
  header: people([...new Set(rows.map(([child]) => child))].map((child) => [child, "01/05/2015"])),
});

const externals = [{ name: "all-children", value: "4000", vintage: "mid-2024" }] as const;

/** A side with nothing special about it. */
export const side = (parts: Partial<SideGiven> = {}): SideGiven => ({
  indicator: fostered(),
  sheets: sheets(base),
  externals,
  ...parts,
});

/** What a system of our own calls the placements; it does not know a hostel. */
export const ourPlacements = mappingOf({
  id: "examples:our-placements",
  from: [{ name: "Home", external: { where: "Our records", name: "Home", verified: true } }],
  to: [{ name: "PLACE", item: "dfe:ssda903-episodes", column: "PLACE" }],
  match: "BROAD",
  transform: "RECODE",
  codes: [
    { from: ["carer"], to: ["U1"] },
    { from: ["home"], to: ["K1"] },
  ],
});

/** The same stays as a system of our own has them. */
export const local = (rows: readonly Stay[]): Sheets => {
  const own: Readonly<Record<string, string>> = { U1: "carer", K1: "home", H5: "hostel" };
  const { episodes = "", ...others } = sheets(rows);
  const [heading = "", ...lines] = episodes.split("\n");
  const at = heading.split(",").indexOf("PLACE");
  const renamed = heading.replace(/\bPLACE\b/u, "Home");
  const cells = lines.map((line) =>
    line
      .split(",")
      .map((cell, index) => (index === at ? (own[cell] ?? cell) : cell))
      .join(","),
  );
  return { ...others, episodes: [renamed, ...cells].join("\n") };
};
