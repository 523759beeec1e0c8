import type { LocalDifference, RegistryItem } from "../../generated/items/types.ts";
import { resolveText } from "../model/snapshot.ts";
import type { ItemCheck } from "./check.ts";
import { nearestName } from "./nearest.ts";

/** What can differ in an item: the codes of a list, the columns of a table; of a return, anything its tables hold. */
const namesIn = (
  content: RegistryItem,
  { targetKind }: LocalDifference,
): readonly string[] | undefined => {
  if (content.kind === "codelist" && targetKind === "CODE")
    return content.codes.map(({ code }) => code);
  return content.kind === "record" && targetKind === "COLUMN"
    ? content.columns.map(({ name }) => name)
    : undefined;
};

/** A local difference is from something that is there; only what is added has no counterpart. */
export const profileTarget: ItemCheck = {
  code: "PROFILE_TARGET",
  title: "A local difference names a column or code that is there",
  severity: "error",
  fix: "Write it as the list or table has it, or say that it is ADDED.",
  find: (content, { all }) => {
    if (content.kind !== "profile") return [];
    const of = resolveText(all, content.of)?.content;
    if (of === undefined) return [];
    return content.differences.flatMap((difference, index) => {
      const names = namesIn(of, difference);
      const pointer = `/differences/${index}/target`;
      const { target, kind } = difference;
      if (names === undefined || names.includes(target) !== (kind === "ADDED")) return [];
      if (kind === "ADDED")
        return [{ pointer, message: `"${target}" is there already: nothing is added.` }];
      const nearest = nearestName(target, names);
      return [
        {
          pointer,
          message: `${content.of} has no "${target}".`,
          ...(nearest === undefined ? {} : { fix: `Did you mean "${nearest}"?` }),
        },
      ];
    });
  },
};
