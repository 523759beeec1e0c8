import type { GovernanceDraft } from "./draft.ts";
import type { LedgerEvent } from "./event.ts";
import type { PeopleFact } from "./fact/people.ts";

/** A line of the ledger that records who may act. */
export type PeopleEvent = LedgerEvent & { readonly fact: PeopleFact };

/** Takes a fact about who may act into a draft of the state. */
export const evolvePeople = (draft: GovernanceDraft, { seq, at, fact }: PeopleEvent): void => {
  const trace = { seq, at, by: fact.by };
  switch (fact.type) {
    case "authority-registered": {
      const { type: _type, authority, ...rest } = fact;
      draft.authorities.set(authority, { ...rest, ...trace, id: authority });
      return;
    }
    case "agency-claimed":
      draft.agencies.set(fact.agency, fact.authority);
      return;
    case "membership-set": {
      const { member, authority, capacities, roles } = fact;
      draft.memberships.set(member, { member, authority, capacities, roles, since: seq });
      return;
    }
    case "administrator-named":
      draft.administrators.add(fact.member);
      return;
    case "panel-registered": {
      const { type: _type, panel, ...rest } = fact;
      draft.panels.set(panel, { ...rest, ...trace, id: panel });
      return;
    }
    case "stewardship-set": {
      const { itemId, authority, roleTitle } = fact;
      draft.stewardships.set(itemId, { ...trace, itemId, authority, roleTitle });
      return;
    }
    case "text-withheld":
      draft.withheld.set(fact.document, fact.reason);
      return;
  }
};
