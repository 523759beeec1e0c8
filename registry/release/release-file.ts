import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { releaseDigest } from "../identity/content-hash.ts";
import { parseItemRef } from "../identity/item-ref.ts";
import { parseReleaseName } from "../identity/release-name.ts";
import type { ImportFile } from "../import/import-file.ts";
import { parseFile } from "../import/item-file.ts";
import type { ReleaseEntry } from "../model/snapshot.ts";
import type { Manifest } from "./manifest.ts";
import { manifestOf } from "./manifest.ts";

/** The text of a shipped release's file: its name, its digest, and each exact version with its hash. */
export const renderReleaseFile = ({ name, digest, entries }: Manifest): string =>
  [
    "# A published release: exact versions and the SHA-256 of their canonical JSON. Made by Chorus; never edited.",
    `release: '${name}'`,
    `digest: ${digest}`,
    "versions:",
    ...entries.map(({ id, version, hash }) => `  ${id}@${version}: ${hash}`),
    "",
  ].join("\n");

const hashForm = /^sha256:[0-9a-f]{64}$/u;

const entryOf = ([ref, hash]: readonly [string, unknown]): ReleaseEntry | undefined => {
  const parsed = parseItemRef(ref);
  if (!parsed.ok || parsed.value.kind !== "exact" || typeof hash !== "string") return undefined;
  return hashForm.test(hash)
    ? { id: parsed.value.id, version: parsed.value.version, hash }
    : undefined;
};

interface Written {
  readonly release: string;
  readonly digest: string;
  readonly versions: object;
}

const isWritten = (value: unknown): value is Written =>
  typeof value === "object" &&
  value !== null &&
  "release" in value &&
  typeof value.release === "string" &&
  parseReleaseName(value.release).ok &&
  "digest" in value &&
  typeof value.digest === "string" &&
  "versions" in value &&
  typeof value.versions === "object" &&
  value.versions !== null;

const malformed = (file: string, message: string): Result<never, Problem> =>
  fail(problemOf("RELEASE_FILE_MALFORMED", message, { place: { file } }));

/** Reads a shipped release's file, and proves that its digest is that of its versions. */
export const parseReleaseFile = (file: ImportFile): Result<Manifest, Problem> => {
  const parsed = parseFile(file);
  if (!parsed.ok) return malformed(file.path, parsed.error[0]?.message ?? "It cannot be read.");
  const { value } = parsed.value;
  if (!isWritten(value))
    return malformed(file.path, "It lacks a release name in quotes, a digest or versions.");
  const entries = Object.entries(value.versions).map(entryOf);
  const good = entries.filter((entry) => entry !== undefined);
  if (good.length !== entries.length)
    return malformed(file.path, "A line is not an exact version and its hash.");
  const digest = releaseDigest(good);
  return digest === value.digest
    ? ok(manifestOf(value.release, good))
    : malformed(file.path, `It says digest ${value.digest}, but its versions give ${digest}.`);
};
