import type { LedgerEvent, LedgerFact } from "../../../registry/governance/event.ts";

type FactOf<Type extends LedgerFact["type"]> = Extract<LedgerFact, { readonly type: Type }>;
type EventOf<Type extends LedgerFact["type"]> = Omit<LedgerEvent, "fact"> & {
  readonly fact: FactOf<Type>;
};

const eventsOf = <Type extends LedgerFact["type"]>(
  events: readonly LedgerEvent[],
  type: Type,
): readonly EventOf<Type>[] =>
  events.filter((event): event is EventOf<Type> => event.fact.type === type);

const dayOf = ({ at }: { readonly at: string }): number => Date.parse(at.slice(0, 10));

const workingDays = (from: number, to: number): number => {
  let count = 0;
  for (let day = from + 86_400_000; day <= to; day += 86_400_000)
    if (![0, 6].includes(new Date(day).getUTCDay())) count += 1;
  return count;
};

/** Whether a person spoke in a capacity for an authority when a decision was made, as the ledger tells it. */
const held = (
  events: readonly LedgerEvent[],
  member: string | undefined,
  { capacity, authority }: { readonly capacity: string; readonly authority: string | undefined },
): boolean => {
  const last = eventsOf(events, "membership-set").findLast(({ fact }) => fact.member === member);
  return (
    last !== undefined &&
    last.fact.authority === authority &&
    last.fact.capacities.some((one) => one === capacity)
  );
};

/**
 * Says what was missing when an authority made a version a standard, from the lines of the ledger alone and without any
 * code of the registry: an independent reading of MODEL 5.1 and of what the issue asks. Empty when all was there.
 */
export const missingAtStandard = (
  all: readonly LedgerEvent[],
  {
    authority,
    id,
    version,
  }: { readonly authority: string; readonly id: string; readonly version: string },
): readonly string[] => {
  const registration = eventsOf(all, "registration-set").findLast(
    ({ fact }) =>
      fact.authority === authority &&
      fact.id === id &&
      fact.version === version &&
      fact.status === "STANDARD",
  );
  if (registration === undefined) return ["no registration"];
  const decision = eventsOf(all, "decision-made").findLast(
    ({ fact, seq }) =>
      seq < registration.seq &&
      fact.authority === authority &&
      fact.gate === "chorus:gate-3-standard",
  );
  if (decision === undefined || decision.at !== registration.at) return ["no decision"];
  const { proposal, round: roundId } = decision.fact;
  const events = all.filter(({ seq }) => seq < decision.seq);
  const submitted = eventsOf(events, "proposal-submitted").filter(
    ({ fact }) => fact.proposal === proposal,
  );
  const candidate = submitted.at(-1)?.fact.candidate;
  const created = eventsOf(events, "proposal-created").find(
    ({ fact }) => fact.proposal === proposal,
  );
  const writers = new Set(
    [
      created,
      ...eventsOf(events, "proposal-revised").filter(({ fact }) => fact.proposal === proposal),
      ...eventsOf(events, "proposal-joined").filter(({ fact }) => fact.proposal === proposal),
      ...submitted,
    ].map((event) => event?.fact.by.member),
  );
  const proposers = new Set(
    [
      created,
      ...eventsOf(events, "proposal-joined").filter(({ fact }) => fact.proposal === proposal),
      ...submitted,
    ].map((event) => event?.fact.by.authority),
  );
  const latest = new Map(
    eventsOf(events, "review-recorded")
      .filter(({ fact }) => fact.proposal === proposal && fact.candidate === candidate)
      .map((event) => [`${event.fact.by.member} ${event.fact.capacity}`, event] as const),
  );
  const supporters = [...latest.values()].filter(
    ({ fact }) =>
      fact.decision === "SUPPORT" &&
      !writers.has(fact.by.member) &&
      held(events, fact.by.member, { capacity: fact.capacity, authority: fact.by.authority }),
  );
  const of = (capacity: string): readonly (string | undefined)[] =>
    supporters
      .filter(({ fact }) => fact.capacity === capacity && fact.by.authority === authority)
      .map(({ fact }) => fact.by.member);
  const practice = of("PRACTICE_LEAD");
  const information = of("INFORMATION_LEAD");
  const peers = supporters
    .filter(({ fact }) => !proposers.has(fact.by.authority))
    .map(({ fact }) => fact.by.member);
  const distinct = practice.some((one) =>
    information.some((two) => two !== one && peers.some((three) => three !== one && three !== two)),
  );
  const hosts = new Map(
    eventsOf(events, "panel-registered").map(({ fact }) => [fact.panel, fact.host]),
  );
  const views = new Map(
    eventsOf(events, "panel-view-recorded")
      .filter(({ fact }) => fact.proposal === proposal && fact.candidate === candidate)
      .map(({ fact }) => [fact.panel, fact] as const),
  );
  const panels = [...views.values()].filter(
    (view) =>
      view.decision === "SUPPORT" &&
      !proposers.has(hosts.get(view.panel)) &&
      !writers.has(view.by.member),
  );
  const round = eventsOf(events, "round-opened").find(({ fact }) => fact.round === roundId);
  const held3 = eventsOf(events, "hold-placed").filter(({ fact }) => fact.proposal === proposal);
  const unanswered = held3.filter(({ fact }) => {
    const last = events.findLast(
      ({ fact: later }) =>
        (later.type === "hold-answered" || later.type === "hold-settled") &&
        later.hold === fact.hold,
    )?.fact;
    return last === undefined || (last.type === "hold-settled" && last.settled === "NOT_ANSWERED");
  });
  const lastWord = events.findLast(
    ({ fact }) =>
      [
        "review-recorded",
        "panel-view-recorded",
        "comment-made",
        "hold-placed",
        "hold-answered",
        "hold-settled",
      ].includes(fact.type) &&
      (!("candidate" in fact) || fact.candidate === candidate),
  );
  const tests = eventsOf(events, "stress-tested").filter(
    ({ fact }) => fact.proposal === proposal && fact.candidate === candidate,
  );
  const trial = eventsOf(events, "registration-set").some(
    ({ fact }) => fact.id === id && fact.version === version && fact.status === "TRIAL",
  );
  const points = eventsOf(events, "feedback-heard");
  const unreplied = points.filter(
    ({ fact }) =>
      !eventsOf(events, "feedback-answered").some(
        (answer) => answer.fact.feedback === fact.feedback && answer.fact.replied,
      ),
  );
  const missing: readonly (readonly [string, boolean])[] = [
    ["practice lead", practice.length > 0],
    ["information lead", information.length > 0],
    ["someone of another authority", peers.length > 0],
    ["three different people", distinct],
    ["a panel not hosted by a proposer", panels.length > 0],
    ["a decision by someone who does not propose", !writers.has(decision.fact.by.member)],
    [
      "the candidate that stands",
      decision.fact.candidate === candidate && round?.fact.candidate === candidate,
    ],
    [
      "twenty working days",
      round !== undefined && workingDays(dayOf(round), dayOf(decision)) >= 20,
    ],
    [
      "five quiet working days",
      lastWord !== undefined && workingDays(dayOf(lastWord), dayOf(decision)) >= 5,
    ],
    ["answers to holds", unanswered.length === 0],
    [
      "three tests in two kinds of body",
      tests.length >= 3 && new Set(tests.map(({ fact }) => fact.organisationKind)).size >= 2,
    ],
    ["a trial before", trial],
    [
      "people involved before wording was fixed",
      eventsOf(events, "co-design-recorded").some(
        ({ fact }) =>
          fact.about.proposal === proposal && fact.stages.some((stage) => stage.beforeWordingFixed),
      ),
    ],
    ["points raised, each with a reply", points.length > 0 && unreplied.length === 0],
    ["burden stated", eventsOf(events, "burden-stated").length > 0],
  ];
  return missing.filter(([, holds]) => !holds).map(([what]) => what);
};

/**
 * Says what was missing when an authority took a version on trial, from the lines of the ledger alone: its own leads read
 * exactly this text, neither of them proposes it, and a panel was asked about it. Empty when all was there.
 */
export const missingAtTrial = (
  all: readonly LedgerEvent[],
  {
    authority,
    id,
    version,
  }: { readonly authority: string; readonly id: string; readonly version: string },
): readonly string[] => {
  const registration = eventsOf(all, "registration-set").findLast(
    ({ fact }) =>
      fact.authority === authority &&
      fact.id === id &&
      fact.version === version &&
      fact.status === "TRIAL",
  );
  const decision = eventsOf(all, "decision-made").findLast(
    ({ fact, seq }) =>
      seq < (registration?.seq ?? 0) &&
      fact.authority === authority &&
      fact.gate === "chorus:gate-2-trial",
  );
  const published = eventsOf(all, "version-published").find(
    ({ fact }) => fact.id === id && fact.version === version,
  );
  if (registration === undefined || decision === undefined || published === undefined)
    return ["no decision"];
  const events = all.filter(({ seq }) => seq < decision.seq);
  const { proposal } = decision.fact;
  const candidates = eventsOf(events, "proposal-submitted").filter(
    ({ fact }) =>
      fact.proposal === proposal &&
      fact.entries.some((entry) => entry.hash === published.fact.hash),
  );
  const hashes = new Set(candidates.map(({ fact }) => fact.candidate));
  const writers = new Set(
    [
      ...eventsOf(events, "proposal-created"),
      ...eventsOf(events, "proposal-revised"),
      ...eventsOf(events, "proposal-joined"),
      ...eventsOf(events, "proposal-submitted"),
    ]
      .filter(({ fact }) => fact.proposal === proposal)
      .map(({ fact }) => fact.by.member),
  );
  const latest = new Map(
    eventsOf(events, "review-recorded")
      .filter(({ fact }) => fact.proposal === proposal && hashes.has(fact.candidate))
      .map((event) => [`${event.fact.by.member} ${event.fact.capacity}`, event] as const),
  );
  const leads = (capacity: string): readonly (string | undefined)[] =>
    [...latest.values()]
      .filter(
        ({ fact }) =>
          fact.capacity === capacity &&
          fact.decision === "SUPPORT" &&
          fact.by.authority === authority &&
          !writers.has(fact.by.member) &&
          held(events, fact.by.member, { capacity, authority }),
      )
      .map(({ fact }) => fact.by.member);
  const practice = leads("PRACTICE_LEAD");
  const information = leads("INFORMATION_LEAD");
  const round = eventsOf(events, "round-opened").find(
    ({ fact }) => fact.round === decision.fact.round,
  );
  const asked = [
    ...eventsOf(events, "panel-asked"),
    ...eventsOf(events, "panel-view-recorded"),
  ].some(({ fact }) => fact.proposal === proposal && hashes.has(fact.candidate));
  const missing: readonly (readonly [string, boolean])[] = [
    [
      "two leads who read this text",
      practice.some((one) => information.some((two) => one !== two)),
    ],
    ["a panel that was asked", asked],
    [
      "twenty working days",
      round !== undefined && workingDays(dayOf(round), dayOf(decision)) >= 20,
    ],
    ["a decision by someone who does not propose", !writers.has(decision.fact.by.member)],
  ];
  return missing.filter(([, holds]) => !holds).map(([what]) => what);
};
