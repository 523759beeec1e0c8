import type { ItemCheck } from "./check.ts";

const backwards = (least: number | undefined, most: number | undefined): boolean =>
  least !== undefined && most !== undefined && least > most;

/** A least value is not above the greatest: of whole numbers, and of how often a table occurs. */
export const numbersInOrder: ItemCheck = {
  code: "NUMBERS_IN_ORDER",
  title: "A least value is not above the greatest",
  severity: "error",
  fix: "Put the smaller number first.",
  find: (content) => {
    const message = "The least is above the greatest.";
    if (content.kind === "record")
      return backwards(content.occurs.min, content.occurs.max)
        ? [{ pointer: "/occurs/max", message }]
        : [];
    if (content.kind !== "element" || content.value.kind !== "integer") return [];
    return backwards(content.value.minimum, content.value.maximum)
      ? [{ pointer: "/value/maximum", message }]
      : [];
  },
};
