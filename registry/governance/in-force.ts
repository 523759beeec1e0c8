import { majorOf } from "../identity/version.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import { networkAuthority } from "./fact/words.ts";
import type { GovernanceState, Standing } from "./state.ts";

/** The authority in whose name an import is recorded; nobody can join under it. */
const importing = "chorus";

/** What the rules are looked up against. */
export interface Rules {
  readonly items: Snapshot;
  readonly state: Pick<GovernanceState, "standings">;
  /** ISO day. */
  readonly today: string;
}

const isDecided = ({ status, from }: Standing, today: string): boolean =>
  status === "STANDARD" && from <= today;

/**
 * The version of a rule, a gate or a set of questions, by which everybody decides today: the newest that the network made
 * a standard; until it has, the newest that was shipped; else the first. Publishing one, by an import or a trial, changes
 * no rule.
 */
export const inForce = (
  { items, state, today }: Rules,
  { id, major }: { readonly id: string; readonly major?: number },
): ItemVersion | undefined => {
  const versions = items
    .versionsOf(id)
    .filter(({ version }) => major === undefined || majorOf(version) === major);
  const standing = (authority: string, { version }: ItemVersion): Standing | undefined =>
    state.standings.get(`${authority} ${id}@${version}`);
  const decided = versions.findLast((one) => {
    const stands = standing(networkAuthority, one);
    return stands !== undefined && isDecided(stands, today);
  });
  const shipped = versions.findLast((one) => standing(importing, one)?.status === "TRIAL");
  return decided ?? shipped ?? versions[0];
};
