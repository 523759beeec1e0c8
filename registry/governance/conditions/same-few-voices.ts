import type { ConditionContext, ProcessCondition } from "./condition.ts";
import { recordsOf } from "./voices-of.ts";

const participantsIn = (document: unknown): readonly unknown[] =>
  typeof document === "object" &&
  document !== null &&
  "participants" in document &&
  Array.isArray(document.participants)
    ? document.participants
    : [];

const isSmall = (group: unknown): boolean =>
  typeof group === "object" && group !== null && "band" in group && group.band === "UNDER_10";

const wereAllSmall = (
  { surroundings }: ConditionContext,
  documents: readonly string[],
): boolean => {
  const groups = documents.flatMap((hash) => participantsIn(surroundings.document(hash)));
  return groups.length > 0 && groups.every(isSmall);
};

/** W-SAME-FEW-VOICES: those who shaped it are few, or all of one kind. */
export const sameFewVoices: ProcessCondition = {
  code: "W-SAME-FEW-VOICES",
  title: "More than the same few voices",
  fix: "Ask who is missing, and go to where they are.",
  find: (context) => {
    const records = recordsOf(context);
    if (records.length === 0) return [];
    const roles = new Set(records.flatMap(({ stages }) => stages.flatMap((stage) => stage.roles)));
    const documents = records.map(({ document }) => document);
    return [
      ...(roles.size < 2
        ? [{ message: `Only one kind of voice took part: ${[...roles].join("")}.` }]
        : []),
      ...(wereAllSmall(context, documents)
        ? [{ message: "Every group that took part had fewer than ten people." }]
        : []),
    ];
  },
};
