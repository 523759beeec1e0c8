import { bundleFiles, itemPath } from "../../registry/release/bundle.ts";
import { parseEnvelope } from "../../registry/release/envelope.ts";
import { parseManifest } from "../../registry/release/manifest.ts";
import type { ReleaseRow, Store } from "../../registry/store/store.ts";
import { invariant } from "../../runtime/result.ts";
import type { Catalogue } from "../view/catalogue.ts";
import type { View } from "../view/view.ts";
import type { ArtefactShelf } from "./artefact-shelf.ts";
import type { Download } from "./download.ts";
import { downloadOf } from "./download.ts";
import {
  artefactListPath,
  manifestPath,
  releasePath,
  releasesPath,
  signaturesPath,
} from "./paths.ts";

/** The files of releases by their addresses; none of them is read from a folder. */
export interface ReleaseFiles {
  /** Undefined when there is nothing at the address. */
  readonly find: (address: string, catalogue: Catalogue) => Promise<Download | undefined>;
}

interface Wanted {
  readonly release: ReleaseRow;
  readonly view: View;
  readonly address: string;
}

type FilesByAddress = ReadonlyMap<string, Download>;

const json = (path: string, value: unknown): Download =>
  downloadOf({
    path: `${path}.json`,
    bytes: Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`, "utf8"),
    isForever: false,
  });

const describe = ({ name, digest, publishedAt }: ReleaseRow): object => ({
  name,
  digest,
  publishedAt,
  url: releasePath(name),
  manifest: manifestPath(name),
  signatures: signaturesPath(name),
  artefacts: artefactListPath(name),
});

const overviewOf = ({ release, view, address }: Wanted): Download => {
  const items = view.snapshot.versions.map((version) => ({
    ref: `${version.id}@${version.version}`,
    hash: version.hash,
    url: `${releasePath(release.name)}/${itemPath(version)}`,
  }));
  return json(address, { ...describe(release), items });
};

/** Another signature may come to stand beside the first; all else in a bundle stays as it is for ever. */
const mayGrow = ["signatures.json", "public-key.pem"];

/** The same files as in a bundle on disk, so that a release fetched file by file verifies like one that was cut. */
const readBundle = async ({ release, view }: Wanted, store: Store): Promise<FilesByAddress> => {
  const manifest = parseManifest(release.manifest);
  const envelope = parseEnvelope(release.envelope);
  invariant(manifest !== undefined && envelope !== undefined, "a release keeps what was signed");
  const signers = new Set(envelope.signatures.map(({ keyid }) => keyid));
  const publicKeys = (await store.publicKeys())
    .filter(({ keyId }) => signers.has(keyId))
    .map(({ pem }) => pem);
  const files = bundleFiles({ snapshot: view.snapshot, manifest, envelope, publicKeys });
  return new Map(
    files.map(({ path, text }) => {
      const bytes = Buffer.from(text, "utf8");
      const isForever = !mayGrow.includes(path);
      return [`${releasePath(release.name)}/${path}`, downloadOf({ path, bytes, isForever })];
    }),
  );
};

/** A mended emitter gives other files for the same release, so these addresses are asked again each time. */
const artefactFile = async (
  { release, view, address }: Wanted,
  shelf: ArtefactShelf,
): Promise<Download | undefined> => {
  const files = await shelf.filesOf(view.snapshot);
  if (address === artefactListPath(release.name)) {
    const listed = files.map(({ bytes, ...file }) => ({ ...file, bytes: bytes.byteLength }));
    return json(address, { release: release.name, digest: release.digest, files: listed });
  }
  const file = files.find(({ url }) => url === address);
  return file && downloadOf({ path: address, bytes: file.bytes, isForever: false });
};

const wantedAt = (address: string, catalogue: Catalogue): Wanted | undefined => {
  const name = address.slice(releasesPath.length + 1).split("/")[0] ?? "";
  const release = catalogue.releases.find((row) => row.name === name);
  const view = catalogue.ofRelease(name);
  return release && view && { release, view, address };
};

/** Makes the finder of release files; each bundle is laid out once. */
export const createReleaseFiles = (store: Store, shelf: ArtefactShelf): ReleaseFiles => {
  const bundlesByDigest = new Map<string, FilesByAddress>();
  const bundleOf = async (wanted: Wanted): Promise<FilesByAddress> => {
    const { digest } = wanted.release;
    const bundle = bundlesByDigest.get(digest) ?? (await readBundle(wanted, store));
    bundlesByDigest.set(digest, bundle);
    return bundle;
  };
  return {
    find: async (address, catalogue) => {
      if (address === releasesPath)
        return json(address, { releases: catalogue.releases.map(describe) });
      const wanted = wantedAt(address, catalogue);
      if (wanted === undefined) return undefined;
      const folder = releasePath(wanted.release.name);
      if (address === folder) return overviewOf(wanted);
      return address.startsWith(`${folder}/artefacts/`)
        ? artefactFile(wanted, shelf)
        : (await bundleOf(wanted)).get(address);
    },
  };
};
