import type { DataReturn } from "../../generated/items/types.ts";
import { parseItemRef } from "../identity/item-ref.ts";
import { majorOf } from "../identity/version.ts";
import { referencesOf } from "../model/references.ts";
import type { Bindings, Snapshot } from "../model/snapshot.ts";
import { bindingsOf, resolveText } from "../model/snapshot.ts";
import type { ItemCheck } from "./check.ts";
import type { Remark } from "./finding.ts";

/** Fields that lead out of a return: to its past, or to lists that it is compared with. */
const leadsOut = (pointer: string): boolean =>
  pointer === "/replaces" || pointer === "/previous" || /^\/codes\/\d+\/matches\//u.test(pointer);

const whyUnbound = (text: string, bindings: Bindings): string | undefined => {
  const ref = parseItemRef(text);
  if (!ref.ok) return undefined;
  const bound = bindings.get(ref.value.id);
  if (bound === undefined) return "is not bound by this return";
  if (ref.value.kind === "major" && majorOf(bound) !== ref.value.major)
    return `asks for another line than ${bound}, which this return binds`;
  return ref.value.kind === "exact" && ref.value.version !== bound
    ? `is bound at ${bound} by this return`
    : undefined;
};

const ownRemarks = (content: DataReturn, bindings: Bindings): readonly Remark[] =>
  referencesOf(content).flatMap(({ pointer, text }) => {
    if (leadsOut(pointer) || pointer.startsWith("/binds/")) return [];
    const why = whyUnbound(text, bindings);
    return why === undefined ? [] : [{ pointer, message: `"${text}" ${why}.` }];
  });

const partRemarks = (content: DataReturn, bindings: Bindings, all: Snapshot): readonly Remark[] =>
  content.binds.flatMap((bound, index) => {
    const part = resolveText(all, bound)?.content;
    if (part === undefined) return [];
    const unbound = referencesOf(part).flatMap(({ pointer, text }) => {
      const why = leadsOut(pointer) ? undefined : whyUnbound(text, bindings);
      return why === undefined ? [] : [`"${text}" (${pointer}) ${why}`];
    });
    return unbound.map((what) => ({
      pointer: `/binds/${index}`,
      message: `${bound} names ${what}.`,
    }));
  });

/** A return binds everything that its tables, elements, lists and rules name: it is closed. */
export const returnClosed: ItemCheck = {
  code: "RETURN_CLOSED",
  title: "A return binds everything that it is made of",
  severity: "error",
  fix: "Add the exact version of what is named to binds.",
  find: (content, { all }) => {
    if (content.kind !== "return") return [];
    const bindings = bindingsOf(content);
    return [...ownRemarks(content, bindings), ...partRemarks(content, bindings, all)];
  },
};
