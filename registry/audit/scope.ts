import type { RegistryItem } from "../../generated/items/types.ts";
import { parseItemRef } from "../identity/item-ref.ts";
import { majorOf } from "../identity/version.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import { bindingsOf, resolveRef } from "../model/snapshot.ts";

/** What an audit looks at: everything in its newest versions, or what a return binds, or one agency's items. */
export interface AuditScope {
  /** A return such as `dfe:ssda903@2026`. */
  readonly return?: string;
  readonly agency?: string;
}

const newestOfLines = ({ versions }: Snapshot): readonly ItemVersion[] =>
  versions.filter(({ id, version }, index) => {
    const next = versions[index + 1];
    return next?.id !== id || majorOf(next.version) !== majorOf(version);
  });

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

/** The versions that an audit looks at; undefined when its return is not here. */
export const versionsIn = (
  all: Snapshot,
  scope: AuditScope,
): readonly ItemVersion[] | undefined => {
  const versions = scope.return === undefined ? newestOfLines(all) : boundBy(all, scope.return);
  const { agency } = scope;
  return agency === undefined
    ? versions
    : versions?.filter(({ id }) => id.startsWith(`${agency}:`));
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
