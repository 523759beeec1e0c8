import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { EmittedFile } from "../emit/emitted-file.ts";
import { ownHeader } from "../own/header.ts";
import { bundleScript, licenceOf } from "./bundle.ts";

/** Where the parts of the engine that browser builds carry are kept, as text. */
export const browserScriptsPath = "generated/browser/scripts.ts";

interface Part {
  readonly name: string;
  readonly about: string;
  readonly value: unknown;
}

const render = (parts: readonly Part[]): string =>
  [
    ownHeader("engine/browser"),
    ...parts.map(
      ({ name, about, value }) =>
        `\n/** ${about} */\nexport const ${name}: ${typeof value === "string" ? "string" : "readonly { readonly package: string; readonly text: string }[]"} = ${JSON.stringify(value)};\n`,
    ),
  ].join("");

/** Makes the parts of the engine that browser builds carry: scripts, the example's files, and licences. */
export const makeBrowserScripts = async (projectFolder: string): Promise<EmittedFile> => {
  const read = (path: string): string =>
    readFileSync(join(projectFolder, "engine/browser/example", path), "utf8")
      .replaceAll("\r\n", "\n")
      .replace(/^\/\/ @ts-nocheck.*\n/u, "");
  const inWorker = "engine/browser/worker-entry.ts";
  const engine = await bundleScript(projectFolder, inWorker, "chorusEngine");
  const page = await bundleScript(projectFolder, "engine/browser/page-entry.ts", "chorusPage");
  const packages = [...new Set([...engine.packages, ...page.packages])].toSorted();
  const parts: readonly Part[] = [
    {
      name: "engineScript",
      about: "What checks, in a worker or in the page: declares `chorusEngine`.",
      value: engine.text,
    },
    {
      name: "pageScript",
      about: "What a page calls: declares `chorusPage`.",
      value: page.text,
    },
    { name: "examplePage", about: "The example's page.", value: read("page.html") },
    { name: "exampleScript", about: "The example's own script.", value: read("page.js") },
    { name: "exampleStyle", about: "The example's style sheet.", value: read("page.css") },
    {
      name: "licences",
      about: "Licences of the packages that the scripts carry.",
      value: packages.map((name) => licenceOf(projectFolder, name)),
    },
  ];
  return { path: browserScriptsPath, text: render(parts) };
};
