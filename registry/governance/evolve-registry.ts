import type { GovernanceDraft } from "./draft.ts";
import type { LedgerEvent, RegistryFact } from "./event.ts";

/** A line of the ledger that records what was published. */
export type RegistryEvent = LedgerEvent & { readonly fact: RegistryFact };

/** Takes what was published into a draft of the state: versions by hash, and where authorities stand with them. */
export const evolveRegistry = (draft: GovernanceDraft, { seq, at, fact }: RegistryEvent): void => {
  switch (fact.type) {
    case "version-published":
      draft.versions.set(`${fact.id}@${fact.version}`, fact.hash);
      return;
    case "registration-set": {
      const { type: _type, reason: _reason, ...standing } = fact;
      const key = `${fact.authority} ${fact.id}@${fact.version}`;
      draft.standings.set(key, { ...standing, seq, at, by: { authority: fact.authority } });
      return;
    }
    case "release-published":
      return;
  }
};
