import type { Problem, ProblemCode } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { parseItem } from "../check/schema.ts";
import { canonicalHash, releaseDigest } from "../identity/content-hash.ts";
import type { ItemVersion, ReleaseEntry, Snapshot } from "../model/snapshot.ts";
import { createSnapshot } from "../model/snapshot.ts";
import type { BundleFile } from "./bundle.ts";
import { itemPath } from "./bundle.ts";
import type { EnvelopeVerdict, VerifyKey } from "./envelope.ts";
import { parseEnvelope, verifyEnvelope } from "./envelope.ts";
import type { Manifest } from "./manifest.ts";
import { parseJsonText, parseManifest } from "./manifest.ts";

/** How signatures are checked. */
export interface BundleTrust {
  /** Reads a public key; given by whoever has cryptography. */
  readonly parseKey: (pem: string) => VerifyKey | undefined;
  /** PEM texts of keys that the reader knows beforehand. */
  readonly known?: readonly string[];
}

/** A bundle that holds together. */
export interface Bundle {
  readonly snapshot: Snapshot;
  readonly manifest: Manifest;
  /** Who signed, and whether the reader knew the key before or found it in the bundle only. */
  readonly signedBy: readonly { readonly keyId: string; readonly isKnown: boolean }[];
  readonly statement: string;
}

type Files = ReadonlyMap<string, string>;

const wrong = (code: ProblemCode, message: string, file?: string): Problem =>
  problemOf(code, message, file === undefined ? {} : { place: { file } });

const textOf = (files: Files, path: string): Result<string, Problem> => {
  const text = files.get(path);
  return text === undefined
    ? fail(wrong("BUNDLE_FILE_MISSING", `${path} is missing.`, path))
    : ok(text);
};

const versionOf = (files: Files, entry: ReleaseEntry): Result<ItemVersion, Problem> => {
  const path = itemPath(entry);
  const text = textOf(files, path);
  if (!text.ok) return text;
  if (canonicalHash(text.value) !== entry.hash)
    return fail(
      wrong("BUNDLE_FILE_CHANGED", `${path} does not have the hash that the manifest gives.`, path),
    );
  const item = parseItem(parseJsonText(text.value));
  return item.ok && item.value.id === entry.id && item.value.version === entry.version
    ? ok({ ...entry, content: item.value })
    : fail(
        wrong(
          "BUNDLE_FILE_CHANGED",
          `${path} does not hold ${entry.id}@${entry.version} as this program knows items.`,
          path,
        ),
      );
};

const manifestIn = (files: Files): Result<Manifest, Problem> => {
  const text = textOf(files, "manifest.json");
  if (!text.ok) return text;
  const manifest = parseManifest(text.value);
  if (manifest === undefined)
    return fail(wrong("BUNDLE_FILE_CHANGED", "manifest.json is not a manifest.", "manifest.json"));
  const digest = releaseDigest(manifest.entries);
  return digest === manifest.digest
    ? ok(manifest)
    : fail(
        wrong(
          "BUNDLE_DIGEST_MISMATCH",
          `The manifest says ${manifest.digest}; its entries give ${digest}.`,
          "manifest.json",
        ),
      );
};

/** The public keys in a text, each as its own PEM text. */
export const pemsIn = (text: string): readonly string[] =>
  text.match(/-----BEGIN PUBLIC KEY-----[\s\S]*?-----END PUBLIC KEY-----\n?/gu) ?? [];

const keysOf = (pems: readonly string[], trust: BundleTrust): readonly VerifyKey[] =>
  pems.flatMap((pem) => {
    const key = trust.parseKey(pem);
    return key === undefined ? [] : [key];
  });

const file = "signatures.json";

const verdictOf = (
  verdict: EnvelopeVerdict,
  manifest: string,
): Result<readonly string[], Problem> => {
  switch (verdict.verdict) {
    case "signed":
      return verdict.text === manifest
        ? ok(verdict.keyIds)
        : fail(wrong("SIGNATURE_INVALID", "What was signed is not this manifest.", file));
    case "invalid":
      return fail(
        wrong("SIGNATURE_INVALID", `The signature by key ${verdict.keyId} does not match.`, file),
      );
    case "unsigned":
      return fail(wrong("SIGNATURE_MISSING", "The envelope holds no signature.", file));
    case "unknown-key": {
      const keys = verdict.keyIds.join(", ");
      return fail(
        wrong(
          "SIGNATURE_MISSING",
          `It is signed by ${keys}, a key that is neither in the bundle nor known here.`,
          file,
        ),
      );
    }
  }
};

const signaturesIn = (files: Files, trust: BundleTrust): Result<readonly string[], Problem> => {
  const text = files.get(file);
  const envelope = text === undefined ? undefined : parseEnvelope(text);
  if (envelope === undefined)
    return fail(wrong("SIGNATURE_MISSING", `${file} is missing or is not an envelope.`, file));
  const carried = keysOf(pemsIn(files.get("public-key.pem") ?? ""), trust);
  const verdict = verifyEnvelope(envelope, [...keysOf(trust.known ?? [], trust), ...carried]);
  return verdictOf(verdict, files.get("manifest.json") ?? "");
};

const stated = (signedBy: Bundle["signedBy"]): string => {
  const known = signedBy.filter(({ isKnown }) => isKnown).map(({ keyId }) => keyId);
  return known.length > 0
    ? `Signed by ${known.join(", ")}, a key known here.`
    : `Signed by ${signedBy.map(({ keyId }) => keyId).join(", ")}. That key came with the bundle and is not known here: compare it with the publisher's.`;
};

const gather = <Value>(
  results: readonly Result<Value, Problem>[],
): Result<readonly Value[], readonly Problem[]> => {
  const problems = results.flatMap((one) => (one.ok ? [] : [one.error]));
  return problems.length > 0
    ? fail(problems)
    : ok(results.flatMap((one) => (one.ok ? [one.value] : [])));
};

/** Reads a bundle and proves it: digest, every file's hash, and the signature. All problems are told at once. */
export const readBundle = (
  bundle: readonly BundleFile[],
  trust: BundleTrust,
): Result<Bundle, readonly Problem[]> => {
  const files: Files = new Map(bundle.map(({ path, text }) => [path, text]));
  const manifest = manifestIn(files);
  if (!manifest.ok) return fail([manifest.error]);
  const versions = gather(manifest.value.entries.map((entry) => versionOf(files, entry)));
  const signatures = signaturesIn(files, trust);
  if (!versions.ok || !signatures.ok)
    return fail([
      ...(versions.ok ? [] : versions.error),
      ...(signatures.ok ? [] : [signatures.error]),
    ]);
  const known = new Set(keysOf(trust.known ?? [], trust).map(({ keyId }) => keyId));
  const signedBy = signatures.value.map((keyId) => ({ keyId, isKnown: known.has(keyId) }));
  const { name, digest } = manifest.value;
  return ok({
    snapshot: createSnapshot(name, digest, versions.value),
    manifest: manifest.value,
    signedBy,
    statement: stated(signedBy),
  });
};
