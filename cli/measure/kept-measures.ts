import { createHash } from "node:crypto";

import {
  compileMeasures,
  importMeasureModule,
  loadMeasureModule,
} from "../../codegen/measure/load-measures.ts";
import type { IndicatorVersion } from "../../codegen/measure/measures-model.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import type { MeasureModule } from "../../runtime/measure-module.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import { keepModule, keptFile, loadKept } from "../kept-modules.ts";

/** Tells one choice of indicators from another. */
const partOf = (indicators: readonly IndicatorVersion[]): string => {
  const hash = createHash("sha256");
  for (const one of indicators) hash.update(`${one.hash}\n`);
  return `-measures-${hash.digest("hex").slice(0, 16)}`;
};

/** Indicators compiled for a return: from beside the registry when the same ones were compiled before. */
export const loadKeptMeasures = async (
  release: Snapshot,
  chosen: { readonly of: ItemVersion; readonly indicators: readonly IndicatorVersion[] },
  dataFolder: string,
): Promise<Result<MeasureModule, readonly Problem[]>> => {
  const { of, indicators } = chosen;
  const file = keptFile(dataFolder, release, { of, part: partOf(indicators) });
  const kept = await loadKept(file, importMeasureModule);
  if (kept !== undefined) return ok(kept.module);
  const text = await compileMeasures(release, of, indicators);
  if (!text.ok) return text;
  keepModule(dataFolder, file, text.value);
  return ok(await loadMeasureModule(text.value));
};
