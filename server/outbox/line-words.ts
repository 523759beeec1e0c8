import type { LedgerFact } from "../../registry/governance/event.ts";

/** The names by which people know what a line speaks of. */
export interface LineNames {
  /** Who acted: a body's name, or words for someone without an account. */
  readonly actor: string;
  readonly authority: (id: string) => string;
  readonly panel: (id: string) => string;
  /** The title of the proposal in quotation marks, or words for one that cannot be shown. */
  readonly proposal: string;
  /** The title of an item with its id. */
  readonly item: (id: string) => string;
  /** What the line is about: the item, the proposal, or something that nobody holds yet. */
  readonly subject: string;
}

type FactOf<Type extends LedgerFact["type"]> = Extract<LedgerFact, { readonly type: Type }>;

type Words = {
  readonly [Type in LedgerFact["type"]]: (fact: FactOf<Type>, names: LineNames) => string;
};

const nearWords: Readonly<Record<string, string>> = {
  YOUNG_PEOPLES_PANEL: "young people’s panel",
  PASSED: "it passed",
  DECLINED: "it was declined",
  HOLD: "hold it",
  TRIAL: "on trial",
  STANDARD: "a standard",
  STANDARD_ELSEWHERE: "a standard elsewhere",
};

/** A word of the ledger, for people: PRACTICE_LEAD is "practice lead". */
const inWords = (code: string): string =>
  nearWords[code] ?? code.toLowerCase().replaceAll("_", " ");

const gateNumber = (gate: string): string => /gate-(\d)/u.exec(gate)?.[1] ?? gate;

const settledWords = {
  LIFTED: "is content, and lifted its hold on",
  NOT_ANSWERED: "finds that its hold was not answered on",
} as const;

const concernWords = {
  REPLIED: "replied",
  CHANGED_SOMETHING: "changed something",
  NOT_CHANGED_REASON_GIVEN: "gave the reason why nothing changes",
} as const;

const personWords = {
  "authority-registered": ({ name }) => `${name} joined the registry.`,
  "agency-claimed": ({ agency, authority }, { authority: nameOf }) =>
    `${nameOf(authority)} looks after ids that begin with ${agency}.`,
  "membership-set": () => "Who acts for an authority changed.",
  "administrator-named": () => "An administrator of the registry was named.",
  "panel-registered": ({ name, host }, { authority }) =>
    `${authority(host)} hosts the panel ${name}.`,
  "stewardship-set": ({ itemId, authority }, names) =>
    `${names.authority(authority)} looks after ${names.item(itemId)}.`,
  "text-withheld": () => "A text was taken out of view.",
} as const satisfies Partial<Words>;

const proposalWords = {
  "proposal-created": () => "A proposal was begun.",
  "proposal-revised": () => "A proposal was written on.",
  "proposal-joined": ({ by }, { authority }) =>
    `${authority(by.authority ?? "")} joined a proposal.`,
  "proposal-submitted": (_fact, { actor, proposal }) => `${actor} put forward ${proposal}.`,
  "proposal-withdrawn": (_fact, { actor, proposal }) => `${actor} took back ${proposal}.`,
  "round-opened": ({ authority, gate, closesOn }, names) =>
    `${names.authority(authority)} opened a review of ${names.proposal} at gate ${gateNumber(gate)}, until ${closesOn}.`,
  "review-recorded": ({ capacity, decision }, { actor, proposal }) =>
    `${actor} reviewed ${proposal} as ${inWords(capacity)}: ${inWords(decision)}.`,
  "comment-made": (_fact, { actor, proposal }) => `${actor} commented on ${proposal}.`,
  "panel-asked": ({ panel }, names) =>
    `${names.actor} asked ${names.panel(panel)} for its view of ${names.proposal}.`,
  "panel-view-recorded": ({ panel, decision }, names) =>
    `${names.panel(panel)} gave its view of ${names.proposal}: ${inWords(decision)}.`,
  "hold-placed": ({ panel, answerBy }, names) =>
    `${names.panel(panel)} asked to hold ${names.proposal}; an answer is due by ${answerBy}.`,
  "hold-answered": (_fact, { actor, proposal }) => `${actor} answered a hold on ${proposal}.`,
  "hold-settled": ({ settled }, { proposal }) => `The panel ${settledWords[settled]} ${proposal}.`,
  "dissent-recorded": ({ panel }, names) =>
    `${panel === undefined ? names.actor : names.panel(panel)} disagrees with ${names.proposal}, and it is kept.`,
  "decision-made": ({ authority, gate, outcome }, names) =>
    `${names.authority(authority)} decided on ${names.proposal} at gate ${gateNumber(gate)}: ${inWords(outcome)}.`,
  "profile-set": ({ authority, profile, state, from }, names) =>
    `${names.authority(authority)} ${state === "IN_USE" ? "uses" : "ended"} its own difference ${names.item(profile)} from ${from}.`,
} as const satisfies Partial<Words>;

const voiceWords = {
  "co-design-recorded": (_fact, { actor, subject }) =>
    `${actor} recorded who shaped ${subject}, and how.`,
  "feedback-heard": ({ saidBy }, { subject }) =>
    `A point was raised about ${subject}, by: ${inWords(saidBy)}.`,
  "feedback-answered": ({ outcome }, { actor, subject }) =>
    `${actor} told what came of a point about ${subject}: ${inWords(outcome)}.`,
  "ethics-answered": ({ question, role }, { proposal }) =>
    `Ethics question ${question} was answered for ${proposal}, by: ${inWords(role)}.`,
  "stress-tested": ({ result }, { actor, proposal }) =>
    `${actor} tried ${proposal} in practice: ${inWords(result)}.`,
  "adoption-recorded": ({ item, from, to }, names) =>
    `${names.actor} ${to === undefined ? `uses ${names.item(item)} from ${from}` : `stopped using ${names.item(item)} on ${to}`}.`,
  "burden-stated": ({ authority, minutes }, names) =>
    `${names.authority(authority)} stated what ${names.subject} costs: ${minutes} minutes a year.`,
  "concern-raised": ({ due }, { subject }) =>
    `A concern was raised about ${subject}; a reply is due by ${due}.`,
  "concern-answered": ({ state }, { actor, subject }) =>
    `${actor} answered a concern about ${subject}: it ${concernWords[state]}.`,
  "gap-raised": ({ saidBy }) =>
    `Something that nobody records was said to matter, by: ${inWords(saidBy)}.`,
  "gap-supported": (_fact, { actor }) => `${actor} said that a gap matters to its people too.`,
  "gap-filled": ({ item }, names) => `A gap was filled by ${names.item(item)}.`,
  "recognition-stated": ({ item }, names) =>
    `${names.actor} said that it welcomes ${names.item(item)}.`,
  "perverse-effect-claimed": ({ item }, names) =>
    `${names.item(item)} is said to make people do harm.`,
  "perverse-effect-moved": ({ state }, { subject }) =>
    `What is said to do harm about ${subject} is now: ${inWords(state)}.`,
} as const satisfies Partial<Words>;

const words: Words = {
  ...personWords,
  ...proposalWords,
  ...voiceWords,
  "version-published": ({ id, version }, { item }) => `${item(id)} was published as ${version}.`,
  "registration-set": ({ authority, id, version, status, from }, names) =>
    `For ${names.authority(authority)}, ${names.item(id)} ${version} is ${inWords(status)} from ${from}.`,
  "release-published": ({ name, entries }) =>
    `Release ${name} was published, with ${entries} definitions.`,
};

/** Every type of fact. */
// Keys of a table that has exactly one entry for each type.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const factTypes = Object.keys(words) as readonly LedgerFact["type"][];

/** A line of the ledger as a sentence for people. */
export const sentenceOf = (fact: LedgerFact, names: LineNames): string => {
  // The table holds, under each type, the words for exactly that fact.
  const type: string = fact.type;
  const tell: (fact: LedgerFact, names: LineNames) => string = Reflect.get(words, type);
  const sentence = tell(fact, names);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
};
