import type { Decide } from "../act.ts";
import { actOfAnyone } from "../allowed.ts";
import type { SpeakerRole } from "../fact/words.ts";
import { speakerRoles } from "../fact/words.ts";
import { conclude } from "./concluding.ts";
import { wordProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** Somebody, with or without an account, says what matters and nobody records. */
export interface RaiseGap {
  readonly type: "raise-gap";
  readonly saidBy: SpeakerRole;
  readonly missing: string;
  readonly whyItMatters: string;
}

/** Decides whether a gap is taken in. */
export const decideRaiseGap: Decide<RaiseGap> = (state, command, surroundings) => {
  const { saidBy, missing, whyItMatters } = command;
  const words = { missing, whyItMatters };
  const problems = [...wordProblems("/saidBy", [saidBy], speakerRoles), ...missingTexts(words)];
  const gap = surroundings.newId("gap");
  return conclude({ subject: gap, problems, words }, surroundings, (document) => [
    { type: "gap-raised", gap, saidBy, document, by: actOfAnyone(state, surroundings.actor) },
  ]);
};
