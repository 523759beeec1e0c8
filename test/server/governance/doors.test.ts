import { afterAll, beforeAll, expect, test } from "vitest";

import { body } from "../../registry/governance/life.ts";
import type { House } from "./house.ts";
import { openHouse } from "./house.ts";

let house: House;

beforeAll(async () => {
  house = await openHouse();
}, 60_000);

afterAll(() => house[Symbol.asyncDispose]());

const draft = { kind: "NEW", direction: "ACROSS", body: { title: "Not told yet" } } as const;
const codeOf = (answer: Awaited<ReturnType<House["ask"]>>): string | undefined =>
  answer.errors?.[0]?.extensions.code;

test("the same key does an act once, for one person, and is good for that act only", async () => {
  const gap = { saidBy: "CHILD", missing: "Feeling safe.", whyItMatters: "It is home." };
  const input = { ...gap, idempotencyKey: "once-and-again" };
  const first = await house.mutate("north-practice", "raiseGap", input);
  const second = await house.mutate("north-practice", "raiseGap", input);
  expect(second).toEqual({ ...first, repeated: true });
  const other = await house.mutate("north-practice", "raiseGap", { ...input, missing: "Else." });
  expect(other.userErrors).toEqual([{ code: "KEY_USED", path: [] }]);
  expect((await house.mutate("south-practice", "raiseGap", input)).repeated).toBe(false);
  expect((await house.state()).gaps.size).toBe(2);
});

test.for([
  ["a token without a key", {}, "KEY_NEEDED"],
  ["a key that is too short", { idempotencyKey: "short" }, "KEY_MALFORMED"],
  ["a key with a space", { idempotencyKey: "a key with spaces" }, "KEY_MALFORMED"],
] as const)("%s is refused", async ([_name, key, code]) => {
  const { userErrors } = await house.mutate("north-writer", "createProposal", { ...draft, ...key });
  expect(userErrors).toEqual([{ code, path: ["idempotencyKey"] }]);
});

test("a token without the scope is told so", async () => {
  const reader = await house.token("north-writer", ["read", "review"]);
  const input = { ...draft, idempotencyKey: "by-a-reader" };
  const { userErrors } = await house.mutate(reader, "createProposal", input);
  expect(userErrors).toEqual([{ code: "TOKEN_SCOPE_MISSING", path: [] }]);
});

test("without an account one may raise a concern and a gap, and nothing else", async () => {
  const raised = await house.ask(
    undefined,
    'mutation { raiseConcern(input: { text: "It is asked too often." }) { concern { id state due text } userErrors { code } } }',
  );
  expect(raised.data).toMatchObject({
    raiseConcern: { concern: { state: "OPEN", text: "It is asked too often." }, userErrors: [] },
  });
  const refused = await house.ask(
    undefined,
    "mutation { createProposal(input: { kind: NEW, direction: ACROSS, body: {} }) { revision } }",
  );
  expect([codeOf(refused), refused.data]).toEqual(["SIGN_IN_NEEDED", null]);
});

test("a draft is seen by those who propose it, and by nobody else in any list", async () => {
  const input = { ...draft, idempotencyKey: "a-draft-of-ours" };
  await house.mutate("north-writer", "createProposal", input);
  const id = [...(await house.state()).proposals.keys()].at(-1) ?? "";
  const about = { about: { proposal: id }, minutes: 5, askedElsewhere: [], offsets: [] };
  const burden = {
    ...about,
    responsibleOwner: "Head",
    method: "Timed.",
    idempotencyKey: "a-burden",
  };
  expect((await house.mutate("north-practice", "stateBurden", burden)).userErrors).toEqual([]);
  const questions = [
    `{ proposal(id: "${id}") { id title neededAt(gate: "chorus:gate-1-propose") { code pointer } } }`,
    "{ proposals(first: 10) { nodes { id } } }",
    'query { queue(authority: "north", first: 10) { nodes { reason proposal { id } } } }',
    '{ burden(authority: "north") { statements { about { proposal { id } } } } }',
    "{ ledger(first: 100) { nodes { seq hash fact { ... on ActRecorded { act content } } } } }",
  ];
  for (const question of questions) {
    expect(await house.read("north-practice", question)).toContain(id);
    for (const who of [undefined, "south-practice", "root"]) {
      const theirs = (await house.read(who, question)).replaceAll("\\", "");
      expect(theirs.replace(`{"proposal":null}`, "")).not.toMatch(new RegExp(`"${id}"`, "u"));
      expect(await house.read(who, question)).not.toContain("Not told yet");
    }
  }
  const own = await house.ask(
    "north-writer",
    "{ me { isSignedIn roles authority { id } capacities scopes queue(first: 5) { nodes { reason proposal { title } } } } }",
  );
  expect(own.data).toMatchObject({
    me: {
      isSignedIn: true,
      authority: { id: "north" },
      capacities: ["PRACTICE_LEAD", "INFORMATION_LEAD"],
      scopes: ["READ", "PROPOSE", "REVIEW", "DECIDE", "ADMINISTER"],
      queue: { nodes: [{ reason: "DRAFT_TO_FINISH", proposal: { title: "Not told yet" } }] },
    },
  });
});

test("what is being written on an open proposal is its proposers' until it is submitted", async () => {
  const create = { type: "create-proposal", kind: "NEW", direction: "ACROSS", body } as const;
  await house.act("north-writer", create);
  const proposal = [...(await house.state()).proposals.keys()].at(-1) ?? "";
  await house.act("north-writer", { type: "submit-proposal", proposal });
  const more = { ...body, reason: "A second thought." };
  await house.act("north-writer", { type: "revise-proposal", proposal, body: more });
  const question = `{ proposal(id: "${proposal}") { reason } }`;
  expect(await house.read("north-writer", question)).toContain("A second thought.");
  expect(await house.read(undefined, question)).toContain(body.reason);
});

test("a withheld text reads as the reason", async () => {
  const text = "Something that should not be here.";
  await house.mutate(undefined, "raiseConcern", { text });
  const concern = [...(await house.state()).concerns.values()].at(-1);
  const document = concern?.document ?? "";
  await house.act("root", { type: "withhold-text", document, reason: "It named a street." });
  const { data } = await house.ask(
    undefined,
    `{ concern(id: "${concern?.id}") { text withheld document } }`,
  );
  expect(data).toEqual({ concern: { text: null, withheld: "It named a street.", document } });
});

test.for([
  ["a page that is too large", "{ gaps(first: 101) { totalCount } }", "PAGE_SIZE_INVALID"],
  ["an empty page", "{ proposals(first: 0) { totalCount } }", "PAGE_SIZE_INVALID"],
  ["a cursor of another list", '{ gaps(first: 1, after: "x") { totalCount } }', "CURSOR_INVALID"],
  [
    "JSON that nests too deep",
    `mutation { createProposal(input: { kind: NEW, direction: ACROSS, body: { changes: [{ kind: CONTENT, content: ${"[".repeat(80)}${"]".repeat(80)} }] } }) { revision } }`,
    "GRAPHQL_VALIDATION_FAILED",
  ],
] as const)("%s is refused", async ([_name, query, code]) => {
  expect(codeOf(await house.ask("north-writer", query))).toBe(code);
});

test("acts are counted, more tightly for those without an account", async () => {
  await using strict = await openHouse({
    config: { accessLimits: { signIns: 0, anonymousActs: 2, memberActs: 0 } },
  });
  const raise =
    'mutation { raiseGap(input: { saidBy: CHILD, missing: "x", whyItMatters: "y" }) { revision } }';
  const codes = [];
  for (let one = 0; one < 3; one += 1) codes.push(codeOf(await strict.ask(undefined, raise)));
  expect(codes).toEqual([undefined, undefined, "TOO_MANY_REQUESTS"]);
}, 60_000);

test("what is published is answered from what is kept, also after somebody acted", async () => {
  await using counted = await openHouse({ config: { requestsPerMinute: 1000 } });
  const isKept = async (query: string): Promise<boolean> => {
    const response = await fetch(`${counted.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    await response.text();
    return response.headers.get("ratelimit") === null;
  };
  const published = "{ items(first: 5) { totalCount } }";
  const done = "{ gaps(first: 5) { totalCount } }";
  const gap = { saidBy: "CHILD", missing: "Feeling safe.", whyItMatters: "It is home." };
  const seen: (readonly [boolean, boolean])[] = [];
  for (let round = 0; round < 2; round += 1) {
    for (let one = 0; one < 2; one += 1) seen.push([await isKept(published), await isKept(done)]);
    await counted.mutate(undefined, "raiseGap", gap);
  }
  expect(seen).toEqual([
    [false, false],
    [true, true],
    [true, false],
    [true, true],
  ]);
}, 60_000);

test("warnings count who took part, and stop nothing", async () => {
  const answer = await house.act("north-writer", {
    type: "create-proposal",
    kind: "NEW",
    direction: "ACROSS",
    body,
  });
  expect(answer.userErrors).toEqual([]);
  const proposal = [...(await house.state()).proposals.keys()].at(-1) ?? "none";
  await house.act("north-practice", {
    type: "record-co-design",
    about: { proposal },
    stages: [
      { mode: "INFORMED_ONLY", roles: ["CARE_EXPERIENCED_ADULT"], beforeWordingFixed: true },
    ],
    influence: ["GATHER"],
    participants: [{ role: "CARE_EXPERIENCED_ADULT", count: 4 }],
    reach: { notReached: "Most people." },
    roomToChange: "All of it.",
  });
  const { data } = await house.ask(
    "north-writer",
    `{ proposal(id: "${proposal}") { warnings { code message } } }`,
  );
  expect(data?.["proposal"]).toEqual({
    warnings: [
      {
        code: "W-SAME-FEW-VOICES",
        message: "Only one kind of voice took part: CARE_EXPERIENCED_ADULT.",
      },
      {
        code: "W-SAME-FEW-VOICES",
        message: "Every group that took part had fewer than ten people.",
      },
    ],
  });
});

test("a draft of any kind is told which field is needed at which gate", async () => {
  await house.act("north-writer", {
    type: "create-proposal",
    kind: "NEW",
    direction: "ACROSS",
    body: { changes: [{ kind: "content", content: { kind: "indicator", id: "north:calm" } }] },
  });
  const proposal = [...(await house.state()).proposals.keys()].at(-1) ?? "none";
  const text = await house.read(
    "north-writer",
    `{ proposal(id: "${proposal}") { neededAt(gate: "chorus:gate-2-trial") { message pointer } } }`,
  );
  expect(text).toContain("/changes/0/content/comparability");
});

test("two proposals on one item are told of each other, a draft of the one that is open too", async () => {
  const idOf = async (): Promise<string> =>
    [...(await house.state()).proposals.keys()].at(-1) ?? "";
  const create = { type: "create-proposal", kind: "NEW", direction: "ACROSS", body } as const;
  await house.act("north-writer", create);
  const open = await idOf();
  await house.act("north-writer", { type: "submit-proposal", proposal: open });
  await house.act("south-writer", create);
  const rival = await idOf();
  const told = async (who: string, id: string): Promise<string> =>
    house.read(who, `{ proposal(id: "${id}") { conflictsWith { id } } }`);
  expect(await told("south-writer", rival)).toContain(`"${open}"`);
  // Whose draft it is stays theirs.
  expect(await told("north-writer", open)).not.toContain(`"${rival}"`);
  await house.act("south-writer", {
    type: "withdraw-proposal",
    proposal: rival,
    reason: "We join the other.",
  });
  await house.act("north-writer", {
    type: "withdraw-proposal",
    proposal: open,
    reason: "Only tried.",
  });
});
