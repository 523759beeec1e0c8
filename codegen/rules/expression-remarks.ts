import type { Remark } from "../../registry/check/finding.ts";
import type { Problem } from "../../runtime/problems.ts";

/** A problem of an expression as a remark on the item that it stands in. */
export const remarkOf = (problem: Problem): Remark => {
  const { pointer = "", line, column } = problem.place ?? {};
  return {
    pointer,
    ...(line === undefined || column === undefined ? {} : { within: { line, column } }),
    message: problem.message,
    fix: problem.fix,
  };
};

/** The return stands in the message; a problem that several years have is told for the first. */
const withoutReturn = (message: string): string => message.replace(/^\S+ in \S+: /u, "");

/** Remarks told once each, though several years have them. */
export const distinctRemarks = (remarks: readonly Remark[]): readonly Remark[] =>
  [
    ...new Map(
      remarks.toReversed().map((remark) => {
        const { line = 0, column = 0 } = remark.within ?? {};
        return [`${remark.pointer} ${line}:${column} ${withoutReturn(remark.message)}`, remark];
      }),
    ).values(),
  ].toReversed();
