import { referencesOf } from "../model/references.ts";
import { resolveText } from "../model/snapshot.ts";
import type { ItemCheck } from "./check.ts";

/** A reference leads to an item of a kind that can stand there: a column to an element, an element to a code list. */
export const referenceKind: ItemCheck = {
  code: "REFERENCE_KIND",
  title: "Every reference leads to the right kind of item",
  severity: "error",
  fix: "Name an item of that kind.",
  find: (content, { all }) =>
    referencesOf(content).flatMap(({ pointer, text, refersTo }) => {
      const kind = resolveText(all, text)?.content.kind;
      if (kind === undefined || refersTo.includes(kind)) return [];
      const message = `"${text}" is of kind ${kind}; only ${refersTo.join(", ")} can stand here.`;
      return [{ pointer, message }];
    }),
};
