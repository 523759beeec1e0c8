import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { DataReturn } from "../../generated/items/types.ts";
import { contentHash } from "../../registry/identity/content-hash.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import { bindingsOf, createSnapshot, resolveText } from "../../registry/model/snapshot.ts";
import { exampleQueries } from "../../server/web/example-queries.ts";
import type { Graph, TemporaryFolder } from "./fixture.ts";
import { openGraph, publish, shippedItems, temporaryFolder } from "./fixture.ts";

const items = shippedItems();
const snapshot: Snapshot = createSnapshot(
  "2026.1",
  "",
  items.map((content) => ({
    id: content.id,
    version: content.version,
    hash: contentHash(content),
    content,
  })),
);

let folder: TemporaryFolder;
let graph: Graph;

beforeAll(async () => {
  folder = temporaryFolder();
  await publish(folder.path, items, { now: "2026-03-31T12:00:00.000Z", release: "2026.1" });
  graph = await openGraph(folder.path);
});

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

/** What the chain from a return to its codes must answer, read from the files themselves. */
const chainOf = (content: DataReturn): readonly unknown[] => {
  const bindings = bindingsOf(content);
  const find = (ref: string) => {
    const found = resolveText(snapshot, ref, bindings);
    if (found === undefined) throw new Error(`${ref} is not there`);
    return { ref: `${found.id}@${found.version}`, content: found.content };
  };
  return content.records.map((recordRef) => {
    const record = find(recordRef);
    if (record.content.kind !== "record") throw new Error(`${recordRef} is no record`);
    const columns = record.content.columns.map(({ name, element }) => {
      const { ref, content: fact } = find(element);
      if (fact.kind !== "element") throw new Error(`${element} is no element`);
      if (fact.value.kind !== "coded") return { name, element: { ref, value: {} } };
      const list = find(fact.value.codelist);
      if (list.content.kind !== "codelist") throw new Error(`${list.ref} is no code list`);
      const codes = list.content.codes.map(({ code }) => ({ code }));
      return { name, element: { ref, value: { codelist: { ref: list.ref, codes } } } };
    });
    return { ref: record.ref, columns };
  });
};

const chain = `query ($ref: String!, $release: String) {
  item(ref: $ref, release: $release) {
    ... on DataReturn {
      records { ref columns { name element { ref value { ... on CodedValue { codelist { ref codes { code } } } } } } }
    }
  }
}`;

describe("every shipped return leads down to its codes", () => {
  const returns = items.filter((content) => content.kind === "return");

  test.for(returns)("$id@$version", async (content) => {
    const ref = `${content.id}@${content.version}`;
    const expected = { data: { item: { records: chainOf(content) } } };
    expect(await graph.ask(chain, { ref })).toEqual(expected);
    expect(await graph.ask(chain, { ref, release: "2026.1" })).toEqual(expected);
  });

  test("there are some", () => {
    expect(returns.length).toBeGreaterThan(10);
  });
});

test("every field of every shipped item can be asked for without an error", async () => {
  const { data } = await graph.ask(
    `{ schema: __schema { types { name kind fields { name args { name type { kind } } type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } possibleTypes { name } } } }`,
  );
  interface TypeRef {
    readonly kind: string;
    readonly name: string | null;
    readonly ofType?: TypeRef | null;
  }
  interface TypeInfo {
    readonly name: string;
    readonly kind: string;
    readonly fields: readonly { readonly name: string; readonly type: TypeRef }[] | null;
    readonly possibleTypes: readonly { readonly name: string }[] | null;
  }
  const types: readonly TypeInfo[] = JSON.parse(JSON.stringify(data)).schema.types;
  const typesByName = new Map(types.map((type) => [type.name, type]));
  const innermost = (type: TypeRef): string =>
    type.ofType ? innermost(type.ofType) : (type.name ?? "");
  const isItem = (name: string): boolean =>
    name === "RegistryItem" ||
    (typesByName.get("RegistryItem")?.possibleTypes ?? []).some((one) => one.name === name);
  const selection = (name: string): string => {
    const type = typesByName.get(name);
    if (type?.kind === "UNION")
      return `{ __typename ${(type.possibleTypes ?? []).map((one) => `... on ${one.name} ${selection(one.name)}`).join(" ")} }`;
    const fields = (type?.fields ?? []).map((field) => {
      const inner = innermost(field.type);
      const kind = typesByName.get(inner)?.kind;
      // Two members of a union may have a field of one name and different types.
      const alias =
        type?.kind === "OBJECT" && name.endsWith("Value") ? `${name}_${field.name}: ` : "";
      if (kind === "SCALAR" || kind === "ENUM") return `${alias}${field.name}`;
      return `${alias}${field.name} ${isItem(inner) ? "{ ref }" : selection(inner)}`;
    });
    return `{ ${fields.join(" ")} }`;
  };
  await using wide = await openGraph(folder.path, { limits: { cost: 10_000_000, aliases: 1000 } });
  for (const { name } of typesByName.get("RegistryItem")?.possibleTypes ?? []) {
    const kind = name;
    const answer = await wide.ask(
      `{ items(first: 100) { nodes { __typename ... on ${kind} ${selection(kind)} } } }`,
    );
    expect({ kind, errors: answer.errors }).toEqual({ kind, errors: undefined });
  }
});

test.for(exampleQueries.map((query) => ({ query, name: /query (\w+)/u.exec(query)?.[1] })))(
  "the explorer's example $name is answered",
  async ({ query }) => {
    const { data, errors } = await graph.ask(query);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
  },
);

const readings = (version: string) => `item(ref: "examples:safe-where-i-live@${version}") {
  ... on VoiceField {
    noticeReadings { audience language version wording state }
  }
}`;

test("what came of reading a notice stands beside it, with the hash of its words", async () => {
  const answer = await graph.ask(`{ first: ${readings("1.0.0")} second: ${readings("1.1.0")} }`);
  const read = {
    language: "en",
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
    wording: expect.stringMatching(/^sha256:[0-9a-f]{64}$/u),
    state: "UNDERSTOOD",
  };
  const audiences = [
    "YOUNG_ADULT",
    "EASY_READ",
    "SYMBOL_SUPPORTED",
    "PARENT_CARER",
    "PRACTITIONER",
  ];
  expect(answer).toMatchObject({
    data: {
      first: { noticeReadings: expect.any(Array) },
      second: {
        noticeReadings: expect.arrayContaining(
          audiences.map((audience) => ({ audience, ...read })),
        ),
      },
    },
  });
});
