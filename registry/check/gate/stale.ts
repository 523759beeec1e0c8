import { itemKinds } from "../../../generated/items/fields.ts";
import type { RegistryItem } from "../../../generated/items/types.ts";
import type { GateCondition } from "./condition.ts";
import { careOf } from "./parts.ts";

/** Whether the day on which an item should have been looked at again has passed (W-STALE). */
export const isStale = (content: RegistryItem, today: string): boolean => {
  const { nextReview } = careOf(content);
  return nextReview !== undefined && nextReview < today;
};

/** INV-76: an item past its review date is shown as stale, and passes no gate until it was looked at. */
export const stale: GateCondition = {
  code: "INV-76",
  title: "It was looked at again in time",
  fix: "Look at it again, and set the next day.",
  appliesTo: itemKinds,
  find: (content, { today }) =>
    isStale(content, today)
      ? [
          {
            pointer: "/care/nextReview",
            message: `It was to be looked at again by ${careOf(content).nextReview ?? ""}.`,
          },
        ]
      : [],
};
