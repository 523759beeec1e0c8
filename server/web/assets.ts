import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Download } from "../artefacts/download.ts";
import { downloadOf } from "../artefacts/download.ts";

/** The files that our pages load, by address. The address holds the hash, so a file never changes under it. */
export interface Assets {
  readonly addressOf: (name: AssetName) => string;
  readonly find: (address: string) => Download | undefined;
}

/** A file that a page loads. */
export type AssetName = keyof typeof sources;

const require = createRequire(import.meta.url);

/** Finds a file when it is needed: packages are looked up on the disk. */
type Source = () => string;

const inPackage =
  (name: string, path: string): Source =>
  () =>
    join(dirname(require.resolve(`${name}/package.json`)), path);

const here =
  (name: string): Source =>
  () =>
    fileURLToPath(new URL(name, import.meta.url));

const sources = {
  "react.js": inPackage("react", "umd/react.production.min.js"),
  "react-dom.js": inPackage("react-dom", "umd/react-dom.production.min.js"),
  "graphiql.js": inPackage("graphiql", "graphiql.min.js"),
  "graphiql.css": inPackage("graphiql", "graphiql.min.css"),
  "explorer.js": here("explorer.js"),
  "explorer.css": here("explorer.css"),
  "page.css": here("page.css"),
  "icon.svg": here("icon.svg"),
} as const satisfies Readonly<Record<string, Source>>;

const isAssetName = (name: string): name is AssetName => Object.hasOwn(sources, name);

const load = (name: AssetName): Download => {
  const bytes = readFileSync(sources[name]());
  const draft = downloadOf({ path: name, bytes, isForever: true });
  return { ...draft, path: `/assets/${draft.sha256.slice(0, 16)}/${name}` };
};

/** Reads each file when a page first names it, and keeps it. */
export const createAssets = (): Assets => {
  const assetsByName = new Map<AssetName, Download>();
  const assetOf = (name: AssetName): Download => {
    const known = assetsByName.get(name);
    if (known !== undefined) return known;
    const asset = load(name);
    assetsByName.set(name, asset);
    return asset;
  };
  return {
    addressOf: (name) => assetOf(name).path,
    find: (address) => {
      const name = address.slice(address.lastIndexOf("/") + 1);
      // A browser may ask with an address from before an update; that file is gone.
      const asset = isAssetName(name) ? assetOf(name) : undefined;
      return asset?.path === address ? asset : undefined;
    },
  };
};
