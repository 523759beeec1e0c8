import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ItemId } from "./item-id.ts";
import { parseItemId } from "./item-id.ts";

/**
 * A reference to an item: the item whatever its version (`dfe:sex`), one of its major lines (`dfe:sex@2`), or one exact
 * version (`dfe:sex@2.0.0`).
 */
export type ItemRef =
  | { readonly kind: "item"; readonly id: ItemId }
  | { readonly kind: "major"; readonly id: ItemId; readonly major: number }
  | { readonly kind: "exact"; readonly id: ItemId; readonly version: string };

const number = "(?:0|[1-9]\\d{0,8})";
const suffix = new RegExp(`^(?:(${number})|(${number}\\.${number}\\.${number}))$`, "u");

const malformed = (text: string): Result<never, Problem> =>
  fail(problemOf("ITEM_REF_MALFORMED", `"${text}" is not a reference to an item.`));

/** Reads a reference. */
export const parseItemRef = (text: string): Result<ItemRef, Problem> => {
  const at = text.indexOf("@");
  const id = parseItemId(at === -1 ? text : text.slice(0, at));
  if (!id.ok) return malformed(text);
  if (at === -1) return ok({ kind: "item", id: id.value });
  const match = suffix.exec(text.slice(at + 1));
  if (match === null) return malformed(text);
  return match[1] === undefined
    ? ok({ kind: "exact", id: id.value, version: text.slice(at + 1) })
    : ok({ kind: "major", id: id.value, major: Number(match[1]) });
};

/** Writes a reference as text; the inverse of `parseItemRef`. */
export const renderItemRef = (ref: ItemRef): string => {
  switch (ref.kind) {
    case "item":
      return ref.id;
    case "major":
      return `${ref.id}@${ref.major}`;
    case "exact":
      return `${ref.id}@${ref.version}`;
  }
};

/** The id that a reference begins with, however exact it is; the text itself where it names no version. */
export const idOfRef = (text: string): string => text.split("@")[0] ?? text;
