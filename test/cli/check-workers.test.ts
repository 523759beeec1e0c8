import { mkdtempDisposableSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { writeNationalReturn } from "../../bench/national-return.ts";
import { startRuleWorkers, workersFor } from "../../cli/check/rule-workers.ts";
import { importRuleModule, ruleModuleUrl } from "../../cli/load-rule-module.ts";
import { returnModel } from "../../codegen/model/return-model.ts";
import { renderRuleModule } from "../../codegen/rules/render-rule-module.ts";
import { rulesModel } from "../../codegen/rules/rules-model.ts";
import { checkTables, checkTablesTogether } from "../../engine/check/check-tables.ts";
import type { CheckOptions, CheckResult, ReadTables } from "../../engine/index.ts";
import {
  readTables,
  renderReport,
  reportRenderers,
  type ReportFormat,
} from "../../engine/index.ts";
import { readPaths } from "../../engine/read-files.ts";
import { childrenOf } from "../../engine/report/children.ts";
import { renderGroupedText } from "../../engine/report/grouped-text.ts";
import { renderWorkbook } from "../../engine/report/workbook.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import { invariant } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import { shippedRelease } from "../law/shipped-release.ts";

const release = shippedRelease();

/** What a return is checked with, and where its compiled rules are. */
interface Ground {
  readonly model: ReturnModel;
  readonly url: string;
}

const groundOf = (ref: string): Ground => {
  const version = resolveText(release, ref);
  invariant(version !== undefined, `${ref} is shipped`);
  const model = returnModel(release, version);
  const rules = rulesModel(release, version);
  invariant(model.ok && rules.ok, `${ref} has rules`);
  const text = renderRuleModule({ return: ref, release: release.name }, rules.value);
  return { model: model.value, url: ruleModuleUrl(text) };
};

const looked = { children: groundOf("dfe:ssda903@2026"), census: groundOf("dfe:cin-census@2024") };

const mend = (file: string, change: (lines: string[]) => readonly string[]): void =>
  writeFileSync(file, change(readFileSync(file, "utf8").trimEnd().split("\n")).join("\n"));

/** Gives the last child the pupil number of the first. */
const shareNumber = (lines: readonly string[]): readonly string[] => {
  const upn = lines[0]?.split(",").indexOf("UPN") ?? 0;
  const number = lines[1]?.split(",")[upn] ?? "";
  const last = lines.at(-1)?.split(",").with(upn, number).join(",") ?? "";
  return [...lines.slice(0, -1), last];
};

/** A small made-up return, the same for the same seed: with rows of nobody, of nothing, and cut short. */
const madeUp = (seed: number): ReadTables => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-workers-"));
  writeNationalReturn(folder.path, seed, 0.004);
  mend(join(folder.path, "header.csv"), shareNumber);
  mend(join(folder.path, "episodes.csv"), ([head = "", first = "", ...lines]) => {
    const nobodys = first.replace(/^\d+/u, "");
    const nothing = first.replaceAll(/[^,]/gu, "");
    return [head, nobodys, nothing, "999999,cut", first, nobodys, ...lines, nothing, nobodys];
  });
  const files = readPaths([folder.path]);
  invariant(files.ok, "the made-up return can be read");
  const named = files.value.files.map((file) => ({
    ...file,
    name: file.name.slice(folder.path.length + 1),
  }));
  const read = readTables(named, looked.children.model);
  invariant(read.ok, "the made-up return has tables");
  return read.value;
};

/** The fixture's children many times over, each time without another line. */
const censusOf = (count: number): ReadTables => {
  const text = readFileSync("test/fixtures/cin-2024.xml", "utf8");
  const [from, to] = [text.indexOf("<Child>"), text.lastIndexOf("</Child>") + "</Child>".length];
  const children = text.slice(from, to).split("\n");
  const copies = Array.from({ length: count }, (_, copy) =>
    children
      .map((line) => line.replace(/(<LAchildID>)/u, `$1${copy}`))
      .filter((line, at) => at % count !== copy || !/^\s*<(\w+)>[^<]*<\/\1>$/u.test(line))
      .join("\n"),
  );
  const whole = [text.slice(0, from), ...copies, text.slice(to)].join("\n");
  const file = { name: "census.xml", bytes: new TextEncoder().encode(whole) };
  const read = readTables([file], looked.census.model);
  invariant(read.ok, "the census can be read");
  return read.value;
};

const together = async (
  { model, url }: Ground,
  read: ReadTables,
  { options, workers: count }: { readonly options: CheckOptions; readonly workers: number },
): Promise<CheckResult> => {
  await using workers = startRuleWorkers(count - 1, model);
  workers.useRules(url);
  const result = await checkTablesTogether(model, read, { options, others: workers.others });
  invariant(result.ok, `the workers answer: ${JSON.stringify(result)}`);
  return result.value;
};

const isFormat = (name: string): name is ReportFormat => name in reportRenderers;

/** Every form of report, as one text each. */
const reportsOf = async (
  model: ReturnModel,
  { tables }: ReadTables,
  result: CheckResult,
): Promise<Readonly<Record<string, string>>> => {
  const children = childrenOf(result.findings, { model, tables }, false);
  const workbook = await renderWorkbook(result, { children });
  const forms = Object.keys(reportRenderers).filter(isFormat);
  return {
    ...Object.fromEntries(forms.map((form) => [form, [...renderReport(form, result)].join("")])),
    byTable: [...renderGroupedText(result, "table", [])].join(""),
    byChild: [...renderGroupedText(result, "child", children)].join(""),
    workbook: Buffer.from(workbook).toString("base64"),
  };
};

const withRules = async ({ model, url }: Ground, last?: ReadTables): Promise<CheckOptions> => ({
  values: true,
  rules: {
    module: await importRuleModule(url),
    authority: "E09000027",
    holidays: [],
    ...(last === undefined ? {} : { last: { model, tables: last.tables } }),
  },
});

describe("threads that run rules", () => {
  test.for([1, 903])("find the same and write the same reports (seed %i)", async (seed) => {
    const read = madeUp(seed);
    const options = await withRules(looked.children, madeUp(seed + 1));
    const { model } = looked.children;
    const alone = checkTables(model, read, options);
    // Rules across people are among those that found something.
    expect(alone.summary.byRule["444"]).toBeGreaterThanOrEqual(2);
    expect(alone.findings.some(({ group }) => group !== undefined)).toBe(true);
    const reports = await reportsOf(model, read, alone);
    for (const workers of [2, 3]) {
      const result = await together(looked.children, read, { options, workers });
      expect(await reportsOf(model, read, result)).toEqual(reports);
    }
  });

  test("keep the rows of a census together that stand in one another", async () => {
    const read = censusOf(60);
    const options = await withRules(looked.census);
    const { model } = looked.census;
    const alone = checkTables(model, read, options);
    expect(Object.keys(alone.summary.byRule).length).toBeGreaterThan(10);
    const reports = await reportsOf(model, read, alone);
    for (const workers of [2, 3]) {
      const result = await together(looked.census, read, { options, workers });
      expect(await reportsOf(model, read, result)).toEqual(reports);
    }
  });

  test.for([
    ["cannot load its rules", "data:text/javascript,throw new Error('no rules here')"],
    ["stops by itself", "data:text/javascript,process.exit(0)"],
  ] as const)("one that %s is a problem", async ([, url]) => {
    const read = madeUp(1);
    const options = await withRules(looked.children);
    await using workers = startRuleWorkers(1, looked.children.model);
    workers.useRules(url);
    const { others } = workers;
    const result = await checkTablesTogether(looked.children.model, read, { options, others });
    expect(result).toMatchObject({ ok: false, error: [{ code: "CHECK_WORKER_FAILED" }] });
  });

  test("are not started for a small return", () => {
    expect(workersFor(200_000)).toBe(1);
    expect(workersFor(1_000_000_000)).toBeGreaterThanOrEqual(1);
  });
});
