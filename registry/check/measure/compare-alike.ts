import type { ItemCheck } from "../check.ts";

/** INV-39: authorities are not compared unless method, asker and coverage are alike and said to be. */
export const compareAlike: ItemCheck = {
  code: "COMPARE_ALIKE",
  title: "Authorities are compared only where method, asker and coverage are alike",
  severity: "error",
  fix: "Say how each is known to be alike, or write comparable: false.",
  find: (content) => {
    if (content.kind !== "indicator") return [];
    const between = content.comparability.betweenAuthorities;
    if (!between.comparable) return [];
    return (["method", "asker", "coverage"] as const)
      .filter((part) => (between[part] ?? "").trim() === "")
      .map((part) => ({
        pointer: "/comparability/betweenAuthorities",
        message: `It does not say how ${part} is known to be alike.`,
      }));
  },
};
