import type { Problem } from "../../runtime/problems.ts";

import type { FindingSeverity } from "../check/codes.ts";
import type { Finding, RuleRan } from "../check/finding.ts";
import type { ReportHead } from "../report/json.ts";

/** A file that a page has: its name, and something that its bytes can be read from. */
export interface BlobFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A file as a page gives it: what a person chose, or a name with text or bytes. */
export type PageFile =
  | BlobFile
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string };

/** Forms that findings can be taken away in. */
export type TakenForm = "json" | "csv" | "xlsx";

/** How a return is to be checked. */
export interface CheckOptions {
  /** Files of the return of the year before, for rules that compare with it. */
  readonly previous?: readonly PageFile[];
  /** Lists that rules look things up in: CSV files and Excel workbooks. */
  readonly reference?: readonly PageFile[];
  /** ONS code of the authority whose return it is. */
  readonly authority?: string;
  /** Collection year in place of the return's own. */
  readonly year?: number;
  /** Structure only, or all that the return has; all unless told. */
  readonly checks?: "structure" | "all";
  /** A file of findings that stand for a reason. */
  readonly accepted?: PageFile;
  /** The day that accepted reasons are held to, an ISO date; the day of the machine unless told. */
  readonly today?: string;
  /** Show what the cells hold. Keep such a report safe. */
  readonly values?: boolean;
  /** Forms of the report besides the report itself. */
  readonly forms?: readonly TakenForm[];
}

/** What is asked of a validator. */
export interface CheckRequest {
  readonly files: readonly PageFile[];
  readonly options: CheckOptions & { readonly today: string };
}

/** The report, as `chorus check --format json` writes it. */
export interface Report extends ReportHead {
  readonly findings: readonly Finding[];
}

/** A report and what stands beside it. */
export interface Checked {
  readonly ok: true;
  readonly report: Report;
  /** Counts over all findings, also those not listed. */
  readonly bySeverity: Readonly<Record<FindingSeverity, number>>;
  /** The rules that were run. */
  readonly rules: readonly RuleRan[];
  /** Plain sentences about how files were read and what was not given. */
  readonly notes: readonly string[];
  /** The forms that were asked for. */
  readonly forms: Readonly<Partial<Record<TakenForm, Blob>>>;
}

/** What came of a check: a report, or the problems for which there is none. */
export type CheckOutcome = Checked | { readonly ok: false; readonly problems: readonly Problem[] };

/** How far a check has come: some of all, and what it is at. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

/** What a page says to its worker. */
export interface ToWorker {
  readonly id: number;
  readonly request: CheckRequest;
}

/** What a worker says to its page. */
export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "outcome"; readonly id: number; readonly outcome: CheckOutcome }
  | { readonly kind: "failure"; readonly id: number; readonly message: string };
