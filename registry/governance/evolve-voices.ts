import type { GovernanceDraft } from "./draft.ts";
import type { LedgerEvent } from "./event.ts";
import type { VoicesFact } from "./fact/voices.ts";
import type { Proposal, Trace } from "./state.ts";

/** A line of the ledger that records what people said, what it was worth or what came of it. */
export type VoicesEvent = LedgerEvent & { readonly fact: VoicesFact };

type FactOf<Type extends VoicesFact["type"]> = Extract<VoicesFact, { readonly type: Type }>;
type Kept = FactOf<
  | "co-design-recorded"
  | "feedback-heard"
  | "adoption-recorded"
  | "burden-stated"
  | "concern-raised"
  | "gap-raised"
  | "perverse-effect-claimed"
>;

const changeIn = <Value>(
  values: Map<string, Value>,
  id: string,
  change: (value: Value) => Value,
): void => {
  const value = values.get(id);
  if (value !== undefined) values.set(id, change(value));
};

/** Facts that bring something new into being. */
const keep = (draft: GovernanceDraft, fact: Kept, trace: Trace): void => {
  switch (fact.type) {
    case "co-design-recorded": {
      const { type: _type, record, ...rest } = fact;
      draft.coDesign.set(record, { ...rest, ...trace, id: record });
      return;
    }
    case "feedback-heard": {
      const { type: _type, feedback, ...rest } = fact;
      draft.feedback.set(feedback, { ...rest, ...trace, id: feedback, answers: [] });
      return;
    }
    case "adoption-recorded": {
      const { type: _type, adoption, ...rest } = fact;
      draft.adoptions.set(adoption, { ...rest, ...trace, id: adoption });
      return;
    }
    case "burden-stated": {
      const { type: _type, burden, ...rest } = fact;
      draft.burdens.set(burden, { ...rest, ...trace, id: burden });
      return;
    }
    case "concern-raised": {
      const { type: _type, concern, ...rest } = fact;
      draft.concerns.set(concern, { ...rest, ...trace, id: concern, replies: [] });
      return;
    }
    case "gap-raised": {
      const { type: _type, gap, ...rest } = fact;
      const supporters = new Set(fact.by.authority === undefined ? [] : [fact.by.authority]);
      draft.gaps.set(gap, { ...rest, ...trace, id: gap, supporters });
      return;
    }
    case "perverse-effect-claimed": {
      const { type: _type, effect, ...rest } = fact;
      const claimed = { ...rest, ...trace, id: effect, state: "CLAIMED" as const, moves: [] };
      draft.perverseEffects.set(effect, claimed);
      return;
    }
  }
};

const changeProposal = (
  draft: GovernanceDraft,
  id: string,
  change: (proposal: Proposal) => Partial<Proposal>,
): void => changeIn(draft.proposals, id, (proposal) => ({ ...proposal, ...change(proposal) }));

/** Facts that say more about something that is there. */
const add = (draft: GovernanceDraft, fact: Exclude<VoicesFact, Kept>, trace: Trace): void => {
  switch (fact.type) {
    case "feedback-answered": {
      const { outcome, replied, document } = fact;
      changeIn(draft.feedback, fact.feedback, (feedback) => ({
        ...feedback,
        answers: [...feedback.answers, { ...trace, outcome, replied, document }],
      }));
      return;
    }
    case "ethics-answered": {
      const { type: _type, proposal: id, ...answer } = fact;
      changeProposal(draft, id, ({ ethics }) => ({ ethics: [...ethics, { ...answer, ...trace }] }));
      return;
    }
    case "stress-tested": {
      const { type: _type, test, proposal: id, ...rest } = fact;
      changeProposal(draft, id, ({ stressTests }) => ({
        stressTests: [...stressTests, { ...rest, ...trace, id: test }],
      }));
      return;
    }
    case "concern-answered": {
      const { state, document } = fact;
      changeIn(draft.concerns, fact.concern, (concern) => ({
        ...concern,
        replies: [...concern.replies, { ...trace, state, document }],
      }));
      return;
    }
    case "gap-supported": {
      const { authority } = fact.by;
      if (authority === undefined) return;
      changeIn(draft.gaps, fact.gap, (gap) => ({
        ...gap,
        supporters: new Set([...gap.supporters, authority]),
      }));
      return;
    }
    case "gap-filled":
      changeIn(draft.gaps, fact.gap, (gap) => ({ ...gap, filledBy: fact.item }));
      return;
    case "perverse-effect-moved": {
      const { state, document } = fact;
      changeIn(draft.perverseEffects, fact.effect, (effect) => ({
        ...effect,
        state,
        moves: [...effect.moves, { ...trace, state, document }],
      }));
      return;
    }
  }
};

const kept: ReadonlySet<string> = new Set<Kept["type"]>([
  "co-design-recorded",
  "feedback-heard",
  "adoption-recorded",
  "burden-stated",
  "concern-raised",
  "gap-raised",
  "perverse-effect-claimed",
]);

const isKept = (fact: VoicesFact): fact is Kept => kept.has(fact.type);

/** Takes a fact about what people said, or what came of it, into a draft of the state. */
export const evolveVoices = (draft: GovernanceDraft, { seq, at, fact }: VoicesEvent): void => {
  const trace = { seq, at, by: fact.by };
  if (isKept(fact)) keep(draft, fact, trace);
  else add(draft, fact, trace);
};
