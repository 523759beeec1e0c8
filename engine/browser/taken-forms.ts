import type { GivenTable } from "../read/given-table.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";

import type { CheckResult } from "../check/finding.ts";
import { childrenOf } from "../report/children.ts";
import { renderReport } from "../report/render-report.ts";
import { renderWorkbook } from "../report/workbook.ts";
import type { TakenForm } from "./messages.ts";

/** What was found, and where. */
export interface FoundIn {
  readonly result: CheckResult;
  readonly model: ReturnModel;
  readonly tables: readonly GivenTable[];
  readonly values: boolean;
}

const typeByForm = {
  json: "application/json",
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const satisfies Record<TakenForm, string>;

const workbookOf = async ({ result, model, tables, values }: FoundIn): Promise<Uint8Array> =>
  renderWorkbook(result, { children: childrenOf(result.findings, { model, tables }, values) });

const blobOf = async (found: FoundIn, form: TakenForm): Promise<Blob> => {
  const parts = form === "xlsx" ? [await workbookOf(found)] : [...renderReport(form, found.result)];
  return new Blob(parts, { type: typeByForm[form] });
};

/** The findings in the forms asked for, each once: what the command line writes. */
export const takenForms = async (
  found: FoundIn,
  forms: readonly TakenForm[],
): Promise<Readonly<Partial<Record<TakenForm, Blob>>>> => {
  const made = new Map<TakenForm, Blob>();
  for (const form of new Set(forms)) made.set(form, await blobOf(found, form));
  return Object.fromEntries(made);
};
