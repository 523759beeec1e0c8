import { resolveText } from "../model/snapshot.ts";
import type { ItemCheck } from "./check.ts";

/** Last year's return is the same return of an earlier year. */
export const returnPrevious: ItemCheck = {
  code: "RETURN_PREVIOUS",
  title: "The previous return is of an earlier year",
  severity: "error",
  fix: "Name this return's line of the year before, for example dfe:ssda903@2025.",
  find: (content, { all }) => {
    if (content.kind !== "return" || content.previous === undefined) return [];
    const before = resolveText(all, content.previous)?.content;
    if (before?.kind !== "return" || before.collectionYear < content.collectionYear) return [];
    return [
      {
        pointer: "/previous",
        message: `"${content.previous}" is of ${before.collectionYear}, not earlier.`,
      },
    ];
  },
};
