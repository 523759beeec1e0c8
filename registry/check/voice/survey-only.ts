import type { VoiceField } from "../../../generated/items/types.ts";
import { resolveText } from "../../model/snapshot.ts";
import type { ItemCheck } from "../check.ts";

const isFormOnly = ({ axes }: VoiceField): boolean =>
  axes.occasions.every((occasion) => occasion === "QUESTIONNAIRE");

/** W-SURVEY-ONLY: a form reaches those who fill in forms. */
export const surveyOnly: ItemCheck = {
  code: "SURVEY_ONLY",
  title: "People can be heard in another way than by a form",
  severity: "warning",
  fix: "Add an occasion such as direct work, an everyday moment, or the child's own start.",
  find: (content, { all }) => {
    if (content.kind === "voice-field")
      return isFormOnly(content)
        ? [{ pointer: "/axes/occasions", message: "Only a form hears people here." }]
        : [];
    if (content.kind !== "indicator") return [];
    const fields = (content.voiceFields ?? []).map((text) => resolveText(all, text)?.content);
    return fields.length > 0 &&
      fields.every((field) => field?.kind === "voice-field" && isFormOnly(field))
      ? [{ pointer: "/voiceFields", message: "Everything that it counts comes from forms." }]
      : [];
  },
};
