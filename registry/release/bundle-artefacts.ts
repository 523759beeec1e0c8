import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import { canonicalJson } from "../identity/canonical.ts";
import { sha256Hex } from "../identity/content-hash.ts";
import type { BundleFile } from "./bundle.ts";
import { itemPath } from "./bundle.ts";
import type { Envelope, Signer, VerifyKey } from "./envelope.ts";
import { artefactPayloadType, parseEnvelope, signEnvelope, verifyEnvelope } from "./envelope.ts";
import type { Manifest } from "./manifest.ts";
import { parseJsonText } from "./manifest.ts";

const listName = "artefacts.json";
const signatureName = "artefacts.signatures.json";
const folder = "artefacts/";

/** Which release some generated files come from, and who generated them. */
export interface ArtefactOrigin {
  readonly release: string;
  readonly digest: string;
  readonly generator: string;
}

/** What a signed list covers. */
export interface ArtefactSet {
  readonly generated: readonly BundleFile[];
  /** Files of the bundle that nothing else signs for, at their own paths, such as its README. */
  readonly beside?: readonly BundleFile[];
}

interface ArtefactList extends ArtefactOrigin {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/**
 * The generated files of a release as they stand in its bundle, with a signed list of their hashes. The list is apart
 * from the release's own manifest: a mended generator gives new files, never a new release.
 */
export const artefactFiles = async (
  origin: ArtefactOrigin,
  { generated, beside = [] }: ArtefactSet,
  signer: Signer,
): Promise<readonly BundleFile[]> => {
  const files = generated
    .map(({ path, text }) => ({ path: `${folder}${path}`, text }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const list: ArtefactList = {
    ...origin,
    files: [...files, ...beside].map(({ path, text }) => ({ path, sha256: sha256Hex(text) })),
  };
  const text = canonicalJson(list);
  const envelope: Envelope = await signEnvelope(text, signer, artefactPayloadType);
  return [
    ...files,
    { path: listName, text },
    { path: signatureName, text: `${JSON.stringify(envelope, undefined, 2)}\n` },
  ];
};

const isList = (value: unknown): value is ArtefactList =>
  typeof value === "object" &&
  value !== null &&
  "digest" in value &&
  typeof value.digest === "string" &&
  "files" in value &&
  Array.isArray(value.files) &&
  value.files.every(
    (file: unknown) =>
      typeof file === "object" &&
      file !== null &&
      "path" in file &&
      typeof file.path === "string" &&
      "sha256" in file &&
      typeof file.sha256 === "string",
  );

const wrong = (
  code: "BUNDLE_FILE_CHANGED" | "SIGNATURE_INVALID",
  message: string,
  file: string,
): Problem => problemOf(code, message, { place: { file } });

const signatureProblems = (
  files: ReadonlyMap<string, string>,
  keys: readonly VerifyKey[],
): readonly Problem[] => {
  const envelope = parseEnvelope(files.get(signatureName) ?? "");
  const verdict =
    envelope === undefined ? undefined : verifyEnvelope(envelope, keys, artefactPayloadType);
  return verdict?.verdict === "signed" && verdict.text === files.get(listName)
    ? []
    : [wrong("SIGNATURE_INVALID", `The signature over ${listName} does not hold.`, signatureName)];
};

const fileProblems = (files: ReadonlyMap<string, string>, list: ArtefactList): readonly Problem[] =>
  list.files.flatMap(({ path, sha256 }) => {
    const text = files.get(path);
    if (text === undefined)
      return [problemOf("BUNDLE_FILE_MISSING", `${path} is missing.`, { place: { file: path } })];
    return sha256Hex(text) === sha256
      ? []
      : [
          wrong(
            "BUNDLE_FILE_CHANGED",
            `${path} does not have the hash that ${listName} gives.`,
            path,
          ),
        ];
  });

const unlisted = (
  files: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): readonly Problem[] =>
  [...files.keys()]
    .filter((path) => (path.startsWith(folder) || path.startsWith("items/")) && !known.has(path))
    .map((path) => wrong("BUNDLE_FILE_CHANGED", `${path} is in no list of this bundle.`, path));

/**
 * Proves the generated files of a bundle: the signature over their list, that the list is of this release, every file's
 * hash, and that no file stands there that nobody listed.
 */
export const verifyArtefacts = (
  bundle: readonly BundleFile[],
  manifest: Manifest,
  keys: readonly VerifyKey[],
): readonly Problem[] => {
  const files = new Map(bundle.map(({ path, text }) => [path, text]));
  const items = manifest.entries.map(itemPath);
  const text = files.get(listName);
  if (text === undefined) return unlisted(files, new Set(items));
  const list = parseJsonText(text);
  if (!isList(list) || list.digest !== manifest.digest)
    return [wrong("BUNDLE_FILE_CHANGED", `${listName} is not the list of this release.`, listName)];
  const known = new Set([...items, ...list.files.map(({ path }) => path)]);
  return [
    ...signatureProblems(files, keys),
    ...fileProblems(files, list),
    ...unlisted(files, known),
  ];
};
