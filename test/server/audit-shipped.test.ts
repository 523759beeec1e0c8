import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Graph, TemporaryFolder } from "./fixture.ts";
import type { Content } from "./shipped-files.ts";
import { agencies, at, itemFiles, lines, listAt, sumOf } from "./shipped-files.ts";
import { openGraph, publish, shippedItems, temporaryFolder } from "./fixture.ts";

/*
 * The audits over everything that is shipped. What they must come to is counted from the files themselves, by other means
 * than the program's: the parts of a scope come to the whole, and two questions about the same give the same number.
 */

const walk = (value: unknown): readonly Content[] => {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (typeof value !== "object" || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(walk)];
};

const isEntry = (part: Content): boolean =>
  ["speakerRole", "form", "text"].every((name) => name in part);

let folder: TemporaryFolder;
let graph: Graph;

beforeAll(async () => {
  folder = temporaryFolder();
  await publish(folder.path, shippedItems(), { now: "2026-03-31T12:00:00.000Z" });
  graph = await openGraph(folder.path, { limits: { aliases: 1000, cost: 10_000_000 } });
}, 120_000);

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const ask = async (query: string, variables: Content = {}): Promise<unknown> => {
  const { data, errors } = await graph.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

/** Asks the same of every agency, under its name. */
const askEach = async (fieldOf: (scope: string) => string): Promise<readonly unknown[]> => {
  const asked = agencies.map(
    (agency, index) => `a${index}: ${fieldOf(`scope: { agency: "${agency}" }`)}`,
  );
  return Object.values(Object(await ask(`{ ${asked.join(" ")} }`)));
};

describe("audits over everything shipped", { timeout: 60_000 }, () => {
  test("voices: what the files hold, by role, in all and by agency", async () => {
    const fields = "{ role askedIn items entries influencedEntries heard changed points }";
    const totals =
      "{ items itemsHeard itemsUnheard entries influencedEntries points heard changed }";
    const data = await ask(`{ voiceBalance ${fields} voiceBalanceTotal ${totals} }`);
    const entries = lines.flatMap(({ content }) => walk(content).filter(isEntry));
    for (const row of listAt(data, "voiceBalance")) {
      const own = entries.filter(({ speakerRole }) => speakerRole === at(row, "role"));
      expect([at(row, "role"), at(row, "entries")]).toEqual([at(row, "role"), own.length]);
    }
    const heardIn = lines.filter(({ content }) => walk(content).some(isEntry));
    const total = at(data, "voiceBalanceTotal");
    expect(total).toMatchObject({
      items: lines.length,
      itemsHeard: heardIn.length,
      itemsUnheard: lines.length - heardIn.length,
      entries: entries.length,
      points: 0,
    });
    expect(entries.length).toBeGreaterThan(200);
    for (const name of ["entries", "influencedEntries", "heard", "changed"])
      expect([name, sumOf(listAt(data, "voiceBalance"), name)]).toEqual([name, at(total, name)]);
    const parts = await askEach((scope) => `voiceBalanceTotal(${scope}) ${totals}`);
    for (const name of ["items", "itemsHeard", "itemsUnheard", "entries", "influencedEntries"])
      expect([name, sumOf(parts, name)]).toEqual([name, at(total, name)]);
  });

  test("voices by age: those of items that say that they are about people of that age", async () => {
    const data = await ask(
      `{ voiceBalanceTotal(scope: { lifeStage: AGE_2_TO_3, kinds: [VOICE_FIELD, INDICATOR] }) { items entries } }`,
    );
    const wanted = lines.filter(
      ({ kind, content }) =>
        ["voice-field", "indicator"].includes(kind) &&
        listAt(content, "facets", "lifeStages").includes("AGE_2_TO_3"),
    );
    expect(at(data, "voiceBalanceTotal")).toEqual({
      items: wanted.length,
      entries: wanted.flatMap(({ content }) => walk(content).filter(isEntry)).length,
    });
    expect(wanted.length).toBeGreaterThan(0);
    const nothing = await graph.ask(
      `{ voiceBalance(scope: { return: "dfe:nothing@1" }) { role } }`,
    );
    expect(at(nothing.errors, 0, "extensions", "code")).toBe("ITEM_NOT_FOUND");
  });

  test("measures: all indicators, by agency, and those that each return gives", async () => {
    const fields = "{ focus type indicators computable }";
    const all = lines.filter(({ kind }) => kind === "indicator");
    const mix = listAt(await ask(`{ measureMix ${fields} }`), "measureMix");
    expect(sumOf(mix, "indicators")).toBe(all.length);
    expect(sumOf(mix, "computable")).toBe(
      all.filter(({ content }) => "calculation" in content).length,
    );
    const parts = await askEach((scope) => `measureMix(${scope}) ${fields}`);
    expect(parts.reduce<number>((sum, part) => sum + sumOf(listAt(part), "indicators"), 0)).toBe(
      all.length,
    );
    for (const of of lines.filter(({ kind }) => kind === "return")) {
      const year = Number(of.content["collectionYear"]);
      const own = all.filter(({ content }) => {
        const source = at(content, "calculation", "source");
        return (
          String(at(source, "return")).split("@")[0] === of.id &&
          Number(at(source, "years", "from")) <= year &&
          year <= Number(at(source, "years", "to") ?? year)
        );
      });
      const ref = `${of.id}@${of.version}`;
      const found = await ask(
        `query ($ref: String!) { measureMix(scope: { return: $ref }) ${fields} }`,
        { ref },
      );
      expect([ref, sumOf(listAt(found, "measureMix"), "indicators")]).toEqual([ref, own.length]);
    }
  });

  test("layers: heard, named and silent come to all, and each gap is listed once", async () => {
    const fields = "{ totalCount count { layers heard named silent } }";
    const data = at(await ask(`{ cakeGaps(first: 1) ${fields} }`), "cakeGaps");
    const layered = lines.filter(({ kind }) =>
      ["element", "voice-field", "record", "indicator"].includes(kind),
    );
    const slices = layered.flatMap(({ content }) =>
      ["data", "information", "informationUse"].map((name) => at(content, "voices", "cake", name)),
    );
    const heard = slices.filter((slice) => listAt(slice, "voices").length > 0).length;
    const named = slices.filter(
      (slice) => listAt(slice, "voices").length === 0 && at(slice, "gap") !== undefined,
    ).length;
    expect(data).toEqual({
      totalCount: slices.length - heard,
      count: { layers: slices.length, heard, named, silent: slices.length - heard - named },
    });
    const parts = await askEach((scope) => `cakeGaps(${scope}, first: 1) ${fields}`);
    expect(sumOf(parts, "totalCount")).toBe(at(data, "totalCount"));
  });

  test("whose voice is in each return: every column once", async () => {
    for (const of of lines.filter(({ kind }) => kind === "return")) {
      const ref = `${of.id}@${of.version}`;
      const data = at(
        await ask(
          `query ($ref: String!) { voiceAudit(return: $ref) { columns heard unheard tracedColumns traces { column code } roles { role columns } } }`,
          { ref },
        ),
        "voiceAudit",
      );
      const bound = new Set(listAt(of.content, "binds"));
      const columns = itemFiles
        .filter(
          ({ id, version, kind, content }) =>
            kind === "record" && content["role"] !== "REFERENCE" && bound.has(`${id}@${version}`),
        )
        .flatMap(({ content }) => listAt(content, "columns"));
      expect([ref, at(data, "columns")]).toEqual([ref, columns.length]);
      expect(Number(at(data, "heard")) + Number(at(data, "unheard"))).toBe(columns.length);
      expect(Number(at(data, "tracedColumns"))).toBeLessThanOrEqual(listAt(data, "traces").length);
      if (of.id === "dfe:cin-census") expect(at(data, "traces")).toEqual([]);
    }
  });
});
