import { readFileSync } from "node:fs";

import { expect, test } from "vitest";
import { parse } from "yaml";

import type { Gate } from "../../../generated/items/types.ts";
import type { Command } from "../../../registry/governance/acts/acts.ts";
import type { GateId } from "../../../registry/governance/fact/words.ts";
import { standingGate } from "../../../registry/governance/gates.ts";
import type { ProposedChange } from "../../../registry/governance/proposal-body.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { body, panelIn, play, settledWorld, term, wholeLife } from "./life.ts";
import type { World } from "./world.ts";
import { act, pass } from "./world.ts";

/*
 * Every kind of proposal goes through the same gates, whatever its direction: nothing is special about stopping,
 * translating or changing the rules themselves.
 */

const must = (world: World, who: string, command: Command): string => {
  const done = act(world, who, command);
  if (!done.ok) throw new Error(`${command.type}: ${JSON.stringify(done.error, undefined, 1)}`);
  return done.value;
};

const codes = (world: World, who: string, command: Command): readonly string[] => {
  const done = act(world, who, command);
  return done.ok ? [] : done.error.map(({ code }) => code);
};

type Asked = Pick<
  Extract<Command, { readonly type: "create-proposal" }>,
  "kind" | "direction" | "decider"
>;

const content = (item: object): ProposedChange => ({ kind: "content", content: { ...item } });

const end = (item: string, successor?: string): ProposedChange => ({
  kind: "end",
  item,
  reason: "Another word says it better.",
  lastYear: 2027,
  whatHappensToGiven: "It stays as it was written; people are told at their next review.",
  effectOnDependants: "Nobody depends on it.",
  ...(successor === undefined ? {} : { successor }),
});

const priced = (world: World, proposal: string): void => {
  must(world, "east-information", {
    type: "state-burden",
    about: { proposal },
    minutes: 1,
    askedElsewhere: [],
    offsets: [{ what: "A form that nobody reads.", minutes: 2 }],
    responsibleOwner: "Head of leaving care",
    method: "Timed in ten cases.",
  });
};

/** Writes and submits a proposal, asks a panel, and says what it costs. */
const put = (
  world: World,
  who: string,
  { changes, ...asked }: Asked & { readonly changes: readonly ProposedChange[] },
): string => {
  const proposal = must(world, who, {
    type: "create-proposal",
    ...asked,
    body: { ...body, changes },
  });
  must(world, who, { type: "submit-proposal", proposal });
  must(world, who, {
    type: "ask-panel",
    proposal,
    panel: panelIn(world, "south"),
    text: "Does it fit?",
  });
  priced(world, proposal);
  return proposal;
};

const candidateOf = ({ state }: World, proposal: string): string =>
  state.proposals.get(proposal)?.candidates.at(-1)?.hash ?? "none";

const reviewed = (world: World, proposal: string, name: string): void => {
  for (const [who, capacity] of [
    [`${name}-practice`, "PRACTICE_LEAD"],
    [`${name}-information`, "INFORMATION_LEAD"],
  ] as const)
    must(world, who, {
      type: "record-review",
      proposal,
      candidate: candidateOf(world, proposal),
      capacity,
      decision: "SUPPORT",
      ownChild: "YES",
      body: {},
    });
};

type LaterGate = Exclude<GateId, "chorus:gate-1-propose">;

/** A round of an authority from its opening to the day on which it may decide. */
const heldRound = (
  world: World,
  proposal: string,
  { name, gate }: { readonly name: string; readonly gate: LaterGate },
): Command => {
  const round = must(world, `${name}-practice`, { type: "open-round", proposal, gate });
  reviewed(world, proposal, name);
  if (gate !== "chorus:gate-2-trial") {
    if (gate === "chorus:gate-3-standard" && name !== "south") reviewed(world, proposal, "south");
    must(world, "south-contact", {
      type: "record-panel-view",
      proposal,
      panel: panelIn(world, "south"),
      candidate: candidateOf(world, proposal),
      decision: "SUPPORT",
      reach: "UNDER_MINIMUM",
      looksLikeMyLife: "YES",
      reason: "It says what we mean.",
    });
  }
  pass(world, 26);
  return {
    type: "decide-at-gate",
    proposal,
    round,
    outcome: "PASSED",
    reason: "All is there.",
    minutes: "Those present agreed.",
  };
};

/** What gate 3 asks for beside reviews: who shaped it, and three trials. */
const madeWithPeople = (world: World, proposal: string): void => {
  const about = { proposal };
  const record = must(world, "east-practice", {
    type: "record-co-design",
    about,
    stages: [
      {
        mode: "ADULT_INITIATED_SHARED",
        roles: ["CARE_EXPERIENCED_ADULT"],
        beforeWordingFixed: true,
      },
    ],
    influence: ["GATHER"],
    participants: [{ role: "CARE_EXPERIENCED_ADULT", count: 14 }],
    reach: { notReached: "People in custody." },
    roomToChange: "All of it.",
  });
  const feedback = must(world, "east-practice", {
    type: "hear-feedback",
    record,
    saidBy: "CARE_EXPERIENCED_ADULT",
    form: "THEME",
    heard: "Ask us first.",
  });
  must(world, "east-practice", {
    type: "answer-feedback",
    feedback,
    outcome: "DONE",
    whatChanged: "People are asked first.",
    reply: [{ audience: "YOUNG_ADULT", language: "en", text: "We ask you first now." }],
  });
  for (const name of ["north", "south", "east"])
    must(world, `${name}-practice`, {
      type: "record-stress-test",
      proposal,
      candidate: candidateOf(world, proposal),
      context: `in a team of the ${name}`,
      result: "WORKED",
      whatHappened: "People understood it.",
    });
};

const standing = ({ state }: World, authority: string, item: string): string | undefined =>
  state.standings.get(`${authority} ${item}`)?.status;

const afterLife = (): World => play(settledWorld(), wholeLife);

const tried = (world: World, proposal: string, name = "north"): void => {
  must(world, `${name}-steward`, heldRound(world, proposal, { name, gate: "chorus:gate-2-trial" }));
};

const other = {
  ...term,
  id: "north:calm-home",
  titles: [{ ...term.titles[0], text: "Calm home" }],
};
const both = {
  ...term,
  id: "north:good-home",
  titles: [{ ...term.titles[0], text: "Good home" }],
};
const welsh = {
  ...term,
  version: "1.1.0",
  titles: [...term.titles, { audience: "PUBLIC", language: "cy", text: "Cartref diogel" }],
};

test.for([
  [
    "AMEND",
    "UP_WITHIN",
    [content({ ...term, version: "1.0.1", everydayExample: "A locked door." })],
    "north:safe-home@1.0.1",
  ],
  [
    "ANNOTATE_EXISTING",
    "UP_TO_CENTRE",
    [
      content({
        ...term,
        version: "1.1.0",
        everydayExample: "Nobody shouts, say care leavers.",
      }),
    ],
    "north:safe-home@1.1.0",
  ],
  ["TRANSLATE", "DOWN", [content(welsh)], "north:safe-home@1.1.0"],
  [
    "SPLIT",
    "ACROSS",
    [content(other), content(both), end("north:safe-home@1.0.0")],
    "north:calm-home@1.0.0",
  ],
  [
    "MERGE",
    "ACROSS",
    [content(both), end("north:safe-home@1.0.0", "north:good-home@1.0.0")],
    "north:good-home@1.0.0",
  ],
] as const)("%s, %s, passes the same gates", ([kind, direction, changes, item]) => {
  const world = afterLife();
  const proposal = put(world, "north-writer", { kind, direction, changes });
  expect(standing(world, "north", item)).toBe("PROPOSED");
  expect(
    codes(world, "north-steward", {
      type: "decide-at-gate",
      proposal,
      round: "none",
      outcome: "PASSED",
      reason: "Quickly.",
    }),
  ).toEqual(["ROUND_NOT_FOUND"]);
  tried(world, proposal);
  expect(standing(world, "north", item)).toBe("TRIAL");
  // What ends is ended at its own gate only.
  expect(standing(world, "chorus:network", "north:safe-home@1.0.0")).toBe("STANDARD");
});

test.for([
  ["STOP", undefined, "RETIRED"],
  ["MERGE", "north:good-home@1.0.0", "SUPERSEDED"],
] as const)(
  "%s ends at gate 4, for the authority that decides and nobody else",
  ([kind, successor, status]) => {
    const world = afterLife();
    const changes =
      successor === undefined
        ? [end("north:safe-home@1.0.0")]
        : [content(both), end("north:safe-home@1.0.0", successor)];
    const proposal = put(world, "north-writer", { kind, direction: "ACROSS", changes });
    if (successor !== undefined) tried(world, proposal);
    const decision = heldRound(world, proposal, { name: "network", gate: "chorus:gate-4-end" });
    must(world, "network-steward", decision);
    expect(standing(world, "chorus:network", "north:safe-home@1.0.0")).toBe(status);
    expect(standing(world, "north", "north:safe-home@1.0.0")).toBe("TRIAL");
    expect(world.published.some(({ id }) => id === "north:safe-home")).toBe(true);
  },
);

test("an end without a successor that exists, a last year, or a word to people is refused", () => {
  const world = afterLife();
  const bare: ProposedChange = {
    kind: "end",
    item: "north:safe-home@1.0.0",
    reason: "",
    successor: "north:nothing@1.0.0",
  };
  const proposal = put(world, "north-writer", {
    kind: "STOP",
    direction: "ACROSS",
    changes: [bare],
  });
  const done = act(
    world,
    "network-steward",
    heldRound(world, proposal, { name: "network", gate: "chorus:gate-4-end" }),
  );
  expect(done.ok ? [] : done.error.map(({ message }) => message.split(":")[0])).toEqual([
    "G4, EFFECT-ON-DEPENDANTS",
    "G4, INV-03",
    "G4, LAST-COLLECTION-YEAR",
    "G4, PEOPLE-TOLD",
  ]);
});

/** A request to a national owner, as far as the decision of the network. */
const requested = (nationalNote?: string): readonly [World, readonly string[]] => {
  const world = settledWorld();
  const proposal = must(world, "north-writer", {
    type: "create-proposal",
    kind: "REQUEST_RETURN_CHANGE",
    direction: "UP_TO_CENTRE",
    body: { ...body, ...(nationalNote === undefined ? {} : { nationalNote }) },
  });
  must(world, "north-writer", { type: "submit-proposal", proposal });
  priced(world, proposal);
  madeWithPeople(world, proposal);
  const decision = heldRound(world, proposal, {
    name: "network",
    gate: "chorus:gate-3-standard",
  });
  const done = act(world, "network-steward", decision);
  return [world, done.ok ? [] : done.error.map(({ message }) => message.slice(0, 10))];
};

test("a request to a national owner needs its note, and gives its item no standing here", () => {
  expect(requested()[1]).toEqual(["G3, INV-77"]);
  const [world, refusals] = requested("Single Data List, entry made up");
  expect(refusals).toEqual([]);
  expect([...world.state.standings.keys()]).toEqual([]);
  expect(world.published.some(({ id }) => id === term.id)).toBe(false);
});

test("a joint proposal counts the people of none of its authorities as others", () => {
  const world = settledWorld();
  const proposal = must(world, "north-writer", {
    type: "create-proposal",
    kind: "NEW",
    direction: "ACROSS",
    body,
  });
  must(world, "south-writer", { type: "join-proposal", proposal });
  expect(
    codes(world, "south-practice", {
      type: "revise-proposal",
      proposal,
      body: { ...body, title: "A shared word" },
    }),
  ).toEqual([]);
  must(world, "north-writer", { type: "submit-proposal", proposal });
  must(world, "south-writer", { type: "submit-proposal", proposal });
  expect([
    standing(world, "north", "north:safe-home@1.0.0"),
    standing(world, "south", "north:safe-home@1.0.0"),
  ]).toEqual(["PROPOSED", "PROPOSED"]);
  // Neither who wrote with them may review, nor is a lead of the south another authority's voice.
  expect(
    codes(world, "south-practice", {
      type: "record-review",
      proposal,
      candidate: candidateOf(world, proposal),
      capacity: "PRACTICE_LEAD",
      decision: "SUPPORT",
      ownChild: "YES",
      body: {},
    }),
  ).toEqual(["OWN_PROPOSAL"]);
});

const gate = (id: string): Gate => {
  const shipped: Gate = parse(readFileSync(`standard/chorus/gate/${id}@1.0.0.yaml`, "utf8"));
  return shipped;
};

const inForceIn = ({ published, state, day }: World): string | undefined =>
  standingGate(
    { items: createSnapshot("", "", published), state, today: day },
    "chorus:gate-2-trial",
  )?.version.version;

const longer = {
  ...gate("gate-2-trial"),
  version: "2.0.0",
  reviewWindowWorkingDays: 30,
  care: {
    steward: { organisation: "The network", role: "Keeper of the rules" },
    nextReview: "2030-01-01",
  },
};

test("a gate changes by the gates: on trial it is nobody's rule, as a standard it is everybody's", () => {
  const world = settledWorld();
  const proposal = put(world, "network-writer", {
    kind: "AMEND",
    direction: "ACROSS",
    changes: [content(longer)],
  });
  tried(world, proposal, "network");
  expect(standing(world, "chorus:network", "chorus:gate-2-trial@2.0.0")).toBe("TRIAL");
  expect(inForceIn(world)).toBe("1.0.0");
  madeWithPeople(world, proposal);
  must(
    world,
    "network-steward",
    heldRound(world, proposal, { name: "network", gate: "chorus:gate-3-standard" }),
  );
  expect(inForceIn(world)).toBe("2.0.0");
  const next = put(world, "north-writer", {
    kind: "NEW",
    direction: "ACROSS",
    changes: [content(term)],
  });
  must(world, "north-practice", {
    type: "open-round",
    proposal: next,
    gate: "chorus:gate-2-trial",
  });
  expect(world.state.proposals.get(next)?.rounds[0]).toMatchObject({
    gateVersion: "2.0.0",
    terms: { reviewWindowWorkingDays: 30 },
  });
});

test("nobody takes the name of the rules", () => {
  for (const authority of ["chorus", "examples"])
    expect(
      codes(settledWorld(), "root", {
        type: "register-authority",
        authority,
        name: "Chorus",
        kind: "THIRD_SECTOR",
        nation: "ENGLAND",
        administrator: "new",
      }),
    ).toEqual(["INPUT_INVALID"]);
});
