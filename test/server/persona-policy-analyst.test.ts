import { readFileSync } from "node:fs";

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

import { contentHash } from "../../registry/identity/content-hash.ts";
import type { Data, Desk } from "./persona-desk.ts";
import { openDesk, operationsOf, textAt } from "./persona-desk.ts";
import { at } from "./shipped-files.ts";

const itemOf = (path: string): Record<string, unknown> => ({
  ...parse(readFileSync(`standard/${path}.yaml`, "utf8")),
});

const hashOf = (json: string): string => contentHash(JSON.parse(json));

let desk: Desk;
let request = "";
let candidate = "";

/** What the north asks the Department for: a code for those who choose not to be in touch. */
const asked = () => {
  const list = itemOf("dfe/codelist/in-touch@1.0.0");
  const codes = Array.isArray(list["codes"]) ? list["codes"] : [];
  const labels = [{ audience: "PRACTITIONER", language: "en", text: "Chose not to be in touch" }];
  return {
    ...list,
    version: "1.1.0",
    changed:
      "A young person who chooses not to be in touch is told apart from one who cannot be found.",
    codes: [...codes, { code: "CHOSE", labels }],
  };
};

const raiseRequest = async ({ act, house }: Desk): Promise<void> => {
  const created = await act(
    "north-writer",
    "createProposal",
    {
      kind: "REQUEST_RETURN_CHANGE",
      direction: "UP_TO_CENTRE",
      decider: "dfe",
      body: {
        title: "Tell choosing from not being found",
        reason: "A choice is recorded as if the person could not be found.",
        needOrGap: "Refusing contact and being out of reach are one figure.",
        tangibleChange: "People who choose are asked again in a year, not chased.",
        nationalNote: "Single Data List entry, made up.",
        duplicatesChecked: { looked: true, found: [] },
        changes: [{ kind: "CONTENT", content: asked() }],
      },
    },
    "proposal { id }",
  );
  request = textAt(created, "proposal", "id");
  const submitted = await act(
    "north-writer",
    "submitProposal",
    { proposal: request },
    "proposal { candidate { hash } }",
  );
  candidate = textAt(submitted, "proposal", "candidate", "hash");
  await act("north-information", "stateBurden", {
    about: { proposal: request },
    minutes: 900,
    askedElsewhere: ["dfe:in-touch"],
    offsets: [{ what: "The local form on lost contact.", minutes: 1200 }],
    responsibleOwner: "Head of leaving care",
    method: "Timed in ten teams.",
  });
  await act("south-practice", "recordStressTest", {
    proposal: request,
    candidate,
    context: "a town with many languages",
    result: "WORKED_WITH_CHANGES",
    whatHappened: "Workers used it at once.",
    whatBroke: "Nobody knew whether a text message counts as contact.",
    whatChanged: "The guidance says that it does.",
  });
  const panels = [...(await house.state()).panels.values()];
  const panel = panels.find(({ host }) => host === "south")?.id;
  await act("south-contact", "recordPanelView", {
    proposal: request,
    panel,
    candidate,
    decision: "SUPPORT_WITH_CHANGES",
    reach: "UNDER_MINIMUM",
    looksLikeMyLife: "PARTLY",
    reason: "Ask us before you write that we chose.",
  });
};

beforeAll(async () => {
  desk = await openDesk();
  await raiseRequest(desk);
}, 120_000);

afterAll(() => desk[Symbol.asyncDispose]());

const run = (
  document: string,
  operation: string,
  more: Omit<Parameters<Desk["run"]>[0], "document" | "operation"> = {},
): Promise<Data> => desk.run({ document: `policy-analyst/${document}`, operation, ...more });

describe("what a policy analyst comes to do", { timeout: 60_000 }, () => {
  test("1. query definitions: how care leavers are, with who was reached", async () => {
    const data = await run("1-query-definitions.graphql", "QueryDefinitions");
    expect(data).toMatchObject({
      items: {
        totalCount: 1,
        pageInfo: { hasNextPage: false },
        nodes: [
          {
            ref: "examples:care-leavers-feel-safe-where-they-live@1.0.0",
            titles: [{ text: "Care leavers who feel safe where they live" }],
            illustrative: true,
            registrations: [{ authority: "test", status: "TRIAL", from: "2026-03-31" }],
            evidence: "VOICE",
            figures: {
              note: "Chorus is a registry of definitions: it holds no figures. They are published elsewhere.",
            },
          },
        ],
      },
    });
    const node = at(data, "items", "nodes", 0);
    const measure = itemOf("examples/indicator/care-leavers-feel-safe-where-they-live@1.0.0");
    const bands = at(node, "calculation", "distribution", "bands");
    expect(Array.isArray(bands) ? bands.map((band: unknown) => at(band, "code")) : bands).toEqual([
      "NEARLY_ALWAYS",
      "MOSTLY",
      "SOMETIMES",
      "HARDLY_EVER",
      "NEVER",
    ]);
    for (const stage of ["offered", "offeredAccessibly", "tookPart", "answered"])
      expect(at(node, "calculation", "coverage", stage)).toBe(
        at(measure, "calculation", "coverage", stage),
      );
    expect(at(node, "voiceFields", 0, "mappings")).toContainEqual({
      ref: "examples:feels-safe-to-accom@1.0.0",
      match: "RELATED",
      lossForward:
        "What the person says is lost altogether: suitability is a judgement of a place, safety is an experience.",
      lossBack: "Nothing of how safe someone feels can be told from the code.",
    });
  });

  test("2. audit a return: whose voice, what it measures, which harm is claimed", async () => {
    await desk.act("ofsted-analyst", "claimPerverseEffect", {
      item: "dfe:three-placements-in-year",
      claim: "Moves are put off until April.",
      saidBy: "INSPECTOR",
      evidence: "Dates of moves in three samples.",
    });
    await desk.act("ofsted-analyst", "claimPerverseEffect", {
      item: "dfe:plan-reviews-on-time",
      claim: "Reviews are held without the child to be on time.",
      saidBy: "INSPECTOR",
    });
    const rows = { voiceAudit: ["traces"] };
    const data = await run("2-audit-a-return.graphql", "AuditAReturn", { rows });
    const { columns, heard, unheard } = Object(at(data, "voiceAudit"));
    expect(heard + unheard).toBe(columns);
    const traces = at(data, "voiceAudit", "traces");
    expect(
      Array.isArray(traces)
        ? traces.map((one: unknown) => `${textAt(one, "column")} ${textAt(one, "code")}`)
        : traces,
    ).toEqual([
      ...["PN1", "PN3", "PN2", "PN5", "PN6"].map((code) => `REVIEW_CODE ${code}`),
      "SDQ_REASON SDQ5",
      "IN_TOUCH REFU",
    ]);
    expect(at(data, "voiceAudit", "tracedColumns")).toBe(3);
    const mix = at(data, "measureMix");
    const focuses = Array.isArray(mix) ? mix.map((share: unknown) => at(share, "focus")) : [];
    // The return counts where children are, and nothing of how they are.
    expect(new Set(focuses)).toEqual(new Set(["WHERE"]));
    // Of the two claims, one is about a measure that is worked out from this return.
    expect(at(data, "perverseEffects")).toEqual({
      totalCount: 1,
      nodes: [
        {
          item: "dfe:three-placements-in-year",
          state: "CLAIMED",
          claim: "Moves are put off until April.",
          evidence: "Dates of moves in three samples.",
          moves: [],
        },
      ],
    });
    expect(at(data, "item", "whatComesBack")).toBe(
      "Nothing is known to come back to those who gave it.",
    );
  });

  test("3. trace a mapping, with the loss both ways", async () => {
    const data = await run("3-trace-a-mapping.graphql", "TraceAMapping");
    expect(data).toMatchObject({
      mappings: {
        totalCount: 1,
        nodes: [
          {
            ref: "examples:feels-safe-to-accom@1.0.0",
            match: "RELATED",
            transform: "NONE",
            from: [{ name: "howSafe", item: { ref: "examples:safe-where-i-live@1.1.0" } }],
            to: [{ name: "ACCOM", item: { ref: "dfe:ssda903-oc3@1.0.0" }, column: "ACCOM" }],
            lossForward: expect.stringContaining("safety is an experience"),
            lossBack: "Nothing of how safe someone feels can be told from the code.",
            illustrative: true,
          },
        ],
      },
    });
    const other = await run("3-trace-a-mapping.graphql", "TraceAMapping", {
      variables: { from: "dfe:sex", to: null },
    });
    expect(at(other, "mappings", "totalCount")).toBe(0);
  });

  test("4. weigh a change that is asked for, and reply to it", async () => {
    const data = await run("4-weigh-a-change.graphql", "WeighAChange");
    expect(data).toMatchObject({
      proposals: {
        totalCount: 1,
        nodes: [
          {
            id: request,
            needOrGap: "Refusing contact and being out of reach are one figure.",
            nationalNote: "Single Data List entry, made up.",
            proposers: [{ id: "north" }],
            candidate: {
              hash: candidate,
              entries: [{ itemId: "dfe:in-touch", version: "1.1.0", action: "REPLACE" }],
            },
            burdens: [
              {
                authority: { id: "north" },
                minutes: 900,
                offsetMinutes: 1200,
                net: -300,
                offsets: [{ what: "The local form on lost contact.", minutes: 1200 }],
                askedElsewhere: ["dfe:in-touch"],
              },
            ],
            panelViews: [
              {
                decision: "SUPPORT_WITH_CHANGES",
                reason: "Ask us before you write that we chose.",
              },
            ],
            stressTests: [{ result: "WORKED_WITH_CHANGES" }],
            decisions: [],
          },
        ],
      },
    });
    const taken = await run("4-weigh-a-change.graphql", "TakeItUp", {
      who: "dfe-steward",
      variables: {
        input: {
          proposal: request,
          gate: "chorus:gate-3-standard",
          idempotencyKey: "taken-up-0001",
        },
      },
    });
    expect(at(taken, "openRound", "userErrors")).toEqual([]);
    desk.house.pass(40);
    const replied = await run("4-weigh-a-change.graphql", "ReplyToAChange", {
      who: "dfe-steward",
      variables: {
        input: {
          proposal: request,
          round: at(taken, "openRound", "round", "id"),
          outcome: "DECLINED",
          reason: "Not now: the return of 2028 is the next that can change, and we will ask again.",
          minutes: "The group on the return met.",
          idempotencyKey: "replied-00001",
        },
      },
    });
    expect(replied).toMatchObject({
      decideAtGate: {
        decision: {
          outcome: "DECLINED",
          authority: { id: "dfe" },
          reason: expect.stringMatching(/^Not now: /u),
        },
        userErrors: [],
      },
    });
    const standing = await desk.house.ask(
      undefined,
      `{ registrations(item: "dfe:in-touch@1.1.0", first: 9) { totalCount }
         burden(authority: "north") { minutes offsetMinutes net statements { net offsets { minutes } } } }`,
    );
    expect(standing.data).toEqual({
      registrations: { totalCount: 0 },
      burden: {
        minutes: 900,
        offsetMinutes: 1200,
        net: -300,
        statements: [{ net: -300, offsets: [{ minutes: 1200 }] }],
      },
    });
  });

  test("5. check what a measure can bear before a figure is used", async () => {
    const data = await run("5-what-it-can-bear.graphql", "WhatItCanBear");
    expect(data).toMatchObject({
      item: {
        limits: [
          {
            audience: "PUBLIC",
            text: "Says how people felt when asked. Does not say a home is safe.",
          },
          {
            audience: "PUBLIC",
            text: "People who were not offered a chance are not fine; they were not heard.",
          },
          {
            audience: "PUBLIC",
            text: "Answers to a worker may be kinder than answers to someone independent.",
          },
        ],
        evidence: "VOICE",
        certainty: { level: "LIKELY" },
        reach: { doNotUseFor: expect.arrayContaining(["Ranking authorities"]) },
        comparability: {
          overTime: { comparable: true },
          betweenAuthorities: { comparable: false },
        },
        components: {
          qualitative: {
            reliability: {
              statistic: "KRIPPENDORFF_ALPHA_NOMINAL",
              value: 0.77,
              band: "TENTATIVE",
            },
          },
        },
        figures: { places: [] },
      },
    });
    const national = await run("5-what-it-can-bear.graphql", "WhatItCanBear", {
      variables: { ref: "dfe:care-leavers-suitable-accommodation" },
    });
    const places = at(national, "item", "figures", "places");
    expect(
      Array.isArray(places) ? places.map((place: unknown) => at(place, "title")) : places,
    ).toContain("Explore education statistics");
  });

  test("6. cite a definition by release and hash, as nobody's endorsement", async () => {
    const data = await run("6-cite.graphql", "Cite");
    const [release] =
      (await desk.house.ask(undefined, `{ releases(first: 1) { nodes { name digest } } }`)).data?.[
        "releases"
      ]?.["nodes"] ?? [];
    const hash = hashOf(
      JSON.stringify(itemOf("dfe/indicator/care-leavers-suitable-accommodation@1.0.0")),
    );
    expect(data).toMatchObject({
      item: {
        citation: {
          ref: "dfe:care-leavers-suitable-accommodation@1.0.0",
          hash,
          release: "2026.1",
          releaseDigest: at(release, "digest"),
          path: "/releases/2026.1/items/dfe/care-leavers-suitable-accommodation@1.0.0.json",
          // A copy of what another body publishes says so; the Department has said nothing here.
          standing: [{ authority: "test", status: "STANDARD_ELSEWHERE" }],
        },
      },
    });
    const text = textAt(data, "item", "citation", "text");
    for (const part of [hash, textAt(release, "digest"), "2026.1", "Department for Education"])
      expect(text).toContain(part);
    // What is cited is what the address gives, and it hashes to what the citation says.
    const file = await fetch(`${desk.house.url}${textAt(data, "item", "citation", "path")}`);
    expect(hashOf(await file.text())).toBe(hash);
    const released = await run("6-cite.graphql", "Cite", { variables: { release: "2026.1" } });
    expect(released).toEqual(data);
  });

  test("7. give back: say what returns to whom, and when", async () => {
    const before = await run("7-give-back.graphql", "WhatComesBack", {
      rows: { item: ["comesBack"] },
    });
    expect(before).toEqual({
      item: {
        ref: "dfe:ssda903@2026.2.0",
        owner: "Department for Education",
        whatComesBack: "Nothing is known to come back to those who gave it.",
        comesBack: null,
      },
    });
    const content = itemOf("dfe/return/ssda903@2026.2.0");
    const given = await run("7-give-back.graphql", "GiveBack", {
      who: "dfe-analyst",
      variables: {
        input: {
          kind: "ANNOTATE_EXISTING",
          direction: "DOWN",
          idempotencyKey: "given-back-01",
          body: {
            title: "What comes back from the return on looked-after children",
            reason: "Those who give it see what it gives them.",
            needOrGap: "Nobody can read what comes back.",
            tangibleChange: "Authorities and families know what to expect, and when.",
            duplicatesChecked: { looked: true, found: [] },
            changes: [
              {
                kind: "CONTENT",
                content: {
                  ...content,
                  version: "2026.2.1",
                  changed: "It says what comes back.",
                  comesBack: [
                    {
                      what: "A table beside other authorities",
                      toWhom: "local authorities",
                      when: "each November",
                    },
                  ],
                },
              },
            ],
          },
        },
      },
    });
    expect(given).toMatchObject({
      createProposal: {
        proposal: { kind: "ANNOTATE_EXISTING", state: "DRAFT", neededAt: [] },
        userErrors: [],
      },
    });
    const proposal = textAt(given, "createProposal", "proposal", "id");
    const submitted = await desk.act(
      "dfe-analyst",
      "submitProposal",
      { proposal },
      "proposal { candidate { entries { itemId version base content findings { severity message } } } }",
    );
    expect(at(submitted, "proposal", "candidate", "entries", 0)).toMatchObject({
      itemId: "dfe:ssda903",
      version: "2026.2.1",
      base: "2026.2.0",
      content: { comesBack: [{ toWhom: "local authorities", when: "each November" }] },
      findings: [],
    });
  });

  test("every document was run, with each of its operations", () => {
    expect([...desk.ran].toSorted()).toEqual(operationsOf("policy-analyst"));
  });
});
