import { beforeAll, expect, test } from "vitest";

import { ruleInputsOf } from "../../../engine/check/check-rules.ts";
import { isGiven, unmetNeeds } from "../../../engine/measure/needs-met.ts";
import type { ExternalInput, MeasureCalculation } from "../../../generated/items/types.ts";
import { asRuleModule } from "../../../runtime/measure-rules.ts";
import { indicatorOf } from "../../codegen/measure/sample-measures.ts";
import { people, plainCalculation, stays } from "./episodes.ts";
import type { Bench, Sheets } from "./measured.ts";
import { openBench, shownIn } from "./measured.ts";

let bench: Bench;

beforeAll(() => {
  bench = openBench();
});

const called = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

const split = (name: string, of: string) =>
  ({ name, called: called(name), of, reason: "Made up." }) as const;

const bySex = split("sex", "firstRow(child.Header).SEX");
const byArrival = split("arrival", 'empty(child.UASC) ? "WITH" : "ALONE"');
const byPlace = split("place", "this.PLACE");

const episodes = stays([
  ["A", "01/05/2025"],
  ["B", "01/06/2025"],
]);
const header = people([
  ["A", "01/05/2015"],
  ["B", "01/05/2016", "F"],
]);

const worked = async (
  parts: Partial<MeasureCalculation>,
  sheets: Sheets,
  more: { readonly previous?: Sheets; readonly splits?: readonly string[] } = {},
) => {
  const indicator = indicatorOf({ calculation: plainCalculation(parts) });
  const { results } = await bench.measure({
    indicators: [indicator],
    sheets,
    unsuppressed: true,
    ...more,
  });
  const [result] = results;
  return {
    status: result?.status,
    figures: result?.figures.map(({ shown }) => shown),
    tables: result?.tables.map(({ id }) => id),
    notes: result?.notes,
    why: result?.refusals.map(({ why }) => why),
    result,
  };
};

const shown = { status: "NOT_FOR_PUBLICATION", why: [] };

const isForgotten = (table: string) => ({
  status: "NOT_MEASURED",
  why: [
    `Not run, because ${table} was not given. Where nobody has one, give the file with its headings alone.`,
  ],
});

const headingsOfUasc = "CHILD,SEX,DOB,DUC\n";

test("a split counts a table that a return need not have as empty, and that is told", async () => {
  const found = await worked({ disaggregations: [byArrival] }, { episodes });
  expect(found).toMatchObject({
    ...shown,
    figures: ["2"],
    notes: ["No UASC was given: counted as if nobody had one."],
  });
  expect(shownIn(found.result, "by=arrival")).toMatchObject({ "WITH/eligible": "2" });
});

test("a table that is counted is not taken for empty because a file is missing", async () => {
  const parts = { numerator: "empty(child.UASC)" };
  expect(await worked(parts, { episodes })).toMatchObject(isForgotten("UASC"));
  expect(await worked(parts, { episodes, uasc: headingsOfUasc })).toMatchObject({
    ...shown,
    figures: ["2"],
    notes: [],
  });
});

test("a split of which a table or a column was not given is left out, and that is told", async () => {
  const disaggregations = [bySex, byPlace];
  expect(await worked({ disaggregations }, { episodes })).toMatchObject({
    ...shown,
    figures: ["2"],
    tables: ["figure", "distribution", "by=place"],
    notes: ["The split by sex is left out. Not run, because Header was not given."],
  });
  const withoutSex = header.replaceAll(/^(\w+),\w+/gmu, "$1").replace("CHILD,SEX", "CHILD");
  expect(await worked({ disaggregations }, { episodes, header: withoutSex })).toMatchObject({
    ...shown,
    tables: ["figure", "distribution", "by=place"],
    notes: [
      "The split by sex is left out. Not run, because Header was given without its column SEX.",
    ],
  });
  expect(await worked({ disaggregations }, { episodes, header })).toMatchObject({
    tables: ["figure", "distribution", "by=sex", "by=place"],
    notes: [],
  });
});

test("the splits that are wanted are shown as far as they can be made", async () => {
  const parts = { disaggregations: [bySex, byPlace] };
  expect(await worked(parts, { episodes }, { splits: ["sex"] })).toMatchObject({
    tables: ["figure", "distribution"],
  });
});

test("a table that every return has is needed by who is counted", async () => {
  const ofChildren = { ageAt: { born: "firstRow(child.Header).DOB", on: "collection.end" } };
  const time = { rule: "ALL_ROWS" } as const;
  const population = { description: called("Young children"), time, include: "age < 18" };
  expect(await worked({ ...ofChildren, population }, { episodes })).toMatchObject({
    status: "NOT_MEASURED",
    why: ["Not run, because Header was not given."],
  });
});

test("the table whose rows are counted is needed, whether or not a return must have it", async () => {
  expect(await worked({}, { header })).toMatchObject({
    status: "NOT_MEASURED",
    why: ["Not run, because Episodes was not given."],
  });
});

const before: ExternalInput = { name: "before", kind: "EARLIER_RETURN", what: "The year before." };

const withExternals = (...externals: readonly ExternalInput[]) => ({
  source: { ...plainCalculation().source, externals },
});

test("tables of the year before are asked for likewise, and so is the return", async () => {
  const parts = { ...withExternals(before), numerator: "empty(last.UASC)" };
  const previous = { episodes, uasc: headingsOfUasc };
  expect(await worked(parts, { episodes }, { previous: { episodes } })).toMatchObject(
    isForgotten("UASC of the year before"),
  );
  expect(await worked(parts, { episodes }, { previous })).toMatchObject({
    figures: ["2"],
    notes: [],
  });
  expect(await worked(parts, { episodes })).toMatchObject({
    status: "NOT_MEASURED",
    why: ["The return of the year before was not given."],
  });
});

test("a return of earlier than the year before is not given with that", async () => {
  const earlier = { ...before, name: "earlier", earlierYears: 7, without: "Not looked at." };
  const second = { ...before, name: "second", yearOffset: -2, without: "Not seen." };
  const found = await worked(
    withExternals(before, earlier, second),
    { episodes },
    { previous: { episodes } },
  );
  expect(found.notes).toEqual(["Without earlier: Not looked at.", "Without second: Not seen."]);
  const { without: _without, ...needed } = second;
  expect(
    await worked(withExternals(needed), { episodes }, { previous: { episodes } }),
  ).toMatchObject({
    status: "NOT_MEASURED",
    why: ["It needs second, which cannot be given here yet."],
  });
});

const list = (name: string, record: string, without?: string): ExternalInput => ({
  name,
  kind: "LIST",
  what: `The list of ${name}.`,
  list: record,
  ...(without === undefined ? {} : { without }),
});

test("what is done without a list is told of the list that was not given, and of no other", async () => {
  const providers = list("providers", "chorus:providers", "No provider is known.");
  const postcodes = list("postcodes", "chorus:postcodes");
  const indicator = indicatorOf({
    calculation: plainCalculation(withExternals(providers, postcodes)),
  });
  const module = await bench.compile([indicator]);
  const [measure] = module.measures;
  const inputs = ruleInputsOf(bench.tables({ episodes }), {
    module: asRuleModule(module),
    period: bench.model.period,
    values: false,
    maxFindings: 0,
  });
  const given = measure?.plan.externals.map((one) => isGiven(measure, one, inputs));
  expect(given).toEqual([false, false]);
  expect(measure === undefined ? [] : unmetNeeds(measure, inputs)).toEqual([
    {
      code: "MEASURE_INPUT_MISSING",
      why: "The list postcodes was not given.",
      needs: ["The list of postcodes."],
    },
  ]);
});
