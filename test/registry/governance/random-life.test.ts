import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";

import { emptyGovernance } from "../../../registry/governance/draft.ts";
import { evolveGovernance, replayGovernance } from "../../../registry/governance/evolve-state.ts";
import { verifyChain } from "../../../registry/governance/ledger.ts";
import type { Capacity } from "../../../registry/governance/fact/words.ts";
import type { Step } from "./life.ts";
import {
  body,
  candidateIn,
  panelIn,
  people,
  play,
  proposalIn,
  settledWorld,
  standingIn,
  wholeLife,
} from "./life.ts";
import { missingAtStandard, missingAtTrial } from "./oracle.ts";
import type { World } from "./world.ts";
import { copyOf } from "./world.ts";

const settled = settledWorld();
const members = people.map(({ member }) => member);
const someone = fc.constantFrom(...members);
const hosts = fc.constantFrom("north", "south", "east", "chorus:network");

const stepOf = (
  name: string,
  command: Extract<Step, { readonly who: unknown }>["command"],
): fc.Arbitrary<Step> => someone.map((who) => ({ name, who, command }));

const lastHold = (world: World): string =>
  world.state.proposals.get(proposalIn(world))?.holds.at(-1)?.id ?? "none";

/** Anything that anyone may try, whether or not it is theirs to do. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...wholeLife) },
  {
    weight: 2,
    arbitrary: fc
      .record({ one: fc.constantFrom(...wholeLife), who: someone })
      .map(({ one, who }) => ("days" in one ? one : { ...one, who })),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 25 }).map((days) => ({ name: "wait", days })) },
  {
    weight: 2,
    arbitrary: fc
      .record({
        who: someone,
        capacity: fc.constantFrom<Capacity>("PRACTICE_LEAD", "INFORMATION_LEAD", "PRACTITIONER"),
        decision: fc.constantFrom("SUPPORT" as const, "DO_NOT_SUPPORT" as const),
      })
      .map(({ who, capacity, decision }) => ({
        name: "review",
        who,
        command: (world: World) => ({
          type: "record-review" as const,
          proposal: proposalIn(world),
          candidate: candidateIn(world),
          capacity,
          decision,
          ownChild: "YES" as const,
          body: { reason: "As I see it." },
        }),
      })),
  },
  fc.record({ word: fc.constantFrom("safe", "safer"), who: someone }).map(({ word, who }) => ({
    name: "revise",
    who,
    command: (world: World) => ({
      type: "revise-proposal" as const,
      proposal: proposalIn(world),
      body: { ...body, reason: `Suitable is not ${word}.` },
    }),
  })),
  fc
    .record({ word: fc.constantFrom("safe home", "safer home"), who: someone })
    .map(({ word, who }) => ({
      name: "rewrite",
      who,
      command: (world: World) => ({
        type: "revise-proposal" as const,
        proposal: proposalIn(world),
        body: {
          ...body,
          changes: body.changes.map((change) =>
            change.kind === "content"
              ? { ...change, content: { ...change.content, everydayExample: word } }
              : change,
          ),
        },
      }),
    })),
  stepOf("join", (world) => ({ type: "join-proposal", proposal: proposalIn(world) })),
  fc.record({ host: hosts, who: someone }).map(({ host, who }) => ({
    name: "hold",
    who,
    command: (world: World) => ({
      type: "place-hold" as const,
      proposal: proposalIn(world),
      panel: panelIn(world, host),
      reason: "Not yet.",
    }),
  })),
  stepOf("answer hold", (world) => ({
    type: "answer-hold",
    hold: lastHold(world),
    answer: "We changed it.",
  })),
  fc.record({ host: hosts, who: someone }).map(({ host, who }) => ({
    name: "view",
    who,
    command: (world: World) => ({
      type: "record-panel-view" as const,
      proposal: proposalIn(world),
      panel: panelIn(world, host),
      candidate: candidateIn(world),
      decision: "SUPPORT" as const,
      reach: "UNDER_MINIMUM" as const,
      reason: "It is ours.",
    }),
  })),
  fc
    .record({ who: someone, authority: hosts, keeps: fc.boolean() })
    .map(({ who, authority, keeps }) => ({
      name: "move",
      who: `${authority.replace("chorus:", "")}-administrator`,
      command: () => ({
        type: "set-membership" as const,
        member: who,
        capacities: keeps ? (["PRACTICE_LEAD"] as const) : [],
        roles: keeps ? [] : (["STEWARD"] as const),
      }),
    })),
);

const rewriting = (who: string, word: string): readonly Step[] => [
  {
    name: "rewrite",
    who,
    command: (world) => ({
      type: "revise-proposal",
      proposal: proposalIn(world),
      body: {
        ...body,
        changes: body.changes.map((change) =>
          change.kind === "content"
            ? { ...change, content: { ...change.content, everydayExample: word } }
            : change,
        ),
      },
    }),
  },
  {
    name: "submit again",
    who,
    command: (world) => ({ type: "submit-proposal", proposal: proposalIn(world) }),
  },
];

const leaving = (member: string): Step => ({
  name: "leave",
  who: `${member.split("-")[0]}-administrator`,
  command: () => ({ type: "set-membership", member, capacities: [], roles: [] }),
});

const reviewers = ["network-practice", "network-information", "south-practice", "south-contact"];

/** Things that happen on the way, some of which must cost the standard. */
const disturbance: fc.Arbitrary<readonly Step[]> = fc.oneof(
  { weight: 3, arbitrary: anyStep.map((one) => [one]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("north-writer", "north-steward"), fc.constantFrom("One.", "Two."))
      .map(([who, word]) => rewriting(who, word)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...reviewers).map((who) => [leaving(who)]) },
);

/** A life with things done twice, left out, put elsewhere, and with other things in between. */
const disturbedLife: fc.Arbitrary<readonly Step[]> = fc
  .record({
    left: fc.array(fc.nat(wholeLife.length - 1), { maxLength: 1 }),
    days: fc.oneof({ weight: 3, arbitrary: fc.constant(21) }, fc.integer({ min: 12, max: 22 })),
    decider: fc.oneof(
      { weight: 6, arbitrary: fc.constant(undefined) },
      fc.constantFrom("north-writer", "network-writer", "network-practice"),
    ),
    swaps: fc.array(fc.tuple(fc.nat(wholeLife.length - 1), fc.nat(wholeLife.length - 1)), {
      maxLength: 1,
    }),
    added: fc.array(fc.tuple(fc.nat(wholeLife.length), disturbance), { maxLength: 3 }),
  })
  .map(({ left, swaps, added, days, decider }) => {
    const steps = wholeLife.map((one) => {
      if ("days" in one) return { ...one, days };
      return one.name.includes("decides") && decider !== undefined ? { ...one, who: decider } : one;
    });
    for (const [from, to] of swaps) {
      const [moved] = steps.splice(from, 1);
      if (moved !== undefined) steps.splice(to, 0, moved);
    }
    const kept = steps.filter((_, index) => !left.includes(index));
    for (const [place, ones] of added) kept.splice(Math.min(place, kept.length), 0, ...ones);
    return [...kept, { name: "wait", days: 30 }, ...wholeLife.slice(-3)];
  });

let reached = 0;

const checkStandards = (world: World): void => {
  const standards = [...world.state.standings.values()].filter(
    ({ status }) => status === "STANDARD",
  );
  reached += standards.length;
  for (const standing of standards) expect(missingAtStandard(world.events, standing)).toEqual([]);
  for (const standing of world.state.standings.values())
    if (standing.status === "TRIAL") expect(missingAtTrial(world.events, standing)).toEqual([]);
};

test("no order of acts makes a standard without every condition of the gates", () => {
  fc.assert(
    fc.property(disturbedLife, (steps) => {
      checkStandards(play(copyOf(settled), steps));
    }),
    { numRuns: 1000, seed: 20_261_122 },
  );
});

test("nor does any heap of acts by anybody", () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
      checkStandards(play(copyOf(settled), steps));
    }),
    { numRuns: 300, seed: 20_261_123 },
  );
});

test("the ledger alone gives what is served, all at once or line by line", () => {
  fc.assert(
    fc.property(disturbedLife, (steps) => {
      const { state, events } = play(copyOf(settled), steps);
      expect(verifyChain(events)).toEqual([]);
      expect(replayGovernance(events)).toEqual(state);
      expect(events.reduce(evolveGovernance, emptyGovernance)).toEqual(state);
    }),
    { numRuns: 60, seed: 20_261_124 },
  );
});

test("an act on something that has moved on is refused and changes nothing", () => {
  const world = play(copyOf(settled), wholeLife.slice(0, 2));
  const before = { ...world };
  const stale = {
    type: "revise-proposal" as const,
    proposal: proposalIn(world),
    expectedRevision: 1,
    body,
  };
  play(world, [{ name: "stale", who: "north-writer", command: () => stale }]);
  expect(world.events).toEqual(before.events);
  expect(world.state).toEqual(before.state);
  expect(standingIn(world, "north")).toBe("PROPOSED");
});

afterAll(() => {
  // Laws about standards say nothing when no run ever reaches one.
  expect(reached).toBeGreaterThan(50);
});
