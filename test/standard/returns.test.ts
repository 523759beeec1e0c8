import { expect, test } from "vitest";

import type { DataReturn, RecordTable, RegistryItem } from "../../generated/items/types.ts";
import { shippedItems, shippedOf } from "./shipped.ts";

const byKey = new Map(shippedItems.map((item) => [`${item.id}@${item.version}`, item]));

/** The items that a return binds, in its order. */
const boundOf = ({ binds }: DataReturn): readonly RegistryItem[] =>
  binds.flatMap((text) => byKey.get(text) ?? []);

const recordsIn = (
  bound: readonly RegistryItem[],
  role: RecordTable["role"],
): readonly RecordTable[] =>
  bound.filter((item): item is RecordTable => item.kind === "record" && item.role === role);

const recordsOf = (bound: readonly RegistryItem[]): readonly RecordTable[] =>
  recordsIn(bound, "RETURN");

/** Lists that rules look things up in, each with its elements, and then the rules themselves. */
const neededByRules = (
  { rules = [] }: DataReturn,
  lists: readonly RecordTable[],
): readonly string[] => [
  ...lists.flatMap(({ id, columns }) => [
    id,
    ...columns.map(({ element }) => element.replace(/@.*/u, "")),
  ]),
  ...rules,
];

/** The ids that records and elements name, records first, each once. */
const neededBy = (
  records: readonly RecordTable[],
  bound: readonly RegistryItem[],
): readonly string[] => {
  const elements = [
    ...new Set(records.flatMap(({ columns }) => columns.map(({ element }) => element))),
  ];
  const lists = elements.flatMap((id) =>
    bound.flatMap((item) => {
      if (item.kind !== "element" || item.id !== id) return [];
      const { value, missingReasons } = item;
      const own =
        value.kind === "coded"
          ? value.codelist
          : value.kind === "text"
            ? value.alsoCodes
            : undefined;
      return [own, missingReasons].filter((list) => list !== undefined);
    }),
  );
  return [...records.map(({ id }) => id), ...elements, ...new Set(lists)];
};

/** Returns of the Department; a worked example has a made-up one, which has its own test. */
const returns = shippedOf("return").filter(({ id }) => id.startsWith("dfe:"));

/** Those of other bodies too: lists for an inspection, and tables that nobody has to send. */
const owned = shippedOf("return").filter(({ id }) => !id.startsWith("examples:"));

test("the returns of every year are there, each after the one before", () => {
  expect(
    returns.map(({ id, version, previous, rulesState }) => [
      `${id}@${version}`,
      previous,
      rulesState,
    ]),
  ).toEqual([
    ["dfe:cin-census@2021.0.0", undefined, "NONE_ENCODED"],
    ["dfe:cin-census@2022.0.0", "dfe:cin-census@2021", "NONE_ENCODED"],
    ["dfe:cin-census@2023.0.0", "dfe:cin-census@2022", "NOT_YET"],
    ["dfe:cin-census@2023.1.0", "dfe:cin-census@2022", "ENCODED"],
    ["dfe:cin-census@2023.2.0", "dfe:cin-census@2022", "ENCODED"],
    ["dfe:cin-census@2024.0.0", "dfe:cin-census@2023", "NOT_YET"],
    ["dfe:cin-census@2024.1.0", "dfe:cin-census@2023", "ENCODED"],
    ["dfe:cin-census@2024.2.0", "dfe:cin-census@2023", "ENCODED"],
    ["dfe:cin-census@2025.0.0", "dfe:cin-census@2024", "NOT_YET"],
    ["dfe:cin-census@2025.1.0", "dfe:cin-census@2024", "ENCODED"],
    ["dfe:cin-census@2025.2.0", "dfe:cin-census@2024", "ENCODED"],
    ["dfe:cin-census@2026.0.0", "dfe:cin-census@2025", "NOT_YET"],
    ["dfe:cin-census@2026.1.0", "dfe:cin-census@2025", "ENCODED"],
    ["dfe:cin-census@2026.2.0", "dfe:cin-census@2025", "ENCODED"],
    ["dfe:ssda903@2023.0.0", undefined, "NOT_YET"],
    ["dfe:ssda903@2023.1.0", undefined, "ENCODED"],
    ["dfe:ssda903@2023.2.0", undefined, "ENCODED"],
    ["dfe:ssda903@2024.0.0", "dfe:ssda903@2023", "NOT_YET"],
    ["dfe:ssda903@2024.1.0", "dfe:ssda903@2023", "ENCODED"],
    ["dfe:ssda903@2024.2.0", "dfe:ssda903@2023", "ENCODED"],
    ["dfe:ssda903@2025.0.0", "dfe:ssda903@2024", "NOT_YET"],
    ["dfe:ssda903@2025.1.0", "dfe:ssda903@2024", "ENCODED"],
    ["dfe:ssda903@2025.2.0", "dfe:ssda903@2024", "ENCODED"],
    ["dfe:ssda903@2026.0.0", "dfe:ssda903@2025", "NOT_YET"],
    ["dfe:ssda903@2026.1.0", "dfe:ssda903@2025", "ENCODED"],
    ["dfe:ssda903@2026.2.0", "dfe:ssda903@2025", "ENCODED"],
    ["dfe:ssda903@2027.0.0", "dfe:ssda903@2026", "NOT_YET"],
    ["dfe:ssda903@2027.1.0", "dfe:ssda903@2026", "ENCODED"],
    ["dfe:ssda903@2027.2.0", "dfe:ssda903@2026", "ENCODED"],
  ]);
});

test.for(returns)("$id $version covers 1 April to 31 March of its year", (year) => {
  expect(year.version).toMatch(new RegExp(`^${year.collectionYear}\\.\\d\\.0$`, "u"));
  expect(year.rulesState === "ENCODED").toBe(!year.version.endsWith(".0.0"));
  expect(year.period).toEqual({
    from: `${year.collectionYear - 1}-04-01`,
    to: `${year.collectionYear}-03-31`,
  });
});

test.for(owned)("$id $version binds exactly what it is made of, nothing twice", (year) => {
  const bound = boundOf(year);
  const records = recordsOf(bound);
  const lists = recordsIn(bound, "REFERENCE");
  expect(bound.map(({ id }) => id)).toEqual([
    ...neededBy(records, bound),
    ...neededByRules(year, lists),
  ]);
  expect(lists.map(({ id }) => id)).toEqual(year.references ?? []);
  expect(bound.length).toBe(year.binds.length);
  expect(records.map(({ id }) => id)).toEqual(year.records);
});

test.for(returns)(
  "$id $version has a subject, keys and an order made of its own columns",
  (year) => {
    const records = recordsOf(boundOf(year));
    const subject = records.find(({ id }) => id === year.subject?.record);
    expect(subject?.columns.map(({ name }) => name)).toContain(year.subject?.column);
    for (const record of records) {
      const columns = record.columns.map(({ name }) => name);
      const sent = record.columns
        .filter(({ derived }) => derived === undefined)
        .map(({ name }) => name);
      const groups = records.filter(({ parent }) => parent === record.id).map(({ table }) => table);
      expect(new Set(columns).size).toBe(columns.length);
      for (const key of record.keys)
        expect(columns).toEqual(expect.arrayContaining([...key.columns]));
      if (record.order !== undefined || groups.length > 0)
        expect(new Set(record.order)).toEqual(new Set([...sent, ...groups]));
    }
  },
);

test.for(owned)("$id $version has a code in use for every coded column", (year) => {
  const { from, to } = year.period;
  const idle = boundOf(year).filter(
    (item) =>
      item.kind === "codelist" &&
      !item.codes.some((code) => (code.from ?? from) <= to && (code.to ?? to) >= from),
  );
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test("no key is confirmed before its owner has confirmed it", () => {
  const returned = shippedOf("record").filter(
    ({ id, role }) => id.startsWith("dfe:") && role === "RETURN",
  );
  const keys = returned.flatMap((record) => record.keys);
  expect(keys.filter(({ confirmed }) => confirmed)).toEqual([]);
  expect(keys.length).toBe(15);
});
