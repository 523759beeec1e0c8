import type { PeopleFact } from "./fact/people.ts";
import type { ProposalFact } from "./fact/proposals.ts";
import type { VoicesFact } from "./fact/voices.ts";

/**
 * What can happen to what a registry publishes. Every event is a line of the ledger: it is appended, chained by hash,
 * never changed, and all status is recomputable from it.
 */
export type RegistryFact =
  | {
      /** A version of an item was published; its content is kept under its hash. */
      readonly type: "version-published";
      readonly id: string;
      readonly version: string;
      readonly kind: string;
      readonly hash: string;
    }
  | {
      /** An authority gave a version a status on a day. No authority can set another's. */
      readonly type: "registration-set";
      readonly authority: string;
      readonly id: string;
      readonly version: string;
      readonly status: RegistrationStatus;
      /** ISO date from which it holds. */
      readonly from: string;
      readonly reason: string;
    }
  | {
      /** A release was published: its digest covers exact versions and hashes only. */
      readonly type: "release-published";
      readonly name: string;
      readonly digest: string;
      readonly entries: number;
    };

const registryFacts: ReadonlySet<string> = new Set<RegistryFact["type"]>([
  "version-published",
  "registration-set",
  "release-published",
]);

/** Whether a fact is about what is published, rather than about what people did on the way there. */
export const isRegistryFact = (fact: LedgerFact): fact is RegistryFact =>
  registryFacts.has(fact.type);

/** What people did on the way to a decision. What they wrote is kept beside the ledger, under its hash. */
export type GovernanceFact = PeopleFact | ProposalFact | VoicesFact;

/** Everything that a line of the ledger can record. */
export type LedgerFact = RegistryFact | GovernanceFact;

/** Where a version stands with an authority (MODEL 4.1, after METEOR). */
export type RegistrationStatus =
  | "DRAFT"
  | "PROPOSED"
  | "TRIAL"
  | "STANDARD"
  | "STANDARD_ELSEWHERE"
  | "SUPERSEDED"
  | "RETIRED"
  | "WITHDRAWN";

/** One line of the ledger. */
export interface LedgerEvent {
  /** Position in the chain, from 1 without gaps; the registry's revision is the last one. */
  readonly seq: number;
  /** Moment it was recorded, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** The authority or program that acted, for example `chorus`. */
  readonly actor: string;
  readonly fact: LedgerFact;
  /** Hash of the line before; 64 zeros for the first. */
  readonly previousHash: string;
  /** SHA-256 over the canonical JSON of all other fields. */
  readonly hash: string;
}
