import { itemKinds } from "../../../generated/items/fields.ts";
import type { ItemKind } from "../../../generated/items/types.ts";
import type { ItemCheck } from "../check.ts";
import type { GateCondition } from "./condition.ts";

/** A check that every import makes, asked for at a gate: a warning there is a condition here. */
export const conditionFrom = (
  code: string,
  { title, fix, find }: ItemCheck,
  appliesTo: readonly ItemKind[] = itemKinds,
): GateCondition => ({
  code,
  title,
  fix,
  appliesTo,
  find: (content, { all }) => find(content, { all, published: all }),
});
