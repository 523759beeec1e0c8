// Reading: from the bytes of files to tables.
export { readTables } from "./read/read-tables.ts";
export type { OnProgress, ReadTables } from "./read/read-tables.ts";
export type {
  GivenColumn,
  GivenFile,
  GivenTable,
  ReadNote,
  UnrecognisedTable,
} from "./read/given-table.ts";

// Checking: from tables to findings.
export { checkFiles, checkTables, collectionPeriod } from "./check/check-tables.ts";
export type { CheckOptions } from "./check/check-tables.ts";
export type { RuleOptions } from "./check/check-rules.ts";
export { checks } from "./check/codes.ts";
export type { CheckCode, FindingSeverity } from "./check/codes.ts";
export type { CheckResult, CheckSummary, Finding, NotRun, RuleRan } from "./check/finding.ts";
export { createRowToJson, rowToJson } from "./check/row-to-json.ts";
export type { JsonRecord, RowToJson } from "./check/row-to-json.ts";

// Reporting: from findings to text.
export { renderReport, reportRenderers } from "./report/render-report.ts";
export type { ReportFormat } from "./report/render-report.ts";

// Disclosing: from counts to tables that may be published.
export { discloseTables, fallbackRungs } from "./disclose/disclose.ts";
export type {
  Alternative,
  AlternativesOf,
  CountRung,
  Disclosure,
  DisclosureRequest,
  FallbackRung,
  RungRecord,
} from "./disclose/disclose.ts";
export type { AuditRecord, CellAudit, EarlierRelease } from "./disclose/audit.ts";
export { markerMeanings, suppressionPolicy, suppressionPresets } from "./disclose/policy.ts";
export type { DisclosureMarker, SuppressionPolicy, SuppressionPreset } from "./disclose/policy.ts";
export type { PublishedCell, PublishedTable } from "./disclose/published-tables.ts";
export type { CountCell, CountTable, Relation, ShareCell, TableSet } from "./disclose/table-set.ts";

export { limits } from "./limits.ts";
