import type { SpeakerRole } from "../../../generated/items/types.ts";
import type { ItemCheck } from "../check.ts";

const concerned: ReadonlySet<SpeakerRole> = new Set([
  "CHILD",
  "YOUNG_PERSON",
  "CARE_EXPERIENCED_ADULT",
  "PARENT",
  "CARER",
  "SIBLING_OR_FRIEND",
]);

const claims: ReadonlySet<string> = new Set(["NEED_MET", "EXPERIENCE", "OUTCOME"]);

/** W-JUDGED-FROM-ABOVE: whether life became better is for those who live it to say. */
export const judgedFromAbove: ItemCheck = {
  code: "JUDGED_FROM_ABOVE",
  title: "Those whom a measure is about have a say in what success is",
  severity: "warning",
  fix: "Ask them, and name them in successDefinedBy or metJudgedBy; or tell the gap in voices.",
  find: (content) => {
    if (content.kind !== "indicator" || !claims.has(content.measureType)) return [];
    const { successDefinedBy = [], metJudgedBy = [] } = content;
    return [...successDefinedBy, ...metJudgedBy].some((role) => concerned.has(role))
      ? []
      : [
          {
            pointer: "/metJudgedBy",
            message: `It claims ${content.measureType}, and nobody whom it is about says what success is or whether it was met.`,
          },
        ];
  },
};
