import type { CompiledMeasure, MeasureModule } from "./measure-module.ts";
import type { CompiledRule, RuleModule, RuleNeeds } from "./rule-module.ts";

/** A measure, or a part of one, asks for its inputs as a rule does, and what it lacks is told in the same words. */
const asRule = (
  { ref, title, plan, runsWithout }: CompiledMeasure,
  part: { readonly pointer: string; readonly needs: RuleNeeds },
): CompiledRule => ({
  code: ref,
  ref: `${ref}${part.pointer}`,
  title,
  severity: "query",
  scopeTable: plan.scopeTable,
  message: "",
  fix: "",
  condition: () => false,
  reports: [],
  needs: part.needs,
  runsWithout,
  covers: [],
});

const splitPointer = (index: number): string => `/disaggregations/${index}`;

/** The measure besides its splits, under its own reference, and each split by itself. */
const measureAsRules = (measure: CompiledMeasure): readonly CompiledRule[] => [
  asRule(measure, { pointer: "", needs: measure.needsToCount }),
  ...measure.needsBySplit.map((needs, index) =>
    asRule(measure, { pointer: splitPointer(index), needs }),
  ),
];

/**
 * The measures of a module as rules that report nothing: for reading inputs, and to tell which are missing. The
 * reference of a measure stands for all of it but the splits.
 */
export const asRuleModule = ({ return: ref, release, measures }: MeasureModule): RuleModule => ({
  return: ref,
  release,
  rules: measures.flatMap(measureAsRules),
});

/** A split that cannot be made of what was given. */
export interface SplitLeftOut {
  readonly name: string;
  readonly why: string;
}

/** What a measure makes of what was given. */
export interface MeasureReadiness {
  /** Why it cannot be worked out; undefined when it can. */
  readonly notRun: string | undefined;
  readonly splitsLeftOut: readonly SplitLeftOut[];
  /** What readers are told of what was not given. */
  readonly notes: readonly string[];
}

/** Names of the tables that were given. */
export interface TablesNamed {
  readonly now: ReadonlySet<string>;
  /** Undefined when the return of the year before was not given. */
  readonly last: ReadonlySet<string> | undefined;
  /** True when one document holds the whole return: what is not in it is not there, and cannot have been forgotten. */
  readonly isWhole: boolean;
}

/** Tables that a return need not have, which this one has not, of those that are read. */
const tablesNotThere = (
  { runsWithout }: CompiledMeasure,
  read: readonly RuleNeeds[],
  { now, last }: TablesNamed,
): readonly string[] => {
  const notIn = (group: "last" | "this", given: ReadonlySet<string>): readonly string[] =>
    [...new Set(read.flatMap((needs) => Object.keys(needs[group === "this" ? "tables" : "last"])))]
      .filter((table) => !given.has(table) && runsWithout.includes(`${group}.${table}`))
      .map((table) => (group === "this" ? table : `${table} of the year before`));
  return [...notIn("this", now), ...(last === undefined ? [] : notIn("last", last))];
};

/**
 * A file that was forgotten looks like one that nobody needs. The figure would be wrong in silence, so a table that it
 * counts has to be given, if only with its headings; a split may do without.
 */
const forgotten = (measure: CompiledMeasure, given: TablesNamed): string | undefined => {
  if (given.isWhole) return undefined;
  const tables = tablesNotThere(measure, [measure.needsToCount], given);
  return tables.length === 0
    ? undefined
    : `Not run, because ${tables.join(" and ")} was not given. Where nobody has one, give the file with its headings alone.`;
};

/** Tells what of a measure can be worked out, by the reasons why its rules cannot run. */
export const readinessOf = (
  measure: CompiledMeasure,
  reasons: ReadonlyMap<string | undefined, string>,
  given: TablesNamed,
): MeasureReadiness => {
  const { ref, plan, needsToCount, needsBySplit } = measure;
  const whyNot = (index: number): string | undefined => reasons.get(`${ref}${splitPointer(index)}`);
  const splitsLeftOut = plan.splits.flatMap(({ name }, index) => {
    const why = whyNot(index);
    return why === undefined ? [] : [{ name, why }];
  });
  const read = [
    needsToCount,
    ...needsBySplit.filter((_needs, index) => whyNot(index) === undefined),
  ];
  return {
    notRun: reasons.get(ref) ?? forgotten(measure, given),
    splitsLeftOut,
    notes: [
      ...tablesNotThere(measure, read, given).map(
        (table) => `No ${table} was given: counted as if nobody had one.`,
      ),
      ...splitsLeftOut.map(({ name, why }) => `The split by ${name} is left out. ${why}`),
    ],
  };
};
