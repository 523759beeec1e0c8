import type { ItemCheck } from "./check.ts";
import { repeats } from "./repeats.ts";

/** A code stands in a list once. */
export const codesUnique: ItemCheck = {
  code: "CODES_UNIQUE",
  title: "A code stands in its list once",
  severity: "error",
  fix: "Remove one. A code is never given a second meaning.",
  find: (content) =>
    content.kind === "codelist"
      ? repeats(content.codes.map(({ code }) => code)).map(({ index, name }) => ({
          pointer: `/codes/${index}/code`,
          message: `The code "${name}" stands in this list already.`,
        }))
      : [],
};
