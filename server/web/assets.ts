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

const inPackage = (name: string, path: string): string =>
  join(dirname(require.resolve(`${name}/package.json`)), path);

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const sources = {
  "react.js": () => inPackage("react", "umd/react.production.min.js"),
  "react-dom.js": () => inPackage("react-dom", "umd/react-dom.production.min.js"),
  "graphiql.js": () => inPackage("graphiql", "graphiql.min.js"),
  "graphiql.css": () => inPackage("graphiql", "graphiql.min.css"),
  "explorer.js": () => here("explorer.js"),
  "explorer.css": () => here("explorer.css"),
  "page.css": () => here("page.css"),
} as const satisfies Readonly<Record<string, () => string>>;

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
  // Object.keys forgets the keys of the table.
  const names = Object.keys(sources) as readonly AssetName[];
  return {
    addressOf: (name) => assetOf(name).path,
    find: (address) => {
      // A browser may ask with an address from before a restart.
      const name = names.find((known) => address.endsWith(`/${known}`));
      return name !== undefined && assetOf(name).path === address ? assetOf(name) : undefined;
    },
  };
};
