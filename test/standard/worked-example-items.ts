import type { Indicator } from "../../generated/items/types.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import { invariant } from "../../runtime/result.ts";
import { shippedRelease } from "../law/shipped-release.ts";

/** The shipped standard, the worked examples among it. */
export const exampleItems: Snapshot = shippedRelease();

/** An indicator of the worked examples, in its newest version. */
export const exampleIndicator = (slug: string): Indicator => {
  const content = exampleItems.versionsOf(`examples:${slug}`).at(-1)?.content;
  invariant(content?.kind === "indicator", `${slug} is an indicator`);
  return content;
};

/** Numbers that look random and are the same every time, between 0 and 1. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
};

/** The same things in another order. */
export const shuffled = <Thing>(things: readonly Thing[], random: () => number): readonly Thing[] =>
  things
    .map((thing) => ({ thing, at: random() }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ thing }) => thing);

/** Each thing as often as it says. */
export const repeated = <Thing>(counted: readonly (readonly [number, Thing])[]): readonly Thing[] =>
  counted.flatMap(([count, thing]) => Array.from({ length: count }, () => thing));

/** Rows as comma-separated text. */
export const sheet = (columns: string, rows: readonly (readonly string[])[]): string =>
  [columns, ...rows.map((row) => row.join(","))].join("\n");
