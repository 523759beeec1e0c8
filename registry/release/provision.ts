import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Finding } from "../check/finding.ts";
import type { Acting } from "../governance/ledger.ts";
import { transactionOf } from "../governance/transaction.ts";
import { compareReleaseNames } from "../identity/release-name.ts";
import type { ImportFile } from "../import/import-file.ts";
import { importItems } from "../import/import-items.ts";
import { importSteps, shippedStanding } from "../import/import-steps.ts";
import type { ItemVersion, ReleaseEntry, Snapshot } from "../model/snapshot.ts";
import { loadAll } from "../store/load-snapshot.ts";
import type { Store } from "../store/store.ts";
import { releaseStep } from "./cut-release.ts";
import type { Signer } from "./envelope.ts";
import { signEnvelope } from "./envelope.ts";
import type { Manifest } from "./manifest.ts";
import { renderManifest } from "./manifest.ts";
import { planOf, planRelease } from "./plan-release.ts";
import { parseReleaseFile, renderReleaseFile } from "./release-file.ts";

/** The files of a standard folder: its releases, and its items. */
export interface StandardFiles {
  /** Files of `releases/`. */
  readonly releases: readonly ImportFile[];
  /** Read only when a release is missing. */
  readonly readItems: () => Result<readonly ImportFile[], readonly Problem[]>;
}

/** Who provisions, when, and with which key; the key is asked for only when there is something to sign. */
export interface ProvisionOptions extends Acting {
  readonly loadSigner: () => Result<Signer, Problem>;
}

interface Provisioning extends Acting {
  readonly signer: Signer;
  readonly files: readonly ImportFile[];
}

const changed = (message: string, file?: string): Problem =>
  problemOf("STANDARD_CHANGED", message, file === undefined ? {} : { place: { file } });

const problemOfFinding = ({ message, fix, file, line, column, pointer }: Finding): Problem =>
  problemOf("STANDARD_CHANGED", message, {
    fix,
    place: {
      pointer,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    },
  });

const manifestsOf = (
  files: readonly ImportFile[],
): Result<readonly Manifest[], readonly Problem[]> => {
  const parsed = files.map(parseReleaseFile);
  const problems = parsed.flatMap((one) => (one.ok ? [] : [one.error]));
  if (problems.length > 0) return fail(problems);
  const manifests = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  return ok(manifests.toSorted((a, b) => compareReleaseNames(a.name, b.name)));
};

/** The file of a standard folder that is named after a version, wherever in its agency's folder it stands. */
const fileNameOf = ({ id, version }: { readonly id: string; readonly version: string }): string =>
  `${id.slice(0, id.indexOf(":"))}/${id.slice(id.indexOf(":") + 1)}@${version}`;

const filesByName = (files: readonly ImportFile[]): ReadonlyMap<string, ImportFile> =>
  new Map(
    files.map((file) => {
      const parts = file.path.split("/");
      return [`${parts[0]}/${(parts.at(-1) ?? "").replace(/\.(ya?ml|json)$/iu, "")}`, file];
    }),
  );

interface Gathered {
  readonly all: readonly ItemVersion[];
  readonly fresh: readonly ItemVersion[];
}

const byName = (versions: readonly ItemVersion[]): ReadonlyMap<string, ItemVersion> =>
  new Map(versions.map((version) => [`${version.id}@${version.version}`, version]));

const absentProblem = (manifest: Manifest, entry: ReleaseEntry): Problem =>
  changed(
    `Release ${manifest.name} holds ${entry.id}@${entry.version}, but there is no file ${fileNameOf(entry)}.yaml.`,
  );

const differingProblem = (
  manifest: Manifest,
  entry: ReleaseEntry,
  file: ImportFile | undefined,
): Problem =>
  changed(
    `${entry.id}@${entry.version} is not as release ${manifest.name} published it: its hash was ${entry.hash}.`,
    file?.path,
  );

/** The files of the versions that a release holds and the registry does not. */
const missingFiles = (
  manifest: Manifest,
  named: ReadonlyMap<string, ImportFile>,
  published: ReadonlyMap<string, ItemVersion>,
): Result<readonly ImportFile[], readonly Problem[]> => {
  const missing = manifest.entries.filter(({ id, version }) => !published.has(`${id}@${version}`));
  const absent = missing.filter((entry) => !named.has(fileNameOf(entry)));
  return absent.length > 0
    ? fail(absent.map((entry) => absentProblem(manifest, entry)))
    : ok(missing.flatMap((entry) => named.get(fileNameOf(entry)) ?? []));
};

/** Every version of a release: published here already, or fresh from the files; each with the hash that the release gives. */
const versionsOf = (
  manifest: Manifest,
  files: readonly ImportFile[],
  published: Snapshot,
): Result<Gathered, readonly Problem[]> => {
  const named = filesByName(files);
  const here = byName(published.versions);
  const wanted = missingFiles(manifest, named, here);
  if (!wanted.ok) return wanted;
  const imported = importItems(wanted.value, published);
  if (!imported.ok)
    return fail(
      imported.error.filter(({ severity }) => severity === "error").map(problemOfFinding),
    );
  const fresh = byName(imported.value.versions);
  const all = manifest.entries.flatMap(
    ({ id, version }) => fresh.get(`${id}@${version}`) ?? here.get(`${id}@${version}`) ?? [],
  );
  const other = manifest.entries.filter((entry, index) => all[index]?.hash !== entry.hash);
  return other.length === 0
    ? ok({ all, fresh: [...fresh.values()] })
    : fail(other.map((entry) => differingProblem(manifest, entry, named.get(fileNameOf(entry)))));
};

const provisionOne = async (
  store: Store,
  manifest: Manifest,
  { files, ...options }: Provisioning,
): Promise<Result<void, readonly Problem[]>> => {
  const head = await store.head();
  const versions = versionsOf(manifest, files, await loadAll(store));
  if (!versions.ok) return versions;
  const envelope = await signEnvelope(renderManifest(manifest), options.signer);
  const steps = [
    ...importSteps(versions.value.fresh, options, shippedStanding),
    releaseStep(planOf(manifest.name, versions.value.all), envelope, options.signer),
  ];
  const committed = await store.commit(transactionOf(head, steps, options));
  return committed.ok ? ok(undefined) : fail([committed.error]);
};

/**
 * Brings a registry to the shipped releases: each missing one is imported through the front door and published, in order,
 * one transaction each. A shipped file that differs from what was released is told, never taken.
 */
export const provision = async (
  store: Store,
  standard: StandardFiles,
  options: ProvisionOptions,
): Promise<Result<readonly string[], readonly Problem[]>> => {
  const manifests = manifestsOf(standard.releases);
  if (!manifests.ok) return manifests;
  const published = new Map((await store.releases()).map(({ name, digest }) => [name, digest]));
  const differing = manifests.value.filter(
    ({ name, digest }) => (published.get(name) ?? digest) !== digest,
  );
  if (differing.length > 0)
    return fail(
      differing.map(({ name, digest }) =>
        changed(
          `Release ${name} was published here as ${published.get(name)}; the shipped file says ${digest}.`,
        ),
      ),
    );
  const missing = manifests.value.filter(({ name }) => !published.has(name));
  if (missing.length === 0) return ok([]);
  const files = standard.readItems();
  if (!files.ok) return files;
  const signer = options.loadSigner();
  if (!signer.ok) return fail([signer.error]);
  const { now, actor } = options;
  for (const manifest of missing) {
    // Each release builds on the one before it.
    const done = await provisionOne(store, manifest, {
      now,
      actor,
      signer: signer.value,
      files: files.value,
    });
    if (!done.ok) return done;
  }
  return ok(missing.map(({ name }) => name));
};

/** Makes the text of a new shipped release from all item files of a standard folder, checked as an import is. */
export const writeReleaseFile = (
  files: readonly ImportFile[],
  name: string,
  published: Snapshot,
): Result<string, readonly Finding[] | readonly Problem[]> => {
  const imported = importItems(files, published);
  if (!imported.ok) return imported;
  const plan = planRelease(name, [...imported.value.versions, ...imported.value.unchanged]);
  return plan.ok ? ok(renderReleaseFile(plan.value.manifest)) : plan;
};
