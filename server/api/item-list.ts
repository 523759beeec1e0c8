import type { RegistryItem } from "../../generated/items/types.ts";
import { lifeStagesOf } from "../../registry/audit/scope.ts";
import type { Bindings } from "../../registry/model/snapshot.ts";
import { bindingsOf } from "../../registry/model/snapshot.ts";
import type { RegistrationRow, Store } from "../../registry/store/store.ts";
import type { RecordedVersion, View } from "../view/view.ts";
import { refOf } from "../view/view.ts";
import { lookUp, scopeOf } from "./nodes.ts";
import type { Scope } from "./nodes.ts";
import type { ItemFilter, RegistrationStatus } from "./resolver-types.generated.ts";

/** An item in a list, with how well it fits a search. */
export interface ListedItem {
  readonly version: RecordedVersion;
  readonly score?: number;
}

/** Items in their order, and the scope in which their references are followed. */
export interface ItemList {
  readonly scope: Scope;
  readonly items: readonly ListedItem[];
}

/** Which items to list. */
export interface ItemQuestion {
  readonly filter?: ItemFilter | null | undefined;
  readonly search?: string | null | undefined;
}

/** More hits than any registry has items. */
const allHits = 100_000;

/** What each authority says of a version now: the last of its statements. */
const standing = (rows: readonly RegistrationRow[]): readonly RegistrationRow[] => [
  ...new Map(rows.map((row) => [row.authority, row])).values(),
];

const isGiven = <Value>(value: Value | null | undefined): value is Value =>
  value !== undefined && value !== null;

/** Whether a condition that may be left out holds. */
const holds = <Value>(
  wanted: Value | null | undefined,
  condition: (value: Value) => boolean,
): boolean => !isGiven(wanted) || condition(wanted);

const hasStatus = (view: View, version: RecordedVersion, filter: ItemFilter): boolean =>
  ![filter.status, filter.authority, filter.atLeast].some(isGiven) ||
  standing(view.registrationsByRef.get(refOf(version)) ?? []).some(
    (row) =>
      holds(filter.status, (status) => row.status === status) &&
      holds(filter.atLeast, (status) => isAtLeast(row.status, status)) &&
      holds(filter.authority, (authority) => row.authority === authority),
  );

/** How far on the way to a standard a status is; what left that way is nowhere on it. */
const steps: Partial<Readonly<Record<RegistrationStatus, number>>> = {
  DRAFT: 1,
  PROPOSED: 2,
  TRIAL: 3,
  STANDARD: 4,
  STANDARD_ELSEWHERE: 4,
};

const isAtLeast = (status: RegistrationStatus, wanted: RegistrationStatus): boolean =>
  (steps[status] ?? 0) >= (steps[wanted] ?? Number.POSITIVE_INFINITY);

const isWantedMeasure = (content: RegistryItem, filter: ItemFilter): boolean => {
  const { measureFocus, measureType, hasCoverage } = filter;
  if (![measureFocus, measureType, hasCoverage].some(isGiven)) return true;
  return (
    content.kind === "indicator" &&
    holds(measureFocus, (focus) => content.measureFocus === focus) &&
    holds(measureType, (type) => content.measureType === type) &&
    holds(hasCoverage, (wanted) => (content.calculation?.coverage !== undefined) === wanted)
  );
};

const isWanted = (content: RegistryItem, filter: ItemFilter): boolean =>
  isWantedMeasure(content, filter) &&
  holds(filter.lifeStage, (stage) => lifeStagesOf(content).includes(stage)) &&
  holds(filter.kinds, (kinds) => kinds.includes(content.kind)) &&
  holds(filter.agency, (agency) => content.id.startsWith(`${agency}:`)) &&
  holds(filter.illustrative, (wanted) => (content.illustrative ?? false) === wanted);

const boundBy = (view: View, bindings: Bindings): readonly RecordedVersion[] =>
  [...bindings]
    .flatMap(([id, version]) => view.versionsByRef.get(refOf({ id, version })) ?? [])
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** What a filter by return starts from: the versions that the return binds, read in its scope. */
const startFrom = (view: View, returnRef: string | null | undefined): ItemList => {
  const scope = scopeOf(view);
  if (!isGiven(returnRef))
    return { scope, items: view.newestOfLines.map((version) => ({ version })) };
  const found = lookUp(scope, returnRef);
  if (found?.content.kind !== "return") return { scope, items: [] };
  const bindings = bindingsOf(found.content);
  return {
    scope: { view, within: refOf(found), bindings },
    items: boundBy(view, bindings).map((version) => ({ version })),
  };
};

/** Orders items by how well they fit; each item once, in its newest version among those. */
const rank = async (
  items: readonly ListedItem[],
  search: string,
  store: Store,
): Promise<readonly ListedItem[]> => {
  const newestById = new Map(items.map(({ version }) => [version.id, version]));
  const hits = await store.search({ text: search, limit: allHits });
  return hits.flatMap(({ id, score }) => {
    const version = newestById.get(id);
    return version === undefined ? [] : [{ version, score }];
  });
};

/** Lists the items in view that a filter lets through and a search finds. */
export const listItems = async (
  view: View,
  { filter, search }: ItemQuestion,
  store: Store,
): Promise<ItemList> => {
  const { scope, items } = startFrom(view, filter?.returnRef);
  const wanted = items.filter(
    ({ version }) =>
      isWanted(version.content, filter ?? {}) && hasStatus(view, version, filter ?? {}),
  );
  return { scope, items: isGiven(search) ? await rank(wanted, search, store) : wanted };
};
