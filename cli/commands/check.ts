import { unusedNotes } from "../../engine/check/accepted.ts";
import type { CheckResult, ReportFormat } from "../../engine/index.ts";
import { reportRenderers } from "../../engine/index.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Asked, Context, ReturnChecked } from "../check/check-return.ts";
import { checkReturn } from "../check/check-return.ts";
import { mostWorkers } from "../check/rule-workers.ts";
import { withAccepted, writeReport } from "../check/report-findings.ts";
import type { Command, Outcome, Typed } from "../command.ts";
import { counted } from "../counted.ts";
import { dataOption, releaseOption, usage, withRelease } from "../registry-access.ts";

const formats = [...Object.keys(reportRenderers), "xlsx"];

const isFormat = (word: string): word is ReportFormat | "xlsx" => formats.includes(word);

/** What is wrong with the options that say how findings are shown. */
const wrongForm = (typed: Typed, format: string): readonly Problem[] | undefined => {
  if (format === "xlsx" && typed.text("output") === undefined)
    return usage("A workbook is written to a file.", "For example --output findings.xlsx.");
  return format !== "text" && typed.text("group-by") !== undefined
    ? usage("--group-by groups the text report.", "Leave out --group-by, or --format.")
    : undefined;
};

const yearOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^(?:19|20|21)\d\d$/u.test(text) ? Number(text) : undefined;

/** The number of threads; undefined when it is none, zero or too large. */
const workersOf = (text: string): number | undefined => {
  const count = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
  return count >= 1 && count <= mostWorkers ? count : undefined;
};

/** What is wrong with the options that have one value. */
const wrongValue = (typed: Typed): readonly Problem[] | undefined => {
  const [year, authority, workers] = ["year", "authority", "workers"].map(typed.text);
  if (year !== undefined && yearOf(year) === undefined)
    return usage("--year takes a collection year.", "For example --year 2026.");
  if (authority !== undefined && !/^E\d{8}$/u.test(authority))
    return usage("--authority takes an ONS code.", "For example --authority E09000027.");
  return workers !== undefined && workersOf(workers) === undefined
    ? usage(`--workers takes a number from 1 to ${mostWorkers}.`, "For example --workers 2.")
    : undefined;
};

const parseAsked = (typed: Typed): Result<Asked, readonly Problem[]> => {
  const returnRef = typed.text("return");
  const format = typed.text("format") ?? "text";
  if (typed.words.length === 0)
    return fail(usage("No file or folder was named.", `Usage: ${check.usage}`));
  if (returnRef === undefined)
    return fail(usage("--return is missing.", "For example --return dfe:ssda903@2026."));
  const wrong = wrongValue(typed) ?? wrongForm(typed, format);
  if (wrong !== undefined) return fail(wrong);
  const year = yearOf(typed.text("year"));
  const workers = workersOf(typed.text("workers") ?? "");
  return isFormat(format)
    ? ok({ paths: typed.words, returnRef, year, format, workers })
    : fail(usage(`There is no format "${format}".`, `The formats are ${formats.join(", ")}.`));
};

const exitCode = (result: CheckResult, failOn: string): 0 | 1 => {
  const { error, query } = result.summary.bySeverity;
  if (failOn === "never") return 0;
  return error > 0 || (failOn === "query" && query > 0) ? 1 : 0;
};

/** Says where the report is, and which accepted reasons were not used where the report does not say so itself. */
const tell = (result: CheckResult, asked: Asked, { typed, surroundings }: Context): void => {
  const output = typed.text("output");
  const { findings, accepted = { findings: 0, unused: [] } } = result.summary;
  if (output !== undefined)
    surroundings.say(`${counted(findings + accepted.findings, "finding")} written to ${output}.`);
  if (asked.format !== "text")
    for (const note of unusedNotes(accepted.unused)) surroundings.say(note);
};

const report = async (found: ReturnChecked, asked: Asked, context: Context): Promise<Outcome> => {
  const checked = withAccepted(found, context);
  if (!checked.ok) return checked.error;
  const { result } = checked.value;
  const failed = await writeReport(checked.value, asked, context);
  if (failed.length > 0) return failed;
  tell(result, asked, context);
  return exitCode(result, context.typed.text("fail-on") ?? "error");
};

/** `chorus check`: checks the files of a return on this machine; nothing leaves it. */
export const check: Command = {
  name: "check",
  usage:
    "chorus check PATH… --return dfe:ssda903@2026 [--year 2018] [--format text] [--output FILE] [--fail-on error]",
  about: "Check the files of a return on this machine; nothing leaves it.",
  options: {
    return: { type: "string", value: "REF", about: "The return, for example dfe:ssda903@2026." },
    year: {
      type: "string",
      value: "YEAR",
      about: "Collection year in place of the return's own, for files of another year.",
    },
    format: { type: "string", value: "FORMAT", about: "Form of the report", oneOf: formats },
    output: { type: "string", value: "FILE", about: "Write the report to a file." },
    "fail-on": {
      type: "string",
      value: "SEVERITY",
      about: "Exit with 1 when there are findings of this severity or graver; error unless told",
      oneOf: ["error", "query", "never"],
    },
    checks: {
      type: "string",
      value: "CHECKS",
      about: "Structure only, or all that the return has",
      oneOf: ["structure", "all"],
    },
    authority: {
      type: "string",
      value: "CODE",
      about: "ONS code of the returning authority, for example E09000027.",
    },
    previous: {
      type: "string",
      value: "DIR",
      about: "The return of the year before, for rules that compare with it.",
    },
    reference: {
      type: "string",
      value: "DIR",
      multiple: true,
      about: "Lists that rules look things up in: CSV files and Excel workbooks.",
    },
    "group-by": {
      type: "string",
      value: "WHAT",
      about:
        "Group the text report; by rule unless told. Children are numbered unless --values is given",
      oneOf: ["rule", "table", "child"],
    },
    accepted: {
      type: "string",
      value: "FILE",
      about:
        "Findings that stand for a reason: CSV with rule, table, its key columns, reason and, if you like, until.",
    },
    profile: {
      type: "string",
      value: "REF|FILE",
      about:
        "A local profile, of the release or a file of your own: how you differ from the return. The report says what it changed.",
    },
    workers: {
      type: "string",
      value: "COUNT",
      about: "Threads that run rules; as the size of the return and the machine say unless told.",
    },
    values: { type: "boolean", about: "Show what the cells hold. Keep such a report safe." },
    release: releaseOption,
    data: dataOption,
  },
  run: async (typed, surroundings) => {
    const asked = parseAsked(typed);
    if (!asked.ok) return asked.error;
    return withRelease(typed, surroundings, async (release) => {
      const result = await checkReturn(release, asked.value, { typed, surroundings });
      return result.ok ? report(result.value, asked.value, { typed, surroundings }) : result.error;
    });
  },
};
