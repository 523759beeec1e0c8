import type { Decide } from "../act.ts";
import { actOfAnyone } from "../allowed.ts";
import type { About } from "../fact/voices.ts";
import type { SpeakerRole } from "../fact/words.ts";
import { speakerRoles } from "../fact/words.ts";
import { workingDaysAfter } from "../working-days.ts";
import { aboutOf, aboutProblems } from "./about.ts";
import { conclude } from "./concluding.ts";
import { wordProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** Somebody, with or without an account, says what worries them. */
export interface RaiseConcern {
  readonly type: "raise-concern";
  /** May be empty: a concern can be about something that nobody holds yet. */
  readonly about: About;
  readonly role?: SpeakerRole;
  readonly text: string;
}

/** Working days in which a concern is answered. */
const replyWithin = 20;

/** Decides whether a concern is taken in; it is unless it holds personal data or nothing. */
export const decideRaiseConcern: Decide<RaiseConcern> = (state, command, surroundings) => {
  const { about, role, text } = command;
  const problems = [
    ...aboutProblems(state, about, surroundings),
    ...wordProblems("/role", [role], speakerRoles),
    ...missingTexts({ text }),
  ];
  const concern = surroundings.newId("concern");
  const due = workingDaysAfter(surroundings.now.slice(0, 10), replyWithin, surroundings.holidays);
  return conclude({ subject: concern, problems, words: { text } }, surroundings, (document) => [
    {
      type: "concern-raised",
      concern,
      about: aboutOf(about),
      ...(role === undefined ? {} : { role }),
      due,
      document,
      by: actOfAnyone(state, surroundings.actor),
    },
  ]);
};
