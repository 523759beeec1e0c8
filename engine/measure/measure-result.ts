import type { Indicator } from "../../generated/items/types.ts";
import type { MeasureTally } from "../../runtime/measure-tally.ts";

/** A row of a table: what it is about, its group of the split, and what is shown. */
export interface ResultRow {
  /** For programs: `eligible`, `band=ONE`, `figure-first`… */
  readonly row: string;
  /** For people. */
  readonly label: string;
  /** The group of the split, and what it is called; absent outside splits. */
  readonly group?: { readonly code: string | null; readonly label: string };
  readonly kind: "COUNT" | "SHARE" | "FIGURE" | "MARKER";
  /** The figure or marker as it may be shown. */
  readonly shown: string;
}

/** A table of a result. */
export interface ResultTable {
  /** `figure`, `distribution`, `coverage`, `left-out`, or `by=` and the name of a split. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ResultRow[];
}

/** The figure against one denominator, as shown. */
export interface ResultFigure {
  readonly of: "FIRST" | "SECOND" | "NONE";
  /** What it is set against, in words. */
  readonly called: string | null;
  readonly shown: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** A number or return from outside that was used, with the edition that was given. */
export interface ResultInput {
  readonly name: string;
  readonly what: string;
  readonly publisher: string | null;
  /** The edition that the definition asks for. */
  readonly asked: string | null;
  /** The edition that was given, as far as it was said. */
  readonly vintage: string | null;
  readonly value: string | null;
}

/** What is told with every figure of an indicator: it never travels without. */
export interface ResultDefinition {
  /** Exact reference of the indicator version. */
  readonly ref: string;
  readonly hash: string;
  readonly title: string;
  readonly focus: Indicator["measureFocus"];
  readonly type: Indicator["measureType"];
  readonly evidence: Indicator["evidence"];
  readonly certainty: Indicator["certainty"];
  readonly illustrative: boolean;
  readonly population: string;
  /** How it is worked out, in words that can be cited; empty for one that is not. */
  readonly prose: string;
  readonly cannotSee: readonly string[];
  readonly limits: readonly string[];
  readonly doNotUseFor: readonly string[];
  readonly comparability: Indicator["comparability"];
  readonly seriesBreaks: NonNullable<Indicator["seriesBreaks"]>;
}

/** Why there is no figure, or part of it is missing, and what would mend that. */
export interface ResultRefusal {
  readonly code: "MEASURE_CANNOT_COMPUTE" | "MEASURE_CONTRADICTS" | "MEASURE_INPUT_MISSING";
  readonly why: string;
  readonly needs: readonly string[];
}

/** What was tried so that the figures may be shown. */
export interface ResultRung {
  readonly rung: string;
  readonly what: string;
  readonly outcome: string;
}

/** What came of working an indicator out: plain, so that it can be written as JSON. */
export interface MeasureResult {
  readonly definition: ResultDefinition;
  readonly release: { readonly name: string; readonly digest: string };
  /** Exact reference of the return version. */
  readonly return: string;
  readonly period: { readonly from: string; readonly to: string };
  /**
   * `PUBLISHABLE`: what may be published is hidden and audited. `THEMES_ONLY` and `TOLD_PRIVATELY`: no counts may be.
   * `NOT_FOR_PUBLICATION`: true counts. `NOT_MEASURED`: see the refusals.
   */
  readonly status:
    | "NOT_FOR_PUBLICATION"
    | "NOT_MEASURED"
    | "PUBLISHABLE"
    | "THEMES_ONLY"
    | "TOLD_PRIVATELY";
  readonly warning: string | null;
  /** Always with the tables; null when the definition has none or a number in it is hidden. */
  readonly headline: string | null;
  readonly figures: readonly ResultFigure[];
  readonly tables: readonly ResultTable[];
  readonly notes: readonly string[];
  readonly refusals: readonly ResultRefusal[];
  readonly inputs: readonly ResultInput[];
  readonly suppression: { readonly preset: string; readonly threshold: number } | null;
  readonly rungs: readonly ResultRung[];
  /** References of the measures of the same people that were audited with it. */
  readonly together: readonly string[];
  /** With true counts only: everything that was counted, and the splits that were made, so that authorities can add theirs. */
  readonly counts?: { readonly tally: MeasureTally; readonly splits: readonly string[] };
}

/** What stands over every file with true counts. */
export const notForPublication =
  "NOT FOR PUBLICATION. These are true counts: small numbers in them can tell about one child.";
