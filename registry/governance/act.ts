import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import type { ItemCheck } from "../check/check.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import type { GovernanceFact, RegistryFact } from "./event.ts";
import type { GovernanceState } from "./state.ts";

/** Who acts. What they may do is looked up in the state, never taken from the caller's word. */
export type Actor =
  | { readonly kind: "anonymous" }
  | { readonly kind: "member"; readonly member: string };

/** What new things are named after; ids are made outside, since randomness comes in at one door. */
export type IdKind =
  | "proposal"
  | "round"
  | "review"
  | "comment"
  | "view"
  | "hold"
  | "dissent"
  | "decision"
  | "record"
  | "feedback"
  | "test"
  | "adoption"
  | "burden"
  | "concern"
  | "gap"
  | "effect"
  | "recognition"
  | "panel";

/** The world as a decision sees it: who, when, and what is published. */
export interface Surroundings {
  readonly actor: Actor;
  /** ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  readonly newId: (kind: IdKind) => string;
  /** Everything published here, gates among it. */
  readonly items: Snapshot;
  /** Contents by hash of drafts and candidates that the act needs; the caller loads what `documentsOf` asks for. */
  readonly document: (hash: string) => unknown;
  /** Bank holidays of England, ISO days. */
  readonly holidays: ReadonlySet<string>;
  /** Checks that need more than the registry knows, such as those of rules. */
  readonly checks: readonly ItemCheck[];
  /** What is wrong with what would be generated from items, tried on their fixtures; empty when all passes. */
  readonly tryGenerated: (items: readonly ItemVersion[]) => readonly string[];
  /** What a text holds that must not come in; empty when clean. */
  readonly scan: (text: string) => readonly string[];
}

/** What an act leads to: lines of the ledger, what was written with them, and versions that are published by them. */
export interface Decided {
  readonly facts: readonly (GovernanceFact | RegistryFact)[];
  /** Canonical JSON by hash; kept in the same transaction. */
  readonly documents: ReadonlyMap<string, string>;
  readonly published: readonly ItemVersion[];
  /** Id of what was made or changed, for the answer. */
  readonly subject: string;
}

/** Decides one kind of act: facts, or every reason why not. Pure: the same state, command and surroundings give the same. */
export type Decide<Command> = (
  state: GovernanceState,
  command: Command,
  surroundings: Surroundings,
) => Result<Decided, readonly Problem[]>;
