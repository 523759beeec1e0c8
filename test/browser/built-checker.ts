import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { invariant } from "../../runtime/result.ts";
import type { Workplace } from "../cli/run-chorus.ts";

/** What `chorus generate --target browser` made of one return. */
export interface BuiltChecker {
  /** The one global that its script declares. */
  readonly global: string;
  /** Texts by file name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The return whose build is tested most. */
const usual = { ref: "dfe:ssda903@2026", global: "chorusSsda903_2026" } as const;

/** Makes the browser build of a return, as a vendor does. */
export const buildChecker = async (
  place: Workplace,
  { ref, global }: { readonly ref: string; readonly global: string } = usual,
): Promise<BuiltChecker> => {
  const words = ["--item", ref, "--target", "browser", "--out", "made"];
  const ended = await place.chorus("generate", ...words);
  invariant(ended.code === 0, `the browser build can be made: ${ended.err}`);
  const folder = join(place.folder, "made", ref.replaceAll(/[:@]/gu, "/"), "browser");
  return {
    global,
    texts: new Map(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
    ),
  };
};

/** A page that hands files to the checker and writes down what it answers. */
export const builtPage = (global: string, script: string): string =>
  `<!doctype html><html lang="en-GB"><title>Check</title><body data-checker="${global}">
<label>Files <input id="files" type="file" multiple></label>
<label>Previous <input id="previous" type="file" multiple></label>
<label>Reference <input id="reference" type="file" multiple></label>
<label>Options <textarea id="options"></textarea></label>
<button id="check">Check</button>
<output id="ready"></output><output id="answer"></output>
<script src="/${script}"></script><script type="module" src="/built.js"></script>`;
