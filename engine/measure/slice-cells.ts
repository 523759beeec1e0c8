import type { SubsetName } from "../../runtime/measure-module.ts";
import { coverageStages } from "../../runtime/measure-module.ts";
import type { MeasureSlice } from "../../runtime/measure-tally.ts";
import { eligibleIn, totalOf } from "../../runtime/measure-tally.ts";

import type { CountCell, Relation } from "../disclose/table-set.ts";
import type { Layout, MeasureSubject, SubjectNames } from "./measure-subject.ts";
import { groupCodes, noBand } from "./measure-subject.ts";

/** The numbers of one slice as cells, and what readers know of them. */
export interface SliceCells {
  /** By key. */
  readonly counts: ReadonlyMap<string, number>;
  /** Keys of the cells that nobody prints. */
  readonly inner: readonly string[];
  /** Keys of the cells that are not hidden for being small. */
  readonly notPrimary: readonly string[];
  readonly relations: readonly Relation[];
  readonly population: string;
  readonly eligible: string;
  /** By row of the layout. */
  readonly rows: readonly string[];
  readonly outcomes: readonly string[];
  /** By rule for missing values. */
  readonly missing: readonly string[];
  readonly subsets: Readonly<Partial<Record<SubsetName, string>>>;
  /** By subset: for each row the key of those of it who are in the subset; absent where there are none. */
  readonly parts: Readonly<Partial<Record<SubsetName, readonly (string | undefined)[]>>>;
  /** Units of which a mean or median is taken. */
  readonly measured: string | undefined;
}

/** Whose slice it is. */
export interface SliceOf {
  readonly subject: MeasureSubject;
  readonly names: SubjectNames;
  readonly layout: Layout;
  readonly slice: MeasureSlice;
  /** Begins every key: empty for everyone, else the split and group. */
  readonly within: string;
}

/** Takes cells and relations as they are found. */
interface SliceWriter {
  readonly counts: Map<string, number>;
  readonly inner: string[];
  readonly relations: Relation[];
  /** Notes a cell; answers its key. */
  readonly cell: (key: string, count: number) => string;
  /** Notes a cell that nobody prints. */
  readonly hidden: (key: string, count: number) => string;
  /** Has a cell printed that nobody printed so far. */
  readonly print: (key: string) => void;
  readonly sum: (whole: string, parts: readonly string[]) => void;
}

const createSliceWriter = (): SliceWriter => {
  const counts = new Map<string, number>();
  const inner: string[] = [];
  const relations: Relation[] = [];
  const cell = (key: string, count: number): string => {
    counts.set(key, count);
    return key;
  };
  return {
    counts,
    inner,
    relations,
    cell,
    hidden: (key, count) => {
      inner.push(key);
      return cell(key, count);
    },
    print: (key) => {
      const at = inner.indexOf(key);
      if (at >= 0) inner.splice(at, 1);
    },
    sum: (whole, parts) => {
      if (parts.length !== 1 || parts[0] !== whole) relations.push({ kind: "SUM", whole, parts });
    },
  };
};

/** The numbers of an array over groups, by row of the layout. */
const byRow = ({ subject, layout }: SliceOf, counts: readonly number[]): readonly number[] => {
  const codes = groupCodes(subject.plan);
  return layout.rows.map((row) =>
    row.reduce((total, code) => total + (counts[codes.indexOf(code)] ?? 0), 0),
  );
};

interface Rows {
  readonly keys: readonly string[];
  readonly counts: readonly number[];
  readonly eligible: string;
}

const writeRows = (writer: SliceWriter, of: SliceOf): Rows => {
  const { names, layout, slice, within } = of;
  const eligible = writer.cell(`${names.population}${within}/eligible`, eligibleIn(slice));
  const counts = byRow(of, slice.groups);
  const keys = layout.rows.map((row, index) =>
    writer.cell(`${names.distribution}${within}/band=${row.join("+")}`, counts[index] ?? 0),
  );
  writer.sum(eligible, keys);
  return { keys, counts, eligible };
};

/** Those of each row who are in a subset: the row itself when all are, nobody when none is. */
const writeParts = (
  writer: SliceWriter,
  base: string,
  { rows, counts }: { readonly rows: Rows; readonly counts: readonly number[] },
): readonly (string | undefined)[] =>
  counts.map((count, index) => {
    const row = rows.keys[index] ?? "";
    const all = rows.counts[index] ?? 0;
    if (count === 0) return undefined;
    if (count === all) return row;
    const part = writer.hidden(`${base}&${row}`, count);
    writer.sum(row, [part, writer.hidden(`${base}^${row}`, all - count)]);
    return part;
  });

interface Subset {
  readonly key: string;
  readonly parts: readonly (string | undefined)[];
}

const writeSubset = (
  writer: SliceWriter,
  of: SliceOf,
  asked: { readonly name: SubsetName; readonly rows: Rows },
): Subset | undefined => {
  const { name, rows } = asked;
  const groups = of.slice.subsets[name];
  if (groups === undefined) return undefined;
  const counts = byRow(of, groups);
  const base = `${of.names.own}${of.within}/${name}`;
  const parts = writeParts(writer, base, { rows, counts });
  const known = parts.filter((part) => part !== undefined);
  const [only] = known;
  if (only !== undefined && known.length === 1) {
    writer.print(only);
    return { key: only, parts };
  }
  if (counts.every((count, index) => count === rows.counts[index]) && known.length > 0)
    return { key: rows.eligible, parts };
  const key = writer.cell(base, totalOf(counts));
  if (known.length > 0) writer.sum(key, known);
  return { key, parts };
};

/** Of two groups of which one lies within the other, the rest can be worked out by any reader. */
const writeRest = (writer: SliceWriter, whole: string, part: string): void => {
  if (whole === part) return;
  const rest = (writer.counts.get(whole) ?? 0) - (writer.counts.get(part) ?? 0);
  const key = `${whole}-${part}`;
  if (rest < 0 || writer.counts.has(key)) return;
  writer.sum(whole, [part, writer.hidden(key, rest)]);
};

const writeNesting = (
  writer: SliceWriter,
  subsets: Readonly<Partial<Record<SubsetName, string>>>,
  eligible: string,
): void => {
  let outer = eligible;
  for (const stage of coverageStages) {
    const inner = subsets[stage];
    if (inner === undefined) continue;
    writeRest(writer, outer, inner);
    outer = inner;
  }
  for (const which of ["first", "second"] as const) {
    const denominator = subsets[which];
    if (denominator === undefined) continue;
    writeRest(writer, eligible, denominator);
    if (subsets.numerator !== undefined) writeRest(writer, denominator, subsets.numerator);
  }
  if (subsets.numerator !== undefined) writeRest(writer, eligible, subsets.numerator);
};

/** Those of the population who are not eligible, by what is missing, and the rest, whom nobody meant to reach. */
const writePopulation = (writer: SliceWriter, of: SliceOf, eligible: string): string => {
  const { slice, names, within, subject } = of;
  const left = subject.plan.missing.flatMap(({ treat }, index) =>
    treat === "EXCLUDED" ? [`${names.distribution}${within}/missing=${index}`] : [],
  );
  const isAll = left.length === 0 && slice.population === eligibleIn(slice);
  if (isAll) return eligible;
  const key = writer.cell(`${names.population}${within}/population`, slice.population);
  const others = left.reduce((total, part) => total + (writer.counts.get(part) ?? 0), 0);
  const rest = slice.population - eligibleIn(slice) - others;
  const more = rest > 0 ? [writer.hidden(`${key}-unreached`, rest)] : [];
  writer.sum(key, [eligible, ...left, ...more]);
  return key;
};

const writeMissing = (writer: SliceWriter, of: SliceOf, rows: Rows): readonly string[] => {
  const { subject, slice, names, within, layout } = of;
  const keys = subject.plan.missing.map(({ treat, band }, index) => {
    const row = layout.rows.findIndex(
      ([code, ...more]) => code === band?.code && more.length === 0,
    );
    const own = rows.keys[row];
    if (treat === "BAND" && own !== undefined && (slice.missing[index] ?? 0) === rows.counts[row])
      return own;
    return writer.cell(
      `${names.distribution}${within}/missing=${index}`,
      slice.missing[index] ?? 0,
    );
  });
  const kept = keys.filter(
    (_key, index) => subject.plan.missing[index]?.treat === "IN_DENOMINATOR",
  );
  const none = layout.rows.at(-1)?.[0] === noBand ? rows.keys.at(-1) : undefined;
  const inNone = kept.reduce((total, key) => total + (writer.counts.get(key) ?? 0), 0);
  const all = rows.counts.at(-1) ?? 0;
  if (none !== undefined && kept.length > 0 && all >= inNone)
    writer.sum(none, [...kept, writer.hidden(`${none}-unexplained`, all - inNone)]);
  return keys;
};

const writeOutcomes = (writer: SliceWriter, of: SliceOf, eligible: string): readonly string[] => {
  const { slice, names, within, subject } = of;
  if (slice.outcomes === null) return [];
  const codes = [...subject.plan.outcomes.map(({ code }) => code), "NONE"];
  const keys = codes.map((code, index) =>
    writer.cell(`${names.own}${within}/outcome=${code}`, slice.outcomes?.[index] ?? 0),
  );
  writer.sum(eligible, keys);
  return keys;
};

const writeMeasured = (writer: SliceWriter, of: SliceOf, eligible: string): string | undefined => {
  const { values } = of.slice;
  if (values === null) return undefined;
  const count = values.reduce((total, [, often]) => total + often, 0);
  const whole = writer.counts.get(eligible);
  if (count === whole) return eligible;
  const key = writer.cell(`${of.names.own}${of.within}/measured`, count);
  writeRest(writer, eligible, key);
  return key;
};

const subsetOrder = [...coverageStages, "first", "second", "numerator"] as const;

/** Writes the numbers of a slice as cells. */
export const sliceCells = (of: SliceOf): SliceCells => {
  const writer = createSliceWriter();
  const rows = writeRows(writer, of);
  const missing = writeMissing(writer, of, rows);
  const found = subsetOrder.flatMap((name) => {
    const subset = writeSubset(writer, of, { name, rows });
    return subset === undefined ? [] : [[name, subset] as const];
  });
  const subsets: Partial<Record<SubsetName, string>> = Object.fromEntries(
    found.map(([name, { key }]) => [name, key]),
  );
  const parts: Partial<Record<SubsetName, readonly (string | undefined)[]>> = Object.fromEntries(
    found.map(([name, subset]) => [name, subset.parts]),
  );
  writeNesting(writer, subsets, rows.eligible);
  const population = writePopulation(writer, of, rows.eligible);
  const outcomes = writeOutcomes(writer, of, rows.eligible);
  const measured = writeMeasured(writer, of, rows.eligible);
  const { counts, inner, relations } = writer;
  const { eligible, keys } = rows;
  const open = of.subject.calculation.suppression.notPrimary ?? [];
  const isOpen = (codes: readonly string[]): boolean => codes.every((code) => open.includes(code));
  const notPrimary = keys.filter((_key, index) => isOpen(of.layout.rows[index] ?? []));
  const shown = { population, eligible, rows: keys, outcomes, missing, subsets, parts, measured };
  return { counts, inner, notPrimary, relations, ...shown };
};

/** A cell that is printed, or that stands for itself where nobody prints it. */
export const countCell = (
  { counts, inner, notPrimary }: SliceCells,
  key: string,
  dimensions: CountCell["dimensions"],
): CountCell => ({
  key,
  dimensions,
  count: counts.get(key) ?? 0,
  ...(inner.includes(key) ? { shown: false } : {}),
  ...(notPrimary.includes(key) ? { sensitive: false } : {}),
});
