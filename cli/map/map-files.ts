import { returnModel } from "../../codegen/model/return-model.ts";
import type { GivenFile } from "../../engine/index.ts";
import type { MapSources } from "../../engine/map/read-sources.ts";
import { readAsReturn, readAsSheets } from "../../engine/map/read-sources.ts";
import type { TablesMapped } from "../../engine/map/map-tables.ts";
import { mapTables } from "../../engine/map/map-tables.ts";
import { readPaths } from "../../engine/read-files.ts";
import { withSheetsOfWorkbooks } from "../../engine/reference/workbook-files.ts";
import { withLinkColumns } from "../../engine/write/link-keys.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import type { MappingPlan } from "../../runtime/mapping-plan.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { Context } from "../check/check-return.ts";
import { returnVersionOf } from "../check/check-return.ts";
import { loadMappings } from "./load-mappings.ts";

/** What is to be mapped, and to what. */
export interface MapAsked {
  readonly paths: readonly string[];
  readonly mappings: readonly string[];
  /** The return as which the files are read; as they come unless told, or unless a mapping works values out of one. */
  readonly fromReturn?: string | undefined;
}

const mapped = [".csv", ".txt", ".json", ".xml", ".xlsx"];

const readAs = (
  release: Snapshot,
  plans: readonly MappingPlan[],
  { fromReturn }: MapAsked,
): Result<ReturnModel | undefined, readonly Problem[]> => {
  const named = fromReturn ?? plans.find(({ derive }) => derive !== undefined)?.derive?.return;
  if (named === undefined) return ok(undefined);
  const version = returnVersionOf(release, named);
  return version.ok ? returnModel(release, version.value) : version;
};

const readSources = async (
  files: readonly GivenFile[],
  model: ReturnModel | undefined,
): Promise<Result<MapSources, readonly Problem[]>> => {
  if (model === undefined) return readAsSheets(files);
  const sheets = await withSheetsOfWorkbooks(files);
  return sheets.ok ? readAsReturn(sheets.value, withLinkColumns(model)) : sheets;
};

/** Reads files and applies mappings of a release to them, so that they become tables of a return. */
export const mapFiles = async (
  release: Snapshot,
  model: ReturnModel,
  work: Context & { readonly asked: MapAsked },
): Promise<Result<TablesMapped, readonly Problem[]>> => {
  const { asked, surroundings } = work;
  const plans = await loadMappings(release, model, asked.mappings);
  if (!plans.ok) return plans;
  const source = readAs(release, plans.value, asked);
  if (!source.ok) return source;
  const found = readPaths(asked.paths, mapped);
  if (!found.ok) return found;
  for (const { file, text } of found.value.notes) surroundings.say(`${file}: ${text}`);
  const sources = await readSources(found.value.files, source.value);
  if (!sources.ok) return sources;
  return mapTables(plans.value, {
    release: release.name,
    model: withLinkColumns(model),
    sources: sources.value,
    ...(source.value === undefined ? {} : { readAs: source.value }),
  });
};
