import type { Edit } from "./edit.ts";
import { afterOf, beforeOf } from "./edit.ts";

/** Numbers and days are ordered; what cannot be ordered counts as the same. */
const order = (before: unknown, after: unknown): number => {
  if (typeof before === "number" && typeof after === "number") return after - before;
  if (typeof before !== "string" || typeof after !== "string" || before === after) return 0;
  return after > before ? 1 : -1;
};

/** True when a least value or a first day rose, or came. */
export const isRaised = (edit: Edit): boolean =>
  edit.op === "add" || (edit.op === "set" && order(edit.before, edit.after) > 0);

/** True when a greatest value or a last day fell, or came. */
export const isLowered = (edit: Edit): boolean =>
  edit.op === "add" || (edit.op === "set" && order(edit.before, edit.after) < 0);

/** True when something now holds that did not. */
export const isTrueNow = (edit: Edit): boolean => afterOf(edit) === true;

/** True when something came that was not there. */
export const isAdded = (edit: Edit): boolean => beforeOf(edit) === undefined;

/** True when something is there no more. */
export const isRemoved = (edit: Edit): boolean => afterOf(edit) === undefined;

const majorIn = (ref: string): string => /@(\d+)/u.exec(ref)?.[1] ?? "";

/** True when a reference still names the same item, and not another major line of it. */
export const isSameItem = (edit: Edit): boolean => {
  const [before, after] = [beforeOf(edit), afterOf(edit)];
  if (typeof before !== "string" || typeof after !== "string") return false;
  const [was, is] = [majorIn(before), majorIn(after)];
  return before.split("@")[0] === after.split("@")[0] && (was === is || was === "" || is === "");
};
