import type { LifeStage, RegistryItem } from "../../generated/items/types.ts";
import { idOfRef, parseItemRef } from "../identity/item-ref.ts";
import { majorOf } from "../identity/version.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import { bindingsOf, resolveRef, resolveText } from "../model/snapshot.ts";

/** What an audit looks at: everything in its newest versions, or what all conditions that are given let through. */
export interface AuditScope {
  /** A return such as `dfe:ssda903@2026`: only what it binds, in the versions that it binds. */
  readonly return?: string;
  readonly agency?: string;
  /** One item, such as `dfe:sex`, or one of its versions. */
  readonly item?: string;
  readonly kinds?: readonly RegistryItem["kind"][];
  /** Only items that say that they are about people of this age. */
  readonly lifeStage?: LifeStage;
}

/** Each major line of an item once, in its newest version. */
export const newestOfLines = ({ versions }: Snapshot): readonly ItemVersion[] =>
  versions.filter(({ id, version }, index) => {
    const next = versions[index + 1];
    return next?.id !== id || majorOf(next.version) !== majorOf(version);
  });

/** Each item once, in its newest version. */
export const newestOfItems = ({ versions, versionsOf }: Snapshot): readonly ItemVersion[] =>
  versions.filter((version) => versionsOf(version.id).at(-1) === version);

/** The exact reference of a version. */
export const refOf = ({ id, version }: Pick<ItemVersion, "id" | "version">): string =>
  `${id}@${version}`;

/** The name of an item: in English where it has one, else the first. */
export const titleOf = ({ titles }: RegistryItem): string =>
  (titles.find(({ language }) => language === "en") ?? titles[0])?.text ?? "";

/** The versions that a return binds, itself among them; undefined when there is no such return. */
export const boundBy = (all: Snapshot, text: string): readonly ItemVersion[] | undefined => {
  const ref = parseItemRef(text);
  const found = ref.ok ? resolveRef(all, ref.value) : undefined;
  if (found?.content.kind !== "return") return undefined;
  const bound = [...bindingsOf(found.content)].flatMap(
    ([id, version]) => all.versionsOf(id).find((one) => one.version === version) ?? [],
  );
  return [found, ...bound];
};

/** The ages that an item says that it is about; none when it says nothing of ages. */
export const lifeStagesOf = (content: RegistryItem): readonly LifeStage[] => {
  if (content.kind === "method") return content.ageFit;
  const own = content.kind === "practice-example" ? (content.lifeStages ?? []) : [];
  return "facets" in content ? [...own, ...(content.facets?.lifeStages ?? [])] : own;
};

const holds = <Value>(wanted: Value | undefined, condition: (value: Value) => boolean): boolean =>
  wanted === undefined || condition(wanted);

const isIn = (
  { id, content }: ItemVersion,
  { agency, kinds, lifeStage }: Omit<AuditScope, "item" | "return">,
): boolean =>
  holds(agency, (wanted) => id.startsWith(`${wanted}:`)) &&
  holds(kinds, (wanted) => wanted.includes(content.kind)) &&
  holds(lifeStage, (wanted) => lifeStagesOf(content).includes(wanted));

const startOf = (all: Snapshot, scope: AuditScope): readonly ItemVersion[] | undefined => {
  const versions = scope.return === undefined ? newestOfLines(all) : boundBy(all, scope.return);
  const { item } = scope;
  if (item === undefined || versions === undefined) return versions;
  if (scope.return !== undefined) return versions.filter(({ id }) => id === idOfRef(item));
  const found = resolveText(all, item);
  return found === undefined ? undefined : [found];
};

/** The versions that an audit looks at; undefined when its return or its item is not here. */
export const versionsIn = (all: Snapshot, scope: AuditScope): readonly ItemVersion[] | undefined =>
  startOf(all, scope)?.filter((version) => isIn(version, scope));

const isWorkedOutFrom = (
  content: RegistryItem,
  id: string,
  year: number,
): content is ItemOf<"indicator"> => {
  if (content.kind !== "indicator" || content.calculation === undefined) return false;
  const { return: source, years } = content.calculation.source;
  return idOfRef(source) === id && years.from <= year && year <= (years.to ?? year);
};

/**
 * The versions of indicators that an audit looks at. A return binds no indicators: those of a return are worked out from
 * its year.
 */
export const measuresIn = (
  all: Snapshot,
  scope: AuditScope,
): readonly ItemVersion[] | undefined => {
  const { return: text, ...rest } = scope;
  const versions = versionsIn(all, rest);
  if (text === undefined) return versions;
  const found = boundBy(all, text)?.[0];
  if (found?.content.kind !== "return") return undefined;
  const { id, collectionYear } = found.content;
  return versions?.filter(({ content }) => isWorkedOutFrom(content, id, collectionYear));
};

/** An item of one kind. */
export type ItemOf<Kind extends RegistryItem["kind"]> = Extract<
  RegistryItem,
  { readonly kind: Kind }
>;

const isOfKind = <Kind extends RegistryItem["kind"]>(
  content: RegistryItem,
  kind: Kind,
): content is ItemOf<Kind> => content.kind === kind;

/** The versions whose items are of a kind. */
export const ofKind = <Kind extends RegistryItem["kind"]>(
  versions: readonly ItemVersion[],
  kind: Kind,
): readonly ItemOf<Kind>[] =>
  versions.flatMap(({ content }) => (isOfKind(content, kind) ? [content] : []));
