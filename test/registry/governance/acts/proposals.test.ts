import { expect, test } from "vitest";

import type { Command } from "../../../../registry/governance/acts/acts.ts";
import { tallyRound } from "../../../../registry/governance/counting.ts";
import type { Proposal } from "../../../../registry/governance/state.ts";
import {
  body,
  candidateIn,
  panelIn,
  play,
  proposalIn,
  settledWorld,
  standingIn,
  term,
  wholeLife,
} from "../life.ts";
import type { World } from "../world.ts";
import { act, pass } from "../world.ts";

/** The world after the steps of the whole life up to and with the one that is named. */
const after = (name: string): World =>
  play(settledWorld(), wholeLife.slice(0, wholeLife.findIndex((one) => one.name === name) + 1));

const proposalOf = (world: World): Proposal => {
  const proposal = world.state.proposals.get(proposalIn(world));
  if (proposal === undefined) throw new Error("no proposal");
  return proposal;
};

const codes = (world: World, who: string | undefined, command: Command): readonly string[] => {
  const done = act(world, who, command);
  return done.ok ? [] : done.error.map(({ code }) => code);
};

const submit = (world: World): Command => ({
  type: "submit-proposal",
  proposal: proposalIn(world),
});

const revise = (world: World, changed: Partial<typeof body>): Command => ({
  type: "revise-proposal",
  proposal: proposalIn(world),
  body: { ...body, ...changed },
});

const rewritten = (content: Readonly<Record<string, unknown>>): Partial<typeof body> => ({
  changes: [{ kind: "content", content: { ...term, ...content } }],
});

const review = (
  world: World,
  more: Partial<Extract<Command, { readonly type: "record-review" }>>,
) =>
  ({
    type: "record-review",
    proposal: proposalIn(world),
    candidate: candidateIn(world),
    capacity: "PRACTICE_LEAD",
    decision: "SUPPORT",
    ownChild: "YES",
    body: {},
    ...more,
  }) as const;

interface Refusal {
  readonly name: string;
  readonly after: string;
  readonly who: string | undefined;
  readonly command: (world: World) => Command;
  readonly says: readonly string[];
}

const create: Command = { type: "create-proposal", kind: "NEW", direction: "ACROSS", body };

const decision = (world: World, more: object = {}): Command => ({
  type: "decide-at-gate",
  proposal: proposalIn(world),
  round: proposalOf(world).rounds.at(-1)?.id ?? "none",
  outcome: "PASSED",
  reason: "All is there.",
  minutes: "Agreed.",
  ...more,
});

const view = (world: World, host: string): Command => ({
  type: "record-panel-view",
  proposal: proposalIn(world),
  panel: panelIn(world, host),
  candidate: candidateIn(world),
  decision: "SUPPORT",
  reach: "UNDER_MINIMUM",
  reason: "It is ours.",
});

const refusals: readonly Refusal[] = [
  {
    name: "nobody proposes without an account",
    after: "",
    who: undefined,
    command: () => create,
    says: ["SIGN_IN_NEEDED"],
  },
  {
    name: "nobody proposes for no authority",
    after: "",
    who: "stranger",
    command: () => create,
    says: ["MEMBERSHIP_NEEDED"],
  },
  {
    name: "a proposal is put to an authority that is here",
    after: "",
    who: "north-writer",
    command: () => ({ ...create, decider: "nowhere" }),
    says: ["AUTHORITY_NOT_FOUND"],
  },
  {
    name: "it answers a gap that is here",
    after: "",
    who: "north-writer",
    command: () => ({ ...create, answers: "gap-99" }),
    says: ["GAP_NOT_FOUND"],
  },
  {
    name: "it is made in the name of one's own panel",
    after: "",
    who: "north-writer",
    command: (world) => ({ ...create, panel: panelIn(world, "south") }),
    says: ["PANEL_NOT_FOUND"],
  },
  {
    name: "a text that names a person is kindly refused",
    after: "",
    who: "north-writer",
    command: () => ({ ...create, body: { ...body, reason: "Jo Bloggs said so." } }),
    says: ["PERSONAL_DATA"],
  },
  {
    name: "a text of any length is not taken",
    after: "",
    who: "north-writer",
    command: () => ({ ...create, body: { ...body, reason: "x".repeat(20_001) } }),
    says: ["TEXT_TOO_LONG"],
  },
  {
    name: "others do not see a draft",
    after: "create",
    who: "south-practice",
    command: (world) => revise(world, {}),
    says: ["PROPOSAL_NOT_FOUND"],
  },
  {
    name: "others do not write on what is open",
    after: "submit",
    who: "south-practice",
    command: (world) => revise(world, {}),
    says: ["NOT_ALLOWED"],
  },
  {
    name: "a stale revision is told",
    after: "submit",
    who: "north-writer",
    command: (world) => ({ ...revise(world, {}), expectedRevision: 1 }),
    says: ["REVISION_STALE"],
  },
  {
    name: "authorities join drafts only",
    after: "submit",
    who: "south-practice",
    command: (world) => ({ type: "join-proposal", proposal: proposalIn(world) }),
    says: ["PROPOSAL_STATE"],
  },
  {
    name: "an authority joins once",
    after: "create",
    who: "north-practice",
    command: (world) => ({ type: "join-proposal", proposal: proposalIn(world) }),
    says: ["PROPOSAL_STATE"],
  },
  {
    name: "nothing joins nothing",
    after: "create",
    who: "south-practice",
    command: () => ({ type: "join-proposal", proposal: "proposal-99" }),
    says: ["PROPOSAL_NOT_FOUND"],
  },
  {
    name: "others do not withdraw it",
    after: "submit",
    who: "south-practice",
    command: (world) => ({ type: "withdraw-proposal", proposal: proposalIn(world), reason: "No." }),
    says: ["NOT_ALLOWED"],
  },
  {
    name: "it is withdrawn with a reason",
    after: "submit",
    who: "north-writer",
    command: (world) => ({ type: "withdraw-proposal", proposal: proposalIn(world), reason: " " }),
    says: ["TEXT_MISSING"],
  },
  {
    name: "the same text is submitted once",
    after: "submit",
    who: "north-writer",
    command: submit,
    says: ["PROPOSAL_STATE"],
  },
  {
    name: "a review needs its capacity",
    after: "submit",
    who: "south-contact",
    command: (world) => review(world, {}),
    says: ["CAPACITY_NEEDED"],
  },
  {
    name: "nobody reviews what they wrote",
    after: "submit",
    who: "north-writer",
    command: (world) => review(world, {}),
    says: ["OWN_PROPOSAL"],
  },
  {
    name: "a review is of what was read",
    after: "submit",
    who: "north-practice",
    command: (world) => review(world, { candidate: "sha256:other" }),
    says: ["CANDIDATE_CHANGED"],
  },
  {
    name: "a no needs a reason",
    after: "submit",
    who: "north-practice",
    command: (world) => review(world, { decision: "DO_NOT_SUPPORT" }),
    says: ["TEXT_MISSING"],
  },
  {
    name: "changes that are wanted are named",
    after: "submit",
    who: "north-practice",
    command: (world) => review(world, { decision: "SUPPORT_WITH_CHANGES" }),
    says: ["TEXT_MISSING"],
  },
  {
    name: "a comment answers something that is there",
    after: "submit",
    who: "north-practice",
    command: (world) => ({
      type: "make-comment",
      proposal: proposalIn(world),
      answers: "comment-99",
      candidate: "sha256:none",
      text: "Yes.",
    }),
    says: ["COMMENT_NOT_FOUND", "CANDIDATE_CHANGED"],
  },
  {
    name: "a panel that is asked is here",
    after: "submit",
    who: "north-practice",
    command: (world) => ({
      type: "ask-panel",
      proposal: proposalIn(world),
      panel: "panel-99",
      text: "Yes?",
    }),
    says: ["PANEL_NOT_FOUND"],
  },
  {
    name: "a panel is asked about a candidate",
    after: "create",
    who: "north-practice",
    command: (world) => ({
      type: "ask-panel",
      proposal: proposalIn(world),
      panel: panelIn(world, "south"),
      text: "Yes?",
    }),
    says: ["PROPOSAL_STATE"],
  },
  {
    name: "a panel speaks through whoever supports it",
    after: "submit",
    who: "south-practice",
    command: (world) => view(world, "south"),
    says: ["NOT_ALLOWED"],
  },
  {
    name: "another's panel is not one's own",
    after: "submit",
    who: "east-contact",
    command: (world) => view(world, "south"),
    says: ["NOT_ALLOWED"],
  },
  {
    name: "a hold is placed by a panel",
    after: "submit",
    who: "south-practice",
    command: (world) => ({
      type: "place-hold",
      proposal: proposalIn(world),
      panel: panelIn(world, "south"),
      reason: "Not yet.",
    }),
    says: ["NOT_ALLOWED"],
  },
  {
    name: "a hold is answered where there is one",
    after: "submit",
    who: "north-writer",
    command: () => ({ type: "answer-hold", hold: "hold-99", answer: "Yes." }),
    says: ["HOLD_NOT_FOUND"],
  },
  {
    name: "a round is opened once",
    after: "north-practice opens chorus:gate-2-trial",
    who: "north-steward",
    command: (world) => ({
      type: "open-round",
      proposal: proposalIn(world),
      gate: "chorus:gate-2-trial",
    }),
    says: ["PROPOSAL_STATE"],
  },
  {
    name: "a draft has no round",
    after: "create",
    who: "north-steward",
    command: (world) => ({
      type: "open-round",
      proposal: proposalIn(world),
      gate: "chorus:gate-2-trial",
    }),
    says: ["PROPOSAL_STATE"],
  },
  {
    name: "an authority decides in its own round",
    after: "the first window",
    who: "south-steward",
    command: (world) => decision(world),
    says: ["ROUND_NOT_FOUND"],
  },
  {
    name: "the writer does not decide",
    after: "the first window",
    who: "north-writer",
    command: (world) => decision(world),
    says: ["OWN_PROPOSAL"],
  },
  {
    name: "an administrator does not decide",
    after: "the first window",
    who: "north-administrator",
    command: (world) => decision(world),
    says: ["NOT_ALLOWED"],
  },
  {
    name: "a contact does not decide",
    after: "the first window",
    who: "north-contact",
    command: (world) => decision(world),
    says: ["NOT_ALLOWED"],
  },
  {
    name: "a decision says why",
    after: "the first window",
    who: "north-steward",
    command: (world) => decision(world, { reason: "" }),
    says: ["TEXT_MISSING"],
  },
  {
    name: "a status holds from a day to come",
    after: "the first window",
    who: "north-steward",
    command: (world) => decision(world, { from: "2026-01-01" }),
    says: ["DATE_INVALID"],
  },
  {
    name: "a day exists",
    after: "the first window",
    who: "north-steward",
    command: (world) => decision(world, { from: "2027-02-30" }),
    says: ["DATE_INVALID"],
  },
  {
    name: "nobody decides before the window closes",
    after: "north-information supports as INFORMATION_LEAD",
    who: "north-steward",
    command: (world) => decision(world),
    says: ["REVIEW_WINDOW_OPEN", "QUIET_PERIOD"],
  },
  {
    name: "minutes stand beside a standard",
    after: "the second window",
    who: "network-steward",
    command: (world) => decision(world, { minutes: undefined }),
    says: ["TEXT_MISSING"],
  },
  {
    name: "a profile that is not there is not used",
    after: "",
    who: "north-steward",
    command: () => ({
      type: "set-profile",
      profile: "north:none@1.0.0",
      state: "IN_USE",
      from: "2026-04-01",
      reason: "Ours.",
    }),
    says: ["ITEM_NOT_FOUND"],
  },
  {
    name: "a steward sets a profile",
    after: "",
    who: "north-practice",
    command: () => ({
      type: "set-profile",
      profile: "north:none@1.0.0",
      state: "IN_USE",
      from: "2026-04-01",
      reason: "Ours.",
    }),
    says: ["ROLE_NEEDED"],
  },
];

test.for(refusals)("$name", ({ after: step, who, command, says }) => {
  const world = step === "" ? settledWorld() : after(step);
  const before = world.events;
  expect(codes(world, who, command(world))).toEqual(says);
  expect(world.events).toBe(before);
});

test("a draft keeps anything, and is refused only when it is submitted", () => {
  const world = settledWorld();
  expect(codes(world, "north-writer", { ...create, body: { changes: [] } })).toEqual([]);
  expect(codes(world, "north-writer", submit(world))).toEqual(["PROPOSAL_INCOMPLETE"]);
  act(world, "north-writer", revise(world, { changes: [{ kind: "content", content: {} }] }));
  const unread = act(world, "north-writer", submit(world));
  expect(
    unread.ok ? [] : unread.error.map(({ code, place }) => [code, place?.pointer]),
  ).toContainEqual(["CANDIDATE_REFUSED", "/changes/0/content"]);
  act(world, "north-writer", revise(world, { duplicatesChecked: { looked: false, found: [] } }));
  expect(codes(world, "north-writer", submit(world))).toEqual(["GATE_CONDITION"]);
});

test("an id under another's prefix is refused", () => {
  const world = settledWorld();
  act(world, "north-writer", {
    ...create,
    body: { ...body, ...rewritten({ id: "south:safe-home" }) },
  });
  expect(codes(world, "north-writer", submit(world))).toEqual(["AGENCY_NOT_YOURS"]);
});

test("changed content is a new candidate, and what was said of the old one no longer counts", () => {
  const world = after("north-information supports as INFORMATION_LEAD");
  const old = candidateIn(world);
  act(world, "north-writer", revise(world, rewritten({ everydayExample: "A front door." })));
  act(world, "north-writer", submit(world));
  expect(candidateIn(world)).not.toBe(old);
  pass(world, 21);
  expect(codes(world, "north-steward", decision(world))).toContain("CANDIDATE_CHANGED");
});

test("the same content keeps its candidate and its reviews, whatever else is written", () => {
  const world = after("north-information supports as INFORMATION_LEAD");
  const old = candidateIn(world);
  act(world, "north-writer", revise(world, { reason: "Said better." }));
  expect(codes(world, "north-writer", submit(world))).toEqual(["PROPOSAL_STATE"]);
  expect(candidateIn(world)).toBe(old);
  pass(world, 21);
  expect(codes(world, "north-steward", decision(world))).toEqual([]);
});

test("two proposals on one item: the first that passes makes the other stale", () => {
  const world = after("the first window");
  act(world, "south-writer", create);
  const second = [...world.state.proposals.keys()][1] ?? "none";
  act(world, "south-writer", {
    type: "revise-proposal",
    proposal: second,
    body: { ...body, ...rewritten({ everydayExample: "Another reading." }) },
  });
  expect(codes(world, "south-writer", { type: "submit-proposal", proposal: second })).toEqual([
    "AGENCY_NOT_YOURS",
  ]);
  act(world, "north-practice", create);
  const third = [...world.state.proposals.keys()][2] ?? "none";
  act(world, "north-practice", {
    type: "revise-proposal",
    proposal: third,
    body: { ...body, ...rewritten({ everydayExample: "Another reading." }) },
  });
  act(world, "north-practice", { type: "submit-proposal", proposal: third });
  act(world, "north-steward", { type: "open-round", proposal: third, gate: "chorus:gate-2-trial" });
  expect(codes(world, "north-steward", decision(world))).toEqual([]);
  expect(standingIn(world, "north")).toBe("TRIAL");
  pass(world, 21);
  const round = world.state.proposals.get(third)?.rounds[0]?.id ?? "none";
  expect(
    codes(world, "north-steward", {
      type: "decide-at-gate",
      proposal: third,
      round,
      outcome: "PASSED",
      reason: "All is there.",
    }),
  ).toContain("CANDIDATE_STALE");
});

test("who leaves mid-round is no longer counted, and who joins may be", () => {
  const world = after("the first window");
  act(world, "north-administrator", {
    type: "set-membership",
    member: "north-practice",
    capacities: [],
    roles: [],
  });
  expect(codes(world, "north-steward", decision(world))).toEqual(["QUORUM_SHORT"]);
  act(world, "north-administrator", {
    type: "set-membership",
    member: "newcomer",
    capacities: ["PRACTICE_LEAD"],
    roles: [],
  });
  expect(codes(world, "newcomer", review(world, {}))).toEqual([]);
  pass(world, 6);
  expect(codes(world, "north-steward", decision(world))).toEqual([]);
});

test("one person fills one place, however many capacities they hold", () => {
  const world = after("north-practice opens chorus:gate-2-trial");
  act(world, "north-administrator", {
    type: "set-membership",
    member: "both",
    capacities: ["PRACTICE_LEAD", "INFORMATION_LEAD"],
    roles: [],
  });
  act(world, "both", review(world, {}));
  act(world, "both", review(world, { capacity: "INFORMATION_LEAD" }));
  const [round] = proposalOf(world).rounds;
  if (round === undefined) throw new Error("no round");
  const missing = tallyRound(world.state, proposalOf(world), round).map((one) => one.missing);
  expect(missing.toSorted((a, b) => a - b)).toEqual([0, 1]);
  act(world, "north-practice", review(world, {}));
  expect(tallyRound(world.state, proposalOf(world), round).map((one) => one.missing)).toEqual([
    0, 0,
  ]);
});

test("a reviewer who would not have their own child asked is answered first", () => {
  const world = after("north-practice opens chorus:gate-2-trial");
  act(world, "north-practice", review(world, { ownChild: "NO", body: { reason: "Too close." } }));
  act(world, "north-information", review(world, { capacity: "INFORMATION_LEAD" }));
  pass(world, 21);
  expect(codes(world, "north-steward", decision(world))).toEqual(["GATE_CONDITION"]);
  act(world, "north-steward", {
    type: "make-comment",
    proposal: proposalIn(world),
    answers: proposalOf(world).reviews[0]?.id ?? "none",
    text: "We ask later, and only with someone they trust.",
  });
  pass(world, 6);
  expect(codes(world, "north-steward", decision(world))).toEqual([]);
});

test("a hold stops everything until it is answered, and the panel may say it is not", () => {
  const world = after("north-information supports as INFORMATION_LEAD");
  const panel = panelIn(world, "south");
  const proposal = proposalIn(world);
  expect(
    codes(world, "south-contact", { type: "place-hold", proposal, panel, reason: "Ask us." }),
  ).toEqual([]);
  const hold = proposalOf(world).holds[0]?.id ?? "none";
  expect(proposalOf(world).holds[0]?.answerBy).toBe("2026-04-29");
  expect(
    codes(world, "south-contact", { type: "place-hold", proposal, panel, reason: "Again." }),
  ).toEqual(["PROPOSAL_STATE"]);
  expect(
    codes(world, "south-contact", {
      type: "settle-hold",
      hold,
      settled: "NOT_ANSWERED",
      reason: "?",
    }),
  ).toEqual(["PROPOSAL_STATE"]);
  expect(codes(world, "south-writer", { type: "answer-hold", hold, answer: "We asked." })).toEqual([
    "NOT_ALLOWED",
  ]);
  pass(world, 21);
  expect(codes(world, "north-steward", decision(world))).toContain("HOLD_OPEN");
  expect(codes(world, "north-writer", { type: "answer-hold", hold, answer: "We asked." })).toEqual(
    [],
  );
  expect(codes(world, "north-writer", { type: "answer-hold", hold, answer: "Again." })).toEqual([
    "PROPOSAL_STATE",
  ]);
  expect(
    codes(world, "south-contact", {
      type: "settle-hold",
      hold,
      settled: "NOT_ANSWERED",
      reason: "You did not.",
    }),
  ).toEqual([]);
  expect(codes(world, "north-steward", decision(world))).toContain("HOLD_OPEN");
  expect(
    codes(world, "north-writer", { type: "answer-hold", hold, answer: "Now we did." }),
  ).toEqual([]);
  expect(
    codes(world, "south-contact", {
      type: "settle-hold",
      hold,
      settled: "LIFTED",
      reason: "You did.",
    }),
  ).toEqual([]);
  pass(world, 6);
  expect(codes(world, "north-steward", decision(world))).toEqual([]);
});

test("a ballot of a few is never counted, and a larger one leaves the view of most and nothing else", () => {
  const world = after("submit");
  const ballot = (
    votes: Extract<Command, { readonly type: "close-ballot" }>["votes"],
  ): Command => ({
    type: "close-ballot",
    proposal: proposalIn(world),
    panel: panelIn(world, "south"),
    candidate: candidateIn(world),
    votes,
    reason: "We voted.",
  });
  expect(codes(world, "south-contact", ballot({ SUPPORT: 9 }))).toEqual(["BALLOT_TOO_SMALL"]);
  expect(codes(world, "south-contact", ballot({ SUPPORT: 6, DO_NOT_SUPPORT: 5 }))).toEqual([]);
  expect(codes(world, "south-contact", ballot({ SUPPORT: 5, DO_NOT_SUPPORT: 5 }))).toEqual([]);
  expect(
    proposalOf(world).panelViews.map(({ decision: verdict, how, reach }) => [verdict, how, reach]),
  ).toEqual([
    ["SUPPORT", "BALLOT", "MINIMUM_OR_MORE"],
    ["ABSTAIN_WITH_COMMENT", "BALLOT", "MINIMUM_OR_MORE"],
  ]);
});

test("dissent is kept, also after the decision", () => {
  const world = play(settledWorld(), wholeLife);
  expect(
    codes(world, "south-contact", {
      type: "record-dissent",
      proposal: proposalIn(world),
      candidate: candidateIn(world),
      panel: panelIn(world, "south"),
      reason: "Safe is not the word.",
    }),
  ).toEqual([]);
  expect(proposalOf(world).dissents).toHaveLength(1);
});

test("a decision against it needs reasons only, and closes it when its decider makes it", () => {
  const world = after("network-practice opens chorus:gate-3-standard");
  pass(world, 21);
  expect(codes(world, "network-steward", decision(world, { outcome: "DECLINED" }))).toEqual([]);
  expect(proposalOf(world).state).toBe("DECLINED");
  expect(standingIn(world, "north")).toBe("TRIAL");
});

test("what is withdrawn takes its authority's own standing with it", () => {
  const world = after("submit");
  expect(standingIn(world, "north")).toBe("PROPOSED");
  act(world, "north-writer", {
    type: "withdraw-proposal",
    proposal: proposalIn(world),
    reason: "We learnt better.",
  });
  expect([standingIn(world, "north"), proposalOf(world).state]).toEqual(["WITHDRAWN", "WITHDRAWN"]);
});

test("another proposer puts its own name to the same candidate by submitting it too", () => {
  const world = after("create");
  act(world, "south-writer", { type: "join-proposal", proposal: proposalIn(world) });
  act(world, "north-writer", submit(world));
  expect(standingIn(world, "south")).toBeUndefined();
  expect(codes(world, "south-practice", submit(world))).toEqual([]);
  expect(standingIn(world, "south")).toBe("PROPOSED");
  expect(proposalOf(world).candidates).toHaveLength(1);
});

test("after the network has agreed, others take it up by their own gates", () => {
  const world = play(settledWorld(), wholeLife);
  const proposal = proposalIn(world);
  act(world, "east-practice", { type: "open-round", proposal, gate: "chorus:gate-2-trial" });
  pass(world, 21);
  expect(codes(world, "east-steward", decision(world))).toEqual(["QUORUM_SHORT", "QUORUM_SHORT"]);
  act(world, "east-practice", review(world, {}));
  act(world, "east-information", review(world, { capacity: "INFORMATION_LEAD" }));
  pass(world, 6);
  expect(codes(world, "east-steward", decision(world))).toEqual([]);
  expect(standingIn(world, "east")).toBe("TRIAL");
});

test("nobody decides on words that were taken out of view since", () => {
  const world = after("the first window");
  const candidate = proposalOf(world).candidates.at(-1);
  const hash = candidate?.entries[0]?.hash ?? "none";
  for (const document of [hash, candidate?.document ?? "none"]) {
    const other = after("the first window");
    expect(codes(other, "root", { type: "withhold-text", document, reason: "A name." })).toEqual(
      [],
    );
    other.documents.delete(document);
    expect(codes(other, "north-steward", decision(other))).toEqual(["TEXT_WITHHELD"]);
    expect(standingIn(other, "north")).toBe("PROPOSED");
  }
});

test("half a character in a proposal is told, and nothing breaks", () => {
  const world = settledWorld();
  const broken = { ...create, body: { ...body, reason: "Cut off \uD83D" } };
  expect(codes(world, "north-writer", broken)).toEqual(["INPUT_INVALID"]);
});
