import type { GovernanceState, Proposal } from "../../../registry/governance/state.ts";
import type { About } from "../../../registry/governance/fact/voices.ts";
import type { ApiContext } from "../context.ts";
import type { Asked, Words } from "./asked.ts";
import { authorityOf, isSeen } from "./asked.ts";

/** A resolver of one field; the schema says what comes in and out. */
export type Field<Source, Arguments = unknown> = (
  source: Source,
  given: Arguments,
  context: ApiContext,
) => unknown;

/** Something in the life of a proposal, with the proposal. */
export type Of<Part> = Part & { readonly of: Proposal };

/** Puts the parts of a proposal's life together with it. */
export const partsOf = <Part extends object>(
  of: Proposal,
  parts: readonly Part[],
): readonly Of<Part>[] => parts.map((part) => ({ ...part, of }));

/** What this request sees of what people do; the answer then lasts until somebody acts. */
export const askedIn = ({ asked, drawnOn }: ApiContext): Asked | undefined => {
  drawnOn.ledger = true;
  return asked;
};

/** The state, or undefined where nobody can act. */
export const stateIn = async (context: ApiContext): Promise<GovernanceState | undefined> =>
  askedIn(context)?.state();

const bytesOf = (words: Words | undefined): number =>
  words === undefined ? 0 : JSON.stringify(words).length;

/** What somebody wrote, drawn on the answer's budget. */
export const wordsIn = async (hash: string, context: ApiContext): Promise<Words | undefined> => {
  const words = await askedIn(context)?.words(hash);
  return context.budget.spend(bytesOf(words)) ? words : undefined;
};

/** A field that is read from what somebody wrote; null when it was withheld or left out. */
export const word =
  (name: string): Field<{ readonly document: string }> =>
  async ({ document }, _given, context) =>
    (await wordsIn(document, context))?.[name] ?? null;

/** Fields that are read from what somebody wrote, by their names. */
export const wordFields = (
  ...names: readonly string[]
): Readonly<Record<string, Field<{ readonly document: string }>>> => ({
  ...Object.fromEntries(names.map((name) => [name, word(name)])),
  withheld: async ({ document }, _given, context) =>
    (await stateIn(context))?.withheld.get(document) ?? null,
});

interface HasAuthority {
  readonly authority?: string;
  readonly by?: { readonly authority?: string };
}

/** The authority that something belongs to, or for which somebody acted. Never who it was. */
export const authorityField: Field<HasAuthority> = async ({ authority, by }, _given, context) =>
  (await stateIn(context))?.authorities.get(authority ?? by?.authority ?? "") ?? null;

/** The panel that something belongs to. */
export const panelField: Field<{ readonly panel?: string }> = async ({ panel }, _given, context) =>
  (await stateIn(context))?.panels.get(panel ?? "") ?? null;

/** A proposal as this request may see it: who does not propose it sees what was submitted, not what is being written. */
export const shownProposal = (
  proposal: Proposal | undefined,
  asked: Asked | undefined,
): Proposal | null => {
  if (proposal === undefined || asked === undefined || !isSeen(proposal, asked)) return null;
  const authority = authorityOf(asked);
  const submitted = proposal.candidates.at(-1)?.document;
  const isOwn = authority !== undefined && proposal.proposers.includes(authority);
  return isOwn || submitted === undefined ? proposal : { ...proposal, document: submitted };
};

/** A proposal by its id, as this request may see it. */
export const proposalIn = async (
  id: string | undefined,
  context: ApiContext,
): Promise<Proposal | null> => {
  const asked = askedIn(context);
  const state = await asked?.state();
  return shownProposal(state?.proposals.get(id ?? ""), asked);
};

/** Whether a record about something may be shown: what is said of a draft is its proposers' alone. */
export const isShown = (
  { about }: { readonly about: About },
  state: GovernanceState,
  asked: Asked,
): boolean => {
  const proposal = state.proposals.get(about.proposal ?? "");
  return proposal === undefined || isSeen(proposal, asked);
};

/** Whether an item or a version is meant: `agency:slug` means all its versions. */
export const isOfItem = (item: string | undefined, wanted: string): boolean =>
  item === wanted || (item?.startsWith(`${wanted}@`) ?? false);
