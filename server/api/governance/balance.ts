import type { SpeakerRole } from "../../../generated/items/types.ts";
import type { AuditScope } from "../../../registry/audit/scope.ts";
import type { VoicesInItems } from "../../../registry/audit/voices-in-items.ts";
import { voicesInItems } from "../../../registry/audit/voices-in-items.ts";
import type { About } from "../../../registry/governance/fact/voices.ts";
import type { Feedback, GovernanceState } from "../../../registry/governance/state.ts";
import type { RoleBalance } from "../../../registry/governance/views/voice-balance.ts";
import { voiceBalance } from "../../../registry/governance/views/voice-balance.ts";
import { idOfRef } from "../../../registry/identity/item-ref.ts";
import type { ItemVersion } from "../../../registry/model/snapshot.ts";
import type { ApiContext } from "../context.ts";
import { scopeOf, versionsOrError } from "../given-scope.ts";
import type { AuditScope as GivenScope } from "../resolver-types.generated.ts";
import type { Field } from "./nodes.ts";
import { stateIn } from "./nodes.ts";

type Voices = Parameters<typeof voiceBalance>[0];

const nothing: Voices = {
  coDesign: new Map(),
  concerns: new Map(),
  feedback: new Map(),
  gaps: new Map(),
  proposals: new Map(),
};

const chosen = <Value>(
  all: ReadonlyMap<string, Value>,
  condition: (value: Value) => boolean,
): ReadonlyMap<string, Value> => new Map([...all].filter(([, value]) => condition(value)));

/** What was said about items in scope, or about proposals that put forward a version of one. */
const voicesAbout = (state: GovernanceState, ids: ReadonlySet<string>): Voices => {
  const proposals = chosen(state.proposals, ({ candidates }) =>
    (candidates.at(-1)?.entries ?? []).some(({ id }) => ids.has(id)),
  );
  const isIn = ({ about }: { readonly about: About }): boolean =>
    (about.item !== undefined && ids.has(idOfRef(about.item))) ||
    (about.proposal !== undefined && proposals.has(about.proposal));
  return {
    proposals,
    coDesign: chosen(state.coDesign, isIn),
    feedback: chosen(state.feedback, isIn),
    concerns: chosen(state.concerns, isIn),
    gaps: chosen(
      state.gaps,
      ({ filledBy }) => filledBy !== undefined && ids.has(idOfRef(filledBy)),
    ),
  };
};

const isWhole = (scope: AuditScope): boolean => Object.keys(scope).length === 0;

interface Heard {
  readonly inItems: VoicesInItems;
  readonly voices: Voices;
}

const heardIn = async (
  given: GivenScope | null | undefined,
  context: ApiContext,
): Promise<Heard> => {
  const scope = scopeOf(given);
  const versions: readonly ItemVersion[] = versionsOrError(context, scope);
  const state = await stateIn(context);
  const inItems = voicesInItems(versions);
  if (state === undefined) return { inItems, voices: nothing };
  const ids = new Set(versions.map(({ id }) => id));
  return { inItems, voices: isWhole(scope) ? state : voicesAbout(state, ids) };
};

const hasChanged = ({ answers }: Feedback): boolean =>
  ["DONE", "PARTLY_DONE"].includes(answers.at(-1)?.outcome ?? "");

const unsaid = { askedIn: 0, items: 0, entries: 0, influencedEntries: 0 };

const rowOf = (balance: RoleBalance, { inItems, voices }: Heard) => {
  const own = inItems.byRole.get(balance.role) ?? unsaid;
  const isOwn = ({ saidBy }: { readonly saidBy: SpeakerRole }): boolean => saidBy === balance.role;
  const changedPoints = [...voices.feedback.values()].filter(
    (point) => isOwn(point) && hasChanged(point),
  ).length;
  return {
    ...balance,
    ...own,
    changedPoints,
    heard: own.entries + balance.points,
    changed: own.influencedEntries + changedPoints,
  };
};

interface GivenBalance {
  readonly scope?: GivenScope | null;
}

/** How the kinds of voice stand beside each other: in items, and in what people did. */
export const balanceQueries: Readonly<Record<string, Field<unknown, GivenBalance>>> = {
  voiceBalance: async (_root, { scope }, context) => {
    const heard = await heardIn(scope, context);
    return voiceBalance(heard.voices).map((balance) => rowOf(balance, heard));
  },
  voiceBalanceTotal: async (_root, { scope }, context) => {
    const { inItems, voices } = await heardIn(scope, context);
    const { byRole: _byRole, ...counted } = inItems;
    const points = [...voices.feedback.values()];
    const changedPoints = points.filter(hasChanged).length;
    return {
      ...counted,
      points: points.length,
      changedPoints,
      heard: counted.entries + points.length,
      changed: counted.influencedEntries + changedPoints,
      coDesign: voices.coDesign.size,
    };
  },
};
