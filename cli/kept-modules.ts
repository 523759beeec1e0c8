import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { generatorVersion } from "../codegen/version.ts";
import type { ItemVersion, Snapshot } from "../registry/model/snapshot.ts";

const safeName = (text: string): string => text.replaceAll(/[^A-Za-z0-9.@-]/gu, "-");

/**
 * Where what was compiled for a return is kept: a function of the release's digest and the generator's version. What
 * is compiled for a part of it has a name for that part.
 */
export const keptFile = (
  dataFolder: string,
  { digest }: Snapshot,
  { of: { id, version }, part = "" }: { readonly of: ItemVersion; readonly part?: string },
): string =>
  join(
    dataFolder,
    "compiled",
    safeName(`${digest.replace(/^sha256:/u, "")}-${generatorVersion}`),
    `${safeName(`${id}@${version}${part}`)}.mjs`,
  );

/** Keeps a module for the next time, whole or not at all; a folder that cannot be written to is no failure. */
export const keepModule = (dataFolder: string, file: string, text: string): void => {
  if (!existsSync(dataFolder)) return;
  const unfinished = `${file}.${process.pid}.part`;
  try {
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch {
    // It has been compiled in memory all the same.
  }
};

/** A module that was kept, and where it was loaded from; undefined when there is none, or it is damaged. */
export const loadKept = async <Module>(
  file: string,
  load: (url: string) => Promise<Module>,
): Promise<{ readonly module: Module; readonly url: string } | undefined> => {
  if (!existsSync(file)) return undefined;
  const url = pathToFileURL(file).href;
  try {
    return { module: await load(url), url };
  } catch {
    return undefined;
  }
};
