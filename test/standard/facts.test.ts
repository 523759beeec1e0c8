import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";
import { parse } from "yaml";

import type {
  Code,
  DataElement,
  DataReturn,
  RecordTable,
  RegistryItem,
} from "../../generated/items/types.ts";
import { casesFolder, hasCases } from "../cases.ts";
import { shippedItems, shippedOf } from "./shipped.ts";

interface FactColumn {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  readonly codelist?: string;
  readonly cbds?: string;
  readonly fixed?: string;
  readonly repeats?: boolean;
  readonly from?: number;
  readonly until?: number;
}

interface FactModule {
  readonly module: string;
  readonly file?: string;
  readonly occurs?: string;
  readonly path?: string;
  readonly since?: string;
  readonly from?: number;
  readonly status?: string;
  readonly columns?: readonly FactColumn[];
  readonly elements?: readonly FactColumn[];
}

interface FactCode {
  readonly code: string;
  readonly from?: string | number;
  readonly until?: string | number;
}

interface FactList {
  readonly codelist?: string;
  readonly codes: readonly FactCode[];
}

interface Facts<Lists> {
  readonly modules: readonly FactModule[];
  readonly codelists: Lists;
}

const readFacts = <Lists>(name: string): Facts<Lists> | undefined => {
  if (!hasCases) return undefined;
  const facts: Facts<Lists> = parse(readFileSync(join(casesFolder, name), "utf8"));
  return facts;
};

const ssda903 = readFacts<Readonly<Record<string, FactList>>>("ssda903.yaml");
const cin = readFacts<readonly FactList[]>("cin_census.yaml");

if (!hasCases)
  console.log("Not run: the shipped returns beside the facts of the statutory returns.");

const byKey = new Map(shippedItems.map((item) => [`${item.id}@${item.version}`, item]));

const boundOf = ({ binds }: DataReturn): readonly RegistryItem[] =>
  binds.flatMap((text) => byKey.get(text) ?? []);

const recordsOf = (year: DataReturn): readonly RecordTable[] =>
  boundOf(year).filter(
    (item): item is RecordTable => item.kind === "record" && item.role === "RETURN",
  );

const elementOf = (year: DataReturn, id: string): DataElement | undefined =>
  boundOf(year).find((item): item is DataElement => item.kind === "element" && item.id === id);

const listOf = (year: DataReturn, element: DataElement): string | undefined =>
  element.value.kind === "coded"
    ? element.value.codelist
    : element.value.kind === "text"
      ? element.value.alsoCodes
      : undefined;

const isValidIn = (year: DataReturn, { from, to }: Code): boolean =>
  (from === undefined || from <= year.period.to) && (to === undefined || to >= year.period.from);

/** Codes that a year accepts for an element, sorted; undefined when it takes none. */
const codesOf = (year: DataReturn, element: DataElement): readonly string[] | undefined => {
  const id = listOf(year, element);
  const list = boundOf(year).find((item) => item.id === id);
  if (list?.kind !== "codelist") return undefined;
  return list.codes
    .filter((code) => isValidIn(year, code))
    .map(({ code }) => code)
    .toSorted();
};

/** The collection year that "2023/24 (…)" or 2024 names. */
const yearOf = (text: string | number | undefined): number | undefined => {
  if (text === undefined || typeof text === "number") return text;
  const match = /(\d{4})\/(\d{2})/u.exec(text);
  return match?.[1] === undefined ? undefined : Number(match[1]) + 1;
};

/** Where the facts do not give a plain last year, the year that was chosen; the items say so in toConfirm. */
const lastYearChosen: Readonly<Record<string, number>> = { "PLACE P2": 2024, "ACTIV P3": 2021 };

const factCodes = (list: string, { codes }: FactList, year: number): readonly string[] =>
  codes
    .filter(({ code, from, until }) => {
      const last = lastYearChosen[`${list} ${code}`] ?? yearOf(until);
      return (yearOf(from) ?? year) <= year && (last ?? year) >= year;
    })
    .map(({ code }) => code)
    .toSorted();

const cellKinds: Readonly<Record<string, string>> = {
  bool01: "true-false",
  code: "coded",
  date: "date",
  datetime: "timestamp",
  integer: "integer",
  postcode: "text",
  string: "text",
  year: "year",
};

/** A text with codes beside it is a text here: the facts call one such column a code. */
const kindOfFact = ({ name, type }: FactColumn): string | undefined =>
  name === "LA_PERM" ? "text" : cellKinds[type];

/** The columns that are sent; those worked out for rules are no part of the facts. */
const columnsOf = (year: DataReturn, record: RecordTable) =>
  record.columns
    .filter(({ derived }) => derived === undefined)
    .map(({ name, element, required, repeats = false, itemNumber, fixed }) => {
      const found = elementOf(year, element);
      return {
        name,
        required,
        repeats,
        itemNumber,
        fixed,
        kind: found?.value.kind,
        statutory: found?.statutoryNames,
        codes: found === undefined ? undefined : codesOf(year, found),
      };
    });

const factColumns = (
  columns: readonly FactColumn[],
  codes: (column: FactColumn) => readonly string[] | undefined,
) =>
  columns.map((column) => ({
    name: column.name,
    required: column.required === true,
    repeats: column.repeats === true,
    itemNumber: column.cbds,
    fixed: column.fixed,
    kind: kindOfFact(column),
    statutory: [column.name],
    codes: codes(column),
  }));

const isIn = (
  year: number,
  { from, until }: { readonly from?: number; readonly until?: number },
): boolean => (from ?? year) <= year && (until ?? year) >= year;

const returnsOf = (id: string): readonly DataReturn[] =>
  shippedOf("return").filter((item) => item.id === id);

const sexList = (year: number): string => (year < 2025 ? "SEX_2024" : "SEX_2025");

test.runIf(hasCases).for(returnsOf("dfe:ssda903"))(
  "SSDA903 $collectionYear has the tables, columns and codes of the facts",
  (year) => {
    const modules = (ssda903?.modules ?? []).filter(
      ({ since }) => (yearOf(since) ?? 0) <= year.collectionYear,
    );
    const actual = recordsOf(year).map((record) => ({
      table: record.table,
      file: record.fileName,
      columns: columnsOf(year, record),
    }));
    const expected = modules.map(({ module, file, columns = [] }) => ({
      table: module,
      file,
      columns: factColumns(columns, ({ codelist }) => {
        const name =
          codelist?.startsWith("SEX_2") === true ? sexList(year.collectionYear) : codelist;
        const list = name === undefined ? undefined : ssda903?.codelists[name];
        return name === undefined || list === undefined
          ? undefined
          : factCodes(name, list, year.collectionYear);
      }),
    }));
    expect(actual).toEqual(expected);
  },
);

const byTable = <Row extends { readonly table: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (a.table < b.table ? -1 : 1));

const byName = <Row extends { readonly name: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));

test.runIf(hasCases).for(returnsOf("dfe:cin-census"))(
  "the children in need census of $collectionYear has the groups, elements and codes of the facts",
  (year) => {
    const modules = (cin?.modules ?? []).filter(
      (module) => module.status === undefined && isIn(year.collectionYear, module),
    );
    const actual = recordsOf(year).map((record) => ({
      table: record.table,
      path: record.path,
      occurs: `${record.occurs.min}..${record.occurs.max ?? "n"}`,
      columns: byName(columnsOf(year, record)),
    }));
    const expected = modules.map(({ module, path, occurs, elements = [] }) => ({
      table: module,
      path,
      occurs,
      columns: byName(
        factColumns(
          elements.filter((element) => isIn(year.collectionYear, element)),
          ({ codelist }) => {
            const list = cin?.codelists.find((candidate) => candidate.codelist === codelist);
            return codelist === undefined || list === undefined
              ? undefined
              : factCodes(codelist, list, year.collectionYear);
          },
        ),
      ),
    }));
    expect(byTable(actual)).toEqual(byTable(expected));
  },
);

test.runIf(hasCases).for(returnsOf("dfe:cin-census"))(
  "the children in need census of $collectionYear stands in the order of its schema",
  (year) => {
    const text = readFileSync(
      join(casesFolder, "samples/cin_xsd", `CIN_schema_${year.collectionYear}.xsd`),
      "utf8",
    );
    // An inner sequence is the group of the element that opens it; each sequence is read in document order.
    const open: string[][] = [];
    const sequences: string[][] = [];
    for (const [tag, name] of text.matchAll(/<\/?xs:sequence>|<xs:element name="(\w+)"/gu)) {
      if (tag === "<xs:sequence>") {
        const sequence: string[] = [];
        sequences.push(sequence);
        open.push(sequence);
      } else if (tag === "</xs:sequence>") open.pop();
      else if (name !== undefined) open.at(-1)?.push(name);
    }
    const inSchema = sequences.map((names) => names.join(" "));
    const here = recordsOf(year).map(({ order, columns }) =>
      (order ?? columns.map(({ name }) => name)).join(" "),
    );
    expect(inSchema.filter((names) => names !== "Header Children").toSorted()).toEqual(
      here.toSorted(),
    );
  },
);

test("the shipped returns have as many parts as the facts count", () => {
  const records = shippedOf("record");
  const columnsIn = (prefix: string, skip: string): number =>
    records
      .filter(({ id, version }) => id.startsWith(prefix) && version === "1.0.0" && id !== skip)
      .reduce((sum, { columns }) => sum + columns.length, 0);
  const proposed = "dfe:cin-pre-proceedings-and-fgdm";
  const ids = (prefix: string) =>
    new Set(records.map(({ id }) => id).filter((id) => id.startsWith(prefix)));
  expect(ids("dfe:ssda903-").size).toBe(12);
  expect(columnsIn("dfe:ssda903-", "")).toBe(79);
  expect(ids("dfe:cin-").size).toBe(16);
  // Sex stands in the second version of the child's identifiers, in place of the gender in the first; plans once.
  expect(columnsIn("dfe:cin-", proposed) + 1).toBe(43);
  expect(records.find(({ id }) => id === proposed)?.columns.length).toBe(10);
});

const countCodes = (lists: readonly FactList[]): number =>
  lists.reduce((sum, { codes }) => sum + codes.length, 0);

test.runIf(hasCases)("every code of the facts is in a shipped list", () => {
  const lists903 = Object.values(ssda903?.codelists ?? {});
  expect([lists903.length, countCodes(lists903), cin?.codelists.length]).toEqual([25, 237, 10]);
  const bound = new Set(shippedOf("return").flatMap(({ binds }) => binds));
  const newest = shippedOf("codelist").filter(({ id, version }) => bound.has(`${id}@${version}`));
  const sets = newest.map(({ codes }) => new Set(codes.map(({ code }) => code)));
  const lost = [...lists903, ...(cin?.codelists ?? [])].filter(
    ({ codes }) =>
      !sets.some((set) => set.size === codes.length && codes.every(({ code }) => set.has(code))),
  );
  expect(lost).toEqual([]);
});
