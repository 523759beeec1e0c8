import { expect, test } from "vitest";

import type { Problem } from "../../../runtime/problems.ts";
import { play, proposalIn, settledWorld, standingIn, wholeLife } from "./life.ts";
import type { Step } from "./life.ts";
import { act, pass } from "./world.ts";

const problemsAlong = (
  steps: readonly Step[],
): readonly (readonly [string, readonly Problem[]])[] => {
  const world = settledWorld();
  return steps.flatMap((one) => {
    if ("days" in one) {
      pass(world, one.days);
      return [];
    }
    const done = act(world, one.who, one.command(world));
    return done.ok ? [] : [[one.name, done.error] as const];
  });
};

test("a whole life leads from a draft to a standard, and nothing in it is refused", () => {
  expect(problemsAlong(wholeLife)).toEqual([]);
  const world = play(settledWorld(), wholeLife);
  expect(standingIn(world, "north")).toBe("TRIAL");
  expect(standingIn(world, "chorus:network")).toBe("STANDARD");
  expect(world.state.proposals.get(proposalIn(world))?.state).toBe("ACCEPTED");
});

/** Steps without which the life still reaches the end, with the reason. */
const notNeeded: ReadonlySet<string> = new Set<string>([]);

test.for(wholeLife.filter(({ name }) => !notNeeded.has(name)))(
  "without %s the word becomes no standard of the network",
  (left) => {
    const world = play(
      settledWorld(),
      wholeLife.filter((one) => one !== left),
    );
    expect(standingIn(world, "chorus:network")).not.toBe("STANDARD");
  },
);
