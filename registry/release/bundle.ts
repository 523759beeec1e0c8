import { canonicalJson } from "../identity/canonical.ts";
import type { ItemVersion, ReleaseEntry, Snapshot } from "../model/snapshot.ts";
import type { Envelope } from "./envelope.ts";
import type { Manifest } from "./manifest.ts";
import { renderManifest } from "./manifest.ts";

/** A file of a bundle: its path with slashes, and its text. */
export interface BundleFile {
  readonly path: string;
  readonly text: string;
}

/** What a bundle is made of. */
export interface BundleParts {
  readonly snapshot: Snapshot;
  readonly manifest: Manifest;
  readonly envelope: Envelope;
  /** PEM texts of the keys that signed. */
  readonly publicKeys: readonly string[];
}

/** Where an item version stands in a bundle, for example `items/dfe/sex@2.0.0.json`. */
export const itemPath = ({ id, version }: Pick<ReleaseEntry, "id" | "version">): string =>
  `items/${id.replace(":", "/")}@${version}.json`;

const readme = ({ name, digest, entries }: Manifest): string => `Chorus release ${name}

Digest: ${digest}
Item versions: ${entries.length}

manifest.json    every item version with the SHA-256 of its file, and the digest over them all
signatures.json  a DSSE envelope: the manifest, signed with Ed25519
public-key.pem   the public half of the signing key; compare it with the publisher's
items/           the definitions, one file each, as canonical JSON (RFC 8785)

Check it, offline:  chorus release verify .

A published release never changes. Definitions are available under the Open Government Licence v3.0;
each says in its sources where it was read.
`;

const itemFile = (version: ItemVersion): BundleFile => ({
  path: itemPath(version),
  text: canonicalJson(version.content),
});

/** The files of a release, sorted by path: they need no server, and the same release gives the same bytes. */
export const bundleFiles = ({
  snapshot,
  manifest,
  envelope,
  publicKeys,
}: BundleParts): readonly BundleFile[] =>
  [
    { path: "README.txt", text: readme(manifest) },
    { path: "manifest.json", text: renderManifest(manifest) },
    { path: "public-key.pem", text: publicKeys.join("") },
    { path: "signatures.json", text: `${JSON.stringify(envelope, undefined, 2)}\n` },
    ...snapshot.versions.map(itemFile),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
