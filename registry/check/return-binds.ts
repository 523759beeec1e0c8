import { parseItemRef } from "../identity/item-ref.ts";
import type { ItemCheck } from "./check.ts";
import type { Remark } from "./finding.ts";

/** A return is the lock of its year: it binds exact versions, and each item once. */
export const returnBinds: ItemCheck = {
  code: "RETURN_BINDS",
  title: "A return binds exact versions, each item once",
  severity: "error",
  fix: "Write each item once, with its whole version: dfe:sex@2.0.0.",
  find: (content) => {
    if (content.kind !== "return") return [];
    const seen = new Map<string, string>();
    return content.binds.flatMap((text, index): readonly Remark[] => {
      const pointer = `/binds/${index}`;
      const ref = parseItemRef(text);
      if (!ref.ok) return [];
      if (ref.value.kind !== "exact")
        return [{ pointer, message: `"${text}" is not an exact version.` }];
      const before = seen.get(ref.value.id);
      seen.set(ref.value.id, text);
      return before === undefined
        ? []
        : [{ pointer, message: `"${text}" is bound already, as "${before}".` }];
    });
  },
};
