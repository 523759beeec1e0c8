import { minimumGroup } from "../group-size.ts";
import type { Gap, GovernanceState } from "../state.ts";

/** An open gap with how many authorities say that it matters; small numbers are not told apart. */
export interface Priority {
  readonly gap: Gap;
  readonly support: number | "UNDER_10";
}

const supportOf = ({ supporters }: Gap): Priority["support"] =>
  supporters.size < minimumGroup ? "UNDER_10" : supporters.size;

const weightOf = ({ support }: Priority): number => (support === "UNDER_10" ? 0 : support);

/** Gaps that wait to be filled, the most supported first; among those with little support the oldest first. */
export const priorities = ({ gaps }: Pick<GovernanceState, "gaps">): readonly Priority[] =>
  [...gaps.values()]
    .filter(({ filledBy }) => filledBy === undefined)
    .map((gap) => ({ gap, support: supportOf(gap) }))
    .toSorted((a, b) => weightOf(b) - weightOf(a) || a.gap.seq - b.gap.seq);
