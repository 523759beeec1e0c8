import { array, assert, constant, nat, oneof, property, record } from "fast-check";
import { expect, test } from "vitest";

import type { CompiledRule } from "../../runtime/rule-module.ts";
import { addPlace, createPlaceList, placesInOrder } from "../../runtime/rule-places.ts";

const rule: CompiledRule = {
  code: "1",
  ref: "examples:rule-1@1.0.0",
  title: "",
  severity: "error",
  scopeTable: null,
  message: "",
  fix: "",
  condition: () => false,
  reports: [],
  needs: {
    tables: {},
    last: {},
    references: {},
    authority: false,
    holidays: false,
    links: false,
    withinPerson: true,
  },
  runsWithout: [],
  covers: [],
};

const tables = ["A", "B", "C"] as const;
const rowsOf = { A: 5, B: 0, C: 9 } as const;
const starts = new Map([
  ["A", 0],
  ["B", 5],
  ["C", 5],
]);

const places = array(
  oneof(
    record({ table: constant("A"), row: nat(rowsOf.A - 1) }),
    record({ table: constant("C"), row: nat(rowsOf.C - 1) }),
    record({ table: constant("return"), row: constant(0) }),
  ),
  { maxLength: 3_000 },
);

test("places are told by table, then row, then rule, then as they were added; the whole return last", () => {
  assert(
    property(places, (added) => {
      const list = createPlaceList();
      const numbers = new Map<string, number>();
      for (const table of [...tables, "return"]) {
        const report = table === "return" ? undefined : { table, columns: ["X"] };
        numbers.set(table, list.sources.push({ rule, report }) - 1);
      }
      for (const { table, row } of added)
        addPlace(list, numbers.get(table) ?? 0, { row, group: 7 });
      const rank = ({ table, row }: (typeof added)[number]): number =>
        (starts.get(table) ?? 1_000) + row;
      const expected = added
        .map((place, index) => ({ place, index }))
        .toSorted((a, b) => rank(a.place) - rank(b.place))
        .map(({ index }) => index);
      expect([...placesInOrder(list, starts, 14)]).toEqual(expected);
      expect([...list.group.subarray(0, list.size)].every((group) => group === 7)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
