import type { CheckResult, Finding } from "../check/finding.ts";
import { limits } from "../limits.ts";
import { headOf, ruleLines, tailOf, weightsOf } from "./text.ts";
import { counted, titlesOf, visible, withCommas } from "./wording.ts";

interface Group {
  readonly name: string;
  readonly findings: Finding[];
}

const noChild = "No one child";

const noTable = "Files and the whole return";

/** The findings that stand, in groups in the order in which they come. */
const groupsOf = (
  { findings }: CheckResult,
  nameOf: (finding: Finding, index: number) => string,
): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const [index, finding] of findings.entries()) {
    if (finding.accepted !== undefined) continue;
    const name = nameOf(finding, index);
    const group = groups.get(name) ?? { name, findings: [] };
    groups.set(name, group);
    group.findings.push(finding);
  }
  return [...groups.values()];
};

const linesOfGroup = (
  { name, findings }: Group,
  titleOf: (rule: string) => string,
): readonly string[] => {
  const error = findings.filter(({ severity }) => severity === "error").length;
  const weights = weightsOf({ error, query: findings.length - error });
  const rules = ruleLines(findings, titleOf).filter((line) => line !== "");
  return [
    "",
    `${name}: ${withCommas(findings.length)} (${weights})`,
    ...rules.map((l) => `  ${l}`),
  ];
};

const leftOut = (groups: readonly Group[], by: "table" | "child"): readonly string[] => {
  if (groups.length === 0) return [];
  const findings = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const what = counted(groups.length, `more ${by}`, by === "child" ? "more children" : undefined);
  return ["", `… and ${what} with ${counted(findings, "finding")}`];
};

/**
 * The text report grouped by table, in the order of the return, or by child, those with most findings first. `children`
 * names the child of each finding.
 */
export const renderGroupedText = function* (
  result: CheckResult,
  by: "table" | "child",
  children: readonly (string | undefined)[],
): Generator<string> {
  const groups =
    by === "table"
      ? groupsOf(result, ({ table }) => table ?? noTable)
      : groupsOf(result, (_, index) => children[index] ?? noChild).toSorted(
          (left, right) => right.findings.length - left.findings.length,
        );
  const shown = groups.slice(0, limits.groupsShown);
  const titleOf = titlesOf(result);
  const body = shown.flatMap((group) => linesOfGroup(group, titleOf));
  const more = leftOut(groups.slice(shown.length), by);
  const notListed =
    result.notListed === 0
      ? []
      : ["", `${counted(result.notListed, "more finding")} not listed, so in no group.`];
  for (const line of [...headOf(result), ...body, ...more, ...notListed, ...tailOf(result)])
    yield `${visible(line)}\n`;
};
