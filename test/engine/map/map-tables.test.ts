import { mkdtempSync, readFileSync, rmSync, writeFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { loadMappings } from "../../../cli/map/load-mappings.ts";
import { returnModel } from "../../../codegen/model/return-model.ts";
import { buildReturn, parseBuild } from "../../../cli/return/build-return.ts";
import { mapTables } from "../../../engine/map/map-tables.ts";
import { readAsReturn, readAsSheets } from "../../../engine/map/read-sources.ts";
import { renderMapReport, renderMapReportJson } from "../../../engine/map/render-map-report.ts";
import { writeMapped } from "../../../engine/map/write-mapped.ts";
import type { ItemMapping } from "../../../generated/items/types.ts";
import { resolveText } from "../../../registry/model/snapshot.ts";
import { invariant } from "../../../runtime/result.ts";
import { mappingOf, releaseWith, typedAs, worldAt } from "./mapping-world.ts";

const ourSex = mappingOf({
  id: "examples:our-sex",
  titles: [{ audience: "PRACTITIONER", language: "en", text: "Our gender to SEX" }],
  from: [{ name: "Gender", external: { where: "Our records", name: "Gender", verified: true } }],
  to: [{ name: "SEX", item: "dfe:ssda903-header", column: "SEX" }],
  transform: "RECODE",
  codes: [
    { from: ["Boy"], to: ["M"] },
    { from: ["Man"], to: ["M"] },
    { from: ["Girl"], to: ["F"] },
    { from: ["Other"], to: ["U"] },
    { from: ["Other"], to: ["F"] },
    { from: ["nk"], to: [""] },
  ],
  lossForward: "Whether a boy or a man.",
  lossBack: "Nothing tells Boy and Man apart.",
  validFor: { from: 2025 },
});

const files = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([name, words]) => ({ name, bytes: new TextEncoder().encode(words) }));

const modelOf = (release: ReturnType<typeof releaseWith>, ref: string) => {
  const version = resolveText(release, ref);
  invariant(version !== undefined, `${ref} is there`);
  const model = returnModel(release, version);
  invariant(model.ok, `${ref} is whole`);
  return model.value;
};

const release = releaseWith(ourSex);
const ssda903 = modelOf(release, "dfe:ssda903@2026");

const mapped = async (
  refs: readonly string[],
  texts: Readonly<Record<string, string>>,
  at: { readonly release?: typeof release; readonly model?: typeof ssda903 } = {},
) => {
  const { release: from = release, model = ssda903 } = at;
  const plans = await loadMappings(from, model, refs);
  if (!plans.ok) return plans;
  const derived = plans.value.find(({ derive }) => derive !== undefined)?.derive?.return;
  const readAs = derived === undefined ? undefined : modelOf(from, derived);
  const sources =
    readAs === undefined ? await readAsSheets(files(texts)) : readAsReturn(files(texts), readAs);
  if (!sources.ok) return sources;
  return mapTables(plans.value, {
    release: from.name,
    model,
    sources: sources.value,
    ...(readAs === undefined ? {} : { readAs }),
  });
};

const children =
  "CHILD,Gender,DOB,Team\nA1,Boy,01/02/2010,North\nA2,Girl,03/04/2011,\nA3,Man,05/06/2012,\nA4,Other,07/08/2013,\nA5,Zed,09/10/2014,\nA6,,11/12/2015,\nA7,nk,11/12/2015,\n";

test("values are recoded; what is not known or means two things is left blank and told", async () => {
  const found = await mapped(["examples:our-sex"], { "children.csv": children });
  invariant(found.ok, JSON.stringify(found));
  const written = writeMapped(found.value.tables);
  invariant(written.ok, "tables are written");
  expect(written.value.map(({ name, pieces }) => [name, [...pieces()].join("")])).toEqual([
    [
      "Header.csv",
      "CHILD,SEX,DOB\r\nA1,M,01/02/2010\r\nA2,F,03/04/2011\r\nA3,M,05/06/2012\r\nA4,,07/08/2013\r\nA5,,09/10/2014\r\nA6,,11/12/2015\r\nA7,,11/12/2015\r\n",
    ],
  ]);
  const [run] = found.value.report.runs;
  expect(run?.unknown).toEqual([{ values: ["Zed"], mayBecome: [], rows: 1, lines: [6] }]);
  expect(run?.ambiguous).toEqual([
    { values: ["Other"], mayBecome: [["U"], ["F"]], rows: 1, lines: [5] },
  ]);
  expect(run?.lostForward).toEqual([
    {
      became: ["M"],
      values: [
        { values: ["Boy"], rows: 1 },
        { values: ["Man"], rows: 1 },
      ],
      back: [["Boy"], ["Man"]],
    },
    {
      became: [""],
      values: [
        { values: [""], rows: 1 },
        { values: ["nk"], rows: 1 },
      ],
      back: [["nk"]],
    },
  ]);
  expect(found.value.report.columnsLeft).toEqual([
    { file: "children.csv", column: "Team", rows: 1 },
  ]);
});

test.for([
  ["text", "map-report.txt"],
  ["json", "map-report.json"],
] as const)("the report as %s", async ([form, golden]) => {
  const found = await mapped(["examples:our-sex"], { "children.csv": children });
  invariant(found.ok, "the files are mapped");
  const render = form === "text" ? renderMapReport : renderMapReportJson;
  const said = render(found.value.report, { values: false });
  expect(said).not.toContain("Zed");
  await expect(said).toMatchFileSnapshot(`../../golden/map/${golden}`);
  expect(render(found.value.report, { values: true })).toContain("Zed");
});

test("two columns become one", async () => {
  const found = await mapped(["examples:accommodation-to-accom"], {
    "leavers.csv":
      "CHILD,DOB,type,suitability,IN_TOUCH\nA1,01/02/2005,U,1,YES\nA2,01/02/2006,B,,YES\nA3,01/02/2006,,,NO\n",
  });
  invariant(found.ok, JSON.stringify(found));
  const written = writeMapped(found.value.tables);
  invariant(written.ok, "tables are written");
  expect([...(written.value[0]?.pieces() ?? [])].join("")).toBe(
    "CHILD,DOB,IN_TOUCH,ACCOM\r\nA1,01/02/2005,YES,U1\r\nA2,01/02/2006,YES,\r\nA3,01/02/2006,NO,\r\n",
  );
  expect(found.value.report.runs[0]?.unknown).toEqual([
    { values: ["B", ""], mayBecome: [], rows: 1, lines: [3] },
  ]);
  expect(found.value.report.runs[0]?.lostForward).toEqual([]);
});

const splitAccom = mappingOf({
  id: "examples:accom-apart",
  from: [{ name: "Where", external: { where: "Our records", name: "Where", verified: true } }],
  to: [
    { name: "ACCOM", item: "dfe:ssda903-oc3", column: "ACCOM" },
    { name: "IN_TOUCH", item: "dfe:ssda903-oc3", column: "IN_TOUCH" },
  ],
  transform: "SPLIT",
  codes: [
    { from: ["flat"], to: ["U1", "YES"] },
    { from: ["lost"], to: ["", "NO"] },
  ],
});

test("one column becomes two, blanks too", async () => {
  const found = await mapped(
    ["examples:accom-apart"],
    { "leavers.csv": "CHILD,Where\nA1,flat\nA2,lost\n" },
    { release: releaseWith(splitAccom) },
  );
  invariant(found.ok, JSON.stringify(found));
  const written = writeMapped(found.value.tables);
  invariant(written.ok, "tables are written");
  expect([...(written.value[0]?.pieces() ?? [])].join("")).toBe(
    "CHILD,IN_TOUCH,ACCOM\r\nA1,YES,U1\r\nA2,NO,\r\n",
  );
});

const workedOut = mappingOf({
  id: "examples:age-band-of-need",
  from: [{ name: "PrimaryNeedCode", item: "dfe:cin-cin-details", column: "PrimaryNeedCode" }],
  to: [
    { name: "SEX", item: "dfe:ssda903-header", column: "SEX" },
    { name: "DOB", item: "dfe:ssda903-header", column: "DOB" },
  ],
  transform: "DERIVE",
  derive: {
    return: "dfe:cin-census",
    scope: "dfe:cin-child-identifiers",
    values: [
      { to: "SEX", is: "this.Sex" },
      { to: "DOB", is: "this.PersonBirthDate" },
    ],
  },
});

test("values are worked out from the rows of another return", async () => {
  const found = await mapped(
    ["examples:age-band-of-need"],
    {
      "ChildIdentifiers.csv":
        "LAchildID,UPN,FormerUPN,UPNunknown,PersonBirthDate,ExpectedPersonBirthDate,Sex,PersonDeathDate\nA1,,,UN1,2012-02-29,,M,\nA2,,,UN1,,2025-01-01,F,\n",
    },
    { release: releaseWith(workedOut) },
  );
  invariant(found.ok, JSON.stringify(found));
  const written = writeMapped(found.value.tables);
  invariant(written.ok, "tables are written");
  expect([...(written.value[0]?.pieces() ?? [])].join("")).toContain("M");
});

test("a mapping that starts at the return is applied backwards, and what is not one to one stays open", async () => {
  const found = await mapped(
    ["chorus:ethnicity-ssda903-to-annex-a", "chorus:child-identifier-annex-a-to-ssda903"],
    { "list.csv": "Child Unique ID,Ethnicity\nA1,a) White\nA2,\n" },
  );
  invariant(found.ok, JSON.stringify(found));
  const run = found.value.report.runs.find(({ way }) => way === "back");
  expect(run?.loss.forward).toBe("Everything but the group.");
  expect(run?.ambiguous).toEqual([
    {
      values: ["a) White"],
      mayBecome: [["WBRI"], ["WIRI"], ["WOTH"], ["WIRT"], ["WROM"]],
      rows: 1,
      lines: [2],
    },
  ]);
  const written = writeMapped(found.value.tables);
  invariant(written.ok, "tables are written");
  expect([...(written.value[0]?.pieces() ?? [])].join("")).toBe("CHILD,ETHNIC\r\nA1,\r\nA2,\r\n");
});

const refusals: readonly {
  readonly name: string;
  readonly refs: readonly string[];
  readonly more?: readonly ItemMapping[];
  readonly year?: number;
  readonly code: string;
}[] = [
  { name: "a mapping that is not there", refs: ["examples:no-such"], code: "ITEM_NOT_FOUND" },
  { name: "an item that is no mapping", refs: ["dfe:ssda903-oc3"], code: "ITEM_NOT_FOUND" },
  {
    name: "a mapping of another year",
    refs: ["examples:our-sex"],
    year: 2024,
    code: "MAP_NOT_FOR_YEAR",
  },
  {
    name: "things that are only related",
    refs: ["examples:chose-not-to-in-touch"],
    code: "MAP_NEVER_SWAPPED",
  },
  {
    name: "a mapping to another return",
    refs: ["examples:elsewhere"],
    more: [
      mappingOf({
        id: "examples:elsewhere",
        from: ourSex.from,
        to: [{ name: "Sex", item: "dfe:cin-child-identifiers", column: "Sex" }],
      }),
    ],
    code: "MAP_NOT_FOR_RETURN",
  },
  {
    name: "two mappings of one column",
    refs: ["examples:our-sex", "examples:our-sex-again"],
    more: [{ ...ourSex, id: "examples:our-sex-again" }],
    code: "MAP_COLUMN_TWICE",
  },
  {
    name: "a mapping whose columns are nowhere",
    refs: ["examples:accommodation-to-accom"],
    code: "MAP_COLUMNS_MISSING",
  },
];

test.for(refusals)("refused: $name", async ({ refs, more = [], year = 2026, code }) => {
  const from = releaseWith(ourSex, ...more);
  const found = await mapped(
    refs,
    { "children.csv": children },
    { release: from, model: modelOf(from, `dfe:ssda903@${year}`) },
  );
  expect(found.ok ? [] : found.error.map((problem) => problem.code)).toEqual([code]);
});

test("a local extract becomes a return, and is kept back while a value is open", async () => {
  const folder = mkdtempSync(join(tmpdir(), "chorus-map-"));
  try {
    const file = join(folder, "children.csv");
    writeFileSync(file, children);
    const options = {
      return: "dfe:ssda903@2026",
      from: [file],
      form: "csv",
      out: join(folder, "out"),
      mapping: ["examples:our-sex"],
    };
    const run = async (more: Readonly<Record<string, boolean>>) => {
      const typed = typedAs({ ...options, ...more });
      const world = worldAt(folder);
      const asked = parseBuild(typed);
      invariant(asked.ok, "the words are right");
      return [
        await buildReturn(release, asked.value, { typed, surroundings: world }),
        world,
      ] as const;
    };
    const [outcome, world] = await run({});
    expect(outcome).toBe(1);
    expect(world.said.at(-1)).toMatch(/^Nothing was written/u);
    const [then] = await run({ "with-findings": true });
    expect(then).toBe(0);
    const names = readdirSync(options.out);
    expect(names).toEqual(["header.csv"]);
    expect(readFileSync(join(options.out, "header.csv"), "utf8")).toContain("A1,M,");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
