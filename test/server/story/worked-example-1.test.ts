import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

import { invariant } from "../../../runtime/result.ts";
import type { Answer, Citizen, Town } from "./town.ts";
import { openTown } from "./town.ts";

/*
 * The whole life of worked example 1 (MODEL 9), through the graph only, over real HTTP, with a real provider of sign-in:
 * from a gap that somebody raised without an account to a standard, a release, and a new major version.
 */

const fixtures = "test/fixtures/worked-example-1/north-yorkshire";

const itemsOf = (wanted: (name: string) => boolean): readonly unknown[] =>
  ["codelist", "element", "voice-field"].flatMap((kind) =>
    readdirSync(join(fixtures, kind))
      .filter(wanted)
      .toSorted()
      .map((name): unknown => parse(readFileSync(join(fixtures, kind, name), "utf8"))),
  );

const contentsOf = (items: readonly unknown[]) =>
  items.map((content) => ({ kind: "CONTENT", content }));

const firstVersions = itemsOf((name) => name.endsWith("@1.0.0.yaml"));
const secondVersion = itemsOf((name) => name === "safe-where-i-live@2.0.0.yaml");

/** A field of an answer, however deep. */
const at = (answer: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined,
    answer,
  );

const textAt = (answer: unknown, ...path: readonly (string | number)[]): string => {
  const value = at(answer, ...path);
  invariant(typeof value === "string", `${path.join(".")} of ${JSON.stringify(answer)} is a text`);
  return value;
};

interface UserError {
  readonly code: string;
  readonly message: string;
}

let town: Town;
let keys = 0;

/** Does one act and answers its payload, refused or not. */
const attempt = async (
  who: Citizen | undefined,
  mutation: string,
  input: object,
  selection = "",
): Promise<Answer> => {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  keys += 1;
  const answer = await town.ask(
    who,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} revision userErrors { code message path } } }`,
    { input: { ...input, idempotencyKey: `story-${String(keys).padStart(4, "0")}` } },
  );
  const payload = answer[mutation];
  invariant(typeof payload === "object" && payload !== null, `${mutation} answers`);
  return { ...payload };
};

const refusalOf = (payload: Answer): readonly string[] => {
  const errors = payload["userErrors"];
  // The graph's own type of a refusal.
  return Array.isArray(errors) ? errors.map((error: UserError) => error.code) : [];
};

/** Does an act that has to be done. */
const act = async (
  who: Citizen | undefined,
  mutation: string,
  input: object,
  selection = "",
): Promise<Answer> => {
  const payload = await attempt(who, mutation, input, selection);
  expect(at(payload, "userErrors"), mutation).toEqual([]);
  return payload;
};

const people = new Map<string, Citizen>();

const person = (name: string): Citizen => {
  const found = people.get(name);
  invariant(found !== undefined, `${name} has settled`);
  return found;
};

const authorities = [
  ["chorus:network", "NETWORK", "network"],
  ["north-yorkshire", "COUNTY_OR_UNITARY", "york"],
  ["oldham", "METROPOLITAN_BOROUGH", "oldham"],
  ["hampshire", "COUNTY_OR_UNITARY", "hampshire"],
] as const;

const parts: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["writer", ["PRACTICE_LEAD"], []],
  ["practice", ["PRACTICE_LEAD"], []],
  ["information", ["INFORMATION_LEAD"], []],
  ["steward", [], ["STEWARD"]],
  ["support", ["PRACTITIONER"], ["PANEL_CONTACT"]],
];

const panels = new Map<string, string>();

beforeAll(async () => {
  town = await openTown();
}, 60_000);

afterAll(async () => {
  await town[Symbol.asyncDispose]();
});

let gap = "";
let proposal = "";
let candidate = "";

const candidateOf = async (id: string): Promise<string> =>
  textAt(
    await town.ask(undefined, `{ proposal(id: "${id}") { candidate { hash } } }`),
    "proposal",
    "candidate",
    "hash",
  );

const stateOf = async (id: string): Promise<string> =>
  textAt(await town.ask(undefined, `{ proposal(id: "${id}") { state } }`), "proposal", "state");

const standings = async (item: string): Promise<unknown> =>
  at(
    await town.ask(
      undefined,
      `{ registrations(item: "${item}", asAt: "${town.today()}", first: 20) { nodes { authority status } } }`,
    ),
    "registrations",
    "nodes",
  );

const review = async (name: string, capacity: string, more: object = {}): Promise<void> => {
  await act(person(name), "recordReview", {
    proposal,
    candidate,
    capacity,
    decision: "SUPPORT",
    ownChild: "YES",
    body: { publicGood: "People are heard where it matters to them." },
    ...more,
  });
};

const openRound = async (name: string, gate: string): Promise<string> =>
  textAt(await act(person(name), "openRound", { proposal, gate }, "round { id }"), "round", "id");

const decideAt = async (name: string, round: string): Promise<Answer> =>
  attempt(person(name), "decideAtGate", {
    proposal,
    round,
    outcome: "PASSED",
    reason: "Everything that the gate asks for is there.",
    minutes: "The leads and the steward met; all agreed.",
  });

describe("the life of a question", { timeout: 60_000 }, () => {
  test("somebody without an account says what nobody asks", async () => {
    const raised = await act(
      undefined,
      "raiseGap",
      {
        saidBy: "CARE_EXPERIENCED_ADULT",
        missing: "Whether we feel safe where we live",
        whyItMatters: "A flat can be fine on paper and still not feel safe.",
      },
      "gap { id missing }",
    );
    gap = textAt(raised, "gap", "id");
  });

  test("authorities join, each with its own people, and nobody gives themselves a part", async () => {
    for (const [authority, kind, short] of authorities) {
      // Each authority needs its administrator before its people.
      people.set(`${short}-administrator`, await town.settle(`${short}-administrator`));
      await act(town.administrator, "registerAuthority", {
        authority,
        name: `The ${short} authority`,
        kind,
        nation: "ENGLAND",
        administrator: person(`${short}-administrator`).member,
      });
      people.set(`${short}-administrator`, await town.equip(`${short}-administrator`));
      for (const [part, capacities, roles] of parts) {
        const name = `${short}-${part}`;
        const { member } = await town.settle(name);
        await act(person(`${short}-administrator`), "setMembership", {
          member,
          capacities,
          roles,
        });
        people.set(name, await town.equip(name));
      }
      const panel = await act(
        person(`${short}-administrator`),
        "registerPanel",
        {
          name: `Champions of ${short}`,
          speaksFrom: ["CARE_EXPERIENCED_ADULT", "YOUNG_PERSON"],
          contact: "Through the participation team.",
          support: "A participation worker.",
        },
        "panel { id }",
      );
      panels.set(short, textAt(panel, "panel", "id"));
    }
    const grabbed = await attempt(person("york-administrator"), "setMembership", {
      member: person("york-administrator").member,
      capacities: ["PRACTICE_LEAD"],
      roles: ["AUTHORITY_ADMINISTRATOR", "STEWARD"],
    });
    expect(refusalOf(grabbed)).toEqual(["OWN_MEMBERSHIP"]);
    await act(person("york-administrator"), "claimAgency", { agency: "north-yorkshire" });
  });

  test("a draft answers the gap, is seen by its own authority only, and says what each gate needs", async () => {
    const created = await act(
      person("york-writer"),
      "createProposal",
      {
        kind: "FILL_GAP",
        direction: "ACROSS",
        answers: gap,
        body: { title: "I feel safe where I live" },
      },
      "proposal { id state }",
    );
    proposal = textAt(created, "proposal", "id");
    expect(
      at(
        await town.ask(person("oldham-writer"), `{ proposal(id: "${proposal}") { id } }`),
        "proposal",
      ),
    ).toBeNull();
    const early = await attempt(person("york-writer"), "submitProposal", { proposal });
    expect(refusalOf(early)).toEqual(["PROPOSAL_INCOMPLETE"]);
    await act(person("york-writer"), "reviseProposal", {
      proposal,
      body: {
        title: "I feel safe where I live",
        reason: "Suitable is not safe.",
        needOrGap: "Nobody asks how safe people feel.",
        tangibleChange: "People are asked, twice a year at most, and told what came of it.",
        duplicatesChecked: {
          looked: true,
          found: ["dfe:accommodation-suitability"],
          why: "That is the authority's judgement of a place, not what people feel.",
        },
        changes: contentsOf(firstVersions),
      },
    });
    const needed = await town.ask(
      person("york-writer"),
      `{ proposal(id: "${proposal}") { g1: neededAt(gate: "chorus:gate-1-propose") { code } g2: neededAt(gate: "chorus:gate-2-trial") { code message } } }`,
    );
    expect(at(needed, "proposal", "g1")).toEqual([]);
    expect(JSON.stringify(at(needed, "proposal", "g2"))).toContain("INV-50");
  });

  test("it is submitted: frozen, proposed by its authority, and nobody else's", async () => {
    await act(person("york-writer"), "submitProposal", { proposal });
    candidate = await candidateOf(proposal);
    expect(await standings("north-yorkshire:safe-where-i-live")).toEqual([
      { authority: "north-yorkshire", status: "PROPOSED" },
    ]);
    const unpublished = await town.ask(
      undefined,
      `{ item(ref: "north-yorkshire:safe-where-i-live") { ref } }`,
    );
    expect(unpublished["item"]).toBeNull();
  });

  test("what people said shaped it, and each point has an answer that was told back", async () => {
    const record = await act(
      person("york-practice"),
      "recordCoDesign",
      {
        about: { proposal },
        stages: [
          {
            mode: "CONSULTED_AND_INFORMED",
            roles: ["CARE_EXPERIENCED_ADULT", "YOUNG_PERSON"],
            beforeWordingFixed: true,
          },
          {
            mode: "ADULT_INITIATED_SHARED",
            roles: ["CARE_EXPERIENCED_ADULT"],
            beforeWordingFixed: true,
          },
          {
            mode: "CHILD_INITIATED_SHARED",
            roles: ["CARE_EXPERIENCED_ADULT"],
            beforeWordingFixed: false,
          },
        ],
        influence: ["GATHER", "USE"],
        sessions: [{ purpose: "Making wreaths and talking about home", place: "A community hub" }],
        participants: [{ role: "CARE_EXPERIENCED_ADULT", count: 14 }],
        reach: {
          invited: 40,
          tookPart: 14,
          notReached: "People in custody, out of area, and new arrivals.",
        },
        roomToChange: "The words, the ways to answer, and how often it is asked.",
        recognition: "Vouchers, food and travel; named as Care Champions.",
      },
      "coDesignRecord { id }",
    );
    const heard: readonly (readonly [string, string, string])[] = [
      ["Ask me somewhere that is not my flat.", "DONE", "You choose the place now."],
      ["Stop asking three times a year.", "DONE", "We ask twice a year at most."],
      [
        "Move me now.",
        "COULD_NOT_MONEY_OR_TIME",
        "We cannot always move people fast. We tell you what we can do this week.",
      ],
    ];
    for (const [words, outcome, reply] of heard) {
      const point = await act(
        person("york-practice"),
        "hearFeedback",
        {
          record: textAt(record, "coDesignRecord", "id"),
          saidBy: "CARE_EXPERIENCED_ADULT",
          form: "PARAPHRASE",
          heard: words,
        },
        "feedback { id }",
      );
      await act(person("york-practice"), "answerFeedback", {
        feedback: textAt(point, "feedback", "id"),
        outcome,
        ...(outcome === "DONE" ? { whatChanged: reply } : { whyNot: reply }),
        reply: [{ audience: "YOUNG_ADULT", language: "en", text: reply }],
      });
    }
    await act(person("york-information"), "stateBurden", {
      about: { proposal },
      minutes: 3900,
      askedElsewhere: [],
      offsets: [{ what: "A local form about satisfaction with accommodation.", minutes: 4280 }],
      responsibleOwner: "Head of leaving care",
      method: "Timed in twenty visits.",
    });
  });

  test("the questions of ethics are answered side by side, and differing stays visible", async () => {
    for (let number = 1; number <= 28; number += 1)
      await act(person("york-practice"), "answerEthicsQuestion", {
        proposal,
        question: `EQ-${String(number).padStart(2, "0")}`,
        stance: "CONTENT",
        role: "PRACTITIONER",
        answer: "We looked at this with the Care Champions and are content.",
      });
    await act(person("oldham-practice"), "answerEthicsQuestion", {
      proposal,
      question: "EQ-10",
      stance: "CONTENT_WITH_CONDITIONS",
      role: "PRACTITIONER",
      answer: "The worker who asks is judged by the answer.",
      conditions: "An independent round once a year.",
    });
    const ethics = at(
      await town.ask(
        undefined,
        `{ proposal(id: "${proposal}") { ethics { question agreement } } }`,
      ),
      "proposal",
      "ethics",
    );
    expect(ethics).toContainEqual({ question: "EQ-10", agreement: "DIFFER" });
    expect(ethics).toContainEqual({ question: "EQ-07", agreement: "AGREE" });
  });

  test("a panel is asked, holds it, is answered, and lets it go on", async () => {
    await act(person("york-steward"), "askPanel", {
      proposal,
      panel: panels.get("york"),
      text: "Does this fit your lives? What would you change?",
    });
    const round = await openRound("york-practice", "chorus:gate-2-trial");
    await review("york-practice", "PRACTICE_LEAD");
    await review("york-information", "INFORMATION_LEAD");
    const own = await attempt(person("york-writer"), "recordReview", {
      proposal,
      candidate,
      capacity: "PRACTICE_LEAD",
      decision: "SUPPORT",
      ownChild: "YES",
      body: {},
    });
    expect(refusalOf(own)).toEqual(["OWN_PROPOSAL"]);
    const held = await act(
      person("york-support"),
      "placeHold",
      {
        proposal,
        panel: panels.get("york"),
        reason: "Who sees it if we say we are afraid of a neighbour?",
      },
      "hold { id answerBy }",
    );
    const hold = textAt(held, "hold", "id");
    expect(await stateOf(proposal)).toBe("HELD");
    town.pass(26);
    expect(refusalOf(await decideAt("york-steward", round))).toContain("HOLD_OPEN");
    await act(person("york-steward"), "answerHold", {
      hold,
      answer: "Your worker and their manager. Nobody tells a landlord or a neighbour without you.",
    });
    await act(person("york-support"), "settleHold", {
      hold,
      settled: "LIFTED",
      reason: "That is clear now.",
    });
    expect(refusalOf(await decideAt("york-steward", round))).toEqual(["QUIET_PERIOD"]);
    town.pass(10);
    expect(refusalOf(await decideAt("york-steward", round))).toEqual([]);
    expect(await standings("north-yorkshire:safe-where-i-live")).toEqual([
      { authority: "north-yorkshire", status: "TRIAL" },
    ]);
  });

  test("a second authority tries it too, by its own gate and nobody else's", async () => {
    const round = await openRound("oldham-practice", "chorus:gate-2-trial");
    await review("oldham-practice", "PRACTICE_LEAD");
    await review("oldham-information", "INFORMATION_LEAD");
    town.pass(26);
    expect(refusalOf(await decideAt("york-steward", round))).toEqual(["ROUND_NOT_FOUND"]);
    expect(refusalOf(await decideAt("oldham-steward", round))).toEqual([]);
    await act(person("oldham-information"), "recordAdoption", {
      item: "north-yorkshire:safe-where-i-live@1.0.0",
      from: town.today(),
      purpose: "To learn in two teams.",
      accountableRole: "Head of leaving care",
    });
  });

  test("it is tried hard in three places of two kinds", async () => {
    for (const [name, context] of [
      ["york-practice", "a rural leaving care team"],
      ["oldham-practice", "a town with many languages"],
      ["hampshire-practice", "supported lodgings"],
    ] as const)
      await act(person(name), "recordStressTest", {
        proposal,
        candidate,
        context,
        result: "WORKED",
        whatHappened: "People answered in words, drawings and models; four said not now.",
      });
  });

  test("it becomes a standard of the network, with dissent beside it", async () => {
    const round = await openRound("network-practice", "chorus:gate-3-standard");
    await review("network-practice", "PRACTICE_LEAD");
    await review("network-information", "INFORMATION_LEAD");
    town.pass(26);
    expect(refusalOf(await decideAt("network-steward", round))).toContain("QUORUM_SHORT");
    await act(person("oldham-support"), "recordPanelView", {
      proposal,
      panel: panels.get("oldham"),
      candidate,
      decision: "SUPPORT",
      reach: "UNDER_MINIMUM",
      looksLikeMyLife: "YES",
      reason: "It asks what matters to us.",
    });
    await act(person("hampshire-support"), "recordDissent", {
      proposal,
      candidate,
      panel: panels.get("hampshire"),
      reason: "Some of us wanted each worker's scores shown.",
    });
    town.pass(10);
    expect(refusalOf(await decideAt("network-steward", round))).toEqual([]);
    expect(await stateOf(proposal)).toBe("ACCEPTED");
    expect(await standings("north-yorkshire:safe-where-i-live")).toEqual(
      expect.arrayContaining([
        { authority: "chorus:network", status: "STANDARD" },
        { authority: "north-yorkshire", status: "TRIAL" },
        { authority: "oldham", status: "TRIAL" },
      ]),
    );
    const kept = await town.ask(
      undefined,
      `{ dissents(item: "north-yorkshire:safe-where-i-live", first: 5) { nodes { reason } } }`,
    );
    expect(at(kept, "dissents", "nodes")).toEqual([
      { reason: "Some of us wanted each worker's scores shown." },
    ]);
  });

  test("it is released, and the gap is filled", async () => {
    const refused = await attempt(town.administrator, "publishRelease", { name: "2027.1" });
    expect(refusalOf(refused)).toEqual(["NOT_ALLOWED"]);
    const released = await act(
      person("network-steward"),
      "publishRelease",
      { name: "2027.1" },
      "release { name }",
    );
    expect(at(released, "release", "name")).toBe("2027.1");
    await act(person("york-steward"), "fillGap", {
      gap,
      item: "north-yorkshire:safe-where-i-live@1.0.0",
    });
    const seen = await town.ask(
      undefined,
      `{ item(ref: "north-yorkshire:safe-where-i-live", release: "2027.1") { ref hash } gap(id: "${gap}") { filledBy } heardAndChanged(first: 10) { totalCount } }`,
    );
    expect(at(seen, "item", "ref")).toBe("north-yorkshire:safe-where-i-live@1.0.0");
    expect(at(seen, "gap", "filledBy")).toBe("north-yorkshire:safe-where-i-live@1.0.0");
    expect(at(seen, "heardAndChanged", "totalCount")).toBe(3);
  });

  test("a new major version is a new question: approvals of the first do not carry over", async () => {
    const created = await act(
      person("york-writer"),
      "createProposal",
      {
        kind: "AMEND",
        direction: "ACROSS",
        body: {
          title: "Safe where I live, as the panel wants it",
          reason: "The panel asked for the change.",
          needOrGap: "As before.",
          tangibleChange: "What the panel asked for.",
          duplicatesChecked: { looked: true, found: [] },
          changes: contentsOf(secondVersion),
        },
      },
      "proposal { id }",
    );
    const first = proposal;
    proposal = textAt(created, "proposal", "id");
    await act(person("york-writer"), "submitProposal", { proposal });
    candidate = await candidateOf(proposal);
    const round = await openRound("york-practice", "chorus:gate-2-trial");
    town.pass(26);
    const early = refusalOf(await decideAt("york-steward", round));
    expect(early).toContain("QUORUM_SHORT");
    expect(early).toContain("GATE_CONDITION");
    expect(await stateOf(first)).toBe("ACCEPTED");
  });

  test("the second version passes the same gates and shows what it breaks", async () => {
    for (let number = 1; number <= 19; number += 1)
      await act(person("york-practice"), "answerEthicsQuestion", {
        proposal,
        question: `EQ-${String(number).padStart(2, "0")}`,
        stance: "CONTENT",
        role: "PRACTITIONER",
        answer: "We looked at this again with the Care Champions and are content.",
      });
    await act(person("york-information"), "stateBurden", {
      about: { proposal },
      minutes: 3900,
      askedElsewhere: [],
      offsets: [{ what: "The same form as before.", minutes: 4280 }],
      responsibleOwner: "Head of leaving care",
      method: "As before.",
    });
    await act(person("york-steward"), "askPanel", {
      proposal,
      panel: panels.get("york"),
      text: "Is this what you asked for?",
    });
    await act(person("york-support"), "recordPanelView", {
      proposal,
      panel: panels.get("york"),
      candidate,
      decision: "SUPPORT",
      reach: "MINIMUM_OR_MORE",
      looksLikeMyLife: "YES",
      reason: "It is what we asked for.",
    });
    await review("york-practice", "PRACTICE_LEAD");
    await review("york-information", "INFORMATION_LEAD");
    town.pass(26);
    const rounds = await town.ask(undefined, `{ proposal(id: "${proposal}") { rounds { id } } }`);
    const round = textAt(rounds, "proposal", "rounds", 0, "id");
    expect(refusalOf(await decideAt("york-steward", round))).toEqual([]);
    const compared = await town.ask(
      undefined,
      `{ compare(from: "north-yorkshire:safe-where-i-live@1.0.0", to: "north-yorkshire:safe-where-i-live@2.0.0") { computed declared isEnough verdicts { axis level } } }`,
    );
    expect(at(compared, "compare")).toMatchObject({
      computed: "MAJOR",
      declared: "MAJOR",
      isEnough: true,
    });
    await act(person("network-steward"), "publishRelease", { name: "2027.2" });
    const lines = await town.ask(
      undefined,
      `{ one: item(ref: "north-yorkshire:safe-where-i-live@1", release: "2027.2") { ref } two: item(ref: "north-yorkshire:safe-where-i-live@2", release: "2027.2") { ref } }`,
    );
    expect(lines).toMatchObject({
      one: { ref: "north-yorkshire:safe-where-i-live@1.0.0" },
      two: { ref: "north-yorkshire:safe-where-i-live@2.0.0" },
    });
  });

  test("nothing that anybody can read tells a person apart", async () => {
    const members = [...people.values()].map(({ member }) => member);
    const seen = JSON.stringify(
      await town.ask(
        undefined,
        `{ proposals(first: 10) { nodes { reviews { capacity authority { id } decision } panelViews { decision reach } comments { text } } } concerns(first: 10) { nodes { id } } }`,
      ),
    );
    for (const member of members) expect(seen).not.toContain(member);
    const feed = await fetch(`${town.url}/feed.atom`);
    const text = await feed.text();
    for (const member of members) expect(text).not.toContain(member);
  });
});
