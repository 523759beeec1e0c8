import { checks } from "../check/codes.ts";

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

/** Title of a check; the code itself for a rule that is none of ours. */
export const titleOf = (rule: string): string => titles.get(rule) ?? rule;
