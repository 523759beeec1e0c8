import { readFileSync } from "node:fs";
import { join } from "node:path";

import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { readCsvSheet } from "../../engine/reference/sheet.ts";
import { invariant } from "../../runtime/result.ts";
import { casesFolder, hasCases } from "../cases.ts";
import { judgedRows } from "./judged-rows.ts";
import { checked, elementsOf, filesIn, inShort, modelOf, recordsOf } from "./owned-return.ts";
import { shippedOf } from "./shipped.ts";

const annexA = "ofsted:annex-a@2026";
const good = filesIn("test/fixtures/annex-a/good");
const broken = filesIn("test/fixtures/annex-a/broken");
const records = recordsOf("ofsted");
const elements = elementsOf("ofsted");
const lists = new Map(
  shippedOf("codelist")
    .filter(({ id }) => id.startsWith("ofsted:"))
    .map((list) => [list.id, list]),
);

test("it is eleven lists with 169 columns of 102 elements, and 23 code lists", () => {
  const columns = [...records.values()].flatMap((record) => record.columns);
  expect([records.size, columns.length, elements.size, lists.size]).toEqual([11, 169, 102, 23]);
  const names = modelOf(annexA).tables.map(({ name }) => name);
  expect(names).toEqual(Array.from({ length: 11 }, (_, at) => `list_${at + 1}`));
});

interface Facts {
  readonly lists: readonly {
    readonly list: string;
    readonly name: string;
    readonly columns: readonly {
      readonly name: string;
      readonly type: string;
      readonly blank: boolean;
      readonly codelist?: string;
    }[];
  }[];
  readonly codelists: readonly { readonly codelist: string; readonly codes: readonly string[] }[];
}

const kinds: Readonly<Record<string, string>> = {
  alphanumeric: "text",
  code: "coded",
  date: "date",
  integer: "integer",
  postcode: "text",
};

const listOf = (element: string): string | undefined => {
  const value = elements.get(element)?.value;
  return value?.kind === "coded" ? value.codelist : undefined;
};

/**
 * Values that a pipeline writes or meets and that are no codes: other writings of a code, marks for what could not be
 * read, and two writings that a list asks its owner about.
 */
const noCodes: ReadonlySet<string> = new Set([
  "a) Male / d) Neither",
  "a) white",
  "c) Unknown",
  "c) Education Services",
  "d) Health Services",
  "f) LA Services",
  "a) Foster Placement",
  "f) Detained on child protection grounds in LA accomodation",
  "zzCodeError",
]);

const byTable = <Row extends { readonly table: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (a.table < b.table ? -1 : 1));

describe.runIf(hasCases)("beside the facts", () => {
  const facts: Facts = hasCases
    ? parse(readFileSync(join(casesFolder, "annex_a.yaml"), "utf8"))
    : { lists: [], codelists: [] };

  test("each list has the columns of the facts, under their headings and in their order", () => {
    const here = [...records.values()].map(({ table, titles, columns }) => ({
      table,
      title: titles[0]?.text,
      columns: columns.map(({ name, element, required }) => ({
        name,
        kind: elements.get(element)?.value.kind,
        required,
        statutory: elements.get(element)?.statutoryNames,
      })),
    }));
    const there = facts.lists.map(({ list, name, columns }) => ({
      table: list,
      title: `List ${list.replace("list_", "")}: ${name}`,
      columns: columns.map((column) => ({
        name: column.name,
        kind: kinds[column.type],
        required: !column.blank,
        statutory: [column.name],
      })),
    }));
    expect(byTable(here)).toEqual(byTable(there));
  });

  test("each column of codes has one list, and each list the codes of the facts but for what is none", () => {
    const pairs = new Map<string, Set<string>>();
    for (const { list, columns } of facts.lists)
      for (const { name, codelist } of columns) {
        if (codelist === undefined) continue;
        const record = records.get(list);
        const column = record?.columns.find((one) => one.name === name);
        const own = listOf(column?.element ?? "") ?? "none";
        pairs.set(codelist, (pairs.get(codelist) ?? new Set()).add(own));
      }
    expect(pairs.size).toBe(23);
    for (const { codelist, codes } of facts.codelists) {
      const [own = "", other] = [...(pairs.get(codelist) ?? [])];
      expect([codelist, other]).toEqual([codelist, undefined]);
      const here = (lists.get(own)?.codes ?? []).map(({ code }) => code);
      // Names of areas are many and open; there only what the list has is looked up.
      const there = new Set(codes.map((code) => code.trim()));
      if (codelist === "AA16") expect(here.filter((code) => !there.has(code))).toEqual([]);
      else expect([own, here]).toEqual([own, [...there].filter((code) => !noCodes.has(code))]);
    }
  });
});

test("every code of a list has a label of its own, and only areas are open", () => {
  for (const { id, codes, closed } of lists.values()) {
    const labels = codes.map(({ labels: [label] }) => label?.text);
    expect([id, new Set(labels).size, closed]).toEqual([
      id,
      codes.length,
      id !== "ofsted:placement-authorities",
    ]);
  }
});

const faults = [
  "list_3 1 INVALID_DATE Date of referral",
  "list_3 1 CODE_NOT_IN_LIST Referral Source",
  "list_3 2 VALUE_MISSING Child Unique ID",
  "list_3 2 WRONG_TYPE Number of Referrals in Last 12 Months",
  "list_8 1 CODE_NOT_IN_LIST Placement Type",
  "list_8 1 WRONG_FORMAT Placement postcode",
  "list_8 2 CODE_NOT_IN_LIST Child's Legal Status",
  "list_8 2 OUT_OF_RANGE Number of Placements in the Last 12 months",
];

test("good lists have no findings, broken ones those that were planted", async () => {
  expect(inShort(await checked(annexA, good))).toEqual([]);
  expect(inShort(await checked(annexA, broken))).toEqual(faults);
});

const workbookOf = async (files: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const sheets = Object.entries(files).map(([name, text]) => {
    const sheet = readCsvSheet({ name, bytes: new TextEncoder().encode(text) });
    invariant(sheet.ok, `${name} is read`);
    const { rows, columns } = sheet.value;
    return {
      name: name.replace(".csv", "").replace("list_", "List "),
      rows: [
        ["Child-level lists, made up"],
        [],
        columns.map(({ heading }) => heading.replace("Date of", "Date of\n")),
        ...Array.from({ length: rows }, (_, row) =>
          columns.map(({ cells, values }) => values[cells[row] ?? 0] ?? ""),
        ),
      ],
    };
  });
  return writeXlsx({
    sheets: [{ name: "Notes", rows: [["What stands where"], ["Nothing here"]] }, ...sheets],
  });
};

test("a workbook is checked sheet by sheet, and findings say the row of the sheet", async () => {
  const whole = await checked(annexA, { "annex-a.xlsx": await workbookOf(good) });
  expect(inShort(whole).filter((line) => line.startsWith("list"))).toEqual([]);
  expect(Object.keys(whole.summary.rows)).toHaveLength(11);
  const faulty = await checked(annexA, { "annex-a.xlsx": await workbookOf(broken) });
  expect(inShort(faulty).filter((line) => line.startsWith("list"))).toEqual(faults);
  const places = faulty.findings.map(({ file, line }) => [file.replace(/^.*\//u, ""), line]);
  expect(places.slice(0, 1)).toEqual([["annex-a.xlsx, List 3", 4]]);
});

test("generated validators accept the good rows and refuse the broken ones", async () => {
  const judged = await judgedRows(annexA, good);
  expect(judged.compileErrors).toBe("");
  expect(Object.keys(judged.byTable)).toHaveLength(11);
  expect(Object.values(judged.byTable).flat()).toEqual(Array.from({ length: 22 }, () => true));
  const bad = await judgedRows(annexA, broken);
  expect(bad.byTable).toEqual({ list_3: [false, false], list_8: [false, false] });
});
