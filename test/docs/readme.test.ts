import { spawnSync } from "node:child_process";
import { existsSync, mkdtempDisposableSync, readFileSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");

const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "gu"))].map(
    ([, text]) => text ?? "",
  );

const chorus = (words: readonly string[], dataFolder: string) =>
  spawnSync(process.execPath, ["bin/chorus.mjs", ...words, "--data", dataFolder], {
    encoding: "utf8",
  });

describe("README", () => {
  test("shows what the check of the small return prints", () => {
    using data = mkdtempDisposableSync(join(tmpdir(), "chorus-readme-"));
    const line = blocks("sh").find((block) => block.startsWith("npx chorus check")) ?? "";
    const { stdout, status } = chorus(line.trim().split(" ").slice(2), data.path);
    expect(blocks("text")[0]).toBe(stdout);
    expect(status).toBe(1);
  });

  test("gives commands that run", () => {
    using data = mkdtempDisposableSync(join(tmpdir(), "chorus-readme-"));
    const generate = blocks("sh")
      .flatMap((block) => block.split("\n"))
      .filter((line) => line.startsWith("npx chorus generate"));
    expect(generate).toHaveLength(3);
    const out = join(data.path, "generated");
    for (const line of generate) {
      const words = line
        .split(" ")
        .slice(2)
        .map((word) => (word === "generated" ? out : word));
      expect(chorus(words, data.path)).toMatchObject({ status: 0 });
    }
  });

  test("names only commands and files that exist", () => {
    const help = chorus(["--help"], "none").stdout;
    for (const [, command] of readme.matchAll(/`chorus ([a-z]+)/gu))
      expect(help).toContain(`  ${command} `);
    const paths = [...readme.matchAll(/\]\(([^)#:]+)\)/gu)].map(([, path]) => path ?? "");
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe("ARCHITECTURE", () => {
  const headings = [...readFileSync("ARCHITECTURE.md", "utf8").matchAll(/^## (.+)$/gmu)].map(
    ([, name]) => name,
  );

  test("has a heading for each folder, and is short", () => {
    const folders = readdirSync(".").filter(
      (name) => !name.startsWith(".") && statSync(name).isDirectory(),
    );
    const passing = new Set(["node_modules", "data", "coverage"]);
    expect(new Set(headings)).toEqual(new Set(folders.filter((name) => !passing.has(name))));
    expect(readFileSync("ARCHITECTURE.md", "utf8").split("\n").length).toBeLessThan(60);
  });
});
