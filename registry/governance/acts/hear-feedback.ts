import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import type { About } from "../fact/voices.ts";
import type { SpeakerRole } from "../fact/words.ts";
import { speakerRoles } from "../fact/words.ts";
import type { CoDesignRecord, Feedback } from "../state.ts";
import { aboutOf, aboutProblems, responsibilityProblems } from "./about.ts";
import { conclude } from "./concluding.ts";
import { minimumGroup } from "../group-size.ts";
import { countProblems, notFound, wordProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** Records a point that somebody raised, in a form that cannot point to them. */
export interface HearFeedback {
  readonly type: "hear-feedback";
  /** The co-design record to which it belongs. */
  readonly record: string;
  /** Where it points to something else than its record. */
  readonly about?: About;
  readonly saidBy: SpeakerRole;
  readonly form: Feedback["form"];
  readonly heard: string;
  /** For a quote: that whoever said it agreed to have it quoted. */
  readonly consent?: boolean;
  /** For a quote: how many people it could have come from; never kept. */
  readonly groupSize?: number;
}

const forms = ["QUOTE_WITH_CONSENT", "PARAPHRASE", "THEME", "DESCRIPTION_OF_NON_VERBAL"] as const;

/** INV-06: a quote needs consent, and a group so large that the words lead to nobody. */
const quoteProblems = ({ form, consent, groupSize }: HearFeedback): readonly Problem[] => {
  if (form !== "QUOTE_WITH_CONSENT") return [];
  return [
    ...(consent === true
      ? []
      : [
          problemOf("QUOTE_UNSAFE", "Nobody has agreed to be quoted.", {
            place: { pointer: "/consent" },
          }),
        ]),
    ...((groupSize ?? 0) >= minimumGroup
      ? []
      : [
          problemOf("QUOTE_UNSAFE", `Fewer than ${minimumGroup} people could have said it.`, {
            place: { pointer: "/groupSize" },
          }),
        ]),
  ];
};

const recordProblems = (
  record: CoDesignRecord | undefined,
  { record: id }: HearFeedback,
  authority: string,
): readonly Problem[] =>
  record === undefined
    ? [notFound("co-design record", id, "/record")]
    : responsibilityProblems([record.by.authority], authority);

/** Decides whether a point is taken in: by the authority that keeps the record. */
export const decideHearFeedback: Decide<HearFeedback> = (state, command, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "hear-feedback");
  if (!may.ok) return fail([may.error]);
  const by = may.value;
  const { record, saidBy, form, heard } = command;
  const found = state.coDesign.get(record);
  const about = aboutOf(command.about ?? found?.about ?? {});
  const problems = [
    ...recordProblems(found, command, by.authority),
    ...aboutProblems(state, command.about ?? {}, surroundings),
    ...wordProblems("/saidBy", [saidBy], speakerRoles),
    ...wordProblems("/form", [form], forms),
    ...countProblems("/groupSize", command.groupSize),
    ...quoteProblems(command),
    ...missingTexts({ heard }),
  ];
  const feedback = surroundings.newId("feedback");
  return conclude({ subject: feedback, problems, words: { heard } }, surroundings, (document) => [
    { type: "feedback-heard", feedback, record, about, saidBy, form, document, by },
  ]);
};
