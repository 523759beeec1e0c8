import { expect, test } from "vitest";

import type { LedgerFact } from "../../../../registry/governance/event.ts";
import { decideClaimAgency } from "../../../../registry/governance/acts/claim-agency.ts";
import { decideHandOverStewardship } from "../../../../registry/governance/acts/hand-over-stewardship.ts";
import { decideNameFirstAdministrator } from "../../../../registry/governance/acts/name-first-administrator.ts";
import type { RegisterAuthority } from "../../../../registry/governance/acts/register-authority.ts";
import { decideRegisterAuthority } from "../../../../registry/governance/acts/register-authority.ts";
import { decideRegisterPanel } from "../../../../registry/governance/acts/register-panel.ts";
import type { SetMembership } from "../../../../registry/governance/acts/set-membership.ts";
import { decideSetMembership } from "../../../../registry/governance/acts/set-membership.ts";
import { decideWithholdText } from "../../../../registry/governance/acts/withhold-text.ts";
import { cast, member, openProposal } from "../cast.ts";
import { anyone, as, factsOf, refusalsOf, when } from "../story.ts";

const registering: RegisterAuthority = {
  type: "register-authority",
  authority: "hampshire",
  name: " Hampshire ",
  kind: "COUNTY_OR_UNITARY",
  code: "E10000014",
  nation: "ENGLAND",
  administrator: "m-new",
};

test("the first person becomes administrator of the registry, once", () => {
  const command = { type: "name-first-administrator" } as const;
  const named = when([], as("m-first"), { decide: decideNameFirstAdministrator, command });
  expect(factsOf(named).facts).toEqual([
    { type: "administrator-named", member: "m-first", by: { member: "m-first" } },
  ]);
  expect(
    refusalsOf(when(cast, as("m-two"), { decide: decideNameFirstAdministrator, command })),
  ).toEqual(["ADMINISTRATOR_EXISTS"]);
  expect(refusalsOf(when([], anyone, { decide: decideNameFirstAdministrator, command }))).toEqual([
    "SIGN_IN_NEEDED",
  ]);
});

test("an authority joins with somebody who looks after its members", () => {
  const by = { member: "m-registry" };
  const done = when(cast, as("m-registry"), {
    decide: decideRegisterAuthority,
    command: registering,
  });
  expect(factsOf(done).facts).toEqual([
    {
      type: "authority-registered",
      authority: "hampshire",
      name: "Hampshire",
      kind: "COUNTY_OR_UNITARY",
      code: "E10000014",
      nation: "ENGLAND",
      by,
    },
    {
      type: "membership-set",
      member: "m-new",
      authority: "hampshire",
      capacities: [],
      roles: ["AUTHORITY_ADMINISTRATOR"],
      by,
    },
  ]);
});

test("the network comes with the prefixes of the rules and the examples, and without a code", () => {
  const { code: _code, ...rest } = registering;
  const command = { ...rest, authority: "chorus:network", kind: "NETWORK" } as const;
  const [administrator] = cast;
  const done = when(administrator === undefined ? [] : [administrator], as("m-registry"), {
    decide: decideRegisterAuthority,
    command,
  });
  expect(factsOf(done).facts.map((fact) => ("agency" in fact ? fact.agency : fact.type))).toEqual([
    "authority-registered",
    "chorus",
    "examples",
    "membership-set",
  ]);
});

test.for<[string, Partial<RegisterAuthority>, string, readonly string[]]>([
  ["not the administrator", {}, "m-north", ["REGISTRY_ADMINISTRATOR_NEEDED"]],
  ["a malformed id", { authority: "North Yorks" }, "m-registry", ["INPUT_INVALID /authority"]],
  [
    "an id that is too long",
    { authority: "a".repeat(61) },
    "m-registry",
    ["INPUT_INVALID /authority"],
  ],
  ["a second network", { kind: "NETWORK" }, "m-registry", ["INPUT_INVALID /kind"]],
  ["no name", { name: "  " }, "m-registry", ["TEXT_MISSING /name"]],
  ["a name that is too long", { name: "a".repeat(201) }, "m-registry", ["TEXT_TOO_LONG /name"]],
  ["an id that is taken", { authority: "north" }, "m-registry", ["AUTHORITY_EXISTS"]],
  [
    "oneself as its administrator",
    { administrator: "m-registry" },
    "m-registry",
    ["OWN_MEMBERSHIP"],
  ],
  ["somebody who acts elsewhere", { administrator: "m-north" }, "m-registry", ["MEMBER_ELSEWHERE"]],
  [
    "a name in place of a member",
    { administrator: "Jo Bloggs" },
    "m-registry",
    ["INPUT_INVALID /administrator"],
  ],
  [
    "personal data in the name",
    { name: "Ask jo@example.org" },
    "m-registry",
    ["PERSONAL_DATA /name"],
  ],
])("no authority joins with %s", ([, change, actor, refusals]) => {
  const command = { ...registering, ...change };
  expect(refusalsOf(when(cast, as(actor), { decide: decideRegisterAuthority, command }))).toEqual(
    refusals,
  );
});

test("somebody who left may look after another authority", () => {
  const command = { ...registering, administrator: "m-left" };
  expect(when(cast, as("m-registry"), { decide: decideRegisterAuthority, command }).ok).toBe(true);
});

test("registering needs an account", () => {
  expect(
    refusalsOf(when(cast, anyone, { decide: decideRegisterAuthority, command: registering })),
  ).toEqual(["SIGN_IN_NEEDED"]);
});

test("an authority claims an id prefix", () => {
  const command = { type: "claim-agency", agency: "north-words" } as const;
  const done = when(cast, as("m-north-admin"), { decide: decideClaimAgency, command });
  expect(factsOf(done).facts).toEqual([
    {
      type: "agency-claimed",
      agency: "north-words",
      authority: "north",
      by: { member: "m-north-admin", authority: "north" },
    },
  ]);
});

test.for<[string, string, string, readonly string[]]>([
  ["whose owner there is", "test", "m-oldham-admin", ["AGENCY_TAKEN"]],
  ["that is kept for its owner", "dfe", "m-north-admin", ["AGENCY_TAKEN"]],
  ["that is malformed", "North:", "m-north-admin", ["INPUT_INVALID /agency"]],
  ["that is too long", "a".repeat(41), "m-north-admin", ["INPUT_INVALID /agency"]],
  ["without being its administrator", "free", "m-north", ["ROLE_NEEDED"]],
])("nobody claims a prefix %s", ([, agency, actor, refusals]) => {
  const command = { type: "claim-agency", agency } as const;
  expect(refusalsOf(when(cast, as(actor), { decide: decideClaimAgency, command }))).toEqual(
    refusals,
  );
});

test("nobody claims a prefix under which items are published already", () => {
  const without = cast.filter(({ type }) => type !== "agency-claimed");
  const command = { type: "claim-agency", agency: "test" } as const;
  expect(
    refusalsOf(when(without, as("m-north-admin"), { decide: decideClaimAgency, command })),
  ).toEqual(["AGENCY_TAKEN"]);
});

const setting: SetMembership = {
  type: "set-membership",
  member: "m-new",
  capacities: ["PRACTICE_LEAD", "PRACTICE_LEAD"],
  roles: ["STEWARD"],
};

test("an administrator gives capacities and roles, and ends them", () => {
  const done = when(cast, as("m-north-admin"), { decide: decideSetMembership, command: setting });
  expect(factsOf(done).facts).toEqual([
    {
      type: "membership-set",
      member: "m-new",
      authority: "north",
      capacities: ["PRACTICE_LEAD"],
      roles: ["STEWARD"],
      by: { member: "m-north-admin", authority: "north" },
    },
  ]);
  const command = { ...setting, member: "m-north", capacities: [], roles: [] };
  expect(when(cast, as("m-north-admin"), { decide: decideSetMembership, command }).ok).toBe(true);
});

test.for<[string, Partial<SetMembership>, string, readonly string[]]>([
  ["without being an administrator", {}, "m-north", ["ROLE_NEEDED"]],
  ["to a name", { member: "Jo Bloggs" }, "m-north-admin", ["INPUT_INVALID /member"]],
  [
    "to someone of another authority",
    { member: "m-oldham" },
    "m-north-admin",
    ["MEMBER_ELSEWHERE"],
  ],
  ["to themselves", { member: "m-north-admin" }, "m-north-admin", ["OWN_MEMBERSHIP"]],
  [
    "that are a panel's",
    { capacities: ["YOUNG_PEOPLES_PANEL"] },
    "m-north-admin",
    ["PANEL_CAPACITY /capacities"],
  ],
  [
    "that stand already",
    { member: "m-north", capacities: ["INFORMATION_LEAD"], roles: ["PANEL_CONTACT", "STEWARD"] },
    "m-north-admin",
    ["NOTHING_CHANGES"],
  ],
  ["that nobody held", { capacities: [], roles: [] }, "m-north-admin", ["NOTHING_CHANGES"]],
  [
    "after somebody else did",
    { member: "m-north", expectedRevision: 1 },
    "m-north-admin",
    ["REVISION_STALE /expectedRevision"],
  ],
  [
    "that leave nobody to look after members",
    { member: "m-north-admin", capacities: [], roles: [] },
    "m-north-admin",
    ["LAST_ADMINISTRATOR"],
  ],
])("nobody sets rights %s", ([, change, actor, refusals]) => {
  const command = { ...setting, ...change };
  expect(refusalsOf(when(cast, as(actor), { decide: decideSetMembership, command }))).toEqual(
    refusals,
  );
});

test("one of two administrators may step down", () => {
  const two = [...cast, member("m-second", "north", { roles: ["AUTHORITY_ADMINISTRATOR"] })];
  const command = { ...setting, member: "m-north-admin", capacities: [], roles: [] };
  expect(when(two, as("m-north-admin"), { decide: decideSetMembership, command }).ok).toBe(true);
});

test("an administrator may give up a role and stay an administrator", () => {
  const more = [
    ...cast,
    member("m-north-admin", "north", { roles: ["AUTHORITY_ADMINISTRATOR", "STEWARD"] }),
  ];
  const roles = ["AUTHORITY_ADMINISTRATOR"] as const;
  const command = { ...setting, member: "m-north-admin", capacities: [], roles };
  expect(when(more, as("m-north-admin"), { decide: decideSetMembership, command }).ok).toBe(true);
});

const panel = {
  type: "register-panel",
  name: "Parents of the north",
  speaksFrom: ["PARENT"],
  contact: "Through the participation team",
  support: "Participation worker",
} as const;

test("a panel comes into being at its host", () => {
  const done = when(cast, as("m-north-admin"), { decide: decideRegisterPanel, command: panel });
  expect(factsOf(done)).toEqual({
    facts: [
      {
        type: "panel-registered",
        panel: "panel-1",
        name: "Parents of the north",
        host: "north",
        speaksFrom: ["PARENT"],
        document: expect.stringMatching(/^sha256:/u),
        by: { member: "m-north-admin", authority: "north" },
      },
    ],
    documents: [{ contact: "Through the participation team", support: "Participation worker" }],
  });
});

test("a panel is not registered twice, by nobody, for nobody", () => {
  const decide = decideRegisterPanel;
  const twice = { ...panel, name: "Young people of the north" };
  expect(refusalsOf(when(cast, as("m-north-admin"), { decide, command: twice }))).toEqual([
    "NOTHING_CHANGES",
  ]);
  expect(refusalsOf(when(cast, as("m-north"), { decide, command: panel }))).toEqual([
    "ROLE_NEEDED",
  ]);
  const empty = { ...panel, speaksFrom: [], support: "" };
  expect(refusalsOf(when(cast, as("m-north-admin"), { decide, command: empty }))).toEqual([
    "TEXT_MISSING /support",
    "TEXT_MISSING /speaksFrom",
  ]);
});

const handing = {
  type: "hand-over-stewardship",
  itemId: "test:colour",
  to: "oldham",
  roleTitle: "Head of data",
} as const;

const handedOver: LedgerFact = {
  type: "stewardship-set",
  itemId: "test:colour",
  authority: "oldham",
  roleTitle: "Head of data",
  by: { member: "m-north", authority: "north" },
};

test("the owner of the prefix hands over what nobody looks after, then the steward does", () => {
  const decide = decideHandOverStewardship;
  expect(factsOf(when(cast, as("m-north"), { decide, command: handing })).facts).toEqual([
    handedOver,
  ]);
  const back = { ...handing, to: "north" };
  const given = [...cast, handedOver];
  expect(factsOf(when(given, as("m-oldham"), { decide, command: back })).facts).toEqual([
    {
      ...handedOver,
      authority: "north",
      previous: "oldham",
      by: { member: "m-oldham", authority: "oldham" },
    },
  ]);
  expect(refusalsOf(when(given, as("m-north"), { decide, command: back }))).toEqual([
    "OTHER_AUTHORITY",
  ]);
  expect(refusalsOf(when(given, as("m-oldham"), { decide, command: handing }))).toEqual([
    "NOTHING_CHANGES",
  ]);
});

test.for<[string, object, string, readonly string[]]>([
  ["without being a steward", {}, "m-north-admin", ["ROLE_NEEDED"]],
  ["of somebody else", {}, "m-oldham", ["OTHER_AUTHORITY"]],
  ["of nobody here", { itemId: "chorus:ethics-questions" }, "m-north", ["OTHER_AUTHORITY"]],
  ["of no item", { itemId: "test:nothing" }, "m-north", ["ITEM_NOT_FOUND /itemId"]],
  ["of one version", { itemId: "test:colour@1.0.0" }, "m-north", ["INPUT_INVALID /itemId"]],
  ["to nobody", { to: "nowhere" }, "m-north", ["AUTHORITY_NOT_FOUND /to"]],
  ["without a role title", { roleTitle: " " }, "m-north", ["TEXT_MISSING /roleTitle"]],
  [
    "after somebody else did",
    { expectedRevision: 9 },
    "m-north",
    ["REVISION_STALE /expectedRevision"],
  ],
])("nobody hands over a stewardship %s", ([, change, actor, refusals]) => {
  const command = { ...handing, ...change };
  expect(refusalsOf(when(cast, as(actor), { decide: decideHandOverStewardship, command }))).toEqual(
    refusals,
  );
});

const documents = new Map<string, unknown>([
  ["sha256:body", {}],
  ["sha256:dissent", {}],
]);
const withholding = {
  type: "withhold-text",
  document: "sha256:body",
  reason: "It named somebody.",
} as const;

test("the administrator takes a text out of view", () => {
  const done = when([...cast, ...openProposal], as("m-registry"), {
    decide: decideWithholdText,
    command: withholding,
    documents,
  });
  expect(factsOf(done)).toEqual({
    facts: [
      {
        type: "text-withheld",
        document: "sha256:body",
        reason: "It named somebody.",
        by: { member: "m-registry" },
      },
    ],
    documents: [],
  });
});

const dissent: LedgerFact = {
  type: "dissent-recorded",
  dissent: "d-1",
  proposal: "p-1",
  candidate: "sha256:candidate",
  document: "sha256:dissent",
  by: { member: "m-oldham", authority: "oldham" },
};
const withheld: LedgerFact = {
  ...withholding,
  type: "text-withheld",
  by: { member: "m-registry" },
};

test.for<[string, object, string, readonly string[]]>([
  ["dissent", { document: "sha256:dissent" }, "m-registry", ["TEXT_KEPT_FOR_EVER"]],
  ["what is not here", { document: "sha256:none" }, "m-registry", ["RECORD_NOT_FOUND /document"]],
  ["a text without a reason", { reason: "" }, "m-registry", ["TEXT_MISSING /reason"]],
  [
    "a text without being the administrator",
    {},
    "m-north-admin",
    ["REGISTRY_ADMINISTRATOR_NEEDED"],
  ],
])("nobody withholds %s", ([, change, actor, refusals]) => {
  const command = { ...withholding, ...change };
  const given = [...cast, ...openProposal, dissent];
  const done = when(given, as(actor), { decide: decideWithholdText, command, documents });
  expect(refusalsOf(done)).toEqual(refusals);
});

test("a text is withheld once", () => {
  const done = when([...cast, withheld], as("m-registry"), {
    decide: decideWithholdText,
    command: withholding,
  });
  expect(refusalsOf(done)).toEqual(["NOTHING_CHANGES"]);
});
