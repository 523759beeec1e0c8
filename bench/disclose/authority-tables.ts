import { performance } from "node:perf_hooks";

import { auditTables } from "../../engine/disclose/audit.ts";
import { discloseTables } from "../../engine/disclose/disclose.ts";
import type { SuppressionPreset } from "../../engine/disclose/policy.ts";
import { suppressionPresets } from "../../engine/disclose/policy.ts";
import type { CountCell, Relation, TableSet } from "../../engine/disclose/table-set.ts";

const sizes = { authorities: 150, splits: 10, bands: 5 };

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

/** Made-up tables of 150 authorities by 10 splits by 5 bands, with every margin and every sum between them. */
const madeUpTables = (): TableSet => {
  const places = names("a", sizes.authorities);
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

const measureOne = (preset: SuppressionPreset, set: TableSet): unknown => {
  const policy = suppressionPresets[preset];
  const started = performance.now();
  const disclosed = discloseTables({ name: "bench", set, policy });
  const seconds = (performance.now() - started) / 1000;
  const alone = performance.now();
  const plain = auditTables({ name: "bench", set, policy, mayHideMore: false });
  const audited = (performance.now() - alone) / 1000;
  const audit = disclosed.ok ? disclosed.value.audit : undefined;
  return {
    outcome: disclosed.ok ? disclosed.value.outcome : disclosed.error,
    cells: set.tables[0]?.cells.length,
    sums: set.relations.length,
    primary: plain.primary.length,
    secondary: audit?.secondary.length,
    seconds: seconds.toFixed(2),
    "audit alone, seconds": audited.toFixed(2),
    "failed without partners": plain.cells.filter((cell) => cell.verdict !== "COVERED").length,
    "unproved without partners": plain.cells.filter((cell) => cell.verdict === "UNPROVED").length,
  };
};

/** Seconds to hide, audit and protect tables of 150 authorities by 10 splits by 5 bands, under each policy. */
export const measureDisclosure = (): unknown => {
  const set = madeUpTables();
  return Object.fromEntries(
    (["ONS_10_5", "DFE_CLA_TABLES", "SECURE_10_INCL_ZERO"] as const).map((preset) => [
      preset,
      measureOne(preset, set),
    ]),
  );
};
