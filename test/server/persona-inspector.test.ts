import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Data, Desk } from "./persona-desk.ts";
import { openDesk, operationsOf, textAt } from "./persona-desk.ts";
import { at, listAt, newest } from "./shipped-files.ts";

const measure = "examples:care-leavers-feel-safe-where-they-live";

let desk: Desk;

/** The north uses a measure, and what care leavers said of it has come to something. */
const useAndListen = async ({ act }: Desk): Promise<void> => {
  await act("north-information", "recordAdoption", {
    item: `${measure}@1.0.0`,
    from: "2026-04-01",
    purpose: "To see how safe care leavers feel.",
    accountableRole: "Head of leaving care",
  });
  const record = await act(
    "north-practice",
    "recordCoDesign",
    {
      about: { item: measure },
      stages: [
        {
          mode: "CONSULTED_AND_INFORMED",
          roles: ["CARE_EXPERIENCED_ADULT"],
          beforeWordingFixed: true,
        },
      ],
      influence: ["GATHER"],
      participants: [{ role: "CARE_EXPERIENCED_ADULT", count: 14 }],
      reach: { invited: 40, tookPart: 14, notReached: "People in custody." },
      roomToChange: "The words and the ways to answer.",
    },
    "coDesignRecord { id }",
  );
  const said = [
    ["Ask me somewhere that is not my flat.", "DONE", "You choose the place now."],
    ["Move me now.", "COULD_NOT_MONEY_OR_TIME", "We cannot always move people fast."],
  ] as const;
  for (const [heard, outcome, reply] of said) {
    const point = await act(
      "north-practice",
      "hearFeedback",
      {
        record: textAt(record, "coDesignRecord", "id"),
        saidBy: "CARE_EXPERIENCED_ADULT",
        form: "PARAPHRASE",
        heard,
      },
      "feedback { id }",
    );
    await act("north-practice", "answerFeedback", {
      feedback: textAt(point, "feedback", "id"),
      outcome,
      ...(outcome === "DONE" ? { whatChanged: reply } : { whyNot: reply }),
      reply: [{ audience: "YOUNG_ADULT", language: "en", text: reply }],
    });
  }
};

beforeAll(async () => {
  desk = await openDesk();
  await useAndListen(desk);
}, 120_000);

afterAll(() => desk[Symbol.asyncDispose]());

const run = (
  document: string,
  operation: string,
  more: Omit<Parameters<Desk["run"]>[0], "document" | "operation"> = {},
): Promise<Data> => desk.run({ document: `inspector/${document}`, operation, ...more });

const isAnnexA = (end: unknown): boolean =>
  String(at(end, "external", "where")).includes("Annex A") ||
  String(at(end, "item")).startsWith("ofsted:annex-a");

describe("what an inspector comes to do", { timeout: 60_000 }, () => {
  test("1. read a measure in five minutes", async () => {
    const data = await run("1-read-a-measure.graphql", "ReadAMeasure");
    expect(data).toMatchObject({
      item: {
        ref: `${measure}@1.0.0`,
        titles: [{ text: "Care leavers who feel safe where they live" }],
        registrations: [{ authority: "test", status: "TRIAL" }],
        missingVoices: [{ role: "PRACTITIONER", because: "WORKS_WITH_IT" }],
        evidence: "VOICE",
        metJudgedBy: ["CARE_EXPERIENCED_ADULT", "YOUNG_PERSON"],
        voiceFields: [{ participationOutcomes: { ref: "chorus:participation-outcome@1.0.0" } }],
        history: [{ ref: `${measure}@1.0.0`, releases: ["2026.1"] }],
      },
      heardAndChanged: {
        nodes: [
          { heard: "Move me now.", outcome: "COULD_NOT_MONEY_OR_TIME", toldBack: true },
          { heard: "Ask me somewhere that is not my flat.", outcome: "DONE", toldBack: true },
        ],
      },
      concerns: { nodes: [] },
      dissents: { nodes: [] },
      recognitions: { nodes: [] },
    });
    // Refusals and those who were not offered a chance are there beside those who answered.
    const bands = at(data, "item", "calculation", "coverage", "outcomes", "bands");
    expect(JSON.stringify(bands)).toContain("NOT_OFFERED");
    expect(JSON.stringify(bands)).toContain("CHOSE_NOT");
    expect(at(data, "item", "limits", 1, "text")).toBe(
      "People who were not offered a chance are not fine; they were not heard.",
    );
    expect(at(data, "item", "reach", "doNotUseFor")).toContain("Ranking authorities");
  });

  test("2. see influence: replies and dates in what an authority uses", async () => {
    const data = await run("2-see-influence.graphql", "SeeInfluence", {
      variables: { authority: "north" },
    });
    expect(data).toMatchObject({
      heardAndChanged: {
        totalCount: 2,
        nodes: [
          {
            about: { item: measure },
            hasChanged: false,
            toldBack: true,
            answers: [
              {
                at: "2026-04-01T10:00:00.000Z",
                outcome: "COULD_NOT_MONEY_OR_TIME",
                whyNot: "We cannot always move people fast.",
                replies: [{ audience: "YOUNG_ADULT", text: "We cannot always move people fast." }],
              },
            ],
          },
          {
            hasChanged: true,
            answers: [{ outcome: "DONE", whatChanged: "You choose the place now." }],
          },
        ],
      },
    });
    const counted = async (variables: object): Promise<unknown> =>
      at(
        await run("2-see-influence.graphql", "SeeInfluence", { variables }),
        "heardAndChanged",
        "totalCount",
      );
    expect(await counted({ authority: "south" })).toBe(0);
    expect(await counted({ authority: "north", since: "2026-04-02" })).toBe(0);
    const byAge = await desk.house.ask(
      undefined,
      `{ old: heardAndChanged(lifeStage: AGE_18_TO_25, first: 9) { totalCount } young: heardAndChanged(lifeStage: AGE_2_TO_3, first: 9) { totalCount } }`,
    );
    expect(byAge.data).toEqual({ old: { totalCount: 2 }, young: { totalCount: 0 } });
  });

  test("the balance of a measure is that of its records, and of what it holds", async () => {
    const scope = `scope: { item: "${measure}" }`;
    const { data } = await desk.house.ask(
      undefined,
      `{ balance: voiceBalance(${scope}) { role askedIn items entries influencedEntries coDesign points answeredPoints changedPoints heard changed }
         total: voiceBalanceTotal(${scope}) { items itemsHeard entries influencedEntries points changedPoints heard changed coDesign }
         field: voiceBalance(scope: { item: "examples:safe-where-i-live" }) { role askedIn points } }`,
    );
    const balance: readonly Readonly<Record<string, unknown>>[] = data?.["balance"] ?? [];
    const own = balance.find(({ role }) => role === "CARE_EXPERIENCED_ADULT");
    expect(own).toMatchObject({
      askedIn: 0,
      items: 1,
      coDesign: 1,
      points: 2,
      answeredPoints: 2,
      changedPoints: 1,
    });
    const total: Readonly<Record<string, unknown>> = data?.["total"] ?? {};
    for (const name of [
      "entries",
      "influencedEntries",
      "points",
      "changedPoints",
      "heard",
      "changed",
    ])
      expect([name, balance.reduce((sum, row) => sum + Number(row[name]), 0)]).toEqual([
        name,
        total[name],
      ]);
    expect(total).toMatchObject({
      items: 1,
      itemsHeard: 1,
      points: 2,
      changedPoints: 1,
      coDesign: 1,
    });
    const field: readonly unknown[] = data?.["field"] ?? [];
    expect(field).toContainEqual({ role: "YOUNG_PERSON", askedIn: 1, points: 0 });
  });

  test("3. understand a difference: not comparable, because", async () => {
    const rows = { compareMethods: ["parts"] };
    const document = "3-understand-a-difference.graphql";
    const data = await run(document, "UnderstandADifference", { rows });
    expect(data).toMatchObject({
      compareMethods: {
        one: "examples:help-was-what-we-asked-for-child@1.0.0",
        other: "examples:help-was-what-we-asked-for-parent@1.0.0",
        comparable: false,
        because: expect.arrayContaining([
          "examples:help-was-what-we-asked-for-child@1.0.0 says that it does not compare between authorities. Who asks, when and how differs. Whom a service reaches differs.",
          "They differ in who judges whether it is met.",
          "They differ in who or what is counted.",
        ]),
        parts: expect.arrayContaining([
          { part: "UNIT", alike: false, one: "children", other: "families" },
          {
            part: "ROUNDING",
            alike: true,
            one: "0 decimals, PUBLISHED_COUNTS",
            other: "0 decimals, PUBLISHED_COUNTS",
          },
        ]),
      },
    });
    const compare = async (variables: object): Promise<unknown> =>
      at(await run(document, "UnderstandADifference", { rows, variables }), "compareMethods");
    const one = "dfe:looked-after-rate";
    expect(await compare({ one, other: "dfe:sex" })).toBeNull();
    // One definition in two places, until one of them counts in its own way.
    const places = { oneAuthority: "north", otherAuthority: "south" };
    const same = { one: measure, other: measure, ...places };
    const alike = await compare(same);
    expect(at(alike, "parts")).toHaveLength(15);
    expect(JSON.stringify(at(alike, "because"))).not.toContain("They differ");
    await desk.act("north-steward", "setProfile", {
      profile: "north:accommodation-in-our-records@1.0.0",
      state: "IN_USE",
      from: "2026-04-01",
      reason: "Our system writes it so.",
    });
    const apart = await compare(same);
    expect(at(apart, "because")).toContain("They differ in local differences in use.");
    expect(at(apart, "parts", 14, "one")).toMatch(/^STAYING_WITH_FRIENDS: /u);
    // A list that a measure is not worked out from changes nothing in it.
    const untouched = await compare({ one, other: one, ...places });
    expect(JSON.stringify(at(untouched, "because"))).not.toContain("They differ");
  });

  test("4. recognise: what the inspectorate welcomes, said by itself alone", async () => {
    const item = "chorus:making-together";
    const input = {
      item,
      statement: "Creative and non-verbal ways of listening are welcome as evidence.",
      link: "https://example.org/what-we-welcome",
      idempotencyKey: "recognised-01",
    };
    const said = await run("4-recognise.graphql", "Recognise", {
      who: "ofsted-steward",
      variables: { input },
    });
    expect(said).toMatchObject({
      stateRecognition: { recognition: { item, authority: { id: "ofsted" } }, userErrors: [] },
    });
    // Nobody without the part of a steward says it, and a council's word is its own.
    const refused = await run("4-recognise.graphql", "Recognise", {
      who: "ofsted-analyst",
      variables: { input: { ...input, idempotencyKey: "recognised-02" } },
    });
    expect(at(refused, "stateRecognition", "userErrors", 0, "code")).toBe("ROLE_NEEDED");
    await run("4-recognise.graphql", "Recognise", {
      who: "south-steward",
      variables: { input: { ...input, idempotencyKey: "recognised-03" } },
    });
    const data = await run("4-recognise.graphql", "Recognitions");
    expect(data).toMatchObject({
      recognitions: {
        totalCount: 2,
        nodes: [
          { authority: { id: "south", kind: "METROPOLITAN_BOROUGH" } },
          { authority: { name: "Ofsted", kind: "INSPECTORATE" }, statement: input.statement },
        ],
      },
    });
  });

  test("5. map Annex A to what is registered", async () => {
    const data = await run("5-map-annex-a.graphql", "MapAnnexA");
    const expected = newest
      .filter(({ kind }) => kind === "mapping")
      .filter(({ content }) =>
        [...listAt(content, "from"), ...listAt(content, "to")].some(isAnnexA),
      )
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(expected.length).toBeGreaterThan(18);
    expect(at(data, "mappings", "totalCount")).toBe(expected.length);
    const nodes = at(data, "mappings", "nodes");
    const told = Array.isArray(nodes) ? nodes : [];
    expect(
      told.map((node: unknown) => [
        at(node, "ref"),
        at(node, "match"),
        at(node, "lossForward"),
        at(node, "lossBack"),
      ]),
    ).toEqual(
      expected.map(({ id, version, content }) => [
        `${id}@${version}`,
        content["match"],
        content["lossForward"],
        content["lossBack"],
      ]),
    );
  });

  test("6. flag a perverse effect, without naming a place", async () => {
    const flagged = await run("6-flag-a-perverse-effect.graphql", "FlagAPerverseEffect", {
      who: "ofsted-analyst",
      variables: {
        input: {
          item: "dfe:plan-reviews-on-time",
          claim: "Reviews are held without the child to be on time.",
          saidBy: "INSPECTOR",
          evidence: "Dates in three samples.",
          idempotencyKey: "flagged-0001",
        },
      },
    });
    expect(at(flagged, "claimPerverseEffect", "userErrors")).toEqual([]);
    const data = await run("6-flag-a-perverse-effect.graphql", "PerverseEffects", {
      variables: { item: "dfe:plan-reviews-on-time", state: "CLAIMED" },
    });
    expect(data).toEqual({
      perverseEffects: {
        totalCount: 1,
        nodes: [
          {
            item: "dfe:plan-reviews-on-time",
            state: "CLAIMED",
            claim: "Reviews are held without the child to be on time.",
            evidence: "Dates in three samples.",
            at: expect.any(String),
            moves: [],
          },
        ],
      },
    });
  });

  test("every document was run, with each of its operations", () => {
    expect([...desk.ran].toSorted()).toEqual(operationsOf("inspector"));
  });
});
