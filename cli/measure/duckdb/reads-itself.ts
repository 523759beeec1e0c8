import { existsSync, readdirSync, statSync } from "node:fs";
import { extname } from "node:path";

import type { ReturnModel } from "../../../runtime/return-model.ts";

const extensionsAt = (path: string): readonly string[] => {
  if (!existsSync(path)) return [];
  const names = statSync(path).isDirectory() ? readdirSync(path) : [path];
  return names.map((name) => extname(name).toLowerCase());
};

/**
 * True when DuckDB reads the files at some paths itself: those of a flat return in CSV or Parquet. XML, JSON and tables that
 * stand in one another are read by the readers of returns, which Parquet is none of.
 */
export const readsItself = (model: ReturnModel, paths: readonly string[]): boolean => {
  const extensions = new Set(paths.flatMap(extensionsAt));
  if (extensions.has(".parquet")) return true;
  const isNested = model.tables.some(({ parent }) => parent !== undefined);
  return !isNested && !extensions.has(".xml") && !extensions.has(".json");
};
