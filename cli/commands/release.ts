import { join, resolve } from "node:path";

import { generate, targets } from "../../codegen/generate.ts";
import { generatorVersion } from "../../codegen/version.ts";
import { artefactFiles, verifyArtefacts } from "../../registry/release/bundle-artefacts.ts";
import { writeNewFolder } from "../../registry/store/bundle-folder.ts";
import { loadSigner, parsePublicKey } from "../../registry/store/keys.ts";
import type { Registry } from "../../registry/store/open-registry.ts";
import { chorusAuthority } from "../../registry/store/open-registry.ts";
import type { Command, Outcome, Surroundings, Typed } from "../command.ts";
import {
  dataFolderOf,
  dataOption,
  openBundle,
  readWholeBundle,
  usage,
  withRegistry,
} from "../registry-access.ts";

/** Writes the files of a release that work without us: definitions, validators, types and fixtures, all signed for. */
const writeBundle = async (
  name: string,
  registry: Registry,
  context: { readonly typed: Typed; readonly surroundings: Surroundings },
): Promise<Outcome> => {
  const { typed, surroundings } = context;
  const files = await registry.bundle(name);
  const release = await registry.release(name);
  if (!files.ok) return [files.error];
  if (!release.ok) return [release.error];
  const made = await generate(release.value, { targets });
  if (!made.ok) return made.error;
  const dataFolder = dataFolderOf(typed, surroundings);
  const signer = loadSigner(dataFolder);
  if (!signer.ok) return [signer.error];
  const origin = { release: name, digest: release.value.digest, generator: generatorVersion };
  const artefacts = await artefactFiles(origin, made.value, signer.value);
  const named = typed.text("out");
  const folder =
    named === undefined ? join(dataFolder, "bundles", name) : resolve(surroundings.cwd, named);
  const written = writeNewFolder(folder, [...files.value, ...artefacts]);
  if (!written.ok) return [written.error];
  surroundings.say(`The bundle of release ${name} is in ${folder}.`);
  return 0;
};

const cut = (name: string, typed: Typed, surroundings: Surroundings): Promise<Outcome> =>
  withRegistry(typed, surroundings, {
    mode: "write",
    run: async (registry) => {
      const done = await registry.cut(name, chorusAuthority);
      if (!done.ok) return done.error;
      const { digest, entries } = done.value.manifest;
      await surroundings.write(`${name}  ${digest}  ${entries.length} versions\n`);
      return writeBundle(name, registry, { typed, surroundings });
    },
  });

const bundle = (name: string, typed: Typed, surroundings: Surroundings): Promise<Outcome> =>
  withRegistry(typed, surroundings, {
    mode: "read",
    run: (registry) => writeBundle(name, registry, { typed, surroundings }),
  });

const verifyBundle = async (named: string, surroundings: Surroundings): Promise<Outcome> => {
  const folder = resolve(surroundings.cwd, named);
  const opened = openBundle(folder);
  if (!opened.ok) return opened.error;
  const { manifest, statement } = opened.value;
  const files = readWholeBundle(folder);
  if (!files.ok) return [files.error];
  const keys = files.value
    .filter(({ path }) => path === "public-key.pem")
    .flatMap(({ text }) => parsePublicKey(text) ?? []);
  const problems = verifyArtefacts(files.value, manifest, keys);
  if (problems.length > 0) return problems;
  await surroundings.write(
    `Release ${manifest.name} holds together: ${manifest.entries.length} versions, ${files.value.length} files.\n${manifest.digest}\n${statement}\n`,
  );
  return 0;
};

const list = (typed: Typed, surroundings: Surroundings): Promise<Outcome> =>
  withRegistry(typed, surroundings, {
    mode: "read",
    run: async (registry) => {
      for (const { name, digest, publishedAt } of await registry.releases())
        await surroundings.write(`${name}  ${digest}  ${publishedAt}\n`);
      return 0;
    },
  });

const how = "Usage: chorus release cut NAME | bundle NAME | verify BUNDLE | list";

/** `chorus release`: cuts, writes, proves and lists releases. */
export const release: Command = {
  name: "release",
  usage: "chorus release cut NAME | bundle NAME | verify BUNDLE | list  [--out DIR] [--data DIR]",
  about: "Cut a release, write its bundle, verify a bundle, or list releases (newest first).",
  options: {
    out: {
      type: "string",
      value: "DIR",
      about: "Folder for the bundle; in the data folder unless told.",
    },
    data: dataOption,
  },
  run: async (typed, surroundings) => {
    const [act, name, ...rest] = typed.words;
    if (act === "list" && name === undefined) return list(typed, surroundings);
    if (name === undefined || rest.length > 0)
      return usage(`"release ${typed.words.join(" ")}" is not whole.`, how);
    if (act === "cut") return cut(name, typed, surroundings);
    if (act === "bundle") return bundle(name, typed, surroundings);
    if (act === "verify") return verifyBundle(name, surroundings);
    return usage(`There is no "release ${act ?? ""}".`, how);
  },
};
