import { mkdtempDisposableSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { parse } from "yaml";

import { ruleInputsOf } from "../../engine/check/check-rules.ts";
import { discloseMeasures } from "../../engine/measure/disclose-measures.ts";
import type { MeasureSubject } from "../../engine/measure/measure-subject.ts";
import { countMeasures } from "../../engine/measure/run-measures.ts";
import { readPaths } from "../../engine/read-files.ts";
import { readTables } from "../../engine/read/read-tables.ts";
import type { Indicator } from "../../generated/items/types.ts";
import { asRuleModule } from "../../runtime/measure-rules.ts";
import type { MeasureModule } from "../../runtime/measure-module.ts";
import { invariant } from "../../runtime/result.ts";
import { openBench } from "../../test/engine/measure/measured.ts";
import { writeNationalReturn } from "../national-return.ts";

const indicatorFolders = ["standard/dfe/indicator", "standard/chorus/indicator"] as const;

/** The indicators of the shipped standard that are worked out from SSDA903. */
const shippedIndicators = (): readonly Indicator[] =>
  indicatorFolders.flatMap((folder) => {
    const files = readPaths(
      readdirSync(folder).map((name) => join(folder, name)),
      [".yaml"],
    );
    invariant(files.ok, "the indicators can be read");
    return files.value.files
      .map((file): Indicator => parse(Buffer.from(file.bytes).toString("utf8")))
      .filter(({ calculation }) => calculation?.source.return === "dfe:ssda903");
  });

const seconds = (since: number): number => Math.round(performance.now() - since) / 1_000;

interface Timing {
  readonly ref: string;
  readonly seconds: number;
}

const timeEach = (
  module: MeasureModule,
  count: (one: MeasureModule) => unknown,
): readonly Timing[] =>
  module.measures.map((measure) => {
    const start = performance.now();
    count({ ...module, measures: [measure] });
    return { ref: measure.ref, seconds: seconds(start) };
  });

/**
 * All indicators of SSDA903 over the national return, in JavaScript on one thread: reading the files, counting for all
 * of them together, and hiding what is small. Beside it the slowest alone, its rows made for it.
 */
export const measureNationalMeasures = async (): Promise<unknown> => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
  writeNationalReturn(folder.path);
  const bench = openBench();
  const indicators = shippedIndicators();
  const compiling = performance.now();
  const module = await bench.compile(indicators);
  const compiled = seconds(compiling);
  const files = readPaths([folder.path]);
  invariant(files.ok, "the return can be read");
  const reading = performance.now();
  const read = readTables(files.value.files, bench.model);
  invariant(read.ok, "its tables can be read");
  const readIn = seconds(reading);
  const rules = asRuleModule(module);
  const inputs = ruleInputsOf(read.value.tables, {
    module: rules,
    period: bench.model.period,
    values: false,
    maxFindings: 0,
    last: { model: bench.model, tables: read.value.tables },
  });
  const counting = performance.now();
  const counted = countMeasures(bench.model, module, inputs);
  const countedIn = seconds(counting);
  const subjects = counted.flatMap((one): readonly MeasureSubject[] => {
    const calculation = indicators.find(
      ({ id, version }) => `${id}@${version}` === one.measure.ref,
    )?.calculation;
    if (!("tally" in one) || calculation === undefined || one.tally.faults.length > 0) return [];
    const { measure, tally } = one;
    const { ref, title, plan } = measure;
    return [{ ref, title, plan, tally, calculation, externals: {} }];
  });
  const hiding = performance.now();
  const disclosed = discloseMeasures(subjects);
  const hidIn = seconds(hiding);
  const slowest = timeEach(module, (one) => countMeasures(bench.model, one, inputs)).toSorted(
    (left, right) => right.seconds - left.seconds,
  );
  return {
    rows: read.value.tables.reduce((total, { rows }) => total + rows, 0),
    indicators: indicators.length,
    counted: subjects.length,
    notRun: counted.flatMap((one) => ("notRun" in one ? [`${one.measure.ref}: ${one.notRun}`] : [])),
    compiledIn: compiled,
    readIn,
    countedIn,
    hidIn,
    wasHidden: disclosed.ok,
    slowest: slowest.slice(0, 5),
  };
};
