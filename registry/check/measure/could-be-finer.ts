import type { ItemCheck } from "../check.ts";

/** W-BINARY: whatever has two values only is asked whether it could be finer; an element may answer by what they hide. */
export const couldBeFiner: ItemCheck = {
  code: "BINARY",
  title: "What has two values only could perhaps be finer",
  severity: "warning",
  fix: "Ask those whom it is about whether two values say what matters to them, and write under reach/hides what lies between.",
  find: (content) => {
    const message = "It has two values only. Could it be finer?";
    if (content.kind === "element")
      return content.valueShape === "BINARY" && (content.reach?.hides ?? []).length === 0
        ? [{ pointer: "/valueShape", message }]
        : [];
    return content.kind === "indicator" && content.calculation?.distribution.bands.length === 2
      ? [{ pointer: "/calculation/distribution/bands", message }]
      : [];
  },
};
