import type { ItemKind, RegistryItem } from "../../../generated/items/types.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Remark } from "../finding.ts";

/** What a condition is looked at against. */
export interface ConditionContext {
  /** The version before this one; absent for a new item. */
  readonly previous?: RegistryItem;
  /** Everything published, and everything that comes with the item. */
  readonly all: Snapshot;
  /** The day, as 2026-03-31. */
  readonly today: string;
}

/** A condition over the words and fields of an item, asked for at a gate; drafts and imports may lack it. */
export interface GateCondition {
  /** Code as gates name it, for example INV-51. */
  readonly code: string;
  readonly title: string;
  readonly fix: string;
  /** Kinds of item that it can look at. */
  readonly appliesTo: readonly ItemKind[];
  readonly find: (content: RegistryItem, context: ConditionContext) => readonly Remark[];
}

/** Kinds that hold something about people. */
export const kindsAboutPeople = [
  "element",
  "indicator",
  "record",
  "voice-field",
] as const satisfies ItemKind[];

/** Kinds that people lean on when they decide. */
export const kindsOfUse = ["element", "indicator", "voice-field"] as const satisfies ItemKind[];

/** Kinds for which people are asked, watched or recorded one by one. */
export const kindsOfAsking = ["element", "voice-field"] as const satisfies ItemKind[];
