import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { checks } from "../../engine/check/codes.ts";
import { problems } from "../../runtime/problems.ts";

const layers = ["runtime", "registry", "codegen", "engine", "server", "cli"];

/** The text of every source file but the table itself. */
const sources = layers
  .flatMap((layer) => readdirSync(layer, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !/(?:runtime[/\\]problems|engine[/\\]check[/\\]codes)\.ts$/u.test(path))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

const isUsed = (code: string): boolean => new RegExp(`\\b${code}\\b`, "u").test(sources);

const cell = (text: string): string => text.replaceAll("|", "\\|");

const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((text) => cell(String(text))).join(" | ")} |`;

test("every problem code is used somewhere", () => {
  expect(Object.keys(problems).filter((code) => !isUsed(code))).toEqual([]);
});

test("every check code is used somewhere", () => {
  expect(Object.keys(checks).filter((code) => !isUsed(code))).toEqual([]);
});

test("every problem and check has a title, and says how to mend it in a sentence", () => {
  for (const [code, { title, fix }] of [...Object.entries(problems), ...Object.entries(checks)]) {
    expect(title, code).toMatch(/^[A-Z].*[^.]$/u);
    expect(fix, code).toMatch(/^[A-Z].*\.$/u);
  }
});

test("docs/problems.md is the table of problems", async () => {
  const text = [
    "# Problems",
    "",
    "Every problem that `chorus` and its server can tell, by code. Codes never change. The exit codes are: 0 clean,",
    "1 findings, 2 usage, 3 registry or network, 4 integrity, 5 stale. Made from `runtime/problems.ts`.",
    "",
    row("code", "exit", "what", "how to fix"),
    row("---", "---", "---", "---"),
    ...Object.entries(problems).map(([code, { exit, title, fix }]) =>
      row(`\`${code}\``, exit, title, fix),
    ),
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../../docs/problems.md");
});

test("docs/checks.md is the table of structure checks", async () => {
  const text = [
    "# Structure checks",
    "",
    "What `chorus check` can find in the files of a return, whatever the return. Codes never change. Made from",
    "`engine/check/codes.ts`.",
    "",
    row("code", "severity", "what", "how to fix"),
    row("---", "---", "---", "---"),
    ...Object.entries(checks).map(([code, { severity, title, fix }]) =>
      row(`\`${code}\``, severity, title, fix),
    ),
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../../docs/checks.md");
});
