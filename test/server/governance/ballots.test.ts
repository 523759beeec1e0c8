import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { reviewDecisions } from "../../../registry/governance/fact/words.ts";
import { body } from "../../registry/governance/life.ts";
import type { House } from "./house.ts";
import { openHouse } from "./house.ts";

const panelOf = async (house: House, host: string): Promise<string> =>
  [...(await house.state()).panels.values()].find((panel) => panel.host === host)?.id ?? "";

interface Ballot {
  readonly proposal: string;
  readonly panel: string;
  readonly candidate: string;
}

/** A proposal that a panel is asked about. */
const openBallot = async (house: House): Promise<Ballot> => {
  await house.act("north-writer", {
    type: "create-proposal",
    kind: "NEW",
    direction: "ACROSS",
    body,
  });
  const proposal = [...(await house.state()).proposals.keys()][0] ?? "";
  await house.act("north-writer", { type: "submit-proposal", proposal });
  const panel = await panelOf(house, "south");
  await house.act("north-writer", { type: "ask-panel", proposal, panel, text: "Does it fit?" });
  const candidate = (await house.state()).proposals.get(proposal)?.candidates.at(-1)?.hash ?? "";
  return { proposal, panel, candidate };
};

const key = { idempotencyKey: "a-key-of-ours" };

const seat = (house: House, { panel }: Ballot, member: string) =>
  house.mutate("south-contact", "addPanelMember", { ...key, panel, member });

const close = (house: House, ballot: Ballot) =>
  house.mutate("south-contact", "closeBallot", { ...key, ...ballot, reason: "We voted." });

/** Everything that anybody can read, as the bytes that were sent. */
const everythingPublic = async (house: House, { proposal }: Ballot): Promise<string> => {
  const questions = [
    `{ proposal(id: "${proposal}") { state revision
      panelRequests { panel { id name } text } panelViews { id decision how reach reason }
      rounds { tally { counted isMet } } reviews { id } neededAt(gate: "chorus:gate-3-standard") { message } } }`,
    `{ ledger(first: 100) { totalCount nodes { seq hash fact { ... on ActRecorded { act content } } } } }`,
    `{ queue(authority: "south", first: 50) { totalCount nodes { reason due } } voiceBalance { role points } }`,
    `{ authority(id: "south") { members { capacity count } panels { id name support } } }`,
    `{ decisions(first: 10) { totalCount } dissents(first: 10) { totalCount } panels(first: 10) { nodes { id } } }`,
  ];
  const answers: string[] = [];
  for (const question of questions) answers.push(await house.read(undefined, question));
  const feed = await fetch(`${house.url}/feed.atom`);
  answers.push(String(feed.status), (await feed.text()).replaceAll(house.url, ""));
  return answers.join("\n");
};

const decision = fc.constantFrom(...reviewDecisions);

describe("a panel of fewer than ten", () => {
  test("leaves the same traces whoever votes and whatever they vote: none", async () => {
    await using house = await openHouse();
    const ballot = await openBallot(house);
    for (let one = 1; one <= 9; one += 1) await seat(house, ballot, `young-${one}`);
    const before = await everythingPublic(house, ballot);
    const refusal = JSON.stringify((await close(house, ballot)).userErrors);
    const cast = { revision: null, repeated: false, userErrors: [] };
    await fc.assert(
      fc.asyncProperty(fc.array(decision, { minLength: 1, maxLength: 9 }), async (votes) => {
        for (const [index, vote] of votes.entries()) {
          const who = `young-${index + 1}`;
          const input = { ...key, ...ballot, vote };
          expect(await house.mutate(who, "castVote", input)).toEqual(cast);
        }
        expect(JSON.stringify((await close(house, ballot)).userErrors)).toBe(refusal);
        expect(await everythingPublic(house, ballot)).toBe(before);
      }),
      { numRuns: 15 },
    );
    expect(before).not.toMatch(/young-\d/u);
  }, 60_000);
});

describe("a panel of ten or more", () => {
  test("records what more than half chose, says nothing of the votes, and forgets them", async () => {
    await using house = await openHouse();
    const ballot = await openBallot(house);
    for (let one = 1; one <= 11; one += 1) {
      await seat(house, ballot, `young-${one}`);
      const vote = one <= 6 ? "SUPPORT" : "HOLD";
      await house.mutate(`young-${one}`, "castVote", { ...key, ...ballot, vote });
    }
    const done = await close(house, ballot);
    expect(done.userErrors).toEqual([]);
    // The votes are gone, and the key gives the same answer all the same.
    expect(await close(house, ballot)).toEqual({ ...done, repeated: true });
    const text = await everythingPublic(house, ballot);
    expect(text).toContain('"decision":"SUPPORT","how":"BALLOT","reach":"MINIMUM_OR_MORE"');
    expect(text).not.toMatch(/young-\d/u);
    expect(text).not.toContain('"votes"');
    const again = await house.mutate("south-contact", "closeBallot", {
      ...ballot,
      idempotencyKey: "another-key",
      reason: "Again.",
    });
    expect(again.userErrors[0]?.code).toBe("BALLOT_TOO_SMALL");
  }, 60_000);

  test("counts a person once, by their last vote, and nobody who has left", async () => {
    await using house = await openHouse();
    const ballot = await openBallot(house);
    for (let one = 1; one <= 11; one += 1) {
      await seat(house, ballot, `young-${one}`);
      for (const vote of ["SUPPORT", "HOLD"])
        await house.mutate(`young-${one}`, "castVote", { ...key, ...ballot, vote });
    }
    const { panel } = ballot;
    await house.mutate("south-contact", "removePanelMember", { ...key, panel, member: "young-1" });
    await house.mutate("south-contact", "removePanelMember", { ...key, panel, member: "young-2" });
    expect((await close(house, ballot)).userErrors[0]?.code).toBe("BALLOT_TOO_SMALL");
    await seat(house, ballot, "young-1");
    await house.mutate("young-1", "castVote", { ...key, ...ballot, vote: "SUPPORT" });
    expect((await close(house, ballot)).userErrors).toEqual([]);
    const view = [...(await house.state()).proposals.values()][0]?.panelViews.at(-1);
    expect(view?.decision).toBe("HOLD");
  }, 60_000);
});

test("only the panel votes, and only who supports it counts", async () => {
  await using house = await openHouse();
  const ballot = await openBallot(house);
  const vote = { ...key, ...ballot, vote: "SUPPORT" };
  const codes = [
    (await house.mutate("south-contact", "castVote", vote)).userErrors[0]?.code,
    (await house.mutate("north-contact", "closeBallot", { ...key, ...ballot, reason: "x" }))
      .userErrors[0]?.code,
    (
      await house.mutate("north-contact", "addPanelMember", {
        ...key,
        panel: ballot.panel,
        member: "m",
      })
    ).userErrors[0]?.code,
  ];
  expect(codes).toEqual(["NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED"]);
}, 60_000);
