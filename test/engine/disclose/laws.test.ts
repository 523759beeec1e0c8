import {
  array,
  assert,
  constant,
  integer,
  oneof,
  property,
  shuffledSubarray,
  tuple,
} from "fast-check";
import { describe, expect, test } from "vitest";

import type { Disclosure } from "../../../engine/disclose/disclose.ts";
import { discloseTables } from "../../../engine/disclose/disclose.ts";
import type { SuppressionPolicy } from "../../../engine/disclose/policy.ts";
import { suppressionPresets } from "../../../engine/disclose/policy.ts";
import type { TableSet } from "../../../engine/disclose/table-set.ts";
import { cellsByKey } from "../../../engine/disclose/table-set.ts";

import { possibleValues } from "./attacker.ts";
import { crossTable, setOf } from "./tables.ts";

const presets = Object.values(suppressionPresets);

const crossSets = array(
  array(oneof(integer({ min: 0, max: 12 }), integer({ min: 0, max: 60 })), {
    minLength: 3,
    maxLength: 3,
  }),
  {
    minLength: 2,
    maxLength: 3,
  },
).map((rows): TableSet => {
  const { table, relations } = crossTable(
    "crossed",
    Object.fromEntries(rows.map((row, order) => [`r${order}`, row])),
  );
  return setOf([table], ...relations);
});

const disclose = (set: TableSet, policy: SuppressionPolicy): Disclosure => {
  const disclosed = discloseTables({ name: "now", set, policy });
  if (!disclosed.ok) throw new Error(JSON.stringify(disclosed.error));
  return disclosed.value;
};

const shownByKey = (disclosed: Disclosure): ReadonlyMap<string, string> =>
  new Map(disclosed.tables.flatMap((table) => table.cells.map((cell) => [cell.key, cell.shown])));

describe.each(presets)("$preset", (policy) => {
  test("never lets a reader rule out a small number", () => {
    const zeroHidden = policy.zero === "HIDDEN";
    const rules = { threshold: policy.threshold, zeroHidden, roundTo: policy.roundTo };
    const [from, to] = [zeroHidden ? 0 : 1, policy.threshold - 1];
    assert(
      property(crossSets, (set) => {
        const disclosed = disclose(set, policy);
        if (disclosed.outcome !== "PUBLISHED") return;
        const printed = [{ tables: disclosed.tables, relations: set.relations }];
        for (const { key, count } of cellsByKey(set).values()) {
          if (typeof count !== "number" || count < from || count > to) continue;
          expect(shownByKey(disclosed).get(key)).toBe("[c]");
          const possible = possibleValues(printed, rules, { key, release: 0, from, to });
          expect({ key, possible }).toEqual({
            key,
            possible: Array.from({ length: to - from + 1 }, (_value, order) => from + order),
          });
        }
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  test("shows each number rounded by itself, or a marker", () => {
    assert(
      property(crossSets, (set) => {
        const shown = shownByKey(disclose(set, policy));
        for (const [key, text] of shown) {
          const count = cellsByKey(set).get(key)?.count;
          if (text === "[c]" || typeof count !== "number") continue;
          expect(Number(text) % policy.roundTo).toBe(0);
          expect(Math.abs(Number(text) - count) * 2).toBeLessThanOrEqual(policy.roundTo);
        }
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  test("does not depend on the order of cells, tables and relations", () => {
    const shuffled = crossSets.chain((set) =>
      tuple(
        constant(set),
        shuffledSubarray([...(set.tables[0]?.cells ?? [])], {
          minLength: set.tables[0]?.cells.length ?? 0,
        }),
        shuffledSubarray([...set.relations], { minLength: set.relations.length }),
      ),
    );
    assert(
      property(shuffled, ([set, cells, relations]) => {
        const first = disclose(set, policy);
        const second = disclose(
          { tables: [{ id: "crossed", title: "crossed", cells }], relations },
          policy,
        );
        expect(second.audit).toEqual(first.audit);
        expect(second.rungs).toEqual(first.rungs);
        expect(Object.fromEntries(shownByKey(second))).toEqual(
          Object.fromEntries(shownByKey(first)),
        );
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  test("gives the same bytes for the same request", () => {
    assert(
      property(crossSets, (set) => {
        expect(JSON.stringify(disclose(set, policy))).toBe(JSON.stringify(disclose(set, policy)));
      }),
      { seed: 8, numRuns: 10 },
    );
  });
});

test("a higher threshold hides every small number that a lower one hides", () => {
  assert(
    property(
      crossSets,
      integer({ min: 2, max: 15 }),
      integer({ min: 0, max: 10 }),
      (set, threshold, more) => {
        const policy = {
          ...suppressionPresets.SECURE_10_INCL_ZERO,
          intervalAudit: false,
          secondary: false,
        };
        const [low, high] = [threshold, threshold + more].map(
          (at) => new Set(disclose(set, { ...policy, threshold: at }).audit?.primary),
        );
        expect(low?.isSubsetOf(high ?? new Set())).toBe(true);
      },
    ),
    { seed: 9, numRuns: 60 },
  );
});
