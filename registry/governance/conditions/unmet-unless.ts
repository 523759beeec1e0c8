import type { ProposedChange } from "../proposal-body.ts";
import type { ConditionContext, Unmet } from "./condition.ts";

/** Nothing when it holds, else what does not and where. */
export const unmetUnless = (holds: boolean, message: string, pointer?: string): readonly Unmet[] =>
  holds ? [] : [{ message, ...(pointer === undefined ? {} : { pointer }) }];

/** A change that ends an item, and its place in the proposal's body. */
export interface PlacedEnd {
  readonly change: Extract<ProposedChange, { readonly kind: "end" }>;
  readonly place: string;
}

/** Every item that a proposal would end. */
export const endsOf = ({ body }: ConditionContext): readonly PlacedEnd[] =>
  body.changes.flatMap((change, index) =>
    change.kind === "end" ? [{ change, place: `/changes/${index}` }] : [],
  );
