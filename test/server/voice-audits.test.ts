import { afterAll, beforeAll, expect, test } from "vitest";

import { shippedOf } from "../standard/shipped.ts";
import type { Graph, TemporaryFolder } from "./fixture.ts";
import { openGraph, publish, temporaryFolder } from "./fixture.ts";

let folder: TemporaryFolder;
let graph: Graph;

beforeAll(async () => {
  folder = temporaryFolder();
  const items = shippedOf("codelist").filter(({ id }) => id === "examples:how-safe-scale");
  await publish(folder.path, items, { now: "2026-03-31T23:59:59.999Z" });
  graph = await openGraph(folder.path);
});

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

test("an audit of what is not here answers null, and of nothing in scope answers nothing", async () => {
  const query = `{
    voiceAudit(return: "dfe:ssda903@2026") { columns }
    measureMix { indicators }
    cakeGaps(first: 10) { totalCount nodes { itemId } count { layers heard named silent } }
    missingVoices(item: "nothing:here") { role }
    other: cakeGaps(scope: { return: "dfe:ssda903@2026" }, first: 1) { totalCount }
  }`;
  expect(await graph.ask(query)).toEqual({
    data: {
      voiceAudit: null,
      measureMix: [],
      cakeGaps: {
        totalCount: 0,
        nodes: [],
        count: { layers: 0, heard: 0, named: 0, silent: 0 },
      },
      missingVoices: null,
      other: null,
    },
  });
});
