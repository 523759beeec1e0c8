import type { Problem } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import { responsibilityProblems } from "./about.ts";
import { conclude } from "./concluding.ts";
import { dayProblems, invalid, notFound, repeatProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** An authority says that it no longer uses a version, and why. */
export interface EndAdoption {
  readonly type: "end-adoption";
  readonly adoption: string;
  /** ISO day: the last on which it was used. */
  readonly to: string;
  readonly reason: string;
  readonly reflections?: string;
}

const orderProblems = (from: string, to: string): readonly Problem[] =>
  to < from ? [invalid("/to", `It began on ${from}, so it cannot end on ${to}.`)] : [];

/** Decides whether an adoption ends: once, by the authority whose it is. */
export const decideEndAdoption: Decide<EndAdoption> = (state, command, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "end-adoption");
  if (!may.ok) return fail([may.error]);
  const by = may.value;
  const { adoption: id, to, reason, reflections } = command;
  const adoption = state.adoptions.get(id);
  if (adoption === undefined) return fail([notFound("adoption", id, "/adoption")]);
  const { item, from } = adoption;
  const problems = [
    ...responsibilityProblems([adoption.by.authority], by.authority),
    ...dayProblems("/to", to),
    ...orderProblems(from, to),
    ...missingTexts({ reason }),
    ...repeatProblems(adoption.to !== undefined, `It ended on ${adoption.to}.`),
  ];
  const words = { reason, reflections };
  return conclude({ subject: id, problems, words }, surroundings, (document) => [
    { type: "adoption-recorded", adoption: id, item, from, to, document, by },
  ]);
};
