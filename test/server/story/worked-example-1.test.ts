import { afterAll, beforeAll, describe, expect, test } from "vitest";

import {
  answerEthics,
  candidateOf as candidateIn,
  decideAt as decide,
  openRound as openRoundAt,
  recordCoDesign,
  review as reviewBy,
  stateBurden,
  stateOf as stateIn,
  standings as standingsOf,
  stressTest,
} from "./gates.ts";
import { contentsOf, itemsOf } from "./north-yorkshire.ts";
import type { Story } from "./story.ts";
import { at, openStory, refusalOf, textAt } from "./story.ts";
import type { Answer, Citizen, Town } from "./town.ts";

/*
 * The whole life of worked example 1 (MODEL 9), through the graph only, over real HTTP, with a real provider of sign-in:
 * from a gap that somebody raised without an account to a standard, a release, and a new major version.
 */

const firstVersions = itemsOf((name) => name.endsWith("@1.0.0.yaml"));
const secondVersion = itemsOf((name) => name === "safe-where-i-live@2.0.0.yaml");

let story: Story;
let town: Town;
let gap = "";
let proposal = "";
let candidate = "";

beforeAll(async () => {
  story = await openStory();
  town = story.town;
}, 60_000);

afterAll(async () => {
  await story[Symbol.asyncDispose]();
});

const person = (name: string): Citizen => story.person(name);
const act: Story["act"] = async (...asked) => story.act(...asked);
const attempt: Story["attempt"] = async (...asked) => story.attempt(...asked);
const journey = () => ({ story, proposal, candidate });
const standings = async (item: string): Promise<unknown> => standingsOf(story, item);
const stateOf = async (id: string): Promise<string> => stateIn(story, id);
const candidateOf = async (id: string): Promise<string> => candidateIn(story, id);
const review = async (name: string, capacity: string): Promise<void> =>
  reviewBy(journey(), name, capacity);
const openRound = async (name: string, gate: string): Promise<string> =>
  openRoundAt(journey(), name, gate);
const decideAt = async (name: string, round: string): Promise<Answer> =>
  decide(journey(), name, round);

describe("the life of a question", { timeout: 60_000 }, () => {
  test("somebody without an account says what nobody asks", async () => {
    const raised = await act(
      undefined,
      "raiseGap",
      {
        saidBy: "CARE_EXPERIENCED_ADULT",
        missing: "Whether we feel safe where we live",
        whyItMatters: "A flat can be fine on paper and still not feel safe.",
      },
      "gap { id missing }",
    );
    gap = textAt(raised, "gap", "id");
  });

  test("authorities join, each with its own people, and nobody gives themselves a part", async () => {
    await story.settle();
    const grabbed = await attempt(person("york-administrator"), "setMembership", {
      member: person("york-administrator").member,
      capacities: ["PRACTICE_LEAD"],
      roles: ["AUTHORITY_ADMINISTRATOR", "STEWARD"],
    });
    expect(refusalOf(grabbed)).toEqual(["OWN_MEMBERSHIP"]);
    await act(person("york-administrator"), "claimAgency", { agency: "north-yorkshire" });
  });

  test("a draft answers the gap, is seen by its own authority only, and says what each gate needs", async () => {
    const created = await act(
      person("york-writer"),
      "createProposal",
      {
        kind: "FILL_GAP",
        direction: "ACROSS",
        answers: gap,
        body: { title: "I feel safe where I live" },
      },
      "proposal { id state }",
    );
    proposal = textAt(created, "proposal", "id");
    expect(
      at(
        await town.ask(person("oldham-writer"), `{ proposal(id: "${proposal}") { id } }`),
        "proposal",
      ),
    ).toBeNull();
    const early = await attempt(person("york-writer"), "submitProposal", { proposal });
    expect(refusalOf(early)).toEqual(["PROPOSAL_INCOMPLETE"]);
    await act(person("york-writer"), "reviseProposal", {
      proposal,
      body: {
        title: "I feel safe where I live",
        reason: "Suitable is not safe.",
        needOrGap: "Nobody asks how safe people feel.",
        tangibleChange: "People are asked, twice a year at most, and told what came of it.",
        duplicatesChecked: {
          looked: true,
          found: ["dfe:accommodation-suitability"],
          why: "That is the authority's judgement of a place, not what people feel.",
        },
        changes: contentsOf(firstVersions),
      },
    });
    const needed = await town.ask(
      person("york-writer"),
      `{ proposal(id: "${proposal}") { g1: neededAt(gate: "chorus:gate-1-propose") { code } g2: neededAt(gate: "chorus:gate-2-trial") { code message } } }`,
    );
    expect(at(needed, "proposal", "g1")).toEqual([]);
    expect(JSON.stringify(at(needed, "proposal", "g2"))).toContain("INV-50");
  });

  test("it is submitted: frozen, proposed by its authority, and nobody else's", async () => {
    await act(person("york-writer"), "submitProposal", { proposal });
    candidate = await candidateOf(proposal);
    expect(await standings("north-yorkshire:safe-where-i-live")).toEqual([
      { authority: "north-yorkshire", status: "PROPOSED" },
    ]);
    const unpublished = await town.ask(
      undefined,
      `{ item(ref: "north-yorkshire:safe-where-i-live") { ref } }`,
    );
    expect(unpublished["item"]).toBeNull();
  });

  test("what people said shaped it, and each point has an answer that was told back", async () => {
    await recordCoDesign(journey(), [
      ["Ask me somewhere that is not my flat.", "DONE", "You choose the place now."],
      ["Stop asking three times a year.", "DONE", "We ask twice a year at most."],
      [
        "Move me now.",
        "COULD_NOT_MONEY_OR_TIME",
        "We cannot always move people fast. We tell you what we can do this week.",
      ],
    ]);
    await stateBurden(journey(), {
      offset: "A local form about satisfaction with accommodation.",
      method: "Timed in twenty visits.",
    });
  });

  test("the questions of ethics are answered side by side, and differing stays visible", async () => {
    await answerEthics(journey(), 28, "We looked at this with the Care Champions and are content.");
    await act(person("oldham-practice"), "answerEthicsQuestion", {
      proposal,
      question: "EQ-10",
      stance: "CONTENT_WITH_CONDITIONS",
      role: "PRACTITIONER",
      answer: "The worker who asks is judged by the answer.",
      conditions: "An independent round once a year.",
    });
    const ethics = at(
      await town.ask(
        undefined,
        `{ proposal(id: "${proposal}") { ethics { question agreement } } }`,
      ),
      "proposal",
      "ethics",
    );
    expect(ethics).toContainEqual({ question: "EQ-10", agreement: "DIFFER" });
    expect(ethics).toContainEqual({ question: "EQ-07", agreement: "AGREE" });
  });

  test("a panel is asked, holds it, is answered, and lets it go on", async () => {
    await act(person("york-steward"), "askPanel", {
      proposal,
      panel: story.panel("york"),
      text: "Does this fit your lives? What would you change?",
    });
    const round = await openRound("york-practice", "chorus:gate-2-trial");
    await review("york-practice", "PRACTICE_LEAD");
    await review("york-information", "INFORMATION_LEAD");
    const own = await attempt(person("york-writer"), "recordReview", {
      proposal,
      candidate,
      capacity: "PRACTICE_LEAD",
      decision: "SUPPORT",
      ownChild: "YES",
      body: {},
    });
    expect(refusalOf(own)).toEqual(["OWN_PROPOSAL"]);
    const held = await act(
      person("york-support"),
      "placeHold",
      {
        proposal,
        panel: story.panel("york"),
        reason: "Who sees it if we say we are afraid of a neighbour?",
      },
      "hold { id answerBy }",
    );
    const hold = textAt(held, "hold", "id");
    expect(await stateOf(proposal)).toBe("HELD");
    town.pass(26);
    expect(refusalOf(await decideAt("york-steward", round))).toContain("HOLD_OPEN");
    await act(person("york-steward"), "answerHold", {
      hold,
      answer: "Your worker and their manager. Nobody tells a landlord or a neighbour without you.",
    });
    await act(person("york-support"), "settleHold", {
      hold,
      settled: "LIFTED",
      reason: "That is clear now.",
    });
    expect(refusalOf(await decideAt("york-steward", round))).toEqual(["QUIET_PERIOD"]);
    town.pass(10);
    expect(refusalOf(await decideAt("york-steward", round))).toEqual([]);
    expect(await standings("north-yorkshire:safe-where-i-live")).toEqual([
      { authority: "north-yorkshire", status: "TRIAL" },
    ]);
  });

  test("a second authority tries it too, by its own gate and nobody else's", async () => {
    const round = await openRound("oldham-practice", "chorus:gate-2-trial");
    await review("oldham-practice", "PRACTICE_LEAD");
    await review("oldham-information", "INFORMATION_LEAD");
    town.pass(26);
    expect(refusalOf(await decideAt("york-steward", round))).toEqual(["ROUND_NOT_FOUND"]);
    expect(refusalOf(await decideAt("oldham-steward", round))).toEqual([]);
    await act(person("oldham-information"), "recordAdoption", {
      item: "north-yorkshire:safe-where-i-live@1.0.0",
      from: town.today(),
      purpose: "To learn in two teams.",
      accountableRole: "Head of leaving care",
    });
  });

  test("it is tried hard in three places of two kinds", async () => {
    await stressTest(journey());
  });

  test("it becomes a standard of the network, with dissent beside it", async () => {
    const round = await openRound("network-practice", "chorus:gate-3-standard");
    await review("network-practice", "PRACTICE_LEAD");
    await review("network-information", "INFORMATION_LEAD");
    town.pass(26);
    expect(refusalOf(await decideAt("network-steward", round))).toContain("QUORUM_SHORT");
    await act(person("oldham-support"), "recordPanelView", {
      proposal,
      panel: story.panel("oldham"),
      candidate,
      decision: "SUPPORT",
      reach: "UNDER_MINIMUM",
      looksLikeMyLife: "YES",
      reason: "It asks what matters to us.",
    });
    await act(person("hampshire-support"), "recordDissent", {
      proposal,
      candidate,
      panel: story.panel("hampshire"),
      reason: "Some of us wanted each worker's scores shown.",
    });
    town.pass(10);
    expect(refusalOf(await decideAt("network-steward", round))).toEqual([]);
    expect(await stateOf(proposal)).toBe("ACCEPTED");
    expect(await standings("north-yorkshire:safe-where-i-live")).toEqual(
      expect.arrayContaining([
        { authority: "chorus:network", status: "STANDARD" },
        { authority: "north-yorkshire", status: "TRIAL" },
        { authority: "oldham", status: "TRIAL" },
      ]),
    );
    const kept = await town.ask(
      undefined,
      `{ dissents(item: "north-yorkshire:safe-where-i-live", first: 5) { nodes { reason } } }`,
    );
    expect(at(kept, "dissents", "nodes")).toEqual([
      { reason: "Some of us wanted each worker's scores shown." },
    ]);
  });

  test("it is released, and the gap is filled", async () => {
    const refused = await attempt(town.administrator, "publishRelease", { name: "2027.1" });
    expect(refusalOf(refused)).toEqual(["NOT_ALLOWED"]);
    const released = await act(
      person("network-steward"),
      "publishRelease",
      { name: "2027.1" },
      "release { name }",
    );
    expect(at(released, "release", "name")).toBe("2027.1");
    await act(person("york-steward"), "fillGap", {
      gap,
      item: "north-yorkshire:safe-where-i-live@1.0.0",
    });
    const seen = await town.ask(
      undefined,
      `{ item(ref: "north-yorkshire:safe-where-i-live", release: "2027.1") { ref hash } gap(id: "${gap}") { filledBy } heardAndChanged(first: 10) { totalCount } }`,
    );
    expect(at(seen, "item", "ref")).toBe("north-yorkshire:safe-where-i-live@1.0.0");
    expect(at(seen, "gap", "filledBy")).toBe("north-yorkshire:safe-where-i-live@1.0.0");
    expect(at(seen, "heardAndChanged", "totalCount")).toBe(3);
  });

  test("a new major version is a new question: approvals of the first do not carry over", async () => {
    const created = await act(
      person("york-writer"),
      "createProposal",
      {
        kind: "AMEND",
        direction: "ACROSS",
        body: {
          title: "Safe where I live, as the panel wants it",
          reason: "The panel asked for the change.",
          needOrGap: "As before.",
          tangibleChange: "What the panel asked for.",
          duplicatesChecked: { looked: true, found: [] },
          changes: contentsOf(secondVersion),
        },
      },
      "proposal { id }",
    );
    const first = proposal;
    proposal = textAt(created, "proposal", "id");
    await act(person("york-writer"), "submitProposal", { proposal });
    candidate = await candidateOf(proposal);
    const round = await openRound("york-practice", "chorus:gate-2-trial");
    town.pass(26);
    const early = refusalOf(await decideAt("york-steward", round));
    expect(early).toContain("QUORUM_SHORT");
    expect(early).toContain("GATE_CONDITION");
    expect(await stateOf(first)).toBe("ACCEPTED");
  });

  test("the second version passes the same gates and shows what it breaks", async () => {
    await answerEthics(
      journey(),
      19,
      "We looked at this again with the Care Champions and are content.",
    );
    await stateBurden(journey(), { offset: "The same form as before.", method: "As before." });
    await act(person("york-steward"), "askPanel", {
      proposal,
      panel: story.panel("york"),
      text: "Is this what you asked for?",
    });
    await act(person("york-support"), "recordPanelView", {
      proposal,
      panel: story.panel("york"),
      candidate,
      decision: "SUPPORT",
      reach: "MINIMUM_OR_MORE",
      looksLikeMyLife: "YES",
      reason: "It is what we asked for.",
    });
    await review("york-practice", "PRACTICE_LEAD");
    await review("york-information", "INFORMATION_LEAD");
    town.pass(26);
    const rounds = await town.ask(undefined, `{ proposal(id: "${proposal}") { rounds { id } } }`);
    const round = textAt(rounds, "proposal", "rounds", 0, "id");
    expect(refusalOf(await decideAt("york-steward", round))).toEqual([]);
    const compared = await town.ask(
      undefined,
      `{ compare(from: "north-yorkshire:safe-where-i-live@1.0.0", to: "north-yorkshire:safe-where-i-live@2.0.0") { computed declared isEnough verdicts { axis level } } }`,
    );
    expect(at(compared, "compare")).toMatchObject({
      computed: "MAJOR",
      declared: "MAJOR",
      isEnough: true,
    });
    await act(person("network-steward"), "publishRelease", { name: "2027.2" });
    const lines = await town.ask(
      undefined,
      `{ one: item(ref: "north-yorkshire:safe-where-i-live@1", release: "2027.2") { ref } two: item(ref: "north-yorkshire:safe-where-i-live@2", release: "2027.2") { ref } }`,
    );
    expect(lines).toMatchObject({
      one: { ref: "north-yorkshire:safe-where-i-live@1.0.0" },
      two: { ref: "north-yorkshire:safe-where-i-live@2.0.0" },
    });
  });

  test("nothing that anybody can read tells a person apart", async () => {
    const members = [...story.people.values()].map(({ member }) => member);
    const seen = JSON.stringify(
      await town.ask(
        undefined,
        `{ proposals(first: 10) { nodes { reviews { capacity authority { id } decision } panelViews { decision reach } comments { text } } } concerns(first: 10) { nodes { id } } }`,
      ),
    );
    for (const member of members) expect(seen).not.toContain(member);
    const feed = await fetch(`${town.url}/feed.atom`);
    const text = await feed.text();
    for (const member of members) expect(text).not.toContain(member);
  });
});
