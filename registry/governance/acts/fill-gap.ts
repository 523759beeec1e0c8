import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import { itemProblems, keeperOf, responsibilityProblems } from "./about.ts";
import { conclude } from "./concluding.ts";
import { notFound, repeatProblems } from "./input-checks.ts";

/** An authority says that an item of its own fills a gap. */
export interface FillGap {
  readonly type: "fill-gap";
  readonly gap: string;
  /** `agency:slug`, or `agency:slug@1.0.0`. */
  readonly item: string;
}

/** Decides whether a gap is filled: by a published item, through the authority that looks after it. */
export const decideFillGap: Decide<FillGap> = (state, { gap: id, item }, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "fill-gap");
  if (!may.ok) return fail([may.error]);
  const by = may.value;
  const gap = state.gaps.get(id);
  if (gap === undefined) return fail([notFound("gap", id, "/gap")]);
  const missing = itemProblems(item, surroundings, "/item");
  const problems = [
    ...missing,
    ...(missing.length > 0
      ? []
      : responsibilityProblems([keeperOf(state, item) ?? "its owner"], by.authority)),
    ...repeatProblems(gap.filledBy !== undefined, `${gap.filledBy} fills this gap.`),
  ];
  return conclude({ subject: id, problems }, surroundings, () => [
    { type: "gap-filled", gap: id, item, by },
  ]);
};
