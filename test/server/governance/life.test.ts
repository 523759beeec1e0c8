import { afterAll, beforeAll, expect, test } from "vitest";

import { emptyGovernance } from "../../../registry/governance/draft.ts";
import { proposalIn, standingIn, wholeLife } from "../../registry/governance/life.ts";
import type { World } from "../../registry/governance/world.ts";
import { newWorld } from "../../registry/governance/world.ts";
import type { House } from "./house.ts";
import { openHouse } from "./house.ts";

let house: House;

beforeAll(async () => {
  house = await openHouse();
}, 60_000);

afterAll(() => house[Symbol.asyncDispose]());

const worldOf = async (): Promise<World> => ({
  ...newWorld(),
  state: (await house?.state()) ?? emptyGovernance,
});

test("a whole life over the API leads from a draft to a standard", async () => {
  const refused: unknown[] = [];
  for (const step of wholeLife)
    if ("days" in step) house.pass(step.days);
    else {
      const { userErrors } = await house.act(step.who, step.command(await worldOf()));
      if (userErrors.length > 0) refused.push([step.name, userErrors]);
    }
  expect(refused).toEqual([]);
  const world = await worldOf();
  expect(standingIn(world, "north")).toBe("TRIAL");
  expect(standingIn(world, "chorus:network")).toBe("STANDARD");
  const { data } = await house.ask(
    undefined,
    `query ($id: ID!) { proposal(id: $id) {
      id kind state title proposers { id members { capacity count } } decider { id }
      candidate { hash isStanding entries { itemId version action content findings { check } } }
      reviews { capacity decision authority { id } isLapsed }
      rounds { gate authority { id } isDecided tally { constituency from atLeast counted isMet } }
      panelViews { panel { name host { id } } decision reason }
      decisions { gate outcome reason minutes authority { id } }
      ethics { question agreement answers { answer } }
      stressTests { context result whatHappened }
      coDesign { stages { mode } words feedback { heard } }
      feedback { heard outcome toldBack answers { whatChanged replies { text } } }
      burdens { minutes net responsibleOwner }
      neededAt(gate: "chorus:gate-3-standard") { code message pointer }
      warnings { code } conflictsWith { id } duplicates { item } withheld
    } }`,
    { id: proposalIn(world) },
  );
  expect(data).toMatchObject({
    proposal: {
      kind: "NEW",
      state: "ACCEPTED",
      title: "A word for a home in which one feels safe",
      proposers: [{ id: "north" }],
      decider: { id: "chorus:network" },
      candidate: { isStanding: true, entries: [{ itemId: "north:safe-home", action: "ADD" }] },
      decisions: [
        { gate: "chorus:gate-2-trial", outcome: "PASSED" },
        { gate: "chorus:gate-3-standard", outcome: "PASSED" },
      ],
      panelViews: [{ panel: { host: { id: "south" } }, decision: "SUPPORT" }],
      feedback: [{ heard: "Suitable is not safe.", outcome: "DONE", toldBack: true }],
      burdens: [{ minutes: 10, net: -10 }],
      withheld: null,
    },
  });
  const text = JSON.stringify(data);
  for (const name of ["north-writer", "north-practice", "south-contact"])
    expect(text).not.toContain(name);
}, 60_000);
