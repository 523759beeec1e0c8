import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Brand } from "./item-id.ts";

/** Year and number of a release, for example `2026.1`. */
export type ReleaseName = Brand<string, "ReleaseName">;

const isReleaseName = (text: string): text is ReleaseName =>
  /^(19|20|21)\d\d\.[1-9]\d{0,3}$/u.test(text);

/** Reads a release name. */
export const parseReleaseName = (text: string): Result<ReleaseName, Problem> =>
  isReleaseName(text)
    ? ok(text)
    : fail(problemOf("RELEASE_NAME_MALFORMED", `"${text}" is not a release name.`));

/** Orders release names, oldest first: `2026.9` stands before `2026.10`. */
export const compareReleaseNames = (a: string, b: string): number => {
  const [leftYear = 0, leftNumber = 0] = a.split(".").map(Number);
  const [rightYear = 0, rightNumber = 0] = b.split(".").map(Number);
  return leftYear === rightYear ? leftNumber - rightNumber : leftYear - rightYear;
};
