import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permitted } from "../allowed.ts";
import type { SpeakerRole } from "../fact/words.ts";
import { speakerRoles } from "../fact/words.ts";
import { itemProblems } from "./about.ts";
import { conclude } from "./concluding.ts";
import { wordProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** Somebody says that a measure makes people do harm. */
export interface ClaimPerverseEffect {
  readonly type: "claim-perverse-effect";
  /** `agency:slug`, or `agency:slug@1.0.0`. */
  readonly item: string;
  readonly claim: string;
  readonly saidBy: SpeakerRole;
  readonly evidence?: string;
}

/** Decides whether a claim is taken in; nothing has to be proved to make one. */
export const decideClaimPerverseEffect: Decide<ClaimPerverseEffect> = (
  state,
  command,
  surroundings,
) => {
  const may = permitted(state, surroundings.actor, "claim-perverse-effect");
  if (!may.ok) return fail([may.error]);
  const { item, claim, saidBy, evidence } = command;
  const problems = [
    ...itemProblems(item, surroundings, "/item"),
    ...wordProblems("/saidBy", [saidBy], speakerRoles),
    ...missingTexts({ claim }),
  ];
  const effect = surroundings.newId("effect");
  const words = { claim, saidBy, evidence };
  return conclude({ subject: effect, problems, words }, surroundings, (document) => [
    { type: "perverse-effect-claimed", effect, item, document, by: may.value },
  ]);
};
