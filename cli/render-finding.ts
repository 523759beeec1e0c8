import type { Finding } from "../registry/check/finding.ts";

/** A finding on an item in three lines: where, what, how to fix. */
export const renderFinding = (finding: Finding): string => {
  const place = [finding.file, finding.line, finding.column]
    .filter((part) => part !== undefined)
    .join(":");
  return [
    `${place === "" ? finding.item : place}: ${finding.severity} ${finding.check}`,
    `  ${finding.message}`,
    `  fix: ${finding.fix}`,
    "",
  ].join("\n");
};
