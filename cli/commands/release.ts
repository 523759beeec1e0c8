import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

import { generate, targets } from "../../codegen/generate.ts";
import { generatorVersion } from "../../codegen/version.ts";
import type { BundleFile } from "../../registry/release/bundle.ts";
import { artefactFiles, verifyArtefacts } from "../../registry/release/bundle-artefacts.ts";
import { pemsIn } from "../../registry/release/read-bundle.ts";
import { writeNewFolder } from "../../registry/store/bundle-folder.ts";
import { loadSigner, parsePublicKey } from "../../registry/store/keys.ts";
import type { Registry } from "../../registry/store/open-registry.ts";
import { chorusAuthority } from "../../registry/store/open-registry.ts";
import type { Command, Outcome, Surroundings, Typed } from "../command.ts";
import { onceEach } from "../generated-folder.ts";
import {
  dataFolderOf,
  dataOption,
  openBundle,
  readWholeBundle,
  usage,
  withRegistry,
} from "../registry-access.ts";

const bundleFolder = (name: string, typed: Typed, surroundings: Surroundings): string => {
  const named = typed.text("out");
  return named === undefined
    ? join(dataFolderOf(typed, surroundings), "bundles", name)
    : resolve(surroundings.cwd, named);
};

const keyFile = "public-key.pem";

/** A registry may have another key by now than the one that signed the release: then the bundle carries both. */
const withKey = (files: readonly BundleFile[], publicKey: string): readonly BundleFile[] =>
  files.map((file) =>
    file.path === keyFile && !file.text.includes(publicKey)
      ? { ...file, text: file.text + publicKey }
      : file,
  );

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
  const signer = loadSigner(dataFolderOf(typed, surroundings));
  if (!signer.ok) return [signer.error];
  const origin = { release: name, digest: release.value.digest, generator: generatorVersion };
  const artefacts = await artefactFiles(
    origin,
    {
      generated: onceEach(made.value),
      beside: files.value.filter(({ path }) => path === "README.txt"),
    },
    signer.value,
  );
  const folder = bundleFolder(name, typed, surroundings);
  const whole = [...withKey(files.value, signer.value.publicKey), ...artefacts];
  const written = writeNewFolder(folder, whole);
  if (!written.ok) return [written.error];
  surroundings.say(`The bundle of release ${name} is in ${folder}.`);
  return 0;
};

const cut = (name: string, typed: Typed, surroundings: Surroundings): Promise<Outcome> =>
  withRegistry(typed, surroundings, {
    mode: "write",
    run: async (registry) => {
      // A release is for ever: what would stop its bundle is found before it is cut.
      const folder = bundleFolder(name, typed, surroundings);
      if (existsSync(folder) && !(await registry.release(name)).ok)
        return usage(`${folder} exists already.`, "Name a folder that does not exist yet.");
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
    .filter(({ path }) => path === keyFile)
    .flatMap(({ text }) => pemsIn(text))
    .flatMap((pem) => parsePublicKey(pem) ?? []);
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

const acts: readonly string[] = ["cut", "bundle", "verify"];

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
    if (act === undefined) return usage("Say what to do with releases.", how);
    if (act === "list" || rest.length > 0)
      return usage(`"release ${typed.words.join(" ")}" has a word too many.`, how);
    if (!acts.includes(act)) return usage(`There is no "release ${act}".`, how);
    if (name === undefined) return usage(`"release ${act}" wants a name after it.`, how);
    if (act === "cut") return cut(name, typed, surroundings);
    if (act === "bundle") return bundle(name, typed, surroundings);
    return verifyBundle(name, surroundings);
  },
};
