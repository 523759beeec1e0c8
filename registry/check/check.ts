import type { RegistryItem } from "../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import type { CheckTitle, Remark } from "./finding.ts";

/** What an item is checked against. */
export interface CheckContext {
  /** Everything published here, and everything that comes in with the item. */
  readonly all: Snapshot;
  /** What was published before. */
  readonly published: Snapshot;
  /** Ids of items that come in too but could not be read: they have findings of their own. */
  readonly unread?: ReadonlySet<string>;
}

/** One lint or invariant over an item whose content already keeps its schema. */
export interface ItemCheck extends CheckTitle {
  readonly find: (content: RegistryItem, context: CheckContext) => readonly Remark[];
}

/** A remark about one of several versions. */
export interface SetRemark extends Remark {
  readonly version: ItemVersion;
}

/** One lint or invariant over all items together. */
export interface SetCheck extends CheckTitle {
  readonly find: (versions: readonly ItemVersion[], context: CheckContext) => readonly SetRemark[];
}
