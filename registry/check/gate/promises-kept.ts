import { itemKinds } from "../../../generated/items/fields.ts";
import { promiseRemarks } from "../promise-words.ts";
import type { GateCondition } from "./condition.ts";

/** INV-56: no notice and no answer promises what nobody can be sure to keep. */
export const promisesKept: GateCondition = {
  code: "INV-56",
  title: "Nothing is promised that cannot be kept",
  fix: "Say what you will do, and what you cannot promise.",
  appliesTo: itemKinds,
  find: promiseRemarks,
};
