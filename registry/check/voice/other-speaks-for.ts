import type { SpeakerRole } from "../../../generated/items/types.ts";
import type { ItemCheck } from "../check.ts";

/** A child and a young person are one and the same at different ages; an adult is somebody else. */
const isSelf = (subject: SpeakerRole, speakers: readonly SpeakerRole[]): boolean => {
  const young: readonly SpeakerRole[] = ["CHILD", "YOUNG_PERSON", "CARE_EXPERIENCED_ADULT"];
  return young.includes(subject)
    ? speakers.some((speaker) => young.includes(speaker))
    : speakers.includes(subject);
};

/** W-OTHER-SPEAKS-FOR: whoever it is about can speak, or be heard by what they show; others speaking for them is marked. */
export const otherSpeaksFor: ItemCheck = {
  code: "OTHER_SPEAKS_FOR",
  title: "Those whom it is about speak for themselves",
  severity: "warning",
  fix: "Add a voice field in which they speak or show it themselves, or name them among the speakers.",
  find: (content) => {
    if (content.kind !== "voice-field" || content.observation !== undefined) return [];
    const subjects = content.people?.subjectScope?.subjects ?? [];
    return subjects.flatMap(({ role, relation }, index) =>
      relation === "SELF" && !isSelf(role, content.speakers)
        ? [
            {
              pointer: `/people/subjectScope/subjects/${index}`,
              message: `It is about ${role}, and only ${content.speakers.join(", ")} speaks.`,
            },
          ]
        : [],
    );
  },
};
