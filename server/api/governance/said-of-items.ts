import type { LifeStage } from "../../../generated/items/types.ts";
import { boundBy, lifeStagesOf, measuresIn } from "../../../registry/audit/scope.ts";
import type {
  Feedback,
  GovernanceState,
  PerverseEffect,
} from "../../../registry/governance/state.ts";
import { idOfRef } from "../../../registry/identity/item-ref.ts";
import type { Snapshot } from "../../../registry/model/snapshot.ts";
import { resolveText } from "../../../registry/model/snapshot.ts";
import { connectionOf } from "./connection.ts";
import type { Given, OfItem, Text } from "./listing.ts";
import { idOf, isOfWantedItem, isWanted, newestFirst, seenIn } from "./listing.ts";
import type { Field } from "./nodes.ts";
import { isShown } from "./nodes.ts";

interface EffectFilter {
  readonly state?: Text;
  readonly item?: Text;
  readonly return?: Text;
}

/** What a return asks for, and what is worked out from it; everything where no return is named. */
const idsOfReturn = (
  snapshot: Snapshot,
  text: Text | undefined,
): ReadonlySet<string> | undefined => {
  if (text === undefined || text === null) return undefined;
  const bound = boundBy(snapshot, text) ?? [];
  const measures = measuresIn(snapshot, { return: text }) ?? [];
  return new Set([...bound, ...measures].map(({ id }) => id));
};

/** Claims that measures make people do harm, newest first. */
export const perverseEffects: Field<unknown, Given<EffectFilter>> = async (
  _root,
  given,
  context,
) => {
  const { first: _first, after: _after, ...filter } = given;
  const seen = await seenIn(context);
  const ids = idsOfReturn(context.catalogue.everything.snapshot, filter.return);
  const isTaken = ({ state, item }: PerverseEffect): boolean =>
    isWanted(filter.state, state) &&
    isOfWantedItem(filter.item, [item]) &&
    (ids?.has(idOfRef(item)) ?? true);
  const entries = newestFirst([...(seen?.state.perverseEffects.values() ?? [])].filter(isTaken));
  return connectionOf(
    { identity: ["perverse-effects", filter], entries, keyOf: idOf },
    given,
    context,
  );
};

interface PointFilter extends OfItem {
  readonly since?: Text;
  readonly lifeStage?: LifeStage | null;
  readonly adoptedBy?: Text;
}

const isChangedSince = ({ at, answers }: Feedback, since: Text | undefined): boolean =>
  since === undefined ||
  since === null ||
  [at, ...answers.map((one) => one.at)].some((moment) => moment.slice(0, 10) >= since);

/** The items that a point is about: the one it names, and the versions that its proposal puts forward. */
const itemsOf = ({ about }: Feedback, { proposals }: GovernanceState): readonly string[] => [
  ...(about.item === undefined ? [] : [about.item]),
  ...(proposals.get(about.proposal ?? "")?.candidates.at(-1)?.entries ?? []).map(
    ({ id, version }) => `${id}@${version}`,
  ),
];

const adoptedItems = (
  { adoptions }: GovernanceState,
  authority: Text | undefined,
): ReadonlySet<string> | undefined =>
  authority === undefined || authority === null
    ? undefined
    : new Set(
        [...adoptions.values()]
          .filter(({ by, to }) => by.authority === authority && to === undefined)
          .map(({ item }) => idOfRef(item)),
      );

/** Points that people raised and what came of them, newest first. */
export const heardAndChanged: Field<unknown, Given<PointFilter>> = async (
  _root,
  given,
  context,
) => {
  const { first: _first, after: _after, ...filter } = given;
  const { since, item, lifeStage, adoptedBy } = filter;
  const seen = await seenIn(context);
  const { snapshot } = context.catalogue.everything;
  const isOfAge = (id: string): boolean => {
    const content = resolveText(snapshot, idOfRef(id))?.content;
    return content !== undefined && lifeStage != null && lifeStagesOf(content).includes(lifeStage);
  };
  const pointsOf = ({ state, asked }: NonNullable<typeof seen>): readonly Feedback[] => {
    const adopted = adoptedItems(state, adoptedBy);
    return [...state.feedback.values()].filter((point) => {
      const items = itemsOf(point, state);
      return (
        isShown(point, state, asked) &&
        isOfWantedItem(item, items) &&
        isChangedSince(point, since) &&
        (lifeStage == null || items.some(isOfAge)) &&
        (adopted === undefined || items.some((one) => adopted.has(idOfRef(one))))
      );
    });
  };
  const entries = seen === undefined ? [] : newestFirst(pointsOf(seen));
  return connectionOf(
    { identity: ["heard-and-changed", filter], entries, keyOf: idOf },
    given,
    context,
  );
};
