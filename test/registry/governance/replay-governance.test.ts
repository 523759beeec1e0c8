import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Problem } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import type { Decided } from "../../../registry/governance/act.ts";
import type { PeopleAndVoicesCommand } from "../../../registry/governance/acts/people-and-voices.ts";
import { decide } from "../../../registry/governance/acts/acts.ts";
import { draftOf, emptyGovernance, sealDraft } from "../../../registry/governance/draft.ts";
import type { LedgerEvent, LedgerFact } from "../../../registry/governance/event.ts";
import { evolveGovernance, replayGovernance } from "../../../registry/governance/evolve-state.ts";
import type { GovernanceState } from "../../../registry/governance/state.ts";
import { appendEvents } from "../../../registry/governance/ledger.ts";
import { cast, openProposal } from "./cast.ts";
import { anyone, as, linesOf, now, publishedFacts, worldOf } from "./story.ts";

const people = [
  "m-registry",
  "m-north-admin",
  "m-north",
  "m-oldham",
  "m-oldham-admin",
  "m-left",
  "m-new",
];
const text = fc.constantFrom("", "Some words.", "Other words.");
const id = (kind: string): fc.Arbitrary<string> => fc.constantFrom(`${kind}-1`, `${kind}-2`);
const about = fc.constantFrom(
  {},
  { proposal: "p-1" },
  { item: "test:colour" },
  { item: "test:none" },
);

/** Acts of people and voices, sensible and not. */
const command: fc.Arbitrary<PeopleAndVoicesCommand> = fc.oneof(
  fc.record({
    type: fc.constant("set-membership" as const),
    member: fc.constantFrom(...people),
    capacities: fc.subarray(["PRACTITIONER" as const, "POLICY" as const]),
    roles: fc.subarray(["STEWARD" as const, "AUTHORITY_ADMINISTRATOR" as const]),
  }),
  fc.record({
    type: fc.constant("claim-agency" as const),
    agency: fc.constantFrom("one", "two", "dfe", "test"),
  }),
  fc.record({
    type: fc.constant("hand-over-stewardship" as const),
    itemId: fc.constantFrom("test:colour", "test:none"),
    to: fc.constantFrom("north", "oldham", "nowhere"),
    roleTitle: text,
  }),
  fc.record({ type: fc.constant("raise-concern" as const), about, text }),
  fc.record({
    type: fc.constant("answer-concern" as const),
    concern: id("concern"),
    state: fc.constantFrom("REPLIED" as const, "CHANGED_SOMETHING" as const),
    reply: text,
    whatChanged: text,
  }),
  fc.record({
    type: fc.constant("raise-gap" as const),
    saidBy: fc.constant("CHILD" as const),
    missing: text,
    whyItMatters: text,
  }),
  fc.record({ type: fc.constant("support-gap" as const), gap: id("gap") }),
  fc.record({
    type: fc.constant("fill-gap" as const),
    gap: id("gap"),
    item: fc.constantFrom("test:colour", "test:none"),
  }),
  fc.record({
    type: fc.constant("answer-ethics-question" as const),
    proposal: fc.constantFrom("p-1", "p-2"),
    question: fc.constantFrom("EQ-01", "EQ-02", "EQ-99"),
    stance: fc.constantFrom("CONTENT" as const, "NOT_CONTENT" as const),
    role: fc.constantFrom("PARENT" as const, "PRACTITIONER" as const),
    answer: text,
  }),
  fc.record({
    type: fc.constant("record-adoption" as const),
    item: fc.constantFrom("test:colour@1.0.0", "test:none@1.0.0"),
    from: fc.constantFrom("2026-04-01", "2026-02-30"),
    purpose: text,
    accountableRole: text,
  }),
  fc.record({
    type: fc.constant("claim-perverse-effect" as const),
    item: fc.constant("test:colour"),
    claim: text,
    saidBy: fc.constant("CHILD" as const),
  }),
  fc.record({
    type: fc.constant("move-perverse-effect" as const),
    effect: id("effect"),
    state: fc.constantFrom("EVIDENCED" as const, "DISPUTED" as const, "REMOVED" as const),
    evidence: text,
    counterEvidence: text,
    whatChanged: text,
  }),
);

const act = fc.record({ who: fc.option(fc.constantFrom(...people), { nil: undefined }), command });

interface Life {
  readonly events: readonly LedgerEvent[];
  readonly state: GovernanceState;
}

const begin = (): Life => {
  const events = linesOf([...publishedFacts, ...cast, ...openProposal]);
  return { events, state: replayGovernance(events) };
};

const append = ({ events, state }: Life, facts: readonly LedgerFact[]): Life => {
  const last = events.at(-1);
  const head = { revision: last?.seq ?? 0, hash: last?.hash ?? "" };
  const more = appendEvents(head, facts, { now, actor: "chorus" });
  return { events: [...events, ...more], state: more.reduce(evolveGovernance, state) };
};

/** Ids count on over the whole life, as they do in a registry. */
const decideIn = (
  { state }: Life,
  {
    who,
    command: wanted,
  }: { readonly who?: string | undefined; readonly command: PeopleAndVoicesCommand },
): Result<Decided, readonly Problem[]> => {
  const sizes = {
    concern: state.concerns.size,
    gap: state.gaps.size,
    effect: state.perverseEffects.size,
  };
  const counted: Readonly<Record<string, number>> = sizes;
  return decide(state, wanted, {
    ...worldOf(who === undefined ? anyone : as(who)),
    newId: (kind) => `${kind}-${(counted[kind] ?? state.revision) + 1}`,
  });
};

const live = (acts: readonly Parameters<typeof decideIn>[1][]): Life =>
  acts.reduce((life: Life, one) => {
    const decided = decideIn(life, one);
    return decided.ok ? append(life, decided.value.facts) : life;
  }, begin());

test("replaying the ledger at once gives what step by step gave", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), fc.nat(), (acts, cut) => {
      const { events, state } = live(acts);
      expect(replayGovernance(events)).toEqual(state);
      const at = cut % events.length;
      expect(replayGovernance(events.slice(at), replayGovernance(events.slice(0, at)))).toEqual(
        state,
      );
      expect(state.revision).toBe(events.length);
    }),
    { numRuns: 150 },
  );
});

/** Acts that make something new each time: a key given by the caller keeps those from happening twice. */
const anew = new Set(["claim-perverse-effect", "raise-concern", "raise-gap"]);

test("the same act again changes nothing", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), act, (acts, last) => {
      const life = live(acts);
      const first = decideIn(life, last);
      if (!first.ok || anew.has(last.command.type)) return;
      expect(decideIn(append(life, first.value.facts), last).ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("nobody holds more than one authority's rights, and every authority keeps an administrator", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const { memberships } = live(acts).state;
      for (const authority of ["north", "oldham"])
        expect(
          [...memberships.values()].some(
            (one) => one.authority === authority && one.roles.includes("AUTHORITY_ADMINISTRATOR"),
          ),
        ).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("a refused act leaves the state as it is, and one that is taken in leaves the state before it untouched", () => {
  const life = begin();
  const before = structuredClone(life.state);
  const after = append(life, [
    { type: "gap-raised", gap: "g-1", saidBy: "CHILD", document: "sha256:gap", by: {} },
    { type: "release-published", name: "2026.1", digest: "sha256:digest", entries: 1 },
    {
      type: "registration-set",
      authority: "north",
      id: "test:colour",
      version: "1.0.0",
      status: "TRIAL",
      from: "2026-04-01",
      reason: "A reason",
    },
  ]);
  expect(life.state).toEqual(before);
  expect(after.state.gaps.size).toBe(1);
  expect(after.state.standings.get("north test:colour@1.0.0")).toMatchObject({ status: "TRIAL" });
  // What was not touched is shared, so that one act on a large registry costs little.
  expect(after.state.proposals).toBe(life.state.proposals);
  expect(after.state.versions).toBe(life.state.versions);
});

test("a line about something that is not there changes nothing but the revision", () => {
  const { state } = append({ events: [], state: emptyGovernance }, [
    { type: "gap-filled", gap: "g-9", item: "test:colour", by: {} },
  ]);
  expect(state).toEqual({ ...emptyGovernance, revision: 1 });
});

test("a draft that nobody touched is the state that it began from", () => {
  const { state } = begin();
  expect(sealDraft(draftOf(state), state)).toEqual(state);
  expect(draftOf(state).revision).toBe(state.revision);
});

test("one act on a registry with 10,000 proposals costs little", () => {
  const { events, state } = begin();
  const [proposal] = state.proposals.values();
  if (proposal === undefined) throw new Error("no proposal");
  const proposals = new Map(
    Array.from({ length: 10_000 }, (_, index) => [`p-${index}`, { ...proposal, id: `p-${index}` }]),
  );
  const before = { ...state, proposals };
  const facts = Array.from({ length: 1000 }, (_, index): LedgerFact => ({
    type: "ethics-answered",
    proposal: `p-${index % 20}`,
    question: "EQ-01",
    stance: "CONTENT",
    role: "PARENT",
    document: `sha256:${index}`,
    by: {},
  }));
  const lines = append({ events, state }, facts).events.slice(-facts.length);
  const start = performance.now();
  const after = lines.reduce(evolveGovernance, before);
  // Far above what it takes, and far below what 1,000 copies of the whole would take.
  expect(performance.now() - start).toBeLessThan(500);
  expect(after.proposals.get("p-19")?.ethics).toHaveLength(50);
  expect(before.proposals.get("p-19")?.ethics).toEqual([]);
  expect([...after.proposals.keys()]).toEqual([...proposals.keys()]);
});
