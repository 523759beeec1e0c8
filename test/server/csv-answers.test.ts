import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { RegistryItem } from "../../generated/items/types.ts";
import { defaultLimits } from "../../server/api/limits.ts";
import type { TableCell } from "../../server/answers/table.ts";
import { tableOf } from "../../server/answers/table.ts";
import type { AskedField } from "../../server/answers/table-layout.ts";
import type { TemporaryFolder, TestServer } from "./fixture.ts";
import { openServer, publish, temporaryFolder } from "./fixture.ts";
import { parseCsv } from "./persona-table.ts";
import { colours, sampleItems } from "./sample.ts";

/** A list whose titles do what titles should not. */
const awkward: RegistryItem = {
  ...colours("1.0.0", ["R"]),
  id: "test:awkward",
  titles: [
    { audience: "PUBLIC", language: "en", text: '=HYPERLINK("http://x")' },
    { audience: "PRACTITIONER", language: "en", text: "Two\r\nlines, and a “quote”" },
    { audience: "POLICY", language: "en", text: "-1" },
  ],
};

let folder: TemporaryFolder;
let server: TestServer;

beforeAll(async () => {
  folder = temporaryFolder();
  const now = "2026-03-31T12:00:00.000Z";
  await publish(folder.path, [...sampleItems, awkward], { now, release: "2026.1" });
  server = await openServer(folder.path, { isReadOnly: true });
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

interface Sent {
  readonly query: string;
  readonly variables?: object;
  readonly operationName?: string;
}

const send = async (body: Sent, accept = "text/csv"): Promise<Response> =>
  fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept },
    body: JSON.stringify(body),
  });

const csv = async (body: Sent): Promise<string> => {
  const response = await send(body);
  const text = await response.text();
  expect([response.status, response.headers.get("content-type")], text).toEqual([
    200,
    "text/csv; charset=utf-8; header=present",
  ]);
  expect(response.headers.get("vary")?.toLowerCase()).toContain("accept");
  expect(response.headers.get("content-length")).toBe(String(Buffer.byteLength(text)));
  return text;
};

const codeOf = async (body: Sent, accept?: string): Promise<unknown> => {
  const response = await send(body, accept);
  const { errors } = JSON.parse(await response.text());
  expect(response.headers.get("content-type")).toContain("json");
  return [response.status, errors[0].extensions.code];
};

const one = "test:awkward";

describe("an answer as a table", () => {
  test("texts that a spreadsheet would run, break or split are told as they are", async () => {
    const text = await csv({
      query: `query ($ref: String!) { item(ref: $ref) { ref titles @rows { audience text } } }`,
      variables: { ref: one },
    });
    expect(text).toBe(
      [
        "ref,titles.audience,titles.text",
        `${one}@1.0.0,PUBLIC,"'=HYPERLINK(""http://x"")"`,
        `${one}@1.0.0,PRACTITIONER,"Two\r\nlines, and a “quote”"`,
        `${one}@1.0.0,POLICY,'-1`,
        "",
      ].join("\r\n"),
    );
    expect(parseCsv(text)[2]).toEqual([
      `${one}@1.0.0`,
      "PRACTITIONER",
      "Two\r\nlines, and a “quote”",
    ]);
  });

  test("rows are the entries of the list that was asked for; lists in them are joined", async () => {
    const query = `{ items(first: 3, filter: { kinds: [CODELIST] }) { totalCount nodes { ref ... on CodeList { ordered codes { code labels { language text } } } } } }`;
    const [head, ...rows] = parseCsv(await csv({ query }));
    expect(head).toEqual([
      "totalCount",
      "ref",
      "ordered",
      "codes.code",
      "codes.labels.language",
      "codes.labels.text",
    ]);
    const { data } = JSON.parse(await (await send({ query }, "application/json")).text());
    expect(rows).toEqual(
      data.items.nodes.map(
        ({
          ref,
          ordered,
          codes,
        }: {
          ref: string;
          ordered: boolean;
          codes: readonly { code: string; labels: readonly { language: string; text: string }[] }[];
        }) => [
          String(data.items.totalCount),
          ref,
          String(ordered),
          codes.map(({ code }) => code).join(" | "),
          codes.map(({ labels }) => labels.map(({ language }) => language).join("; ")).join(" | "),
          codes.map(({ labels }) => labels.map(({ text }) => text).join("; ")).join(" | "),
        ],
      ),
    );
    expect(rows.length).toBeGreaterThan(1);
  });

  test("edges say the same as nodes, and names stay apart", async () => {
    const text = await csv({
      query: `{ items(first: 1, filter: { kinds: [CODELIST] }) { edges { cursor node { ref } } nodes { ref } } }`,
    });
    expect(parseCsv(text)[0]).toEqual(["cursor", "ref", "items.nodes.ref"]);
  });

  test("several fields of a question are told apart by the first column", async () => {
    const rows = parseCsv(
      await csv({
        query: `{ a: item(ref: "${one}") { ref } b: item(ref: "test:nothing") { ref } c: measureMix { focus } d: releases(first: 1) { nodes { name size } } }`,
      }),
    );
    expect(rows).toEqual([
      ["answer", "a.ref", "b.ref", "c.focus", "d.name", "d.size"],
      ["a", `${one}@1.0.0`, "", "", "", ""],
      ["d", "", "", "", "2026.1", String(sampleItems.length + 1)],
    ]);
  });

  test("of several operations the one that is named is asked, and what is left out has no column", async () => {
    const query = `query A { item(ref: "${one}") { ref hash @include(if: false) } } query B($on: Boolean!) { item(ref: "${one}") { version ...F @include(if: $on) } } fragment F on CodeList { closed }`;
    expect(await csv({ query, operationName: "A" })).toBe(`ref\r\n${one}@1.0.0\r\n`);
    expect(await csv({ query, operationName: "B", variables: { on: true } })).toMatch(
      /^version,closed\r\n1\.0\.0,/u,
    );
    expect(await csv({ query, operationName: "B", variables: { on: false } })).toBe(
      "version\r\n1.0.0\r\n",
    );
  });

  test("an address is enough for a program that can say what it accepts", async () => {
    const question = encodeURIComponent(`{ item(ref: "${one}") { ref } }`);
    const response = await fetch(`${server.url}/graphql?query=${question}`, {
      headers: { accept: "text/csv", "apollo-require-preflight": "1" },
    });
    expect(await response.text()).toBe(`ref\r\n${one}@1.0.0\r\n`);
  });

  test("the same question in JSON stays JSON, before and after", async () => {
    const query = `{ item(ref: "${one}") { itemId } }`;
    const json = '{"data":{"item":{"itemId":"test:awkward"}}}\n';
    for (const accept of ["application/json", "*/*", "text/csv;q=0.5, application/json"])
      expect(await (await send({ query }, accept)).text()).toBe(json);
    expect(await csv({ query })).toBe("itemId\r\ntest:awkward\r\n");
    expect(await csv({ query })).toBe("itemId\r\ntest:awkward\r\n");
    expect(await (await send({ query }, "application/json")).text()).toBe(json);
  });

  test.for<[string, Sent, readonly [number, string]]>([
    ["no field", { query: "{ nothing }" }, [400, "GRAPHQL_VALIDATION_FAILED"]],
    ["no question", { query: "{" }, [400, "GRAPHQL_PARSE_FAILED"]],
    [
      "a page too long",
      { query: "{ items(first: 101) { nodes { ref } } }" },
      [400, "PAGE_SIZE_INVALID"],
    ],
    ["a broken reference", { query: '{ item(ref: "?") { ref } }' }, [400, "ITEM_REF_MALFORMED"]],
    [
      "two kinds of row",
      { query: `{ item(ref: "${one}") { titles @rows { text } sources @rows { title } } }` },
      [400, "TABLE_ROWS_TWICE"],
    ],
    [
      "an act",
      { query: "mutation { withholdText(input: {}) { revision } }" },
      [400, "TABLE_QUERIES_ONLY"],
    ],
    [
      "a circle of fragments",
      {
        query:
          '{ item(ref: "x") { ...A } } fragment A on CodeList { ...B } fragment B on CodeList { ...A }',
      },
      [400, "GRAPHQL_VALIDATION_FAILED"],
    ],
  ])("%s is a problem in JSON", async ([, body, expected]) => {
    expect(await codeOf(body)).toEqual(expected);
  });

  test("the limits are those of JSON, and what is repeated in every row counts too", async () => {
    await using small = await openServer(folder.path, {
      isReadOnly: true,
      limits: { ...defaultLimits, answerBytes: 3000, cost: 300 },
    });
    const ask = async (query: string) => {
      const response = await fetch(`${small.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "text/csv" },
        body: JSON.stringify({ query }),
      });
      const text = await response.text();
      return response.status === 200 ? "" : JSON.parse(text).errors[0].extensions.code;
    };
    expect(await ask("{ items(first: 100) { nodes { ref titles { text } } } }")).toBe(
      "QUERY_TOO_COSTLY",
    );
    const wide = Array.from({ length: 28 }, (_, index) => `t${index}: titles { text }`).join(" ");
    expect(await ask(`{ item(ref: "${one}") { ref titles { text } } }`)).toBe("");
    expect(await ask(`{ item(ref: "${one}") { ${wide} titles @rows { text } } }`)).toBe(
      "ANSWER_TOO_LARGE",
    );
  });
});

const field = (key: string, more: Partial<AskedField> = {}): AskedField => ({
  key,
  isList: false,
  isJson: false,
  isRows: false,
  isFrame: false,
  fields: [],
  ...more,
});

const cells = (row: ReadonlyMap<string, TableCell> | undefined): unknown =>
  Object.fromEntries([...(row ?? [])].map(([name, { text }]) => [name, text]));

test("JSON stays JSON in a cell, and lists in lists keep their places", () => {
  const table = tableOf(
    [
      field("a", {
        fields: [
          field("json", { isJson: true }),
          field("lists", { isList: true, fields: [field("inner", { isList: true })] }),
          field("none"),
          field("count"),
        ],
      }),
    ],
    {
      a: {
        json: [1, { b: "c" }],
        lists: [{ inner: ["x", "y"] }, { inner: [] }, { inner: null }, null],
        none: null,
        count: -3,
      },
    },
  );
  expect(table.ok && cells(table.value.rows[0])).toEqual({
    json: '[1,{"b":"c"}]',
    "lists.inner": "x; y |  |  | ",
    none: "",
    count: "-3",
  });
});
