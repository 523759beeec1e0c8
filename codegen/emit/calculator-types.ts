const sharedTypes = `/** A figure from true counts. */
export interface FigureFound {
  /** With the decimals of the indicator, rounded half up once; null when there is none. */
  readonly figure: string | null;
  /** The exact quotient before it was rounded. */
  readonly exact: string | null;
  /** Units counted, or of which a mean or median was taken. */
  readonly numerator: number;
  readonly denominator: string | null;
  readonly spread?: Readonly<Record<string, string>>;
  /** Why there is no figure. */
  readonly why?: string;
}

/** Numbers of units: everyone, or a group of a split. */
export interface MeasureSlice {
  readonly population: number;
  readonly missing: readonly number[];
  readonly groups: readonly number[];
  readonly subsets: Readonly<Record<string, readonly number[]>>;
  readonly outcomes: readonly number[] | null;
  readonly values: readonly (readonly [value: string, count: number])[] | null;
}

/** Everything that was counted. */
export interface MeasureTally {
  readonly excludedRows: readonly number[];
  readonly total: MeasureSlice;
  readonly splits: readonly (readonly {
    readonly code: string | null;
    readonly slice: MeasureSlice;
  }[])[];
  readonly faults: readonly {
    readonly pointer: string;
    readonly message: string;
    readonly units: number;
  }[];
}

/** What came of working the indicator out: true counts, which may not be published as they are. */
export interface MeasureRunResult {
  readonly indicator: string;
  readonly hash: string;
  readonly return: string;
  readonly release: string | null;
  readonly warning: string;
  readonly limits: readonly string[];
  readonly doNotUseFor: readonly string[];
  readonly first: FigureFound | null;
  readonly second: FigureFound | null;
  readonly distribution: readonly {
    readonly code: string;
    readonly label: string;
    readonly count: number;
  }[];
  readonly tally: MeasureTally | null;
  /** Why it could not be worked out; empty when it could. */
  readonly refusals: readonly string[];
}
`;

/** The types of a published module of an indicator. */
export const calculatorTypes = (
  documentType: string,
): string => `import type { ${documentType} } from "../types.js";

/** What the indicator is worked out over. */
export interface MeasureRunInput {
  readonly document: ${documentType};
  /** The document of the year before, for indicators that look back. */
  readonly last?: Readonly<Record<string, unknown>>;
  /** Records of the lists that things are looked up in, by the list's name. */
  readonly references?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** Code of the authority whose return it is. */
  readonly authority?: string;
  /** First and last day of the collection, \`yyyy-mm-dd\`; the return's own unless given. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Numbers from outside by name, whole numbers. */
  readonly externals?: Readonly<Record<string, number>>;
}

${sharedTypes}
/** Works the indicator out over a document. It gives true counts: hide small numbers before you publish any of it. */
export const measure: (input: MeasureRunInput) => MeasureRunResult;
`;
