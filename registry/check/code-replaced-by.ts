import type { ItemCheck } from "./check.ts";
import { nearestName } from "./nearest.ts";

/** What takes a code's place is another code of the same list. */
export const codeReplacedBy: ItemCheck = {
  code: "CODE_REPLACED_BY",
  title: "A code is replaced by codes of its own list",
  severity: "error",
  fix: "Name codes of this list. Codes of other lists stand under matches.",
  find: (content) => {
    if (content.kind !== "codelist") return [];
    const known = new Set(content.codes.map(({ code }) => code));
    return content.codes.flatMap(({ code, replacedBy }, index) =>
      (replacedBy ?? []).flatMap((next, at) => {
        if (known.has(next) && next !== code) return [];
        const pointer = `/codes/${index}/replacedBy/${at}`;
        if (next === code)
          return [{ pointer, message: `The code "${code}" cannot replace itself.` }];
        const meant = nearestName(next, known);
        const message = `"${next}" is not a code of this list.`;
        return [
          meant === undefined
            ? { pointer, message }
            : { pointer, message, fix: `Did you mean "${meant}"?` },
        ];
      }),
    );
  },
};
