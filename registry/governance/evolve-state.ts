import type { GovernanceDraft } from "./draft.ts";
import { draftOf, emptyGovernance, sealDraft } from "./draft.ts";
import type { LedgerEvent, LedgerFact } from "./event.ts";
import { evolvePeople } from "./evolve-people.ts";
import { evolveProposals } from "./evolve-proposals.ts";
import { evolveRegistry } from "./evolve-registry.ts";
import { evolveVoices } from "./evolve-voices.ts";
import type { PeopleFact } from "./fact/people.ts";
import type { ProposalFact } from "./fact/proposals.ts";
import type { VoicesFact } from "./fact/voices.ts";
import type { GovernanceState } from "./state.ts";

type Fact<Type extends LedgerFact["type"]> = Extract<LedgerFact, { readonly type: Type }>;
type EventOf<Type extends LedgerFact["type"]> = LedgerEvent & { readonly fact: Fact<Type> };
type Area = "people" | "proposals" | "voices" | "registry";

/** Every type of fact, and the file that takes it into the state. */
const areas = {
  "authority-registered": "people",
  "agency-claimed": "people",
  "membership-set": "people",
  "administrator-named": "people",
  "panel-registered": "people",
  "stewardship-set": "people",
  "text-withheld": "people",
  "proposal-created": "proposals",
  "proposal-revised": "proposals",
  "proposal-joined": "proposals",
  "proposal-submitted": "proposals",
  "proposal-withdrawn": "proposals",
  "round-opened": "proposals",
  "review-recorded": "proposals",
  "comment-made": "proposals",
  "panel-asked": "proposals",
  "panel-view-recorded": "proposals",
  "hold-placed": "proposals",
  "hold-answered": "proposals",
  "hold-settled": "proposals",
  "dissent-recorded": "proposals",
  "decision-made": "proposals",
  "profile-set": "proposals",
  "co-design-recorded": "voices",
  "feedback-heard": "voices",
  "feedback-answered": "voices",
  "ethics-answered": "voices",
  "stress-tested": "voices",
  "adoption-recorded": "voices",
  "burden-stated": "voices",
  "concern-raised": "voices",
  "concern-answered": "voices",
  "gap-raised": "voices",
  "gap-supported": "voices",
  "gap-filled": "voices",
  "recognition-stated": "voices",
  "perverse-effect-claimed": "voices",
  "perverse-effect-moved": "voices",
  "version-published": "registry",
  "registration-set": "registry",
  "release-published": "registry",
} as const satisfies Readonly<
  Record<PeopleFact["type"], "people"> &
    Record<ProposalFact["type"], "proposals"> &
    Record<VoicesFact["type"], "voices"> &
    Record<
      Exclude<LedgerFact["type"], (PeopleFact | ProposalFact | VoicesFact)["type"]>,
      "registry"
    >
>;

type TypesOf<A extends Area> = {
  [Type in keyof typeof areas]: (typeof areas)[Type] extends A ? Type : never;
}[keyof typeof areas];

const isIn = <A extends Area>(event: LedgerEvent, area: A): event is EventOf<TypesOf<A>> =>
  areas[event.fact.type] === area;

const take = (draft: GovernanceDraft, event: LedgerEvent): void => {
  if (isIn(event, "proposals")) evolveProposals(draft, event);
  if (isIn(event, "voices")) evolveVoices(draft, event);
  if (isIn(event, "people")) evolvePeople(draft, event);
  if (isIn(event, "registry")) evolveRegistry(draft, event);
  draft.revision = event.seq;
};

/** The state after many lines of the ledger: the same as evolving one by one, copied once. */
export const replayGovernance = (
  events: Iterable<LedgerEvent>,
  from: GovernanceState = emptyGovernance,
): GovernanceState => {
  const draft = draftOf(from);
  for (const event of events) take(draft, event);
  return sealDraft(draft, from);
};

/** The state after one more line. */
export const evolveGovernance = (state: GovernanceState, event: LedgerEvent): GovernanceState =>
  replayGovernance([event], state);
