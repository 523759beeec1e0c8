import type { Problem } from "../../runtime/problems.ts";
import type { RuleFile } from "./rule-folder.ts";

/** The year of the return that a problem was found in, taken out of its message. */
const withoutReturn = (message: string): { readonly text: string; readonly year: string } => {
  const found = / in [a-z0-9:-]+@(\d{4})\.\d+\.\d+: /u.exec(message);
  if (found === null) return { text: message, year: "" };
  const text = message.slice(found.index + found[0].length);
  return { text, year: found[1] ?? "" };
};

interface Told {
  readonly problem: Problem;
  readonly text: string;
  readonly years: string[];
}

/** Where in the item a problem stands, and where in its expression. */
const placeOf = ({ place = {} }: Problem): string => {
  const { line, column, pointer = "" } = place;
  return line === undefined ? pointer : `${pointer}, line ${line}, column ${column ?? 1}`;
};

/** Problems of compiled rules, each once with its years and the file of its rule. */
export const placeInRuleFiles = (
  problems: readonly Problem[],
  files: readonly RuleFile[],
): readonly Problem[] => {
  const told = new Map<string, Told>();
  for (const problem of problems) {
    const { text, year } = withoutReturn(problem.message);
    const key = `${problem.message.split(" in ")[0] ?? ""} ${placeOf(problem)} ${text}`;
    const known = told.get(key);
    if (known === undefined) told.set(key, { problem, text, years: [year] });
    else known.years.push(year);
  }
  return [...told.values()].map(({ problem, text, years }) => {
    const file = files.find(({ rule }) =>
      problem.message.startsWith(`${rule.id}@${rule.version} in `),
    )?.file;
    if (file === undefined) return problem;
    const { pointer = "" } = problem.place ?? {};
    const message = `${text} (${placeOf(problem)}; ${years.join(", ")})`;
    return {
      ...problem,
      message,
      place: { file: file.path, line: file.positionOf(pointer).line },
    };
  });
};
