import type { MeasureCalculation } from "../../generated/items/types.ts";
import type { CheckedMeasure, WorkedIndicator } from "../../codegen/measure/checked-measure.ts";
import { isWorked } from "../../codegen/measure/checked-measure.ts";
import { checkMeasure, compileMeasure } from "../../codegen/measure/compile-measure.ts";
import { loadMeasureModule } from "../../codegen/measure/load-measures.ts";
import { measureTexts, populationText } from "../../codegen/measure/measure-texts.ts";
import type { IndicatorVersion } from "../../codegen/measure/measures-model.ts";
import { cannotComputeProblem } from "../../codegen/measure/measures-model.ts";
import { renderMeasureModule } from "../../codegen/measure/render-measure-module.ts";
import { plainText } from "../../codegen/model/texts.ts";
import { needsOf } from "../../codegen/rules/rule-needs.ts";
import type { DefinitionCause } from "../../engine/reconcile/causes.ts";
import { definitionCauses } from "../../engine/reconcile/causes.ts";
import type { DefinitionText, SideMeasure } from "../../engine/reconcile/reconcile-side.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import type { CompiledMeasure } from "../../runtime/measure-module.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, invariant, ok } from "../../runtime/result.ts";
import type { ColumnsByTable } from "../../runtime/rule-module.ts";

/** The same indicator with another population. */
const withPopulation = (
  indicator: WorkedIndicator,
  population: MeasureCalculation["population"],
): WorkedIndicator => ({
  ...indicator,
  calculation: { ...indicator.calculation, population },
});

/** Only the time counts: who is included and who is left out does not. */
const timeAlone = ({ calculation }: WorkedIndicator): MeasureCalculation["population"] => {
  const { exclude: _exclude, ...population } = calculation.population;
  return { ...population, include: "true" };
};

/** Only who is included counts, whatever the time. */
const includeAlone = ({ calculation }: WorkedIndicator): MeasureCalculation["population"] => {
  const { exclude: _exclude, ...population } = calculation.population;
  return { ...population, time: { rule: "ALL_ROWS" } };
};

/** Which part of a definition an expression belongs to; undefined for one that changes no total. */
const causeOf = (pointer: string): DefinitionCause | undefined => {
  if (pointer.startsWith("/population/exclude/")) return "POPULATION";
  if (pointer.startsWith("/unit/")) return "DEDUPLICATION";
  return /^\/(?:coverage|distribution|missing|numerator|denominators|measure)(?:\/|$)/u.test(
    pointer,
  )
    ? "RULE_VERSION"
    : undefined;
};

const partName = (pointer: string): string =>
  pointer
    .split("/")
    .filter((part) => part !== "" && part !== "population" && part !== "calculation")
    .map((part) => (/^\d+$/u.test(part) ? String(Number(part) + 1) : part))
    .join(" ");

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

const timeWritten = ({ time }: MeasureCalculation["population"]): string => {
  const { rule, starts, ends, periodFrom, periodTo, point, lastDayCounts } = time;
  const told = { starts, ends, "period from": periodFrom, "period to": periodTo, point };
  const days = Object.entries(told).flatMap(([name, day]) =>
    day === undefined ? [] : [`${name} ${inOneLine(day)}`],
  );
  return [rule, ...days, ...(lastDayCounts === true ? ["the last day counts"] : [])].join(", ");
};

/** What decides how units are counted besides expressions. */
const plainTexts = (calculation: MeasureCalculation): Readonly<Record<string, string>> => {
  const { source, denominators, measure, missing = [], numerator } = calculation;
  const { base = "", external = "" } = denominators?.first ?? {};
  return {
    "table looked at": source.scope,
    "set against": `${base} ${external}`.trim(),
    "kind of figure": [measure.kind, measure.per ?? ""].join(" ").trim(),
    "what is missing": missing.map(({ kind, treat }) => `${kind} ${treat}`).join(", "),
    "has a numerator": numerator === undefined ? "no" : "yes",
  };
};

const asTexts = (told: Readonly<Record<string, string>>): readonly DefinitionText[] =>
  Object.entries(told).map(([name, text]) => ({ name, text, written: text }));

/** The parts of a definition as texts, so that two sides can be compared. */
const textsOf = (indicator: WorkedIndicator): SideMeasure["texts"] => {
  const { calculation } = indicator;
  const { population, unit } = calculation;
  const [time, include] = [timeAlone(indicator), includeAlone(indicator)].map((one) =>
    populationText({ ...calculation, population: one }),
  );
  const written = measureTexts(calculation).map((text) => ({
    cause: causeOf(text.pointer.slice("/calculation".length)),
    told: { name: partName(text.pointer), text: text.text, written: inOneLine(text.written) },
  }));
  const ofCause = (cause: DefinitionCause): readonly DefinitionText[] =>
    written.flatMap((one) => (one.cause === cause ? [one.told] : []));
  return {
    CUT_OFF: [{ name: "time", text: time ?? "", written: timeWritten(population) }],
    POPULATION: [
      { name: "include", text: include ?? "", written: population.include },
      ...ofCause("POPULATION"),
    ],
    DEDUPLICATION: [
      ...asTexts({ "one unit is": unit.of, "stands for it": unit.stands?.row ?? "FIRST" }),
      ...ofCause("DEDUPLICATION"),
    ],
    RULE_VERSION: [...asTexts(plainTexts(calculation)), ...ofCause("RULE_VERSION")],
  };
};

interface CheckedSide {
  readonly whole: CheckedMeasure;
  readonly time: CheckedMeasure;
  readonly include: CheckedMeasure;
}

/** What the parts of a definition read of the return. */
const readsOf = ({ whole, time, include }: CheckedSide): SideMeasure["reads"] => {
  const { model } = whole.ground;
  const expressions = (cause: DefinitionCause) => [
    ...(cause === "CUT_OFF" ? [time.checked.get("/candidate")] : []),
    ...(cause === "POPULATION" ? [include.checked.get("/candidate")] : []),
    ...[...whole.checked].map(([pointer, checked]) =>
      causeOf(pointer) === cause ? checked : undefined,
    ),
  ];
  const of = (cause: DefinitionCause): ColumnsByTable => {
    const found = expressions(cause).filter((one) => one !== undefined);
    return withScope(needsOf(model, found).tables, whole);
  };
  const found = definitionCauses.map((cause) => [cause, of(cause)] as const);
  const reads: Readonly<Partial<Record<DefinitionCause, ColumnsByTable>>> =
    Object.fromEntries(found);
  const part = (cause: DefinitionCause): ColumnsByTable => reads[cause] ?? {};
  return {
    CUT_OFF: part("CUT_OFF"),
    POPULATION: part("POPULATION"),
    DEDUPLICATION: part("DEDUPLICATION"),
    RULE_VERSION: part("RULE_VERSION"),
  };
};

/** Its own table is always read: a row in it may stand for a unit. */
const withScope = (tables: ColumnsByTable, { scopeTable, ground }: CheckedMeasure) => {
  const subject = ground.model.subject?.column;
  const table = ground.model.tables.find(({ name }) => name === scopeTable);
  const person = table?.columns.some(({ name }) => name === subject) === true ? subject : undefined;
  const own = [...(tables[scopeTable] ?? []), ...(person === undefined ? [] : [person])];
  return { ...tables, [scopeTable]: [...new Set(own)] };
};

const load = async (
  checked: CheckedMeasure,
  name: { readonly return: string; readonly release: string },
  prefix: string,
) => loadMeasureModule(renderMeasureModule(name, [compileMeasure(checked, prefix)]));

const candidateIn = (measures: readonly CompiledMeasure[]) => {
  const found = measures[0]?.functions["/candidate"];
  invariant(found !== undefined, "a measure has its candidate condition");
  return found;
};

/** Compiles an indicator for a return in parts that can be taken one by one. */
export const compileSide = async (
  release: Snapshot,
  version: ItemVersion,
  found: IndicatorVersion,
): Promise<Result<SideMeasure, readonly Problem[]>> => {
  const indicator = found.content;
  if (!isWorked(indicator)) return fail([cannotComputeProblem(found)]);
  const check = (one: WorkedIndicator) => checkMeasure(release, version, one);
  const whole = check(indicator);
  const time = check(withPopulation(indicator, timeAlone(indicator)));
  const include = check(withPopulation(indicator, includeAlone(indicator)));
  if (!whole.ok) return whole;
  if (!time.ok) return time;
  if (!include.ok) return include;
  const name = { return: `${version.id}@${version.version}`, release: release.name };
  const module = await load(whole.value, name, "whole");
  return ok({
    indicator,
    hash: found.hash,
    title: plainText(indicator.titles),
    module,
    time: candidateIn((await load(time.value, name, "time")).measures),
    include: candidateIn((await load(include.value, name, "include")).measures),
    texts: textsOf(indicator),
    reads: readsOf({ whole: whole.value, time: time.value, include: include.value }),
  });
};
