import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { casesFolder, hasCases } from "../cases.ts";
import { judgedRows } from "./judged-rows.ts";
import { checked, elementsOf, filesIn, inShort, modelOf, recordsOf } from "./owned-return.ts";
import { shippedOf } from "./shipped.ts";

const ssd = "d2i:ssd@2026";
const good = filesIn("test/fixtures/ssd/good");
const broken = filesIn("test/fixtures/ssd/broken");
const records = recordsOf("d2i");
const elements = elementsOf("d2i");

test("it is 48 tables with 359 columns of 241 elements", () => {
  const columns = [...records.values()].flatMap((record) => record.columns);
  expect([records.size, columns.length, elements.size]).toEqual([48, 359, 241]);
  expect(modelOf(ssd).tables).toHaveLength(48);
  expect(modelOf(ssd).subject).toEqual({ table: "ssd_person", column: "pers_person_id" });
});

interface FactField {
  readonly ref: string;
  readonly name: string;
  readonly desc: string;
  readonly type: string;
  readonly size?: string;
  readonly pk?: boolean;
  readonly required?: boolean;
  readonly fk?: string;
}

interface Facts {
  readonly objects: readonly { readonly object: string; readonly fields: readonly FactField[] }[];
}

/** Columns whose values the specification lists, and times of a machine: its type alone does not say what they hold. */
const otherKinds: Readonly<Record<string, string>> = {
  pers_gender: "coded",
  pers_send_flag: "coded",
  pers_is_mother: "coded",
  miss_missing_rhi_offered: "coded",
  miss_missing_rhi_accepted: "coded",
  submission_status: "coded",
  row_state: "coded",
  created_at: "timestamp",
  submission_timestamp: "timestamp",
  last_updated: "timestamp",
};

const kinds: Readonly<Record<string, string>> = {
  binary: "text",
  bit: "coded",
  datetime: "date",
  float: "decimal",
  int: "integer",
  nchar: "text",
  nvarchar: "text",
};

/** Tables whose marked key a person would have in several rows; the item asks about it. */
const otherKeys: Readonly<Record<string, readonly string[]>> = {
  ssd_disability: ["disa_table_id"],
  ssd_immigration_status: ["immi_immigration_status_id"],
};

/** The longest text that a column takes; the identifier of a professional has two lengths, of which it is the greater. */
const longest = ({ type, size = "MAX" }: FactField, element: string): number | undefined => {
  if (kinds[type.toLowerCase()] !== "text" || size === "MAX" || type === "BINARY") return undefined;
  return element === "d2i:ssd-professional-id" ? 100 : Number(size);
};

const longestHere = (element: string): number | undefined => {
  const value = elements.get(element)?.value;
  return value?.kind === "text" ? value.maxLength : undefined;
};

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, " ")
    .trim();

describe.runIf(hasCases)("beside the facts", () => {
  const facts: Facts = hasCases
    ? parse(readFileSync(join(casesFolder, "ssd.yaml"), "utf8"))
    : { objects: [] };
  const fields: ReadonlyMap<string, FactField> = new Map(
    facts.objects.flatMap(({ object, fields: own }) =>
      own.map((field) => [`${object}.${field.name}`, field] as const),
    ),
  );

  test("each table has the columns of the facts, in their order, each of its kind", () => {
    const here = [...records.values()].map(({ table, columns }) => ({
      table,
      columns: columns.map(({ name, element, note }) => ({
        name,
        kind: elements.get(element)?.value.kind,
        ref: /^Item (\w+)\./u.exec(note ?? "")?.[1],
      })),
    }));
    const there = facts.objects.map(({ object, fields: own }) => ({
      table: object,
      columns: own.map(({ name, type, ref }) => ({
        name,
        kind: otherKinds[name] ?? kinds[type.toLowerCase()],
        ref,
      })),
    }));
    const byTable = new Map(here.map((table) => [table.table, table]));
    expect(there.map(({ table }) => byTable.get(table))).toEqual(there);
  });

  test("texts are as long as the facts say, and what is required or a key there is so here", () => {
    for (const { object, fields: own } of facts.objects) {
      const record = records.get(object);
      for (const field of own) {
        const column = record?.columns.find(({ name }) => name === field.name);
        const element = column?.element ?? "";
        if (otherKinds[field.name] === undefined)
          expect([field.name, longestHere(element)]).toEqual([field.name, longest(field, element)]);
        const isKey = field.pk === true && otherKeys[object] === undefined;
        expect([field.name, column?.required]).toEqual([
          field.name,
          field.required === true || isKey,
        ]);
      }
      const marked = own.filter(({ pk }) => pk === true).map(({ name }) => name);
      const keys = record?.keys.map(({ columns, confirmed }) => [columns, confirmed]);
      expect([object, keys]).toEqual([object, [[otherKeys[object] ?? marked, false]]]);
    }
  });

  test("a column that refers to another says so; one that leads nowhere is asked about", () => {
    for (const { object, fields: own } of facts.objects) {
      const { columns = [], toConfirm = [] } = records.get(object) ?? {};
      for (const { name, fk } of own) {
        const target = fk?.split(" ")[0];
        if (target === undefined) continue;
        const note = columns.find((column) => column.name === name)?.note ?? "";
        const isSaid = fields.has(target)
          ? note.endsWith(`Refers to ${target}.`)
          : toConfirm.some(({ about, question }) => about === name && question.includes(target));
        expect([name, isSaid]).toEqual([name, true]);
      }
    }
  });

  test("every column is described in words of our own", () => {
    const theirs = new Set([...fields.values()].map(({ desc }) => folded(desc)));
    const sentences = [...elements.values()].map(({ id, definition }) => [
      id,
      definition?.[0]?.text ?? "",
    ]);
    const taken = sentences.filter(([, text = ""]) => theirs.has(folded(text)));
    const scant = sentences.filter(([, text = ""]) => !/^[A-Z].*\w.*\.$/su.test(text));
    expect([taken, scant]).toEqual([[], []]);
    const texts = sentences.map(([, text]) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});

test("flags of one character are texts until somebody says which characters", () => {
  const flags = [...elements.values()].filter(
    ({ value }) => value.kind === "text" && value.maxLength === 1,
  );
  const asked = shippedOf("return").find(({ id }) => id === "d2i:ssd")?.toConfirm ?? [];
  expect(flags).toHaveLength(27);
  expect(asked.some(({ question }) => question.startsWith("Flags of one character"))).toBe(true);
});

const faults = [
  "ssd_person 1 CODE_NOT_IN_LIST pers_gender",
  "ssd_person 1 INVALID_DATE pers_dob",
  "ssd_person 2 VALUE_MISSING pers_person_id",
  "ssd_cla_placement 1 WRONG_TYPE clap_cla_placement_distance",
  "ssd_cla_placement 1 DUPLICATE_KEY clap_cla_placement_id",
  "ssd_cla_placement 2 DUPLICATE_KEY clap_cla_placement_id",
  "ssd_missing 1 CODE_NOT_IN_LIST miss_missing_rhi_offered",
  "ssd_permanence 1 OUT_OF_RANGE perm_siblings_placed_together",
  "ssd_api_data_staging 1 WRONG_TYPE submission_timestamp",
];

test("good tables have no findings, broken ones those that were planted", async () => {
  const whole = await checked(ssd, good);
  expect(inShort(whole)).toEqual([]);
  expect(Object.values(whole.summary.rows)).toEqual(Array.from({ length: 48 }, () => 2));
  expect(inShort(await checked(ssd, broken))).toEqual(faults);
});

test("generated validators accept the good rows and refuse the broken ones", async () => {
  const judged = await judgedRows(ssd, good);
  expect(judged.compileErrors).toBe("");
  expect(Object.keys(judged.byTable)).toHaveLength(48);
  expect(Object.values(judged.byTable).flat()).toEqual(Array.from({ length: 96 }, () => true));
  const bad = await judgedRows(ssd, broken);
  expect(bad.byTable).toEqual({
    ssd_person: [false, false],
    ssd_cla_placement: [false, true],
    ssd_missing: [false, true],
    ssd_permanence: [false, true],
    ssd_api_data_staging: [false, true],
  });
});
