import {
  mkdirSync,
  mkdtempDisposableSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { loadKeptMeasures } from "../../../cli/measure/kept-measures.ts";
import { indicatorsFor } from "../../../codegen/measure/measures-model.ts";
import { isReturn } from "../../../codegen/rules/return-versions.ts";
import { invariant } from "../../../runtime/result.ts";
import { youngChildren } from "../../engine/measure/made-up-return.ts";
import { publishedStandard, withIndicators } from "../../engine/measure/published-standard.ts";

const release = withIndicators(publishedStandard(), [youngChildren()]);
const of = release.versionsOf("dfe:ssda903").findLast(isReturn);
invariant(of !== undefined, "the standard has the return");
const indicators = indicatorsFor(release, of);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".mjs"),
  );

test("compiled indicators are kept beside the registry, and made anew when the file is damaged", async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "kept-"));
  const dataFolder = join(folder.path, "data");
  const load = async () => {
    const loaded = await loadKeptMeasures(release, { of, indicators }, dataFolder);
    invariant(loaded.ok, JSON.stringify(loaded));
    return loaded.value.measures.map(({ ref }) => ref);
  };
  const compiled = await load();
  expect(compiled).toContain("examples:young-children-looked-after@1.0.0");
  expect(filesIn(folder.path)).toEqual([]);
  mkdirSync(dataFolder);
  expect(await load()).toEqual(compiled);
  const [kept, ...others] = filesIn(folder.path);
  expect(kept).toMatch(/dfe-ssda903@[0-9.]+-measures-[0-9a-f]{16}\.mjs$/u);
  expect(others).toEqual([]);
  const file = join(folder.path, kept ?? "");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, "export const broken =");
  expect(await load()).toEqual(compiled);
  expect(readFileSync(file, "utf8")).toBe(text);
  const none = await loadKeptMeasures(release, { of, indicators: [] }, dataFolder);
  expect(none.ok).toBe(true);
  expect(filesIn(folder.path)).toHaveLength(2);
});
