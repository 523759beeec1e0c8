import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permitted } from "../allowed.ts";
import type { Act, PeopleFact } from "../fact/people.ts";
import type { OrganisationKind } from "../fact/words.ts";
import { networkAuthority, organisationKinds } from "../fact/words.ts";
import type { GovernanceState } from "../state.ts";
import { conclude } from "./concluding.ts";
import { invalid, memberProblems, wordProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** Brings a body into the registry, with the person who looks after its members first. */
export interface RegisterAuthority {
  readonly type: "register-authority";
  /** Lower-case id that never changes, for example `north-yorkshire`; `chorus:network` for the network. */
  readonly authority: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly code?: string;
  readonly nation: "ENGLAND" | "WALES";
  /** Member who becomes its first administrator. */
  readonly administrator: string;
}

/** Prefixes of the rules and the examples; imports are recorded under the first. No body goes by their names. */
const reserved: ReadonlySet<string> = new Set(["chorus", "examples"]);

const isAuthorityId = (id: string): boolean =>
  id === networkAuthority || /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id);

const idProblems = ({ authority, kind }: RegisterAuthority): readonly Problem[] => [
  ...(isAuthorityId(authority) && authority.length <= 60
    ? []
    : [
        invalid(
          "/authority",
          `"${authority}" is not an id.`,
          "Write it in lower case with hyphens, for example north-yorkshire.",
        ),
      ]),
  ...(reserved.has(authority)
    ? [
        invalid(
          "/authority",
          `"${authority}" stands for the rules and examples of this registry.`,
          "Choose the name of the body itself, for example north-yorkshire.",
        ),
      ]
    : []),
  ...((authority === networkAuthority) === (kind === "NETWORK")
    ? []
    : [invalid("/kind", `${networkAuthority} is the one body of kind NETWORK.`)]),
];

const administratorProblems = (
  { memberships }: GovernanceState,
  administrator: string,
  { member }: Act,
): readonly Problem[] => {
  if (administrator === member)
    return [problemOf("OWN_MEMBERSHIP", "You cannot make yourself its administrator.")];
  const before = memberships.get(administrator);
  return before !== undefined && before.capacities.length + before.roles.length > 0
    ? [problemOf("MEMBER_ELSEWHERE", `${administrator} acts for another authority.`)]
    : [];
};

/** The network looks after the rules and the examples, so that they change by the rules. */
const claimsOf = (authority: string, by: Act): readonly PeopleFact[] =>
  (authority === networkAuthority ? ["chorus", "examples"] : []).map((agency) => ({
    type: "agency-claimed",
    agency,
    authority,
    by,
  }));

const factsOf = ({ name, code, ...command }: RegisterAuthority, by: Act): readonly PeopleFact[] => {
  const { authority, kind, nation, administrator: member } = command;
  const registered = { type: "authority-registered" as const, authority, name, kind, nation, by };
  return [
    code === undefined || code === "" ? registered : { ...registered, code },
    ...claimsOf(authority, by),
    {
      type: "membership-set",
      member,
      authority,
      capacities: [],
      roles: ["AUTHORITY_ADMINISTRATOR"],
      by,
    },
  ];
};

/** Decides whether a body joins. The administrator of the registry names somebody else to look after its members. */
export const decideRegisterAuthority: Decide<RegisterAuthority> = (
  state,
  command,
  surroundings,
) => {
  const may = permitted(state, surroundings.actor, "register-authority");
  if (!may.ok) return fail([may.error]);
  const { authority, kind, nation, administrator } = command;
  const names = { name: command.name.trim(), code: command.code?.trim() ?? "" };
  const problems = [
    ...missingTexts({ name: names.name }),
    ...memberProblems("/administrator", administrator),
    ...idProblems(command),
    ...wordProblems("/kind", [kind], organisationKinds),
    ...wordProblems("/nation", [nation], ["ENGLAND", "WALES"]),
    ...(state.authorities.has(authority)
      ? [problemOf("AUTHORITY_EXISTS", `${authority} is registered.`)]
      : []),
    ...administratorProblems(state, administrator, may.value),
  ];
  return conclude({ subject: authority, problems, names }, surroundings, () =>
    factsOf({ ...command, ...names }, may.value),
  );
};
