import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

declare const brand: unique symbol;
/** A string that only its parser makes. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Agency and slug; never changes once published, e.g. `dfe:placement-type`. */
export type ItemId = Brand<string, "ItemId">;

const isItemId = (text: string): text is ItemId =>
  /^[a-z][a-z0-9-]*:[a-z0-9]+(-[a-z0-9]+)*$/u.test(text);

/** Reads an item id. */
export const parseItemId = (text: string): Result<ItemId, Problem> =>
  isItemId(text) ? ok(text) : fail(problemOf("ITEM_ID_MALFORMED", `"${text}" is not an item id.`));

/** The agency that owns an id: the part before the colon. */
export const agencyOf = (id: ItemId): string => id.slice(0, id.indexOf(":"));
