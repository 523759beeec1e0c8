import type { CellInRow, EvaluationScope, Row } from "./row.ts";
import type { RuleNeeds } from "./rule-module.ts";

/**
 * An expression of a measure, compiled. It is asked of the row at a place among the rows of the scope table of one
 * child.
 */
export type MeasureFunction = (
  scope: EvaluationScope,
  rows: readonly Row[],
  at: number,
) => CellInRow;

/** A band of a distribution or of a split. */
export interface MeasureBand {
  readonly code: string;
  readonly label: string;
}

/** The stages of being reached after those eligible, each within the one before. */
export const coverageStages = ["offered", "offeredAccessibly", "tookPart", "answered"] as const;

/** A stage of being reached. */
export type CoverageStage = (typeof coverageStages)[number];

/** Who a number of units is about, besides everyone eligible. */
export type SubsetName = CoverageStage | "numerator" | "first" | "second";

/** What a count is set against. */
export interface MeasureDenominator {
  readonly base:
    | "ELIGIBLE"
    | "OFFERED"
    | "OFFERED_ACCESSIBLY"
    | "TOOK_PART"
    | "ANSWERED"
    | "RECORDED"
    | "CONDITION"
    | "EXTERNAL";
  readonly called: string;
  /** Name of the number from outside. */
  readonly external?: string;
  readonly why?: string;
}

/** What is done with one kind of missing value. */
export interface MeasureMissing {
  readonly kind: string;
  readonly treat: "IN_DENOMINATOR" | "EXCLUDED" | "BAND";
  readonly band?: MeasureBand;
  readonly why: string;
}

/** What kind of value a split or distribution is over. */
export type ValueKind = "date" | "number" | "text" | "truth";

/** A split of the figure. Without bands each value is a group by itself. */
export interface MeasureSplit {
  readonly name: string;
  readonly called: string;
  readonly kind: ValueKind;
  readonly bands?: readonly MeasureBand[];
  readonly reason: string;
  /** Labels of the codes that its values may be. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What a measure needs beside the return of the year. */
export interface MeasureExternal {
  readonly name: string;
  readonly kind: "DENOMINATOR" | "EARLIER_RETURN" | "OTHER_RETURN" | "LIST";
  readonly what: string;
  readonly publisher?: string;
  readonly vintage?: string;
  readonly yearOffset?: number;
  readonly earlierYears?: number;
  /** Name of the list, where conditions look things up in one. */
  readonly list?: string;
  readonly without?: string;
}

/** How a measure is worked out, without its expressions: plain, so that it can be written as JSON. */
export interface MeasurePlan {
  /** Table whose rows are looked at. */
  readonly scopeTable: string;
  readonly unit: {
    readonly of: "CHILD" | "EPISODE" | "EVENT";
    readonly called: string;
    /** How many expressions tell two units of one child apart; 0 when none does. */
    readonly keys: number;
    readonly stands: "FIRST" | "LAST";
    readonly isOrdered: boolean;
  };
  readonly population: string;
  readonly cannotSee: readonly string[];
  /** Why rows are left out, in the order in which they are asked. */
  readonly exclusions: readonly string[];
  readonly isCovered: boolean;
  readonly outcomes: readonly MeasureBand[];
  readonly bands: readonly MeasureBand[];
  readonly isOrdered: boolean;
  readonly missing: readonly MeasureMissing[];
  readonly hasNumerator: boolean;
  readonly first?: MeasureDenominator;
  readonly second?: MeasureDenominator;
  readonly measure: {
    readonly kind: "COUNT" | "PERCENTAGE" | "RATE" | "MEDIAN" | "MEAN";
    readonly per?: number;
    readonly unit?: string;
    readonly spread?: readonly ("QUARTILES" | "RANGE" | "STANDARD_DEVIATION")[];
  };
  readonly rounding: {
    readonly decimals: number;
    readonly of: "TRUE_COUNTS" | "PUBLISHED_COUNTS";
  };
  readonly headline?: { readonly of: "FIRST" | "SECOND"; readonly text: string };
  readonly splits: readonly MeasureSplit[];
  readonly externals: readonly MeasureExternal[];
}

/** A measure as it runs: its plan, and its expressions by their JSON pointer below the calculation. */
export interface CompiledMeasure {
  /** Exact reference of the indicator version. */
  readonly ref: string;
  readonly title: string;
  /** How it is worked out, in words, made of the same expressions. */
  readonly prose: string;
  readonly plan: MeasurePlan;
  /** What any of its expressions reads. */
  readonly needs: RuleNeeds;
  /** What it reads besides its splits: without that there is no figure. */
  readonly needsToCount: RuleNeeds;
  /** By split: what that split reads. One that lacks an input is left out. */
  readonly needsBySplit: readonly RuleNeeds[];
  /**
   * Inputs without which it runs as if they were empty: those of which it says what is done then, and tables that a
   * return need not have.
   */
  readonly runsWithout: readonly string[];
  /** Pointers to the lists of bands whose conditions ask of the value alone: equal values are in the same bands. */
  readonly bandsByValue: readonly string[];
  /** `/candidate` is the time and what is included, together; the others stand under their own pointers. */
  readonly functions: Readonly<Record<string, MeasureFunction>>;
}

/** Measures of one return, as an ES module exports them under the name `measureModule`. */
export interface MeasureModule {
  /** Exact reference of the return version. */
  readonly return: string;
  /** Release that the measures come from; null for measures that are in none yet. */
  readonly release: string | null;
  readonly measures: readonly CompiledMeasure[];
}
