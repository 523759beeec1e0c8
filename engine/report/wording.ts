import { checks } from "../check/codes.ts";
import type { CheckResult } from "../check/finding.ts";

/** A number with commas between thousands. */
export const withCommas = (count: number): string =>
  String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");

/** A number and what it counts: `1 row`, `2,675 rows`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${withCommas(count)} ${count === 1 ? one : many}`;

/** Text with nothing in it that a terminal obeys or hides. */
export const visible = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\uFFFD");

const titles: ReadonlyMap<string, string> = new Map(
  Object.entries(checks).map(([code, { title }]) => [code, title]),
);

/** Gives the title of a check, or of a rule that was run or could not be; the code itself for any other. */
export const titlesOf = ({ rules, notRun }: CheckResult): ((rule: string) => string) => {
  const ruleTitles = new Map([...notRun, ...rules].map(({ rule, title }) => [rule, title]));
  return (rule) => titles.get(rule) ?? ruleTitles.get(rule) ?? rule;
};
