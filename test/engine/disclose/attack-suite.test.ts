import { describe, expect, test } from "vitest";

import type { EarlierRelease } from "../../../engine/disclose/audit.ts";
import { discloseTables } from "../../../engine/disclose/disclose.ts";
import type { SuppressionPolicy } from "../../../engine/disclose/policy.ts";
import { suppressionPresets } from "../../../engine/disclose/policy.ts";
import { cellsByKey } from "../../../engine/disclose/table-set.ts";

import type { Printed } from "./attacker.ts";
import { possibleValues } from "./attacker.ts";
import type { Attack } from "./attacks.ts";
import { plantedAttacks } from "./attacks.ts";

interface Outcome {
  readonly kind: string;
  readonly published: number;
  readonly found: readonly string[];
}

const attack = (planted: Attack, policy: SuppressionPolicy): Outcome => {
  const printed: Printed[] = [];
  const earlier: EarlierRelease[] = [];
  for (const [order, { set, corrected }] of planted.releases.entries()) {
    const disclosed = discloseTables({ name: `release ${order}`, set, policy, earlier });
    if (!disclosed.ok) throw new Error(JSON.stringify(disclosed.error));
    if (disclosed.value.asPublished === undefined) continue;
    earlier.unshift(disclosed.value.asPublished);
    printed.push({ tables: disclosed.value.tables, relations: set.relations, corrected });
  }
  const zeroHidden = policy.zero === "HIDDEN";
  const rules = { threshold: policy.threshold, zeroHidden, roundTo: policy.roundTo };
  const [from, to] = [zeroHidden ? 0 : 1, policy.threshold - 1];
  const found = printed.flatMap(({ tables }, release) => {
    const shown = new Map(
      tables.flatMap((table) => table.cells.map((cell) => [cell.key, cell.shown])),
    );
    const set = planted.releases.find(
      (candidate) =>
        candidate.set.relations === printed[release]?.relations &&
        candidate.corrected === printed[release]?.corrected,
    )?.set;
    const cells = set === undefined ? [] : [...cellsByKey(set).values()];
    return cells
      .filter(
        ({ key, count }) =>
          typeof count === "number" &&
          count >= from &&
          count <= to &&
          (shown.get(key) ?? "[c]") === "[c]",
      )
      .filter(
        ({ key }) =>
          possibleValues(printed, rules, { key, release, from, to }).length < to - from + 1,
      )
      .map(({ key }) => `${key} of release ${release}`);
  });
  return { kind: planted.kind, published: printed.length, found };
};

const suite = (policy: SuppressionPolicy, seeds: number): readonly Outcome[] =>
  Array.from({ length: seeds }, (_value, seed) => plantedAttacks(seed + 1, policy.threshold))
    .flat()
    .map((planted) => attack(planted, policy));

const kindsOf = (outcomes: readonly Outcome[]): readonly string[] =>
  [...new Set(outcomes.map(({ kind }) => kind))].toSorted();

describe.each(Object.values(suppressionPresets))("planted attacks under $preset", (policy) => {
  test("recover nothing", () => {
    const outcomes = suite(policy, 25);
    expect(outcomes.filter(({ found }) => found.length > 0)).toEqual([]);
    const published = outcomes.filter((outcome) => outcome.published > 0);
    expect(kindsOf(published)).toEqual(kindsOf(outcomes));
  });

  test("recover some of each kind once the audit is switched off", () => {
    const outcomes = suite({ ...policy, intervalAudit: false, secondary: false }, 25);
    const broken = outcomes.filter(({ found }) => found.length > 0);
    expect(kindsOf(broken)).toEqual(kindsOf(outcomes));
  });
});
