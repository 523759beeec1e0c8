import type { LedgerEvent, RegistryFact } from "./event.ts";
import { isRegistryFact } from "./event.ts";

type Published = Extract<RegistryFact, { readonly type: "version-published" }>;
type Registered = Extract<RegistryFact, { readonly type: "registration-set" }>;
type Released = Extract<RegistryFact, { readonly type: "release-published" }>;

/** A fact with the line of the ledger that recorded it. */
export interface Recorded<Fact> {
  readonly fact: Fact;
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
}

/** What a ledger says: the versions, registrations and releases that follow from its events alone. */
export interface RegistryState {
  /** By `id@version`. */
  readonly versions: ReadonlyMap<string, Recorded<Published>>;
  /** Every registration ever set, in order; the last of an authority for a version is the one that stands. */
  readonly registrations: readonly Recorded<Registered>[];
  /** By name. */
  readonly releases: ReadonlyMap<string, Recorded<Released>>;
}

/** A registry in which nothing has happened. */
export const emptyState: RegistryState = {
  versions: new Map(),
  registrations: [],
  releases: new Map(),
};

interface Draft {
  readonly versions: Map<string, Recorded<Published>>;
  readonly registrations: Recorded<Registered>[];
  readonly releases: Map<string, Recorded<Released>>;
}

const record = (draft: Draft, { seq, at, actor, fact }: LedgerEvent): void => {
  if (!isRegistryFact(fact)) return;
  switch (fact.type) {
    case "version-published":
      draft.versions.set(`${fact.id}@${fact.version}`, { fact, seq, at, actor });
      return;
    case "registration-set":
      draft.registrations.push({ fact, seq, at, actor });
      return;
    case "release-published":
      draft.releases.set(fact.name, { fact, seq, at, actor });
      return;
  }
};

/** The state after many events: the same as evolving one by one, copied once. */
export const replay = (
  events: Iterable<LedgerEvent>,
  from: RegistryState = emptyState,
): RegistryState => {
  const draft = {
    versions: new Map(from.versions),
    registrations: [...from.registrations],
    releases: new Map(from.releases),
  };
  for (const event of events) record(draft, event);
  return draft;
};

/** The state after one more event. */
export const evolve = (state: RegistryState, event: LedgerEvent): RegistryState =>
  replay([event], state);
