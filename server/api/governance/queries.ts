import { proposalStateOf } from "../../../registry/governance/acts/proposal-found.ts";
import type { Concern, Gap, Proposal } from "../../../registry/governance/state.ts";
import { adoptionList } from "../../../registry/governance/views/adoption-list.ts";
import { burdenByAuthority } from "../../../registry/governance/views/burden-by-authority.ts";
import {
  concernState,
  overdueConcerns,
  overdueHolds,
} from "../../../registry/governance/views/overdue.ts";
import { priorities } from "../../../registry/governance/views/priorities.ts";
import { staleItems } from "../../../registry/governance/views/stale-items.ts";
import type { ApiContext } from "../context.ts";
import type { PageArguments } from "../page.ts";
import { authorityOf } from "./asked.ts";
import { balanceQueries } from "./balance.ts";
import { connectionOf } from "./connection.ts";
import type { Given, OfItem, Seen, Text } from "./listing.ts";
import { idOf, isOfWantedItem, isWanted, list, newestFirst, seenIn } from "./listing.ts";
import type { Field } from "./nodes.ts";
import { isShown, partsOf, proposalIn, shownProposal } from "./nodes.ts";
import { registrations } from "./registrations.ts";
import { heardAndChanged, perverseEffects } from "./said-of-items.ts";
import type { QueueEntry } from "./queue.ts";
import { queueOf } from "./queue.ts";

const itemsOf = ({ candidates }: Proposal): readonly string[] =>
  (candidates.at(-1)?.entries ?? []).map(({ id, version }) => `${id}@${version}`);

/** Which proposals to list. */
interface ProposalFilter {
  readonly state?: Text;
  readonly kind?: Text;
  readonly authority?: Text;
  readonly item?: Text;
  readonly waitingFor?: Text;
  readonly overdue?: boolean | null;
}

const isTaken = (proposal: Proposal, filter: ProposalFilter): boolean =>
  isWanted(filter.state, proposalStateOf(proposal)) &&
  isWanted(filter.kind, proposal.kind) &&
  (isWanted(filter.authority, proposal.decider) ||
    proposal.proposers.some((proposer) => isWanted(filter.authority, proposer))) &&
  isOfWantedItem(filter.item, itemsOf(proposal));

const proposalsOf = (
  { state, asked }: Seen,
  { filter }: { readonly filter?: ProposalFilter | null },
): readonly Proposal[] => {
  const { today } = asked;
  const { waitingFor, overdue } = filter ?? {};
  const waiting =
    waitingFor === undefined || waitingFor === null
      ? undefined
      : new Set(
          queueOf({ state, authority: waitingFor, today }).map(({ proposal }) => proposal?.id),
        );
  const late = new Set(overdueHolds(state, today).map(({ proposal }) => proposal));
  return [...state.proposals.values()]
    .filter((proposal) => isTaken(proposal, filter ?? {}))
    .filter(({ id }) => waiting?.has(id) ?? true)
    .filter(({ id }) => overdue === undefined || overdue === null || late.has(id) === overdue)
    .flatMap((proposal) => shownProposal(proposal, asked) ?? [])
    .toSorted((a, b) => b.revision - a.revision);
};

const submitted = ({ state }: Seen): readonly Proposal[] =>
  [...state.proposals.values()].filter(({ candidates }) => candidates.length > 0);

/** The queue of an authority, drafts only for its own people. */
const seenQueue = ({ state, asked }: Seen, authority: string): readonly QueueEntry[] =>
  queueOf({ state, authority, today: asked.today }).flatMap((entry) => {
    if (entry.proposal === undefined) return [entry];
    const proposal = shownProposal(entry.proposal, asked);
    return proposal === null ? [] : [{ ...entry, proposal }];
  });

interface BurdenQuestion {
  readonly authority: string;
  readonly year?: number | null;
}

const burden: Field<unknown, BurdenQuestion> = async (_root, { authority, year }, context) => {
  const seen = await seenIn(context);
  if (seen === undefined) return null;
  const { state, asked } = seen;
  const burdens = new Map(
    [...state.burdens].filter(
      ([, one]) =>
        isShown(one, state, asked) &&
        (year === undefined || year === null || Number(one.at.slice(0, 4)) <= year),
    ),
  );
  return burdenByAuthority({ burdens }).find((one) => one.authority === authority) ?? null;
};

const mostStaleItems = 100;

const overdue: Field<unknown> = async (_root, _given, context) => {
  const seen = await seenIn(context);
  if (seen === undefined) return { concerns: [], holds: [], items: [] };
  const { state, asked } = seen;
  const { today, desk } = asked;
  const stale = staleItems(await desk.governance.items(), today).slice(0, mostStaleItems);
  return {
    items: stale.map(({ id, ...item }) => ({ itemId: id, ...item })),
    concerns: overdueConcerns(state, today).filter((concern) => isShown(concern, state, asked)),
    holds: overdueHolds(state, today).map(({ proposal, hold }) => ({
      reason: "HOLD_TO_ANSWER",
      proposal: shownProposal(state.proposals.get(proposal), asked),
      hold,
      due: hold.answerBy,
      isOverdue: true,
    })),
  };
};

const shownConcerns = (
  { state, asked }: Seen,
  given: { readonly state?: Text; readonly item?: Text },
): readonly Concern[] =>
  newestFirst(
    [...state.concerns.values()].filter(
      (concern) =>
        isShown(concern, state, asked) &&
        isWanted(given.state, concernState(concern, asked.today)) &&
        isOfWantedItem(given.item, [concern.about.item]),
    ),
  );

const gapsOf = (
  { state }: Seen,
  { isFilled }: { readonly isFilled?: boolean | null },
): readonly Gap[] =>
  newestFirst(
    [...state.gaps.values()].filter(
      ({ filledBy }) =>
        isFilled === undefined || isFilled === null || (filledBy !== undefined) === isFilled,
    ),
  );

const byId =
  (find: (seen: Seen, id: string) => object | undefined): Field<unknown, { readonly id: string }> =>
  async (_root, { id }, context) => {
    const seen = await seenIn(context);
    return (seen === undefined ? undefined : find(seen, id)) ?? null;
  };

/** Questions about what people do. */
export const governanceQueries: Readonly<Record<string, unknown>> = {
  proposal: (_root: unknown, { id }: { readonly id: string }, context: ApiContext) =>
    proposalIn(id, context),
  proposals: list("proposals", proposalsOf, idOf),
  authority: byId(({ state }, id) => state.authorities.get(id)),
  authorities: list(
    "authorities",
    ({ state }) => [...state.authorities.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    idOf,
  ),
  panels: list(
    "panels",
    ({ state }, { host }: Given<{ readonly host?: Text }>) =>
      [...state.panels.values()].filter((panel) => isWanted(host, panel.host)),
    idOf,
  ),
  decisions: list(
    "decisions",
    (seen, { authority, item }: Given<OfItem>) =>
      newestFirst(
        submitted(seen)
          .filter((proposal) => isOfWantedItem(item, itemsOf(proposal)))
          .flatMap((proposal) => partsOf(proposal, proposal.decisions))
          .filter((decision) => isWanted(authority, decision.authority)),
      ),
    idOf,
  ),
  dissents: list(
    "dissents",
    (seen, { item }: Given<OfItem>) =>
      newestFirst(
        submitted(seen)
          .filter((proposal) => isOfWantedItem(item, itemsOf(proposal)))
          .flatMap((proposal) => partsOf(proposal, proposal.dissents)),
      ),
    idOf,
  ),
  registrations,
  queue: list(
    "queue",
    (seen, { authority }: Given<{ readonly authority: string }>) => seenQueue(seen, authority),
    ({ key }) => key,
  ),
  concern: byId(({ state, asked }, id) => {
    const concern = state.concerns.get(id);
    return concern !== undefined && isShown(concern, state, asked) ? concern : undefined;
  }),
  concerns: list("concerns", shownConcerns, idOf),
  gap: byId(({ state }, id) => state.gaps.get(id)),
  gaps: list("gaps", gapsOf, idOf),
  priorities: list("priorities", ({ state }) => priorities(state).map(({ gap }) => gap), idOf),
  perverseEffects,
  recognitions: list(
    "recognitions",
    ({ state }, { item, authority }: Given<OfItem>) =>
      newestFirst(
        [...state.recognitions.values()].filter(
          (one) => isOfWantedItem(item, [one.item]) && isWanted(authority, one.by.authority),
        ),
      ),
    idOf,
  ),
  adoptions: list(
    "adoptions",
    ({ state }, { item, authority }: Given<OfItem>) =>
      adoptionList(state, item ?? undefined).filter(({ by }) => isWanted(authority, by.authority)),
    idOf,
  ),
  burden,
  ...balanceQueries,
  heardAndChanged,
  overdue,
};

/** What waits for the authority of whoever asks. */
export const ownQueue: Field<unknown, PageArguments> = async (_viewer, page, context) => {
  const seen = await seenIn(context);
  const authority = seen === undefined ? undefined : authorityOf(seen.asked);
  const entries = seen === undefined || authority === undefined ? [] : seenQueue(seen, authority);
  return connectionOf(
    { identity: ["own-queue", authority], entries, keyOf: ({ key }) => key },
    page,
    context,
  );
};
