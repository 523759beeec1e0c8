import type { Axis, ChangeClass, ChangeTitle, SeverityLevel } from "./change-title.ts";
import { changeTitles } from "./changes.ts";
import type { Change } from "./diff-items.ts";

/** What a change, or many together, weigh on one axis, and why. */
export interface AxisVerdict {
  readonly level: SeverityLevel;
  readonly reason: string;
}

/** A verdict on every axis. */
export type Verdicts = Readonly<Record<Axis, AxisVerdict>>;

const safeReasons: Readonly<Record<Axis, string>> = {
  data: "Data that was valid still is.",
  code: "Generated types do not change for their readers.",
  query: "What was asked for is still answered.",
  meaning: "It means the same.",
  number: "The same records come to the same number.",
  series: "Earlier figures can be compared.",
  burden: "Nobody has more to do.",
  wording: "Words that people were given still hold.",
};

const weights: Readonly<Record<SeverityLevel, number>> = { safe: 0, dangerous: 1, breaking: 2 };

const titleOf = ({ kind }: Change): ChangeTitle => changeTitles[kind];

const verdictOn = (axis: Axis, changes: readonly Change[]): AxisVerdict => {
  let worst: AxisVerdict = { level: "safe", reason: safeReasons[axis] };
  for (const change of changes) {
    const effect = titleOf(change).effects[axis];
    if (effect !== undefined && weights[effect.level] > weights[worst.level]) worst = effect;
  }
  return worst;
};

/** What many changes weigh together: on each axis the worst of them. */
export const severityOfAll = (changes: readonly Change[]): Verdicts => ({
  data: verdictOn("data", changes),
  code: verdictOn("code", changes),
  query: verdictOn("query", changes),
  meaning: verdictOn("meaning", changes),
  number: verdictOn("number", changes),
  series: verdictOn("series", changes),
  burden: verdictOn("burden", changes),
  wording: verdictOn("wording", changes),
});

/** What a change weighs on each axis: safe, dangerous or breaking, with the reason. */
export const severityOf = (change: Change): Verdicts => severityOfAll([change]);

const classes: readonly ChangeClass[] = ["NONE", "PATCH", "MINOR", "MAJOR"];

/** Orders classes of change, the smallest step first. */
export const compareClasses = (a: ChangeClass, b: ChangeClass): number =>
  classes.indexOf(a) - classes.indexOf(b);

/** The least step of the version number that changes ask for (MODEL 5.3). People may take a larger one, never a smaller. */
export const computedClass = (changes: readonly Change[]): ChangeClass =>
  changes
    .map((change): ChangeClass => titleOf(change).least)
    .reduce((most, one) => (compareClasses(one, most) > 0 ? one : most), "NONE");
