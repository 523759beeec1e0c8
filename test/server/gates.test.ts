import { afterAll, beforeAll, expect, test } from "vitest";

import { shippedOf } from "../standard/shipped.ts";
import type { Graph, TemporaryFolder } from "./fixture.ts";
import { openGraph, publish, temporaryFolder } from "./fixture.ts";

let folder: TemporaryFolder;
let graph: Graph;

beforeAll(async () => {
  folder = temporaryFolder();
  const items = [
    ...shippedOf("gate"),
    ...shippedOf("question-set"),
    ...shippedOf("profile"),
    ...shippedOf("codelist").filter(({ id }) => id === "examples:accommodation-type-codes"),
  ];
  await publish(folder.path, items, { now: "2026-03-31T23:59:59.999Z" });
  graph = await openGraph(folder.path);
});

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

test("a gate is read with what it asks for, down to a question in words for young people", async () => {
  const query = `{
    item(ref: "chorus:gate-2-trial@1") {
      ... on Gate {
        gate fromStatus toStatus reviewWindowWorkingDays holdAnswerWorkingDays
        quorum { constituency capacities atLeast from }
        ethics { stages questionSet { ref purpose questions { code stage requiredAt text(audience: YOUNG_PERSON_13_TO_15) { text } } } }
      }
    }
  }`;
  const questions: unknown = expect.arrayContaining([
    {
      code: "EQ-14",
      stage: "GO",
      requiredAt: "G2",
      text: [{ text: "Who will see it, from start to finish?" }],
    },
  ]);
  expect(await graph.ask(query)).toEqual({
    data: {
      item: {
        gate: "G2",
        fromStatus: ["PROPOSED"],
        toStatus: ["TRIAL"],
        reviewWindowWorkingDays: 20,
        holdAnswerWorkingDays: 20,
        quorum: [
          {
            constituency: "PRACTICE",
            capacities: ["PRACTICE_LEAD"],
            atLeast: 1,
            from: "DECIDING_AUTHORITY",
          },
          {
            constituency: "INFORMATION",
            capacities: ["INFORMATION_LEAD"],
            atLeast: 1,
            from: "DECIDING_AUTHORITY",
          },
        ],
        ethics: {
          stages: ["BEFORE", "ASK", "GO"],
          questionSet: { ref: "chorus:ethics-questions@1.0.0", purpose: "ETHICS", questions },
        },
      },
    },
  });
});

test("a local difference leads to what it differs from", async () => {
  const query = `{
    items(first: 5, filter: { kinds: [PROFILE] }) {
      nodes {
        ref
        ... on LocalProfile { authority scope of { ref } differences { target targetKind kind from to } }
      }
    }
  }`;
  expect(await graph.ask(query)).toEqual({
    data: {
      items: {
        nodes: [
          {
            ref: "examples:accommodation-in-our-records@1.0.0",
            authority: "examples",
            scope: "AUTHORITY",
            of: { ref: "examples:accommodation-type-codes@1.1.0" },
            differences: [
              {
                target: "STAYING_WITH_FRIENDS",
                targetKind: "CODE",
                kind: "ADDED",
                from: "2026-04-01",
                to: "2027-03-31",
              },
            ],
          },
        ],
      },
    },
  });
});

test.for([
  { words: "EQ-14", ref: "chorus:ethics-questions@1.0.0" },
  { words: "what is missing", ref: "chorus:co-design-script@1.0.0" },
  { words: "sofa", ref: "examples:accommodation-in-our-records@1.0.0" },
  { words: "tried out", ref: "chorus:gate-2-trial@1.0.0" },
])("$words is found in $ref", async ({ words, ref }) => {
  const query = `query ($words: String!) { items(first: 1, search: $words) { nodes { ref } } }`;
  expect(await graph.ask(query, { words })).toEqual({ data: { items: { nodes: [{ ref }] } } });
});
