import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import { conclude } from "./concluding.ts";
import { notFound, repeatProblems } from "./input-checks.ts";

/** An authority says that a gap matters to its people too. */
export interface SupportGap {
  readonly type: "support-gap";
  readonly gap: string;
}

/** Decides whether an authority's support is taken in: once, while the gap is open. */
export const decideSupportGap: Decide<SupportGap> = (state, { gap: id }, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "support-gap");
  if (!may.ok) return fail([may.error]);
  const by = may.value;
  const gap = state.gaps.get(id);
  if (gap === undefined) return fail([notFound("gap", id, "/gap")]);
  const problems = [
    ...repeatProblems(gap.filledBy !== undefined, `${gap.filledBy} fills this gap.`),
    ...repeatProblems(gap.supporters.has(by.authority), `${by.authority} supports it already.`),
  ];
  return conclude({ subject: id, problems }, surroundings, () => [
    { type: "gap-supported", gap: id, by },
  ]);
};
