import type { LedgerFact } from "../../../registry/governance/event.ts";
import type { OrganisationKind } from "../../../registry/governance/fact/words.ts";

const by = { member: "m-registry" };

/** A body that is registered. */
const body = (authority: string, kind: OrganisationKind): LedgerFact => ({
  type: "authority-registered",
  authority,
  name: `The body ${authority}`,
  kind,
  nation: "ENGLAND",
  by,
});

type Member = Extract<LedgerFact, { readonly type: "membership-set" }>;

/** A person who acts for an authority. */
export const member = (
  name: string,
  authority: string,
  more: Partial<Pick<Member, "capacities" | "roles">> = {},
): LedgerFact => ({
  type: "membership-set",
  member: name,
  authority,
  capacities: more.capacities ?? [],
  roles: more.roles ?? [],
  by,
});

/** The people of most stories: two councils and the network, with those who look after them. */
export const cast: readonly LedgerFact[] = [
  { type: "administrator-named", member: "m-registry", by },
  body("chorus:network", "NETWORK"),
  body("north", "COUNTY_OR_UNITARY"),
  body("oldham", "METROPOLITAN_BOROUGH"),
  member("m-network", "chorus:network", { roles: ["STEWARD"] }),
  member("m-north-admin", "north", { roles: ["AUTHORITY_ADMINISTRATOR"] }),
  member("m-north", "north", {
    capacities: ["INFORMATION_LEAD"],
    roles: ["STEWARD", "PANEL_CONTACT"],
  }),
  member("m-oldham-admin", "oldham", { roles: ["AUTHORITY_ADMINISTRATOR"] }),
  member("m-oldham", "oldham", { capacities: ["PRACTICE_LEAD"], roles: ["STEWARD"] }),
  member("m-left", "oldham"),
  { type: "agency-claimed", agency: "test", authority: "north", by },
  {
    type: "panel-registered",
    panel: "panel-north",
    name: "Young people of the north",
    host: "north",
    speaksFrom: ["YOUNG_PERSON"],
    document: "sha256:panel",
    by,
  },
];

/** A proposal of the north that is open, with one candidate. */
export const openProposal: readonly LedgerFact[] = [
  {
    type: "proposal-created",
    proposal: "p-1",
    kind: "NEW",
    direction: "ACROSS",
    decider: "chorus:network",
    document: "sha256:body",
    by: { member: "m-north", authority: "north" },
  },
  {
    type: "proposal-submitted",
    proposal: "p-1",
    candidate: "sha256:candidate",
    entries: [
      { id: "north:new", version: "1.0.0", kind: "element", hash: "sha256:new", action: "ADD" },
    ],
    document: "sha256:body",
    by: { member: "m-north", authority: "north" },
  },
];
