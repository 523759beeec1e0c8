import {
  cellText,
  columnNamed,
  tableOfFinding,
  type CheckedReturn,
} from "../check/accepted-record.ts";
import type { Finding } from "../check/finding.ts";

/**
 * For each finding the child that it is about: `child 1`, `child 2` and so on in the order of the findings, or, when
 * values were asked for, the identifier itself. Undefined where a finding is about no one child.
 */
export const childrenOf = (
  findings: readonly Finding[],
  checked: CheckedReturn,
  showsValues: boolean,
): readonly (string | undefined)[] => {
  const { subject } = checked.model;
  const numbers = new Map<string, number>();
  return findings.map((finding) => {
    const table = tableOfFinding(checked, finding);
    if (subject === undefined || table === undefined || finding.row === null) return undefined;
    const child = cellText(columnNamed(table, subject.column), finding.row);
    if (child === "") return undefined;
    const number = numbers.get(child) ?? numbers.size + 1;
    numbers.set(child, number);
    return showsValues ? child : `child ${number}`;
  });
};
