import type { FallbackStep } from "../../generated/items/types.ts";

import type { EarlierRelease } from "../disclose/audit.ts";
import type { Alternative, AlternativesOf, CountRung, FallbackRung } from "../disclose/disclose.ts";
import { discloseTables, fallbackRungs } from "../disclose/disclose.ts";
import type { SuppressionPolicy } from "../disclose/policy.ts";
import type { CountTable, TableSet } from "../disclose/table-set.ts";
import type { Layout, MeasureSubject, SubjectNames } from "./measure-subject.ts";
import { layoutAsWanted } from "./measure-subject.ts";
import type { MeasureTables } from "./measure-tables.ts";
import { measureTables } from "./measure-tables.ts";
import type { Pool, PoolRung } from "./pooled-counts.ts";
import { pooledLayout, poolOf, poolText } from "./pooled-counts.ts";
import { layoutAlone, pooledTables } from "./pooled-tables.ts";

/** A measure with its numbers laid out. */
export interface LaidOut {
  readonly subject: MeasureSubject;
  readonly names: SubjectNames;
  readonly layout: Layout;
  readonly tables: MeasureTables;
  /** When its counts are shown with those of other years or authorities. */
  readonly pool?: Pool;
}

/** Measures laid out together: a set of tables to publish. */
export interface LaidOutSet {
  readonly set: TableSet;
  readonly parts: readonly LaidOut[];
}

type Named = Pick<LaidOut, "layout" | "names" | "pool" | "subject">;

/** What one table prints is printed, though another may only reckon with it. */
const withoutPrinted = (tables: readonly CountTable[]): readonly CountTable[] => {
  const printed = new Set(
    tables.flatMap(({ cells }) =>
      cells.flatMap(({ key, shown }) => (shown === false ? [] : [key])),
    ),
  );
  return tables.map((table) => ({
    ...table,
    cells: table.cells.filter(({ key, shown }) => shown !== false || !printed.has(key)),
  }));
};

/** Puts the tables of several measures together. */
export const layOut = (named: readonly Named[]): LaidOutSet => {
  const parts = named.map((one) => ({
    ...one,
    tables: one.pool === undefined ? measureTables(one) : pooledTables(one.pool, one.layout),
  }));
  const relations = parts.flatMap(({ tables }) => tables.relations);
  return {
    parts,
    set: {
      tables: withoutPrinted(parts.flatMap(({ tables }) => tables.tables)),
      relations: [
        ...new Map(relations.map((relation) => [JSON.stringify(relation), relation])).values(),
      ],
    },
  };
};

const merged = (layout: Layout, { merge = [] }: FallbackStep): Layout => {
  let { rows } = layout;
  const labels: Record<string, string> = { ...layout.mergedLabels };
  for (const { bands, label } of merge) {
    const isTaken = (row: readonly string[]): boolean => row.every((code) => bands.includes(code));
    const taken = rows.filter(isTaken);
    const first = rows.findIndex(isTaken);
    if (taken.length < 2) continue;
    const together = taken.flat();
    labels[together.join("+")] = label.find(({ language }) => language === "en")?.text ?? "";
    rows = rows.flatMap((row, index) => {
      if (index === first) return [together];
      return isTaken(row) ? [] : [row];
    });
  }
  return { ...layout, rows, mergedLabels: labels };
};

/** The splits that a step leaves out, one after another: those it names, else all, the last first. */
const droppedSplits = (layout: Layout, { splits }: FallbackStep): readonly string[] =>
  (splits ?? layout.splits.toReversed()).filter((name) => layout.splits.includes(name));

const stepsOf = (subject: MeasureSubject, rung: FallbackRung): readonly FallbackStep[] =>
  subject.calculation.fallbackLadder.filter((step) => step.rung === rung);

/** The rungs of measures that are shown together: of one measure in its own order. */
export const ladderOf = (subjects: readonly MeasureSubject[]): readonly FallbackRung[] => {
  const named = subjects.map(({ calculation }) =>
    calculation.fallbackLadder.map(({ rung }) => rung),
  );
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return [...new Set(only)];
  const all = new Set(named.flat());
  return fallbackRungs.filter((rung) => all.has(rung));
};

interface Descent {
  readonly policy: SuppressionPolicy;
  current: LaidOutSet;
  /** What was published of the years or authorities that are taken together. */
  earlier: readonly EarlierRelease[];
  readonly bySet: Map<TableSet, LaidOutSet>;
}

const take = (descent: Descent, parts: readonly Named[], what: string): Alternative => {
  descent.current = layOut(parts);
  descent.bySet.set(descent.current.set, descent.current);
  return { what, set: descent.current.set, earlier: descent.earlier };
};

function* collapse(descent: Descent): Generator<Alternative> {
  for (const { subject } of descent.current.parts)
    for (const step of stepsOf(subject, "COLLAPSE_BANDS")) {
      const parts = descent.current.parts.map((part) =>
        part.subject === subject ? { ...part, layout: merged(part.layout, step) } : part,
      );
      const words = (step.merge ?? []).map(({ bands }) => bands.join(" with ")).join("; ");
      yield take(descent, parts, `Bands taken together: ${words}`);
    }
}

function* dropSplits(descent: Descent): Generator<Alternative> {
  for (const { subject, layout } of descent.current.parts)
    for (const step of stepsOf(subject, "DROP_SPLIT"))
      for (const name of droppedSplits(layout, step)) {
        const parts = descent.current.parts.map((part) =>
          part.subject === subject
            ? {
                ...part,
                layout: {
                  ...part.layout,
                  splits: part.layout.splits.filter((split) => split !== name),
                },
              }
            : part,
        );
        yield take(descent, parts, `Without the split by ${name}`);
      }
}

/** What the other years or authorities published by themselves, each with all its measures together. */
const publishedAlone = (
  pools: readonly Pool[],
  policy: SuppressionPolicy,
): readonly EarlierRelease[] => {
  const named = pools.flatMap((pool) => {
    const [, ...others] = pool.parts;
    return others.map((part) => ({ ...part, layout: layoutAlone(pool) }));
  });
  return [...Map.groupBy(named, ({ of }) => of)].flatMap(([of, parts]) => {
    const { set } = layOut(parts);
    const alone = discloseTables({ name: of, set, policy, ladder: [] });
    return alone.ok && alone.value.asPublished !== undefined ? [alone.value.asPublished] : [];
  });
};

function* takeTogether(descent: Descent, rung: PoolRung): Generator<Alternative> {
  const pools = new Map<MeasureSubject, Pool>();
  for (const { subject, names } of descent.current.parts)
    for (const step of stepsOf(subject, rung)) {
      const pool = poolOf({ subject, names }, step);
      if (pool !== undefined) pools.set(subject, pool);
    }
  const [first] = pools.values();
  if (first === undefined) return;
  descent.earlier = publishedAlone([...pools.values()], descent.policy);
  const parts = descent.current.parts.map((part) => {
    const pool = pools.get(part.subject);
    return pool === undefined ? part : { ...part, pool, layout: pooledLayout(pool, part.layout) };
  });
  yield take(descent, parts, poolText(first));
}

/** The ways down from tables as wanted, and which layout each set of tables is. */
export interface WaysDown {
  readonly start: LaidOutSet;
  readonly alternatives: Readonly<Partial<Record<CountRung, AlternativesOf>>>;
  readonly layoutOf: (set: TableSet) => LaidOutSet | undefined;
}

/** Lays measures out as wanted, and offers what their ladders allow when that would give people away. */
export const waysDown = (
  subjects: readonly MeasureSubject[],
  names: ReadonlyMap<MeasureSubject, SubjectNames>,
  policy: SuppressionPolicy,
): WaysDown => {
  const start = layOut(
    subjects.flatMap((subject) => {
      const own = names.get(subject);
      return own === undefined ? [] : [{ subject, names: own, layout: layoutAsWanted(subject) }];
    }),
  );
  const bySet = new Map([[start.set, start]]);
  const descent: Descent = { policy, current: start, earlier: [], bySet };
  return {
    start,
    alternatives: {
      COLLAPSE_BANDS: () => collapse(descent),
      POOL_YEARS: () => takeTogether(descent, "POOL_YEARS"),
      POOL_AUTHORITIES: () => takeTogether(descent, "POOL_AUTHORITIES"),
      DROP_SPLIT: () => dropSplits(descent),
    },
    layoutOf: (set) => descent.bySet.get(set),
  };
};
