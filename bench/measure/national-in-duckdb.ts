import { mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { countFilesInDuckDb } from "../../cli/measure/duckdb/measure-in-duckdb.ts";
import { loadMeasures } from "../../codegen/measure/load-measures.ts";
import { indicatorsFor } from "../../codegen/measure/measures-model.ts";
import { returnModel } from "../../codegen/model/return-model.ts";
import { isReturn } from "../../codegen/rules/return-versions.ts";
import { ruleInputsOf } from "../../engine/check/check-rules.ts";
import { readPaths } from "../../engine/read-files.ts";
import { readTables } from "../../engine/read/read-tables.ts";
import { asRuleModule } from "../../runtime/measure-rules.ts";
import { invariant } from "../../runtime/result.ts";
import { shippedRelease } from "../../test/law/shipped-release.ts";
import { writeNationalReturn } from "../national-return.ts";

const seconds = (since: number): number => Math.round(performance.now() - since) / 1_000;

const returnOf2026 = () => {
  const release = shippedRelease();
  const version = release
    .versionsOf("dfe:ssda903")
    .filter(isReturn)
    .findLast(({ content }) => content.collectionYear === 2026);
  invariant(version !== undefined, "the return of 2026 is shipped");
  const model = returnModel(release, version);
  invariant(model.ok, "the return can be modelled");
  return { release, version, model: model.value };
};

/**
 * All indicators of SSDA903 over the made-up national return in DuckDB: its CSV files are loaded and everything counted, as
 * the command does; the year before is the same return, read beforehand.
 */
export const measureNationalInDuckDb = async (): Promise<unknown> => {
  const { release, version, model } = returnOf2026();
  const indicators = indicatorsFor(release, version);
  const module = await loadMeasures(release, version, indicators);
  invariant(module.ok, "the indicators can be compiled");
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
  const rows = writeNationalReturn(folder.path);
  const files = readPaths([folder.path]);
  invariant(files.ok, "the return can be read");
  const earlier = readTables(files.value.files, model);
  invariant(earlier.ok, "its tables can be read");
  const inputs = ruleInputsOf([], {
    module: asRuleModule(module.value),
    period: model.period,
    values: false,
    maxFindings: 0,
    last: { model, tables: earlier.value.tables },
  });
  const starting = performance.now();
  const before = process.cpuUsage();
  const counted = await countFilesInDuckDb({
    release,
    version,
    indicators,
    module: module.value,
    model,
    inputs,
    paths: [folder.path],
    say: () => undefined,
  });
  const loadedAndCountedIn = seconds(starting);
  const { user, system } = process.cpuUsage(before);
  invariant(counted.ok, "DuckDB counts");
  return {
    indicators: indicators.length,
    notRun: counted.value.filter((each) => "notRun" in each).length,
    rows,
    loadedAndCountedIn,
    ofProcessors: Math.round((user + system) / 1_000) / 1_000,
  };
};

if (import.meta.main)
  process.stdout.write(`${JSON.stringify(await measureNationalInDuckDb(), undefined, 1)}\n`);
