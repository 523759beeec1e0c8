import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import { canonicalJson } from "../identity/canonical.ts";
import { sha256Hex } from "../identity/content-hash.ts";
import type { LedgerEvent, LedgerFact } from "./event.ts";

/** The hash that stands before the first event. */
const genesisHash = "0".repeat(64);

/** The end of a chain: how many events it has, and the hash of the last. */
export interface ChainEnd {
  readonly revision: number;
  readonly hash: string;
}

/** The end of a chain that has not begun. */
export const emptyChain: ChainEnd = { revision: 0, hash: genesisHash };

/** Who acts, and when. */
export interface Acting {
  /** ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  readonly actor: string;
}

/** The hash of an event: SHA-256 over the canonical JSON of all its other fields. */
const hashOfEvent = (event: Omit<LedgerEvent, "hash">): string =>
  sha256Hex(
    canonicalJson({
      actor: event.actor,
      at: event.at,
      fact: event.fact,
      previousHash: event.previousHash,
      seq: event.seq,
    }),
  );

/** Makes the next lines of the ledger: numbered without gaps, each bound to the one before. */
export const appendEvents = (
  head: ChainEnd,
  facts: readonly LedgerFact[],
  { now, actor }: Acting,
): readonly LedgerEvent[] => {
  const events: LedgerEvent[] = [];
  let previousHash = head.hash;
  for (const [index, fact] of facts.entries()) {
    const line = { seq: head.revision + index + 1, at: now, actor, fact, previousHash };
    const event = { ...line, hash: hashOfEvent(line) };
    events.push(event);
    previousHash = event.hash;
  }
  return events;
};

const broken = (seq: number, why: string): Problem =>
  problemOf("LEDGER_BROKEN", `Event ${seq} ${why}.`);

const keepsItsHash = (event: LedgerEvent): boolean => {
  try {
    return event.hash === hashOfEvent(event);
  } catch {
    // One changed byte can make a number too large or half a character, which no line of ours ever held.
    return false;
  }
};

const linkProblem = (event: LedgerEvent, after: ChainEnd): Problem | undefined => {
  const expected = after.revision + 1;
  if (event.seq !== expected)
    return broken(expected, `is missing: number ${event.seq} stands in its place`);
  if (event.previousHash !== after.hash)
    return broken(event.seq, "does not follow the event before it");
  if (!keepsItsHash(event)) return broken(event.seq, "was changed after it was recorded");
  return undefined;
};

/** Checks every line of a chain, or of the part after a known end: numbers, links and hashes. Empty when all hold. */
export const verifyChain = (
  events: readonly LedgerEvent[],
  after: ChainEnd = emptyChain,
): readonly Problem[] => {
  const found: Problem[] = [];
  let end = after;
  for (const event of events) {
    const problem = linkProblem(event, end);
    if (problem !== undefined) found.push(problem);
    end = { revision: event.seq, hash: event.hash };
  }
  return found;
};
