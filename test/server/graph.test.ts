import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Graph, TemporaryFolder } from "./fixture.ts";
import { openGraph, publish, temporaryFolder } from "./fixture.ts";
import { colours, sampleItems } from "./sample.ts";

/**
 * A registry that only these questions read. The sample was published at the last millisecond of 31 March 2026, one more
 * version of the colours in the first of 1 April.
 */
let folder: TemporaryFolder;
let graph: Graph;

beforeAll(async () => {
  folder = temporaryFolder();
  await publish(folder.path, sampleItems, { now: "2026-03-31T23:59:59.999Z", release: "2026.1" });
  const reds = colours("2.1.0", ["RED", "BLUE", "GREEN"]);
  await publish(folder.path, [reds], { now: "2026-04-01T00:00:00.000Z", release: "2026.2" });
  graph = await openGraph(folder.path);
});

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

interface Row {
  readonly name: string;
  readonly query: string;
  readonly data: unknown;
}

const rows: readonly Row[] = [
  {
    name: "an item by its bare id is its newest version",
    query: `{ item(ref: "test:colour") { ref } }`,
    data: { item: { ref: "test:colour@2.1.0" } },
  },
  {
    name: "an item by its major line is the newest of that line",
    query: `{ one: item(ref: "test:colour@1") { ref } two: item(ref: "test:colour@2") { ref } }`,
    data: { one: { ref: "test:colour@1.0.0" }, two: { ref: "test:colour@2.1.0" } },
  },
  {
    name: "an item by its exact version is that version",
    query: `{ item(ref: "test:colour@2.0.0") { ref version itemId kind } }`,
    data: {
      item: { ref: "test:colour@2.0.0", version: "2.0.0", itemId: "test:colour", kind: "CODELIST" },
    },
  },
  {
    name: "an item that is not there is null",
    query: `{ a: item(ref: "test:nothing") { ref } b: item(ref: "test:colour@9") { ref } }`,
    data: { a: null, b: null },
  },
  {
    name: "a release shows what it holds, whatever came later",
    query: `{ a: item(ref: "test:colour", release: "2026.1") { ref } b: item(ref: "test:colour", release: "2026.2") { ref } }`,
    data: { a: { ref: "test:colour@2.0.0" }, b: { ref: "test:colour@2.1.0" } },
  },
  {
    name: "asAt looks at the end of a day in UTC",
    query: `{
      before: item(ref: "test:colour", asAt: "2026-03-30") { ref }
      last: item(ref: "test:colour", asAt: "2026-03-31") { ref recordedAt registrations { status recordedAt } }
      next: item(ref: "test:colour", asAt: "2026-04-01") { ref recordedAt }
      far: item(ref: "test:colour", asAt: "2999-12-31") { ref }
    }`,
    data: {
      before: null,
      last: {
        ref: "test:colour@2.0.0",
        recordedAt: "2026-03-31T23:59:59.999Z",
        registrations: [{ status: "TRIAL", recordedAt: "2026-03-31T23:59:59.999Z" }],
      },
      next: { ref: "test:colour@2.1.0", recordedAt: "2026-04-01T00:00:00.000Z" },
      far: { ref: "test:colour@2.1.0" },
    },
  },
  {
    name: "a bare reference below a return means the version that the return binds",
    query: `query { y2025: item(ref: "test:paintings@2025") { ...codes } y2026: item(ref: "test:paintings@2026") { ...codes } }
      fragment codes on DataReturn {
        records { columns { name element { value { ... on CodedValue { codelist { ref codes { code } } } } } } }
      }`,
    data: {
      y2025: {
        records: [
          {
            columns: [
              {
                name: "COLOUR",
                element: {
                  value: { codelist: { ref: "test:colour@1.0.0", codes: [{ code: "RED" }] } },
                },
              },
              { name: "SIZE", element: { value: {} } },
            ],
          },
        ],
      },
      y2026: {
        records: [
          {
            columns: [
              {
                name: "COLOUR",
                element: {
                  value: {
                    codelist: {
                      ref: "test:colour@2.0.0",
                      codes: [{ code: "RED" }, { code: "BLUE" }],
                    },
                  },
                },
              },
              { name: "SIZE", element: { value: {} } },
            ],
          },
        ],
      },
    },
  },
  {
    name: "a bare reference outside a return means the newest version",
    query: `{ item(ref: "test:colour-of") { ... on DataElement { value { __typename ... on CodedValue { codelist { ref } } } } } }`,
    data: {
      item: { value: { __typename: "CodedValue", codelist: { ref: "test:colour@2.1.0" } } },
    },
  },
  {
    name: "what a return binds is listed with its own types",
    query: `{ item(ref: "test:paintings@2025") { ... on DataReturn { binds { __typename ref } } } }`,
    data: {
      item: {
        binds: [
          { __typename: "RecordTable", ref: "test:painting@1.0.0" },
          { __typename: "DataElement", ref: "test:colour-of@1.0.0" },
          { __typename: "DataElement", ref: "test:size-of@1.0.0" },
          { __typename: "CodeList", ref: "test:colour@1.0.0" },
        ],
      },
    },
  },
  {
    name: "matches lead from a code to other lists, in circles too",
    query: `{ item(ref: "other:shade") { ... on CodeList { codes { matches { code match codelist { ref codes { matches { codelist { ref } } } } } } } } }`,
    data: {
      item: {
        codes: [
          {
            matches: [
              {
                code: "RED",
                match: "BROAD",
                codelist: {
                  ref: "test:colour@2.1.0",
                  codes: [{ matches: null }, { matches: null }, { matches: null }],
                },
              },
              {
                code: "DARK",
                match: "EXACT",
                codelist: {
                  ref: "other:shade@1.0.0",
                  codes: [
                    {
                      matches: [
                        { codelist: { ref: "test:colour@2.1.0" } },
                        { codelist: { ref: "other:shade@1.0.0" } },
                      ],
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
    },
  },
  {
    name: "texts can be chosen by audience and language",
    query: `{ item(ref: "test:painting") { all: titles { text } welsh: titles(language: "cy") { text } public: titles(audience: PUBLIC) { language } none: titles(audience: PUBLIC, language: "en") { text } } }`,
    data: {
      item: {
        all: [{ text: "Painting" }, { text: "Painting (cy)" }],
        welsh: [{ text: "Painting (cy)" }],
        public: [{ language: "cy" }],
        none: [],
      },
    },
  },
  {
    name: "a registration says who, what, since when and why",
    query: `{ item(ref: "test:colour@1.0.0") { registrations { authority status from reason recordedAt seq } } }`,
    data: {
      item: {
        registrations: [
          {
            authority: "test",
            status: "TRIAL",
            from: "2026-03-31",
            reason: "Imported on trial.",
            recordedAt: "2026-03-31T23:59:59.999Z",
            seq: 10,
          },
        ],
      },
    },
  },
  {
    name: "a list holds each major line once, in its newest version",
    query: `{ items(first: 100) { totalCount nodes { ref } } }`,
    data: {
      items: {
        totalCount: 8,
        nodes: [
          { ref: "other:shade@1.0.0" },
          { ref: "test:colour@1.0.0" },
          { ref: "test:colour@2.1.0" },
          { ref: "test:colour-of@1.0.0" },
          { ref: "test:painting@1.0.0" },
          { ref: "test:paintings@2025.0.0" },
          { ref: "test:paintings@2026.0.0" },
          { ref: "test:size-of@1.0.0" },
        ],
      },
    },
  },
  {
    name: "a list can be narrowed by kind, agency, status, authority and whether it is made up",
    query: `{
      kinds: items(first: 9, filter: { kinds: [RECORD, RETURN] }) { nodes { ref } }
      one: items(first: 9, filter: { kinds: RECORD }) { nodes { ref } }
      agency: items(first: 9, filter: { agency: "other" }) { nodes { ref } }
      status: items(first: 9, filter: { status: STANDARD_ELSEWHERE }) { nodes { ref } }
      authority: items(first: 9, filter: { status: TRIAL, authority: "test", kinds: [CODELIST] }) { nodes { ref } }
      nobody: items(first: 9, filter: { authority: "nobody" }) { totalCount }
      madeUp: items(first: 9, filter: { illustrative: true }) { nodes { ref illustrative } }
      real: items(first: 9, filter: { illustrative: false }) { totalCount }
    }`,
    data: {
      kinds: {
        nodes: [
          { ref: "test:painting@1.0.0" },
          { ref: "test:paintings@2025.0.0" },
          { ref: "test:paintings@2026.0.0" },
        ],
      },
      one: { nodes: [{ ref: "test:painting@1.0.0" }] },
      agency: { nodes: [{ ref: "other:shade@1.0.0" }] },
      status: { nodes: [{ ref: "other:shade@1.0.0" }] },
      authority: { nodes: [{ ref: "test:colour@1.0.0" }, { ref: "test:colour@2.1.0" }] },
      nobody: { totalCount: 0 },
      madeUp: { nodes: [{ ref: "other:shade@1.0.0", illustrative: true }] },
      real: { totalCount: 7 },
    },
  },
  {
    name: "a list can be what a return binds",
    query: `{
      bound: items(first: 9, filter: { returnRef: "test:paintings@2025" }) { nodes { ref ... on DataElement { value { ... on CodedValue { codelist { ref } } } } } }
      none: items(first: 9, filter: { returnRef: "test:painting" }) { totalCount }
    }`,
    data: {
      bound: {
        nodes: [
          { ref: "test:colour@1.0.0" },
          { ref: "test:colour-of@1.0.0", value: { codelist: { ref: "test:colour@1.0.0" } } },
          { ref: "test:painting@1.0.0" },
          { ref: "test:size-of@1.0.0", value: {} },
        ],
      },
      none: { totalCount: 0 },
    },
  },
  {
    name: "a search finds words, statutory names and near spellings, each item once",
    query: `{
      word: items(first: 9, search: "painting", filter: { kinds: [RECORD] }) { totalCount nodes { ref } }
      name: items(first: 1, search: "COLOUR") { nodes { itemId } edges { score } }
      typo: items(first: 1, search: "paintigns", filter: { kinds: [RECORD] }) { nodes { itemId } }
      older: items(first: 9, search: "colour", release: "2026.1", filter: { kinds: [CODELIST] }) { nodes { ref } }
      none: items(first: 9, search: "zzzzqqq") { totalCount nodes { ref } }
      blank: items(first: 9, search: "") { totalCount }
    }`,
    data: {
      word: { totalCount: 1, nodes: [{ ref: "test:painting@1.0.0" }] },
      name: {
        nodes: [{ itemId: expect.stringMatching(/^test:colour/u) }],
        edges: [{ score: expect.any(Number) }],
      },
      typo: { nodes: [{ itemId: "test:painting" }] },
      older: { nodes: [{ ref: "test:colour@2.0.0" }] },
      none: { totalCount: 0, nodes: [] },
      blank: { totalCount: 0 },
    },
  },
  {
    name: "a release says what it is, and which came before",
    query: `{
      newest: release { name size publishedAt manifestUrl signaturesUrl artefacts { path } previous { name size previous { name } } }
      first: release(name: "2026.1") { name items(first: 2) { totalCount nodes { ref } pageInfo { hasNextPage } } }
      none: release(name: "1999.1") { name }
    }`,
    data: {
      newest: {
        name: "2026.2",
        // The new colours, and the older ones that a return binds.
        size: 9,
        publishedAt: "2026-04-01T00:00:00.000Z",
        manifestUrl: "/releases/2026.2/manifest.json",
        signaturesUrl: "/releases/2026.2/signatures.json",
        artefacts: [],
        previous: { name: "2026.1", size: 8, previous: null },
      },
      first: {
        name: "2026.1",
        items: {
          totalCount: 8,
          nodes: [{ ref: "other:shade@1.0.0" }, { ref: "test:colour@1.0.0" }],
          pageInfo: { hasNextPage: true },
        },
      },
      none: null,
    },
  },
  {
    name: "the ledger tells what happened, in order",
    query: `{ ledger(first: 2) { totalCount nodes { seq at actor previousHash fact { __typename ... on VersionPublished { itemId version kind item { ref } } } } pageInfo { hasNextPage hasPreviousPage } } }`,
    data: {
      ledger: {
        totalCount: 20,
        nodes: [
          {
            seq: 1,
            at: "2026-03-31T23:59:59.999Z",
            actor: "test",
            previousHash: "0".repeat(64),
            fact: {
              __typename: "VersionPublished",
              itemId: "other:shade",
              version: "1.0.0",
              kind: "CODELIST",
              item: { ref: "other:shade@1.0.0" },
            },
          },
          {
            seq: 2,
            at: "2026-03-31T23:59:59.999Z",
            actor: "test",
            previousHash: expect.stringMatching(/^[0-9a-f]{64}$/u),
            fact: {
              __typename: "VersionPublished",
              itemId: "test:colour",
              version: "1.0.0",
              kind: "CODELIST",
              item: { ref: "test:colour@1.0.0" },
            },
          },
        ],
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
    },
  },
  {
    name: "anyone may read, within limits that are told",
    query: `{ me { isSignedIn roles limits { pageSize depth } } }`,
    data: { me: { isSignedIn: false, roles: ["READER"], limits: { pageSize: 100, depth: 16 } } },
  },
  {
    name: "ids that name nothing are null",
    query: `{ node(id: "bm9uc2Vuc2U") { id } nodes(ids: ["", "x", "aXRlbSB0ZXN0OmNvbG91cg"]) { id } }`,
    data: { node: null, nodes: [null, null, null] },
  },
];

test.for(rows)("$name", async ({ query, data }) => {
  expect(await graph.ask(query)).toEqual({ data });
});

const dataOf = async (query: string, variables = {}) => {
  const { data, errors } = await graph.ask(query, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};

describe("ids", () => {
  const scoped = `{
    plain: item(ref: "test:colour-of") { id }
    release: item(ref: "test:colour-of", release: "2026.1") { id }
    day: item(ref: "test:colour-of", asAt: "2026-03-31") { id }
    within: item(ref: "test:paintings@2025") { ... on DataReturn { records { columns { element { id } } } } }
  }`;

  interface Scoped {
    readonly plain: { readonly id: string };
    readonly release: { readonly id: string };
    readonly day: { readonly id: string };
    readonly within: {
      readonly records: readonly [
        { readonly columns: readonly [{ readonly element: { readonly id: string } }] },
      ];
    };
  }

  test("lead back to the same object in the same scope", async () => {
    const found: Scoped = await dataOf(scoped);
    const ids = [
      found.plain.id,
      found.release.id,
      found.day.id,
      found.within.records[0].columns[0].element.id,
    ];
    expect(new Set(ids).size).toBe(4);
    const again = await dataOf(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on DataElement { value { ... on CodedValue { codelist { ref } } } } } }`,
      { ids },
    );
    const lists = ["2.1.0", "2.0.0", "2.0.0", "1.0.0"];
    expect(again).toEqual({
      nodes: ids.map((id, index) => ({
        id,
        value: { codelist: { ref: `test:colour@${lists[index]}` } },
      })),
    });
  });

  test("of releases lead back too", async () => {
    const { release } = await dataOf(`{ release(name: "2026.1") { id } }`);
    expect(
      await dataOf(`query ($id: ID!) { node(id: $id) { __typename ... on Release { name } } }`, {
        id: release.id,
      }),
    ).toEqual({ node: { __typename: "Release", name: "2026.1" } });
  });
});

interface PageAnswer {
  readonly nodes: readonly { readonly key: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const page = async (query: string, first: number, after: string | null): Promise<PageAnswer> => {
  const { list } = await dataOf(`query ($first: Int!, $after: String) { list: ${query} }`, {
    first,
    after,
  });
  return list;
};

describe("pages", () => {
  const lists = [
    {
      name: "items",
      query: `items(first: $first, after: $after) { nodes { key: ref } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount edges { cursor } }`,
      count: 8,
    },
    {
      name: "a search",
      query: `items(first: $first, after: $after, search: "painting") { nodes { key: ref } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount edges { cursor } }`,
      count: 4,
    },
    {
      name: "releases",
      query: `releases(first: $first, after: $after) { nodes { key: name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount edges { cursor } }`,
      count: 2,
    },
    {
      name: "the ledger",
      query: `ledger(first: $first, after: $after) { nodes { key: hash } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount edges { cursor } }`,
      count: 20,
    },
  ];

  test.for(lists)("of $name join to the whole list", async ({ query, count }) => {
    const whole = await page(query, 100, null);
    expect(whole.totalCount).toBe(count);
    const keys: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const next: PageAnswer = await page(query, 3, after);
      expect(next.totalCount).toBe(count);
      expect(next.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(next.pageInfo.startCursor).toBe(next.edges[0]?.cursor ?? null);
      expect(next.pageInfo.endCursor).toBe(next.edges.at(-1)?.cursor ?? null);
      keys.push(...next.nodes.map(({ key }) => key));
      more = next.pageInfo.hasNextPage;
      after = next.pageInfo.endCursor;
    }
    expect(keys).toEqual(whole.nodes.map(({ key }) => key));
  });

  test("after the last entry are empty, and say so", async () => {
    const [ledger] = lists.slice(-1);
    const query = ledger?.query ?? "";
    const whole = await page(query, 100, null);
    expect(await page(query, 5, whole.pageInfo.endCursor)).toEqual({
      nodes: [],
      edges: [],
      totalCount: 20,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  const wrong = [
    { name: "another list", of: `items(first: 1, filter: { kinds: [RECORD] })` },
    { name: "another search", of: `items(first: 1, search: "colour")` },
    { name: "another release", of: `items(first: 1, release: "2026.1")` },
    { name: "another kind of list", of: `releases(first: 1)` },
  ];

  test.for(wrong)("refuse a cursor of $name", async ({ of }) => {
    const { list } = await dataOf(`{ list: ${of} { pageInfo { endCursor } } }`);
    const { errors } = await graph.ask(
      `query ($after: String) { items(first: 1, after: $after) { totalCount } }`,
      { after: list.pageInfo.endCursor },
    );
    expect(errors).toMatchObject([{ extensions: { code: "CURSOR_INVALID" } }]);
  });
});

const malformed = (text: string, path: readonly string[]) => ({
  message: `"${text}" is not a reference to an item.`,
  path,
  extensions: {
    code: "ITEM_REF_MALFORMED",
    fix: "Write agency:slug, agency:slug@3 or agency:slug@3.1.0.",
  },
});

describe("wrong questions", () => {
  const questions = [
    { query: `{ item(ref: "Nonsense!") { ref } }`, error: malformed("Nonsense!", ["item"]) },
    {
      query: `{ items(first: 1, filter: { returnRef: "x" }) { totalCount } }`,
      error: malformed("x", ["items"]),
    },
    {
      query: `{ item(ref: "test:colour", release: "1999.1") { ref } }`,
      error: {
        message: `There is no release "1999.1" here.`,
        extensions: { code: "RELEASE_NOT_FOUND" },
      },
    },
    {
      query: `{ item(ref: "test:colour", release: "2026.1", asAt: "2026-01-01") { ref } }`,
      error: {
        message: "A release never changes, so asAt has no meaning beside it.",
        extensions: { code: "ARGUMENTS_CONFLICT", fix: "Give either release or asAt." },
      },
    },
    {
      query: `{ items(first: 0) { totalCount } }`,
      error: {
        message: `"first" is 0; it must be from 1 to 100.`,
        extensions: {
          code: "PAGE_SIZE_INVALID",
          fix: "Ask for 1 to 100 at a time, and continue with after.",
        },
      },
    },
    {
      query: `{ ledger(first: 101) { totalCount } }`,
      error: { extensions: { code: "PAGE_SIZE_INVALID" } },
    },
    {
      query: `{ releases(first: -1) { totalCount } }`,
      error: { extensions: { code: "PAGE_SIZE_INVALID" } },
    },
    {
      query: `{ items { totalCount } }`,
      error: {
        message: `Field "items" argument "first" of type "Int!" is required, but it was not provided.`,
        extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
      },
    },
    {
      query: `query ($first: Int) { items(first: $first) { totalCount } }`,
      error: { extensions: { code: "GRAPHQL_VALIDATION_FAILED" } },
    },
    {
      query: `query ($first: Int!) { items(first: $first) { totalCount } }`,
      error: {
        message: `Variable "$first" of required type "Int!" was not provided.`,
        extensions: { code: "BAD_USER_INPUT" },
      },
    },
    {
      query: `{ item(ref: "test:colour", asAt: "2026-02-30") { ref } }`,
      error: {
        message: `"2026-02-30" is not a Date. Write it like 2026-03-31.`,
        extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
      },
    },
    {
      query: `{ items(first: 1, filter: { kinds: [NOTHING] }) { totalCount } }`,
      error: { extensions: { code: "GRAPHQL_VALIDATION_FAILED" } },
    },
    { query: `{ item(`, error: { extensions: { code: "GRAPHQL_PARSE_FAILED" } } },
    {
      query: `{ itme { ref } }`,
      error: {
        message: expect.stringContaining('Did you mean "item"'),
        extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
      },
    },
  ];

  test.for(questions)("$query", async ({ query, error }) => {
    const { errors } = await graph.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject(error);
  });

  test("none of them is taken for a bug, and none is kept", async () => {
    const kept = graph.kept();
    for (const { query } of questions) {
      await graph.ask(query);
    }
    expect(graph.bugs).toEqual([]);
    expect(graph.kept()).toBe(kept);
  });
});
