import { existsSync } from "node:fs";
import { join } from "node:path";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { createSnapshot } from "../model/snapshot.ts";
import type { BundleFile } from "../release/bundle.ts";
import { bundleFiles } from "../release/bundle.ts";
import type { CutRelease } from "../release/cut-release.ts";
import { cutRelease } from "../release/cut-release.ts";
import { parseEnvelope } from "../release/envelope.ts";
import { parseManifest } from "../release/manifest.ts";
import type { Verification } from "../release/verify-registry.ts";
import { verifyRegistry } from "../release/verify-registry.ts";
import { backUp, databaseName } from "./backup.ts";
import { loadSigner, parsePublicKey } from "./keys.ts";
import { loadAll, loadVersions } from "./load-snapshot.ts";
import { readItemFolder, readReleaseFiles } from "./read-folder.ts";
import type { SqliteStore } from "./sqlite-store.ts";
import { openSqliteStore } from "./sqlite-store.ts";
import type { ReleaseRow, Store } from "./store.ts";
import { StoreFault } from "./store-fault.ts";

/** The authority under which Chorus itself acts: it publishes the shipped standard. */
export const chorusAuthority = "chorus";

/** Where a registry is kept, and how it is opened. */
export interface RegistryOptions {
  readonly dataFolder: string;
  /** Folder of the shipped standard, with its `releases/`. */
  readonly standardFolder: string;
  /** The moment, ISO 8601 in UTC with milliseconds. */
  readonly now: () => string;
  readonly mode: "read" | "write";
  /** Takes a shipped release that is here by its name for the same, as a reader does: a server starts sooner so. */
  readonly trustsNames?: boolean;
  /** How long to wait for another writer, in milliseconds; 5000 unless told. */
  readonly busyTimeout?: number;
}

/** An open registry: its store, and its releases as snapshots that are parsed once and kept. */
export interface Registry {
  readonly store: Store;
  /** Releases that this opening brought in, oldest first. */
  readonly provisioned: readonly string[];
  /** Newest first. */
  readonly releases: () => Promise<readonly ReleaseRow[]>;
  /** The release of this name; the newest without a name. */
  readonly release: (name?: string) => Promise<Result<Snapshot, Problem>>;
  /** Everything published here, released or not. Kept until something is added. */
  readonly all: () => Promise<Snapshot>;
  /** The files of a release that work without us. */
  readonly bundle: (name?: string) => Promise<Result<readonly BundleFile[], Problem>>;
  /** Signs and publishes what stands now; needs a registry opened for writing. */
  readonly cut: (name: string, actor: string) => Promise<Result<CutRelease, readonly Problem[]>>;
  readonly verify: () => Promise<Verification>;
  readonly backup: (file: string) => Promise<Result<void, Problem>>;
  readonly close: () => Promise<void>;
}

type Opened<Value> = Result<Value, readonly Problem[]>;

const mostAttempts = 5;

/** Brings a store up to the shipped releases; when another program does the same at once, its work counts. */
const provisionStore = async (
  store: Store,
  options: RegistryOptions,
): Promise<Opened<readonly string[]>> => {
  const releases = readReleaseFiles(options.standardFolder);
  if (!releases.ok) return fail([releases.error]);
  if (releases.value.length === 0) return ok([]);
  // Reading YAML takes time to load, and a reader seldom needs it.
  const { provision } = await import("../release/provision.ts");
  const files = {
    releases: releases.value,
    readItems: () => readItemFolder(options.standardFolder),
  };
  const acting = {
    now: options.now(),
    actor: chorusAuthority,
    loadSigner: () => loadSigner(options.dataFolder),
  };
  for (let attempt = 1; ; attempt += 1) {
    // The next attempt depends on what this one found.
    const done = await provision(store, files, acting);
    const isRaced = !done.ok && done.error.every(({ code }) => code === "STORE_CONFLICT");
    if (!isRaced || attempt === mostAttempts) return done;
  }
};

const storeOptions = ({ dataFolder, busyTimeout }: RegistryOptions, mode: "read" | "write") => ({
  file: join(dataFolder, databaseName),
  mode,
  ...(busyTimeout === undefined ? {} : { busyTimeout }),
});

interface Provisioned {
  readonly store: SqliteStore;
  readonly names: readonly string[];
}

const nameOf = (path: string): string =>
  (path.replaceAll("\\", "/").split("/").at(-1) ?? "").replace(/\.(ya?ml|json)$/iu, "");

/** True when a store holds every shipped release, by name. */
const isProvisioned = async (store: Store, options: RegistryOptions): Promise<boolean> => {
  const shipped = readReleaseFiles(options.standardFolder);
  const names = new Set((await store.releases()).map(({ name }) => name));
  return shipped.ok && shipped.value.every(({ path }) => names.has(nameOf(path)));
};

const openWritten = async (options: RegistryOptions): Promise<Opened<Provisioned>> => {
  const opened = openSqliteStore(storeOptions(options, "write"));
  if (!opened.ok) return fail([opened.error]);
  if (options.trustsNames === true && (await isProvisioned(opened.value, options)))
    return ok({ store: opened.value, names: [] });
  const names = await provisionStore(opened.value, options);
  if (names.ok) return ok({ store: opened.value, names: names.value });
  await opened.value.close();
  return names;
};

const openRead = async (options: RegistryOptions): Promise<Opened<Provisioned>> => {
  const reading = storeOptions(options, "read");
  if (existsSync(reading.file)) {
    const opened = openSqliteStore(reading);
    // A file without tables is what a first use leaves behind when it is cut short: it is begun again.
    if (!opened.ok && opened.error.code !== "STORE_NOT_FOUND") return fail([opened.error]);
    if (opened.ok) {
      if (await isProvisioned(opened.value, options)) return ok({ store: opened.value, names: [] });
      await opened.value.close();
    }
  }
  const written = await openWritten(options);
  if (!written.ok) return written;
  await written.value.store.close();
  const opened = openSqliteStore(reading);
  return opened.ok ? ok({ store: opened.value, names: written.value.names }) : fail([opened.error]);
};

const notFound = (name: string | undefined): Problem =>
  problemOf(
    "RELEASE_NOT_FOUND",
    name === undefined ? "There is no release here yet." : `There is no release ${name} here.`,
  );

const rowNamed = async (
  store: Store,
  name: string | undefined,
): Promise<Result<ReleaseRow, Problem>> => {
  const rows = await store.releases();
  const row = name === undefined ? rows[0] : rows.find((one) => one.name === name);
  return row === undefined ? fail(notFound(name)) : ok(row);
};

const loadRelease = async (store: Store, row: ReleaseRow): Promise<Result<Snapshot, Problem>> => {
  const manifest = parseManifest(row.manifest);
  return manifest === undefined
    ? fail(problemOf("STORE_CORRUPT", `The manifest of release ${row.name} is damaged.`))
    : ok(createSnapshot(row.name, row.digest, await loadVersions(store, manifest.entries)));
};

const snapshotsOf = (store: Store): Pick<Registry, "release" | "all"> => {
  const kept = new Map<string, Snapshot>();
  let everything: { readonly revision: number; readonly snapshot: Snapshot } | undefined;
  return {
    release: async (name) => {
      const row = await rowNamed(store, name);
      if (!row.ok) return row;
      const known = kept.get(row.value.digest + row.value.name);
      if (known !== undefined) return ok(known);
      const loaded = await loadRelease(store, row.value);
      if (loaded.ok) kept.set(row.value.digest + row.value.name, loaded.value);
      return loaded;
    },
    all: async () => {
      const { revision } = await store.head();
      if (everything?.revision !== revision)
        everything = { revision, snapshot: await loadAll(store) };
      return everything.snapshot;
    },
  };
};

const bundleOf = async (
  registry: Pick<Registry, "release">,
  store: Store,
  name?: string,
): Promise<Result<readonly BundleFile[], Problem>> => {
  const row = await rowNamed(store, name);
  if (!row.ok) return row;
  const snapshot = await registry.release(row.value.name);
  if (!snapshot.ok) return snapshot;
  const manifest = parseManifest(row.value.manifest);
  const envelope = parseEnvelope(row.value.envelope);
  if (manifest === undefined || envelope === undefined)
    return fail(
      problemOf(
        "STORE_CORRUPT",
        `The manifest or signature of release ${row.value.name} is damaged.`,
      ),
    );
  const signers = new Set(envelope.signatures.map(({ keyid }) => keyid));
  const keys = (await store.publicKeys()).filter(({ keyId }) => signers.has(keyId));
  return ok(
    bundleFiles({
      snapshot: snapshot.value,
      manifest,
      envelope,
      publicKeys: keys.map(({ pem }) => pem),
    }),
  );
};

const registryOf = ({ store, names }: Provisioned, options: RegistryOptions): Registry => {
  const snapshots = snapshotsOf(store);
  return {
    ...snapshots,
    store,
    provisioned: names,
    releases: () => store.releases(),
    bundle: (name) => bundleOf(snapshots, store, name),
    cut: async (name, actor) => {
      const signer = loadSigner(options.dataFolder);
      return signer.ok
        ? cutRelease(store, { name, actor, now: options.now(), signer: signer.value })
        : fail([signer.error]);
    },
    verify: () => verifyRegistry(store, parsePublicKey),
    backup: (file) => backUp(store, file),
    close: () => store.close(),
  };
};

/**
 * Opens the registry of a data folder. On first use it is made, and the shipped releases are imported and published; a
 * reader then only reads, also beside a running writer.
 */
export const openRegistry = async (options: RegistryOptions): Promise<Opened<Registry>> => {
  try {
    const opened = await (options.mode === "write" ? openWritten(options) : openRead(options));
    return opened.ok ? ok(registryOf(opened.value, options)) : opened;
  } catch (error) {
    if (error instanceof StoreFault) return fail([error.problem]);
    throw error;
  }
};
