import { mkdtempDisposableSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { parse } from "yaml";

import type { Indicator } from "../../generated/items/types.ts";
import type { MeasureModule } from "../../runtime/measure-module.ts";
import { asRuleModule } from "../../runtime/measure-rules.ts";
import { invariant } from "../../runtime/result.ts";
import { ruleInputsOf } from "../../engine/check/check-rules.ts";
import { discloseMeasures } from "../../engine/measure/disclose-measures.ts";
import type { MeasureSubject } from "../../engine/measure/measure-subject.ts";
import type { MeasureCounted } from "../../engine/measure/run-measures.ts";
import { countMeasures } from "../../engine/measure/run-measures.ts";
import { readPaths } from "../../engine/read-files.ts";
import { readTables } from "../../engine/read/read-tables.ts";
import type { Bench } from "../../test/engine/measure/measured.ts";
import { openBench } from "../../test/engine/measure/measured.ts";
import { writeNationalReturn } from "../national-return.ts";

/** Hiding is timed for one indicator: the more are linked, the longer the audit seeks. */
const hidden = "dfe:three-placements-in-year@";

/** The indicators of the shipped standard that are worked out from SSDA903. */
const shippedIndicators = (): readonly Indicator[] => {
  const folder = "standard/dfe/indicator";
  const files = readPaths(
    readdirSync(folder).map((name) => join(folder, name)),
    [".yaml"],
  );
  invariant(files.ok, "the indicators can be read");
  return files.value.files
    .map((file): Indicator => parse(Buffer.from(file.bytes).toString("utf8")))
    .filter(({ calculation }) => calculation?.source.return === "dfe:ssda903");
};

const seconds = (since: number): number => Math.round(performance.now() - since) / 1_000;

interface Counted {
  readonly rows: number;
  readonly readIn: number;
  readonly countedIn: number;
  readonly counted: readonly MeasureCounted[];
}

/** Counts over a made-up return that is so large a part of the national one. */
const countOver = (bench: Bench, module: MeasureModule, scale: number): Counted => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
  writeNationalReturn(folder.path, 903, scale);
  const files = readPaths([folder.path]);
  invariant(files.ok, "the return can be read");
  const reading = performance.now();
  const read = readTables(files.value.files, bench.model);
  invariant(read.ok, "its tables can be read");
  const readIn = seconds(reading);
  const inputs = ruleInputsOf(read.value.tables, {
    module: asRuleModule(module),
    period: bench.model.period,
    values: false,
    maxFindings: 0,
    last: { model: bench.model, tables: read.value.tables },
  });
  const counting = performance.now();
  const counted = countMeasures(bench.model, module, inputs);
  const rows = read.value.tables.reduce((total, table) => total + table.rows, 0);
  return { rows, readIn, countedIn: seconds(counting), counted };
};

const subjectsOf = (
  indicators: readonly Indicator[],
  counted: readonly MeasureCounted[],
): readonly MeasureSubject[] => {
  const byRef = new Map(indicators.map((one) => [`${one.id}@${one.version}`, one.calculation]));
  return counted.flatMap((one): readonly MeasureSubject[] => {
    const calculation = byRef.get(one.measure.ref);
    if (!("tally" in one) || calculation === undefined) return [];
    const { ref, title, plan } = one.measure;
    return [{ ref, title, plan, tally: one.tally, calculation, externals: {} }];
  });
};

/**
 * All indicators of SSDA903 in JavaScript on one thread: read and counted together over the national return; counted
 * over one of an authority's size, a hundredth of it, and one of them hidden there.
 */
export const measureNationalMeasures = async (): Promise<unknown> => {
  const bench = openBench();
  const indicators = shippedIndicators();
  const compiling = performance.now();
  const module = await bench.compile(indicators);
  const compiledIn = seconds(compiling);
  const { counted: _national, ...national } = countOver(bench, module, 1);
  const { counted, ...authority } = countOver(bench, module, 0.01);
  const hiding = performance.now();
  const one = subjectsOf(indicators, counted).filter(({ ref }) => ref.startsWith(hidden));
  const shown = discloseMeasures(one);
  return {
    indicators: indicators.length,
    notRun: counted.filter((each) => "notRun" in each).length,
    compiledIn,
    national,
    authority: { ...authority, hidIn: seconds(hiding), isShown: shown.ok },
  };
};
