import type { GovernanceDraft } from "./draft.ts";
import type { LedgerEvent } from "./event.ts";
import type { VoicesFact } from "./fact/voices.ts";
import type { Gap, PerverseEffect, Proposal, Trace } from "./state.ts";

/** A line of the ledger that records what people said, what it was worth or what came of it. */
export type VoicesEvent = LedgerEvent & { readonly fact: VoicesFact };

type FactOf<Type extends VoicesFact["type"]> = Extract<VoicesFact, { readonly type: Type }>;

const firsts = [
  "co-design-recorded",
  "feedback-heard",
  "adoption-recorded",
  "burden-stated",
  "concern-raised",
  "gap-raised",
  "recognition-stated",
  "perverse-effect-claimed",
] as const satisfies readonly VoicesFact["type"][];

type First = FactOf<(typeof firsts)[number]>;

const bare = <Fact extends VoicesFact>({ type: _type, ...rest }: Fact): Omit<Fact, "type"> => rest;

const raisedGap = (fact: FactOf<"gap-raised">, trace: Trace): Gap => {
  const { gap, ...rest } = bare(fact);
  const supporters = new Set(fact.by.authority === undefined ? [] : [fact.by.authority]);
  return { ...rest, ...trace, id: gap, supporters };
};

const claimedEffect = (fact: FactOf<"perverse-effect-claimed">, trace: Trace): PerverseEffect => {
  const { effect, ...rest } = bare(fact);
  return { ...rest, ...trace, id: effect, state: "CLAIMED", moves: [] };
};

/** Facts that bring something new into being. */
const begin = (draft: GovernanceDraft, fact: First, trace: Trace): void => {
  switch (fact.type) {
    case "co-design-recorded": {
      const { record: id, ...rest } = bare(fact);
      draft.coDesign.set(id, { ...rest, ...trace, id });
      return;
    }
    case "feedback-heard": {
      const { feedback: id, ...rest } = bare(fact);
      draft.feedback.set(id, { ...rest, ...trace, id, answers: [] });
      return;
    }
    case "adoption-recorded": {
      const { adoption: id, ...rest } = bare(fact);
      draft.adoptions.set(id, { ...rest, ...trace, id });
      return;
    }
    case "burden-stated": {
      const { burden: id, ...rest } = bare(fact);
      draft.burdens.set(id, { ...rest, ...trace, id });
      return;
    }
    case "concern-raised": {
      const { concern: id, ...rest } = bare(fact);
      draft.concerns.set(id, { ...rest, ...trace, id, replies: [] });
      return;
    }
    case "gap-raised":
      draft.gaps.set(fact.gap, raisedGap(fact, trace));
      return;
    case "recognition-stated": {
      const { recognition: id, ...rest } = bare(fact);
      draft.recognitions.set(id, { ...rest, ...trace, id });
      return;
    }
    case "perverse-effect-claimed":
      draft.perverseEffects.set(fact.effect, claimedEffect(fact, trace));
      return;
  }
};

const changeIn = <Value>(
  values: Map<string, Value>,
  id: string,
  change: (value: Value) => Partial<Value>,
): void => {
  const value = values.get(id);
  if (value !== undefined) values.set(id, { ...value, ...change(value) });
};

const joinedProposal = (
  { ethics, stressTests }: Proposal,
  fact: FactOf<"ethics-answered" | "stress-tested">,
  trace: Trace,
): Partial<Proposal> => {
  if (fact.type === "ethics-answered") {
    const { proposal: _proposal, ...answer } = bare(fact);
    return { ethics: [...ethics, { ...answer, ...trace }], revision: trace.seq };
  }
  const { test, proposal: _proposal, ...rest } = bare(fact);
  return { stressTests: [...stressTests, { ...rest, ...trace, id: test }], revision: trace.seq };
};

/** Facts that say more about a gap. */
const changedGap = (
  { supporters }: Gap,
  fact: FactOf<"gap-filled" | "gap-supported">,
): Partial<Gap> => {
  if (fact.type === "gap-filled") return { filledBy: fact.item };
  const { authority } = fact.by;
  return authority === undefined ? {} : { supporters: new Set([...supporters, authority]) };
};

/** Facts that say more about something that is there. */
const add = (draft: GovernanceDraft, fact: Exclude<VoicesFact, First>, trace: Trace): void => {
  switch (fact.type) {
    case "feedback-answered": {
      const { feedback: id, ...answer } = bare(fact);
      changeIn(draft.feedback, id, ({ answers }) => ({
        answers: [...answers, { ...answer, ...trace }],
      }));
      return;
    }
    case "ethics-answered":
    case "stress-tested":
      changeIn(draft.proposals, fact.proposal, (proposal) => joinedProposal(proposal, fact, trace));
      return;
    case "concern-answered": {
      const { concern: id, ...reply } = bare(fact);
      changeIn(draft.concerns, id, ({ replies }) => ({
        replies: [...replies, { ...reply, ...trace }],
      }));
      return;
    }
    case "gap-supported":
    case "gap-filled":
      changeIn(draft.gaps, fact.gap, (gap) => changedGap(gap, fact));
      return;
    case "perverse-effect-moved": {
      const { effect: id, ...move } = bare(fact);
      changeIn(draft.perverseEffects, id, ({ moves }) => ({
        state: fact.state,
        moves: [...moves, { ...move, ...trace }],
      }));
      return;
    }
  }
};

const isFirst = (fact: VoicesFact): fact is First => firsts.some((first) => first === fact.type);

/** Takes a fact about what people said, or what came of it, into a draft of the state. */
export const evolveVoices = (draft: GovernanceDraft, { seq, at, fact }: VoicesEvent): void => {
  const trace = { seq, at, by: fact.by };
  if (isFirst(fact)) begin(draft, fact, trace);
  else add(draft, fact, trace);
};
