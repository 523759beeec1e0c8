import { readPaths } from "../../engine/read-files.ts";
import type { FilesRead } from "../../engine/read-files.ts";
import { readRuleInputs } from "../../engine/reference/rule-inputs.ts";
import type { InputModels, RuleInputs } from "../../engine/reference/rule-inputs.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";

/** Where the inputs of rules are, as far as they were given. */
export interface RulePaths {
  readonly previous: string | undefined;
  readonly references: readonly string[];
  readonly authority: string | undefined;
  /** Collection year in place of the return's own. */
  readonly year: number | undefined;
}

type Say = (line: string) => void;

const referenceExtensions: readonly string[] = [".csv", ".txt", ".xlsx"];

/** Reads files where paths are named; undefined where none are. */
const filesAt = (
  paths: readonly string[],
  extensions?: readonly string[],
): Result<FilesRead | undefined, readonly Problem[]> =>
  paths.length === 0 ? ok(undefined) : readPaths(paths, extensions);

/** Reads what rules look at besides the return from the files of this machine. */
export const loadRuleInputs = async (
  module: RuleModule,
  models: InputModels,
  { paths, say }: { readonly paths: RulePaths; readonly say: Say },
): Promise<Result<RuleInputs, readonly Problem[]>> => {
  const { authority, year } = paths;
  const previous = filesAt(paths.previous === undefined ? [] : [paths.previous]);
  const references = filesAt(paths.references, referenceExtensions);
  if (!previous.ok || !references.ok)
    return fail([previous, references].flatMap((one) => (one.ok ? [] : one.error)));
  const read = await readRuleInputs(module, models, {
    previous: previous.value?.files,
    references: references.value?.files,
    authority,
    year,
  });
  if (!read.ok) return read;
  const found = [previous, references].flatMap(({ value }) => value?.notes ?? []);
  for (const { file, text } of [...found, ...read.value.notes]) say(`${file}: ${text}`);
  return ok(read.value.inputs);
};
