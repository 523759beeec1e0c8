import type { CheckedMeasure } from "../../codegen/measure/checked-measure.ts";
import { isWorked } from "../../codegen/measure/checked-measure.ts";
import { checkMeasure, compileMeasure } from "../../codegen/measure/compile-measure.ts";
import { emitSql } from "../../codegen/measure/emit-sql.ts";
import { loadMeasureModule } from "../../codegen/measure/load-measures.ts";
import type { IndicatorVersion } from "../../codegen/measure/measures-model.ts";
import { returnProblem } from "../../codegen/measure/measures-model.ts";
import { renderMeasureModule } from "../../codegen/measure/render-measure-module.ts";
import { plainText } from "../../codegen/model/texts.ts";
import type { ReturnVersion } from "../../codegen/rules/return-versions.ts";
import { isReturn } from "../../codegen/rules/return-versions.ts";
import { ruleInputsOf } from "../../engine/check/check-rules.ts";
import { auditRecords } from "../../engine/measure/audit-records.ts";
import type { MeasureResult } from "../../engine/measure/measure-result.ts";
import type { MeasuresFound } from "../../engine/measure/measure-return.ts";
import { measureReturn } from "../../engine/measure/measure-return.ts";
import { unknownSplits } from "../../engine/measure/unknown-splits.ts";
import { readTables } from "../../engine/read/read-tables.ts";
import { readRuleInputs } from "../../engine/reference/rule-inputs.ts";
import type { RuleInputs } from "../../engine/rules/rule-input.ts";
import { checkContent } from "../../registry/check/checks.ts";
import type { Finding, Remark } from "../../registry/check/finding.ts";
import { contentHash } from "../../registry/identity/content-hash.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import { createSnapshot, resolveText } from "../../registry/model/snapshot.ts";
import type { MeasureModule } from "../../runtime/measure-module.ts";
import { asRuleModule } from "../../runtime/measure-rules.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { CompletedDraft } from "./complete-draft.ts";
import { completeDraft } from "./complete-draft.ts";
import type { TrialAnswer, TrialProblem, TrialTask } from "./trial.ts";
import { fileOf, rowProblems } from "./trial-rows.ts";

const whereOf = ({ place = {} }: Problem): string | null => {
  if (place.pointer !== undefined) return place.pointer;
  if (place.file === undefined) return null;
  return place.line === undefined ? place.file : `${place.file}, line ${place.line}`;
};

const stopping = (problem: Problem): TrialProblem => ({
  code: problem.code,
  message: problem.message,
  fix: problem.fix,
  where: whereOf(problem),
  stops: true,
});

const remarked = ({ pointer, message, fix }: Remark, stops: boolean): TrialProblem => ({
  code: "ITEM_SCHEMA",
  message,
  fix: fix ?? "Compare it with the schema of an indicator.",
  where: pointer === "" ? null : pointer,
  stops,
});

const found = ({ check, message, fix, pointer }: Finding): TrialProblem => ({
  code: check,
  message,
  fix,
  where: pointer === "" ? null : pointer,
  stops: false,
});

const nothing = { result: null, prose: null, sql: [], audit: null } as const;

/** An indicator that can be compiled, and what it is tried over. */
interface Trial {
  readonly task: TrialTask;
  readonly snapshot: Snapshot;
  readonly version: ReturnVersion;
  readonly indicator: IndicatorVersion;
  readonly draft: CompletedDraft;
}

const returnIn = (
  snapshot: Snapshot,
  { returnRef }: TrialTask,
): Result<ReturnVersion, readonly Problem[]> => {
  const version = resolveText(snapshot, returnRef);
  return version !== undefined && isReturn(version)
    ? ok(version)
    : fail([
        problemOf("ITEM_NOT_FOUND", `There is no return ${returnRef} here.`, {
          fix: "Name a return and its year, for example dfe:ssda903@2026.",
        }),
      ]);
};

const versionOf = (content: CompletedDraft["indicator"]): IndicatorVersion => ({
  id: content.id,
  version: content.version,
  hash: contentHash(content),
  content,
});

/** What the checks of indicators say of the draft; of one that is not whole, what it lacks. */
const remarksOf = ({ draft, snapshot, indicator }: Trial): readonly TrialProblem[] =>
  draft.remarks.length > 0
    ? draft.remarks.map((remark) => remarked(remark, false))
    : checkContent(indicator.content, { all: snapshot, published: snapshot }).map(found);

const checkOf = ({
  snapshot,
  version,
  indicator,
}: Trial): Result<CheckedMeasure | undefined, readonly Problem[]> => {
  const wrongReturn = returnProblem(indicator, version);
  if (wrongReturn !== undefined) return fail([wrongReturn]);
  return isWorked(indicator.content)
    ? checkMeasure(snapshot, version, indicator.content)
    : ok(undefined);
};

const sqlOf = ({ task, snapshot: release, version, indicator }: Trial): TrialAnswer["sql"] =>
  task.dialects.flatMap((dialect) => {
    const texts = emitSql({ release, version, dialect }, [indicator]);
    return texts.ok ? [{ dialect, text: texts.value.join("") }] : [];
  });

const inputsOf = async (
  { task }: Trial,
  { ground }: CheckedMeasure,
  module: MeasureModule,
): Promise<Result<RuleInputs, readonly Problem[]>> => {
  const { model } = ground;
  const read = readTables(task.tables.map(fileOf), model);
  if (!read.ok) return read;
  if (read.value.unrecognised.length > 0)
    return fail(
      read.value.unrecognised.map(({ file, reason }) =>
        problemOf("TRIAL_TABLE_UNKNOWN", `${file} is no table of this return: ${reason}.`),
      ),
    );
  const rules = asRuleModule(module);
  const given = await readRuleInputs(rules, ground, {
    previous: task.previous?.map(fileOf),
    ...(task.lists.length === 0 ? {} : { references: task.lists.map(fileOf) }),
  });
  if (!given.ok) return given;
  const { options = { module: rules }, withDerived } = given.value.inputs;
  const { period } = model;
  const counting = { ...options, period, values: false, maxFindings: 0 };
  return ok(ruleInputsOf(withDerived(read.value.tables), counting));
};

const measured = async (
  trial: Trial,
  checked: CheckedMeasure,
): Promise<Result<MeasuresFound, readonly Problem[]>> => {
  const { task, indicator } = trial;
  const unknown = unknownSplits([indicator.content], task.splits ?? []);
  if (unknown.length > 0) return fail(unknown);
  const { model } = checked.ground;
  const name = { return: model.ref, release: task.release.name };
  const module = await loadMeasureModule(renderMeasureModule(name, [compileMeasure(checked)]));
  const inputs = await inputsOf(trial, checked, module);
  if (!inputs.ok) return inputs;
  const { content, hash } = indicator;
  return measureReturn({
    model,
    module,
    inputs: inputs.value,
    indicators: [{ indicator: content, hash, title: plainText(content.titles) }],
    release: task.release,
    externals: task.externals,
    ...(task.splits === undefined ? {} : { splits: task.splits }),
    unsuppressed: task.unsuppressed,
  });
};

/** What a result says of the definition, by the field of the indicator that says it. */
const toldBy: Readonly<Record<string, string>> = {
  title: "titles",
  focus: "measureFocus",
  type: "measureType",
  evidence: "evidence",
  certainty: "certainty",
  comparability: "comparability",
};

/** Nothing is told of a draft that it does not say itself. */
const asWritten = (
  result: MeasureResult,
  { filled }: CompletedDraft,
): NonNullable<TrialAnswer["result"]> => {
  if (filled.length === 0) return result;
  const told = Object.entries(result.definition).map(([name, value]) => {
    const field = toldBy[name];
    return [name, field !== undefined && filled.includes(field) ? null : value];
  });
  return { ...result, definition: Object.fromEntries(told) };
};

const answerOf = async (trial: Trial): Promise<TrialAnswer> => {
  const { task, draft, indicator } = trial;
  const ref = `${indicator.id}@${indicator.version}`;
  const remarks = remarksOf(trial);
  const checked = checkOf(trial);
  if (!checked.ok)
    return { ref, ...nothing, problems: [...checked.error.map(stopping), ...remarks] };
  if (checked.value === undefined) return { ref, ...nothing, problems: remarks };
  const { prose } = compileMeasure(checked.value);
  const told = { ref, prose, sql: sqlOf(trial) };
  if (task.tables.length === 0) return { ...told, problems: remarks, result: null, audit: null };
  const outcome = await measured(trial, checked.value);
  if (!outcome.ok)
    return {
      ...told,
      problems: [...outcome.error.map(stopping), ...remarks],
      result: null,
      audit: null,
    };
  const [result] = outcome.value.results;
  return {
    ...told,
    problems: [...outcome.value.problems.map(stopping), ...remarks],
    result: result === undefined ? null : asWritten(result, draft),
    audit: task.unsuppressed ? null : (auditRecords(outcome.value)[0] ?? null),
  };
};

/** Without its kind and calculation there is nothing to try; the rest may be missing. */
const isInTheWay = ({ pointer }: Remark): boolean =>
  /^\/(?:kind|calculation)(?:\/|$)/u.test(pointer);

const nameOf = (content: unknown): string => {
  const { id = "", version = "" }: { readonly id?: unknown; readonly version?: unknown } =
    typeof content === "object" && content !== null ? content : {};
  return [id, version].filter((part) => typeof part === "string" && part !== "").join("@");
};

/** Works an indicator out over made-up rows, as `chorus measure` does over files. Everything wrong is told as a problem. */
export const tryMeasure = async (task: TrialTask): Promise<TrialAnswer> => {
  const refused = (problems: readonly TrialProblem[]): TrialAnswer => ({
    ref: nameOf(task.content),
    ...nothing,
    problems: problems.toSorted((a, b) => Number(b.stops) - Number(a.stops)),
  });
  const unfit = rowProblems(task);
  if (unfit.length > 0) return refused(unfit.map(stopping));
  const draft = completeDraft(task.content);
  if (!draft.ok) return refused(draft.error.map((remark) => remarked(remark, isInTheWay(remark))));
  const { name, digest } = task.release;
  const indicator = versionOf(draft.value.indicator);
  const others = task.versions.filter(
    ({ id, version }) => id !== indicator.id || version !== indicator.version,
  );
  const snapshot = createSnapshot(name, digest, [...others, indicator]);
  const version = returnIn(snapshot, task);
  return version.ok
    ? answerOf({ task, snapshot, version: version.value, indicator, draft: draft.value })
    : refused(version.error.map(stopping));
};
