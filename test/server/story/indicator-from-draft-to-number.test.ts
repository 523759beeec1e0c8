import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, test } from "vitest";

import { loadCalculator } from "../../../codegen/emit/calculator-fixture.ts";
import type { MeasureResult } from "../../../engine/measure/measure-result.ts";
import type { MeasureRunResult } from "../../../runtime/measure-runner.ts";
import { invariant } from "../../../runtime/result.ts";
import type { Workplace } from "../../cli/run-chorus.ts";
import { createWorkplace } from "../../cli/run-chorus.ts";
import { shownIn } from "../../engine/measure/measured.ts";
import { firstYear, safeHomeSheets } from "../../standard/safe-homes.ts";
import { tablesOf } from "../trial/tried.ts";
import {
  answerEthics,
  candidateOf,
  decideAt,
  openRound,
  recordCoDesign,
  reviewBoth,
  standings,
  stateBurden,
  stressTest,
} from "./gates.ts";
import type { Journey } from "./gates.ts";
import { besideIt, contentsOf, indicator, itemsOf } from "./north-yorkshire.ts";
import type { Story } from "./story.ts";
import { at, openStory, refusalOf, textAt } from "./story.ts";
import type { Citizen } from "./town.ts";

/*
 * From a draft to the number, through the graph over real HTTP: an authority drafts the indicator of worked example 1
 * (MODEL 9) with all that belongs to it, tries it on made-up rows, takes it through every gate, and it is released. Then
 * the graph, the published module and the command count the same records, and give the published table.
 */

const ref = "north-yorkshire:care-leavers-feel-safe-where-they-live@1.0.0";
const returnRef = "examples:leaving-care-voices@2026";
const release = "2027.1";
const split = "recorded-suitable";
const headline = "140 of 215 told us. Of those, 50 (36%) feel safe only sometimes or less.";
const sheets = safeHomeSheets([firstYear]);

const body = {
  title: "How many of us feel safe where we live",
  reason: "A place can be fine on paper and still not feel safe.",
  needOrGap: "Returns tell where people live, and not how it feels.",
  tangibleChange: "The board sees how many feel safe beside how many places are called suitable.",
  duplicatesChecked: {
    looked: true,
    found: ["examples:care-leavers-feel-safe-where-they-live", "dfe:accommodation-suitability"],
    why: "The one is an example that nobody has adopted; the other is the authority's judgement.",
  },
};

const firstVersions = itemsOf((name) => name.endsWith("@1.0.0.yaml"));

/** The indicator with a name that nobody knows in its numerator. */
const misspelt = {
  ...indicator,
  calculation: { ...Object(indicator["calculation"]), numerator: 'howSave in ["NEVER"]' },
};

const tryIndicator = async (
  { town }: Story,
  who: Citizen | undefined,
  input: object,
): Promise<unknown> => {
  const answer = await town.ask(
    who,
    `query ($input: TryIndicatorInput!) { tryIndicator(input: $input) {
      ref status prose calculation result audit problems { code message where fix stops }
      sql { dialect text } coverage { rows { row shown } } distribution { rows { row shown } }
    } }`,
    { input: { return: returnRef, splits: [], tables: tablesOf(sheets), ...input } },
  );
  return answer["tryIndicator"];
};

const draft = async (story: Story): Promise<string> => {
  const created = await story.act(
    story.person("york-writer"),
    "createProposal",
    {
      kind: "NEW",
      direction: "ACROSS",
      body: { ...body, changes: contentsOf([...firstVersions, ...besideIt, misspelt]) },
    },
    "proposal { id }",
  );
  return textAt(created, "proposal", "id");
};

/** The draft is tried while it is written: a mistake is told with its place, mended, and then there is a number. */
const tryDraft = async (story: Story, proposal: string): Promise<void> => {
  const writer = story.person("york-writer");
  const wrong = await tryIndicator(story, writer, { proposal });
  expect(wrong).toMatchObject({ ref, status: "NOT_MEASURED", result: null });
  expect(at(wrong, "problems", 0)).toMatchObject({
    code: "EXPRESSION_UNKNOWN_NAME",
    where: "/calculation/numerator",
    stops: true,
  });
  expect(textAt(wrong, "problems", 0, "message")).toContain(
    "There is nothing called howSave here.",
  );
  const changes = contentsOf([...firstVersions, ...besideIt, indicator]);
  await story.act(writer, "reviseProposal", { proposal, body: { ...body, changes } });
  const right = await tryIndicator(story, writer, { proposal, sql: ["DUCKDB"] });
  expect(at(right, "problems")).toEqual([]);
  expect(right).toMatchObject({ ref, status: "PUBLISHABLE", sql: [{ dialect: "DUCKDB" }] });
  expect(textAt(right, "result", "headline")).toBe(headline);
  expect(at(right, "coverage", "rows")).toContainEqual({ row: "stage=answered", shown: "140" });
  expect(at(right, "audit")).toMatchObject({ outcome: "PUBLISHED" });
  const others = await tryIndicator(story, story.person("oldham-writer"), { proposal });
  expect(others).toBeNull();
};

/** What people are asked for before it is tried with anybody. */
const prepare = async (journey: Journey): Promise<void> => {
  await recordCoDesign(journey, [
    ["Count who was not asked.", "DONE", "They are counted, and shown first."],
    ["Do not rank our workers by it.", "DONE", "Nothing is shown for each worker."],
  ]);
  await stateBurden(journey, {
    offset: "A local form about satisfaction with accommodation.",
    method: "Timed in twenty visits.",
  });
  await answerEthics(journey, 28, "We looked at this with the Care Champions and are content.");
};

const toTrial = async (journey: Journey): Promise<void> => {
  const { story, proposal } = journey;
  await story.act(story.person("york-steward"), "askPanel", {
    proposal,
    panel: story.panel("york"),
    text: "Does this count what matters to you?",
  });
  for (const short of ["york", "oldham"]) {
    const round = await openRound(journey, `${short}-practice`, "chorus:gate-2-trial");
    await reviewBoth(journey, short);
    story.town.pass(26);
    expect(refusalOf(await decideAt(journey, `${short}-steward`, round))).toEqual([]);
    await story.act(story.person(`${short}-information`), "recordAdoption", {
      item: ref,
      from: story.town.today(),
      purpose: "To learn in two teams.",
      accountableRole: "Head of leaving care",
    });
  }
};

const toStandard = async (journey: Journey): Promise<void> => {
  const { story, proposal, candidate } = journey;
  await stressTest(journey);
  const round = await openRound(journey, "network-practice", "chorus:gate-3-standard");
  await reviewBoth(journey, "network");
  await story.act(story.person("oldham-support"), "recordPanelView", {
    proposal,
    panel: story.panel("oldham"),
    candidate,
    decision: "SUPPORT",
    reach: "UNDER_MINIMUM",
    looksLikeMyLife: "YES",
    reason: "It counts what matters to us.",
  });
  story.town.pass(26);
  expect(refusalOf(await decideAt(journey, "network-steward", round))).toEqual([]);
};

/** Takes what was drafted through every gate, by people of the capacities that each asks for. */
const passGates = async (story: Story, proposal: string): Promise<void> => {
  await story.act(story.person("york-writer"), "submitProposal", { proposal });
  const journey = { story, proposal, candidate: await candidateOf(story, proposal) };
  await prepare(journey);
  await toTrial(journey);
  await toStandard(journey);
  for (const id of [
    "care-leavers-feel-safe-where-they-live",
    "what-would-make-home-feel-safe",
    "accommodation-to-accom",
    "safe-where-i-live",
  ])
    expect(await standings(story, `north-yorkshire:${id}`)).toContainEqual({
      authority: "chorus:network",
      status: "STANDARD",
    });
};

const fetched = async (url: string): Promise<string> => {
  const response = await fetch(url);
  invariant(response.ok, `${url} is there: ${response.status}`);
  return response.text();
};

/** The files of the release, one by one from the server, as somebody who works offline takes them. */
const fetchBundle = async ({ town }: Story, folder: string): Promise<void> => {
  const address = `${town.url}/releases/${release}`;
  const { items }: { readonly items: readonly { readonly url: string }[] } = JSON.parse(
    await fetched(address),
  );
  const paths = items.map(({ url }) => url.replace(`/releases/${release}/`, ""));
  for (const path of ["manifest.json", "signatures.json", "public-key.pem", ...paths]) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await fetched(`${address}/${path}`));
  }
};

/** A folder with the records, and the definitions of the release as the server gives them out. */
const openRecords = async (story: Story): Promise<Workplace> => {
  const place = createWorkplace();
  await fetchBundle(story, join(place.folder, "bundle"));
  mkdirSync(join(place.folder, "records"));
  for (const [name, text] of Object.entries(sheets))
    writeFileSync(join(place.folder, "records", `${name}.csv`), text);
  return place;
};

/** Runs the real command over the records. */
const measureIn = async (
  place: Workplace,
  ...words: readonly string[]
): Promise<MeasureResult | undefined> => {
  const ran = await place.chorus(
    ...`measure records --release bundle --by ${split} --format json`.split(" "),
    "--return",
    returnRef,
    "--indicator",
    ref,
    ...words,
  );
  expect([ran.code, ran.out === "" ? ran.err : ""]).toEqual([0, ""]);
  const told: { readonly results: readonly MeasureResult[] } = JSON.parse(ran.out);
  return told.results[0];
};

const cellOf = (cell: string): unknown => {
  if (cell === "true" || cell === "false") return cell === "true";
  if (/^\d\d\/\d\d\/\d{4}$/u.test(cell)) return cell.split("/").toReversed().join("-");
  return cell === "" ? null : cell;
};

const rowsOf = (text: string): readonly object[] => {
  const [columns = [], ...rows] = text.split("\n").map((line) => line.split(","));
  return rows.map((row) =>
    Object.fromEntries(columns.map((name, index) => [name, cellOf(row[index] ?? "")])),
  );
};

/** The module of the indicator that the release publishes, run over the same records. */
const calculate = async ({ town }: Story): Promise<MeasureRunResult> => {
  const path =
    "examples/leaving-care-voices/2026/measures/north-yorkshire-care-leavers-feel-safe-where-they-live.js";
  const text = await fetched(`${town.url}/releases/${release}/artefacts/calculator/${path}`);
  const measure = await loadCalculator(text);
  const { people = "", answers = "" } = sheets;
  return measure({ document: { People: rowsOf(people), Answers: rowsOf(answers) } });
};

/** What may be published of the records, by the table of the worked example. */
const publishedTable = {
  coverage: {
    eligible: "215",
    "stage=offeredAccessibly": "190",
    "stage=answered": "140",
    "outcome=NOT_OFFERED": "20",
    "outcome=NOT_ACCESSIBLY": "[c]",
    "outcome=NOT_YET": "15",
    "outcome=CHOSE_NOT": "15",
    "outcome=DID_NOT_COME": "25",
  },
  distribution: {
    "band=NEARLY_ALWAYS": "45",
    "band=MOSTLY": "40",
    "band=SOMETIMES": "25",
    "band=HARDLY_EVER+NEVER": "25",
  },
};

/** The counts of the worked example before anything is hidden. */
const trueBands = {
  NEARLY_ALWAYS: 47,
  MOSTLY: 42,
  SOMETIMES: 26,
  HARDLY_EVER: 15,
  NEVER: 8,
  NOT_TOLD: 76,
};

const compareAll = async (story: Story): Promise<void> => {
  const anybody = story.person("hampshire-information");
  const published = { item: ref, release, splits: [split] };
  using place = await openRecords(story);
  const shown = await measureIn(place);
  expect(shownIn(shown, "coverage")).toMatchObject(publishedTable.coverage);
  expect(shownIn(shown, "distribution")).toMatchObject(publishedTable.distribution);
  expect(shown?.headline).toBe(headline);
  expect(at(await tryIndicator(story, anybody, published), "result")).toEqual(shown);
  const counted = await measureIn(place, "--unsuppressed");
  const tried = await tryIndicator(story, anybody, { ...published, unsuppressed: true });
  expect(at(tried, "result")).toEqual(counted);
  const { distribution, second, release: from } = await calculate(story);
  expect(from).toBe(release);
  const bands = distribution.map(({ code, count }) => [code, count]);
  expect(Object.fromEntries(bands)).toEqual({ ...trueBands, NONE: 0 });
  expect(second).toMatchObject({ numerator: 49, denominator: "138", figure: "36" });
  const told = Object.entries(trueBands).map(([code, count]) => [`band=${code}`, String(count)]);
  expect(shownIn(counted, "distribution")).toMatchObject(Object.fromEntries(told));
  expect(counted?.figures).toContainEqual(
    expect.objectContaining({ of: "SECOND", numerator: "49", denominator: "138", shown: "36" }),
  );
};

test("an indicator goes from a draft to one number everywhere", { timeout: 600_000 }, async () => {
  await using story = await openStory();
  await story.settle();
  await story.act(story.person("york-administrator"), "claimAgency", { agency: "north-yorkshire" });
  const proposal = await draft(story);
  await tryDraft(story, proposal);
  await passGates(story, proposal);
  await story.act(story.person("network-steward"), "publishRelease", { name: release });
  await compareAll(story);
});
