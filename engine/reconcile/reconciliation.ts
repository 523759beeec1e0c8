import type { MeasureResult } from "../measure/measure-result.ts";
import type { Cause, SwitchedCause } from "./causes.ts";

/** What is told of one side. */
export interface SideTold {
  readonly name: string;
  readonly release: MeasureResult["release"];
  /** Exact reference of the return version. */
  readonly return: string;
  readonly indicator: { readonly ref: string; readonly hash: string; readonly title: string };
  readonly period: MeasureResult["period"];
  /** The last day that its records tell of, as far as it was said. */
  readonly cutOff: string | null;
  readonly mappings: readonly string[];
  readonly inputs: MeasureResult["inputs"];
  readonly suppression: MeasureResult["suppression"];
  readonly limits: readonly string[];
  readonly doNotUseFor: readonly string[];
}

/** A part of a difference. Amounts are exact quotients, for example `7/2`; together they are the difference. */
export interface ReconciledPart {
  /** Several where they cannot be told apart, or must not be. */
  readonly causes: readonly Cause[];
  readonly amount: string;
  /** The amount with decimals, for people. */
  readonly about: string;
  /** The least and the most in any order of the causes: apart when causes act on each other. Only in true counts. */
  readonly least: string | null;
  readonly most: string | null;
}

/** A number that the two sides have differently, or alike. */
export interface ReconciledNumber {
  readonly of: "FIGURE" | "NUMERATOR" | "DENOMINATOR";
  /** What it is counted in: `children`, `percentage points`, `per 10,000`… */
  readonly unit: string;
  /** As published. */
  readonly left: string;
  readonly right: string;
  /** As counted, exactly; only in true counts. */
  readonly counted: { readonly left: string | null; readonly right: string | null } | null;
  /** Right less left, exactly; null where it may not be told or there is none. */
  readonly difference: string | null;
  /** The difference with decimals, for people. */
  readonly about: string | null;
  readonly parts: readonly ReconciledPart[];
  /** Why there is no difference, or no parts; or what is left out of it. */
  readonly note: string | null;
}

/** A way in which the sides differ. */
export interface ReasonTold {
  readonly cause: SwitchedCause;
  readonly what: string;
  readonly left: string;
  readonly right: string;
}

/** By group of causes: who came into the numerator and the denominator, and who left them. */
export interface PeopleByCause {
  readonly causes: readonly Cause[];
  readonly numerator: PeopleMoved;
  readonly denominator: PeopleMoved;
}

/** Identifiers of people, the first of them; `total` counts all. */
export interface PeopleMoved {
  readonly entered: { readonly people: readonly string[]; readonly total: number };
  readonly left: { readonly people: readonly string[]; readonly total: number };
}

/** The same indicator from two sides, and what the difference is made of. Plain, so that it can be written as JSON. */
export interface Reconciliation {
  /** `SHOWN`: what may be published. `HIDDEN`: the difference may not be. `NOT_FOR_PUBLICATION`: true counts. */
  readonly status: "HIDDEN" | "NOT_FOR_PUBLICATION" | "SHOWN";
  readonly warning: string | null;
  readonly left: SideTold;
  readonly right: SideTold;
  readonly numbers: readonly ReconciledNumber[];
  readonly reasons: readonly ReasonTold[];
  /** Causes that could not be taken one by one, and why. */
  readonly together: readonly { readonly causes: readonly Cause[]; readonly why: string }[];
  /** The difference in sentences. */
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  /** Only in true counts. */
  readonly people: readonly PeopleByCause[] | null;
}
