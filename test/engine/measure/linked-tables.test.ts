import { beforeAll, expect, test } from "vitest";

import { ruleInputsOf } from "../../../engine/check/check-rules.ts";
import { readLinkedTables } from "../../../engine/measure/linked-tables.ts";
import { countMeasures } from "../../../engine/measure/run-measures.ts";
import { asRuleModule } from "../../../runtime/measure-rules.ts";
import { invariant } from "../../../runtime/result.ts";
import { indicatorOf } from "../../codegen/measure/sample-measures.ts";
import { plainCalculation } from "./episodes.ts";
import type { Bench, Sheets } from "./measured.ts";
import { openBench } from "./measured.ts";

let bench: Bench;

beforeAll(() => {
  bench = openBench("dfe:cin-census");
});

const called = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

const told = { called: called("By"), reason: "Made up." } as const;

/** Stays of need by how many disabilities the child has, and by sex. */
const indicator = indicatorOf({
  calculation: plainCalculation({
    source: { return: "dfe:cin-census", scope: "dfe:cin-cin-details", years: { from: 2026 } },
    unit: { of: "EVENT", called: "stays of need" },
    distribution: {
      of: "size(child.CINdetails)",
      bands: [
        { code: "ONE", label: called("One"), when: "value == 1" },
        { code: "MORE", label: called("More"), when: "value > 1" },
      ],
      ordered: true,
      publishAllBands: true,
    },
    numerator: 'child.Disabilities.exists(d, d.Disability.exists(k, k != "NONE"))',
    disaggregations: [
      { ...told, name: "sex", of: "firstRow(child.ChildIdentifiers).Sex" },
      { ...told, name: "enquiries", of: "size(this.Section47)" },
    ],
  }),
});

const identifiers =
  "LAchildID,PersonBirthDate,Sex\nA,01/02/2016,M\nB,03/04/2017,F\nC,03/04/2018,F\n";
const details = [
  "LAchildID,CINdetailsID,CINreferralDate,ReferralSource,ReferralNFA",
  "A,1,01/06/2025,1A,false",
  "A,2,01/12/2025,1A,false",
  "B,3,01/06/2025,1A,false",
  "C,4,01/06/2025,1A,false",
  "",
].join("\n");

const whole: Sheets = {
  identifiers,
  details,
  characteristics: "LAchildID,Ethnicity\nA,WBRI\nB,WBRI\nC,WBRI\n",
  disabilities: "LAchildID,Disability\nA,HAND\nA,MOB\nB,NONE\n",
  enquiries:
    "LAchildID,CINdetailsID,S47ActualStartDate\nA,2,02/12/2025\nA,2,09/12/2025\nB,3,02/06/2025\n",
};

const countOver = async (sheets: Sheets) => {
  const files = Object.entries(sheets).map(([name, text]) => ({
    name: `${name}.csv`,
    bytes: new TextEncoder().encode(text),
  }));
  const read = readLinkedTables(files, bench.model);
  invariant(read.ok, JSON.stringify(read));
  expect(read.value.unrecognised).toEqual([]);
  const module = await bench.compile([indicator]);
  const inputs = ruleInputsOf(read.value.tables, {
    module: asRuleModule(module),
    period: bench.model.period,
    values: false,
    maxFindings: 0,
  });
  const [counted] = countMeasures(bench.model, module, inputs);
  return { counted, notes: read.value.notes.map(({ text }) => text) };
};

test("tables of CSV that stand in each other are linked by the columns that say so", async () => {
  const { counted, notes } = await countOver(whole);
  invariant(counted !== undefined && "tally" in counted, JSON.stringify(counted));
  const { total, splits } = counted.tally;
  expect(notes).toEqual([]);
  expect(counted.notes).toEqual([]);
  expect({ population: total.population, groups: total.groups }).toEqual({
    population: 4,
    groups: [2, 2, 0],
  });
  expect(total.subsets.numerator).toEqual([0, 2, 0]);
  expect(splits.map((split) => split.map(({ code, slice }) => [code, slice.population]))).toEqual([
    [
      ["F", 2],
      ["M", 2],
    ],
    [
      ["0", 2],
      ["1", 1],
      ["2", 1],
    ],
  ]);
});

test("where nobody has a row, a table that only splits read need not be there", async () => {
  const { disabilities = "", enquiries: _enquiries, ...others } = whole;
  expect((await countOver(others)).counted).toMatchObject({
    notRun: expect.stringMatching(/^Not run, because Disabilities was not given\. Where nobody/u),
  });
  const headings = disabilities.split("\n")[0] ?? "";
  const { counted } = await countOver({ ...others, disabilities: `${headings}\n` });
  invariant(counted !== undefined && "tally" in counted, JSON.stringify(counted));
  expect(counted.tally.total.subsets.numerator).toEqual([0, 0, 0]);
  expect(counted.notes).toEqual(["No Section47 was given: counted as if nobody had one."]);
});

const refused: readonly (readonly [what: string, sheets: Sheets, note: string])[] = [
  [
    "a row whose child is not listed",
    { ...whole, disabilities: "LAchildID,Disability\nX,HAND\n" },
    "Disabilities stands in no row of ChildCharacteristics.",
  ],
  [
    "a child who is listed twice",
    { ...whole, characteristics: "LAchildID,Ethnicity\nA,WBRI\nA,WOTH\nB,WBRI\nC,WBRI\n" },
    "Disabilities could stand in several rows of ChildCharacteristics. So it is in 2 rows, of which this is the first.",
  ],
  [
    "a table that does not say whose its rows are",
    { ...whole, disabilities: "Disability\nHAND\n" },
    "Disabilities has no column that says in which ChildCharacteristics its rows stand.",
  ],
];

test.for(refused)(
  "nothing is counted where it is not told what stands in what: %s",
  async ([, sheets, note]) => {
    const { counted, notes } = await countOver(sheets);
    expect(notes).toEqual([note]);
    expect(counted).toMatchObject({
      notRun: expect.stringMatching(/^Not run, because it is not told in which/u),
    });
  },
);
