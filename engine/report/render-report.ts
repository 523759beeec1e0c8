import type { CheckResult } from "../check/finding.ts";
import { renderCsv } from "./csv.ts";
import { renderGithub } from "./github.ts";
import { renderJson, renderNdjson } from "./json.ts";
import { renderJunit } from "./junit.ts";
import { renderSarif } from "./sarif.ts";
import { renderText } from "./text.ts";

/** The forms of report, by the name that people ask for. */
export const reportRenderers = {
  text: renderText,
  json: renderJson,
  ndjson: renderNdjson,
  csv: renderCsv,
  junit: renderJunit,
  sarif: renderSarif,
  github: renderGithub,
} as const satisfies Record<string, (result: CheckResult) => Iterable<string>>;

/** The name of a form of report. */
export type ReportFormat = keyof typeof reportRenderers;

/** Renders a report in pieces, to be written one after the other. */
export const renderReport = (format: ReportFormat, result: CheckResult): Iterable<string> =>
  reportRenderers[format](result);
