import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

/** What stands in a cell in place of a figure (GSS shorthand). */
export type DisclosureMarker = "[c]" | "[x]" | "[z]" | "[u]" | "[low]";

/** The markers of a table, in the order in which a key to the table lists them, with what each says. */
export const markerMeanings: Readonly<Record<DisclosureMarker, string>> = {
  "[c]": "Hidden to protect people.",
  "[x]": "Not available.",
  "[z]": "Does not apply.",
  "[u]": "Low reliability.",
  "[low]": "Rounds to nought.",
};

/** A policy known by name. */
export type SuppressionPreset = "ONS_10_5" | "DFE_CLA_TABLES" | "SECURE_10_INCL_ZERO";

/** What may be repeated of what people said: nothing, a theme, or the sense in other words. */
export type QuotePolicy = "NONE" | "THEME" | "PARAPHRASE";

/**
 * How the tables of a measure are kept from telling about one person. Counts are whole people. It runs last, after all
 * splits, over every table made from the same people.
 */
export interface SuppressionPolicy {
  readonly preset: SuppressionPreset;
  /** A count under this number is hidden. */
  readonly threshold: number;
  /** Whether a count of nought is shown as 0, or hidden as any other small number. */
  readonly zero: "SHOWN" | "HIDDEN";
  /** Every count shown is rounded to the nearest multiple of this, half up; 1 leaves it as it is. */
  readonly roundTo: number;
  /** Other multiples for the cells of a named level, for example regions: 10. */
  readonly roundToByLevel: Readonly<Record<string, number>>;
  /** Whether further cells are hidden, as partners, where a small one could be worked out. */
  readonly secondary: boolean;
  /** Whether partners are sought before the fallback ladder is climbed, or after its rungs with counts have failed. */
  readonly partners: "BEFORE_LADDER" | "AFTER_LADDER";
  /** Whether each hidden cell's possible range is worked out and held against the threshold. */
  readonly intervalAudit: boolean;
  /** Whether that is done over all tables together, or each table by itself. */
  readonly linkedTables: boolean;
  /** Whether a percentage comes from the counts as counted, or from the counts as shown, which tells nothing new. */
  readonly percentagesFrom: "TRUE_COUNTS" | "SHOWN_COUNTS";
  readonly quotePolicy: QuotePolicy;
}

const common = {
  secondary: true,
  intervalAudit: true,
  linkedTables: true,
  roundToByLevel: {},
  quotePolicy: "PARAPHRASE",
} as const;

/**
 * The policies known by name. `ONS_10_5`: under 10 hidden, the rest to the nearest 5. `DFE_CLA_TABLES`: 1 to 5 hidden
 * and nought shown, counts of authorities as they are, regions and England to the nearest 10, as the published tables
 * have it. `SECURE_10_INCL_ZERO`: under 10 hidden, nought too, the rest as they are.
 */
export const suppressionPresets: Readonly<Record<SuppressionPreset, SuppressionPolicy>> = {
  ONS_10_5: {
    ...common,
    preset: "ONS_10_5",
    threshold: 10,
    zero: "SHOWN",
    roundTo: 5,
    partners: "AFTER_LADDER",
    percentagesFrom: "SHOWN_COUNTS",
  },
  DFE_CLA_TABLES: {
    ...common,
    preset: "DFE_CLA_TABLES",
    threshold: 6,
    zero: "SHOWN",
    roundTo: 1,
    roundToByLevel: { region: 10, national: 10 },
    partners: "BEFORE_LADDER",
    percentagesFrom: "TRUE_COUNTS",
  },
  SECURE_10_INCL_ZERO: {
    ...common,
    preset: "SECURE_10_INCL_ZERO",
    threshold: 10,
    zero: "HIDDEN",
    roundTo: 1,
    partners: "AFTER_LADDER",
    percentagesFrom: "SHOWN_COUNTS",
  },
};

const isWholeFrom = (least: number, value: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= 1000;

const roundingsOf = (policy: SuppressionPolicy): readonly number[] => [
  policy.roundTo,
  ...Object.values(policy.roundToByLevel),
];

/**
 * A named policy with what a measure says differently. Refused: a threshold that hides nothing, a rounding that is not
 * a whole number from 1, and links between tables without an audit.
 */
export const suppressionPolicy = (
  preset: SuppressionPreset,
  changes: Partial<Omit<SuppressionPolicy, "preset">> = {},
): Result<SuppressionPolicy, readonly Problem[]> => {
  const policy: SuppressionPolicy = { ...suppressionPresets[preset], ...changes, preset };
  const found: readonly (string | false)[] = [
    !isWholeFrom(2, policy.threshold) &&
      `The threshold must be a whole number from 2 to 1000, not ${policy.threshold}.`,
    roundingsOf(policy).some((multiple) => !isWholeFrom(1, multiple)) &&
      "Counts are rounded to a multiple that is a whole number from 1 to 1000.",
    policy.secondary &&
      !policy.intervalAudit &&
      "Partner cells are chosen by the interval audit: it cannot be off when they are on.",
  ];
  const problems = found
    .filter((message) => message !== false)
    .map((message) => problemOf("DISCLOSE_POLICY_INVALID", message));
  return problems.length > 0 ? fail(problems) : ok(policy);
};

/** The multiple to which the counts of a level are rounded under a policy. */
export const roundingAt = (policy: SuppressionPolicy, level: string | undefined): number =>
  (level === undefined ? undefined : policy.roundToByLevel[level]) ?? policy.roundTo;
