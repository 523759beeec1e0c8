import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";

import { parseAccepted } from "../check/accepted-entries.ts";
import { acceptFindings } from "../check/accepted.ts";
import { checkTables, collectionPeriod } from "../check/check-tables.ts";
import type { CheckResult } from "../check/finding.ts";
import type { GivenFile, GivenTable, ReadNote } from "../read/given-table.ts";
import { readTables, type OnProgress } from "../read/read-tables.ts";
import { readRuleInputs, type RuleInputsRead } from "../reference/rule-inputs.ts";
import { reportHead } from "../report/json.ts";
import type { CheckOutcome, CheckRequest, Progress } from "./messages.ts";
import { readPageFiles } from "./page-files.ts";
import { takenForms } from "./taken-forms.ts";

/** All that a validator knows of its return, as plain data and functions. */
export interface ValidatorDefinitions {
  /** Name of the release that the definitions come from. */
  readonly release: string;
  readonly model: ReturnModel;
  /** The return of the year before; null when there is none. */
  readonly previous: ReturnModel | null;
  readonly references: readonly TableModel[];
  /** Rows of the lists that ship with the standard, as comma-separated text, by the list's name. */
  readonly shipped: Readonly<Record<string, string>>;
  /** Null when no rules are encoded for the return. */
  readonly rules: RuleModule | null;
}

/** Checks the files of one return version. */
export interface Validator {
  readonly check: (
    request: CheckRequest,
    onProgress: (progress: Progress) => void,
  ) => Promise<CheckOutcome>;
}

type Read<Value> = Result<Value, readonly Problem[]>;

interface RequestFiles {
  readonly files: readonly GivenFile[];
  readonly previous: readonly GivenFile[] | undefined;
  readonly reference: readonly GivenFile[] | undefined;
  readonly accepted: GivenFile | undefined;
}

const readRequest = async ({ files, options }: CheckRequest): Promise<Read<RequestFiles>> => {
  const { previous, reference, accepted } = options;
  const read = {
    files: await readPageFiles(files),
    previous: await readPageFiles(previous ?? []),
    reference: await readPageFiles(reference ?? []),
    accepted: await readPageFiles(accepted === undefined ? [] : [accepted]),
  };
  const problems = Object.values(read).flatMap((one) => (one.ok ? [] : one.error));
  if (!read.files.ok || !read.previous.ok || !read.reference.ok || !read.accepted.ok)
    return fail(problems);
  return ok({
    files: read.files.value,
    previous: previous === undefined ? undefined : read.previous.value,
    reference: reference === undefined ? undefined : read.reference.value,
    accepted: read.accepted.value[0],
  });
};

const noFiles = problemOf("CHECK_NOTHING_FOUND", "No file was given.", {
  fix: "Choose the files of the return: its XML file, or CSV files with its column names in their first line.",
});

const wrongAuthority = problemOf("USAGE", "The authority is no ONS code.", {
  fix: "Give the code of the authority, for example E09000027.",
});

const wrongYear = problemOf("USAGE", "The year is no collection year.", {
  fix: "Give the year in which the collection ends, for example 2026.",
});

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year < 2200;

/** What is wrong with a request before any file is read. */
const wrongIn = ({ files, options }: CheckRequest): readonly Problem[] => {
  const { authority, year } = options;
  return [
    ...(files.length === 0 ? [noFiles] : []),
    ...(authority === undefined || /^E\d{8}$/u.test(authority) ? [] : [wrongAuthority]),
    ...(year === undefined || isYear(year) ? [] : [wrongYear]),
  ];
};

/** The inputs of the rules; undefined when none are to be run. */
const inputsOf = async (
  { rules, model, previous, references, shipped }: ValidatorDefinitions,
  files: RequestFiles,
  { authority, year, checks = "all" }: CheckRequest["options"],
): Promise<Read<RuleInputsRead | undefined>> => {
  if (rules === null || checks === "structure") return ok(undefined);
  const models = {
    model,
    references,
    shipped: new Map(Object.entries(shipped)),
    ...(previous === null ? {} : { previous }),
  };
  const given = { previous: files.previous, references: files.reference, authority, year };
  return readRuleInputs(rules, models, given);
};

interface Found {
  readonly result: CheckResult;
  readonly tables: readonly GivenTable[];
  readonly notes: readonly ReadNote[];
}

const findIn = async (
  definitions: ValidatorDefinitions,
  files: RequestFiles,
  { options, onProgress }: { options: CheckRequest["options"]; onProgress: OnProgress },
): Promise<Read<Found>> => {
  const { model, release } = definitions;
  const read = readTables(files.files, model, { onProgress });
  if (!read.ok) return read;
  const rules = await inputsOf(definitions, files, options);
  if (!rules.ok) return rules;
  const { inputs, notes } = rules.value ?? { inputs: undefined, notes: [] };
  const tables = inputs?.withDerived(read.value.tables) ?? read.value.tables;
  const result = checkTables(
    model,
    { ...read.value, tables },
    {
      release,
      values: options.values === true,
      onProgress,
      ...(options.year === undefined ? {} : { period: collectionPeriod(options.year) }),
      ...(inputs?.options === undefined ? {} : { rules: inputs.options }),
    },
  );
  return ok({ result, tables: read.value.tables, notes });
};

const withAccepted = (
  { result, ...found }: Found,
  model: ReturnModel,
  { accepted, today }: { readonly accepted: GivenFile | undefined; readonly today: string },
): Read<Found> => {
  if (accepted === undefined) return ok({ result, ...found });
  const entries = parseAccepted(accepted, model);
  if (!entries.ok) return entries;
  const checked = { model, tables: found.tables };
  return ok({
    ...found,
    result: acceptFindings(result, checked, { entries: entries.value, today }),
  });
};

const outcomeOf = async (
  { result, tables, notes }: Found,
  model: ReturnModel,
  { forms = [], values = false }: CheckRequest["options"],
): Promise<CheckOutcome> => ({
  ok: true,
  report: { ...reportHead(result), findings: result.findings },
  bySeverity: result.summary.bySeverity,
  rules: result.rules,
  notes: [...notes.map(({ file, text }) => `${file}: ${text}`), ...result.notes],
  forms: await takenForms({ result, model, tables, values }, forms),
});

/** Creates the validator of a return from its definitions. It finds what `chorus check` finds. */
export const createValidator = (definitions: ValidatorDefinitions): Validator => ({
  check: async (request, onProgress) => {
    const { model } = definitions;
    const { options } = request;
    const wrong = wrongIn(request);
    if (wrong.length > 0) return { ok: false, problems: wrong };
    const files = await readRequest(request);
    if (!files.ok) return { ok: false, problems: files.error };
    const found = await findIn(definitions, files.value, {
      options,
      onProgress: (done, total, what) => onProgress({ done, total, what }),
    });
    if (!found.ok) return { ok: false, problems: found.error };
    const { accepted } = files.value;
    const checked = withAccepted(found.value, model, { accepted, today: options.today });
    if (!checked.ok) return { ok: false, problems: checked.error };
    return outcomeOf(checked.value, model, options);
  },
});
