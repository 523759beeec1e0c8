import type { RegistrationStatus } from "../governance/event.ts";
import type { Acting } from "../governance/ledger.ts";
import type { Step } from "../governance/transaction.ts";
import { canonicalJson } from "../identity/canonical.ts";
import { compareEntries } from "../identity/content-hash.ts";
import type { ItemVersion } from "../model/snapshot.ts";
import { searchRowOf } from "../model/search-words.ts";

interface Standing {
  readonly status: RegistrationStatus;
  readonly reason: string;
}

/** Says which status an import gives an item for the authority that imports it. */
export type StandingOf = (id: string, authority: string) => Standing;

const elsewhere: Standing = {
  status: "STANDARD_ELSEWHERE",
  reason: "A copy of what its owner publishes; the owner does not endorse this copy.",
};

const isOwn = (id: string, authority: string): boolean => {
  const agency = id.slice(0, id.indexOf(":"));
  return agency === authority || agency === "examples";
};

/**
 * What an import gives: one's own items and made-up examples are put forward, no more; the rest is decided at the gates,
 * as for everybody. A copy of what another body publishes says so.
 */
export const proposedStanding: StandingOf = (id, authority) =>
  isOwn(id, authority) ? { status: "PROPOSED", reason: "Put forward by an import." } : elsewhere;

/** What the releases that Chorus ships give: they were decided before they were shipped. */
export const shippedStanding: StandingOf = (id, authority) =>
  isOwn(id, authority) ? { status: "TRIAL", reason: "Imported on trial." } : elsewhere;

const publishStep = (version: ItemVersion, isNewest: boolean): Step => {
  const { id, version: number, hash, content } = version;
  const { kind } = content;
  return {
    fact: { type: "version-published", id, version: number, kind, hash },
    rowsOf: ({ at, seq }) => [
      { table: "contents", row: { hash, json: canonicalJson(content) } },
      { table: "versions", row: { id, version: number, kind, hash, recordedAt: at, seq } },
      ...(isNewest ? [{ table: "search" as const, row: searchRowOf(content) }] : []),
    ],
  };
};

const registerStep = (
  { id, version }: ItemVersion,
  { now, actor }: Acting,
  standingOf: StandingOf,
): Step => {
  const registration = {
    authority: actor,
    id,
    version,
    ...standingOf(id, actor),
    from: now.slice(0, 10),
  };
  return {
    fact: { type: "registration-set", ...registration },
    rowsOf: ({ at, seq }) => [
      { table: "registrations", row: { ...registration, recordedAt: at, seq } },
    ],
  };
};

/** The steps of an import: each version published, and registered by the authority that imports it, never by another. */
export const importSteps = (
  versions: readonly ItemVersion[],
  acting: Acting,
  standingOf: StandingOf = proposedStanding,
): readonly Step[] => {
  const sorted = versions.toSorted(compareEntries);
  return [
    ...sorted.map((version, index) => publishStep(version, sorted[index + 1]?.id !== version.id)),
    ...sorted.map((version) => registerStep(version, acting, standingOf)),
  ];
};
