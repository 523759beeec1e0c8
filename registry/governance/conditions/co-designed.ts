import type { SpeakerRole } from "../fact/words.ts";
import type { ConditionContext, ProcessCondition } from "./condition.ts";
import { feedbackOf, livedRoles, recordsOf } from "./voices-of.ts";

/** Roles of the people whom the items describe; everyone with lived experience where they name nobody. */
const describedRoles = ({ items }: ConditionContext): ReadonlySet<SpeakerRole> => {
  const named = items.flatMap(({ content }) =>
    content.kind === "voice-field" ? content.speakers : [],
  );
  return named.length === 0 ? livedRoles : new Set(named);
};

/** INV-38: "co-designed" means with the people the data describe, before the wording was fixed, and with answers. */
export const coDesigned: ProcessCondition = {
  code: "INV-38",
  title: "Co-designed with those whom it describes, before the wording was fixed",
  fix: "Work with the people whom it describes while the words are open, and record what they said and what came of it.",
  find: (context) => {
    const roles = describedRoles(context);
    const wasEarly = recordsOf(context).some(({ stages }) =>
      stages.some(
        (stage) =>
          stage.beforeWordingFixed &&
          stage.mode !== "INFORMED_ONLY" &&
          stage.roles.some((role) => roles.has(role)),
      ),
    );
    const hasOutcome = feedbackOf(context).some(({ answers }) => answers.length > 0);
    return [
      ...(wasEarly
        ? []
        : [{ message: "Nobody whom it describes took part before the wording was fixed." }]),
      ...(hasOutcome ? [] : [{ message: "No point that was raised has an outcome." }]),
    ];
  },
};
