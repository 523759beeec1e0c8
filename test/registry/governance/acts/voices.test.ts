import { expect, test } from "vitest";

import type { LedgerFact } from "../../../../registry/governance/event.ts";
import { decideAnswerConcern } from "../../../../registry/governance/acts/answer-concern.ts";
import { decideAnswerEthicsQuestion } from "../../../../registry/governance/acts/answer-ethics-question.ts";
import { decideAnswerFeedback } from "../../../../registry/governance/acts/answer-feedback.ts";
import { decideClaimPerverseEffect } from "../../../../registry/governance/acts/claim-perverse-effect.ts";
import { decideEndAdoption } from "../../../../registry/governance/acts/end-adoption.ts";
import { decideFillGap } from "../../../../registry/governance/acts/fill-gap.ts";
import { decideHearFeedback } from "../../../../registry/governance/acts/hear-feedback.ts";
import { decideMovePerverseEffect } from "../../../../registry/governance/acts/move-perverse-effect.ts";
import { decideRaiseConcern } from "../../../../registry/governance/acts/raise-concern.ts";
import { decideRaiseGap } from "../../../../registry/governance/acts/raise-gap.ts";
import { decideStateRecognition } from "../../../../registry/governance/acts/state-recognition.ts";
import { decideRecordAdoption } from "../../../../registry/governance/acts/record-adoption.ts";
import { decideRecordCoDesign } from "../../../../registry/governance/acts/record-co-design.ts";
import { decideRecordStressTest } from "../../../../registry/governance/acts/record-stress-test.ts";
import { decideStateBurden } from "../../../../registry/governance/acts/state-burden.ts";
import { decideSupportGap } from "../../../../registry/governance/acts/support-gap.ts";
import type { Decide } from "../../../../registry/governance/act.ts";
import { cast, openProposal } from "../cast.ts";
import { anyone, as, factsOf, refusalsOf, when } from "../story.ts";

const given = [...cast, ...openProposal];
const north = { member: "m-north", authority: "north" };
const oldham = { member: "m-oldham", authority: "oldham" };
const hash = expect.stringMatching(/^sha256:[0-9a-f]{64}$/u);

/** An act that a story tells: what is done, and by whom unless somebody else is named. */
const story =
  <Command extends object>(decide: Decide<Command>, usual: Command, who = "m-north") =>
  (change: Partial<Command> = {}, more: { who?: string; given?: readonly LedgerFact[] } = {}) => {
    const teller = more.who ?? who;
    return when([...given, ...(more.given ?? [])], teller === "" ? anyone : as(teller), {
      decide,
      command: { ...usual, ...change },
    });
  };

const coDesign = story(decideRecordCoDesign, {
  type: "record-co-design",
  about: { proposal: "p-1", item: "north:new", pointer: "/titles/0/text" },
  stages: [
    {
      mode: "CONSULTED_AND_INFORMED",
      roles: ["YOUNG_PERSON"],
      beforeWordingFixed: true,
      reason: "They asked for it.",
    },
  ],
  influence: ["GATHER"],
  participants: [
    { role: "YOUNG_PERSON", count: 7 },
    { role: "CARER", count: 12 },
    { role: "PARENT", count: 30 },
    { role: "PRACTITIONER", count: 60 },
    { role: "ADVOCATE", count: 100 },
  ],
  reach: { invited: 25, tookPart: 19, notReached: "Young people who moved away." },
  roomToChange: "All of the wording.",
  recognition: "  Vouchers.  ",
  acknowledgement: "",
});

test("a co-design record keeps bands where counts came in", () => {
  expect(factsOf(coDesign())).toEqual({
    facts: [
      {
        type: "co-design-recorded",
        record: "record-1",
        about: { proposal: "p-1", item: "north:new", pointer: "/titles/0/text" },
        stages: [
          { mode: "CONSULTED_AND_INFORMED", roles: ["YOUNG_PERSON"], beforeWordingFixed: true },
        ],
        influence: ["GATHER"],
        document: hash,
        by: north,
      },
    ],
    documents: [
      {
        stages: [{ reason: "They asked for it." }],
        participants: [
          { role: "YOUNG_PERSON", band: "UNDER_10" },
          { role: "CARER", band: "10_TO_19" },
          { role: "PARENT", band: "20_TO_49" },
          { role: "PRACTITIONER", band: "50_TO_99" },
          { role: "ADVOCATE", band: "100_OR_MORE" },
        ],
        reach: {
          invited: "20_TO_49",
          tookPart: "10_TO_19",
          notReached: "Young people who moved away.",
        },
        roomToChange: "All of the wording.",
        recognition: "Vouchers.",
      },
    ],
  });
});

test("a co-design record may be about one version of what is proposed", () => {
  expect(coDesign({ about: { proposal: "p-1", item: "north:new@1.0.0" } }).ok).toBe(true);
  expect(coDesign({ about: { item: "test:colour@1.0.0", pointer: "" } }).ok).toBe(true);
});

test.for<[string, Parameters<typeof coDesign>[0], string, readonly string[]]>([
  ["about nothing", { about: {} }, "m-north", ["TEXT_MISSING /about"]],
  [
    "about no proposal",
    { about: { proposal: "p-9" } },
    "m-north",
    ["PROPOSAL_NOT_FOUND /about/proposal"],
  ],
  [
    "about no item",
    { about: { item: "test:none@1.0.0" } },
    "m-north",
    ["ITEM_NOT_FOUND /about/item"],
  ],
  [
    "about a malformed item",
    { about: { item: "Colour" } },
    "m-north",
    ["ITEM_REF_MALFORMED /about/item"],
  ],
  [
    "about a place that is prose",
    { about: { item: "test:colour", pointer: "/my child" } },
    "m-north",
    ["INPUT_INVALID /about/pointer"],
  ],
  [
    "about a place in nothing",
    { about: { proposal: "p-1", pointer: "/a" } },
    "m-north",
    ["INPUT_INVALID /about/pointer"],
  ],
  ["without stages", { stages: [] }, "m-north", ["TEXT_MISSING /stages"]],
  ["without participants", { participants: [] }, "m-north", ["TEXT_MISSING /participants"]],
  [
    "with people who are no number",
    { participants: [{ role: "CHILD", count: -1 }], reach: { invited: 1.5, notReached: "x" } },
    "m-north",
    ["INPUT_INVALID /participants/0/count", "INPUT_INVALID /reach/invited"],
  ],
  [
    "without a reason for no change",
    { influence: ["NONE_YET"] },
    "m-north",
    ["TEXT_MISSING /whyNoChange"],
  ],
  [
    "without saying who was missed",
    { reach: { notReached: "" } },
    "m-north",
    ["TEXT_MISSING /reach/notReached"],
  ],
  [
    "with a telephone number in it",
    { sessions: [{ purpose: "Ring 01234 567 890" }] },
    "m-north",
    ["PERSONAL_DATA /sessions/0/purpose"],
  ],
  ["by somebody who left", {}, "m-left", ["MEMBERSHIP_NEEDED"]],
  ["by nobody", {}, "", ["SIGN_IN_NEEDED"]],
  ["with half a character", { roomToChange: "\uD800" }, "m-north", ["INPUT_INVALID /roomToChange"]],
  [
    "with far too much text",
    { roomToChange: "a".repeat(20_001) },
    "m-north",
    ["TEXT_TOO_LONG /roomToChange"],
  ],
])("no co-design record is taken in %s", ([, change, who, refusals]) => {
  expect(refusalsOf(coDesign(change, { who }))).toEqual(refusals);
});

const recorded: LedgerFact = {
  type: "co-design-recorded",
  record: "r-1",
  about: { proposal: "p-1" },
  stages: [],
  influence: ["GATHER"],
  document: "sha256:record",
  by: north,
};

const hear = story(decideHearFeedback, {
  type: "hear-feedback",
  record: "r-1",
  saidBy: "YOUNG_PERSON",
  form: "PARAPHRASE",
  heard: "Ask me where I feel safe.",
});

test("a point is taken in, about what its record is about unless told", () => {
  const done = hear({}, { given: [recorded] });
  expect(factsOf(done).facts).toEqual([
    {
      type: "feedback-heard",
      feedback: "feedback-1",
      record: "r-1",
      about: { proposal: "p-1" },
      saidBy: "YOUNG_PERSON",
      form: "PARAPHRASE",
      document: hash,
      by: north,
    },
  ]);
  const about = { item: "test:colour" };
  expect(factsOf(hear({ about }, { given: [recorded] })).facts).toMatchObject([{ about }]);
  const quote = { form: "QUOTE_WITH_CONSENT", consent: true, groupSize: 10 } as const;
  expect(JSON.stringify(factsOf(hear(quote, { given: [recorded] })))).not.toContain("10,");
});

test.for<[string, Parameters<typeof hear>[0], string, readonly string[]]>([
  ["of no record", { record: "r-9" }, "m-north", ["RECORD_NOT_FOUND /record"]],
  ["of another authority's record", {}, "m-oldham", ["OTHER_AUTHORITY"]],
  ["without words", { heard: " " }, "m-north", ["TEXT_MISSING /heard"]],
  [
    "as a quote without consent",
    { form: "QUOTE_WITH_CONSENT" },
    "m-north",
    ["QUOTE_UNSAFE /consent", "QUOTE_UNSAFE /groupSize"],
  ],
  [
    "as a quote from nine people",
    { form: "QUOTE_WITH_CONSENT", consent: true, groupSize: 9 },
    "m-north",
    ["QUOTE_UNSAFE /groupSize"],
  ],
  ["by nobody", {}, "", ["SIGN_IN_NEEDED"]],
])("no point is taken in %s", ([, change, who, refusals]) => {
  expect(refusalsOf(hear(change, { who, given: [recorded] }))).toEqual(refusals);
});

const heard: LedgerFact = {
  type: "feedback-heard",
  feedback: "f-1",
  record: "r-1",
  about: { proposal: "p-1" },
  saidBy: "YOUNG_PERSON",
  form: "PARAPHRASE",
  document: "sha256:heard",
  by: oldham,
};

const answer = story(decideAnswerFeedback, {
  type: "answer-feedback",
  feedback: "f-1",
  outcome: "DONE",
  whatChanged: "The question asks about your street too.",
  reply: [{ audience: "CHILD_10_TO_12", language: "en", text: "You said it. We did it." }],
});

test("a point is answered by those who propose, or by those who heard it", () => {
  const told = {
    type: "feedback-answered",
    feedback: "f-1",
    outcome: "DONE",
    replied: true,
    document: hash,
  };
  expect(factsOf(answer({}, { given: [heard] })).facts).toEqual([{ ...told, by: north }]);
  expect(factsOf(answer({}, { given: [heard], who: "m-oldham" })).facts).toEqual([
    { ...told, by: oldham },
  ]);
  const notYet = {
    reply: [],
    outcome: "CONSIDERED_NOT_DONE",
    whyNot: "It costs too much.",
  } as const;
  expect(factsOf(answer(notYet, { given: [heard] })).facts).toMatchObject([{ replied: false }]);
});

test("the same answer twice changes nothing", () => {
  const [first] = factsOf(answer({}, { given: [heard] })).facts;
  const again = first === undefined ? [] : [heard, first];
  expect(refusalsOf(answer({}, { given: again }))).toEqual(["NOTHING_CHANGES"]);
});

test.for<[string, Parameters<typeof answer>[0], string, readonly string[]]>([
  ["to no point", { feedback: "f-9" }, "m-north", ["RECORD_NOT_FOUND /feedback"]],
  ["from elsewhere", {}, "m-network", ["OTHER_AUTHORITY"]],
  ["of DONE without what changed", { whatChanged: "" }, "m-north", ["TEXT_MISSING /whatChanged"]],
  ["of no without a reason", { outcome: "COULD_NOT_LAW" }, "m-north", ["TEXT_MISSING /whyNot"]],
  [
    "that nobody could read",
    { reply: [{ audience: "CHILD_10_TO_12", language: "en", text: "word ".repeat(21) }] },
    "m-north",
    ["INPUT_INVALID /reply/0/text"],
  ],
  [
    "that adults could not read either",
    { reply: [{ audience: "PUBLIC", language: "en", text: "word ".repeat(36) }] },
    "m-north",
    ["INPUT_INVALID /reply/0/text"],
  ],
  [
    "to what has moved on",
    { expectedRevision: 1 },
    "m-north",
    ["REVISION_STALE /expectedRevision"],
  ],
  ["by nobody", {}, "", ["SIGN_IN_NEEDED"]],
])("no answer is taken in %s", ([, change, who, refusals]) => {
  expect(refusalsOf(answer(change, { who, given: [heard] }))).toEqual(refusals);
});

const ethics = story(
  decideAnswerEthicsQuestion,
  {
    type: "answer-ethics-question",
    proposal: "p-1",
    question: "EQ-07",
    stance: "CONTENT",
    role: "PARENT",
    answer: "I would.",
  },
  "m-oldham",
);

test("answers to an ethics question stand side by side", () => {
  const told = { type: "ethics-answered", proposal: "p-1", question: "EQ-07", document: hash };
  const [first] = factsOf(ethics()).facts;
  expect(first).toEqual({ ...told, stance: "CONTENT", role: "PARENT", by: oldham });
  const second = { stance: "NOT_CONTENT", role: "YOUNG_PERSON", panel: "panel-north" } as const;
  const more = { who: "m-north", given: first === undefined ? [] : [first] };
  expect(factsOf(ethics(second, more)).facts).toEqual([{ ...told, ...second, by: north }]);
  expect(refusalsOf(ethics({}, { given: more.given }))).toEqual(["NOTHING_CHANGES"]);
});

test.for<[string, Parameters<typeof ethics>[0], string, readonly string[]]>([
  ["of no proposal", { proposal: "p-9" }, "m-oldham", ["PROPOSAL_NOT_FOUND"]],
  ["that is none", { question: "EQ-99" }, "m-oldham", ["QUESTION_NOT_FOUND /question"]],
  ["without words", { answer: "" }, "m-oldham", ["TEXT_MISSING /answer"]],
  [
    "with conditions that are not named",
    { stance: "CONTENT_WITH_CONDITIONS" },
    "m-oldham",
    ["TEXT_MISSING /conditions"],
  ],
  ["for no panel", { panel: "panel-9" }, "m-oldham", ["PANEL_NOT_FOUND /panel"]],
  ["for somebody else's panel", { panel: "panel-north" }, "m-oldham", ["ROLE_NEEDED /panel"]],
  ["by nobody", {}, "", ["SIGN_IN_NEEDED"]],
])("no ethics question is answered %s", ([, change, who, refusals]) => {
  expect(refusalsOf(ethics(change, { who }))).toEqual(refusals);
});

test("no ethics question is answered once the proposal is closed", () => {
  const withdrawn: LedgerFact = {
    type: "proposal-withdrawn",
    proposal: "p-1",
    document: "sha256:why",
    by: north,
  };
  expect(refusalsOf(ethics({}, { given: [withdrawn] }))).toEqual(["PROPOSAL_STATE"]);
});

const trial = story(
  decideRecordStressTest,
  {
    type: "record-stress-test",
    proposal: "p-1",
    candidate: "sha256:candidate",
    context: "A town team",
    result: "WORKED",
    triedWith: [{ role: "PRACTITIONER", count: 4 }],
    whatHappened: "It fitted into the visit.",
  },
  "m-oldham",
);

test("a test is of the kind that its authority is", () => {
  expect(factsOf(trial())).toEqual({
    facts: [
      {
        type: "stress-tested",
        test: "test-1",
        proposal: "p-1",
        candidate: "sha256:candidate",
        organisationKind: "METROPOLITAN_BOROUGH",
        context: "A town team",
        result: "WORKED",
        document: hash,
        by: oldham,
      },
    ],
    documents: [
      {
        whatHappened: "It fitted into the visit.",
        triedWith: [{ role: "PRACTITIONER", band: "UNDER_10" }],
      },
    ],
  });
});

test.for<[string, Parameters<typeof trial>[0], string, readonly string[]]>([
  ["of no proposal", { proposal: "p-9" }, "m-oldham", ["PROPOSAL_NOT_FOUND"]],
  [
    "of another candidate",
    { candidate: "sha256:old" },
    "m-oldham",
    ["CANDIDATE_CHANGED /candidate"],
  ],
  ["that broke without saying what", { result: "BROKE" }, "m-oldham", ["TEXT_MISSING /whatBroke"]],
  [
    "with half a person",
    { triedWith: [{ role: "CHILD", count: 0.5 }], context: "" },
    "m-oldham",
    ["INPUT_INVALID /triedWith/0/count", "TEXT_MISSING /context"],
  ],
  ["by nobody", {}, "", ["SIGN_IN_NEEDED"]],
])("no test is taken in %s", ([, change, who, refusals]) => {
  expect(refusalsOf(trial(change, { who }))).toEqual(refusals);
});

test("no test is taken in for a body that is not registered", () => {
  const stray: LedgerFact = {
    type: "membership-set",
    member: "m-stray",
    authority: "nowhere",
    capacities: ["PRACTITIONER"],
    roles: [],
    by: {},
  };
  expect(refusalsOf(trial({}, { who: "m-stray", given: [stray] }))).toEqual([
    "AUTHORITY_NOT_FOUND",
  ]);
});

const adopt = story(decideRecordAdoption, {
  type: "record-adoption",
  item: "test:colour@1.0.0",
  from: "2026-04-01",
  purpose: "Reviews",
  accountableRole: "Head of service",
});

const adopted: LedgerFact = {
  type: "adoption-recorded",
  adoption: "a-1",
  item: "test:colour@1.0.0",
  from: "2026-04-01",
  document: "sha256:adoption",
  by: north,
};

test("an authority says that it uses a version, once", () => {
  expect(factsOf(adopt()).facts).toEqual([{ ...adopted, adoption: "adoption-1", document: hash }]);
  expect(refusalsOf(adopt({}, { given: [adopted] }))).toEqual(["NOTHING_CHANGES"]);
  expect(adopt({}, { given: [adopted, { ...adopted, to: "2026-05-01" }] }).ok).toBe(true);
  expect(adopt({}, { given: [adopted], who: "m-oldham" }).ok).toBe(true);
});

test.for<[string, Parameters<typeof adopt>[0], string, readonly string[]]>([
  ["of no version", { item: "test:colour" }, "m-north", ["RECORD_NOT_FOUND /item"]],
  [
    "from no day",
    { from: "2026-02-30", accountableRole: "" },
    "m-north",
    ["INPUT_INVALID /from", "TEXT_MISSING /accountableRole"],
  ],
  ["by nobody", {}, "", ["SIGN_IN_NEEDED"]],
])("no adoption is taken in %s", ([, change, who, refusals]) => {
  expect(refusalsOf(adopt(change, { who }))).toEqual(refusals);
});

const leave = story(decideEndAdoption, {
  type: "end-adoption",
  adoption: "a-1",
  to: "2026-10-31",
  reason: "We changed systems.",
});

test("an adoption ends once, by the authority whose it is, after it began", () => {
  const ended = { ...adopted, to: "2026-10-31" };
  expect(factsOf(leave({}, { given: [adopted] })).facts).toEqual([{ ...ended, document: hash }]);
  expect(refusalsOf(leave({}, { given: [adopted, ended] }))).toEqual(["NOTHING_CHANGES"]);
  expect(refusalsOf(leave({}, { given: [adopted], who: "m-oldham" }))).toEqual(["OTHER_AUTHORITY"]);
  expect(refusalsOf(leave({ to: "2026-03-31" }, { given: [adopted] }))).toEqual([
    "INPUT_INVALID /to",
  ]);
  expect(refusalsOf(leave())).toEqual(["RECORD_NOT_FOUND /adoption"]);
  expect(refusalsOf(leave({}, { who: "" }))).toEqual(["SIGN_IN_NEEDED"]);
});

const cost = story(decideStateBurden, {
  type: "state-burden",
  about: { proposal: "p-1" },
  minutes: 600,
  minutesPer: { child: 4 },
  peopleAffected: 3,
  askedElsewhere: ["test:colour"],
  offsets: [
    { what: "An entry question that is dropped", minutes: 200 },
    { what: "A form that is reused", minutes: 100 },
  ],
  payer: " Public health grant ",
  exceptionApprovedBy: "Director",
  responsibleOwner: "Head of data",
  method: "Timed twice",
  nationalNote: "",
});

test("a statement of burden adds up what it saves", () => {
  expect(factsOf(cost())).toEqual({
    facts: [
      {
        type: "burden-stated",
        burden: "burden-1",
        about: { proposal: "p-1" },
        authority: "north",
        minutes: 600,
        offsetMinutes: 300,
        askedElsewhere: ["test:colour"],
        payer: "Public health grant",
        exceptionApprovedBy: "Director",
        nationalNote: false,
        document: hash,
        by: north,
      },
    ],
    documents: [expect.objectContaining({ peopleAffected: "UNDER_10", method: "Timed twice" })],
  });
  expect(factsOf(cost({ payer: "", nationalNote: "Entry 12" })).facts).toMatchObject([
    { nationalNote: true },
  ]);
});

test.for<[string, Parameters<typeof cost>[0], string, readonly string[]]>([
  ["about nothing", { about: {} }, "m-north", ["TEXT_MISSING /about"]],
  ["below nothing", { minutes: -1 }, "m-north", ["INPUT_INVALID /minutes"]],
  [
    "with an offset that says nothing",
    { offsets: [{ what: "", minutes: 0.5 }] },
    "m-north",
    ["INPUT_INVALID /offsets/0/minutes", "TEXT_MISSING /offsets/0/what"],
  ],
  [
    "that is asked in no item",
    { askedElsewhere: ["test:none"] },
    "m-north",
    ["ITEM_NOT_FOUND /askedElsewhere/0"],
  ],
  ["by nobody", {}, "", ["SIGN_IN_NEEDED"]],
])("no burden is stated %s", ([, change, who, refusals]) => {
  expect(refusalsOf(cost(change, { who }))).toEqual(refusals);
});

const worry = story(
  decideRaiseConcern,
  { type: "raise-concern", about: { item: "test:colour" }, text: "It is nobody's business." },
  "",
);

test("a concern needs no account, and is due in twenty working days", () => {
  expect(factsOf(worry()).facts).toEqual([
    {
      type: "concern-raised",
      concern: "concern-1",
      about: { item: "test:colour" },
      due: "2026-12-17",
      document: hash,
      by: {},
    },
  ]);
  expect(factsOf(worry({ about: {}, role: "CHILD" }, { who: "m-left" })).facts).toMatchObject([
    { about: {}, role: "CHILD", by: { member: "m-left" } },
  ]);
  expect(factsOf(worry({}, { who: "m-oldham" })).facts).toMatchObject([{ by: oldham }]);
});

test("a concern is refused kindly where it names somebody", () => {
  const done = worry({ text: "Write to me: jo@example.org" });
  expect(done).toMatchObject({
    error: [{ code: "PERSONAL_DATA", message: "This text looks as if it held an e-mail address." }],
  });
  expect(refusalsOf(worry({ text: "" }))).toEqual(["TEXT_MISSING /text"]);
});

test("nobody learns of a draft by raising a concern about it", () => {
  const [draft] = openProposal;
  const hidden = draft?.type === "proposal-created" ? [{ ...draft, proposal: "p-2" }] : [];
  const about = { proposal: "p-2" };
  expect(refusalsOf(worry({ about }, { given: hidden }))).toEqual([
    "PROPOSAL_NOT_FOUND /about/proposal",
  ]);
  expect(worry({ about }, { given: hidden, who: "m-north" }).ok).toBe(true);
  const item = { ...about, item: "north:new" };
  expect(refusalsOf(worry({ about: item }, { given: hidden, who: "m-north" }))).toEqual([
    "ITEM_NOT_FOUND /about/item",
  ]);
});

const concernAbout = (about: object): LedgerFact => ({
  type: "concern-raised",
  concern: "c-1",
  about,
  due: "2026-12-17",
  document: "sha256:concern",
  by: {},
});
const reply = story(decideAnswerConcern, {
  type: "answer-concern",
  concern: "c-1",
  state: "REPLIED",
  reply: "Thank you. We look into it.",
});

test.for<[string, object, string]>([
  ["who propose what it is about", { proposal: "p-1" }, "m-north"],
  ["who own the prefix of the item", { item: "test:colour@1.0.0" }, "m-north"],
  [
    "of the network, where nobody here keeps the item",
    { item: "chorus:ethics-questions" },
    "m-network",
  ],
  ["of the network, where it is about nothing yet", {}, "m-network"],
])("a concern is answered by those %s", ([, about, who]) => {
  const raised = [concernAbout(about)];
  expect(factsOf(reply({}, { given: raised, who })).facts).toMatchObject([
    { type: "concern-answered", concern: "c-1", state: "REPLIED", by: { member: who } },
  ]);
  expect(refusalsOf(reply({}, { given: raised, who: "m-oldham" }))).toEqual(["OTHER_AUTHORITY"]);
});

test("an answer to a concern says what changed, or why nothing did, once", () => {
  const raised = [concernAbout({ proposal: "p-1" })];
  expect(refusalsOf(reply({ state: "CHANGED_SOMETHING" }, { given: raised }))).toEqual([
    "TEXT_MISSING /whatChanged",
  ]);
  expect(refusalsOf(reply({ state: "NOT_CHANGED_REASON_GIVEN" }, { given: raised }))).toEqual([
    "TEXT_MISSING /whyNot",
  ]);
  const { facts } = factsOf(reply({}, { given: raised }));
  expect(refusalsOf(reply({}, { given: [...raised, ...facts] }))).toEqual(["NOTHING_CHANGES"]);
  const stale = { reply: "More.", expectedRevision: 2 };
  expect(refusalsOf(reply(stale, { given: raised }))).toEqual(["REVISION_STALE /expectedRevision"]);
  expect(refusalsOf(reply())).toEqual(["RECORD_NOT_FOUND /concern"]);
  expect(refusalsOf(reply({}, { who: "" }))).toEqual(["SIGN_IN_NEEDED"]);
});

const gap = story(
  decideRaiseGap,
  {
    type: "raise-gap",
    saidBy: "YOUNG_PERSON",
    missing: "Whether I feel safe.",
    whyItMatters: "Nobody asks.",
  },
  "",
);
const raisedGap: LedgerFact = {
  type: "gap-raised",
  gap: "g-1",
  saidBy: "YOUNG_PERSON",
  document: "sha256:gap",
  by: {},
};
const filled: LedgerFact = { type: "gap-filled", gap: "g-1", item: "test:colour", by: north };

test("a gap needs no account", () => {
  expect(factsOf(gap()).facts).toEqual([{ ...raisedGap, gap: "gap-1", document: hash }]);
  expect(refusalsOf(gap({ whyItMatters: "" }))).toEqual(["TEXT_MISSING /whyItMatters"]);
});

test("an authority supports a gap once, while it is open", () => {
  const support = story(decideSupportGap, { type: "support-gap", gap: "g-1" }, "m-oldham");
  const supported: LedgerFact = { type: "gap-supported", gap: "g-1", by: oldham };
  expect(factsOf(support({}, { given: [raisedGap] })).facts).toEqual([supported]);
  expect(refusalsOf(support({}, { given: [raisedGap, supported] }))).toEqual(["NOTHING_CHANGES"]);
  expect(refusalsOf(support({}, { given: [{ ...raisedGap, by: oldham }] }))).toEqual([
    "NOTHING_CHANGES",
  ]);
  expect(refusalsOf(support({}, { given: [raisedGap, filled] }))).toEqual(["NOTHING_CHANGES"]);
  expect(refusalsOf(support())).toEqual(["RECORD_NOT_FOUND /gap"]);
  expect(refusalsOf(support({}, { who: "" }))).toEqual(["SIGN_IN_NEEDED"]);
});

test("a gap is filled by those who look after the item, once", () => {
  const fill = story(decideFillGap, { type: "fill-gap", gap: "g-1", item: "test:colour" });
  expect(factsOf(fill({}, { given: [raisedGap] })).facts).toEqual([filled]);
  expect(refusalsOf(fill({}, { given: [raisedGap, filled] }))).toEqual(["NOTHING_CHANGES"]);
  expect(refusalsOf(fill({}, { given: [raisedGap], who: "m-oldham" }))).toEqual([
    "OTHER_AUTHORITY",
  ]);
  const nobodys = { item: "chorus:ethics-questions" };
  expect(refusalsOf(fill(nobodys, { given: [raisedGap] }))).toEqual(["OTHER_AUTHORITY"]);
  expect(refusalsOf(fill({ item: "test:none" }, { given: [raisedGap] }))).toEqual([
    "ITEM_NOT_FOUND /item",
  ]);
  expect(refusalsOf(fill())).toEqual(["RECORD_NOT_FOUND /gap"]);
  expect(refusalsOf(fill({}, { who: "" }))).toEqual(["SIGN_IN_NEEDED"]);
});

test("a body says what it welcomes, in its own name only", () => {
  const recognise = story(
    decideStateRecognition,
    {
      type: "state-recognition",
      item: "test:colour",
      statement: "Drawings are welcome as evidence.",
      link: "https://example.org/welcome",
    },
    "m-north",
  );
  const { facts } = factsOf(recognise());
  expect(facts).toEqual([
    {
      type: "recognition-stated",
      recognition: "recognition-1",
      item: "test:colour",
      document: hash,
      by: north,
    },
  ]);
  expect(refusalsOf(recognise({ item: "test:none", statement: " " }))).toEqual([
    "ITEM_NOT_FOUND /item",
    "TEXT_MISSING /statement",
  ]);
  for (const link of ["javascript:alert(1)", "http://example.org", "welcome"])
    expect(refusalsOf(recognise({ link }))).toEqual(["INPUT_INVALID /link"]);
  expect(refusalsOf(recognise({}, { who: "" }))).toEqual(["SIGN_IN_NEEDED"]);
  expect(refusalsOf(recognise({}, { who: "m-left" }))).toEqual(["MEMBERSHIP_NEEDED"]);
});

test("a claim of harm is made, and moves on as evidence comes", () => {
  const claim = story(
    decideClaimPerverseEffect,
    {
      type: "claim-perverse-effect",
      item: "test:colour",
      claim: "Workers ask only on good days.",
      saidBy: "PRACTITIONER",
    },
    "m-left",
  );
  const claimed = factsOf(claim()).facts;
  expect(claimed).toEqual([
    {
      type: "perverse-effect-claimed",
      effect: "effect-1",
      item: "test:colour",
      document: hash,
      by: { member: "m-left" },
    },
  ]);
  expect(refusalsOf(claim({ item: "test:none", claim: "" }))).toEqual([
    "ITEM_NOT_FOUND /item",
    "TEXT_MISSING /claim",
  ]);
  expect(refusalsOf(claim({}, { who: "" }))).toEqual(["SIGN_IN_NEEDED"]);
  const move = story(decideMovePerverseEffect, {
    type: "move-perverse-effect",
    effect: "effect-1",
    state: "EVIDENCED",
    evidence: "Dates of visits.",
  });
  const moved = factsOf(move({}, { given: claimed })).facts;
  expect(moved).toMatchObject([{ type: "perverse-effect-moved", state: "EVIDENCED", by: north }]);
  const after = [...claimed, ...moved];
  expect(refusalsOf(move({}, { given: after }))).toEqual(["STAGE_NOT_REACHED /state"]);
  expect(refusalsOf(move({ state: "MITIGATED" }, { given: after }))).toEqual([
    "TEXT_MISSING /whatChanged",
  ]);
  expect(refusalsOf(move({ state: "DISPUTED" }, { given: after }))).toEqual([
    "TEXT_MISSING /counterEvidence",
  ]);
  const stale = { state: "REMOVED", whatChanged: "It stopped.", expectedRevision: 1 } as const;
  expect(refusalsOf(move(stale, { given: after }))).toEqual(["REVISION_STALE /expectedRevision"]);
  expect(refusalsOf(move())).toEqual(["RECORD_NOT_FOUND /effect"]);
  expect(refusalsOf(move({}, { who: "m-north-admin" }))).toEqual(["ROLE_NEEDED"]);
});

test("words that are in no list are refused", () => {
  const saidBy: string = "DRAGON";
  const command: object = { type: "raise-gap", saidBy, missing: "x", whyItMatters: "y" };
  // A caller without types can send anything.
  expect(refusalsOf(gap(command as Parameters<typeof gap>[0]))).toEqual(["INPUT_INVALID /saidBy"]);
});
