import { afterAll, beforeAll, expect, test } from "vitest";

import type { Limits } from "../../server/api/limits.ts";
import type { Graph, TemporaryFolder } from "./fixture.ts";
import { openGraph, publish, temporaryFolder } from "./fixture.ts";
import { sampleItems } from "./sample.ts";

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = temporaryFolder();
  await publish(folder.path, sampleItems, { now: "2026-03-31T12:00:00.000Z", release: "2026.1" });
});

afterAll(() => folder[Symbol.dispose]());

const nested = (levels: number): string =>
  `{ item(ref: "other:shade") { ... on CodeList { ${"codes { matches { codelist { ".repeat(levels)} ref ${"} } } ".repeat(levels)} } } }`;

const aliased = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: me { isSignedIn }`).join(" ")} }`;

const costly = "nodes { titles { text } sources { title } registrations { status } }";

interface Row {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly limits?: Partial<Limits>;
  readonly error: { readonly message?: unknown; readonly extensions: { readonly code: string } };
}

const rows: readonly Row[] = [
  {
    name: "depth",
    query: nested(6),
    error: {
      message: "The fields of the question nest to a depth of 20; the limit is 16.",
      extensions: { code: "QUERY_TOO_DEEP" },
    },
  },
  {
    name: "depth through fragments",
    query: `query { item(ref: "other:shade") { ...f } } fragment f on CodeList { ${"codes { matches { codelist { ".repeat(6)} ref ${"} } } ".repeat(6)} }`,
    error: { extensions: { code: "QUERY_TOO_DEEP" } },
  },
  {
    name: "renamed fields",
    query: aliased(31),
    error: {
      message: "The number of renamed fields is 31; the limit is 30.",
      extensions: { code: "QUERY_TOO_MANY_ALIASES" },
    },
  },
  {
    name: "cost",
    query: `{ items(first: 100) { ${costly} } }`,
    limits: { cost: 1000 },
    error: {
      message: expect.stringMatching(/^The question costs \d+; the limit is 1000\.$/u),
      extensions: { code: "QUERY_TOO_COSTLY" },
    },
  },
  {
    name: "cost with the page size in a variable, which counts as the largest",
    query: `query ($first: Int!) { items(first: $first) { ${costly} } }`,
    variables: { first: 1 },
    limits: { cost: 1000 },
    error: { extensions: { code: "QUERY_TOO_COSTLY" } },
  },
  {
    name: "cost with the page size in a variable inside a fragment",
    query: `query ($first: Int!) { ...f } fragment f on Query { items(first: $first) { ${costly} } }`,
    variables: { first: 1 },
    limits: { cost: 1000 },
    error: { extensions: { code: "QUERY_TOO_COSTLY" } },
  },
  {
    name: "lists inside lists cost as much as they could hold",
    query: `{ releases(first: 100) { nodes { items(first: 100) { nodes { ref } } } } }`,
    error: { extensions: { code: "QUERY_TOO_COSTLY" } },
  },
  {
    name: "words and signs",
    query: `{ me { ${"isSignedIn ".repeat(5000)} } }`,
    error: {
      message: expect.stringContaining("5000 tokens"),
      extensions: { code: "GRAPHQL_PARSE_FAILED" },
    },
  },
  {
    name: "many ids at once",
    query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    variables: { ids: Array.from({ length: 101 }, String) },
    error: { extensions: { code: "PAGE_SIZE_INVALID" } },
  },
  {
    name: "definition text behind the answer",
    query: nested(4),
    limits: { answerBytes: 2000 },
    error: {
      message: "The answer would draw on more than 2,000 bytes of definitions.",
      extensions: { code: "ANSWER_TOO_LARGE" },
    },
  },
];

const openWith = (limits: Partial<Limits> = {}): Promise<Graph> =>
  openGraph(folder.path, { limits });

test.for(rows)("a limit on $name", async ({ query, variables, limits, error }) => {
  await using graph = await openWith(limits);
  const answer = await graph.ask(query, variables);
  expect(answer.data ?? null).toBeNull();
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors?.[0]).toMatchObject(error);
  expect(graph.bugs).toEqual([]);
  expect(graph.kept()).toBe(0);
});

test("what stays inside every limit is answered", async () => {
  await using graph = await openWith();
  const queries = [
    nested(4),
    aliased(30),
    `{ items(first: 100) { ${costly} } }`,
    `{ me { ${"isSignedIn ".repeat(500)} } }`,
  ];
  const answers = await Promise.all(queries.map((query) => graph.ask(query)));
  expect(answers.map(({ errors }) => errors)).toEqual(queries.map(() => undefined));
});

test("introspection is not held to the depth of questions", async () => {
  await using graph = await openWith();
  const type =
    "{ name ofType { name ofType { name ofType { name ofType { name ofType { name } } } } } }";
  const { errors } = await graph.ask(
    `{ __schema { types { fields { args { type ${type} } type ${type} } } } }`,
  );
  expect(errors).toBeUndefined();
});

test("too many mistakes in one question are cut short", async () => {
  await using graph = await openWith();
  const { errors } = await graph.ask(
    `{ ${Array.from({ length: 50 }, (_, i) => `x${i}`).join(" ")} }`,
  );
  expect(errors?.length).toBeLessThanOrEqual(11);
});

test("a bug is masked, and its cause is logged under the number that the asker is given", async () => {
  await using graph = await openGraph(folder.path, {
    generate: async () => {
      throw new Error("the password is swordfish");
    },
  });
  const { data, errors } = await graph.ask("{ release { name artefacts { path } } }");
  expect(graph.bugs).toHaveLength(1);
  const [bug] = graph.bugs;
  expect({ data, errors }).toEqual({
    data: { release: null },
    errors: [
      {
        message: `Something went wrong inside Chorus. When you report it, please give this number: ${bug?.id}.`,
        path: ["release", "artefacts"],
        locations: [{ line: 1, column: 18 }],
        extensions: { code: "INTERNAL", id: bug?.id },
      },
    ],
  });
  expect(String(bug?.cause)).toBe("Error: the password is swordfish");
  expect(graph.kept()).toBe(0);
});
