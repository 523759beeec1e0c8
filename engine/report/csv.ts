import type { CheckResult, Finding } from "../check/finding.ts";
import { profileSentences } from "../profile/profile-told.ts";
import { csvCell } from "./csv-cell.ts";

const columns = [
  "rule",
  "item",
  "severity",
  "file",
  "table",
  "row",
  "line",
  "fields",
  "message",
  "fix",
  "group",
] as const satisfies readonly (keyof Finding)[];

const textOf = (value: Finding[keyof Finding]): string => {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? value.join(" ") : String(value);
};

const cellOf = (value: Finding[keyof Finding]): string => csvCell(textOf(value));

/**
 * The findings for a spreadsheet, by RFC 4180, and after them the rules that were not run, with the reason as message, and
 * what a local profile changed. A
 * column of accepted reasons is there only when reasons were given, one of values only when values were asked for.
 */
export const renderCsv = function* (result: CheckResult): Generator<string> {
  const hasValues = result.findings.some((finding) => finding.value !== undefined);
  const shown: readonly (keyof Finding)[] = [
    ...columns,
    ...(result.summary.accepted === undefined ? [] : (["accepted"] as const)),
    ...(hasValues ? (["value"] as const) : []),
  ];
  yield `${shown.join(",")}\r\n`;
  for (const finding of result.findings) {
    yield `${shown.map((column) => cellOf(finding[column])).join(",")}\r\n`;
  }
  for (const { rule, item = "", reason } of result.notRun) {
    const cells: Readonly<Partial<Record<keyof Finding, string>>> = {
      rule,
      item,
      severity: "not run",
      message: reason,
    };
    yield `${shown.map((column) => cellOf(cells[column])).join(",")}\r\n`;
  }
  for (const message of profileSentences(result.profile)) {
    const cells: Readonly<Partial<Record<keyof Finding, string>>> = {
      rule: "PROFILE",
      item: result.profile?.profile ?? "",
      severity: "told",
      message,
    };
    yield `${shown.map((column) => cellOf(cells[column])).join(",")}\r\n`;
  }
};
