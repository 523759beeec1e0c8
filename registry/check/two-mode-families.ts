import type { ItemCheck } from "./check.ts";

/** INV-13: before it can become standard, a voice field needs two families of modes, one of them without words. */
export const twoModeFamilies: ItemCheck = {
  code: "TWO_MODE_FAMILIES",
  title: "A voice field can be answered without words",
  severity: "warning",
  fix: "Add a way of another family, such as choosing, making or showing.",
  find: (content) => {
    if (content.kind !== "voice-field") return [];
    // A carrier, such as an app, is what something came through; it is not a way of being heard.
    const families = new Set(
      content.modes.map(({ family }) => family).filter((family) => family !== "CARRIER"),
    );
    return families.size >= 2
      ? []
      : [{ pointer: "/modes", message: "It can be answered in one family of ways only." }];
  },
};
