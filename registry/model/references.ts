import type { ItemKind, RegistryItem } from "../../generated/items/types.ts";
import type { ReferenceField } from "../../generated/items/fields.ts";
import { referenceFields } from "../../generated/items/fields.ts";

/** A reference as it stands in an item. */
export interface ItemReference {
  /** JSON pointer to it. */
  readonly pointer: string;
  /** As written, for example `dfe:sex@2`. */
  readonly text: string;
  /** Kinds of item that it may name. */
  readonly refersTo: readonly ItemKind[];
}

interface Spot {
  readonly pointer: string;
  readonly value: unknown;
}

const childrenOf = ({ pointer, value }: Spot, segment: string): readonly Spot[] => {
  if (segment === "*")
    return Array.isArray(value)
      ? value.map((entry: unknown, index) => ({ pointer: `${pointer}/${index}`, value: entry }))
      : [];
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return [];
  return [{ pointer: `${pointer}/${segment}`, value: Reflect.get(value, segment) }];
};

const spotsOf = (content: unknown, path: string): readonly Spot[] =>
  path
    .split("/")
    .slice(1)
    .reduce<readonly Spot[]>(
      (spots, segment) => spots.flatMap((spot) => childrenOf(spot, segment)),
      [{ pointer: "", value: content }],
    );

const fieldsByKind: ReadonlyMap<string, readonly ReferenceField[]> = Map.groupBy(
  referenceFields,
  ({ kind }) => kind,
);

/** Every reference in an item, in the order of its schema. */
export const referencesOf = (content: RegistryItem): readonly ItemReference[] =>
  (fieldsByKind.get(content.kind) ?? []).flatMap(({ pointer: path, refersTo }) =>
    spotsOf(content, path).flatMap(({ pointer, value }) =>
      typeof value === "string" ? [{ pointer, text: value, refersTo }] : [],
    ),
  );
