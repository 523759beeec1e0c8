import type { ItemCheck } from "../check.ts";

/** INV-40: what people told and what was counted keep their own labels, even where they are shown together. */
export const evidenceKept: ItemCheck = {
  code: "EVIDENCE_KEPT",
  title: "Voices and statistics keep their own labels",
  severity: "error",
  fix: "Label it VOICE where it counts answers, STATISTIC where it counts records, MIXED_DISPLAY where both stand side by side.",
  find: (content) => {
    if (content.kind !== "indicator") return [];
    const { evidence, voiceFields = [], components } = content;
    const hasVoices = voiceFields.length > 0 || components?.qualitative !== undefined;
    const isLabelled = evidence === "VOICE" || evidence === "MIXED_DISPLAY";
    if (hasVoices === isLabelled) return [];
    return [
      {
        pointer: "/evidence",
        message: hasVoices
          ? `It counts what people told, and is labelled ${evidence}.`
          : `It is labelled ${evidence}, and names no voice field or coding frame.`,
      },
    ];
  },
};
