import { resolveText } from "../../model/snapshot.ts";
import type { ItemCheck } from "../check.ts";
import type { Remark } from "../finding.ts";

/** INV-18: answers are counted or sorted only where their field says how; without a rule they stay with the person. */
export const countedByRule: ItemCheck = {
  code: "COUNTED_BY_RULE",
  title: "Answers are counted only where their voice field allows it",
  severity: "error",
  fix: "Ask those who look after the voice field for an aggregation rule, or leave it out.",
  find: (content, { all }) => {
    if (content.kind !== "indicator" && content.kind !== "coding-frame") return [];
    return (content.voiceFields ?? []).flatMap((text, index): readonly Remark[] => {
      const field = resolveText(all, text)?.content;
      return field?.kind === "voice-field" && field.aggregation === undefined
        ? [
            {
              pointer: `/voiceFields/${index}`,
              message: `${text} has no aggregation rule: its answers stay with the person.`,
            },
          ]
        : [];
    });
  },
};
