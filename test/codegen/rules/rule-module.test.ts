import { execFileSync } from "node:child_process";
import { mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { renderRuleModule } from "../../../codegen/rules/render-rule-module.ts";
import { boundRules } from "../../../codegen/rules/rule-ground.ts";
import { rulesModel } from "../../../codegen/rules/rules-model.ts";
import { runtimeText } from "../../../codegen/rules/runtime-text.ts";
import { runtimeFunctions } from "../../../generated/runtime/functions.ts";
import { createSnapshot, resolveText } from "../../../registry/model/snapshot.ts";
import { invariant, ok } from "../../../runtime/result.ts";
import { shippedRelease } from "../../law/shipped-release.ts";
import { careGround, compiled, ruleOf } from "./small-rules.ts";

const episodes = "examples:episodes";

const rules = [
  ruleOf("1", {
    scope: episodes,
    condition: 'this.LS == "V3" && daysBetween(this.DECOM, this.DEC) > 17',
    reports: [
      { record: episodes, columns: ["DECOM", "DEC"] },
      { record: "examples:header", columns: ["DOB"], rows: "firstRow(child.Header)" },
    ],
    covers: [{ record: episodes, column: "DEC" }],
    message: [{ audience: "PRACTITIONER", language: "en", text: "</script>\u2028 is text" }],
  }),
  ruleOf("2Q", {
    condition: "size(tables.Header) == 0",
    severity: "QUERY",
    runsWithout: ["Header"],
  }),
];

const text = renderRuleModule(
  { return: "examples:return@2026.0.0", release: "2026.9" },
  compiled(careGround, rules),
);

test("the module is as agreed", async () => {
  await expect(text).toMatchFileSnapshot("../../golden/codegen/rules/module.js.txt");
});

test("it imports nothing and makes no code, and nothing in it ends a script element", () => {
  expect(text).not.toMatch(/\bimport\b|\brequire\b|\beval\b|new Function/u);
  expect(text).not.toMatch(/<\/script|[\u2028\u2029]/u);
});

test("the same rules give the same bytes", () => {
  const again = renderRuleModule(
    { return: "examples:return@2026.0.0", release: "2026.9" },
    compiled(careGround, rules),
  );
  expect(again).toBe(text);
});

test("every runtime function stands on its own with what it uses, where making code from text is forbidden", () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-runtime-"));
  const names = runtimeFunctions.map(({ name }) => name);
  for (const name of names)
    writeFileSync(join(folder.path, `${name}.mjs`), `${runtimeText([name])}export { ${name} };\n`);
  const script = join(folder.path, "all.mjs");
  writeFileSync(
    script,
    `${names.map((name) => `import { ${name} } from "./${name}.mjs";`).join("\n")}
process.stdout.write(String([${names.join(", ")}].filter((one) => one !== undefined).length));\n`,
  );
  const output = execFileSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", script],
    { encoding: "utf8" },
  );
  expect(Number(output)).toBe(names.length);
});

describe("the rules of a return", () => {
  const release = shippedRelease();
  const versionOf = (ref: string) => {
    const found = resolveText(release, ref);
    invariant(found !== undefined, `${ref} is shipped`);
    return found;
  };

  test("compile in its order", () => {
    const version = versionOf("dfe:cin-census@2024");
    const found = rulesModel(release, version);
    const bound = boundRules(release, version);
    expect(found.ok && found.value.map(({ ref }) => ref)).toEqual(
      bound.ok && bound.value.map((rule) => `${rule.id}@${rule.version}`),
    );
    expect(found.ok && found.value.length).toBe(105);
  });

  test("are none where none are encoded, and for what is no return", () => {
    expect(rulesModel(release, versionOf("dfe:cin-census@2021"))).toEqual(ok([]));
    expect(rulesModel(release, versionOf("dfe:cin-header"))).toEqual(ok([]));
  });

  test("that are not there are told", () => {
    const version = versionOf("dfe:cin-census@2024");
    const without = createSnapshot(
      "2026.9",
      "",
      release.versions.filter(({ id }) => id !== "dfe:cin-rule-1103"),
    );
    const found = rulesModel(without, version);
    expect(found.ok ? [] : found.error.map(({ code }) => code)).toEqual(["MODEL_REFERENCE_BROKEN"]);
  });
});

test("a name that is no runtime function is a mistake of ours", () => {
  expect(() => runtimeText(["gone"])).toThrow("gone is a runtime function");
});
