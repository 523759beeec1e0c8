import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { loadMappings } from "../../cli/map/load-mappings.ts";
import { measureFits } from "../../codegen/measure/measure-check.ts";
import { showValue } from "../../engine/check/cell-message.ts";
import { mapTables } from "../../engine/map/map-tables.ts";
import { readAsReturn, readAsSheets } from "../../engine/map/read-sources.ts";
import { writeMapped } from "../../engine/map/write-mapped.ts";
import type { ItemMapping, MappingEnd, RecordTable } from "../../generated/items/types.ts";
import { checkContent } from "../../registry/check/checks.ts";
import { compareVersions } from "../../registry/identity/version.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import { invariant } from "../../runtime/result.ts";
import { casesFolder } from "../cases.ts";
import { everything as release, filesIn, modelOf } from "./owned-return.ts";
import { shippedOf } from "./shipped.ts";

/** The newest version of each. */
const mappings = [
  ...new Map(
    shippedOf("mapping")
      .filter(({ id }) => id.startsWith("chorus:"))
      .toSorted((a, b) => compareVersions(a.version, b.version))
      .map((mapping) => [mapping.id, mapping]),
  ).values(),
];

test("there are 83, each with loss both ways", () => {
  expect(mappings).toHaveLength(83);
  for (const { lossForward, lossBack } of mappings)
    expect([lossForward, lossBack].every((said) => /\w.*\.$/su.test(said))).toBe(true);
});

const shows = ({ fixtures = [] }: ItemMapping): boolean => fixtures.length > 0;
const carries = ({ match }: ItemMapping): boolean => !["RELATED", "NONE_KNOWN"].includes(match);

test("those whose values carry over show it on rows; of the others none does", () => {
  expect(mappings.filter((one) => shows(one) !== carries(one)).map(({ id }) => id)).toEqual([]);
});

test.for(mappings.map((content) => [content.id, content] as const))(
  "%s has no findings",
  ([_id, content]) => {
    const context = { published: release, all: release };
    expect(checkContent(content, context, [measureFits])).toEqual([]);
  },
);

test("what is elsewhere and was not read at its source says so and asks", () => {
  for (const { id, from, to, toConfirm = [] } of mappings) {
    const elsewhere = [...from, ...to].flatMap(({ external }) => external ?? []);
    expect(elsewhere.filter(({ verified }) => verified)).toEqual([]);
    expect([id, elsewhere.length > 0 && toConfirm.length === 0]).toEqual([id, false]);
  }
});

test("one column becomes two: the pupil number and the reason why there is none", async () => {
  const [target, source] = [modelOf("dfe:cin-census@2025"), modelOf("dfe:ssda903@2025")];
  const plans = await loadMappings(release, target, [
    "chorus:unique-pupil-number-ssda903-to-cin",
    "chorus:sex-ssda903-to-cin",
    "chorus:date-of-birth-ssda903-to-cin",
    "chorus:child-identifier-ssda903-to-cin",
  ]);
  invariant(plans.ok, JSON.stringify(plans));
  const text =
    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,F,14/02/2011,WBRI,A123456789012,,\nA2,M,15/02/2011,WBRI,UN1,,\nA3,U,16/02/2011,WBRI,,,\nA4,U,17/02/2011,WBRI,not read,,\n";
  const files = [{ name: "header.csv", bytes: new TextEncoder().encode(text) }];
  const sources = readAsReturn(files, source);
  invariant(sources.ok, "the return is read");
  const found = mapTables(plans.value, {
    release: release.name,
    model: target,
    readAs: source,
    sources: sources.value,
  });
  invariant(found.ok, JSON.stringify(found));
  const written = writeMapped(found.value.tables);
  invariant(written.ok, "tables are written");
  const made = written.value.find(({ name }) => name === "ChildIdentifiers.csv");
  expect([...(made?.pieces() ?? [])].join("").split("\r\n")).toEqual([
    "LAchildID,UPN,UPNunknown,PersonBirthDate,Sex",
    "A1,A123456789012,,14/02/2011,F",
    "A2,,UN1,15/02/2011,M",
    "A3,,,16/02/2011,U",
    "A4,,,17/02/2011,U",
    "",
  ]);
  const run = found.value.report.runs.find(({ transform }) => transform === "DERIVE");
  expect(run?.unknown).toEqual([{ values: ["not read"], mayBecome: [], rows: 1, lines: [5] }]);
});

test("and back: the reason stands in the place of the number", async () => {
  const [target, source] = [modelOf("dfe:ssda903@2025"), modelOf("dfe:cin-census@2025")];
  const plans = await loadMappings(release, target, ["chorus:unique-pupil-number-ssda903-to-cin"]);
  expect(plans.ok && plans.value.map(({ way, derive }) => [way, derive?.scopeTable])).toEqual([
    ["back", "ChildIdentifiers"],
  ]);
  invariant(plans.ok, "the mapping is compiled");
  const text =
    "LAchildID,UPN,FormerUPN,UPNunknown,PersonBirthDate,ExpectedPersonBirthDate,Sex,PersonDeathDate\nA1,A123456789012,,,2011-02-14,,F,\nA2,,,UN1,2011-02-15,,M,\n";
  const files = [{ name: "identifiers.csv", bytes: new TextEncoder().encode(text) }];
  const sources = readAsReturn(files, source);
  invariant(sources.ok, "the census is read");
  const found = mapTables(plans.value, {
    release: release.name,
    model: target,
    readAs: source,
    sources: sources.value,
  });
  invariant(found.ok, JSON.stringify(found));
  const header = found.value.tables.find(({ name }) => name === "Header");
  const upn = header?.columns.find(({ name }) => name === "UPN");
  expect([...(upn?.cells ?? [])].map((cell) => upn?.values[cell])).toEqual([
    "A123456789012",
    "UN1",
  ]);
});

/** The table that an end is a column of. */
const recordOf = ({ item, column }: MappingEnd): RecordTable | undefined => {
  const content =
    item === undefined || column === undefined ? undefined : resolveText(release, item)?.content;
  return content?.kind === "record" ? content : undefined;
};

/** The codes that an end takes; undefined where any text will do. */
const codesOf = (end: MappingEnd): ReadonlySet<string> | undefined => {
  const column = recordOf(end)?.columns.find(({ name }) => name === end.column);
  const element = column === undefined ? undefined : resolveText(release, column.element)?.content;
  if (element?.kind !== "element" || element.value.kind !== "coded") return undefined;
  const list = resolveText(release, element.value.codelist)?.content;
  return list?.kind === "codelist" ? new Set(list.codes.map(({ code }) => code)) : undefined;
};

test("values that are mapped are codes of the lists on both sides", () => {
  const strange = mappings.flatMap(({ id, from, to, codes = [] }) =>
    codes.flatMap((row) =>
      (
        [
          [from, row.from],
          [to, row.to],
        ] as const
      ).flatMap(([ends, values]) =>
        ends.flatMap((end, at) => {
          const value = values[at] ?? "";
          const isKnown = value === "" || codesOf(end)?.has(value) !== false;
          return isKnown ? [] : [`${id} ${end.name}: ${value}`];
        }),
      ),
    ),
  );
  expect(strange).toEqual([]);
});

const returnsByPrefix: readonly (readonly [string, string])[] = [
  ["dfe:ssda903-", "dfe:ssda903@2026"],
  ["dfe:cin-", "dfe:cin-census@2026"],
  ["ofsted:", "ofsted:annex-a@2026"],
  ["d2i:", "d2i:ssd@2026"],
];

/** The return that the ends of one side are columns of. */
const returnOf = (ends: readonly MappingEnd[]): string | undefined =>
  returnsByPrefix.find(([prefix]) =>
    ends.every(({ item = "", column }) => column !== undefined && item.startsWith(prefix)),
  )?.[1];

const linesOf = (text: string): readonly string[] => text.trimEnd().split("\n");

/** The rows of one side of a fixture, as a file of the table that they are of. */
const fileOf = (ends: readonly MappingEnd[], text: string) => {
  const [first] = ends;
  const table = first === undefined ? undefined : recordOf(first)?.table;
  const heading = ends.map(({ column = "" }) => `"${column}"`).join(",");
  const content = [heading, ...linesOf(text).slice(1), ""].join("\n");
  return { name: `${table}.csv`, bytes: new TextEncoder().encode(content) };
};

interface Side {
  readonly ends: readonly MappingEnd[];
  readonly text: string;
}

/** Maps the rows of one side of a fixture as the command line does, and gives what comes out in the order of the ends. */
const carried = async ({ id, version }: ItemMapping, from: Side, to: Side) => {
  const model = modelOf(returnOf(to.ends) ?? "");
  const plans = await loadMappings(release, model, [`${id}@${version}`]);
  invariant(plans.ok, JSON.stringify(plans));
  const sources = await readAsSheets([fileOf(from.ends, from.text)]);
  invariant(sources.ok, JSON.stringify(sources));
  const work = { release: release.name, model, sources: sources.value };
  const found = mapTables(plans.value, work);
  invariant(found.ok, JSON.stringify(found));
  const { tables, report } = found.value;
  const [end] = to.ends;
  const table = tables.find(({ name }) => name === (end && recordOf(end)?.table));
  const columns = to.ends.map(({ column }) => table?.columns.find(({ name }) => name === column));
  const [run] = report.runs;
  return {
    way: run?.way,
    loss: run?.loss,
    open: [...(run?.unknown ?? []), ...(run?.ambiguous ?? [])].reduce(
      (sum, { rows }) => sum + rows,
      0,
    ),
    rows: Array.from({ length: table?.rows ?? 0 }, (_, row) =>
      columns.map((column) => showValue(column?.values[column.cells[row] ?? 0])).join(","),
    ),
  };
};

/** Mappings between columns of returns that are here, by codes or as they are, with their fixture. */
const between = mappings.flatMap((mapping) => {
  const { from, to, fixtures = [], derive } = mapping;
  const [fixture] = fixtures;
  const isHere = returnOf(from) !== undefined && returnOf(to) !== undefined && to.length > 0;
  return fixture === undefined || derive !== undefined || !isHere
    ? []
    : [
        {
          id: mapping.id,
          mapping,
          left: { ends: from, text: fixture.from },
          right: { ends: to, text: fixture.to },
        },
      ];
});

test("57 lead from a column of a return, list or table here to another", () => {
  expect(between).toHaveLength(57);
});

test.for(between)("$id carries its rows, and tells what is lost back", async (one) => {
  const { mapping, left, right } = one;
  const { lossForward, lossBack } = mapping;
  const there = await carried(mapping, left, right);
  const [given, made] = [left, right].map(({ text }) => linesOf(text).slice(1));
  expect(there).toEqual({
    way: "forward",
    loss: { forward: lossForward, back: lossBack },
    open: 0,
    rows: made,
  });
  const back = await carried(mapping, right, left);
  expect([back.way, back.loss]).toEqual(["back", { forward: lossBack, back: lossForward }]);
  // A row comes back as it went, or is left blank and told.
  const wrong = back.rows.filter((row, at) => row !== given?.[at] && /[^,]/u.test(row));
  const blank = back.rows.filter((row) => !/[^,]/u.test(row));
  expect([wrong, blank.length]).toEqual([[], back.open]);
  if (mapping.match === "EXACT") expect(back.rows).toEqual(given);
});

/** Reads files as a return and makes tables of another: what stands in the columns asked for, and what is left open. */
const tableMade = async (
  files: Readonly<Record<string, string>>,
  refs: readonly string[],
  [sourceRef, targetRef, name]: readonly [string, string, string],
) => {
  const [source, target] = [modelOf(sourceRef), modelOf(targetRef)];
  const plans = await loadMappings(release, target, refs);
  invariant(plans.ok, JSON.stringify(plans));
  const given = Object.entries(files).map(([file, text]) => ({
    name: file,
    bytes: new TextEncoder().encode(text),
  }));
  const sources = readAsReturn(given, source);
  invariant(sources.ok, JSON.stringify(sources));
  const work = { release: release.name, model: target, readAs: source, sources: sources.value };
  const found = mapTables(plans.value, work);
  invariant(found.ok, JSON.stringify(found));
  const table = found.value.tables.find((one) => one.name === name);
  return {
    columns: Object.fromEntries(
      (table?.columns ?? []).map(({ name: column, cells, values }) => [
        column,
        [...cells].map((cell) => values[cell]),
      ]),
    ),
    ambiguous: found.value.report.runs.flatMap(({ ambiguous }) =>
      ambiguous.map(({ values, mayBecome }) => [values.join(), mayBecome.length]),
    ),
  };
};

test("the list of children in care becomes the header of the return; groups stay open questions", async () => {
  const made = await tableMade(
    filesIn("test/fixtures/annex-a/good"),
    [
      "chorus:child-identifier-annex-a-to-ssda903",
      "chorus:sex-annex-a-to-ssda903",
      "chorus:date-of-birth-annex-a-to-ssda903",
      "chorus:ethnicity-ssda903-to-annex-a",
      "chorus:unaccompanied-annex-a-to-ssda903",
    ],
    ["ofsted:annex-a@2026", "dfe:ssda903@2026", "Header"],
  );
  expect(made).toEqual({
    columns: {
      CHILD: ["C1", "C2"],
      SEX: ["M", "F"],
      DOB: ["14/02/2011", "30/11/2008"],
      ETHNIC: ["", ""],
      UASC: ["0", "1"],
    },
    ambiguous: [
      ["a) White", 5],
      ["b) Mixed", 4],
    ],
  });
});

test("tables of the dataset become tables of both returns", async () => {
  const files = filesIn("test/fixtures/ssd/good");
  const header = await tableMade(
    files,
    ["child-identifier", "sex", "date-of-birth", "ethnicity"].map(
      (slug) => `chorus:${slug}-ssda903-to-ssd`,
    ),
    ["d2i:ssd@2026", "dfe:ssda903@2026", "Header"],
  );
  expect(header).toEqual({
    columns: { CHILD: ["C1", "C2"], SEX: ["F", ""], DOB: ["2025-05-03", ""], ETHNIC: ["WBRI", ""] },
    ambiguous: [],
  });
  const plans = await tableMade(
    files,
    ["chorus:need-plan-days-cin-to-ssd"],
    ["d2i:ssd@2026", "dfe:cin-census@2026", "CINPlanDates"],
  );
  expect(plans.columns).toMatchObject({
    CINPlanStartDate: ["2025-05-03", ""],
    CINPlanEndDate: ["2025-05-03", ""],
  });
});

const crosswalk = join(casesFolder, "crosswalk.yaml");

interface Concept {
  readonly id: string;
  readonly [source: string]: unknown;
}

/** The element that an end is an instance of: a column of the same element says the same. */
const elementOf = (end: MappingEnd): string | undefined =>
  recordOf(end)?.columns.find(({ name }) => name === end.column)?.element;

const tablesByName = new Map(
  shippedOf("record").map((record) => [`${record.id.split(":")[0]} ${record.table}`, record]),
);

/** The agency whose table a source of the crosswalk names; the others stand outside the registry. */
const agencies: Readonly<Record<string, string>> = {
  ssda903: "dfe",
  cin: "dfe",
  annex_a: "ofsted",
  ssd: "d2i",
};

/** The column that a path of the crosswalk names: a table and a column, or an item number and a column. */
const columnNamed = (source: string, path: string): MappingEnd => {
  if (source === "ssd") {
    const column = path.split(" ")[1] ?? "";
    const record = shippedOf("record").find(
      ({ id, columns }) => id.startsWith("d2i:") && columns.some(({ name }) => name === column),
    );
    return { name: "path", item: record?.id ?? "", column };
  }
  const [table, column] = [path.slice(0, path.indexOf(".")), path.slice(path.indexOf(".") + 1)];
  const record = tablesByName.get(`${agencies[source]} ${table}`);
  return { name: "path", item: record?.id ?? "", column };
};

const ends = mappings.flatMap(({ from, to }) => [...from, ...to]);
const elementsMapped = new Set(ends.map(elementOf));
const externals = new Set(ends.flatMap(({ external }) => external?.name ?? []));

/** Gender left the census in 2025; nothing leads from it or to it. */
const leftAlone: readonly string[] = ["ChildIdentifiers.GenderCurrent"];

describe.runIf(existsSync(crosswalk))("the crosswalk", () => {
  const { concepts }: { readonly concepts: readonly Concept[] } = existsSync(crosswalk)
    ? parse(readFileSync(crosswalk, "utf8"))
    : { concepts: [] };
  const paths = concepts.flatMap((concept) =>
    Object.entries(concept).flatMap(([source, value]) =>
      Array.isArray(value)
        ? value.map((path) => ({ concept: concept.id, source, path: String(path) }))
        : [],
    ),
  );

  test("each of its 35 concepts has a mapping", () => {
    const mapped = paths.filter(({ source, path }) =>
      agencies[source] === undefined
        ? externals.has(path)
        : elementsMapped.has(elementOf(columnNamed(source, path))),
    );
    expect(concepts).toHaveLength(35);
    expect(new Set(mapped.map(({ concept }) => concept)).size).toBe(35);
  });

  test("each column of Annex A and of the dataset that it names is a column here, and mapped", () => {
    const named = paths.filter(({ source }) => ["annex_a", "ssd"].includes(source));
    const counts = Object.groupBy(named, ({ source }) => source);
    expect([counts["annex_a"]?.length, counts["ssd"]?.length]).toEqual([24, 58]);
    const lost = named.filter(
      ({ source, path }) => !elementsMapped.has(elementOf(columnNamed(source, path)) ?? "none"),
    );
    expect(lost).toEqual([]);
  });

  test("of the columns of the two returns all but one are mapped", () => {
    const lost = paths
      .filter(({ source }) => ["ssda903", "cin"].includes(source))
      .filter(
        ({ source, path }) => !elementsMapped.has(elementOf(columnNamed(source, path)) ?? "none"),
      )
      .map(({ path }) => path);
    expect(lost).toEqual(leftAlone);
  });

  test("what stands outside the registry is of the interface, SEN2 or the school census, and not verified", () => {
    const outside = ends.flatMap(({ external }) => external ?? []);
    const known = new Set(
      paths.filter(({ source }) => agencies[source] === undefined).map(({ path }) => path),
    );
    expect(outside.filter(({ name, verified }) => verified || !known.has(name))).toEqual([]);
    expect(new Set(outside.map(({ where }) => where)).size).toBe(3);
  });
});
