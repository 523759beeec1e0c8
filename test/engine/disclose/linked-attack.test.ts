import { describe, expect, test } from "vitest";

import { auditTables } from "../../../engine/disclose/audit.ts";
import { discloseTables } from "../../../engine/disclose/disclose.ts";
import { suppressionPresets } from "../../../engine/disclose/policy.ts";
import type { SuppressionPolicy } from "../../../engine/disclose/policy.ts";
import { printTables } from "../../../engine/disclose/published-tables.ts";
import type { TableSet } from "../../../engine/disclose/table-set.ts";
import { cellsByKey } from "../../../engine/disclose/table-set.ts";

import { linearRanges } from "./linear-attacker.ts";
import { linkedIndicators } from "./linked-indicators.ts";

const { DFE_CLA_TABLES: dfe, SECURE_10_INCL_ZERO: secure } = suppressionPresets;

const smallIn = (set: TableSet, policy: SuppressionPolicy): readonly string[] =>
  [...cellsByKey(set).values()]
    .filter(
      ({ count }) =>
        typeof count === "number" &&
        count < policy.threshold &&
        (count > 0 || policy.zero === "HIDDEN"),
    )
    .map(({ key }) => key);

/** Small numbers of which a reader with a solver can rule out some of those they might be. */
const narrowed = (
  set: TableSet,
  policy: SuppressionPolicy,
  hidden: readonly string[],
): readonly string[] => {
  const [from, to] = [policy.zero === "HIDDEN" ? 0 : 1, policy.threshold - 1];
  const small = smallIn(set, policy);
  const ranges = linearRanges(printTables(set, policy, hidden), set.relations, small);
  return small.filter((key) => {
    const [low = 0, high = 0] = ranges.get(key) ?? [];
    return low > from + 1e-4 || high < to - 1e-4;
  });
};

const hiddenIn = (set: TableSet, policy: SuppressionPolicy): readonly string[] => {
  const disclosed = discloseTables({ name: "now", set, policy });
  if (!disclosed.ok) throw new Error(JSON.stringify(disclosed.error));
  expect(disclosed.value).toMatchObject({ outcome: "PUBLISHED", audit: { isCutShort: false } });
  return disclosed.value.asPublished?.hidden ?? [];
};

describe.each([dfe, secure])("linked indicators of one population under $preset", (policy) => {
  test.each([1, 2, 3])("a linear program recovers nothing (seed %i)", (seed) => {
    const set = linkedIndicators(seed, 150 + 250 * seed);
    const hidden = hiddenIn(set, policy);
    expect(narrowed(set, policy, hidden)).toEqual([]);
  });

  test("a linear program recovers some when small numbers alone are hidden", () => {
    const set = linkedIndicators(1, 400);
    expect(narrowed(set, policy, smallIn(set, policy)).length).toBeGreaterThan(5);
  });

  test("most numbers that are not small are shown", () => {
    const set = linkedIndicators(2, 600);
    const hidden = hiddenIn(set, policy);
    const small = new Set(smallIn(set, policy));
    const others = [...cellsByKey(set).values()].filter(
      ({ key, shown }) => !small.has(key) && shown !== false,
    );
    const partners = hidden.filter((key) => !small.has(key));
    expect(partners.length / others.length).toBeLessThan(0.4);
  });

  test("gives the same bytes each time", () => {
    const set = linkedIndicators(3, 500);
    const once = JSON.stringify(discloseTables({ name: "now", set, policy }));
    expect(JSON.stringify(discloseTables({ name: "now", set, policy }))).toBe(once);
  });
});

test("a search that is cut short counts as failed, and says so", () => {
  const set = linkedIndicators(1, 400);
  const audit = auditTables({ name: "now", set, policy: dfe, mayHideMore: true, effort: 20_000 });
  expect(audit).toMatchObject({ passed: false, isCutShort: true });
  expect(auditTables({ name: "now", set, policy: dfe, mayHideMore: true })).toMatchObject({
    passed: true,
    isCutShort: false,
  });
});
