import { expect, test } from "vitest";

import type { RegistryItem } from "../../../generated/items/types.ts";
import { compareVersions, declaredClass } from "../../../registry/compare/compare-versions.ts";
import { counterexampleOf } from "../../../registry/compare/counterexample.ts";
import type { ChangeKind } from "../../../registry/compare/changes.ts";
import { diffItems } from "../../../registry/compare/diff-items.ts";
import { contentHash } from "../../../registry/identity/content-hash.ts";
import type { ItemVersion } from "../../../registry/model/snapshot.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { changePairs, partial } from "./change-pairs.ts";

const versionOf = (content: RegistryItem): ItemVersion => ({
  id: content.id,
  version: content.version,
  hash: contentHash(content),
  content,
});

const list = (version: string, codes: readonly string[]): ItemVersion =>
  versionOf(
    partial("codelist", {
      id: "test:list",
      version,
      codes: codes.map((code) => ({ code, labels: [] })),
    }),
  );

const bound = (version: string, part: string): ItemVersion =>
  versionOf(partial("return", { id: "test:return", version, binds: [`test:list@${part}`] }));

test("a return brings what its parts change", () => {
  const [old, next] = [list("1.0.0", ["A", "B"]), list("2.0.0", ["A", "C"])];
  const [before, after] = [bound("2025.0.0", "1.0.0"), bound("2025.1.0", "2.0.0")];
  const all = createSnapshot("", "", [old, next, before, after]);
  const comparison = compareVersions(before, after, all);
  expect(comparison).toMatchObject({
    from: "test:return@2025.0.0",
    to: "test:return@2025.1.0",
    computed: "MAJOR",
    declared: "MINOR",
    isEnough: false,
    verdicts: { data: { level: "breaking" }, burden: { level: "safe" } },
  });
  expect(comparison.changes.map(({ item, kind, place }) => `${item} ${kind} ${place}`)).toEqual([
    "test:list code-removed /codes/B",
    "test:list code-added /codes/C",
  ]);
  expect(comparison.changes[0]?.counterexample).toEqual({
    record: { code: "B" },
    why: "It was a code of the list and no longer is.",
  });
});

test("a part that is not here is judged by its version number", () => {
  const [before, after] = [bound("2025.0.0", "1.0.0"), bound("2025.1.0", "2.0.0")];
  const { changes, computed } = compareVersions(before, after, createSnapshot("", "", []));
  expect([changes.map(({ kind }) => kind), computed]).toEqual([["binding-major"], "MAJOR"]);
});

test.for([
  ["1.2.3", "2.0.0", "MAJOR"],
  ["1.2.3", "1.3.0", "MINOR"],
  ["1.2.3", "1.2.4", "PATCH"],
  ["1.2.3", "1.2.3", "NONE"],
  ["1.2.3", "1.1.9", "NONE"],
] as const)("from %s to %s is a step of class %s", ([before, after, step]) => {
  expect(declaredClass(before, after)).toBe(step);
});

const shown = (kind: ChangeKind) =>
  changePairs
    .filter((pair) => pair.kind === kind)
    .flatMap((pair) => diffItems(partial(pair.of, pair.before), partial(pair.of, pair.after)))
    .map((change) => counterexampleOf(change)?.record);

test.for<readonly [ChangeKind, readonly (object | undefined)[]]>([
  ["code-removed", [{ code: "B" }]],
  ["code-ended", [{ code: "A", on: "2025-04-01" }]],
  ["code-starts-later", [{ code: "A", on: "2025-03-31" }]],
  ["column-required-added", [{ SEX: "" }]],
  ["column-now-required", [{ SEX: "" }]],
  ["column-removed", [{ SEX: "a value" }]],
  ["column-fixed", [undefined]],
  ["value-narrowed", [{ value: "11" }, { value: "0" }, { value: "x".repeat(11) }, undefined]],
  ["value-required", [{ value: "" }, { value: "" }]],
  ["mode-removed", [{ mode: "WRITTEN" }]],
  ["title-added", [undefined]],
])("what %s breaks is shown by a record", ([kind, records]) => {
  expect(shown(kind)).toEqual(records);
});

const column = (fixed: string) => ({
  columns: [{ name: "SEX", element: "test:sex", required: true, fixed }],
});

test("a fixed value that becomes another one is shown by the old one", () => {
  const [change] = diffItems(partial("record", column("1")), partial("record", column("2")));
  expect(change === undefined ? undefined : counterexampleOf(change)?.record).toEqual({ SEX: "1" });
});
