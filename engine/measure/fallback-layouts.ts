import type { FallbackStep } from "../../generated/items/types.ts";

import type { Alternative, AlternativesOf, CountRung, FallbackRung } from "../disclose/disclose.ts";
import { fallbackRungs } from "../disclose/disclose.ts";
import type { CountTable, TableSet } from "../disclose/table-set.ts";
import type { Layout, MeasureSubject, SubjectNames } from "./measure-subject.ts";
import { layoutAsWanted } from "./measure-subject.ts";
import type { MeasureTables } from "./measure-tables.ts";
import { measureTables } from "./measure-tables.ts";

/** A measure with its numbers laid out. */
export interface LaidOut {
  readonly subject: MeasureSubject;
  readonly names: SubjectNames;
  readonly layout: Layout;
  readonly tables: MeasureTables;
}

/** Measures laid out together: a set of tables to publish. */
export interface LaidOutSet {
  readonly set: TableSet;
  readonly parts: readonly LaidOut[];
}

type Named = Pick<LaidOut, "layout" | "names" | "subject">;

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
  const parts = named.map((one) => ({ ...one, tables: measureTables(one) }));
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
  current: LaidOutSet;
  readonly bySet: Map<TableSet, LaidOutSet>;
}

const take = (descent: Descent, parts: readonly Named[], what: string): Alternative => {
  descent.current = layOut(parts);
  descent.bySet.set(descent.current.set, descent.current);
  return { what, set: descent.current.set };
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
): WaysDown => {
  const start = layOut(
    subjects.flatMap((subject) => {
      const own = names.get(subject);
      return own === undefined ? [] : [{ subject, names: own, layout: layoutAsWanted(subject) }];
    }),
  );
  const descent: Descent = { current: start, bySet: new Map([[start.set, start]]) };
  return {
    start,
    alternatives: {
      COLLAPSE_BANDS: () => collapse(descent),
      DROP_SPLIT: () => dropSplits(descent),
    },
    layoutOf: (set) => descent.bySet.get(set),
  };
};
