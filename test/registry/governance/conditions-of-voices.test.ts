import { expect, test } from "vitest";

import type { Gate } from "../../../generated/items/types.ts";
import { askedElsewhere } from "../../../registry/governance/conditions/asked-elsewhere.ts";
import { burdenPaid } from "../../../registry/governance/conditions/burden-paid.ts";
import { coDesigned } from "../../../registry/governance/conditions/co-designed.ts";
import type {
  ConditionContext,
  ProcessCondition,
} from "../../../registry/governance/conditions/condition.ts";
import { dissentKept, lostDissent } from "../../../registry/governance/conditions/dissent-kept.ts";
import { ethicsAnswered } from "../../../registry/governance/conditions/ethics-answered.ts";
import { holdsAnswered } from "../../../registry/governance/conditions/holds-answered.ts";
import { nationalNote } from "../../../registry/governance/conditions/national-note.ts";
import { noReply } from "../../../registry/governance/conditions/no-reply.ts";
import { pointsAnswered } from "../../../registry/governance/conditions/points-answered.ts";
import { sameFewVoices } from "../../../registry/governance/conditions/same-few-voices.ts";
import { stressTested } from "../../../registry/governance/conditions/stress-tested.ts";
import { threeViews } from "../../../registry/governance/conditions/three-views.ts";
import {
  voiceConditions,
  voiceWarnings,
} from "../../../registry/governance/conditions/voice-conditions.ts";
import type { LedgerFact } from "../../../registry/governance/event.ts";
import { emptyBody } from "../../../registry/governance/proposal-body.ts";
import { cast, openProposal } from "./cast.ts";
import { anyone, linesOf, published, stateAfter, worldOf } from "./story.ts";

const gateOf = (more: Partial<Gate>): Gate => ({
  kind: "gate",
  id: "chorus:gate-3-standard",
  version: "1.0.0",
  titles: [{ audience: "PUBLIC", language: "en", text: "A gate" }],
  askedBy: { organisation: "A council", reason: "To know" },
  sources: [{ title: "A paper", state: "MADE_UP" }],
  gate: "G3",
  fromStatus: ["TRIAL"],
  toStatus: ["STANDARD"],
  decidedBy: ["PANEL"],
  conditions: [],
  minimumGroup: 10,
  ...more,
});

interface Setting {
  readonly gate?: Partial<Gate>;
  readonly more?: Partial<ConditionContext>;
  readonly documents?: ReadonlyMap<string, unknown>;
}

/** What a condition says once all of this has happened. */
const says = (
  condition: ProcessCondition,
  facts: readonly LedgerFact[],
  { gate = {}, more = {}, documents = new Map() }: Setting = {},
): readonly string[] => {
  const state = stateAfter(...cast, ...openProposal, ...facts);
  const proposal = state.proposals.get("p-1");
  const candidate = proposal?.candidates.at(-1);
  if (proposal === undefined || candidate === undefined) throw new Error("no proposal");
  const context: ConditionContext = {
    state,
    proposal,
    body: emptyBody,
    candidate,
    items: [],
    gate: gateOf(gate),
    surroundings: worldOf(anyone, documents),
    ...more,
  };
  return condition.find(context).map(({ message }) => message);
};

const north = { member: "m-north", authority: "north" };
const oldham = { member: "m-oldham", authority: "oldham" };

type Recorded = Extract<LedgerFact, { readonly type: "co-design-recorded" }>;

const record: Recorded = {
  type: "co-design-recorded",
  record: "r-1",
  about: { proposal: "p-1" },
  stages: [
    {
      mode: "CONSULTED_AND_INFORMED",
      roles: ["YOUNG_PERSON", "PRACTITIONER"],
      beforeWordingFixed: true,
    },
  ],
  influence: ["GATHER"],
  document: "sha256:record",
  by: north,
};
const heard: LedgerFact = {
  type: "feedback-heard",
  feedback: "f-1",
  record: "r-1",
  about: { proposal: "p-1" },
  saidBy: "YOUNG_PERSON",
  form: "THEME",
  document: "sha256:heard",
  by: north,
};
const outcome: LedgerFact = {
  type: "feedback-answered",
  feedback: "f-1",
  outcome: "DONE",
  replied: false,
  document: "sha256:answer",
  by: north,
};
const toldBack: LedgerFact = { ...outcome, replied: true };

test("INV-38: those whom it describes took part before the wording was fixed, and something came of it", () => {
  expect(says(coDesigned, [record, heard, outcome])).toEqual([]);
  expect(says(coDesigned, [])).toEqual([
    "Nobody whom it describes took part before the wording was fixed.",
    "No point that was raised has an outcome.",
  ]);
  const [stage] = record.stages;
  const late = stage === undefined ? [] : [{ ...stage, beforeWordingFixed: false }];
  const told = stage === undefined ? [] : [{ ...stage, mode: "INFORMED_ONLY" as const }];
  for (const stages of [late, told])
    expect(says(coDesigned, [{ ...record, stages }, heard, outcome])).toEqual([
      "Nobody whom it describes took part before the wording was fixed.",
    ]);
});

test("INV-38: records about the items of the candidate count, and those about others do not", () => {
  const ofItem = { ...record, about: { item: "north:new" } };
  const ofVersion = { ...record, about: { item: "north:new@1.0.0" } };
  const ofOther = { ...record, about: { item: "north:other" } };
  expect(says(coDesigned, [ofItem, heard, outcome])).toEqual([]);
  expect(says(coDesigned, [ofVersion, heard, outcome])).toEqual([]);
  expect(says(coDesigned, [ofOther, heard, outcome])).toHaveLength(1);
});

test("INV-38: the speakers of a voice field are those whom it describes", () => {
  const element = published.versionsOf("test:colour-of")[0]?.content;
  const field = { ...element, kind: "voice-field", speakers: ["PARENT"] };
  // Only the speakers matter here; the rest of a voice field is as long as a form.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const items = [{ content: field }, { content: element }] as unknown as ConditionContext["items"];
  expect(says(coDesigned, [record, heard, outcome], { more: { items } })).toHaveLength(1);
});

const ethicsGate = {
  ethics: { questionSet: "chorus:ethics-questions@1", stages: ["BEFORE"] },
} as const;

const answer = (question: string): LedgerFact => ({
  type: "ethics-answered",
  proposal: "p-1",
  question,
  stance: "CONTENT",
  role: "PARENT",
  document: "sha256:ethics",
  by: oldham,
});

test("INV-50: the ethics questions of the gate's stages are answered", () => {
  const first = ["EQ-01", "EQ-02", "EQ-03", "EQ-04", "EQ-05"].map(answer);
  expect(says(ethicsAnswered, first, { gate: ethicsGate })).toEqual([
    "1 questions wait for an answer: EQ-06.",
  ]);
  expect(says(ethicsAnswered, [...first, answer("EQ-06")], { gate: ethicsGate })).toEqual([]);
});

test("INV-50: a gate may ask for no answers, or not for this kind of item", () => {
  expect(says(ethicsAnswered, [])).toEqual([]);
  const gate = { ethics: { ...ethicsGate.ethics, appliesTo: ["voice-field"] } };
  const content = published.versionsOf("test:colour")[0]?.content;
  const items = content === undefined ? [] : [{ content }];
  expect(says(ethicsAnswered, [], { gate, more: { items } })).toEqual([]);
  expect(says(ethicsAnswered, [], { gate })).toHaveLength(1);
  const gone = { ethics: { ...ethicsGate.ethics, questionSet: "chorus:nothing" } };
  expect(says(ethicsAnswered, [], { gate: gone })).toEqual([
    "The questions of chorus:nothing are not here.",
  ]);
});

const review = (capacity: "INFORMATION_LEAD" | "PRACTICE_LEAD", by: typeof north): LedgerFact => ({
  type: "review-recorded",
  review: `review-${capacity}`,
  proposal: "p-1",
  candidate: "sha256:candidate",
  capacity,
  decision: "SUPPORT",
  document: "sha256:review",
  by,
});
const view: LedgerFact = {
  type: "panel-view-recorded",
  view: "v-1",
  proposal: "p-1",
  panel: "panel-north",
  candidate: "sha256:candidate",
  decision: "SUPPORT",
  how: "AGREED_IN_TALK",
  reach: "UNDER_MINIMUM",
  document: "sha256:view",
  by: oldham,
};

test("INV-70: practice, information and a panel have reviewed what stands, none of them the proposer", () => {
  const all = [review("PRACTICE_LEAD", oldham), review("INFORMATION_LEAD", oldham), view];
  expect(says(threeViews, all)).toEqual([]);
  expect(says(threeViews, [review("PRACTICE_LEAD", north)])).toEqual([
    "There is no review by practice of what stands now.",
    "There is no review by information of what stands now.",
    "There is no review by a panel of what stands now.",
  ]);
});

const hold: LedgerFact = {
  type: "hold-placed",
  hold: "h-1",
  proposal: "p-1",
  panel: "panel-north",
  answerBy: "2026-12-17",
  document: "sha256:hold",
  by: north,
};

test("INV-71: no hold waits for an answer", () => {
  expect(says(holdsAnswered, [hold])).toEqual([
    "The hold of Young people of the north waits for an answer, due on 2026-12-17.",
  ]);
  expect(says(holdsAnswered, [{ ...hold, panel: "panel-9" }])[0]).toContain("panel-9");
  const answered: LedgerFact = {
    type: "hold-answered",
    hold: "h-1",
    document: "sha256:a",
    by: north,
  };
  expect(says(holdsAnswered, [hold, answered])).toEqual([]);
});

test("INV-72: every point of children and families has an outcome and a reply", () => {
  expect(says(pointsAnswered, [record, heard])).toEqual(["Point f-1 has no outcome yet."]);
  expect(says(pointsAnswered, [record, heard, outcome])).toEqual([
    "Those who raised point f-1 have not been told what came of it.",
  ]);
  expect(says(pointsAnswered, [record, heard, toldBack])).toEqual([]);
  expect(says(pointsAnswered, [record, { ...heard, saidBy: "PRACTITIONER" }])).toEqual([]);
});

test("W-NO-REPLY: everyone hears back, whoever they are", () => {
  expect(says(noReply, [record, { ...heard, saidBy: "PRACTITIONER" }])).toEqual([
    "Point f-1, raised by PRACTITIONER, has no reply.",
  ]);
  expect(says(noReply, [record, heard, toldBack])).toEqual([]);
});

const burden: LedgerFact = {
  type: "burden-stated",
  burden: "b-1",
  about: { proposal: "p-1" },
  authority: "north",
  minutes: 600,
  offsetMinutes: 200,
  askedElsewhere: ["test:colour"],
  nationalNote: false,
  document: "sha256:burden",
  by: north,
};

test("INV-73: more than it saves needs a payer and an approval", () => {
  expect(says(burdenPaid, [])).toEqual(["Nobody has stated what it costs."]);
  expect(says(burdenPaid, [burden])).toEqual([
    "For north it costs 400 minutes a year more than it saves, and nobody is named who pays and who approved it.",
  ]);
  expect(says(burdenPaid, [{ ...burden, payer: "The grant" }])).toHaveLength(1);
  expect(
    says(burdenPaid, [{ ...burden, payer: "The grant", exceptionApprovedBy: "A director" }]),
  ).toEqual([]);
  expect(says(burdenPaid, [burden, { ...burden, burden: "b-2", offsetMinutes: 600 }])).toEqual([]);
  const onItem = { ...burden, about: { item: "north:new" } };
  expect(says(burdenPaid, [{ ...burden, offsetMinutes: 900 }, onItem])).toHaveLength(1);
});

test("W-ASKED-ELSEWHERE: what is asked already is named once", () => {
  const twice = { ...burden, burden: "b-2", authority: "oldham" };
  expect(says(askedElsewhere, [burden, twice])).toEqual(["test:colour asks for it already."]);
});

const tried = (
  id: string,
  organisationKind: "COUNTY_OR_UNITARY" | "METROPOLITAN_BOROUGH",
  result: "NOT_USABLE_HERE" | "STOPPED_FOR_SAFETY" | "WORKED",
): LedgerFact => ({
  type: "stress-tested",
  test: id,
  proposal: "p-1",
  candidate: "sha256:candidate",
  organisationKind,
  context: "A team",
  result,
  document: "sha256:test",
  by: oldham,
});

test("INV-74: tried out three times, in two kinds of organisation, safely", () => {
  const enough = [
    tried("t-1", "COUNTY_OR_UNITARY", "WORKED"),
    tried("t-2", "COUNTY_OR_UNITARY", "WORKED"),
    tried("t-3", "METROPOLITAN_BOROUGH", "WORKED"),
  ];
  expect(says(stressTested, enough)).toEqual([]);
  expect(says(stressTested, [tried("t-1", "COUNTY_OR_UNITARY", "WORKED")])).toEqual([
    "It was tried out 1 times, not 3.",
    "It was tried out in 1 kinds of organisation, not 2.",
  ]);
  const gate = { stressTests: { atLeast: 1, organisationTypes: 1 } };
  expect(says(stressTested, enough.slice(2), { gate })).toEqual([]);
  expect(
    says(stressTested, [tried("t-1", "COUNTY_OR_UNITARY", "NOT_USABLE_HERE")], { gate }),
  ).toHaveLength(2);
  expect(
    says(stressTested, [tried("t-1", "COUNTY_OR_UNITARY", "STOPPED_FOR_SAFETY")], { gate }),
  ).toEqual(["Test t-1 was stopped to keep people safe."]);
});

test("INV-77: a request to a national owner carries its note", () => {
  const [draft] = openProposal;
  const national =
    draft?.type === "proposal-created"
      ? [{ ...draft, kind: "REQUEST_RETURN_CHANGE" as const }]
      : [];
  const again = [...national, ...openProposal.slice(1)];
  expect(says(nationalNote, [])).toEqual([]);
  expect(says(nationalNote, again)).toEqual(["It asks for a national change without the note."]);
  expect(says(nationalNote, [...again, { ...burden, nationalNote: true }])).toEqual([]);
  const body = { ...emptyBody, nationalNote: "Entry 12" };
  expect(says(nationalNote, again, { more: { body } })).toEqual([]);
});

const dissent: LedgerFact = {
  type: "dissent-recorded",
  dissent: "d-1",
  proposal: "p-1",
  candidate: "sha256:candidate",
  document: "sha256:dissent",
  by: oldham,
};
const hidden: LedgerFact = {
  type: "text-withheld",
  document: "sha256:dissent",
  reason: "A reason",
  by: north,
};

test("INV-78: dissent is never removed, in the proposal and over the ledger", () => {
  expect(says(dissentKept, [dissent])).toEqual([]);
  expect(says(dissentKept, [dissent, hidden])).toEqual([
    "The words of dissent d-1 are out of view.",
  ]);
  const facts = [...cast, ...openProposal, dissent];
  const kept = stateAfter(...facts);
  expect(lostDissent(linesOf(facts), kept)).toEqual([]);
  const lost = [{ message: "Dissent d-1 was recorded and is not shown." }];
  expect(lostDissent(linesOf(facts), stateAfter(...cast, ...openProposal))).toEqual(lost);
  expect(lostDissent(linesOf(facts), stateAfter(...cast))).toEqual(lost);
  expect(lostDissent(linesOf(facts), stateAfter(...facts, hidden))).toEqual(lost);
});

const documents = (band: string): ReadonlyMap<string, unknown> =>
  new Map([["sha256:record", { participants: [{ role: "YOUNG_PERSON", band }] }]]);

test("W-SAME-FEW-VOICES: few people, or one kind of voice", () => {
  expect(says(sameFewVoices, [])).toEqual([]);
  expect(says(sameFewVoices, [record])).toEqual([]);
  expect(says(sameFewVoices, [record], { documents: documents("20_TO_49") })).toEqual([]);
  expect(says(sameFewVoices, [record], { documents: documents("UNDER_10") })).toEqual([
    "Every group that took part had fewer than ten people.",
  ]);
  const one = {
    ...record,
    stages: record.stages.map((stage) => ({ ...stage, roles: ["CHILD" as const] })),
  };
  expect(says(sameFewVoices, [one])).toEqual(["Only one kind of voice took part: CHILD."]);
});

test("every condition has a code of its own, a title and a remedy", () => {
  const all = [...voiceConditions, ...voiceWarnings];
  expect(all.map(({ code }) => code)).toEqual([
    "INV-38",
    "INV-50",
    "INV-70",
    "INV-71",
    "INV-72",
    "INV-73",
    "INV-74",
    "INV-77",
    "INV-78",
    "W-NO-REPLY",
    "W-SAME-FEW-VOICES",
    "W-ASKED-ELSEWHERE",
  ]);
  for (const { title, fix } of all) expect([title, fix]).not.toContain("");
});
