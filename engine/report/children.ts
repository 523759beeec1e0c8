import {
  cellText,
  columnNamed,
  tableOfFinding,
  type CheckedReturn,
} from "../check/accepted-record.ts";
import type { Finding } from "../check/finding.ts";
import type { GivenColumn } from "../read/given-table.ts";

/** Finds the column that names the person in the table of a finding; looked for once a table, for there may be millions. */
const createPersonColumn = (
  checked: CheckedReturn,
): ((finding: Finding) => GivenColumn | undefined) => {
  const { subject } = checked.model;
  const known = new Map<string, Map<string | null, GivenColumn | undefined>>();
  return (finding) => {
    const { file, table: name } = finding;
    const inFile = known.get(file) ?? new Map<string | null, GivenColumn | undefined>();
    known.set(file, inFile);
    if (inFile.has(name)) return inFile.get(name);
    const table = tableOfFinding(checked, finding);
    const column =
      subject === undefined || table === undefined ? undefined : columnNamed(table, subject.column);
    inFile.set(name, column);
    return column;
  };
};

/**
 * For each finding the child that it is about: `child 1`, `child 2` and so on in the order of the findings, or, when
 * values were asked for, the identifier itself. Undefined where a finding is about no one child.
 */
export const childrenOf = (
  findings: readonly Finding[],
  checked: CheckedReturn,
  showsValues: boolean,
): readonly (string | undefined)[] => {
  const columnOf = createPersonColumn(checked);
  const shownByChild = new Map<string, string>();
  return findings.map((finding) => {
    const column = columnOf(finding);
    if (column === undefined || finding.row === null) return undefined;
    const child = cellText(column, finding.row);
    if (child === "") return undefined;
    const shown = shownByChild.get(child);
    if (shown !== undefined) return shown;
    const first = showsValues ? child : `child ${shownByChild.size + 1}`;
    shownByChild.set(child, first);
    return first;
  });
};
