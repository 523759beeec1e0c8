import { describe, expect, test } from "vitest";

import type { ItemKind, RegistryItem } from "../../generated/items/types.ts";
import { gateConditions, isInvariantCode } from "../../registry/check/gate-conditions.ts";
import { compareVersions } from "../../registry/compare/compare-versions.ts";
import { freeze } from "../../registry/governance/freeze.ts";
import { importItems } from "../../registry/import/import-items.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { createSnapshot } from "../../registry/model/snapshot.ts";
import { readItemFolder } from "../../registry/store/read-folder.ts";
import { invariant } from "../../runtime/result.ts";
import {
  all,
  changedAt,
  fixtureFolder,
  gateOf,
  lacking,
  later,
  proposed,
  standard,
} from "./worked-example.ts";

// The first worked example, as it is shipped, as a made-up authority puts it forward, and as a panel has it changed.

const keyOf = ({ id, version }: ItemVersion): string => `${id}@${version}`;

const shipped = [
  "examples:accommodation-suitability",
  "examples:accommodation-type",
  "examples:accommodation-type-codes",
  "examples:how-safe-scale",
  "examples:in-touch",
  "examples:map-of-my-places",
  "examples:safe-where-i-live",
  "examples:suitability-codes",
].flatMap((id) => standard.versionsOf(id).slice(-1));

const versions = [...shipped, ...proposed, ...later];
const people = versions.filter(({ content }) => content.kind !== "codelist");

const previousOf = (version: ItemVersion): RegistryItem | undefined => {
  const known = all.versionsOf(version.id);
  return known[known.findIndex(({ version: number }) => number === version.version) - 1]?.content;
};

const standingOf = (version: ItemVersion, today = "2026-12-01") => {
  const previous = previousOf(version);
  return { all, today, ...(previous === undefined ? {} : { previous }) };
};

const found = (id: string, version: string): ItemVersion => {
  const one = all.versionsOf(id).find((known) => known.version === version);
  invariant(one !== undefined, `${id}@${version} is here`);
  return one;
};

test("the example is whole: two voice fields, three elements and their lists, shipped and put forward", () => {
  expect(versions.map(keyOf)).toEqual([
    "examples:accommodation-suitability@1.1.0",
    "examples:accommodation-type@1.1.0",
    "examples:accommodation-type-codes@1.1.0",
    "examples:how-safe-scale@1.1.0",
    "examples:in-touch@1.1.0",
    "examples:map-of-my-places@1.1.0",
    "examples:safe-where-i-live@1.1.0",
    "examples:suitability-codes@1.1.0",
    "north-yorkshire:accommodation-type-codes@1.0.0",
    "north-yorkshire:how-safe-scale@1.0.0",
    "north-yorkshire:suitability-codes@1.0.0",
    "north-yorkshire:accommodation-suitability@1.0.0",
    "north-yorkshire:accommodation-type@1.0.0",
    "north-yorkshire:in-touch@1.0.0",
    "north-yorkshire:map-of-my-places@1.0.0",
    "north-yorkshire:safe-where-i-live@1.0.0",
    "north-yorkshire:safe-where-i-live@2.0.0",
    "examples:safe-where-i-live@2.0.0",
  ]);
  expect(versions.filter(({ content }) => content.illustrative !== true)).toEqual([]);
});

describe.for(["G1", "G2", "G3"] as const)("at %s", (code) => {
  test.for(versions.map((version) => [keyOf(version), version] as const))(
    "%s lacks nothing",
    ([, version]) => {
      for (const today of ["2026-12-01", "2026-12-31"])
        expect(lacking(version.content, gateOf(code), standingOf(version, today))).toEqual([]);
    },
  );
});

interface Row {
  readonly part: string;
  /** What stands there instead; nothing when the part is taken away. */
  readonly instead?: unknown;
  /** Kinds that the row is for; absent means both that are about people. */
  readonly of?: readonly ItemKind[];
  readonly breaks: readonly string[];
}

const voice: readonly ItemKind[] = ["voice-field"];
const element: readonly ItemKind[] = ["element"];
const everyKind: readonly ItemKind[] = ["voice-field", "element", "codelist"];

const itself = (part: string, of?: readonly ItemKind[]): Row => ({
  part,
  ...(of === undefined ? {} : { of }),
  breaks: [part],
});

const rows: readonly Row[] = [
  itself("/definition", everyKind),
  { part: "/askedBy/reason", instead: " ", of: everyKind, breaks: ["INV-22"] },
  { part: "/sources/0/path", instead: "someone@example.org", of: everyKind, breaks: ["INV-06"] },
  ...["origin", "driver", "jurisdictions", "lifeStages", "sectors"].map((part) =>
    itself(`/facets/${part}`),
  ),
  { part: "/voices/cake", breaks: ["/voices/cake", "INV-21"] },
  { part: "/voices/cake/data", instead: {}, breaks: ["INV-21"] },
  itself("/use/journey"),
  itself("/use/decisionUse"),
  itself("/use/whatHappensNext", voice),
  itself("/use/practiceBenefit", voice),
  itself("/use/touchpoint", voice),
  itself("/people/subjectScope"),
  { part: "/people/subjectScope/conflictRule", breaks: ["INV-58"] },
  itself("/people/informationLevel"),
  itself("/people/identifiability"),
  itself("/people/subjectAccess"),
  itself("/people/laterReader"),
  { part: "/people/mustBeTold", breaks: ["/people/mustBeTold", "INV-55"] },
  { part: "/law/lawfulBasis", breaks: ["/law/lawfulBasis", "INV-51"] },
  { part: "/law/lawfulBasis/schedule1", breaks: ["INV-51"] },
  { part: "/law/dpia", breaks: ["/law/dpia", "INV-52"] },
  { part: "/law/dpia", instead: { state: "NOT_NEEDED" }, breaks: ["INV-52"] },
  itself("/law/consent"),
  itself("/law/publicGood"),
  { part: "/law/publicGood/decidedBy", instead: [{ role: "GOVERNMENT" }], breaks: ["INV-59"] },
  itself("/law/equity"),
  itself("/law/promise", voice),
  { part: "/law/promise/can/0", instead: "We will fix it.", of: voice, breaks: ["INV-56"] },
  { part: "/notices/0/limits", instead: "We always help.", breaks: ["INV-56"] },
  { part: "/law/automatedUse", instead: { use: "AGGREGATE_ANALYSIS" }, breaks: ["INV-53"] },
  { part: "/law/linkage", instead: { state: "LINKED_FOR_STATISTICS" }, breaks: ["INV-54"] },
  { part: "/safeguardingLimits", of: voice, breaks: ["/safeguardingLimits", "INV-20"] },
  {
    part: "/participationOutcomes",
    instead: "examples:how-safe-scale@1",
    of: voice,
    breaks: ["INV-10"],
  },
  { part: "/context/toldBeingRecorded", instead: "dfe:in-touch@1", of: voice, breaks: ["INV-16"] },
  { part: "/authorship/needsCheckBack", instead: [], of: voice, breaks: ["INV-17"] },
  {
    part: "/codes",
    instead: [{ code: "NO", labels: [], family: "CHOICE", carries: "OBSERVATION" }],
    of: ["codelist"],
    breaks: ["INV-11"],
  },
  { part: "/notices", of: voice, breaks: ["/notices", "INV-55"] },
  { part: "/notices", of: element, breaks: ["INV-55"] },
  { part: "/modes", instead: [{ mode: "SPOKEN", family: "WORDS" }], of: voice, breaks: ["INV-13"] },
  {
    part: "/modes",
    instead: [
      { mode: "PLAY", family: "SHOWING" },
      { mode: "SPOKEN", family: "WORDS" },
    ],
    of: voice,
    breaks: ["INV-14"],
  },
  ...["makesVisible", "hides", "limits", "doNotUseFor"].map((part) => itself(`/reach/${part}`)),
  { part: "/examples", breaks: ["/examples", "EXAMPLES-BOTH"] },
  { part: "/examples", instead: [{ form: "TYPICAL", text: "One." }], breaks: ["EXAMPLES-BOTH"] },
  itself("/care/steward", everyKind),
  { part: "/care/strategicOwners", breaks: ["INV-75"] },
  itself("/care/nextReview", everyKind),
  { part: "/care/nextReview", instead: "2026-11-30", of: everyKind, breaks: ["INV-76"] },
];

const nameOf = ({ part, instead }: Row): string =>
  instead === undefined ? `without ${part}` : `with ${JSON.stringify(instead)} at ${part}`;

describe("what is taken away breaks what it is for, and nothing else", () => {
  test.for(rows.map((row) => [nameOf(row), row] as const))(
    "%s",
    ([, { part, instead, of = ["voice-field", "element"], breaks }]) => {
      const broken = versions
        .filter(({ content }) => of.includes(content.kind))
        .map((version) => {
          const content = changedAt(version.content, part, instead);
          return [keyOf(version), lacking(content, gateOf("G3"), standingOf(version))] as const;
        });
      expect(broken.length).toBeGreaterThan(0);
      for (const [key, codes] of broken) expect([key, codes]).toEqual([key, breaks]);
    },
  );

  test.for(people.map((version) => [keyOf(version), version] as const))(
    "any notice of %s, any of its six answers, or its readings",
    ([, version]) => {
      const { content } = version;
      invariant(content.kind === "voice-field" || content.kind === "element", "it has notices");
      const left = (part: string) =>
        lacking(changedAt(content, part), gateOf("G3"), standingOf(version));
      const answers = ["what", "why", "whoAsked", "whoSees", "whatItCanDecide"];
      for (const index of (content.notices ?? []).keys()) {
        const at = `/notices/${index}`;
        const parts = [at, ...[...answers, "howToSayNoOrChange"].map((name) => `${at}/${name}`)];
        // A reading carried along from an earlier version is stale besides, since the words changed.
        const answer = (part: string) => left(part).filter((code) => code !== "NOTICES-TESTED");
        for (const part of parts) expect([part, answer(part)]).toEqual([part, ["INV-55"]]);
        expect(left(`${at}/tests`)).toEqual(["NOTICES-TESTED"]);
      }
    },
  );

  test("someone easier to recognise than in the version before", () => {
    const version = found("examples:safe-where-i-live", "1.1.0");
    const before = found("examples:safe-where-i-live", "1.0.0").content;
    invariant(before.kind === "voice-field", "it is a voice field");
    const previous: RegistryItem = { ...before, people: { identifiability: "PSEUDONYMISED" } };
    const standing = { ...standingOf(version), previous };
    expect(lacking(version.content, gateOf("G3"), standing)).toEqual(["INV-57"]);
  });

  test("every condition and every field of the gates has a row of its own", () => {
    const told = new Set([...rows.flatMap(({ breaks }) => breaks), "NOTICES-TESTED", "INV-57"]);
    const gates = [gateOf("G1"), gateOf("G2"), gateOf("G3")];
    const kinds = new Set<string>(versions.map(({ content }) => content.kind));
    const isOfTheseKinds = (code: string): boolean =>
      isInvariantCode(code) && gateConditions[code].appliesTo.some((kind) => kinds.has(kind));
    const asked = gates.flatMap(({ conditions, requiredFields = [] }) => [
      ...conditions
        .filter(({ code, level }) => level === "ITEM" && isOfTheseKinds(code))
        .map(({ code }) => code),
      ...requiredFields.map(({ field }) => field),
    ]);
    const ofOthers = gates.flatMap(({ requiredFields = [] }) =>
      requiredFields
        .filter(({ appliesTo }) => appliesTo?.every((kind) => !kinds.has(kind)) === true)
        .map(({ field }) => field),
    );
    expect(asked.filter((name) => !told.has(name) && !ofOthers.includes(name))).toEqual([]);
  });
});

/** What a proposal of these versions is frozen into. */
const frozen = (together: readonly ItemVersion[], published: Snapshot): readonly string[] => {
  const changes = together.map(
    ({ content }) => ({ kind: "content", content: { ...content } }) as const,
  );
  const result = freeze({ changes }, { items: published, checks: [] });
  invariant(result.ok, JSON.stringify(result));
  return result.value.entries.map(
    ({ id, version, action, base = "nothing" }) => `${action} ${id}@${version} after ${base}`,
  );
};

describe("frozen as a candidate", () => {
  const [first, second] = [
    proposed.filter(({ version }) => version === "1.0.0"),
    proposed.filter(({ version }) => version === "2.0.0"),
  ];

  test("the first versions come together, lists and elements with the fields that name them", () => {
    expect(frozen(first, standard)).toEqual([
      "ADD north-yorkshire:accommodation-suitability@1.0.0 after nothing",
      "ADD north-yorkshire:accommodation-type@1.0.0 after nothing",
      "ADD north-yorkshire:accommodation-type-codes@1.0.0 after nothing",
      "ADD north-yorkshire:how-safe-scale@1.0.0 after nothing",
      "ADD north-yorkshire:in-touch@1.0.0 after nothing",
      "ADD north-yorkshire:map-of-my-places@1.0.0 after nothing",
      "ADD north-yorkshire:safe-where-i-live@1.0.0 after nothing",
      "ADD north-yorkshire:suitability-codes@1.0.0 after nothing",
    ]);
  });

  test("the later version follows the first", () => {
    const published = createSnapshot("", "", [...standard.versions, ...first]);
    expect(frozen(second, published)).toEqual([
      "REPLACE north-yorkshire:safe-where-i-live@2.0.0 after 1.0.0",
    ]);
  });
});

describe("the version that a panel asked for", () => {
  test.for([
    ["examples", "1.1.0"],
    ["north-yorkshire", "1.0.0"],
  ] as const)("%s: it decides less and fewer see it, so a new line begins", ([agency, earlier]) => {
    const id = `${agency}:safe-where-i-live`;
    const { computed, declared, isEnough, changes } = compareVersions(
      found(id, earlier),
      found(id, "2.0.0"),
      all,
    );
    expect([computed, declared, isEnough]).toEqual(["MAJOR", "MAJOR", true]);
    const kinds = ["purpose-changed", "recipient-removed"];
    expect(
      changes.flatMap(({ kind, place }) => (kinds.includes(kind) ? [`${kind} ${place}`] : [])),
    ).toEqual([
      "recipient-removed /use/journey/recipients/Housing team of the authority",
      "purpose-changed /use/decisionUse/Which supported homes the authority goes on paying for",
    ]);
  });

  test("a lesser number for it is refused", () => {
    const files = readItemFolder(`${fixtureFolder}/north-yorkshire`);
    invariant(files.ok, "the fixtures can be read");
    const renamed = files.value.map(({ path, bytes }) => {
      if (!path.includes("@2.0.0")) return { path, bytes };
      const text = new TextDecoder().decode(bytes).replace("version: 2.0.0", "version: 1.1.0");
      return { path: path.replace("@2.0.0", "@1.1.0"), bytes: new TextEncoder().encode(text) };
    });
    const imported = importItems(renamed, standard);
    expect(imported.ok ? [] : imported.error.map(({ check, message }) => [check, message])).toEqual(
      [
        [
          "DECLARED_CLASS",
          "1.1.0 says minor after 1.0.0, but what changed is major. What it is for, or what it decides, changed: north-yorkshire:safe-where-i-live /use/decisionUse/Which supported homes the authority goes on paying for.",
        ],
      ],
    );
  });
});
