import { describe, expect, test } from "vitest";

import type {
  Gate,
  LawAndEthics,
  Notice,
  PeopleInIt,
  RegistryItem,
  VoiceField,
} from "../../../generated/items/types.ts";
import { gateConditions, isInvariantCode } from "../../../registry/check/gate-conditions.ts";
import type { InvariantCode } from "../../../registry/check/gate-conditions.ts";
import type { ConditionContext } from "../../../registry/check/gate/condition.ts";
import { isStale } from "../../../registry/check/gate/stale.ts";
import { missingFields } from "../../../registry/check/required-fields.ts";
import { voiceField } from "../../codegen/fixture.ts";
import { shippedOf } from "../../standard/shipped.ts";
import { nothing } from "../sample-items.ts";
import { all as measureGround, measureRows } from "./measure-rows.ts";

const english = (audience: Notice["audience"], text: string) => ({
  audience,
  language: "en",
  text,
});

const notice: Notice = {
  audience: "CHILD_10_TO_12",
  language: "en",
  version: "1.0.0",
  what: "We ask how your day at the club was.",
  why: "We want to make the club better with you.",
  whoAsked: "The people who run the club asked for it.",
  whoSees: "The club worker reads what you say. You can read it too.",
  whatItCanDecide: "It can change what we do at the club.",
  howToSayNoOrChange: "You can say no. You can change your mind later.",
  limits: "If someone may get hurt, we tell a person who can help.",
  tests: [{ readers: "Six members of the club", date: "2026-02-01", result: "UNDERSTOOD" }],
};

const law: LawAndEthics = {
  lawfulBasis: {
    article6: "PUBLIC_TASK",
    statute: "Children Act 1989",
    publicTask: true,
    article9: "G_SUBSTANTIAL_PUBLIC_INTEREST",
    schedule1: "18, safeguarding of children",
  },
  dpia: { state: "DONE", date: "2026-01-05" },
  consent: { model: "INDIVIDUAL_ONGOING", toWhat: "To answer.", withdrawal: "Ask any worker." },
  automatedUse: { use: "SUMMARY_AID_HUMAN_CHECKED", decidedWith: ["The members' panel"] },
  linkage: {
    state: "LINKED_FOR_STATISTICS",
    with: ["Attendance"],
    purpose: "To see who is not heard.",
    decidedWith: ["The members' panel"],
    until: "2026-12-31",
  },
  publicGood: {
    good: "A better club.",
    forWhom: ["CHILD"],
    decidedBy: [{ role: "YOUNG_PERSON", who: "The members' panel" }],
  },
  equity: { byGroup: [{ group: "Children who do not speak", impact: "They can draw." }] },
  promise: { can: ["We will read what you say."], cannot: ["That everything changes."] },
};

const people: PeopleInIt = {
  subjectScope: {
    subjects: [
      { role: "CHILD", relation: "SELF" },
      { role: "SIBLING_OR_FRIEND", relation: "MENTIONED" },
    ],
    conflictRule: "Each view is kept as the view of the one who holds it.",
  },
  informationLevel: "INDIVIDUAL",
  identifiability: "PSEUDONYMISED",
  subjectAccess: { see: "On request.", correct: "Ask any worker.", howLongKept: "Two years." },
  laterReader: { likely: true, guidance: "Write as if they read it." },
  mustBeTold: ["CHILD_10_TO_12"],
};

/** A voice field for which every gate of the shipped standard opens, as far as the item itself goes. */
const good: VoiceField = {
  ...voiceField,
  participationOutcomes: "chorus:participation-outcome@1",
  authorship: {
    ...voiceField.authorship,
    needsCheckBack: ["PARAPHRASED", "SUMMARISED", "CODED", "INTERPRETED"],
  },
  definition: [english("PRACTITIONER", "How a day at the club was for someone.")],
  modes: [
    { mode: "SPOKEN", family: "WORDS" },
    { mode: "DRAWING", family: "MAKING" },
  ],
  facets: {
    origin: ["CHILD_OR_YOUNG_PERSON"],
    driver: ["CHILD_PRIORITY"],
    jurisdictions: ["ENGLAND"],
    lifeStages: ["AGE_10_TO_12"],
    sectors: ["COMMUNITY"],
  },
  voices: {
    cake: {
      data: { voices: [{ speakerRole: "CHILD", form: "THEME", text: "We say how it was." }] },
      information: { gap: "Nobody was asked yet how answers are sorted." },
      informationUse: { gap: "Nobody was asked yet." },
    },
  },
  use: {
    journey: { steps: [{ stage: "ASK", byRole: "Club worker" }] },
    decisionUse: [
      {
        decision: "What the club does next term",
        taker: "Club meeting",
        affectsIndividual: false,
        ledBy: "PERSON_LED",
        fundingOrRanking: false,
      },
    ],
    whatHappensNext: [english("CHILD_10_TO_12", "We tell you what we did.")],
    practiceBenefit: [english("PRACTITIONER", "It shows what works.")],
    touchpoint: "At the end of a club day.",
  },
  people,
  law,
  safeguardingLimits: "Harm is passed on to the safeguarding lead the same day.",
  notices: [notice],
  reach: {
    makesVisible: ["How a day was"],
    hides: ["Days of those who did not come"],
    limits: ["It says nothing of life at home"],
    doNotUseFor: ["Comparing clubs"],
  },
  examples: [
    { form: "TYPICAL", text: "A child says that it was fun." },
    { form: "AWKWARD", text: "A child hides under the table and laughs." },
  ],
  care: {
    steward: { organisation: "The club", role: "Head of the club" },
    strategicOwners: [
      { level: "LOCAL", role: "Head of clubs", organisation: "A council" },
      { level: "NATIONAL", role: "Head of play", organisation: "A department" },
    ],
    nextReview: "2026-09-01",
  },
};

const context: ConditionContext = { all: nothing, today: "2026-03-01" };
const withLaw = (part: Partial<LawAndEthics>): VoiceField => ({
  ...good,
  law: { ...law, ...part },
});
const withPeople = (part: Partial<PeopleInIt>): VoiceField => ({
  ...good,
  people: { ...people, ...part },
});
const withNotice = (part: Partial<Notice>): VoiceField => ({
  ...good,
  notices: [{ ...notice, ...part }],
});
const without = <Field extends keyof VoiceField>(field: Field): Omit<VoiceField, Field> => {
  const { [field]: _field, ...rest } = good;
  return rest;
};

interface Row {
  readonly code: InvariantCode;
  readonly name: string;
  readonly item: RegistryItem;
  readonly previous?: RegistryItem;
  readonly remarks: readonly string[];
}

const before: VoiceField = { ...good, version: "1.1.0" };

const rows: readonly Row[] = [
  {
    code: "EXAMPLES-BOTH",
    name: "only a typical example",
    item: { ...good, examples: [{ form: "TYPICAL", text: "A child says that it was fun." }] },
    remarks: ["/examples There is no awkward example."],
  },
  {
    code: "INV-06",
    name: "an address that could be somebody's",
    item: { ...good, independence: "Write to someone@example.org." },
    remarks: ["/independence This text looks as if it held an e-mail address."],
  },
  {
    code: "INV-10",
    name: "a list in which nobody can say no",
    item: { ...good, participationOutcomes: "club:outcome-few@1" },
    remarks: [
      '/participationOutcomes "club:outcome-few@1" is not the shared list of participation outcomes.',
    ],
  },
  {
    code: "INV-13",
    name: "words only",
    item: { ...good, modes: [{ mode: "SPOKEN", family: "WORDS" }] },
    remarks: ["/modes It can be answered in one family of ways only."],
  },
  {
    code: "INV-20",
    name: "nothing on what has to be passed on",
    item: { ...withNotice({ limits: " " }), safeguardingLimits: " " },
    remarks: [
      "/safeguardingLimits It does not say what has to be passed on.",
      "/notices/0/limits The notice for CHILD_10_TO_12 does not say what has to be passed on.",
    ],
  },
  {
    code: "INV-21",
    name: "no cake",
    item: { ...good, voices: {} },
    remarks: ["/voices It does not say whose voice is in it."],
  },
  {
    code: "INV-21",
    name: "an empty layer",
    item: {
      ...good,
      voices: {
        cake: { data: { gap: " " }, information: { gap: "A" }, informationUse: { gap: "B" } },
      },
    },
    remarks: ["/voices/cake/data Nobody is in this layer, and no gap is named."],
  },
  {
    code: "INV-22",
    name: "a reason that says nothing",
    item: { ...good, askedBy: { organisation: "A club", reason: " " } },
    remarks: ['/askedBy/reason "reason" says nothing.'],
  },
  {
    code: "INV-51",
    name: "no lawful basis",
    item: { ...good, law: {} },
    remarks: ["/law It does not say what lets us hold it."],
  },
  {
    code: "INV-51",
    name: "a public task on legitimate interests, and no condition of Schedule 1",
    item: withLaw({
      lawfulBasis: {
        article6: "LEGITIMATE_INTERESTS",
        publicTask: true,
        article9: "G_SUBSTANTIAL_PUBLIC_INTEREST",
      },
    }),
    remarks: [
      "/law/lawfulBasis/article6 A public body doing its task cannot rest on legitimate interests.",
      "/law/lawfulBasis/schedule1 Substantial public interest needs a condition of Schedule 1.",
    ],
  },
  {
    code: "INV-51",
    name: "consent under power",
    item: withLaw({ lawfulBasis: { article6: "CONSENT", article9: "A_EXPLICIT_CONSENT" } }),
    remarks: [
      "/law/lawfulBasis/article6 It rests on consent. Can the person say no to a body that has power over them?",
    ],
  },
  {
    code: "INV-52",
    name: "called not needed, with no reason, though data is joined",
    item: withLaw({ dpia: { state: "NOT_NEEDED", triggers: ["NEW_TECHNOLOGY"] } }),
    remarks: [
      "/law/dpia/state An impact assessment is likely to be needed (NEW_TECHNOLOGY, data is joined, a machine uses it, there is special category data).",
    ],
  },
  {
    code: "INV-53",
    name: "a machine helps one person, and nobody decided it",
    item: withLaw({
      automatedUse: { use: "INDIVIDUAL_SUPPORT_WITH_APPROVAL", until: "2026-02-28" },
    }),
    previous: before,
    remarks: [
      "/law/automatedUse It does not say who had a part in deciding this.",
      "/law/automatedUse/until This was agreed until 2026-02-28.",
      "/law/automatedUse Use for one person also needs a public record of the tool (atrsLink), a person who decides (humanDecides).",
      "/law/automatedUse It reaches further than in 1.1.0 (/law/automatedUse/use, /law/automatedUse/decidedWith).",
    ],
  },
  {
    code: "INV-54",
    name: "joined to one data set more, in a minor version",
    item: withLaw({
      linkage: {
        state: "LINKED_FOR_STATISTICS",
        with: ["Attendance", "School"],
        purpose: "To count.",
        decidedWith: ["The members' panel"],
      },
    }),
    previous: before,
    remarks: [
      "/law/linkage It reaches further than in 1.1.0 (/law/linkage/with/School, /law/linkage/purpose, /law/linkage/until).",
    ],
  },
  {
    code: "INV-54",
    name: "joined to nobody knows what",
    item: withLaw({ linkage: { state: "LINKED_FOR_DIRECT_HELP" } }),
    remarks: [
      "/law/linkage It does not say what it is joined to, or what for.",
      "/law/linkage It does not say who had a part in deciding this.",
    ],
  },
  {
    code: "INV-55",
    name: "nobody to be told",
    item: { ...good, people: { informationLevel: "INDIVIDUAL" } },
    remarks: ["/people It does not say who must be told."],
  },
  {
    code: "INV-55",
    name: "no notice for parents, two questions open, and a long sentence",
    item: {
      ...withPeople({ mustBeTold: ["CHILD_10_TO_12", "PARENT_CARER"] }),
      notices: [
        {
          ...notice,
          whoAsked: " ",
          whatItCanDecide: "",
          why: "We ask you this on each day that you come to us at the club so that we can all see how it was for you.",
        },
      ],
    },
    remarks: [
      "/notices There is no notice for PARENT_CARER.",
      "/notices/0 The notice for CHILD_10_TO_12 does not say who wanted it asked, what it can decide.",
      "/notices/0/why A sentence has 26 words; 20 is the most for children.",
      "/notices/0/why It reads like school year 8; short words and sentences help.",
    ],
  },
  {
    code: "NOTICES-TESTED",
    name: "read by nobody",
    item: withNotice({ tests: [] }),
    remarks: ["/notices/0 Nobody for whom it is (CHILD_10_TO_12) has read this notice."],
  },
  {
    code: "NOTICES-TESTED",
    name: "not understood",
    item: withNotice({
      tests: [{ readers: "A class", date: "2026-02-01", result: "NOT_UNDERSTOOD" }],
    }),
    remarks: ["/notices/0 Those who read this notice (CHILD_10_TO_12) did not understand it."],
  },
  {
    code: "INV-56",
    name: "big promises",
    item: {
      ...withNotice({ whoSees: "Nobody will know. It is completely private." }),
      law: { ...law, promise: { can: ["We will always listen."], cannot: [] } },
    },
    remarks: [
      '/notices/0/whoSees "completely private" is a big promise.',
      '/notices/0/whoSees "Nobody will know" is a big promise.',
      '/law/promise/can/0 "always" is a big promise.',
    ],
  },
  {
    code: "INV-57",
    name: "nearer to the person in a minor version",
    item: withPeople({ identifiability: "DIRECT" }),
    previous: before,
    remarks: [
      "/people/identifiability It reaches further than in 1.1.0 (/people/identifiability).",
    ],
  },
  {
    code: "INV-58",
    name: "about two people, with no rule",
    item: withPeople({
      subjectScope: {
        subjects: [
          { role: "CHILD", relation: "SELF" },
          { role: "PARENT", relation: "PARENT_OF" },
        ],
      },
    }),
    remarks: [
      "/people/subjectScope It is about 2 kinds of people, with no rule for when they disagree.",
    ],
  },
  {
    code: "INV-59",
    name: "good in the eyes of officials",
    item: withLaw({
      publicGood: {
        good: "Order",
        forWhom: ["SERVICE_PLANNING"],
        decidedBy: [{ role: "MANAGER" }],
      },
    }),
    remarks: [
      "/law/publicGood/decidedBy Nobody whom it affects is among those who decided that it is good.",
    ],
  },
  {
    code: "INV-59",
    name: "good in nobody's eyes",
    item: withLaw({ publicGood: { good: "Order", forWhom: ["CHILD"], decidedBy: [] } }),
    remarks: ["/law/publicGood/decidedBy It does not say who decided that it is good."],
  },
  {
    code: "INV-75",
    name: "nobody takes it into planning",
    item: { ...good, care: {} },
    remarks: [
      "/care There is no local strategic owner.",
      "/care There is no national strategic owner.",
    ],
  },
  {
    code: "INV-76",
    name: "past its review date",
    item: { ...good, care: { nextReview: "2026-02-28" } },
    remarks: ["/care/nextReview It was to be looked at again by 2026-02-28."],
  },
];

test.for(rows.map((row) => ({ ...row, label: `${row.code}: ${row.name}` })))(
  "$label",
  ({ code, item, previous, remarks }) => {
    const found = gateConditions[code].find(item, {
      ...context,
      ...(previous === undefined ? {} : { previous }),
    });
    expect(found.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(remarks);
  },
);

test("every condition has a row that breaks it, stands under its own code, and says how to mend it", () => {
  const byMeasures = Object.values(gateConditions).filter((condition) =>
    measureRows.some(
      ({ item, remarks }) =>
        remarks.length > 0 &&
        condition.find(item, { ...context, all: measureGround }).length === remarks.length,
    ),
  );
  const broken: ReadonlySet<string> = new Set([...rows, ...byMeasures].map(({ code }) => code));
  expect(Object.keys(gateConditions).filter((code) => !broken.has(code))).toEqual([]);
  for (const [code, condition] of Object.entries(gateConditions)) {
    expect(condition).toMatchObject({ code, title: expect.stringMatching(/\w/u) });
    expect(condition.fix).toMatch(/\.$/u);
  }
});

test.for(Object.entries(gateConditions))("%s holds for an item that is whole", ([, condition]) => {
  expect(condition.find(good, { ...context, previous: before })).toEqual([]);
});

test("a wider use is right in a new major version", () => {
  const next = {
    ...withPeople({ identifiability: "DIRECT" }),
    version: "2.0.0",
    law: { ...law, linkage: { ...law.linkage, state: "LINKED_FOR_DIRECT_HELP" as const } },
  };
  const found = (["INV-54", "INV-57"] as const).flatMap((code) =>
    gateConditions[code].find(next, { ...context, previous: before }),
  );
  expect(found).toEqual([]);
});

/** What a gate still asks of an item: places of missing fields, then codes of conditions. */
const openTo = (item: RegistryItem, gate: Gate): readonly string[] => [
  ...missingFields(item, gate).map(({ pointer }) => pointer),
  ...gate.conditions.flatMap(({ code }) =>
    isInvariantCode(code) && gateConditions[code].appliesTo.includes(item.kind)
      ? gateConditions[code].find(item, { ...context, previous: before }).map(() => code)
      : [],
  ),
];

describe("a gate", () => {
  const gates = shippedOf("gate");
  const gateOf = (code: Gate["gate"]): Gate => {
    const gate = gates.find((one) => one.gate === code);
    if (gate === undefined) throw new Error(`there is no gate ${code}`);
    return gate;
  };

  test.for(gates.map((gate) => ({ name: gate.id, gate })))(
    "$name opens for an item that is whole",
    ({ gate }) => {
      expect(openTo(good, gate)).toEqual([]);
    },
  );

  test("says what a draft lacks, and why it is asked for", () => {
    const draft: VoiceField = { ...voiceField, definition: [] };
    expect(missingFields(draft, gateOf("G1"))).toEqual([
      {
        pointer: "/definition",
        why: "So that someone who works with families can tell what is meant.",
        audience: "PRACTITIONER",
      },
      {
        pointer: "/use/decisionUse",
        why: "So that everyone can see which decisions it is for, and who takes them.",
      },
    ]);
    expect(missingFields(without("care"), gateOf("G2")).map(({ pointer }) => pointer)).toEqual([
      "/care/steward",
      "/care/nextReview",
    ]);
  });

  test("asks a code list for its meaning and its steward only", () => {
    expect(missingFields({ kind: "codelist" }, gateOf("G3")).map(({ pointer }) => pointer)).toEqual(
      ["/definition", "/care/steward", "/care/nextReview"],
    );
  });

  test("asks for a term's meaning, and not for a steward that terms have no place for", () => {
    expect(missingFields({ kind: "term" }, gateOf("G3")).map(({ pointer }) => pointer)).toEqual([
      "/definition",
    ]);
  });

  test("does not ask of a code list what only a record of people can have", () => {
    const codelist = shippedOf("codelist").find(({ id }) => id === "chorus:audience");
    const element = shippedOf("element").find(({ id }) => id === "examples:in-touch");
    if (codelist === undefined || element === undefined) throw new Error("both are shipped");
    expect(openTo(codelist, gateOf("G2"))).toEqual(["/care/steward", "/care/nextReview"]);
    expect(openTo(element, gateOf("G2"))).toContain("INV-51");
  });

  test("names conditions that are known, or are about how an item came to be", () => {
    const unknown = gates.flatMap(({ id, conditions }) =>
      conditions
        .filter(({ code, level }) => (level === "ITEM") !== isInvariantCode(code))
        .map(({ code }) => `${id} ${code}`),
    );
    expect(unknown).toEqual([]);
  });
});

test("an item without a review date is never stale, and on the day itself it is not stale yet", () => {
  expect([
    isStale(voiceField, "2099-01-01"),
    isStale(good, "2026-09-01"),
    isStale(good, "2026-09-02"),
  ]).toEqual([false, false, true]);
});
