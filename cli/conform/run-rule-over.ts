import type { CaseFamily } from "../../codegen/examples/case-family.ts";
import { columnsOf } from "../../codegen/examples/case-family.ts";
import type { CasePlace } from "../../codegen/examples/case-rows.ts";
import type { ExampleCase } from "../../codegen/examples/rule-examples.ts";
import { calendarOf, dayNumberOf, parseIsoDate, parseUkDate } from "../../runtime/dates.ts";
import type { DayNumber } from "../../runtime/dates.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";
import { evaluateRules } from "../../engine/rules/evaluate-rules.ts";
import { caseTables } from "./case-tables.ts";
import { givenOfCells, padded } from "./given-of-cells.ts";

/** What a rule is tried on. */
export interface Trial extends ExampleCase {
  readonly start: DayNumber | undefined;
  readonly end: DayNumber | undefined;
}

/** What a rule is tried with: the returns and lists of its year. */
export interface TrialGround {
  readonly model: ReturnModel;
  readonly previous: ReturnModel | undefined;
  readonly references: readonly TableModel[];
  readonly family: CaseFamily;
  readonly holidays: readonly DayNumber[];
}

/** What came of a trial: the places reported, or why the rule did not run. */
export interface TrialResult {
  readonly places: readonly CasePlace[];
  readonly notRun: string | undefined;
}

/** The day that a date of a case names. */
export const dayOf = (value: unknown): DayNumber | undefined =>
  typeof value === "string"
    ? (parseUkDate(padded(value)) ?? parseIsoDate(value.slice(0, "yyyy-mm-dd".length)))
    : undefined;

const yearBefore = (end: DayNumber): DayNumber => {
  const { year, month, day } = calendarOf(end + 1);
  return dayNumberOf(year - 1, month, day) ?? end - 364;
};

const yearAfter = (start: DayNumber): DayNumber => {
  const { year, month, day } = calendarOf(start);
  return (dayNumberOf(year + 1, month, day) ?? start + 365) - 1;
};

const collectionOf = (model: ReturnModel, { start, end }: Trial) => {
  if (start === undefined && end === undefined)
    return {
      year: model.collectionYear,
      start: parseIsoDate(model.period.from) ?? 0,
      end: parseIsoDate(model.period.to) ?? 0,
    };
  const last = end ?? yearAfter(start ?? 0);
  return { year: calendarOf(last).year, start: start ?? yearBefore(last), end: last };
};

const referenceTables = (ground: TrialGround, trial: Trial) =>
  ground.references.flatMap((model) => {
    const source = trial.references[model.name];
    if (source === undefined) return [];
    const columns = columnsOf(ground.family, model.name, source);
    const rows = source.rows.map(
      (row) => new Map(columns.map((name, at) => [name, row[at] ?? null])),
    );
    return [{ model, table: { given: givenOfCells(model, columns, rows) } }];
  });

/** Runs the rules of a module, all of one code, over what they are tried on. */
export const runTrial = (
  ground: TrialGround,
  ruleModule: RuleModule,
  trial: Trial,
): TrialResult => {
  const { model, family } = ground;
  const now = caseTables(model, family, trial.tables);
  const lastModel = ground.previous ?? model;
  const result = evaluateRules(model, ruleModule, {
    tables: now.tables,
    ...(trial.last === undefined
      ? {}
      : {
          last: {
            model: lastModel,
            tables: caseTables(lastModel, family, trial.last).tables,
          },
        }),
    references: referenceTables(ground, trial),
    holidays: ground.holidays,
    ...(trial.authority === undefined ? {} : { authority: trial.authority }),
    ...(trial.form === undefined ? {} : { form: trial.form }),
    collection: collectionOf(model, trial),
  });
  const places = result.findings.flatMap(({ table, row }) =>
    table === null || row === null ? [{ table: null, row: null }] : now.placesOf(table, row),
  );
  return { places, notRun: result.notRun[0]?.reason };
};
