import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

import type { Snapshot } from "../registry/model/snapshot.ts";
import type { BundleFile } from "../registry/release/bundle.ts";
import type { Bundle } from "../registry/release/read-bundle.ts";
import { readBundle } from "../registry/release/read-bundle.ts";
import { parsePublicKey } from "../registry/store/keys.ts";
import type { Registry } from "../registry/store/open-registry.ts";
import { openRegistry } from "../registry/store/open-registry.ts";
import { readBundleFolder } from "../registry/store/bundle-folder.ts";
import type { Problem } from "../runtime/problems.ts";
import { problemOf } from "../runtime/problems.ts";
import type { Result } from "../runtime/result.ts";
import { fail, ok } from "../runtime/result.ts";
import type { OptionSpec, Outcome, Surroundings, Typed } from "./command.ts";

/** The option that says where the registry is kept. */
export const dataOption: OptionSpec = {
  type: "string",
  value: "DIR",
  about: "Where the registry is kept; ./data unless told.",
};

/** The option that says which release is meant. */
export const releaseOption: OptionSpec = {
  type: "string",
  value: "NAME|BUNDLE",
  about: "A release by name, or the folder of a bundle; the newest unless told.",
};

/** The folder in which the registry is kept. */
export const dataFolderOf = (typed: Typed, { cwd }: Surroundings): string =>
  resolve(cwd, typed.text("data") ?? "data");

/** Opens the registry, uses it, and closes it whatever happens. */
export const withRegistry = async (
  typed: Typed,
  surroundings: Surroundings,
  use: { readonly mode: "read" | "write"; readonly run: (registry: Registry) => Promise<Outcome> },
): Promise<Outcome> => {
  const opened = await openRegistry({
    dataFolder: dataFolderOf(typed, surroundings),
    standardFolder: surroundings.standardFolder,
    now: () => surroundings.now().toISOString(),
    mode: use.mode,
  });
  if (!opened.ok) return opened.error;
  for (const name of opened.value.provisioned)
    surroundings.say(`Release ${name} of the shipped standard is imported and signed here.`);
  try {
    return await use.run(opened.value);
  } finally {
    await opened.value.close();
  }
};

const isBundle = (folder: string): boolean => existsSync(join(folder, "manifest.json"));

/** Reads the folder of a bundle and proves it. */
export const openBundle = (folder: string): Result<Bundle, readonly Problem[]> => {
  // Without either this is some other folder: it is not read, however large it may be.
  if (!isBundle(folder) && !existsSync(join(folder, "signatures.json")))
    return fail([problemOf("BUNDLE_NOT_FOUND", `There is no bundle at ${folder}.`)]);
  const files = readBundleFolder(folder);
  return files.ok ? readBundle(files.value, { parseKey: parsePublicKey }) : fail([files.error]);
};

/** Reads every file of a bundle, the generated ones too. */
export const readWholeBundle = (folder: string): Result<readonly BundleFile[], Problem> =>
  readBundleFolder(folder, { withArtefacts: true });

/** Hands over the release that was asked for: from a bundle when a folder is named, else from the registry. */
export const withRelease = async (
  typed: Typed,
  surroundings: Surroundings,
  run: (release: Snapshot) => Promise<Outcome>,
): Promise<Outcome> => {
  const named = typed.text("release");
  const folder = named === undefined ? undefined : resolve(surroundings.cwd, named);
  if (folder !== undefined && (isBundle(folder) || /[/\\]/u.test(named ?? ""))) {
    const bundle = openBundle(folder);
    if (!bundle.ok) return bundle.error;
    surroundings.say(bundle.value.statement);
    return run(bundle.value.snapshot);
  }
  const loaded: { release?: Snapshot } = {};
  const outcome = await withRegistry(typed, surroundings, {
    mode: "read",
    run: async (registry) => {
      const release = await registry.release(named);
      if (!release.ok) return [release.error];
      loaded.release = release.value;
      return 0;
    },
  });
  return loaded.release === undefined ? outcome : run(loaded.release);
};

/** A problem with the words after a command. */
export const usage = (message: string, fix: string): readonly Problem[] => [
  problemOf("USAGE", message, { fix }),
];

/** The one word that a command asks for; how to give it is told when it is missing. */
export const onlyWord = (typed: Typed, fix: string): Result<string, readonly Problem[]> => {
  const [word] = typed.words;
  return word === undefined ? fail(usage("A word is missing after the command.", fix)) : ok(word);
};
