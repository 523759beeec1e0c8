import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { ballotActs } from "../../../server/api/acts/ballot-acts.ts";
import { offeredActs } from "../../../server/api/acts/act-table.ts";
import { commandTypes } from "../../../registry/governance/acts/acts.ts";
import type { GovernanceState } from "../../../registry/governance/state.ts";
import { body, term } from "../../registry/governance/life.ts";
import type { House } from "./house.ts";
import { mutationOf, openHouse } from "./house.ts";

let house: House;

beforeAll(async () => {
  house = await openHouse();
}, 60_000);

afterAll(() => house[Symbol.asyncDispose]());

test("there is one mutation for each act, but for the first administrator's", () => {
  const acts = commandTypes.filter((type) => type !== "name-first-administrator").map(mutationOf);
  expect(Object.keys(offeredActs).toSorted()).toEqual(acts.toSorted());
});

const proposalIn = (state: GovernanceState): string => [...state.proposals.keys()][0] ?? "";
const candidateIn = (state: GovernanceState): string =>
  state.proposals.get(proposalIn(state))?.candidates.at(-1)?.hash ?? "";
const panelOf = (state: GovernanceState, host: string): string =>
  [...state.panels.values()].find((panel) => panel.host === host)?.id ?? "";
const lastOf = (map: ReadonlyMap<string, unknown>): string => [...map.keys()].at(-1) ?? "";
const holdIn = (state: GovernanceState): string => lastOf(state.proposalOfHold);

type Input = Readonly<Record<string, unknown>>;

interface Case {
  readonly who?: string;
  readonly name: string;
  readonly good: (state: GovernanceState) => Input;
  /** What is wrong, over the good input; and what is said of it. */
  readonly bad: Input;
  readonly code: string;
  readonly path?: readonly string[];
  /** Working days that go by first. */
  readonly days?: number;
}

const changes = [{ kind: "CONTENT", content: term }];
const whole = { ...body, changes };
const about = (state: GovernanceState) => ({ proposal: proposalIn(state) });
const read = (state: GovernanceState) => ({
  proposal: proposalIn(state),
  candidate: candidateIn(state),
});

const cases: readonly Case[] = [
  {
    who: "root",
    name: "registerAuthority",
    good: () => ({
      authority: "west",
      name: "The west",
      kind: "LONDON_BOROUGH",
      nation: "ENGLAND",
      administrator: "west-administrator",
    }),
    bad: { authority: "The West" },
    code: "INPUT_INVALID",
    path: ["authority"],
  },
  {
    who: "south-administrator",
    name: "claimAgency",
    good: () => ({ agency: "south" }),
    bad: { agency: "north" },
    code: "AGENCY_TAKEN",
  },
  {
    who: "south-administrator",
    name: "setMembership",
    good: () => ({ member: "south-new", capacities: ["POLICY"], roles: [] }),
    bad: { member: "somebody@example.org" },
    code: "INPUT_INVALID",
    path: ["member"],
  },
  {
    who: "south-administrator",
    name: "registerPanel",
    good: () => ({
      name: "Second panel",
      speaksFrom: ["PARENT"],
      contact: "The team.",
      support: "A worker.",
    }),
    bad: { support: " " },
    code: "TEXT_MISSING",
    path: ["support"],
  },
  {
    who: "south-contact",
    name: "addPanelMember",
    good: (state) => ({ panel: panelOf(state, "south"), member: "south-young-1" }),
    bad: { member: "jo bloggs" },
    code: "INPUT_INVALID",
    path: ["member"],
  },
  {
    name: "raiseGap",
    good: () => ({ saidBy: "CHILD", missing: "Feeling safe.", whyItMatters: "It is home." }),
    bad: { missing: "" },
    code: "TEXT_MISSING",
    path: ["missing"],
  },
  {
    who: "south-practice",
    name: "supportGap",
    good: (state) => ({ gap: lastOf(state.gaps) }),
    bad: { gap: "gap-nothing" },
    code: "RECORD_NOT_FOUND",
    path: ["gap"],
  },
  {
    who: "north-writer",
    name: "createProposal",
    good: (state) => ({
      kind: "NEW",
      direction: "ACROSS",
      answers: lastOf(state.gaps),
      body: { title: body.title },
    }),
    bad: { decider: "nobody" },
    code: "AUTHORITY_NOT_FOUND",
    path: ["decider"],
  },
  {
    who: "north-writer",
    name: "reviseProposal",
    good: (state) => ({ proposal: proposalIn(state), body: whole }),
    bad: { expectedRevision: 1 },
    code: "REVISION_STALE",
    path: ["expectedRevision"],
  },
  {
    who: "east-practice",
    name: "joinProposal",
    good: (state) => ({ proposal: proposalIn(state) }),
    bad: { proposal: "proposal-nothing" },
    code: "PROPOSAL_NOT_FOUND",
  },
  {
    who: "north-writer",
    name: "submitProposal",
    good: (state) => ({ proposal: proposalIn(state) }),
    bad: { expectedRevision: 1 },
    code: "REVISION_STALE",
    path: ["expectedRevision"],
  },
  {
    who: "south-practice",
    name: "makeComment",
    good: (state) => ({ ...read(state), text: "Well put." }),
    bad: { text: "" },
    code: "TEXT_MISSING",
    path: ["text"],
  },
  {
    who: "south-practice",
    name: "recordReview",
    good: (state) => ({
      ...read(state),
      capacity: "PRACTICE_LEAD",
      decision: "SUPPORT",
      ownChild: "YES",
      body: { reason: "It fits." },
    }),
    bad: { candidate: "sha256:other" },
    code: "CANDIDATE_CHANGED",
    path: ["candidate"],
  },
  {
    who: "north-practice",
    name: "openRound",
    good: (state) => ({ proposal: proposalIn(state), gate: "chorus:gate-2-trial" }),
    bad: { gate: "chorus:gate-9-nothing" },
    code: "ITEM_NOT_FOUND",
  },
  {
    who: "north-steward",
    name: "askPanel",
    good: (state) => ({
      proposal: proposalIn(state),
      panel: panelOf(state, "south"),
      text: "Does it fit?",
    }),
    bad: { panel: "panel-nothing" },
    code: "PANEL_NOT_FOUND",
    path: ["panel"],
  },
  {
    who: "south-young-1",
    name: "castVote",
    good: (state) => ({ ...read(state), panel: panelOf(state, "south"), vote: "SUPPORT" }),
    bad: { candidate: "sha256:other" },
    code: "CANDIDATE_CHANGED",
    path: ["candidate"],
  },
  {
    who: "south-contact",
    name: "recordPanelView",
    good: (state) => ({
      ...read(state),
      panel: panelOf(state, "south"),
      decision: "SUPPORT",
      reach: "UNDER_MINIMUM",
      reason: "It says what we mean.",
    }),
    bad: { reason: "" },
    code: "TEXT_MISSING",
    path: ["reason"],
  },
  {
    who: "south-contact",
    name: "removePanelMember",
    good: (state) => ({ panel: panelOf(state, "south"), member: "south-young-1" }),
    bad: { panel: "panel-nothing" },
    code: "PANEL_NOT_FOUND",
    path: ["panel"],
  },
  {
    who: "south-contact",
    name: "placeHold",
    good: (state) => ({
      proposal: proposalIn(state),
      panel: panelOf(state, "south"),
      reason: "Ask more of us.",
    }),
    bad: { reason: "" },
    code: "TEXT_MISSING",
    path: ["reason"],
  },
  {
    who: "north-practice",
    name: "answerHold",
    good: (state) => ({ hold: holdIn(state), answer: "We did." }),
    bad: { answer: "" },
    code: "TEXT_MISSING",
    path: ["answer"],
  },
  {
    who: "south-contact",
    name: "settleHold",
    good: (state) => ({ hold: holdIn(state), settled: "LIFTED", reason: "Thank you." }),
    bad: { reason: "" },
    code: "TEXT_MISSING",
    path: ["reason"],
  },
  {
    who: "south-steward",
    name: "stateRecognition",
    good: () => ({
      item: "chorus:gate-1-propose",
      statement: "Drawings and play are welcome as evidence.",
      link: "https://example.org/what-we-welcome",
    }),
    bad: { statement: "" },
    code: "TEXT_MISSING",
    path: ["statement"],
  },
  {
    who: "south-information",
    name: "recordDissent",
    good: (state) => ({ ...read(state), reason: "The word is too wide." }),
    bad: { reason: "" },
    code: "TEXT_MISSING",
    path: ["reason"],
  },
  {
    who: "north-practice",
    name: "recordCoDesign",
    good: (state) => ({
      about: about(state),
      stages: [
        { mode: "CONSULTED_AND_INFORMED", roles: ["YOUNG_PERSON"], beforeWordingFixed: true },
      ],
      influence: ["GATHER"],
      participants: [{ role: "YOUNG_PERSON", count: 12 }],
      reach: { notReached: "Those in custody." },
      roomToChange: "Everything.",
    }),
    bad: { roomToChange: "" },
    code: "TEXT_MISSING",
    path: ["roomToChange"],
  },
  {
    who: "north-practice",
    name: "hearFeedback",
    good: (state) => ({
      record: lastOf(state.coDesign),
      saidBy: "YOUNG_PERSON",
      form: "THEME",
      heard: "Safe is not suitable.",
    }),
    bad: { record: "record-nothing" },
    code: "RECORD_NOT_FOUND",
    path: ["record"],
  },
  {
    who: "north-practice",
    name: "answerFeedback",
    good: (state) => ({
      feedback: lastOf(state.feedback),
      outcome: "DONE",
      whatChanged: "The word.",
      reply: [{ audience: "YOUNG_ADULT", language: "en", text: "We use your word." }],
    }),
    bad: { expectedRevision: 1 },
    code: "REVISION_STALE",
    path: ["expectedRevision"],
  },
  {
    who: "south-practice",
    name: "answerEthicsQuestion",
    good: (state) => ({
      proposal: proposalIn(state),
      question: "EQ-01",
      stance: "CONTENT",
      role: "PRACTITIONER",
      answer: "It helps.",
    }),
    bad: { question: "EQ-99" },
    code: "QUESTION_NOT_FOUND",
    path: ["question"],
  },
  {
    who: "south-practice",
    name: "recordStressTest",
    good: (state) => ({
      ...read(state),
      context: "in a town",
      result: "WORKED",
      whatHappened: "People understood.",
    }),
    bad: { whatHappened: "" },
    code: "TEXT_MISSING",
    path: ["whatHappened"],
  },
  {
    who: "north-information",
    name: "stateBurden",
    good: (state) => ({
      about: about(state),
      minutes: 5,
      askedElsewhere: [],
      offsets: [{ what: "A form.", minutes: 9 }],
      responsibleOwner: "Head of leaving care",
      method: "Timed.",
    }),
    bad: { minutes: -1 },
    code: "INPUT_INVALID",
    path: ["minutes"],
  },
  {
    who: "north-practice",
    name: "recordAdoption",
    good: () => ({
      item: "chorus:gate-1-propose@1.0.0",
      from: "2026-04-01",
      purpose: "To try it.",
      accountableRole: "Head of practice",
    }),
    bad: { item: "chorus:nothing@1.0.0" },
    code: "RECORD_NOT_FOUND",
    path: ["item"],
  },
  {
    who: "north-practice",
    name: "endAdoption",
    good: (state) => ({
      adoption: lastOf(state.adoptions),
      to: "2026-04-01",
      reason: "It is done.",
    }),
    bad: { reason: "" },
    code: "TEXT_MISSING",
    path: ["reason"],
  },
  {
    name: "raiseConcern",
    good: (state) => ({ about: about(state), text: "It may be asked too often." }),
    bad: { text: "Write to jo.bloggs@example.org about it." },
    code: "PERSONAL_DATA",
    path: ["text"],
  },
  {
    who: "north-practice",
    name: "answerConcern",
    good: (state) => ({
      concern: lastOf(state.concerns),
      state: "REPLIED",
      reply: "Twice a year at most.",
    }),
    bad: { reply: "" },
    code: "TEXT_MISSING",
    path: ["reply"],
  },
  {
    who: "south-practice",
    name: "claimPerverseEffect",
    good: () => ({
      item: "chorus:gate-1-propose",
      claim: "People rush.",
      saidBy: "PRACTITIONER",
    }),
    bad: { item: "chorus:nothing" },
    code: "ITEM_NOT_FOUND",
    path: ["item"],
  },
  {
    who: "network-steward",
    name: "movePerverseEffect",
    good: (state) => ({
      effect: lastOf(state.perverseEffects),
      state: "EVIDENCED",
      evidence: "We saw it.",
    }),
    bad: { evidence: "" },
    code: "TEXT_MISSING",
    path: ["evidence"],
  },
  {
    who: "north-steward",
    name: "decideAtGate",
    days: 25,
    good: (state) => ({
      proposal: proposalIn(state),
      round: state.proposals.get(proposalIn(state))?.rounds[0]?.id,
      outcome: "DECLINED",
      reason: "Not yet.",
    }),
    bad: { outcome: "PASSED" },
    code: "QUORUM_SHORT",
  },
  {
    who: "root",
    name: "withholdText",
    good: (state) => ({
      document: [...state.concerns.values()].at(-1)?.document,
      reason: "It named somebody.",
    }),
    bad: { document: "sha256:nothing" },
    code: "RECORD_NOT_FOUND",
    path: ["document"],
  },
];

const played: Readonly<Record<string, true>> = Object.fromEntries(
  cases.map(({ name }) => [name, true as const]),
);

let keys = 0;
const withKey = (input: Input): Input => {
  keys += 1;
  return { ...input, idempotencyKey: `acts-${String(keys).padStart(6, "0")}` };
};

describe("acts, each refused once and done once", () => {
  test.for(cases)("$name", async ({ who, name, good, bad, code, path, days }) => {
    if (days !== undefined) house.pass(days);
    const input = good(await house.state());
    const refused = await house.mutate(who, name, withKey({ ...input, ...bad }));
    expect(refused.userErrors[0]).toMatchObject({ code, ...(path === undefined ? {} : { path }) });
    expect(refused.revision).toBeNull();
    const done = await house.mutate(who, name, withKey(input));
    expect(done.userErrors).toEqual([]);
  });

  test("what needs more than this house holds is refused for its reason", async () => {
    const state = await house.state();
    const refusals = [
      ["north-practice", "fillGap", { gap: lastOf(state.gaps), item: "north:nothing" }],
      ["north-steward", "handOverStewardship", { itemId: "x", to: "south", roleTitle: "Lead" }],
      [
        "north-steward",
        "setProfile",
        { profile: "north:nothing@1.0.0", state: "IN_USE", from: "2026-06-01", reason: "Ours." },
      ],
      [
        "south-contact",
        "closeBallot",
        { ...read(state), panel: panelOf(state, "south"), reason: "We voted." },
      ],
      [
        "south-practice",
        "withdrawProposal",
        { proposal: proposalIn(state), reason: "It is not ours." },
      ],
    ] as const;
    const codes: string[] = [];
    for (const [who, name, input] of refusals) {
      const { userErrors } = await house.mutate(who, name, withKey(input));
      codes.push(`${name} ${userErrors[0]?.code}`);
    }
    expect(codes).toMatchInlineSnapshot(`
      [
        "fillGap ITEM_NOT_FOUND",
        "handOverStewardship ITEM_REF_MALFORMED",
        "setProfile ITEM_NOT_FOUND",
        "closeBallot BALLOT_TOO_SMALL",
        "withdrawProposal NOT_ALLOWED",
      ]
    `);
    const offered = [...Object.keys(offeredActs), ...Object.keys(ballotActs)];
    const named = new Set([...Object.keys(played), ...refusals.map(([, name]) => name)]);
    expect(offered.filter((name) => !named.has(name))).toEqual([]);
  });
});
