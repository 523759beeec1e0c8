import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { LedgerEvent, LedgerFact } from "../../../registry/governance/event.ts";
import { emptyState, evolve, replay } from "../../../registry/governance/evolve.ts";
import { appendEvents, emptyChain, verifyChain } from "../../../registry/governance/ledger.ts";

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const fact: fc.Arbitrary<LedgerFact> = fc.oneof(
  fc.record({
    type: fc.constant("version-published" as const),
    id: text,
    version: text,
    kind: text,
    hash: text,
  }),
  fc.record({
    type: fc.constant("registration-set" as const),
    authority: text,
    id: text,
    version: text,
    status: fc.constantFrom("TRIAL" as const, "STANDARD" as const),
    from: text,
    reason: text,
  }),
  fc.record({
    type: fc.constant("release-published" as const),
    name: text,
    digest: text,
    entries: fc.nat(),
  }),
);
const chain = fc
  .array(fact, { minLength: 1, maxLength: 8 })
  .map((facts) =>
    appendEvents(emptyChain, facts, { now: "2026-01-02T03:04:05.678Z", actor: "chorus" }),
  );

test("a chain holds together, however it is cut into pages", () => {
  fc.assert(
    fc.property(chain, fc.nat(), (events, cut) => {
      const at = cut % events.length;
      expect(verifyChain(events)).toEqual([]);
      const before = events.slice(0, at).at(-1);
      const end = before === undefined ? emptyChain : { revision: before.seq, hash: before.hash };
      expect(verifyChain(events.slice(at), end)).toEqual([]);
    }),
  );
});

test("a ledger grown in steps is the ledger grown at once", () => {
  const acting = { now: "2026-01-02T03:04:05.678Z", actor: "chorus" };
  fc.assert(
    fc.property(fc.array(fact, { minLength: 1 }), fc.nat(), (facts, cut) => {
      const at = cut % facts.length;
      const first = appendEvents(emptyChain, facts.slice(0, at), acting);
      const last = first.at(-1);
      const head = last === undefined ? emptyChain : { revision: last.seq, hash: last.hash };
      expect([...first, ...appendEvents(head, facts.slice(at), acting)]).toEqual(
        appendEvents(emptyChain, facts, acting),
      );
    }),
  );
});

/** Every event as stored bytes; one byte of one of them is flipped. */
test("any flipped byte of a stored ledger is found", () => {
  fc.assert(
    fc.property(chain, fc.nat(), fc.integer({ min: 1, max: 255 }), (events, place, mask) => {
      const bytes = new TextEncoder().encode(JSON.stringify(events));
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ mask;
      let read: readonly LedgerEvent[];
      try {
        read = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
      } catch {
        // Bytes that are no text or no JSON any more are found on reading.
        return;
      }
      const isSame = JSON.stringify(read) === JSON.stringify(events);
      expect(isSame || verifyChain(read).length > 0).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test.for<readonly [string, string, string]>([
  ["a number too large to hold", '"entries":1}', '"entries":1e999}'],
  ["half a character", '"digest":"', '"digest":"\\ud800'],
])("%s in a stored ledger is found, not thrown", ([, from, to]) => {
  const released = { type: "release-published", name: "2026.1", digest: "d", entries: 1 } as const;
  const acting = { now: "2026-01-02T03:04:05.678Z", actor: "chorus" };
  const stored = JSON.stringify(appendEvents(emptyChain, [released], acting));
  const changed = stored.replace(from, to);
  expect(changed).not.toBe(stored);
  expect(verifyChain(JSON.parse(changed)).map(({ code }) => code)).toEqual(["LEDGER_BROKEN"]);
});

test("every field of every event is bound by its hash", () => {
  fc.assert(
    fc.property(
      chain,
      fc.nat(),
      fc.constantFrom("seq", "at", "actor", "previousHash", "hash", "fact"),
      (events, pick, field) => {
        const index = pick % events.length;
        const changed = events.map((event, at) => {
          if (at !== index) return event;
          if (field === "seq") return { ...event, seq: event.seq + 1 };
          if (field === "fact") return { ...event, fact: { ...event.fact, extra: true } };
          return { ...event, [field]: `${event[field]}0` };
        });
        expect(verifyChain(changed).length).toBeGreaterThan(0);
      },
    ),
  );
});

const messages = (list: readonly LedgerEvent[]): readonly string[] =>
  verifyChain(list).map(({ message }) => message);

test("a removed, doubled or swapped line is found and named", () => {
  const facts = ["a", "b", "c"].map((name) => ({
    type: "release-published" as const,
    name,
    digest: name,
    entries: 1,
  }));
  const events = appendEvents(emptyChain, facts, {
    now: "2026-01-02T03:04:05.678Z",
    actor: "chorus",
  });
  const [one, two, three] = events;
  if (one === undefined || two === undefined || three === undefined)
    throw new Error("three events were made");
  expect(messages([one, three])).toEqual(["Event 2 is missing: number 3 stands in its place."]);
  expect(messages([one, one, two, three])).toEqual([
    "Event 2 is missing: number 1 stands in its place.",
  ]);
  expect(messages([two, one, three])).toEqual([
    "Event 1 is missing: number 2 stands in its place.",
    "Event 3 is missing: number 1 stands in its place.",
    "Event 2 is missing: number 3 stands in its place.",
  ]);
  expect(messages([one, { ...two, previousHash: three.hash }, three])).toEqual([
    "Event 2 does not follow the event before it.",
  ]);
  expect(messages([one, { ...two, actor: "dfe" }, three])).toEqual([
    "Event 2 was changed after it was recorded.",
  ]);
});

test("replay is evolve, event by event", () => {
  fc.assert(
    fc.property(chain, (events) => {
      expect(replay(events)).toEqual(events.reduce(evolve, emptyState));
    }),
  );
});
