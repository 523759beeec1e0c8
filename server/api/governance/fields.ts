import { tallyRound } from "../../../registry/governance/counting.ts";
import { capacities } from "../../../registry/governance/fact/words.ts";
import { minimumGroup } from "../../../registry/governance/group-size.ts";
import type {
  Authority,
  Burden,
  Candidate,
  CoDesignRecord,
  Concern,
  Decision,
  Dissent,
  Feedback,
  Gap,
  Hold,
  PerverseEffect,
  Review,
  Round,
  Stewardship,
} from "../../../registry/governance/state.ts";
import type { About } from "../../../registry/governance/fact/voices.ts";
import type { CandidateEntry } from "../../../registry/governance/fact/proposals.ts";
import { concernState } from "../../../registry/governance/views/overdue.ts";
import type { Field, Of } from "./nodes.ts";
import {
  askedIn,
  authorityField,
  isShown,
  panelField,
  proposalIn,
  stateIn,
  word,
  wordFields,
  wordsIn,
} from "./nodes.ts";

type Fields<Source> = Readonly<Record<string, Field<Source>>>;

const byPerson = { authority: authorityField };
const byPanel = { panel: panelField };

const largestList = 100;

const authorityFields: Fields<Authority> = {
  members: async ({ id }, _given, context) => {
    const memberships = [...((await stateIn(context))?.memberships.values() ?? [])];
    const own = memberships.filter(({ authority }) => authority === id);
    return capacities.map((capacity) => {
      const count = own.filter((one) => one.capacities.includes(capacity)).length;
      return { capacity, count: count < minimumGroup ? "UNDER_10" : String(count) };
    });
  },
  panels: async ({ id }, _given, context) =>
    [...((await stateIn(context))?.panels.values() ?? [])].filter(({ host }) => host === id),
  agencies: async ({ id }, _given, context) =>
    [...((await stateIn(context))?.agencies ?? [])]
      .filter(([, owner]) => owner === id)
      .map(([agency]) => agency),
  stewardships: async ({ id }, _given, context) =>
    [...((await stateIn(context))?.stewardships.values() ?? [])]
      .filter(({ authority }) => authority === id)
      .slice(0, largestList),
  profiles: async ({ id }, _given, context) =>
    [...((await stateIn(context))?.profiles.values() ?? [])].filter(
      ({ authority }) => authority === id,
    ),
};

const panelFields: Fields<{ readonly host: string }> = {
  host: async ({ host }, _given, context) =>
    (await stateIn(context))?.authorities.get(host) ?? null,
};

const candidateFields: Fields<Of<Candidate>> = {
  isStanding: ({ hash, of }) => of.candidates.at(-1)?.hash === hash,
  authority: authorityField,
  entries: ({ entries }) => {
    const siblings = entries.filter(({ action }) => action !== "STOP").map(({ hash }) => hash);
    return entries.map((entry) => ({ ...entry, siblings }));
  },
};

const entryFields: Fields<CandidateEntry> = {
  itemId: ({ id }) => id,
  content: async ({ hash }, _given, context) => (await wordsIn(hash, context)) ?? null,
};

const roundFields: Fields<Of<Round>> = {
  authority: authorityField,
  isDecided: ({ id, of }) => of.decisions.some(({ round }) => round === id),
  tally: async ({ of, ...round }, _given, context) => {
    const state = await stateIn(context);
    if (state === undefined) return [];
    return tallyRound(state, of, round).map(({ rule, counted, missing }) => ({
      ...rule,
      // How far a panel is, in numbers, could point to one of its members.
      counted: rule.from.includes("PANEL") ? null : counted.length,
      isMet: missing === 0,
    }));
  },
};

const reviewFields: Fields<Of<Review>> = {
  ...byPerson,
  isLapsed: ({ candidate, of }) => of.candidates.at(-1)?.hash !== candidate,
  changes: async ({ document }, _given, context) =>
    (await wordsIn(document, context))?.["changes"] ?? [],
};

const holdFields: Fields<Hold> = {
  ...byPanel,
  isOverdue: ({ state, answerBy }, _given, context) =>
    state === "OPEN" && answerBy < (askedIn(context)?.today ?? answerBy),
  answer: async ({ answer }, given, context) =>
    answer === undefined ? null : word("answer")(answer, given, context),
  settlement: async ({ settled }, given, context) =>
    settled === undefined ? null : word("reason")(settled, given, context),
};

const dissentFields: Fields<Of<Dissent>> = {
  ...byPerson,
  ...byPanel,
  proposal: ({ of }, _given, context) => proposalIn(of.id, context),
};

const decisionFields: Fields<Of<Decision>> = {
  authority: authorityField,
  proposal: ({ of }, _given, context) => proposalIn(of.id, context),
};

const aboutFields: Fields<About> = {
  proposal: ({ proposal }, _given, context) =>
    proposal === undefined ? null : proposalIn(proposal, context),
};

const coDesignFields: Fields<CoDesignRecord> = {
  ...byPerson,
  words: async ({ document }, _given, context) => (await wordsIn(document, context)) ?? null,
  feedback: async ({ id }, _given, context) => {
    const asked = askedIn(context);
    const state = await asked?.state();
    if (asked === undefined || state === undefined) return [];
    return [...state.feedback.values()].filter(
      (point) => point.record === id && isShown(point, state, asked),
    );
  },
};

const lastOf = (
  first: { readonly seq: number },
  added: readonly { readonly seq: number }[],
): number => added.at(-1)?.seq ?? first.seq;

const feedbackFields: Fields<Feedback> = {
  ...byPerson,
  revision: (feedback) => lastOf(feedback, feedback.answers),
  outcome: ({ answers }) => answers.at(-1)?.outcome ?? null,
  hasChanged: ({ answers }) =>
    ["DONE", "PARTLY_DONE"].includes(answers.at(-1)?.outcome ?? "STILL_DECIDING"),
  toldBack: ({ answers }) => answers.some(({ replied }) => replied),
};

const answerFields: Fields<{ readonly document: string }> = {
  replies: async ({ document }, _given, context) =>
    (await wordsIn(document, context))?.["reply"] ?? [],
};

const burdenFields: Fields<Burden> = {
  authority: authorityField,
  net: ({ minutes, offsetMinutes }) => minutes - offsetMinutes,
  offsets: async ({ document }, _given, context) =>
    (await wordsIn(document, context))?.["offsets"] ?? [],
};

const concernFields: Fields<Concern> = {
  revision: (concern) => lastOf(concern, concern.replies),
  state: (concern, _given, context) =>
    concernState(concern, askedIn(context)?.today ?? concern.due),
};

const gapFields: Fields<Gap> = {
  support: ({ supporters }) =>
    supporters.size < minimumGroup ? "UNDER_10" : String(supporters.size),
  filledBy: ({ filledBy }) => filledBy ?? null,
};

const effectFields: Fields<PerverseEffect> = {
  revision: (effect) => lastOf(effect, effect.moves),
};

const stewardshipFields: Fields<Stewardship> = { authority: authorityField };

/** The fields of what people do, by type; those that are not here are properties of the same name. */
export const governanceFields = {
  Authority: authorityFields,
  Panel: { ...panelFields, ...wordFields("contact", "support", "recognition") },
  Stewardship: stewardshipFields,
  ProfileUse: { ...byPerson, ...wordFields("reason") },
  Candidate: candidateFields,
  CandidateEntry: entryFields,
  Round: roundFields,
  Review: {
    ...wordFields("accountability", "involvement", "personCentred", "publicGood", "reason"),
    ...reviewFields,
  },
  Comment: { ...byPerson, ...wordFields("text") },
  PanelRequest: { ...byPerson, ...byPanel, ...wordFields("text") },
  PanelView: { ...byPanel, ...wordFields("reason") },
  Hold: { ...wordFields("reason"), ...holdFields },
  Dissent: { ...wordFields("reason"), ...dissentFields },
  Decision: { ...wordFields("reason", "minutes"), ...decisionFields },
  EthicsAnswer: { ...byPerson, ...byPanel, ...wordFields("answer", "evidence", "conditions") },
  StressTest: { ...byPerson, ...wordFields("whatHappened", "whatBroke", "whatChanged") },
  About: aboutFields,
  CoDesignRecord: { ...wordFields(), ...coDesignFields },
  Feedback: { ...wordFields("heard"), ...feedbackFields },
  FeedbackAnswer: { ...byPerson, ...wordFields("whatChanged", "whyNot"), ...answerFields },
  Adoption: {
    ...byPerson,
    ...wordFields(
      "purpose",
      "accountableRole",
      "cost",
      "reflections",
      "effectOnPractice",
      "changeObserved",
      "trustSignal",
    ),
  },
  Burden: { ...wordFields("responsibleOwner", "method"), ...burdenFields },
  BurdenReport: byPerson,
  Concern: { ...wordFields("text"), ...concernFields },
  ConcernReply: { ...byPerson, ...wordFields("reply", "whatChanged", "whyNot") },
  Gap: { ...wordFields("missing", "whyItMatters"), ...gapFields },
  Recognition: { ...byPerson, ...wordFields("statement", "link") },
  PerverseEffect: { ...wordFields("claim", "evidence"), ...effectFields },
  PerverseMove: { ...byPerson, ...wordFields("evidence", "counterEvidence", "whatChanged") },
} as const;
