import { expect, test } from "vitest";

import { isInvariantCode } from "../../registry/check/gate-conditions.ts";
import { processConditions } from "../../registry/governance/conditions/conditions.ts";
import { gateIds } from "../../registry/governance/fact/words.ts";
import { shippedOf } from "./shipped.ts";

const gates = shippedOf("gate").toSorted((a, b) => (a.gate < b.gate ? -1 : 1));
const sets = shippedOf("question-set");

test("there are four gates, and each leads on from the one before", () => {
  expect(gates.map(({ id }) => id)).toEqual(gateIds);
  expect(gates.map(({ gate, fromStatus, toStatus }) => [gate, fromStatus, toStatus])).toEqual([
    ["G1", ["DRAFT"], ["PROPOSED"]],
    ["G2", ["PROPOSED"], ["TRIAL"]],
    ["G3", ["TRIAL"], ["STANDARD"]],
    ["G4", ["TRIAL", "STANDARD"], ["SUPERSEDED", "RETIRED"]],
  ]);
});

test("every condition of a gate is known where it is looked at", () => {
  const unknown = gates.flatMap(({ id, conditions }) =>
    conditions
      .filter(({ code, level }) =>
        level === "ITEM" ? !isInvariantCode(code) : processConditions[code] === undefined,
      )
      .map(({ code, level }) => `${id} ${level} ${code}`),
  );
  expect(unknown).toEqual([]);
});

test("a later gate on the way to a standard asks for everything that an earlier one asked for", () => {
  const [propose, trial, standard] = gates.map(({ conditions, requiredFields = [] }) => [
    ...conditions.map(({ code }) => code),
    ...requiredFields.map(({ field }) => field),
  ]);
  // Looked for once, when it is put forward.
  const onlyOnce = ["DUPLICATES-CHECKED"];
  // A panel that reviews has been asked.
  const asked = ["PANEL-ASKED"];
  expect(propose?.filter((name) => !trial?.includes(name))).toEqual(onlyOnce);
  expect(trial?.filter((name) => !standard?.includes(name))).toEqual(asked);
});

test("rounds are open for twenty working days at least, and a standard needs others than its proposer", () => {
  expect(
    gates.map(({ gate, reviewWindowWorkingDays, stressTests, minimumGroup, quorum = [] }) => ({
      gate,
      window: reviewWindowWorkingDays,
      stressTests,
      minimumGroup,
      quorum: quorum.map(({ constituency, atLeast, from }) => `${constituency} ${atLeast} ${from}`),
    })),
  ).toEqual([
    { gate: "G1", window: undefined, stressTests: undefined, minimumGroup: 10, quorum: [] },
    {
      gate: "G2",
      window: 20,
      stressTests: undefined,
      minimumGroup: 10,
      quorum: ["PRACTICE 1 DECIDING_AUTHORITY", "INFORMATION 1 DECIDING_AUTHORITY"],
    },
    {
      gate: "G3",
      window: 20,
      stressTests: { atLeast: 3, organisationTypes: 2 },
      minimumGroup: 10,
      quorum: [
        "PRACTICE 1 DECIDING_AUTHORITY",
        "INFORMATION 1 DECIDING_AUTHORITY",
        "PEER 1 OTHER_AUTHORITY",
        "PANEL 1 PANEL_NOT_HOSTED_BY_PROPOSER",
      ],
    },
    {
      gate: "G4",
      window: 20,
      stressTests: undefined,
      minimumGroup: 10,
      quorum: [
        "PRACTICE 1 DECIDING_AUTHORITY",
        "INFORMATION 1 DECIDING_AUTHORITY",
        "PANEL 1 ANY_PANEL",
      ],
    },
  ]);
});

test("the ethics questions are asked at the gate of their stage, in words for young people too", () => {
  const questions = sets.find(({ id }) => id === "chorus:ethics-questions")?.questions ?? [];
  expect(questions.map(({ code }) => code)).toEqual(
    Array.from({ length: 28 }, (_, index) => `EQ-${String(index + 1).padStart(2, "0")}`),
  );
  for (const { stage, requiredAt, text, whyItMatters } of questions) {
    expect(requiredAt).toBe(stage === "USE" || stage === "AFTER" ? "G3" : "G2");
    expect(text.map(({ audience }) => audience)).toEqual(["PRACTITIONER", "YOUNG_PERSON_13_TO_15"]);
    expect(whyItMatters).toHaveLength(1);
  }
  const stages = gates.map(({ ethics }) => ethics?.stages.join(" "));
  expect(stages).toEqual([undefined, "BEFORE ASK GO", "BEFORE ASK GO USE AFTER", undefined]);
});

test("the script for making things together has six questions, which children can read", () => {
  const script = sets.find(({ id }) => id === "chorus:co-design-script");
  expect(script?.questions.map(({ text }) => text.map(({ audience }) => audience))).toEqual(
    Array.from({ length: 6 }, () => ["PRACTITIONER", "CHILD_10_TO_12"]),
  );
});
