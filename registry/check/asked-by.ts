import type { ItemCheck } from "./check.ts";

/** INV-22: every item, imported ones too, says who asked for it and why. */
export const askedBy: ItemCheck = {
  code: "ASKED_BY",
  title: "Every item says who asked for it, and why",
  severity: "error",
  fix: "Name the body and its reason; write 'not published' where the owner gives none.",
  find: (content) =>
    (["organisation", "reason"] as const).flatMap((field) =>
      content.askedBy[field].trim() === ""
        ? [{ pointer: `/askedBy/${field}`, message: `"${field}" says nothing.` }]
        : [],
    ),
};
