import express from "express";
import { SaxesParser } from "saxes";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { LedgerFact } from "../../../registry/governance/event.ts";
import { createFeedRoutes } from "../../../server/outbox/feed-routes.ts";
import { escapeXml } from "../../../server/outbox/feed.ts";
import { createAssets } from "../../../server/web/assets.ts";
import { cast, openProposal } from "../../registry/governance/cast.ts";
import type { ToldRegistry } from "./told-registry.ts";
import { listenLocally, openToldRegistry } from "./told-registry.ts";

let clock = Date.parse("2026-11-22T10:00:00.250Z");
const now = (): Date => new Date(clock);

let registry: ToldRegistry;
let server: Awaited<ReturnType<typeof listenLocally>>;

beforeEach(async () => {
  clock = Date.parse("2026-11-22T10:00:00.250Z");
  registry = await openToldRegistry(now);
  const application = express();
  application.disable("etag");
  application.use(
    createFeedRoutes({
      store: registry.store,
      publicLines: registry.publicLines,
      tellLines: registry.tellLines,
      publicUrl: () => new URL("https://chorus.example/"),
      assets: createAssets(),
      now,
    }),
  );
  server = await listenLocally(application);
});

afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await registry[Symbol.asyncDispose]();
});

interface Element {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML strictly: namespaces declared, signs escaped, one root. */
const parseXml = (xml: string): Element => {
  const root: Element = { name: "", uri: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (cause) => {
    throw cause;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: Element = {
      name: local,
      uri,
      attributes: Object.fromEntries(values),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
};

const named = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((child) => child.name === name);

const textOf = (element: Element, name: string): string | undefined =>
  named(element, name)[0]?.text;

const linkOf = (element: Element, rel: string): string | undefined =>
  named(element, "link").find(({ attributes }) => attributes["rel"] === rel)?.attributes["href"];

const atom = "http://www.w3.org/2005/Atom";
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u;

/** How often each element may stand in its parent, by RFC 4287 section 4 (its RELAX NG grammar, by hand). */
const grammar = {
  feed: {
    id: [1, 1],
    title: [1, 1],
    updated: [1, 1],
    author: [1, 9],
    link: [1, 9],
    entry: [0, 50],
  },
  entry: {
    id: [1, 1],
    title: [1, 1],
    updated: [1, 1],
    published: [0, 1],
    author: [1, 1],
    category: [0, 9],
    link: [1, 20],
    summary: [0, 1],
  },
} as const;

const checkAgainst = (element: Element, rule: keyof typeof grammar): void => {
  const allowed: Readonly<Record<string, readonly [number, number]>> = grammar[rule];
  const own = element.children.filter(({ uri }) => uri === atom);
  expect(own.map(({ name }) => name).filter((name) => allowed[name] === undefined)).toEqual([]);
  for (const [name, [least, most]] of Object.entries(allowed)) {
    const count = named(element, name).length;
    expect([name, count >= least && count <= most]).toEqual([name, true]);
  }
  expect(textOf(element, "id")).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/u,
  );
  expect(textOf(element, "updated")).toMatch(rfc3339);
  for (const { attributes } of named(element, "link"))
    expect(URL.canParse(attributes["href"] ?? "")).toBe(true);
  const ties = named(element, "link").map(({ attributes: { rel, type, href } }) => [
    rel,
    type,
    href,
  ]);
  // At most one alternate of each type, and one of itself.
  expect(ties.filter(([rel]) => rel === "alternate")).toHaveLength(1);
  expect(ties.filter(([rel]) => rel === "self").length).toBeLessThanOrEqual(1);
};

const fetchFeed = async (path: string): Promise<Element> => {
  const answer = await fetch(new URL(path, server.url));
  expect([answer.status, answer.headers.get("content-type")]).toEqual([
    200,
    "application/atom+xml; charset=utf-8",
  ]);
  const feed = parseXml(await answer.text());
  expect([feed.name, feed.uri]).toEqual(["feed", atom]);
  checkAgainst(feed, "feed");
  const entries = named(feed, "entry");
  for (const entry of entries) checkAgainst(entry, "entry");
  const ids = entries.map((entry) => textOf(entry, "id"));
  expect(new Set(ids).size).toBe(ids.length);
  expect(linkOf(feed, "self")).toBe(new URL(path, "https://chorus.example").href);
  return feed;
};

const titles = (feed: Element): readonly (string | undefined)[] =>
  named(feed, "entry").map((entry) => textOf(entry, "title"));

const documents = { "sha256:body": { title: "Feeling <safe> & sound", changes: [] } };

const by = { member: "m-oldham", authority: "oldham" };

const review: LedgerFact = {
  type: "review-recorded",
  review: "r-1",
  proposal: "p-1",
  candidate: "sha256:candidate",
  capacity: "PRACTICE_LEAD",
  decision: "SUPPORT_WITH_CHANGES",
  document: "sha256:review",
  by,
};

const view: LedgerFact = {
  type: "panel-view-recorded",
  view: "v-1",
  proposal: "p-1",
  panel: "panel-north",
  candidate: "sha256:candidate",
  decision: "SUPPORT",
  how: "BALLOT",
  reach: "UNDER_MINIMUM",
  document: "sha256:view",
  by: { member: "m-north", authority: "north" },
};

const gap = (number: number): LedgerFact => ({
  type: "gap-raised",
  gap: `g-${number}`,
  saidBy: "CHILD",
  document: `sha256:${number}`,
  by: {},
});

const pathOf = (href = ""): string => href.replace("https://chorus.example", "");

const seqs = (feed: Element): readonly number[] =>
  named(feed, "entry").map((entry) => Number(linkOf(entry, "alternate")?.split("/").at(-1)));

const idOf = (feed: Element): string | undefined => textOf(named(feed, "entry")[0] ?? feed, "id");

describe("the feed", () => {
  test("tells everything public in sentences, newest first, and nothing of drafts, members or votes", async () => {
    await registry.write(cast, documents);
    await registry.write(openProposal.slice(0, 1));
    await registry.write([
      {
        type: "co-design-recorded",
        record: "c-1",
        about: { proposal: "p-1" },
        stages: [],
        influence: [],
        document: "sha256:secret-draft",
        by,
      },
    ]);
    await registry.write(openProposal.slice(1));
    await registry.write([review]);
    await registry.write([view]);
    const feed = await fetchFeed("/feed.atom");
    expect(titles(feed)).toEqual([
      "Young people of the north gave its view of “Feeling <safe> & sound”: support.",
      "The body oldham reviewed “Feeling <safe> & sound” as practice lead: support with changes.",
      "The body north put forward “Feeling <safe> & sound”.",
      "The body north hosts the panel Young people of the north.",
      "The body north looks after ids that begin with test.",
      "The body oldham joined the registry.",
      "The body north joined the registry.",
      "The body chorus:network joined the registry.",
    ]);
    const text = JSON.stringify(feed);
    for (const secret of ["m-north", "m-oldham", "UNDER_MINIMUM", "BALLOT", "secret-draft"])
      expect(text).not.toContain(secret);
    expect(textOf(feed, "updated")).toBe("2026-11-22T10:00:00.250Z");
  });

  test("can be asked for an authority and an item, and its ids stay", async () => {
    await registry.write(cast, documents);
    await registry.write(openProposal);
    await registry.write([review]);
    const whole = await fetchFeed("/feed.atom");
    const ofOldham = await fetchFeed("/feed.atom?authority=oldham");
    const ofItem = await fetchFeed("/feed.atom?item=north%3Anew");
    expect(titles(ofOldham)).toEqual([titles(whole)[0], "The body oldham joined the registry."]);
    expect(titles(ofItem)).toEqual(titles(whole).slice(0, 2));
    expect(idOf(ofOldham)).toBe(idOf(whole));
    expect(textOf(ofOldham, "id")).not.toBe(textOf(whole, "id"));
    expect(titles(await fetchFeed("/feed.atom?authority=nobody"))).toEqual([]);
  });

  test("is paged in archives that never change, and misses nothing", async () => {
    await registry.write(Array.from({ length: 130 }, (_none, index) => gap(index)));
    const newest = await fetchFeed("/feed.atom");
    expect(named(newest, "archive")).toEqual([]);
    expect(seqs(newest)).toEqual(Array.from({ length: 50 }, (_none, index) => 130 - index));
    const second = await fetchFeed(pathOf(linkOf(newest, "prev-archive")));
    expect(seqs(second)).toEqual(Array.from({ length: 50 }, (_none, index) => 100 - index));
    expect(named(second, "archive").map(({ uri }) => uri)).toEqual([
      "http://purl.org/syndication/history/1.0",
    ]);
    expect(linkOf(second, "current")).toBe("https://chorus.example/feed.atom");
    const first = await fetchFeed(pathOf(linkOf(second, "prev-archive")));
    expect(seqs(first)).toEqual(Array.from({ length: 50 }, (_none, index) => 50 - index));
    expect(linkOf(first, "prev-archive")).toBeUndefined();
    expect(linkOf(first, "next-archive")).toBe(linkOf(newest, "prev-archive"));
    expect(linkOf(second, "next-archive")).toBeUndefined();
    expect(textOf(first, "id")).toBe(textOf(newest, "id"));
    await registry.write(Array.from({ length: 50 }, (_none, index) => gap(200 + index)));
    expect(named(await fetchFeed("/feed.atom?before=51"), "entry")).toEqual(named(first, "entry"));
    expect(linkOf(await fetchFeed("/feed.atom?before=101"), "next-archive")).toBe(
      "https://chorus.example/feed.atom?before=151",
    );
  });

  test("of a registry in which nothing happened is empty and valid", async () => {
    const feed = await fetchFeed("/feed.atom");
    expect([titles(feed), textOf(feed, "updated")]).toEqual([[], "1970-01-01T00:00:00.000Z"]);
  });

  test("is not sent again to someone who has it", async () => {
    await registry.write(cast, documents);
    const address = `${server.url}/feed.atom`;
    const young = await fetch(address);
    // While the second lasts another line may come in it.
    expect(young.headers.get("last-modified")).toBeNull();
    clock += 2000;
    const answer = await fetch(address);
    const tag = answer.headers.get("etag") ?? "";
    const since = answer.headers.get("last-modified") ?? "";
    expect(since).toBe("Sun, 22 Nov 2026 10:00:00 GMT");
    const ask = async (headers: Record<string, string>) =>
      (await fetch(address, { headers })).status;
    expect(await ask({ "if-none-match": tag })).toBe(304);
    expect(await ask({ "if-modified-since": since })).toBe(304);
    await registry.write(openProposal, documents);
    expect(await ask({ "if-none-match": tag })).toBe(200);
    expect(await ask({ "if-modified-since": since })).toBe(200);
  });

  test("forgets the words of a text that was withheld", async () => {
    await registry.write(cast, documents);
    await registry.write(openProposal);
    await registry.write([
      {
        type: "text-withheld",
        document: "sha256:body",
        reason: "names a child",
        by: { member: "m-registry" },
      },
    ]);
    expect(titles(await fetchFeed("/feed.atom")).slice(0, 2)).toEqual([
      "A text was taken out of view.",
      "The body north put forward a proposal.",
    ]);
  });

  test.for([
    "?before=0",
    "?before=x",
    "?before=1&before=2",
    "?item=x",
    "?item=a:b@1",
    "?authority=%3C",
    "?page=2",
  ])("%s is refused with what to do", async (query) => {
    const answer = await fetch(`${server.url}/feed.atom${query}`);
    const refusal = await answer.text();
    expect([answer.status, /"code":"(\w+)"/u.exec(refusal)?.[1]]).toEqual([
      400,
      "FEED_ADDRESS_INVALID",
    ]);
  });
});

describe("the page of a line", () => {
  test("tells who, what and where, under the headers of a page", async () => {
    await registry.write(cast, documents);
    await registry.write(openProposal);
    const seq = (await registry.store.head()).revision;
    const answer = await fetch(`${server.url}/events/${seq}`);
    const text = await answer.text();
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(text).toContain(
      "<h1>The body north put forward “Feeling &lt;safe&gt; &amp; sound”.</h1>",
    );
    expect(text).toContain('<a href="/feed.atom?item=north%3Anew">north:new</a>');
    expect(text).not.toContain("m-north");
  });

  test.for(["/events/1", "/events/0", "/events/x", "/events/999999"])(
    "%s, which nobody is told of, is not there",
    async (path) => {
      await registry.write(cast);
      expect((await fetch(server.url + path)).status).toBe(404);
    },
  );
});

test("whatever stands in a text, the XML holds it", () => {
  const text = "a\u0000b\u000Bc\uD800d\uFFFE<&>\"'😀\t\n";
  const parsed = parseXml(`<a b="${escapeXml(text.trim())}">${escapeXml(text)}</a>`);
  expect(parsed.text).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFD<&>\"'😀\t\n");
});
