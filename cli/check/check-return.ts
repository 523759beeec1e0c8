import { returnModel } from "../../codegen/model/return-model.ts";
import { ruleGround } from "../../codegen/rules/rule-ground.ts";
import type {
  CheckResult,
  GivenTable,
  ReadTables,
  ReportFormat,
  RuleOptions,
} from "../../engine/index.ts";
import { applyProfile } from "../../engine/profile/apply-profile.ts";
import type { ProfileApplied } from "../../engine/profile/apply-profile.ts";
import type { CheckOptions } from "../../engine/check/check-tables.ts";
import { checkTablesTogether } from "../../engine/check/check-tables.ts";
import { collectionPeriod, readTables } from "../../engine/index.ts";
import { readPaths, type FilesRead } from "../../engine/read-files.ts";
import { withSheetsOfWorkbooks } from "../../engine/reference/workbook-files.ts";
import type { RuleInputs } from "../../engine/reference/rule-inputs.ts";
import { namesMeant } from "../../registry/check/names-meant.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { Surroundings, Typed } from "../command.ts";
import type { ProgressBar } from "../progress-bar.ts";
import { createProgressBar } from "../progress-bar.ts";
import { dataFolderOf } from "../registry-access.ts";
import { loadProfile } from "./load-profile.ts";
import { rulesUnder } from "./rules-under-profile.ts";
import { loadReturnRules } from "./return-rules.ts";
import { loadRuleInputs } from "./rule-inputs.ts";
import { startRuleWorkers, workersFor, type RuleWorkers } from "./rule-workers.ts";

/** What is to be checked, and how it is told. */
export interface Asked {
  readonly paths: readonly string[];
  readonly returnRef: string;
  readonly year: number | undefined;
  readonly format: ReportFormat | "xlsx";
  /** How many threads run rules; as the size of the input and the machine say when it was not told. */
  readonly workers: number | undefined;
}

/** What was found in a return, and the return itself. */
export interface ReturnChecked {
  readonly result: CheckResult;
  readonly model: ReturnModel;
  readonly tables: readonly GivenTable[];
}

/** The version of a return that a reference names in a release. */
export const returnVersionOf = (
  release: Snapshot,
  returnRef: string,
): Result<ItemVersion, readonly Problem[]> => {
  const found = resolveText(release, returnRef);
  if (found !== undefined) return ok(found);
  const returns = release.versions
    .filter((version) => version.content.kind === "return")
    .map(({ id, version }) => `${id}@${version.split(".")[0] ?? version}`);
  const message = `Release ${release.name} has no ${returnRef}.`;
  const fix = namesMeant(returnRef, returns, "returns");
  return fail([problemOf("ITEM_NOT_FOUND", message, { fix })]);
};

/** What was typed, and where. */
export interface Context {
  readonly typed: Typed;
  readonly surroundings: Surroundings;
}

const hasRules = ({ content }: ItemVersion): boolean =>
  content.kind === "return" && (content.rules ?? []).length > 0;

const runsRules = (version: ItemVersion, { typed }: Context): boolean =>
  typed.text("checks") !== "structure" && hasRules(version);

const structureOnly: RuleInputs = { options: undefined, withDerived: (tables) => tables };

interface RulesContext extends Context, Pick<RuleWorkers, "useRules"> {
  readonly asked: Asked;
}

/** The rules of the return and what they run with; none when only the structure is checked. */
const rulesOf = async (
  release: Snapshot,
  version: ItemVersion,
  { asked, typed, surroundings, useRules }: RulesContext,
): Promise<Result<RuleInputs, readonly Problem[]>> => {
  if (!runsRules(version, { typed, surroundings })) return ok(structureOnly);
  const dataFolder = dataFolderOf(typed, surroundings);
  const rules = await loadReturnRules(release, version, dataFolder);
  if (!rules.ok) return rules;
  useRules(rules.value.url);
  const ground = ruleGround(release, version);
  if (!ground.ok) return ground;
  const paths = {
    previous: typed.text("previous"),
    references: typed.texts("reference"),
    authority: typed.text("authority"),
    year: asked.year,
  };
  return loadRuleInputs(rules.value.module, ground.value, { paths, say: surroundings.say });
};

/** Reads the tables of the files and puts them in the form that is checked. */
const readReturn = (
  model: ReturnModel,
  { files, notes }: FilesRead,
  { surroundings }: Context,
): Result<{ readonly read: ReadTables; readonly bar: ProgressBar }, readonly Problem[]> => {
  for (const { file, text } of notes) surroundings.say(`${file}: ${text}`);
  const bar = createProgressBar(surroundings.drawProgress, surroundings.now);
  const read = readTables(files, model, { onProgress: bar.show });
  return read.ok ? ok({ read: read.value, bar }) : read;
};

const checked = [".csv", ".txt", ".json", ".xml", ".xlsx"];

/** The files at some paths, a workbook as its sheets. */
const readFiles = async (
  paths: readonly string[],
): Promise<Result<FilesRead, readonly Problem[]>> => {
  const found = readPaths(paths, checked);
  if (!found.ok) return found;
  const files = await withSheetsOfWorkbooks(found.value.files);
  return files.ok ? ok({ ...found.value, files: files.value }) : files;
};

/** How many threads besides this one run rules. Those of a profile are run here, where it is known what it changes. */
const othersFor = ({ files }: FilesRead, { workers }: Asked, { typed }: Context): number => {
  if (typed.text("profile") !== undefined) return 0;
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return (workers ?? workersFor(bytes)) - 1;
};

interface Ground {
  readonly version: ItemVersion;
  readonly model: ReturnModel;
  readonly profile: ProfileApplied | undefined;
}

/** The return that was named, as the profile makes it where one was named. */
const groundOf = (
  release: Snapshot,
  asked: Asked,
  context: Context,
): Result<Ground, readonly Problem[]> => {
  const version = returnVersionOf(release, asked.returnRef);
  if (!version.ok) return version;
  const model = returnModel(release, version.value);
  if (!model.ok) return model;
  const profile = loadProfile(release, context);
  if (!profile.ok) return profile;
  if (profile.value === undefined)
    return ok({ version: version.value, model: model.value, profile: undefined });
  const period = asked.year === undefined ? model.value.period : collectionPeriod(asked.year);
  const applied = applyProfile(model.value, profile.value, period);
  return ok({ version: version.value, model: applied.model, profile: applied });
};

const optionsOf = (
  release: Snapshot,
  { year }: Asked,
  how: {
    readonly values: boolean;
    readonly bar: ProgressBar;
    readonly rules: RuleOptions | undefined;
  },
): CheckOptions => ({
  release: release.name,
  values: how.values,
  onProgress: how.bar.show,
  ...(year === undefined ? {} : { period: collectionPeriod(year) }),
  ...(how.rules === undefined ? {} : { rules: how.rules }),
});

/** Checks the files of a return with the definitions of a release. */
export const checkReturn = async (
  release: Snapshot,
  asked: Asked,
  context: Context,
): Promise<Result<ReturnChecked, readonly Problem[]>> => {
  const ground = groundOf(release, asked, context);
  if (!ground.ok) return ground;
  const { version, model, profile } = ground.value;
  const files = await readFiles(asked.paths);
  if (!files.ok) return files;
  const count = runsRules(version, context) ? othersFor(files.value, asked, context) : 0;
  // Threads start while the files are read here.
  await using workers = startRuleWorkers(count, model);
  const given = readReturn(model, files.value, context);
  if (!given.ok) return given;
  const { useRules, others } = workers;
  const rules = await rulesOf(release, version, { ...context, asked, useRules });
  if (!rules.ok) return rules;
  const { read, bar } = given.value;
  const under = rulesUnder(profile, rules.value.options);
  const values = context.typed.isSet("values");
  const options = optionsOf(release, asked, { values, bar, rules: under.options });
  const asRead = { ...read, tables: rules.value.withDerived(read.tables) };
  const result = await checkTablesTogether(model, asRead, { options, others });
  bar.end();
  return result.ok ? ok({ result: under.tell(result.value), model, tables: read.tables }) : result;
};
