import type {
  AudienceText,
  Indicator,
  ItemMapping,
  MeasureCalculation,
} from "../../../generated/items/types.ts";

const text = (words: string): readonly AudienceText[] => [
  { audience: "PUBLIC", language: "en", text: words },
];

const head = (id: string) =>
  ({
    id,
    version: "1.0.0",
    titles: text("A measure"),
    askedBy: { organisation: "A council", reason: "To know." },
    sources: [{ title: "Made up", state: "MADE_UP" }],
    illustrative: true,
  }) as const;

/** A calculation over episodes that fits the shipped return of every year; parts can be put in its place. */
export const calculationOf = (parts: Partial<MeasureCalculation> = {}): MeasureCalculation => ({
  source: { return: "dfe:ssda903", scope: "dfe:ssda903-episodes", years: { from: 2023 } },
  unit: { of: "CHILD", called: "children", stands: { row: "LAST", by: "this.DECOM" } },
  ageAt: { born: "firstRow(child.Header).DOB", on: "collection.end" },
  names: [
    { name: "stays", is: "child.Episodes.filter(e, inCareDuring(e))", means: "stays in the year" },
  ],
  population: {
    description: text("Children looked after on 31 March"),
    time: { rule: "OPEN_AT_POINT", starts: "this.DECOM", ends: "this.DEC" },
    include: "age < 18",
    exclude: [{ when: 'this.LS in ["V3", "V4"]', why: "A series of short breaks is no stay." }],
  },
  distribution: {
    of: "age",
    bands: [
      { code: "UNDER_10", label: text("Under 10"), when: "value < 10" },
      { code: "FROM_10", label: text("10 and over"), when: "value >= 10" },
    ],
    ordered: true,
    publishAllBands: true,
  },
  missing: [
    { kind: "BLANK", when: "blank(value)", treat: "IN_DENOMINATOR", why: "They are children too." },
  ],
  numerator: "age < 10",
  denominators: { first: { base: "ELIGIBLE", called: text("of all") } },
  measure: { kind: "PERCENTAGE" },
  rounding: { decimals: 0, mode: "HALF_UP", of: "TRUE_COUNTS" },
  suppression: { preset: "DFE_CLA_TABLES", quotePolicy: "NONE" },
  fallbackLadder: [{ rung: "POOL_YEARS", years: 3 }],
  ...parts,
});

/** An indicator that keeps every check; parts can be put in its place. */
export const indicatorOf = (parts: Partial<Indicator> = {}): Indicator => ({
  kind: "indicator",
  ...head("examples:young-children-looked-after"),
  measureFocus: "WHERE",
  measureType: "CONTEXT",
  binaryReason: "Two groups are enough to plan places; five would be finer.",
  evidence: "STATISTIC",
  certainty: { level: "CERTAIN" },
  calculation: calculationOf(),
  comparability: {
    overTime: { comparable: true },
    betweenAuthorities: { comparable: false },
  },
  reach: { limits: ["It tells nothing of how they are."], doNotUseFor: ["ranking authorities"] },
  ...parts,
});

/** A mapping that keeps every check; parts can be put in its place. */
export const mappingOf = (parts: Partial<ItemMapping> = {}): ItemMapping => ({
  kind: "mapping",
  ...head("examples:local-sex-to-sex"),
  from: [{ name: "localSex", external: { where: "Our system", name: "sex", verified: false } }],
  to: [{ name: "SEX", item: "dfe:ssda903-header", column: "SEX" }],
  match: "EXACT",
  transform: "RECODE",
  codes: [
    { from: ["girl"], to: ["F"] },
    { from: ["boy"], to: ["M"] },
  ],
  lossForward: "Nothing.",
  lossBack: "Nothing.",
  fixtures: [{ name: "both", from: "localSex\ngirl\nboy\n", to: "SEX\nF\nM\n" }],
  ...parts,
});
