// @ts-nocheck: this file runs in the browser, whose globals the project's types leave out.
/** The checker off the page's own thread. The test bundles it, with the model of a return as RETURN_MODEL. */
import { checkFiles } from "../../../engine/index.ts";

addEventListener("message", ({ data: files }) => {
  postMessage(checkFiles(files, RETURN_MODEL, { values: true }));
});
