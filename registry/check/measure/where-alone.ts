import type { Indicator } from "../../../generated/items/types.ts";
import type { ItemCheck } from "../check.ts";

const ofLife: ReadonlySet<string> = new Set(["NEED_MET", "EXPERIENCE", "OUTCOME", "STRENGTH"]);

const isUsedForLife = ({ measureType, aspect }: Indicator): boolean =>
  ofLife.has(measureType) || (aspect !== undefined && ofLife.has(aspect));

/** INV-33: where people are does not tell how they are; a measure that is read so has a companion that does, or names the gap. */
export const whereAlone: ItemCheck = {
  code: "WHERE_ALONE",
  title: "A measure of where people are stands beside one of how they are",
  severity: "warning",
  fix: "Add a companion of kind HOW_FOR_WHERE, or name the gap where it should be.",
  find: (content) => {
    if (content.kind !== "indicator" || content.measureFocus === "HOW") return [];
    if (!isUsedForLife(content)) return [];
    const { companions = [] } = content;
    return companions.some(({ kind }) => kind === "HOW_FOR_WHERE")
      ? []
      : [
          {
            pointer: "/companions",
            message: "It tells where people are and is read as how they are; nothing tells that.",
          },
        ];
  },
};
