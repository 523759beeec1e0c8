import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Graph, TemporaryFolder } from "./fixture.ts";
import { openGraph, publish, shippedItems, temporaryFolder } from "./fixture.ts";
import type { Content } from "./shipped-files.ts";
import { agencies, at, itemFiles, lines, listAt, newest, sumOf } from "./shipped-files.ts";

/* Who asks the same, what repeats and who was not heard, over everything shipped: counted from the files by other means. */

let folder: TemporaryFolder;
let graph: Graph;

beforeAll(async () => {
  folder = temporaryFolder();
  await publish(folder.path, shippedItems(), { now: "2026-03-31T12:00:00.000Z" });
  graph = await openGraph(folder.path, {
    limits: { aliases: 1000, cost: 10_000_000, tokens: 100_000 },
  });
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

/** Asks the same of every name, and gives the answers in their order. */
const askEach = async (
  names: readonly string[],
  fieldOf: (name: string) => string,
): Promise<readonly unknown[]> => {
  const asked = names.map((name, index) => `a${index}: ${fieldOf(name)}`);
  return Object.values(Object(await ask(`{ ${asked.join(" ")} }`)));
};

/** Every page of a list. */
const pages = async (query: string, name: string): Promise<readonly unknown[]> => {
  const found: unknown[] = [];
  for (let after: unknown = null; ;) {
    const data = await ask(query, { after });
    found.push(...listAt(data, name, "nodes"));
    if (at(data, name, "pageInfo", "hasNextPage") !== true) return found;
    after = at(data, name, "pageInfo", "endCursor");
  }
};

const idOf = (ref: unknown): string => String(ref).split("@")[0] ?? "";

/** Every column of every return, once for all years: what the files say is asked, and where. */
const columnsAsked = (): ReadonlySet<string> => {
  const asked = new Set<string>();
  for (const { id, content } of lines.filter(({ kind }) => kind === "return")) {
    const bound = new Map(listAt(content, "binds").map((ref) => [idOf(ref), String(ref)]));
    for (const ref of listAt(content, "records")) {
      const record = itemFiles.find((one) => `${one.id}@${one.version}` === bound.get(idOf(ref)));
      for (const column of listAt(record?.content, "columns"))
        asked.add(
          JSON.stringify([
            idOf(at(column, "element")),
            id,
            `${String(record?.content["table"])}.${String(at(column, "name"))}`,
          ]),
        );
    }
  }
  return asked;
};

const asking = newest.filter(({ kind }) => ["element", "voice-field", "indicator"].includes(kind));

describe("collect once", { timeout: 120_000 }, () => {
  test("who asks the same: every column of every return, every end of a mapping, every other name", async () => {
    const query = `query ($after: String) { askedElsewhere(first: 100, after: $after) {
      totalCount count { total columns mappings names likenesses itemsAsked itemsNotAsked } pageInfo { hasNextPage endCursor }
      nodes { item reason where name years through match lossThere lossBack } } }`;
    const data = at(await ask(query), "askedElsewhere");
    const count = Object(at(data, "count"));
    expect(count.columns + count.mappings + count.names + count.likenesses).toBe(count.total);
    const like = await ask(
      `{ duplicates(scope: { kinds: [ELEMENT, INDICATOR, VOICE_FIELD] }, first: 1) { totalCount } }`,
    );
    expect(count.likenesses).toBe(2 * Number(at(like, "duplicates", "totalCount")));
    expect(at(data, "totalCount")).toBe(count.total);
    expect(count.itemsAsked + count.itemsNotAsked).toBe(asking.length);
    const rows = await pages(query, "askedElsewhere");
    expect(rows).toHaveLength(count.total);
    const told = rows.filter((row) => at(row, "reason") === "COLUMN");
    expect(
      told
        .map((row) =>
          JSON.stringify([idOf(at(row, "item")), idOf(at(row, "where")), at(row, "name")]),
        )
        .toSorted(),
    ).toEqual([...columnsAsked()].toSorted());
    const names = newest
      .filter(({ kind }) => kind === "indicator")
      .flatMap(({ content }) => listAt(content, "namesElsewhere"));
    expect(count.names).toBe(names.length);
    const mapped = new Set(rows.map((row) => at(row, "through")).filter((ref) => ref !== null));
    const mappings = new Set(
      newest.filter(({ kind }) => kind === "mapping").map(({ id, version }) => `${id}@${version}`),
    );
    expect([...mapped].filter((ref) => typeof ref !== "string" || !mappings.has(ref))).toEqual([]);
    expect(mapped.size).toBeGreaterThan(30);
  });

  test("who asks the same: agencies and items come to all", async () => {
    const field = "{ totalCount count { total itemsAsked itemsNotAsked } }";
    const all = at(await ask(`{ askedElsewhere(first: 1) ${field} }`), "askedElsewhere");
    const parts = await askEach(
      agencies,
      (agency) => `askedElsewhere(scope: { agency: "${agency}" }, first: 1) ${field}`,
    );
    expect(sumOf(parts, "totalCount")).toBe(at(all, "totalCount"));
    const items = await askEach(
      asking.map(({ id }) => id),
      (id) => `askedElsewhere(item: "${id}", first: 1) ${field}`,
    );
    expect(sumOf(items, "totalCount")).toBe(at(all, "totalCount"));
    expect(items.filter((item) => at(item, "totalCount") !== 0)).toHaveLength(
      Number(at(all, "count", "itemsAsked")),
    );
    expect(await ask(`{ askedElsewhere(item: "dfe:nothing", first: 1) ${field} }`)).toEqual({
      askedElsewhere: null,
    });
  });

  test("who asks the same as a question of ours: what is lost, and how long an answer is good", async () => {
    const data = await ask(
      `{ askedElsewhere(item: "examples:safe-where-i-live", first: 9) { nodes { reason where name match lossThere through reuse } } }`,
    );
    expect(listAt(data, "askedElsewhere", "nodes")[0]).toEqual({
      reason: "MAPPING",
      where: "dfe:ssda903-oc3@1.0.0",
      name: "ACCOM",
      match: "RELATED",
      lossThere:
        "What the person says is lost altogether: suitability is a judgement of a place, safety is an experience.",
      through: "examples:feels-safe-to-accom@1.0.0",
      reuse:
        "An answer less than six months old is used again if the person agrees and has not moved.",
    });
  });

  test("what repeats: each pair once, kinds come to all, and both items of a pair know it", async () => {
    const field = "totalCount byKind { kind pairs }";
    const query = `query ($after: String) { duplicates(first: 100, after: $after) { ${field} pageInfo { hasNextPage endCursor } nodes { left right kind score reasons } } }`;
    const data = at(await ask(query), "duplicates");
    expect(sumOf(listAt(data, "byKind"), "pairs")).toBe(at(data, "totalCount"));
    const pairs = await pages(query, "duplicates");
    expect(pairs).toHaveLength(Number(at(data, "totalCount")));
    expect(
      new Set(pairs.map((pair) => `${String(at(pair, "left"))} ${String(at(pair, "right"))}`)).size,
    ).toBe(pairs.length);
    expect(pairs.every((pair) => listAt(pair, "reasons").length > 0)).toBe(true);
    expect(pairs.every((pair) => idOf(at(pair, "left")) < idOf(at(pair, "right")))).toBe(true);
    const known = new Map(newest.map(({ id, version, kind }) => [`${id}@${version}`, kind]));
    expect(
      pairs.filter(
        (pair) => known.get(String(at(pair, "left"))) !== known.get(String(at(pair, "right"))),
      ),
    ).toEqual([]);
    const lists = newest.filter(({ kind }) => kind === "codelist");
    const items = await askEach(
      lists.map(({ id }) => id),
      (id) => `duplicates(item: "${id}", first: 1) { totalCount }`,
    );
    const ofLists = pairs.filter((pair) => at(pair, "kind") === "CODELIST");
    expect(sumOf(items, "totalCount")).toBe(2 * ofLists.length);
    const scoped = await ask(`{ duplicates(scope: { kinds: [CODELIST] }, first: 1) { ${field} } }`);
    expect(at(scoped, "duplicates")).toEqual({
      totalCount: ofLists.length,
      byKind: [{ kind: "CODELIST", pairs: ofLists.length }],
    });
  });

  test("who was not heard: each item says the same in a list as when it is asked alone", async () => {
    const query = `query ($after: String) { items(filter: { kinds: [VOICE_FIELD, INDICATOR, ELEMENT] }, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { ref missingVoices { role because } } } }`;
    const items = await pages(query, "items");
    expect(items).toHaveLength(
      lines.filter(({ kind }) => ["voice-field", "indicator", "element"].includes(kind)).length,
    );
    const missing = items.filter((item) => listAt(item, "missingVoices").length > 0);
    const alone = await askEach(
      missing.map((item) => String(at(item, "ref"))),
      (ref) => `missingVoices(item: "${ref}") { role because }`,
    );
    expect(alone).toEqual(missing.map((item) => at(item, "missingVoices")));
    // Counted from the files: whoever is described or speaks, and has no entry.
    const expected = lines
      .filter(({ kind }) => kind === "voice-field")
      .flatMap(({ content }) => {
        const heard = new Set(
          ["data", "information", "informationUse"]
            .flatMap((slice) => listAt(content, "voices", "cake", slice, "voices"))
            .concat(listAt(content, "voices", "voicesAbout"))
            .map((entry) => at(entry, "speakerRole")),
        );
        const concerned = new Set([
          ...listAt(content, "people", "subjectScope", "subjects").map((one) => at(one, "role")),
          ...listAt(content, "speakers"),
          ...(content["use"] === undefined ? [] : ["PRACTITIONER"]),
        ]);
        return [...concerned].filter((role) => !heard.has(role));
      });
    const fields = new Set(
      lines
        .filter(({ kind }) => kind === "voice-field")
        .map(({ id, version }) => `${id}@${version}`),
    );
    const told = items
      .filter((item) => fields.has(String(at(item, "ref"))))
      .flatMap((item) => listAt(item, "missingVoices"));
    expect(told).toHaveLength(expected.length);
  });
});
