import type { BundleFile } from "../../registry/release/bundle.ts";
import { itemPath } from "../../registry/release/bundle.ts";
import type { Registry } from "../../registry/store/open-registry.ts";
import { StoreFault } from "../../registry/store/store-fault.ts";
import type { ReleaseRow } from "../../registry/store/store.ts";
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

/** Reads the files of a release's bundle. */
export type ReadBundle = (release: string) => ReturnType<Registry["bundle"]>;

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
const layOut = (release: string, files: readonly BundleFile[]): FilesByAddress =>
  new Map(
    files.map(({ path, text }) => {
      const bytes = Buffer.from(text, "utf8");
      const isForever = !mayGrow.includes(path);
      return [`${releasePath(release)}/${path}`, downloadOf({ path, bytes, isForever })];
    }),
  );

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
export const createReleaseFiles = (readBundle: ReadBundle, shelf: ArtefactShelf): ReleaseFiles => {
  const bundlesByName = new Map<string, FilesByAddress>();
  const bundleOf = async ({ release: { name } }: Wanted): Promise<FilesByAddress> => {
    const known = bundlesByName.get(name);
    if (known !== undefined) return known;
    const files = await readBundle(name);
    if (!files.ok) throw new StoreFault(files.error);
    const bundle = layOut(name, files.value);
    bundlesByName.set(name, bundle);
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
