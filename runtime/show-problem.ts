import type { ExitCode, Place, Problem } from "./problems.ts";
import { problems } from "./problems.ts";

const renderPlace = (place: Place): string => {
  const position = [place.file, place.line, place.line === undefined ? undefined : place.column]
    .filter((part) => part !== undefined)
    .join(":");
  const pointer = place.pointer === undefined || place.pointer === "" ? "" : ` at ${place.pointer}`;
  return `${position}${pointer}`.trim();
};

/** A problem in three lines for a person: code and message, where, how to fix. */
export const renderProblem = (problem: Problem): string => {
  const place = problem.place === undefined ? "" : renderPlace(problem.place);
  return [
    `${problem.code}: ${problem.message}`,
    ...(place === "" ? [] : [`  where: ${place}`]),
    `  fix:   ${problem.fix}`,
  ].join("\n");
};

/** The exit code of several problems: the gravest of theirs. */
export const exitCodeOf = (found: readonly Problem[]): ExitCode => {
  const codes: readonly ExitCode[] = found.map((problem) => problems[problem.code].exit);
  const gravest: readonly ExitCode[] = [4, 3, 2, 5, 1];
  return gravest.find((code) => codes.includes(code)) ?? 0;
};
