import type { Identifiability } from "../../generated/items/types.ts";
import type { ItemCheck } from "./check.ts";

const notRecognisable: ReadonlySet<Identifiability> = new Set([
  "AGGREGATE_CONTROLLED",
  "AGGREGATE_PUBLIC",
  "ANONYMOUS",
]);

/** W-FREE-TEXT-RISK: where anything can be written, a story can show who it is. */
export const freeTextRisk: ItemCheck = {
  code: "FREE_TEXT_RISK",
  title: "Free text is not taken for anonymous",
  severity: "warning",
  fix: "Write NARRATIVE_RISK or nearer, or take codes in place of words.",
  find: (content) => {
    if (content.kind !== "element" || content.value.kind !== "text") return [];
    const identifiability = content.people?.identifiability;
    const isFree = content.value.pattern === undefined;
    return isFree && identifiability !== undefined && notRecognisable.has(identifiability)
      ? [
          {
            pointer: "/people/identifiability",
            message: `Anything can be written here, so a story may show who it is; it says ${identifiability}.`,
          },
        ]
      : [];
  },
};
