import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import type { MeasureModule } from "../../runtime/measure-module.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { invariant, ok } from "../../runtime/result.ts";
import type { IndicatorVersion } from "./measures-model.ts";

const isMeasureModule = (value: unknown): value is MeasureModule =>
  typeof value === "object" && value !== null && "return" in value && "measures" in value;

/** Loads a module of measures from a URL. */
export const importMeasureModule = async (url: string): Promise<MeasureModule> => {
  const loaded: unknown = await import(url);
  const found =
    typeof loaded === "object" && loaded !== null && "measureModule" in loaded
      ? loaded.measureModule
      : undefined;
  invariant(isMeasureModule(found), "a module of measures exports measureModule");
  return found;
};

/** Loads the text of a module of measures. The engine's own loader reads it, so nothing is evaluated as a string. */
export const loadMeasureModule = async (text: string): Promise<MeasureModule> =>
  importMeasureModule(`data:text/javascript,${encodeURIComponent(text)}`);

/** Compiles indicators for a return to the text of a module; the compiler is loaded only when it is needed. */
export const compileMeasures = async (
  release: Snapshot,
  version: ItemVersion,
  indicators: readonly IndicatorVersion[],
): Promise<Result<string, readonly Problem[]>> => {
  const { measuresModel } = await import("./measures-model.ts");
  const { renderMeasureModule } = await import("./render-measure-module.ts");
  const sources = measuresModel(release, version, indicators);
  if (!sources.ok) return sources;
  const name = { return: `${version.id}@${version.version}`, release: release.name };
  return ok(renderMeasureModule(name, sources.value));
};

/** Compiles indicators for a return and loads them. */
export const loadMeasures = async (
  release: Snapshot,
  version: ItemVersion,
  indicators: readonly IndicatorVersion[],
): Promise<Result<MeasureModule, readonly Problem[]>> => {
  const text = await compileMeasures(release, version, indicators);
  return text.ok ? ok(await loadMeasureModule(text.value)) : text;
};
