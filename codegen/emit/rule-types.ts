const findingTypes = `/** One place that a rule reports. */
export interface RuleFinding {
  /** Code of the rule as published. */
  readonly rule: string;
  /** Exact reference of the rule version. */
  readonly item: string;
  /** An error must be put right; a query must be put right or explained. */
  readonly severity: "error" | "query";
  /** Null for the whole return. */
  readonly table: string | null;
  /** Place of the record among those of its table, counted from 0; null for the whole return. */
  readonly row: number | null;
  readonly columns: readonly string[];
  readonly message: string;
  readonly fix: string;
  /** The same for all places of one clash. */
  readonly group?: string;
}

/** A rule that could not be run, and why. */
export interface RuleNotRun {
  readonly rule: string;
  readonly item: string;
  readonly reason: string;
}
`;

const inputTypes = (documentType: string): string => `/** What rules are run over. */
export interface RuleRunInput {
  readonly document: ${documentType};
  /** The document of the year before; without it the rules that compare with it are not run. */
  readonly last?: Readonly<Record<string, unknown>>;
  /** Records of the lists that rules look things up in, by the list's name. */
  readonly references?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** Code of the authority whose return it is. */
  readonly authority?: string;
  /** First and last day of the collection, \`yyyy-mm-dd\`; the return's own unless given. */
  readonly period?: { readonly from: string; readonly to: string };
  /** The form in which the return came, for rules that ask; JSON unless given. */
  readonly form?: "CSV" | "JSON" | "XML";
}
`;

const resultTypes = `/** What came of running the rules. */
export interface RuleRunResult {
  /** By table, then record, then rule; on the whole return last. */
  readonly findings: readonly RuleFinding[];
  readonly notRun: readonly RuleNotRun[];
}

/** A rule of the return. */
export interface RuleOfReturn {
  readonly code: string;
  /** Exact reference of the rule version. */
  readonly ref: string;
  readonly title: string;
  readonly severity: "error" | "query";
  readonly message: string;
  readonly fix: string;
}

/** Every rule of the return. */
export declare const ruleModule: {
  readonly return: string;
  readonly release: string | null;
  readonly rules: readonly RuleOfReturn[];
};

/** Runs every rule of the return over a document. A rule that lacks an input is not run, and it is said why. */
export declare const runRules: (input: RuleRunInput) => RuleRunResult;
`;

/** The types of a published module of rules, as they stand in its `.d.ts`; the name is that of the whole document. */
export const ruleTypes = (documentType: string): string =>
  [findingTypes, inputTypes(documentType), resultTypes].join("\n");
