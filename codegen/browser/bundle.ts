import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { build } from "esbuild";

import { invariant } from "../../runtime/result.ts";

/** A part of the engine as a script, and the packages that it carries. */
export interface Bundle {
  readonly text: string;
  /** Names of npm packages, sorted. */
  readonly packages: readonly string[];
}

/** A licence that a package asks to be kept with it. */
export interface Licence {
  readonly package: string;
  readonly text: string;
}

const packageOf = (path: string): string | undefined =>
  /^node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1];

/**
 * Bundles a file and all that it imports as a classic script that declares one name. The text depends on the sources and
 * the locked version of the bundler only.
 */
export const bundleScript = async (
  projectFolder: string,
  entry: string,
  globalName: string,
): Promise<Bundle> => {
  const made = await build({
    absWorkingDir: projectFolder,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName,
    platform: "browser",
    target: "es2022",
    minify: true,
    // A page's own encoding may be any.
    charset: "ascii",
    legalComments: "none",
    logLevel: "silent",
  });
  const [file] = made.outputFiles;
  invariant(file !== undefined, "a bundle is one file");
  const [output] = Object.values(made.metafile.outputs);
  const packages = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (packageOf(path) ?? []) : [],
  );
  return { text: file.text.trimEnd(), packages: [...new Set(packages)].toSorted() };
};

const isc = (holders: readonly string[]): string => `The ISC License

${holders.map((holder) => `Copyright (c) ${holder}`).join("\n")}

Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR
IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** Licences of packages that name theirs but bring no text of it. */
const textByPackage: Readonly<Record<string, string>> = {
  saxes: isc(["Contributors", "Isaac Z. Schlueter and Contributors"]),
};

/** The licence of a package, from the file that it brings. */
export const licenceOf = (projectFolder: string, name: string): Licence => {
  const folder = join(projectFolder, "node_modules", name);
  const file = ["LICENSE", "LICENSE.md", "LICENCE"]
    .map((one) => join(folder, one))
    .find((path) => existsSync(path));
  const text = file === undefined ? textByPackage[name] : readFileSync(file, "utf8");
  invariant(text !== undefined, `the licence of ${name} is known`);
  return { package: name, text: text.replaceAll("\r\n", "\n").trim() };
};
