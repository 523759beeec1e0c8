import { describe, expect, test } from "vitest";

import { createAnswerCache } from "../../server/answers/answer-cache.ts";
import type { KeptAnswer } from "../../server/answers/answer-cache.ts";
import { openServer, publish, temporaryFolder } from "./fixture.ts";
import { colours, sampleItems } from "./sample.ts";

const answer = (text: string): KeptAnswer => ({
  headers: ["content-type", "text/plain"],
  body: text,
});

describe("the cache of answers", () => {
  test("gives back what was kept for the same head and question", () => {
    const cache = createAnswerCache(100_000);
    expect(cache.find("h1", "q")).toBeUndefined();
    cache.keep("h1", "q", answer("a"));
    expect(cache.find("h1", "q")).toEqual(answer("a"));
    expect(cache.find("h1", "r")).toBeUndefined();
  });

  test("forgets everything when the head moves on", () => {
    const cache = createAnswerCache(100_000);
    cache.find("h1", "q");
    cache.keep("h1", "q", answer("a"));
    expect(cache.find("h2", "q")).toBeUndefined();
    expect(cache.find("h1", "q")).toBeUndefined();
    expect(cache.size()).toBe(0);
  });

  test("does not keep an answer that was made for an older head", () => {
    const cache = createAnswerCache(100_000);
    cache.find("h1", "q");
    cache.find("h2", "q");
    cache.keep("h1", "q", answer("a"));
    expect(cache.size()).toBe(0);
  });

  test("drops what was used longest ago when it is full, and nothing larger than a quarter", () => {
    const cache = createAnswerCache(8000);
    cache.find("h", "");
    for (const name of ["a", "b", "c"]) cache.keep("h", name, answer("x".repeat(900)));
    expect(cache.find("h", "a")).toBeDefined();
    cache.keep("h", "d", answer("x".repeat(900)));
    cache.keep("h", "e", answer("x".repeat(900)));
    expect(["a", "b", "c", "d", "e"].filter((name) => cache.find("h", name) !== undefined)).toEqual(
      ["a", "c", "d", "e"],
    );
    cache.keep("h", "huge", answer("x".repeat(2000)));
    expect(cache.find("h", "huge")).toBeUndefined();
    expect(cache.size()).toBeLessThanOrEqual(8000);
  });

  test("counts an answer that is kept twice once", () => {
    const cache = createAnswerCache(100_000);
    cache.find("h", "");
    cache.keep("h", "q", answer("a"));
    const size = cache.size();
    cache.keep("h", "q", answer("b"));
    expect(cache.size()).toBe(size);
    expect(cache.find("h", "q")).toEqual(answer("b"));
  });
});

const newest = JSON.stringify({ query: `{ item(ref: "test:colour") { ref } }` });

interface Exchange {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

const ask = async (
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Exchange> => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  const lasting = [...response.headers].filter(([name]) => name !== "date");
  return {
    status: response.status,
    text: await response.text(),
    headers: Object.fromEntries(lasting),
  };
};

const expected = (version: string): string =>
  `{"data":{"item":{"ref":"test:colour@${version}"}}}\n`;

/** With one request a minute, a second answer can only come from what is kept. */
const strict = { requestsPerMinute: 1 };

describe("a repeated question", () => {
  test("gets the same bytes without work", async () => {
    using folder = temporaryFolder();
    await publish(folder.path, sampleItems, { now: "2026-03-31T12:00:00.000Z" });
    await using server = await openServer(folder.path, strict);
    const { headers: firstHeaders, ...first } = await ask(server.url, newest);
    const { ratelimit, "ratelimit-policy": policy, ...lasting } = firstHeaders;
    expect([ratelimit, policy]).toEqual([expect.stringContaining("limit=1"), "1;w=60"]);
    for (let time = 0; time < 3; time += 1) {
      expect(await ask(server.url, newest)).toEqual({ ...first, headers: lasting });
    }
    expect((await ask(server.url, newest.replace("colour", "painting"))).status).toBe(429);
  });

  test("gets a new answer once something was published, by another program too", async () => {
    using folder = temporaryFolder();
    await publish(folder.path, sampleItems, { now: "2026-03-31T12:00:00.000Z" });
    await using server = await openServer(folder.path);
    expect((await ask(server.url, newest)).text).toBe(expected("2.0.0"));
    expect((await ask(server.url, newest)).text).toBe(expected("2.0.0"));
    await publish(folder.path, [colours("2.1.0", ["RED", "BLUE", "GREEN"])], {
      now: "2026-04-02T12:00:00.000Z",
    });
    expect((await ask(server.url, newest)).text).toBe(expected("2.1.0"));
    expect((await ask(server.url, newest)).text).toBe(expected("2.1.0"));
  });

  const neverKept = [
    { name: "with an error", body: JSON.stringify({ query: "{ nope }" }), headers: {} },
    {
      name: "with an error beside its data",
      body: JSON.stringify({ query: `{ item(ref: "Nonsense!") { ref } }` }),
      headers: {},
    },
    { name: "that shows who asks", body: newest, headers: { authorization: "Bearer x" } },
    { name: "with a cookie", body: newest, headers: { cookie: "a=b" } },
    { name: "that is not JSON", body: "{", headers: {} },
  ];

  test.for(neverKept)("$name is not kept", async ({ body, headers }) => {
    using folder = temporaryFolder();
    await publish(folder.path, sampleItems, { now: "2026-03-31T12:00:00.000Z" });
    await using server = await openServer(folder.path, strict);
    const first = await ask(server.url, body, headers);
    expect(first.status).not.toBe(429);
    expect((await ask(server.url, body, headers)).status).toBe(429);
  });

  test("is another question under another accept header", async () => {
    using folder = temporaryFolder();
    await publish(folder.path, sampleItems, { now: "2026-03-31T12:00:00.000Z" });
    await using server = await openServer(folder.path);
    const types = ["application/json", "application/graphql-response+json"];
    for (const type of [...types, ...types]) {
      const { headers } = await ask(server.url, newest, { accept: type });
      expect(headers["content-type"]).toBe(`${type}; charset=utf-8`);
    }
  });
});
