import {
  engineScript,
  examplePage,
  exampleScript,
  exampleStyle,
  licences,
  pageScript,
} from "../../generated/browser/scripts.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { pascalName } from "../model/names.ts";
import type { ReleaseModel } from "../model/release-model.ts";
import { renderJson, renderRuleModule } from "../rules/render-rule-module.ts";
import { browserTypes } from "./browser-types.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { sortFiles } from "./emitted-file.ts";
import { madeFrom } from "./made-from.ts";
import type { ReturnRules } from "./return-rules.ts";
import { returnRules } from "./return-rules.ts";

type Release = ReleaseModel["release"];

interface Names {
  /** Name of the script, without its ending. */
  readonly script: string;
  /** The one global that the script declares. */
  readonly global: string;
}

/** `dfe/ssda903/2026` gives `ssda903-2026` and `chorusSsda903_2026`. */
const namesOf = (folder: string): Names => {
  const [slug = "", major = ""] = folder.split("/").slice(-2);
  return { script: `${slug}-${major}`, global: `chorus${pascalName(slug)}_${major}` };
};

/** Any page may load the script, whatever encoding it takes scripts to be in. */
const asciiOnly = (text: string): string =>
  text.replaceAll(/[^\0-\x7f]/gu, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );

const notices = (): string =>
  [
    "/*!",
    "Chorus: MIT licence, copyright (c) 2026 The Chorus contributors. Definitions: Open Government Licence v3.0.",
    ...licences.flatMap((licence) => [`\nThis file carries ${licence.package}:`, "", licence.text]),
    "*/",
    "",
  ].join("\n");

const rulesText = (release: Release, { placed: { model }, sources }: ReturnRules): string =>
  sources.length === 0
    ? "const ruleModule = null;\n"
    : renderRuleModule({ return: model.ref, release: release.name }, sources).replace(
        /^export (?=const ruleModule = )/mu,
        "",
      );

const definitionsText = (release: Release, { ground }: ReturnRules): string => {
  const { model, previous = null, references = [], shipped = new Map() } = ground;
  const lists = Object.fromEntries(shipped);
  const plain = { release: release.name, model, previous, references, shipped: lists };
  return `const definitions = ${renderJson(plain)};\n`;
};

/** A function that makes all that checks: called in the page, or its own text in a worker. */
const partsText = (release: Release, found: ReturnRules): string =>
  [
    "function makeParts() {\n",
    `${engineScript}\n`,
    rulesText(release, found),
    definitionsText(release, found),
    "const validator = chorusEngine.createValidator({ ...definitions, rules: ruleModule });\n",
    "return { engine: chorusEngine, validator };\n}\n",
  ].join("");

const workerText =
  "`const { engine, validator } = (${makeParts})();\\nengine.serveChecks(validator, self);`";

const scriptText = (release: Release, found: ReturnRules, global: string): string => {
  const { sources, placed } = found;
  const { ref } = placed.model;
  const facts = renderJson({ ref, release: release.name, rules: sources.length });
  return asciiOnly(
    [
      `// ${madeFrom(release)}\n// From ${ref}. A classic script: it declares ${global}.\n`,
      notices(),
      `var ${global} = (function () {\n`,
      `${pageScript}\n`,
      partsText(release, found),
      `return chorusPage.createChecker({\n  facts: ${facts},\n`,
      "  createValidator: () => makeParts().validator,\n",
      `  workerScript: () => ${workerText},\n}, globalThis);\n})();\n`,
    ].join(""),
  );
};

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const pageText = (title: string, { script, global }: Names): string => {
  const values: Readonly<Record<string, string>> = {
    title: escaped(title),
    script: `${script}.js`,
    global,
  };
  return examplePage.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? "");
};

const filesOf = (release: Release, found: ReturnRules): readonly EmittedFile[] => {
  const { folder, model } = found.placed;
  const names = namesOf(folder);
  const { script, global } = names;
  const head = `// ${madeFrom(release)}\n// From ${model.ref}.\n`;
  const texts: Readonly<Record<string, string>> = {
    [`${script}.js`]: scriptText(release, found, global),
    [`${script}.d.ts`]: `${head}\n${browserTypes(global)}`,
    "index.html": pageText(model.title, names),
    "page.js": exampleScript,
    "page.css": exampleStyle,
  };
  return Object.entries(texts).map(([name, text]) => ({ path: `${folder}/browser/${name}`, text }));
};

/**
 * Emits for each return a folder for a page: one classic script that checks the return's files in a worker made of its
 * own text, with everything inside; its types; and an example page with a strict content security policy.
 */
export const emitBrowser = (
  snapshot: Snapshot,
  { release, returns }: ReleaseModel,
): Result<readonly EmittedFile[], readonly Problem[]> => {
  const made = returns.map((placed) => {
    const found = returnRules(snapshot, placed);
    if (!found.ok) return found;
    return ok(found.value === undefined ? [] : filesOf(release, found.value));
  });
  const problems = made.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? fail(problems)
    : ok(sortFiles(made.flatMap((one) => (one.ok ? one.value : []))));
};
