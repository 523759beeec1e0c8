import { resolve } from "node:path";

import { acceptFindings } from "../../engine/check/accepted.ts";
import { parseAccepted } from "../../engine/check/accepted-entries.ts";
import { renderReport } from "../../engine/index.ts";
import { readPaths } from "../../engine/read-files.ts";
import { childrenOf } from "../../engine/report/children.ts";
import { renderGroupedText } from "../../engine/report/grouped-text.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import { writeBytes, writeOutput } from "../write-output.ts";
import type { Asked, Context, ReturnChecked } from "./check-return.ts";

/** Marks the findings that the file of accepted reasons names; without such a file nothing changes. */
export const withAccepted = (
  checked: ReturnChecked,
  { typed, surroundings }: Context,
): Result<ReturnChecked, readonly Problem[]> => {
  const path = typed.text("accepted");
  if (path === undefined) return ok(checked);
  const read = readPaths([resolve(surroundings.cwd, path)], [".csv"]);
  if (!read.ok) return read;
  const files = read.value.files.map((file) => ({ ...file, name: path }));
  const parsed = files.map((file) => parseAccepted(file, checked.model));
  const problem = parsed.find((one) => !one.ok);
  if (problem !== undefined && !problem.ok) return problem;
  const entries = parsed.flatMap((one) => (one.ok ? one.value : []));
  const today = surroundings.now().toISOString().slice(0, "yyyy-mm-dd".length);
  const result = acceptFindings(checked.result, checked, { entries, today });
  return ok({ ...checked, result });
};

const children = (checked: ReturnChecked, { typed }: Context): readonly (string | undefined)[] =>
  childrenOf(checked.result.findings, checked, typed.isSet("values"));

const textOf = (checked: ReturnChecked, asked: Asked, context: Context): Iterable<string> => {
  const by = context.typed.text("group-by");
  if (by === "table" || by === "child")
    return renderGroupedText(checked.result, by, by === "child" ? children(checked, context) : []);
  return renderReport(asked.format === "xlsx" ? "text" : asked.format, checked.result);
};

/** Writes the report in the form asked for, to the file asked for or to standard output. */
export const writeReport = async (
  checked: ReturnChecked,
  asked: Asked,
  context: Context,
): Promise<readonly Problem[]> => {
  const { typed, surroundings } = context;
  const output = typed.text("output");
  if (asked.format !== "xlsx" || output === undefined)
    return writeOutput(output, textOf(checked, asked, context), surroundings);
  // Writing workbooks is loaded only when one is asked for.
  const { renderWorkbook } = await import("../../engine/report/workbook.ts");
  const bytes = await renderWorkbook(checked.result, { children: children(checked, context) });
  return writeBytes(output, bytes, surroundings);
};
