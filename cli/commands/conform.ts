import { resolve } from "node:path";

import type { CaseFamily, FamilyName } from "../../codegen/examples/case-family.ts";
import { families } from "../../codegen/examples/case-family.ts";
import type { ValidationRule } from "../../generated/items/types.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { Command, Outcome, Surroundings, Typed } from "../command.ts";
import { loadCases } from "../conform/case-file.ts";
import { conform } from "../conform/conformance.ts";
import type { Deviation } from "../conform/deviations.ts";
import { loadDeviations } from "../conform/deviations.ts";
import type { ConformanceReport } from "../conform/render-conformance.ts";
import { renderConformance, renderConformanceJson } from "../conform/render-conformance.ts";
import type { RuleFile } from "../conform/rule-folder.ts";
import { loadRuleFolder, referenceRecords, withUnreleased } from "../conform/rule-folder.ts";
import { isOfFamily, trialYears } from "../conform/trial-years.ts";
import { placeInRuleFiles } from "../conform/place-in-rule-files.ts";
import { dataOption, onlyWord, releaseOption, usage, withRelease } from "../registry-access.ts";
import { renderProblem } from "../../runtime/show-problem.ts";

const familyNames = Object.keys(families);

const isFamily = (name: string | undefined): name is FamilyName =>
  name !== undefined && Object.hasOwn(families, name);

interface RulesToTry {
  readonly rules: readonly ValidationRule[];
  readonly files: readonly RuleFile[];
  readonly snapshot: Snapshot;
  readonly isPartial: boolean;
}

const codesAsked = (typed: Typed): readonly string[] =>
  (typed.text("only") ?? "")
    .split(",")
    .map((code) => code.trim())
    .filter((code) => code !== "");

const isAsked = (codes: readonly string[], { code }: Pick<ValidationRule, "code">): boolean =>
  codes.length === 0 || codes.some((one) => one.toLowerCase() === code.toLowerCase());

/** The rules of a folder, against the returns of the release and what the standard's folder has besides. */
const rulesOfFolder = (
  folder: string,
  codes: readonly string[],
  context: { readonly release: Snapshot; readonly surroundings: Surroundings },
): Result<RulesToTry, readonly Problem[]> => {
  const files = loadRuleFolder(resolve(context.surroundings.cwd, folder), codes);
  if (!files.ok) return files;
  const snapshot = withUnreleased(context.release, context.surroundings.standardFolder);
  if (!snapshot.ok) return snapshot;
  const asked = files.value.filter(({ rule }) => isAsked(codes, rule));
  return ok({
    rules: asked.map(({ rule }) => rule),
    files: asked,
    snapshot: snapshot.value,
    isPartial: true,
  });
};

/** All rules of a release, those too that no return binds: a case tries the rule, whoever runs it. */
const rulesOfRelease = (release: Snapshot, codes: readonly string[]): RulesToTry => {
  const rules = release.versions.flatMap(({ content }) =>
    content.kind === "rule" && isAsked(codes, content) ? [content] : [],
  );
  return { rules, files: [], snapshot: release, isPartial: codes.length > 0 };
};

const deviationsAsked = (
  typed: Typed,
  { cwd }: Surroundings,
): Result<readonly Deviation[], readonly Problem[]> => {
  const file = typed.text("deviations");
  return file === undefined ? ok([]) : loadDeviations(resolve(cwd, file));
};

const isClean = ({ problems, cases, examples, deviations }: ConformanceReport): boolean => {
  const meant = new Set(deviations.map((one) => one.case));
  return (
    problems.length === 0 &&
    cases.every(({ id, passed }) => passed || meant.has(id)) &&
    examples.every(({ passed }) => passed)
  );
};

const runConform = async (
  release: Snapshot,
  family: CaseFamily,
  context: { readonly typed: Typed; readonly surroundings: Surroundings; readonly file: string },
): Promise<Outcome> => {
  const { typed, surroundings, file } = context;
  const codes = codesAsked(typed);
  const cases = loadCases(resolve(surroundings.cwd, file));
  if (!cases.ok) return cases.error;
  const deviations = deviationsAsked(typed, surroundings);
  if (!deviations.ok) return deviations.error;
  const folder = typed.text("rules");
  const found =
    folder === undefined
      ? ok(rulesOfRelease(release, codes))
      : rulesOfFolder(folder, codes, { release, surroundings });
  if (!found.ok) return found.error;
  const { snapshot, files, isPartial } = found.value;
  const result = await conform({
    rules: found.value.rules.filter((rule) => isOfFamily(rule, family, snapshot)),
    cases: cases.value.filter(({ rule }) => isAsked(codes, { code: rule })),
    years: trialYears(snapshot, family, referenceRecords(snapshot)),
    isPartial,
  });
  for (const problem of placeInRuleFiles(result.problems, files))
    surroundings.say(renderProblem(problem));
  const report = { ...result, deviations: deviations.value };
  await surroundings.write(
    typed.isSet("json") ? renderConformanceJson(report) : renderConformance(report),
  );
  return isClean(report) ? 0 : 1;
};

/** `chorus conform`: tries rules on cases that say which rows are to be reported. */
export const conformCommand: Command = {
  name: "conform",
  usage:
    "chorus conform CASES.jsonl --family ssda903|cin [--rules DIR] [--only CODE,CODE] [--json]",
  about: "Try rules on cases that say which rows are to be reported.",
  options: {
    family: {
      type: "string",
      value: "FAMILY",
      about: "Which return the cases are of",
      oneOf: familyNames,
    },
    rules: {
      type: "string",
      value: "DIR",
      about: "Try the rule files of a folder in place of the release's rules, and their examples.",
    },
    only: { type: "string", value: "CODES", about: "Only these rules, with commas between." },
    deviations: {
      type: "string",
      value: "FILE",
      about: "Cases that are not followed on purpose, with reasons.",
    },
    json: { type: "boolean", about: "Print one JSON object." },
    release: releaseOption,
    data: dataOption,
  },
  run: async (typed, surroundings) => {
    const file = onlyWord(typed, "file of cases");
    if (!file.ok) return file.error;
    const name = typed.text("family");
    if (!isFamily(name))
      return usage("--family is missing.", `Say which: ${familyNames.join(" or ")}.`);
    return withRelease(typed, surroundings, (release) =>
      runConform(release, families[name], { typed, surroundings, file: file.value }),
    );
  },
};
