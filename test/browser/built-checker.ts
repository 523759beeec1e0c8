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

/** Makes the browser build of the newest SSDA903 return, as a vendor does. */
export const buildChecker = async (place: Workplace): Promise<BuiltChecker> => {
  const words = ["--item", "dfe:ssda903@2026", "--target", "browser", "--out", "made"];
  const ended = await place.chorus("generate", ...words);
  invariant(ended.code === 0, `the browser build can be made: ${ended.err}`);
  const folder = join(place.folder, "made/dfe/ssda903/2026/browser");
  return {
    global: "chorusSsda903_2026",
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
