import { performance } from "node:perf_hooks";

import { auditTables } from "../../engine/disclose/audit.ts";
import type { SuppressionPreset } from "../../engine/disclose/policy.ts";
import { suppressionPresets } from "../../engine/disclose/policy.ts";
import type { CountCell, Relation, TableSet } from "../../engine/disclose/table-set.ts";

const sizes = { splits: 10, bands: 5 };

const names = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_value, order) => `${name}${String(order).padStart(3, "0")}`);

/** Whole numbers from a seed, smaller ones more often, as in tables of small groups. */
const createCounts = (seed: number): (() => number) => {
  let state = seed >>> 0;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return () => next(4 + next(120));
};

const sum = (whole: string, parts: readonly string[]): Relation => ({ kind: "SUM", whole, parts });

/** Made-up tables of authorities by 10 splits by 5 bands, with every margin and every sum between them. */
const madeUpTables = (authorities: number): TableSet => {
  const places = names("a", authorities);
  const splits = names("s", sizes.splits);
  const bands = names("b", sizes.bands);
  const nextCount = createCounts(7);
  const counts = new Map<string, number>();
  for (const place of places) {
    for (const split of splits) {
      for (const band of bands) {
        const count = nextCount();
        for (const key of [place, "all"].flatMap((p) =>
          [split, "all"].flatMap((s) => [band, "all"].map((b) => `${p}/${s}/${b}`)),
        )) {
          counts.set(key, (counts.get(key) ?? 0) + count);
        }
      }
    }
  }
  const relations = [
    ...[...places, "all"].flatMap((p) => [
      ...[...splits, "all"].map((s) =>
        sum(
          `${p}/${s}/all`,
          bands.map((b) => `${p}/${s}/${b}`),
        ),
      ),
      ...[...bands, "all"].map((b) =>
        sum(
          `${p}/all/${b}`,
          splits.map((s) => `${p}/${s}/${b}`),
        ),
      ),
    ]),
    ...[...splits, "all"].flatMap((s) =>
      [...bands, "all"].map((b) =>
        sum(
          `all/${s}/${b}`,
          places.map((p) => `${p}/${s}/${b}`),
        ),
      ),
    ),
  ];
  const cells = [...counts].map(([key, count]): CountCell => ({
    key,
    count,
    dimensions: {},
    ...(key.startsWith("all/") ? { level: "national" } : {}),
  }));
  return { tables: [{ id: "all", title: "All", cells }], relations };
};

const shareOf = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;

const measureOne = (preset: SuppressionPreset, set: TableSet): unknown => {
  const policy = suppressionPresets[preset];
  const started = performance.now();
  const audit = auditTables({ name: "bench", set, policy, mayHideMore: true });
  const seconds = (performance.now() - started) / 1000;
  const large = (set.tables[0]?.cells ?? []).filter(
    ({ count }) => typeof count === "number" && count > 0,
  );
  return {
    cells: set.tables[0]?.cells.length,
    sums: set.relations.length,
    primary: audit.primary.length,
    secondary: audit.secondary.length,
    "of those not small": shareOf(audit.secondary.length, large.length - audit.primary.length),
    failed: audit.cells.filter((cell) => cell.verdict !== "COVERED").length,
    "million coefficients": Math.round(audit.effort / 1_000_000),
    seconds: seconds.toFixed(2),
  };
};

/**
 * Seconds to hide, protect and audit tables of so many authorities by 10 splits by 5 bands, under each policy: how cost
 * grows with the number of authorities. One that is too large ends when its effort does, and counts as failed.
 */
export const measureDisclosure = (): unknown =>
  Object.fromEntries(
    [10, 30, 150].map((authorities) => {
      const set = madeUpTables(authorities);
      const presets = ["DFE_CLA_TABLES", "SECURE_10_INCL_ZERO", "ONS_10_5"] as const;
      return [authorities, Object.fromEntries(presets.map((one) => [one, measureOne(one, set)]))];
    }),
  );
