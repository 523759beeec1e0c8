import {
  appendFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { draft, ofAnother } from "./drafts.ts";
import type { ProvisionedRegistry, Workplace } from "./run-chorus.ts";
import { createWorkplace, provisionRegistry } from "./run-chorus.ts";

let registry: ProvisionedRegistry;

beforeAll(async () => {
  registry = await provisionRegistry();
});

afterAll(() => registry.remove());

describe("releases and their bundles", () => {
  let bundled: Workplace;

  beforeAll(async () => {
    bundled = createWorkplace(registry.data);
    draft(bundled, ofAnother);
    await bundled.chorus("import", "drafts");
    const cut = await bundled.chorus("release", "cut", "2099.1", "--out", "bundle");
    expect(cut).toEqual({
      code: 0,
      out: expect.stringMatching(/^2099\.1 {2}sha256:[0-9a-f]{64} {2}\d+ versions\n$/u),
      err: "The bundle of release 2099.1 is in HERE/bundle.\n",
    });
  });

  afterAll(() => bundled[Symbol.dispose]());

  const bundle = (): string => join(bundled.folder, "bundle");

  test("are listed newest first, each line with its name first", async () => {
    const { out } = await bundled.chorus("release", "list");
    expect(out.replaceAll(/ {2}sha256:[0-9a-f]{64} {2}\S+Z$/gmu, "")).toMatch(
      /^2099\.1\n(?:\d{4}\.\d+\n)*2026\.1\n$/u,
    );
  });

  test("hold together", async () => {
    const { code, out } = await bundled.chorus("release", "verify", "bundle");
    expect([code, out.split(":")[0]]).toEqual([0, "Release 2099.1 holds together"]);
  });

  test.for([
    "README.txt",
    "manifest.json",
    "signatures.json",
    "public-key.pem",
    "artefacts.json",
    "artefacts.signatures.json",
    "artefacts/manifest.ajv.json",
    "artefacts/package.json",
    "items/elsewhere/in-touch@1.1.0.json",
  ])("tell one changed byte of %s", async (path) => {
    const file = join(bundle(), path);
    const whole = readFileSync(file);
    const changed = Buffer.from(whole);
    const middle = Math.floor(changed.length / 2);
    changed[middle] = (changed[middle] ?? 0) ^ 1;
    writeFileSync(file, changed);
    const { code, out, err } = await bundled.chorus("release", "verify", "bundle");
    writeFileSync(file, whole);
    expect([code, out]).toEqual([4, ""]);
    expect(err).toMatch(/^(?:BUNDLE|SIGNATURE)_[A-Z_]+: /u);
  });

  test("tell a file that is missing, and one that nobody listed", async () => {
    const file = join(bundle(), "items", "elsewhere", "in-touch@1.1.0.json");
    const text = readFileSync(file);
    rmSync(file);
    writeFileSync(join(bundle(), "artefacts", "extra.js"), "alert(1)");
    const { code, err } = await bundled.chorus("release", "verify", "bundle");
    writeFileSync(file, text);
    const unlisted = await bundled.chorus("release", "verify", "bundle");
    rmSync(join(bundle(), "artefacts", "extra.js"));
    expect([code, err.split(":")[0]]).toEqual([4, "BUNDLE_FILE_MISSING"]);
    expect([unlisted.code, unlisted.err.split("\n")[0]]).toEqual([
      4,
      "BUNDLE_FILE_CHANGED: artefacts/extra.js is in no list of this bundle.",
    ]);
  });

  test("check a return without any registry", async () => {
    const words = [
      "check",
      "return",
      "--return",
      "dfe:ssda903@2026",
      "--data",
      "none",
      "--release",
      "bundle",
    ];
    const { code, out, err } = await bundled.chorus(...words);
    expect([code, out.split(",")[0]]).toEqual([1, "dfe:ssda903@2026.2.0 of release 2099.1"]);
    expect(err).toMatch(/^Signed by sha256:[0-9a-f]{64}\. That key came with the bundle/u);
    expect(existsSync(join(bundled.folder, "none"))).toBe(false);
  });

  test("stay true when the registry has another key by now", async () => {
    using place = createWorkplace(join(bundled.folder, "data"));
    for (const name of ["signing-key.pem", "signing-key.pub.pem"])
      rmSync(join(place.folder, "data", name));
    await place.chorus("release", "bundle", "2099.1", "--out", "bundle");
    expect((await place.chorus("release", "verify", "bundle")).code).toBe(0);
  });

  test("never take the place of something, nor is a release cut then", async () => {
    const { code, err } = await bundled.chorus("release", "cut", "2099.2", "--out", "return");
    expect([code, err.split("\n")[0]]).toEqual([2, "USAGE: HERE/return exists already."]);
    expect((await bundled.chorus("release", "list")).out).not.toContain("2099.2");
  });

  test("generate the same bytes twice, and tell what is stale", async () => {
    const words = [
      "generate",
      "--item",
      "examples:safe-where-i-live",
      "--release",
      "bundle",
      "--out",
    ];
    await bundled.chorus(...words, "made");
    await bundled.chorus(...words, "made-again");
    const filesIn = (name: string): readonly (readonly [string, string])[] =>
      readdirSync(join(bundled.folder, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map(
          (path) =>
            [path.slice(join(bundled.folder, name).length), readFileSync(path, "utf8")] as const,
        );
    expect(filesIn("made")).toEqual(filesIn("made-again"));
    const fresh = await bundled.chorus(...words, "made", "--check");
    appendFileSync(join(bundled.folder, "made", "examples/safe-where-i-live/1/types.d.ts"), "\n");
    const stale = await bundled.chorus(...words, "made", "--check");
    const never = await bundled.chorus(...words, "never-made", "--check");
    expect([fresh.code, stale.code, never.code]).toEqual([0, 5, 5]);
    expect(stale.err).toContain(
      "GENERATED_STALE: 1 file in made is not what this release gives:\n  changed    examples/safe-where-i-live/1/types.d.ts\n",
    );
    expect(existsSync(join(bundled.folder, "never-made"))).toBe(false);
  });
});
