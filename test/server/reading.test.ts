import { afterAll, beforeAll, expect, test } from "vitest";

import { shippedOf } from "../standard/shipped.ts";
import type { Graph, TemporaryFolder } from "./fixture.ts";
import { openGraph, publish, temporaryFolder } from "./fixture.ts";
import { at } from "./shipped-files.ts";
import { colours } from "./sample.ts";

const field = "examples:safe-where-i-live";
const national = "dfe:looked-after-rate";

let folder: TemporaryFolder;
let graph: Graph;

beforeAll(async () => {
  folder = temporaryFolder();
  const first = { ...colours("1.0.0", ["R"]), id: "test:list" };
  const second = { ...first, version: "1.1.0", changed: "A definition was added." };
  await publish(folder.path, [first], { now: "2026-03-31T12:00:00.000Z", release: "2026.1" });
  await publish(folder.path, [second], { now: "2026-04-30T12:00:00.000Z", release: "2026.2" });
  const others = [
    ...shippedOf("voice-field").filter(({ id }) => id === field),
    ...shippedOf("indicator").filter(({ id }) => id.startsWith("examples:")),
    ...shippedOf("indicator").filter(({ id }) => id === national),
  ];
  await publish(folder.path, others, { now: "2026-05-31T12:00:00.000Z" });
  graph = await openGraph(folder.path);
}, 60_000);

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const ask = async (query: string): Promise<unknown> => {
  const { data, errors } = await graph.ask(query);
  expect(errors).toBeUndefined();
  return data;
};

test("a version is cited in the newest release that holds it, or in the one that is asked in", async () => {
  const citation = "citation { ref release path text }";
  const data = await ask(`{
    old: item(ref: "test:list@1.0.0") { hash ${citation} }
    then: item(ref: "test:list", release: "2026.1") { ${citation} }
    now: item(ref: "test:list") { ${citation} history { ref changed releases } }
    open: item(ref: "${field}") { ${citation} }
  }`);
  expect(at(data, "then", "citation")).toMatchObject({
    ref: "test:list@1.0.0",
    release: "2026.1",
    path: "/releases/2026.1/items/test/list@1.0.0.json",
  });
  expect(at(data, "now", "citation")).toMatchObject({ ref: "test:list@1.1.0", release: "2026.2" });
  expect(at(data, "now", "history")).toEqual([
    { ref: "test:list@1.0.0", changed: null, releases: expect.arrayContaining(["2026.1"]) },
    { ref: "test:list@1.1.0", changed: "A definition was added.", releases: ["2026.2"] },
  ]);
  expect(at(data, "old", "citation", "text")).toContain(String(at(data, "old", "hash")));
  expect(at(data, "open", "citation")).toMatchObject({ release: null, path: null });
  expect(at(data, "open", "citation", "text")).toMatch(/not in a release\.$/u);
});

test("limits are told to an audience as they are to everyone and to it", async () => {
  const data = await ask(`{
    everyone: item(ref: "${field}") { limits(audience: PUBLIC) { audience } }
    young: item(ref: "${field}") { limits(audience: YOUNG_ADULT, language: "en") { audience language text } }
    all: item(ref: "${field}") { limits { audience } }
  }`);
  const audiences = (name: string): unknown => [
    ...new Set(Object.values(Object(at(data, name, "limits"))).map((one) => at(one, "audience"))),
  ];
  expect(audiences("everyone")).toEqual(["PUBLIC"]);
  expect(audiences("young")).toEqual(["PUBLIC", "YOUNG_ADULT"]);
  expect(audiences("all")).toEqual(expect.arrayContaining(["PUBLIC", "YOUNG_ADULT", "EASY_READ"]));
});

test("a notice is told to its audience in its language, or there is none", async () => {
  const data = await ask(`{
    notice(item: "${field}", audience: YOUNG_ADULT) { audience language what howToSayNoOrChange }
    none: notice(item: "${field}", audience: VENDOR) { what }
    other: notice(item: "${field}", audience: YOUNG_ADULT, language: "xx") { what }
    list: notice(item: "test:list", audience: PUBLIC) { what }
    nothing: notice(item: "test:nothing", audience: PUBLIC) { what }
  }`);
  expect(data).toMatchObject({
    notice: { audience: "YOUNG_ADULT", language: "en" },
    none: null,
    other: null,
    list: null,
    nothing: null,
  });
});

const count = async (filter: string): Promise<unknown> =>
  at(await ask(`{ items(filter: { ${filter} }, first: 1) { totalCount } }`), "items", "totalCount");

test("measures are filtered by what they tell, of whom, and how far they are agreed", async () => {
  const made = shippedOf("indicator").filter(({ id }) => id.startsWith("examples:"));
  expect(await count("measureFocus: HOW")).toBe(
    made.filter((one) => one.measureFocus === "HOW").length,
  );
  const shown = [...made, ...shippedOf("indicator").filter(({ id }) => id === national)];
  expect(await count("measureType: EXPERIENCE")).toBe(
    shown.filter(({ measureType }) => measureType === "EXPERIENCE").length,
  );
  expect(await count("hasCoverage: true")).toBe(
    made.filter(({ calculation }) => calculation?.coverage !== undefined).length,
  );
  expect(await count("hasCoverage: false")).toBe(
    made.filter(({ calculation }) => calculation?.coverage === undefined).length + 1,
  );
  expect(await count("lifeStage: AGE_2_TO_3, kinds: [INDICATOR]")).toBe(
    made.filter(({ facets }) => facets?.lifeStages?.includes("AGE_2_TO_3")).length,
  );
  // A trial of one's own is no standard; what another body has agreed is.
  expect(await count("kinds: [INDICATOR], atLeast: TRIAL")).toBe(made.length + 1);
  expect(await count("kinds: [INDICATOR], atLeast: STANDARD")).toBe(1);
  expect(await count('kinds: [INDICATOR], atLeast: TRIAL, authority: "nobody"')).toBe(0);
  expect(await count("atLeast: WITHDRAWN")).toBe(0);
});
