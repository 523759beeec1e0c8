import type { MeasureCalculation } from "../../../generated/items/types.ts";
import { calculationOf } from "../../codegen/measure/sample-measures.ts";
import type { Sheets } from "./measured.ts";

/** A stay: child, first day, last day or nothing, and more cells by column. */
export type Stay = readonly [
  child: string,
  from: string,
  to?: string,
  more?: Readonly<Record<string, string>>,
];

const columns = [
  "CHILD",
  "DECOM",
  "RNE",
  "LS",
  "CIN",
  "PLACE",
  "PLACE_PROVIDER",
  "DEC",
  "REC",
  "REASON_PLACE_CHANGE",
  "HOME_POST",
  "PL_POST",
  "URN",
] as const;

const usual = { RNE: "S", LS: "C2", CIN: "N1", PLACE: "U1", PLACE_PROVIDER: "PR1" } as const;

const stayLine = ([child, from, to = "", more = {}]: Stay): string => {
  const cells: Readonly<Record<string, string>> = {
    ...usual,
    CHILD: child,
    DECOM: from,
    DEC: to,
    ...more,
  };
  return `${columns.map((column) => cells[column] ?? "").join(",")}\n`;
};

/** The table of episodes as CSV. */
export const stays = (rows: readonly Stay[]): string =>
  `${columns.join(",")}\n${rows.map(stayLine).join("")}`;

/** A person: identifier, birthday, and sex, a boy unless told. */
export type Person = readonly [child: string, born: string, sex?: string];

/** The table of children as CSV. */
export const people = (rows: readonly Person[]): string =>
  `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n${rows
    .map(([child, born, sex = "M"]) => `${child},${sex},${born},WBRI,,,\n`)
    .join("")}`;

/** Stays alone, and every child in them born on one day. */
export const staysOnly = (rows: readonly Stay[]): Sheets => ({
  episodes: stays(rows),
  header: people([...new Set(rows.map(([child]) => child))].map((child) => [child, "01/05/2015"])),
});

const one = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

/** The simplest calculation: all children with a stay, in one band. Parts can be put in its place. */
export const plainCalculation = (parts: Partial<MeasureCalculation> = {}): MeasureCalculation => {
  const {
    ageAt: _ageAt,
    names: _names,
    missing: _missing,
    numerator: _numerator,
    ...rest
  } = calculationOf();
  const { denominators: _denominators, ...calculation } = rest;
  return {
    ...calculation,
    unit: { of: "CHILD", called: "children" },
    population: {
      description: one("Children with a stay"),
      time: { rule: "ALL_ROWS" },
      include: "true",
    },
    distribution: {
      of: "this.LS",
      bands: [
        { code: "C2", label: one("Care order"), when: 'value == "C2"' },
        { code: "OTHER", label: one("Other"), when: 'value != "C2"' },
      ],
      ordered: false,
      publishAllBands: true,
    },
    measure: { kind: "COUNT" },
    ...parts,
  };
};
