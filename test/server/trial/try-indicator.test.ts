import { afterAll, beforeAll, expect, test } from "vitest";

import { exampleIndicator } from "../../standard/worked-example-items.ts";
import type { House } from "../governance/house.ts";
import { openHouse } from "../governance/house.ts";

let house: House;

beforeAll(async () => {
  house = await openHouse();
});

afterAll(async () => {
  await house[Symbol.asyncDispose]();
});

const question = `query ($input: TryIndicatorInput!) {
  tryIndicator(input: $input) { ref status prose result sql { text } problems { code where stops } }
}`;

const content = exampleIndicator("care-leavers-feel-safe-where-they-live");

const ask = async (who: string | undefined, input: object) =>
  house.ask(who, question, { input: { return: "dfe:ssda903@2026", ...input } });

test("trying needs an account", async () => {
  const { errors } = await ask(undefined, { content });
  expect(errors?.[0]?.extensions.code).toBe("SIGN_IN_NEEDED");
});

test.for([
  ["nothing", {}],
  ["a draft and a published item", { content, item: "dfe:sex" }],
  ["two drafts", { content, proposal: "proposal-1" }],
  ["a draft in a release", { content, release: "2026.1" }],
  ["a table without rows", { content, tables: [{ table: "people" }] }],
  ["a table and a file", { content, tables: [{ table: "people", columns: [], file: "A" }] }],
] as const)("%s is no clear question", async ([, input]) => {
  const { errors } = await ask("north-practice", input);
  expect(errors?.[0]?.extensions.code).toBe("ARGUMENTS_CONFLICT");
});

test.for([
  ["a proposal", { proposal: "proposal-none" }],
  ["a published item", { item: "dfe:nothing" }],
] as const)("%s that is not here is null", async ([, input]) => {
  expect(await ask("north-practice", input)).toEqual({ data: { tryIndicator: null } });
});

test("a release that is not here is told", async () => {
  const { errors } = await ask("north-practice", { item: "dfe:sex", release: "1999.1" });
  expect(errors?.[0]?.extensions.code).toBe("RELEASE_NOT_FOUND");
});

test("what cannot be tried is told as a problem, and nothing else", async () => {
  expect(await ask("north-practice", { content })).toEqual({
    data: {
      tryIndicator: {
        ref: "examples:care-leavers-feel-safe-where-they-live@1.0.0",
        status: "NOT_MEASURED",
        prose: null,
        result: null,
        sql: [],
        problems: [{ code: "ITEM_NOT_FOUND", where: null, stops: true }],
      },
    },
  });
});

test("nothing of it is written down", async () => {
  const before = (await house.state()).revision;
  await ask("north-practice", {
    content,
    tables: [{ table: "people", columns: ["PERSON"], rows: [["P1"]] }],
  });
  expect((await house.state()).revision).toBe(before);
});

test("a proposal without an indicator has none to try", async () => {
  const created = await house.ask(
    "north-practice",
    `mutation { createProposal(input: { kind: NEW, direction: ACROSS, idempotencyKey: "try-00000001", body: { title: "Nothing yet" } }) { proposal { id } } }`,
  );
  const { id } = Object(created.data?.["createProposal"]).proposal;
  const own = await ask("north-practice", { proposal: id });
  expect(own.errors?.[0]?.extensions.code).toBe("ITEM_NOT_FOUND");
  expect(await ask("south-practice", { proposal: id })).toEqual({ data: { tryIndicator: null } });
});
