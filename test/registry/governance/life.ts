import type { Command } from "../../../registry/governance/acts/acts.ts";
import type { Capacity, OrganisationKind, Role } from "../../../registry/governance/fact/words.ts";
import type { ProposalBody } from "../../../registry/governance/proposal-body.ts";
import type { World } from "./world.ts";
import { act, newWorld, pass } from "./world.ts";

/** One step of a story: who does what, with what happened before filled in, or how many working days go by. */
export type Step =
  | { readonly name: string; readonly days: number }
  | {
      readonly name: string;
      readonly who: string | undefined;
      readonly command: (world: World) => Command;
    };

/** The term that the story is about. */
export const term = {
  kind: "term",
  id: "north:safe-home",
  version: "1.0.0",
  titles: [{ audience: "PUBLIC", language: "en", text: "Safe home" }],
  definition: [
    { audience: "PRACTITIONER", language: "en", text: "A home in which someone feels safe." },
  ],
  askedBy: { organisation: "North", reason: "Care leavers said that suitable is not safe." },
  sources: [{ title: "Made up", state: "MADE_UP" }],
  labels: [{ text: "safe home", audience: "PUBLIC", language: "en" }],
  meanings: [{ text: "A home in which someone feels safe." }],
} as const;

/** What the proposal says. */
export const body: ProposalBody = {
  title: "A word for a home in which one feels safe",
  reason: "Suitable is not safe.",
  needOrGap: "Nobody records how safe people feel.",
  tangibleChange: "People are asked.",
  duplicatesChecked: { looked: true, found: [] },
  changes: [{ kind: "content", content: term }],
};

interface Person {
  readonly member: string;
  readonly authority: string;
  readonly capacities: readonly Capacity[];
  readonly roles: readonly Role[];
}

const authorities: readonly (readonly [string, OrganisationKind])[] = [
  ["chorus:network", "NETWORK"],
  ["north", "COUNTY_OR_UNITARY"],
  ["south", "METROPOLITAN_BOROUGH"],
  ["east", "LONDON_BOROUGH"],
];

const shortName = (authority: string): string => authority.replace("chorus:", "");

/** Two leads, a steward and a panel's contact in each authority, and one who proposes in the north. */
export const people: readonly Person[] = authorities.flatMap(([authority]) => {
  const name = shortName(authority);
  return [
    { member: `${name}-practice`, authority, capacities: ["PRACTICE_LEAD"], roles: [] },
    { member: `${name}-information`, authority, capacities: ["INFORMATION_LEAD"], roles: [] },
    { member: `${name}-steward`, authority, capacities: [], roles: ["STEWARD"] },
    {
      member: `${name}-contact`,
      authority,
      capacities: ["PRACTITIONER"],
      roles: ["PANEL_CONTACT"],
    },
    {
      member: `${name}-writer`,
      authority,
      capacities: ["PRACTICE_LEAD", "INFORMATION_LEAD"],
      roles: [],
    },
  ] satisfies readonly Person[];
});

const must = (world: World, member: string | undefined, command: Command): string => {
  const done = act(world, member, command);
  if (!done.ok) throw new Error(`${command.type}: ${JSON.stringify(done.error)}`);
  return done.value;
};

/** A registry with four authorities, their people and a panel each, before anybody proposes anything. */
export const settledWorld = (): World => {
  const world = newWorld();
  must(world, "root", { type: "name-first-administrator" });
  for (const [authority, kind] of authorities) {
    const administrator = `${shortName(authority)}-administrator`;
    must(world, "root", {
      type: "register-authority",
      authority,
      name: `The ${shortName(authority)}`,
      kind,
      nation: "ENGLAND",
      administrator,
    });
    for (const { member, capacities, roles } of people.filter(
      (person) => person.authority === authority,
    ))
      must(world, administrator, { type: "set-membership", member, capacities, roles });
    must(world, administrator, {
      type: "register-panel",
      name: `Panel of the ${shortName(authority)}`,
      speaksFrom: ["CARE_EXPERIENCED_ADULT"],
      contact: "Through the participation team.",
      support: "A participation worker.",
    });
  }
  must(world, "north-administrator", { type: "claim-agency", agency: "north" });
  return world;
};

/** The one proposal of the story. */
export const proposalIn = ({ state }: World): string => [...state.proposals.keys()][0] ?? "none";

/** Hash of the candidate that stands. */
export const candidateIn = (world: World): string =>
  world.state.proposals.get(proposalIn(world))?.candidates.at(-1)?.hash ?? "none";

const roundIn = (world: World, authority: string, gate: string): string =>
  world.state.proposals
    .get(proposalIn(world))
    ?.rounds.findLast((round) => round.authority === authority && round.gate === gate)?.id ??
  "none";

/** The panel that an authority hosts. */
export const panelIn = ({ state }: World, host: string): string =>
  [...state.panels.values()].find((panel) => panel.host === host)?.id ?? "none";

const step = (name: string, who: string | undefined, command: (world: World) => Command): Step => ({
  name,
  who,
  command,
});

const wait = (name: string, days: number): Step => ({ name, days });

const review = (who: string, capacity: Capacity): Step =>
  step(`${who} supports as ${capacity}`, who, (world) => ({
    type: "record-review",
    proposal: proposalIn(world),
    candidate: candidateIn(world),
    capacity,
    decision: "SUPPORT",
    ownChild: "YES",
    body: {},
  }));

const openRound = (who: string, gate: "chorus:gate-2-trial" | "chorus:gate-3-standard"): Step =>
  step(`${who} opens ${gate}`, who, (world) => ({
    type: "open-round",
    proposal: proposalIn(world),
    gate,
  }));

const decideStep = (
  who: string,
  authority: string,
  gate: "chorus:gate-2-trial" | "chorus:gate-3-standard",
): Step =>
  step(`${authority} decides at ${gate}`, who, (world) => ({
    type: "decide-at-gate",
    proposal: proposalIn(world),
    round: roundIn(world, authority, gate),
    outcome: "PASSED",
    reason: "Everything that was asked for is there.",
    minutes: "Those present agreed.",
  }));

const stressTest = (who: string, context: string): Step =>
  step(`${who} tries it out ${context}`, who, (world) => ({
    type: "record-stress-test",
    proposal: proposalIn(world),
    candidate: candidateIn(world),
    context,
    result: "WORKED",
    whatHappened: "People understood it.",
  }));

/** Everything that has to be done for the term to become a standard of the network, in one good order. */
export const wholeLife: readonly Step[] = [
  step("create", "north-writer", () => ({
    type: "create-proposal",
    kind: "NEW",
    direction: "ACROSS",
    body,
  })),
  step("submit", "north-writer", (world) => ({
    type: "submit-proposal",
    proposal: proposalIn(world),
  })),
  step("ask panel", "north-steward", (world) => ({
    type: "ask-panel",
    proposal: proposalIn(world),
    panel: panelIn(world, "south"),
    text: "Does this word fit your life?",
  })),
  step("co-design", "north-practice", (world) => ({
    type: "record-co-design",
    about: { proposal: proposalIn(world) },
    stages: [
      {
        mode: "ADULT_INITIATED_SHARED",
        roles: ["CARE_EXPERIENCED_ADULT"],
        beforeWordingFixed: true,
      },
      { mode: "CONSULTED_AND_INFORMED", roles: ["PRACTITIONER"], beforeWordingFixed: true },
    ],
    influence: ["GATHER"],
    participants: [{ role: "CARE_EXPERIENCED_ADULT", count: 14 }],
    reach: { notReached: "People in custody." },
    roomToChange: "The word and what it means.",
  })),
  step("hear", "north-practice", (world) => ({
    type: "hear-feedback",
    record: [...world.state.coDesign.keys()][0] ?? "none",
    saidBy: "CARE_EXPERIENCED_ADULT",
    form: "THEME",
    heard: "Suitable is not safe.",
  })),
  step("answer", "north-practice", (world) => ({
    type: "answer-feedback",
    feedback: [...world.state.feedback.keys()][0] ?? "none",
    outcome: "DONE",
    whatChanged: "We use the word safe.",
    reply: [{ audience: "YOUNG_ADULT", language: "en", text: "We use your word now." }],
  })),
  step("burden", "north-information", (world) => ({
    type: "state-burden",
    about: { proposal: proposalIn(world) },
    minutes: 10,
    askedElsewhere: [],
    offsets: [{ what: "A form that nobody reads.", minutes: 20 }],
    responsibleOwner: "Head of leaving care",
    method: "Timed in ten cases.",
  })),
  openRound("north-practice", "chorus:gate-2-trial"),
  review("north-practice", "PRACTICE_LEAD"),
  review("north-information", "INFORMATION_LEAD"),
  wait("the first window", 21),
  decideStep("north-steward", "north", "chorus:gate-2-trial"),
  stressTest("north-practice", "in a rural team"),
  stressTest("south-practice", "in a town"),
  stressTest("east-practice", "in a hostel"),
  openRound("network-practice", "chorus:gate-3-standard"),
  review("network-practice", "PRACTICE_LEAD"),
  review("network-information", "INFORMATION_LEAD"),
  review("south-practice", "PRACTICE_LEAD"),
  step("panel's view", "south-contact", (world) => ({
    type: "record-panel-view",
    proposal: proposalIn(world),
    panel: panelIn(world, "south"),
    candidate: candidateIn(world),
    decision: "SUPPORT",
    reach: "UNDER_MINIMUM",
    looksLikeMyLife: "YES",
    reason: "It says what we mean.",
  })),
  wait("the second window", 21),
  decideStep("network-steward", "chorus:network", "chorus:gate-3-standard"),
];

/** Plays steps; what is refused is skipped, as it would be. */
export const play = (world: World, steps: readonly Step[]): World => {
  for (const one of steps)
    if ("days" in one) pass(world, one.days);
    else act(world, one.who, one.command(world));
  return world;
};

/** Where the term stands with an authority. */
export const standingIn = ({ state }: World, authority: string): string | undefined =>
  state.standings.get(`${authority} north:safe-home@1.0.0`)?.status;
