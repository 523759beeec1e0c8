import type { Problem } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import { itemProblems } from "./about.ts";
import { conclude } from "./concluding.ts";
import { invalid } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** A body says that it welcomes what an item does, for example a way of listening, as evidence. It speaks for itself only. */
export interface StateRecognition {
  readonly type: "state-recognition";
  /** `agency:slug`, or `agency:slug@1.0.0`. */
  readonly item: string;
  readonly statement: string;
  /** Where the body says so itself. */
  readonly link?: string;
}

const linkProblems = (link: string | undefined): readonly Problem[] =>
  link === undefined || (URL.canParse(link) && new URL(link).protocol === "https:")
    ? []
    : [invalid("/link", "The link is no address that begins with https.")];

/** Decides whether a statement is taken in: a steward makes it, in the name of their own authority. */
export const decideStateRecognition: Decide<StateRecognition> = (state, command, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "state-recognition");
  if (!may.ok) return fail([may.error]);
  const { item, statement, link } = command;
  const problems = [
    ...itemProblems(item, surroundings, "/item"),
    ...missingTexts({ statement }),
    ...linkProblems(link),
  ];
  const recognition = surroundings.newId("recognition");
  const words = { statement, link };
  return conclude({ subject: recognition, problems, words }, surroundings, (document) => [
    { type: "recognition-stated", recognition, item, document, by: may.value },
  ]);
};
