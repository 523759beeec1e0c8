import { invariant } from "../../../runtime/result.ts";
import { isWorked } from "../../../codegen/measure/checked-measure.ts";
import { checkMeasure, compileMeasure } from "../../../codegen/measure/compile-measure.ts";
import { isReturn } from "../../../codegen/rules/return-versions.ts";
import { renderMeasureModule } from "../../../codegen/measure/render-measure-module.ts";
import { returnModel } from "../../../codegen/model/return-model.ts";
import { plainText } from "../../../codegen/model/texts.ts";
import { loadMeasureModule } from "../../../codegen/measure/load-measures.ts";
import { ruleInputsOf } from "../../../engine/check/check-rules.ts";
import type { GivenExternal } from "../../../engine/measure/externals.ts";
import type { CountsElsewhere, MeasuresFound } from "../../../engine/measure/measure-return.ts";
import { measureReturn } from "../../../engine/measure/measure-return.ts";
import type { MeasureResult } from "../../../engine/measure/measure-result.ts";
import { countMeasures } from "../../../engine/measure/run-measures.ts";
import type { GivenTable } from "../../../engine/read/given-table.ts";
import { readTables } from "../../../engine/read/read-tables.ts";
import type { Indicator } from "../../../generated/items/types.ts";
import type { Snapshot } from "../../../registry/model/snapshot.ts";
import type { MeasureModule } from "../../../runtime/measure-module.ts";
import { asRuleModule } from "../../../runtime/measure-rules.ts";
import type { MeasureTally } from "../../../runtime/measure-tally.ts";
import type { ReturnModel } from "../../../runtime/return-model.ts";
import { publishedStandard } from "./published-standard.ts";

/** Tables as CSV text, by file name without its ending; text of another form by its whole file name. */
export type Sheets = Readonly<Record<string, string>>;

/** The shipped return of a year, with what it takes to measure over it. */
export interface Bench {
  readonly snapshot: Snapshot;
  readonly model: ReturnModel;
  readonly compile: (indicators: readonly Indicator[]) => Promise<MeasureModule>;
  readonly tables: (sheets: Sheets) => readonly GivenTable[];
  /** The counts of one indicator. */
  readonly tally: (indicator: Indicator, sheets: Sheets) => Promise<MeasureTally>;
  readonly measure: (asked: MeasureAsk) => Promise<MeasuresFound>;
}

/** What is to be measured in a test. */
export interface MeasureAsk {
  readonly indicators: readonly Indicator[];
  readonly sheets: Sheets;
  readonly previous?: Sheets;
  readonly externals?: readonly GivenExternal[];
  readonly splits?: readonly string[];
  readonly unsuppressed?: boolean;
  /** Sheets of the same return in other years, by year. */
  readonly otherYears?: Readonly<Record<string, Sheets>>;
  /** Sheets of other authorities, by authority. */
  readonly otherAuthorities?: Readonly<Record<string, Sheets>>;
  /** Days on which nobody works, counted as `holidaysIn` does. */
  readonly holidays?: readonly number[];
}

/** The shipped standard, read once: it takes seconds. */
let shipped: Snapshot | undefined;

const encoded = new TextEncoder();

const readSheets = (model: ReturnModel, sheets: Sheets): readonly GivenTable[] => {
  const files = Object.entries(sheets).map(([name, text]) => ({
    name: name.includes(".") ? name : `${name}.csv`,
    bytes: encoded.encode(text),
  }));
  const read = readTables(files, model);
  invariant(read.ok, `the sheets can be read: ${JSON.stringify(read)}`);
  invariant(read.value.unrecognised.length === 0, JSON.stringify(read.value.unrecognised));
  return read.value.tables;
};

const inputsFor = (
  model: ReturnModel,
  module: MeasureModule,
  ask: Omit<MeasureAsk, "indicators">,
) =>
  ruleInputsOf(readSheets(model, ask.sheets), {
    module: asRuleModule(module),
    ...(ask.previous === undefined
      ? {}
      : { last: { model, tables: readSheets(model, ask.previous) } }),
    ...(ask.holidays === undefined ? {} : { holidays: ask.holidays }),
    period: model.period,
    values: false,
    maxFindings: 0,
  });

const countsIn = (
  model: ReturnModel,
  module: MeasureModule,
  {
    own,
    others = {},
  }: { readonly own: string; readonly others?: Readonly<Record<string, Sheets>> },
): CountsElsewhere => ({
  own,
  others: Object.entries(others).map(([of, sheets]) => ({
    of,
    counts: countMeasures(model, module, inputsFor(model, module, { sheets })),
  })),
});

/** Opens the return of a year for measuring: of the published standard, or of other items. */
export const openBench = (returnId = "dfe:ssda903", year = 2026, items?: Snapshot): Bench => {
  if (items === undefined) shipped ??= publishedStandard();
  const snapshot = items ?? shipped;
  invariant(snapshot !== undefined, "the items are read");
  const version = snapshot
    .versionsOf(returnId)
    .filter(isReturn)
    .findLast(({ content }) => content.collectionYear === year);
  invariant(version !== undefined, `${returnId} has a year ${year}`);
  const model = returnModel(snapshot, version);
  invariant(model.ok, "the return holds together");
  const compile = async (indicators: readonly Indicator[]): Promise<MeasureModule> => {
    const sources = indicators.filter(isWorked).map((indicator, index) => {
      const checked = checkMeasure(snapshot, version, indicator);
      invariant(checked.ok, JSON.stringify(checked));
      return compileMeasure(checked.value, `measure${index}`);
    });
    return loadMeasureModule(
      renderMeasureModule({ return: model.value.ref, release: "test" }, sources),
    );
  };
  return {
    snapshot,
    model: model.value,
    compile,
    tables: (sheets) => readSheets(model.value, sheets),
    tally: async (indicator, sheets) => {
      const module = await compile([indicator]);
      const [found] = countMeasures(
        model.value,
        module,
        inputsFor(model.value, module, { sheets }),
      );
      invariant(found !== undefined && "tally" in found, JSON.stringify(found));
      return found.tally;
    },
    measure: async ({ indicators, ...ask }) => {
      const module = await compile(indicators);
      const { externals = [], splits, unsuppressed = false, otherYears, otherAuthorities } = ask;
      const besides = {
        ...(otherYears === undefined
          ? {}
          : { years: countsIn(model.value, module, { own: String(year), others: otherYears }) }),
        ...(otherAuthorities === undefined
          ? {}
          : {
              authorities: countsIn(model.value, module, { own: "ours", others: otherAuthorities }),
            }),
      };
      const found = measureReturn({
        model: model.value,
        module,
        inputs: inputsFor(model.value, module, ask),
        indicators: indicators.map((indicator) => ({
          indicator,
          hash: `sha256:${"0".repeat(64)}`,
          title: plainText(indicator.titles),
        })),
        release: { name: "test", digest: `sha256:${"1".repeat(64)}` },
        externals,
        besides,
        ...(splits === undefined ? {} : { splits }),
        unsuppressed,
      });
      invariant(found.ok, JSON.stringify(found));
      return found.value;
    },
  };
};

/** What is shown in the rows of a result's table, by row; the group of a split comes before it. */
export const shownIn = (
  result: MeasureResult | undefined,
  id: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (result?.tables.find((table) => table.id === id)?.rows ?? []).map(({ row, group, shown }) => [
      group === undefined ? row : `${group.code ?? ""}/${row}`,
      shown,
    ]),
  );
