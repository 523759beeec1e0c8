import type { CasePlace } from "../../codegen/examples/case-rows.ts";
import {
  caseOfExample,
  expectedOfExample,
  yearOfExample,
} from "../../codegen/examples/rule-examples.ts";
import type { ValidationRule } from "../../generated/items/types.ts";
import { compareVersions } from "../../registry/identity/version.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";
import type { RuleCase } from "./case-file.ts";
import { isSamePlaces } from "./compare-places.ts";
import type { Trial } from "./run-rule-over.ts";
import { runTrial } from "./run-rule-over.ts";
import { trialOfCase } from "./trial-of-case.ts";
import type { TrialYear, trialYears } from "./trial-years.ts";
import { loadRules, rulesInForce } from "./trial-years.ts";

/** One trial of one rule, and what came of it. */
export interface Verdict {
  readonly id: string;
  readonly rule: string;
  /** Exact reference of the rule; null when there is none of that code in force that year. */
  readonly ref: string | null;
  readonly year: number;
  readonly passed: boolean;
  readonly expected: readonly CasePlace[];
  readonly actual: readonly CasePlace[];
  /** Why it could not be tried. */
  readonly reason?: string;
}

/** Everything that was tried. */
export interface Conformance {
  readonly cases: readonly Verdict[];
  readonly examples: readonly Verdict[];
  /** Cases of rules that are not there, when only some rules were given. */
  readonly withoutRule: number;
  readonly problems: readonly Problem[];
}

/** What rules are tried, and on what. */
export interface ConformanceParts {
  readonly rules: readonly ValidationRule[];
  readonly cases: readonly RuleCase[];
  readonly years: ReturnType<typeof trialYears>;
  /** Only some rules were given: a case without a rule is no failure. */
  readonly isPartial: boolean;
}

interface LoadedRules {
  readonly rules: readonly ValidationRule[];
  readonly module: RuleModule;
  readonly failed: ReadonlyMap<string, readonly Problem[]>;
}

interface Loaded extends LoadedRules {
  readonly year: TrialYear;
  /** Versions that a newer one has replaced, each by itself: they keep to their own examples, and to no case. */
  readonly replaced: readonly LoadedRules[];
}

const refOf = ({ id, version }: ValidationRule): string => `${id}@${version}`;

/** Versions with an example of a year in which a newer version of the rule is in force. */
const replacedIn = (
  { rules }: ConformanceParts,
  year: number,
  newest: readonly ValidationRule[],
): readonly ValidationRule[] => {
  const later = new Map(newest.map((rule) => [rule.id, rule]));
  return rules.filter((rule) => {
    const found = later.get(rule.id);
    const isShown = rule.examples.some((example) => yearOfExample(rule, example) === year);
    return isShown && found !== undefined && compareVersions(rule.version, found.version) < 0;
  });
};

const loadYear = async (
  parts: ConformanceParts,
  year: number,
): Promise<Loaded | readonly Problem[] | undefined> => {
  const found = parts.years.at(year);
  if (found === undefined) return undefined;
  if (!found.ok) return found.error;
  const load = async (rules: readonly ValidationRule[]): Promise<LoadedRules> => ({
    rules,
    ...(await loadRules(found.value, rules)),
  });
  const newest = rulesInForce(parts.rules, year);
  const replaced = replacedIn(parts, year, newest).map((rule) => load([rule]));
  return { year: found.value, ...(await load(newest)), replaced: await Promise.all(replaced) };
};

const isLoaded = (value: Loaded | readonly Problem[] | undefined): value is Loaded =>
  value !== undefined && "module" in value;

interface Tried {
  readonly id: string;
  readonly code: string;
  /** Exact reference of the version to be tried; of the newest in force unless told. */
  readonly ref?: string;
  readonly year: number;
  readonly expected: readonly CasePlace[];
  readonly trial: (year: TrialYear) => Trial;
}

const isCode = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/** The rules among which the one to be tried is: those in force, or one that was replaced. */
const rulesFor = (loaded: Loaded, { ref }: Tried): LoadedRules =>
  loaded.replaced.find(({ rules }) => rules.some((rule) => refOf(rule) === ref)) ?? loaded;

const tryOn = (loaded: Loaded | undefined, tried: Tried): Verdict => {
  const among = loaded === undefined ? undefined : rulesFor(loaded, tried);
  const rule = among?.rules.find(({ code }) => isCode(code, tried.code));
  const { id, code, year, expected } = tried;
  const plain = { id, rule: code, year, expected, actual: [], passed: false };
  if (loaded === undefined || among === undefined || rule === undefined)
    return { ...plain, ref: null, reason: `No rule ${code} is in force in ${year}.` };
  const ref = refOf(rule);
  if (among.failed.has(rule.code))
    return { ...plain, ref, reason: "The rule has problems; see above." };
  const only = { ...among.module, rules: among.module.rules.filter((one) => one.ref === ref) };
  const { places, notRun } = runTrial(loaded.year.ground, only, tried.trial(loaded.year));
  if (notRun !== undefined) return { ...plain, ref, reason: notRun };
  return { ...plain, ref, actual: places, passed: isSamePlaces(expected, places) };
};

const triedCases = (cases: readonly RuleCase[]): readonly Tried[] =>
  cases.map((one) => ({
    id: one.id,
    code: one.rule,
    year: one.year,
    expected: one.expected,
    trial: ({ ground }) => trialOfCase(ground, one),
  }));

const triedExamples = (rules: readonly ValidationRule[]): readonly Tried[] =>
  rules.flatMap((rule) =>
    rule.examples.map((example) => ({
      id: `${refOf(rule)}, example "${example.name}"`,
      ref: refOf(rule),
      code: rule.code,
      year: yearOfExample(rule, example),
      expected: expectedOfExample(example),
      trial: () => ({ ...caseOfExample(example), start: undefined, end: undefined }),
    })),
  );

const yearsOf = (parts: ConformanceParts): readonly number[] => {
  const inForce = parts.years.years.filter((year) => rulesInForce(parts.rules, year).length > 0);
  return [...new Set(inForce)].toSorted((a, b) => a - b);
};

const problemsIn = (
  loaded: readonly (Loaded | readonly Problem[] | undefined)[],
): readonly Problem[] =>
  loaded.flatMap((one) =>
    isLoaded(one)
      ? [one, ...one.replaced].flatMap(({ failed }) => [...failed.values()].flat())
      : (one ?? []),
  );

/** Tries rules on cases and on their own examples. Every rule is checked for every year in which it is in force. */
export const conform = async (parts: ConformanceParts): Promise<Conformance> => {
  const years = yearsOf(parts);
  const loaded = await Promise.all(years.map((year) => loadYear(parts, year)));
  const byYear = new Map(
    years.flatMap((year, index) => {
      const one = loaded[index];
      return isLoaded(one) ? [[year, one] as const] : [];
    }),
  );
  const tried = triedCases(parts.cases).map((one) => tryOn(byYear.get(one.year), one));
  const cases = parts.isPartial ? tried.filter(({ ref }) => ref !== null) : tried;
  return {
    cases,
    examples: triedExamples(parts.rules).map((one) => tryOn(byYear.get(one.year), one)),
    withoutRule: tried.length - cases.length,
    problems: problemsIn(loaded),
  };
};
