import { expect, test } from "vitest";

import type { ItemVersion } from "../../../registry/model/snapshot.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import type { LedgerFact } from "../../../registry/governance/event.ts";
import { adoptionList, adoptionsOn } from "../../../registry/governance/views/adoption-list.ts";
import { burdenByAuthority } from "../../../registry/governance/views/burden-by-authority.ts";
import { ethicsAgreement } from "../../../registry/governance/views/ethics-agreement.ts";
import { heardAndChanged } from "../../../registry/governance/views/heard-and-changed.ts";
import {
  concernState,
  overdueConcerns,
  overdueHolds,
} from "../../../registry/governance/views/overdue.ts";
import { priorities } from "../../../registry/governance/views/priorities.ts";
import { staleItems } from "../../../registry/governance/views/stale-items.ts";
import { voiceBalance } from "../../../registry/governance/views/voice-balance.ts";
import { cast, openProposal } from "./cast.ts";
import { published, stateAfter } from "./story.ts";

const north = { member: "m-north", authority: "north" };
const oldham = { member: "m-oldham", authority: "oldham" };
const after = (...facts: readonly LedgerFact[]): ReturnType<typeof stateAfter> =>
  stateAfter(...cast, ...openProposal, ...facts);

type Ethics = Extract<LedgerFact, { readonly type: "ethics-answered" }>;

const answer = (change: Partial<Ethics>): Ethics => ({
  type: "ethics-answered",
  proposal: "p-1",
  question: "EQ-01",
  stance: "CONTENT",
  role: "PARENT",
  document: "sha256:answer",
  by: north,
  ...change,
});

test("answers agree, differ or are missing, by the last word of each place", () => {
  const proposal = after(
    answer({}),
    answer({ by: oldham }),
    answer({ question: "EQ-02" }),
    answer({ question: "EQ-02", stance: "NOT_CONTENT", panel: "panel-north" }),
    answer({ question: "EQ-03", stance: "NOT_CONTENT", by: {} }),
    answer({ question: "EQ-03", by: {} }),
  ).proposals.get("p-1");
  const agreement = ethicsAgreement(proposal ?? { ethics: [] }, [
    "EQ-01",
    "EQ-02",
    "EQ-03",
    "EQ-04",
  ]);
  expect(agreement.map((one) => [one.question, one.agreement, one.answers.length])).toEqual([
    ["EQ-01", "AGREE", 2],
    ["EQ-02", "DIFFER", 2],
    ["EQ-03", "AGREE", 1],
    ["EQ-04", "UNANSWERED", 0],
  ]);
});

const concern = (id: string, due: string): LedgerFact => ({
  type: "concern-raised",
  concern: id,
  about: {},
  role: "CHILD",
  due,
  document: "sha256:concern",
  by: {},
});

const hold = (id: string, answerBy: string): LedgerFact => ({
  type: "hold-placed",
  hold: id,
  proposal: "p-1",
  panel: "panel-north",
  answerBy,
  document: "sha256:hold",
  by: north,
});

test("concerns and holds are overdue the day after they were due, the oldest first", () => {
  const state = after(
    concern("c-1", "2026-11-18"),
    concern("c-2", "2026-11-17"),
    concern("c-3", "2026-11-19"),
    concern("c-4", "2026-11-01"),
    concern("c-5", "2026-11-18"),
    { type: "concern-answered", concern: "c-4", state: "REPLIED", document: "sha256:r", by: north },
    hold("h-1", "2026-11-18"),
    hold("h-2", "2026-11-19"),
    hold("h-3", "2026-11-17"),
  );
  const today = "2026-11-19";
  expect(overdueConcerns(state, today).map(({ id }) => id)).toEqual(["c-2", "c-1", "c-5"]);
  expect([...state.concerns.values()].map((one) => concernState(one, today))).toEqual([
    "OVERDUE",
    "OVERDUE",
    "OPEN",
    "REPLIED",
    "OVERDUE",
  ]);
  expect(overdueHolds(state, today).map(({ hold: one }) => one.id)).toEqual(["h-1", "h-3"]);
});

const record: LedgerFact = {
  type: "co-design-recorded",
  record: "r-1",
  about: { proposal: "p-1" },
  stages: [
    { mode: "CONSULTED_AND_INFORMED", roles: ["CHILD", "PARENT"], beforeWordingFixed: true },
    { mode: "CHILD_INITIATED_SHARED", roles: ["CHILD"], beforeWordingFixed: true },
  ],
  influence: ["USE"],
  document: "sha256:record",
  by: north,
};
const heard = (feedback: string, about: object): LedgerFact => ({
  type: "feedback-heard",
  feedback,
  record: "r-1",
  about,
  saidBy: "CHILD",
  form: "THEME",
  document: `sha256:${feedback}`,
  by: north,
});
const outcome = (
  feedback: string,
  what: "CONSIDERED_NOT_DONE" | "DONE" | "PARTLY_DONE",
): LedgerFact => ({
  type: "feedback-answered",
  feedback,
  outcome: what,
  replied: what === "DONE",
  document: `sha256:${what}`,
  by: north,
});
const gap = (id: string, by: object): LedgerFact => ({
  type: "gap-raised",
  gap: id,
  saidBy: "CHILD",
  document: "sha256:gap",
  by,
});

test("the balance of voices counts records, and shows who was never heard", () => {
  const balance = voiceBalance(
    after(
      record,
      heard("f-1", {}),
      heard("f-2", {}),
      outcome("f-1", "DONE"),
      answer({}),
      concern("c-1", "2026-11-18"),
      {
        type: "concern-raised",
        concern: "c-2",
        about: {},
        due: "2026-11-18",
        document: "sha256:c",
        by: {},
      },
      gap("g-1", {}),
    ),
  );
  expect(balance.find(({ role }) => role === "CHILD")).toEqual({
    role: "CHILD",
    coDesign: 1,
    points: 2,
    answeredPoints: 1,
    ethicsAnswers: 0,
    concerns: 1,
    gaps: 1,
  });
  expect(balance.find(({ role }) => role === "PARENT")).toMatchObject({
    coDesign: 1,
    ethicsAnswers: 1,
  });
  expect(balance).toHaveLength(14);
});

test("what was heard stands beside what changed", () => {
  const state = after(
    record,
    heard("f-1", { proposal: "p-1" }),
    heard("f-2", { item: "test:colour@1.0.0" }),
    heard("f-3", { item: "test:colour" }),
    outcome("f-1", "DONE"),
    outcome("f-2", "CONSIDERED_NOT_DONE"),
  );
  expect(heardAndChanged(state)).toHaveLength(3);
  expect(heardAndChanged(state, { proposal: "p-1" })).toEqual([
    {
      feedback: "f-1",
      about: { proposal: "p-1" },
      saidBy: "CHILD",
      heard: "sha256:f-1",
      outcome: "DONE",
      answer: "sha256:DONE",
      toldBack: true,
      hasChanged: true,
    },
  ]);
  expect(
    heardAndChanged(state, { item: "test:colour" }).map((one) => [one.feedback, one.hasChanged]),
  ).toEqual([
    ["f-2", false],
    ["f-3", false],
  ]);
  expect(heardAndChanged(state, { item: "test:colour@1.0.0" })).toHaveLength(1);
  const partly = after(heard("f-1", {}), outcome("f-1", "PARTLY_DONE"));
  expect(heardAndChanged(partly)).toMatchObject([{ hasChanged: true, toldBack: false }]);
});

const burden = (id: string, authority: string, more: object): LedgerFact => ({
  type: "burden-stated",
  burden: id,
  about: { proposal: "p-1" },
  authority,
  minutes: 100,
  offsetMinutes: 40,
  askedElsewhere: [],
  nationalNote: false,
  document: "sha256:burden",
  by: { authority },
  ...more,
});

test("the burden of an authority is its last word on each subject", () => {
  const state = after(
    burden("b-5", "south", {}),
    burden("b-1", "oldham", {}),
    burden("b-2", "north", {}),
    burden("b-3", "north", { minutes: 300 }),
    burden("b-4", "north", { about: { item: "test:colour", pointer: "/a" }, offsetMinutes: 200 }),
    burden("b-6", "west", {}),
  );
  expect(
    burdenByAuthority(state).map(({ authority, minutes, offsetMinutes, net, statements }) => [
      authority,
      minutes,
      offsetMinutes,
      net,
      statements.map(({ id }) => id),
    ]),
  ).toEqual([
    ["north", 400, 240, 160, ["b-3", "b-4"]],
    ["oldham", 100, 40, 60, ["b-1"]],
    ["south", 100, 40, 60, ["b-5"]],
    ["west", 100, 40, 60, ["b-6"]],
  ]);
});

const supported = (id: string, count: number): readonly LedgerFact[] =>
  Array.from({ length: count }, (_, index) => ({
    type: "gap-supported",
    gap: id,
    by: { member: `m-${index}`, authority: `authority-${index}` },
  }));

test("gaps rank by support; under ten, support is one band and age decides", () => {
  const state = after(
    gap("g-1", {}),
    gap("g-2", north),
    gap("g-3", {}),
    gap("g-4", {}),
    ...supported("g-2", 3),
    ...supported("g-3", 10),
    { type: "gap-filled", gap: "g-4", item: "test:colour", by: north },
    // A line of a later program: nobody's support adds nobody.
    { type: "gap-supported", gap: "g-1", by: {} },
  );
  expect(priorities(state).map(({ gap: { id }, support }) => [id, support])).toEqual([
    ["g-3", 10],
    ["g-1", "UNDER_10"],
    ["g-2", "UNDER_10"],
  ]);
});

const adoption = (id: string, item: string, days: { from: string; to?: string }): LedgerFact => ({
  type: "adoption-recorded",
  adoption: id,
  item,
  ...days,
  document: "sha256:a",
  by: north,
});

const ids = (list: ReturnType<typeof adoptionList>): readonly string[] => list.map(({ id }) => id);

test("adoptions are listed by item, and hold from the first to the last day", () => {
  const state = after(
    adoption("a-1", "test:colour@1.0.0", { from: "2026-05-01", to: "2026-06-01" }),
    adoption("a-2", "test:colour@1.1.0", { from: "2026-04-01" }),
    adoption("a-3", "test:colour-of@1.0.0", { from: "2026-04-01" }),
    adoption("a-4", "test:painting@1.0.0", { from: "2026-07-01" }),
  );
  expect(ids(adoptionList(state))).toEqual(["a-2", "a-3", "a-1", "a-4"]);
  expect(ids(adoptionList(state, "test:colour"))).toEqual(["a-2", "a-1"]);
  expect(ids(adoptionList(state, "test:colour@1.0.0"))).toEqual(["a-1"]);
  expect(ids(adoptionsOn(adoptionList(state), "2026-06-01"))).toEqual(["a-2", "a-3", "a-1"]);
  expect(ids(adoptionsOn(adoptionList(state), "2026-06-02"))).toEqual(["a-2", "a-3"]);
  expect(ids(adoptionsOn(adoptionList(state), "2026-03-31"))).toEqual([]);
});

test("items are stale the day after they were to be looked at again, in their newest version", () => {
  const [one] = published.versionsOf("chorus:ethics-questions");
  if (one === undefined) throw new Error("no questions");
  const due = (id: string, version: string, nextReview?: string): ItemVersion => {
    const care = nextReview === undefined ? {} : { care: { nextReview } };
    return { ...one, id, version, content: { ...one.content, ...care } };
  };
  const items = createSnapshot("", "", [
    due("a:looked-at-again", "1.0.0", "2026-01-01"),
    due("a:looked-at-again", "1.1.0", "2027-01-01"),
    due("a:late", "1.0.0", "2026-11-18"),
    due("a:later", "1.0.0", "2026-03-01"),
    due("a:today", "1.0.0", "2026-11-19"),
    due("a:never", "1.0.0"),
  ]);
  expect(staleItems(items, "2026-11-19")).toEqual([
    { id: "a:later", version: "1.0.0", since: "2026-03-01" },
    { id: "a:late", version: "1.0.0", since: "2026-11-18" },
  ]);
});
