import { checks, type CheckCode, type FindingSeverity } from "./codes.ts";
import type { Finding } from "./finding.ts";

/** Findings while they are being made: all are counted, the first so many are kept. */
export interface FindingList {
  readonly most: number;
  readonly kept: Finding[];
  readonly countByRule: Map<string, number>;
  readonly countBySeverity: Map<FindingSeverity, number>;
  total: number;
}

/** An empty list that keeps so many findings at most. */
export const createFindingList = (most: number): FindingList => ({
  most,
  kept: [],
  countByRule: new Map(),
  countBySeverity: new Map(),
  total: 0,
});

/** Counts a finding, and answers whether it is to be kept. Making a finding is dear when there are millions. */
export const countFinding = (list: FindingList, code: CheckCode): boolean => {
  const { severity } = checks[code];
  list.countByRule.set(code, (list.countByRule.get(code) ?? 0) + 1);
  list.countBySeverity.set(severity, (list.countBySeverity.get(severity) ?? 0) + 1);
  list.total += 1;
  return list.total <= list.most;
};

/** What a finding says besides its code. */
export type FindingPlace = Omit<Finding, "rule" | "severity" | "fix"> & {
  readonly fix?: string | undefined;
};

/** Adds a finding of a check. */
export const addFinding = (list: FindingList, code: CheckCode, place: FindingPlace): void => {
  if (!countFinding(list, code)) return;
  const { severity, fix } = checks[code];
  const { item, ...rest } = place;
  list.kept.push({ rule: code, item, severity, ...rest, fix: place.fix ?? fix });
};
