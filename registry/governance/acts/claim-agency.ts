import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide, Surroundings } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import type { GovernanceState } from "../state.ts";
import { conclude } from "./concluding.ts";
import { invalid } from "./input-checks.ts";

/** Takes an id prefix for an authority; every prefix has one owner. */
export interface ClaimAgency {
  readonly type: "claim-agency";
  /** The part of ids before the colon, for example `north-yorkshire`. */
  readonly agency: string;
}

/** Prefixes that stand for bodies or purposes that are known to everyone. */
const reserved: ReadonlySet<string> = new Set(["chorus", "d2i", "dfe", "examples", "ofsted"]);

const agencyProblems = (
  { agencies }: GovernanceState,
  agency: string,
  { items }: Surroundings,
): readonly Problem[] => {
  const owner = agencies.get(agency);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(agency) || agency.length > 40)
    return [
      invalid(
        "/agency",
        `"${agency}" is not an id prefix.`,
        "Write up to 40 lower-case letters, digits and hyphens, for example north-yorkshire.",
      ),
    ];
  if (owner !== undefined) return [problemOf("AGENCY_TAKEN", `${owner} owns "${agency}".`)];
  if (reserved.has(agency))
    return [problemOf("AGENCY_TAKEN", `"${agency}" is kept for its owner.`)];
  return items.versions.some(({ id }) => id.startsWith(`${agency}:`))
    ? [problemOf("AGENCY_TAKEN", `Items that begin with "${agency}:" are published already.`)]
    : [];
};

/** Decides whether an authority takes an id prefix. */
export const decideClaimAgency: Decide<ClaimAgency> = (state, { agency }, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "claim-agency");
  if (!may.ok) return fail([may.error]);
  const by = may.value;
  const problems = agencyProblems(state, agency, surroundings);
  return conclude({ subject: agency, problems, names: { agency } }, surroundings, () => [
    { type: "agency-claimed", agency, authority: by.authority, by },
  ]);
};
