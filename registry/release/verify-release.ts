import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import { releaseDigest } from "../identity/content-hash.ts";
import type { ReleaseRow } from "../store/store.ts";
import type { VerifyKey } from "./envelope.ts";
import { parseEnvelope, verifyEnvelope } from "./envelope.ts";
import { parseManifest } from "./manifest.ts";

const signatureProblem = (row: ReleaseRow, keys: readonly VerifyKey[]): Problem | undefined => {
  const envelope = parseEnvelope(row.envelope);
  if (envelope === undefined)
    return problemOf("SIGNATURE_MISSING", `Release ${row.name} has no signature.`);
  const verdict = verifyEnvelope(envelope, keys);
  if (verdict.verdict === "signed")
    return verdict.text === row.manifest
      ? undefined
      : problemOf(
          "SIGNATURE_INVALID",
          `What was signed for release ${row.name} is not its manifest.`,
        );
  return verdict.verdict === "invalid"
    ? problemOf("SIGNATURE_INVALID", `The signature of release ${row.name} does not match.`)
    : problemOf("SIGNATURE_MISSING", `Release ${row.name} is not signed by a key kept here.`);
};

/** Proves a published release: manifest, digest over its entries, every entry published here, and its signature. */
export const verifyRelease = (
  row: ReleaseRow,
  hashes: ReadonlyMap<string, string>,
  keys: readonly VerifyKey[],
): readonly Problem[] => {
  const manifest = parseManifest(row.manifest);
  if (manifest === undefined || manifest.name !== row.name)
    return [problemOf("CONTENT_CHANGED", `The manifest of release ${row.name} is damaged.`)];
  const digest = releaseDigest(manifest.entries);
  const wrongDigest = digest !== row.digest || digest !== manifest.digest;
  const absent = manifest.entries.filter(
    ({ id, version, hash }) => hashes.get(`${id}@${version}`) !== hash,
  );
  const signature = signatureProblem(row, keys);
  return [
    ...(wrongDigest
      ? [
          problemOf(
            "CONTENT_CHANGED",
            `Release ${row.name} says digest ${row.digest}; its entries give ${digest}.`,
          ),
        ]
      : []),
    ...absent.map(({ id, version }) =>
      problemOf(
        "CONTENT_CHANGED",
        `Release ${row.name} holds ${id}@${version}, which is not published here so.`,
      ),
    ),
    ...(signature === undefined ? [] : [signature]),
  ];
};
