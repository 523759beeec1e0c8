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

const ownReason = "Imported on trial.";
const elsewhereReason = "A copy of what its owner publishes; the owner does not endorse this copy.";

/** The status that an import grants: trial for one's own items and for made-up examples; else a standard elsewhere. */
export const standingOf = (id: string, authority: string): Standing => {
  const agency = id.slice(0, id.indexOf(":"));
  return agency === authority || agency === "examples"
    ? { status: "TRIAL", reason: ownReason }
    : { status: "STANDARD_ELSEWHERE", reason: elsewhereReason };
};

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

const registerStep = ({ id, version }: ItemVersion, { now, actor }: Acting): Step => {
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
export const importSteps = (versions: readonly ItemVersion[], acting: Acting): readonly Step[] => {
  const sorted = versions.toSorted(compareEntries);
  return [
    ...sorted.map((version, index) => publishStep(version, sorted[index + 1]?.id !== version.id)),
    ...sorted.map((version) => registerStep(version, acting)),
  ];
};
