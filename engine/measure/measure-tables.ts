import type { SubsetName } from "../../runtime/measure-module.ts";
import { coverageStages } from "../../runtime/measure-module.ts";
import { denominatorIn, perOf } from "../../runtime/measure-figures.ts";
import type { MeasureSlice, SplitSlice } from "../../runtime/measure-tally.ts";

import type {
  CountCell,
  CountTable,
  Relation,
  ShareCell,
  TableSet,
} from "../disclose/table-set.ts";
import type { Layout, MeasureSubject, SubjectNames } from "./measure-subject.ts";
import type { SliceCells } from "./slice-cells.ts";
import { splitRelations } from "./split-relations.ts";
import { countCell, sliceCells } from "./slice-cells.ts";

/** Where the numbers of a measure stand. */
export interface MeasureTables extends TableSet {
  readonly total: SliceCells;
  /** By split, then group; null for what is blank or in no band. */
  readonly splits: ReadonlyMap<string, ReadonlyMap<string | null, SliceCells>>;
}

/** A measure among those that are shown together. */
export interface NamedSubject {
  readonly subject: MeasureSubject;
  readonly names: SubjectNames;
  readonly layout: Layout;
}

type Dimensions = Readonly<Record<string, string>>;

interface Writing extends NamedSubject {
  readonly id: string;
}

/** The key of a number from outside. Everybody knows it, so it gives nobody away. */
const externalKey = ({ subject }: NamedSubject, which: "first" | "second"): string | undefined => {
  const denominator = subject.plan[which];
  return denominator?.base === "EXTERNAL" ? `external/${denominator.external ?? ""}` : undefined;
};

const isQuotient = ({ subject }: NamedSubject): boolean =>
  subject.plan.measure.kind === "PERCENTAGE" || subject.plan.measure.kind === "RATE";

const numeratorKey = ({ subsets, eligible }: SliceCells): string => subsets.numerator ?? eligible;

const figureShare = (
  writing: Writing,
  cells: SliceCells,
  at: { readonly which: "first" | "second"; readonly dimensions: Dimensions },
): readonly ShareCell[] => {
  const { which, dimensions } = at;
  const { plan, externals } = writing.subject;
  const outside = externalKey(writing, which);
  const denominator = outside ?? cells.subsets[which];
  if (!isQuotient(writing) || plan[which] === undefined || denominator === undefined) return [];
  if (outside !== undefined && externals[plan[which].external ?? ""] === undefined) return [];
  const place = Object.values(dimensions).join("=");
  return [
    {
      key: `${writing.names.own}/figure-${which}${place === "" ? "" : `/${place}`}`,
      dimensions: { ...dimensions, row: `figure-${which}` },
      numerator: numeratorKey(cells),
      denominator,
      decimals: plan.rounding.decimals,
      per: perOf(plan),
    },
  ];
};

const outsideCell = (
  writing: Writing,
  which: "first" | "second",
  slice: MeasureSlice,
): readonly CountCell[] => {
  const key = externalKey(writing, which);
  const { plan, externals } = writing.subject;
  const number = key === undefined ? undefined : denominatorIn(plan, slice, { which, externals });
  if (key === undefined || number === undefined) return [];
  return [{ key, dimensions: { row: which }, count: Number(number), sensitive: false }];
};

const subsetRows = (
  cells: SliceCells,
  names: readonly SubsetName[],
  dimensions: Dimensions,
): readonly CountCell[] =>
  names.flatMap((name) => {
    const key = cells.subsets[name];
    return key === undefined ? [] : [countCell(cells, key, { ...dimensions, row: name })];
  });

const measuredRow = (cells: SliceCells, dimensions: Dimensions): readonly CountCell[] =>
  cells.measured === undefined
    ? []
    : [countCell(cells, cells.measured, { ...dimensions, row: "measured" })];

const figureTable = (writing: Writing, cells: SliceCells): CountTable => {
  const { subject, id } = writing;
  const { total } = subject.tally;
  return {
    id: `${id}#figure`,
    title: subject.title,
    cells: [
      ...(cells.population === cells.eligible
        ? []
        : [countCell(cells, cells.population, { row: "population" })]),
      countCell(cells, cells.eligible, { row: "eligible" }),
      ...subsetRows(cells, ["first", "second"], {}),
      ...outsideCell(writing, "first", total),
      ...outsideCell(writing, "second", total),
      ...subsetRows(cells, ["numerator"], {}),
      ...measuredRow(cells, {}),
    ],
    shares: (["first", "second"] as const).flatMap((which) =>
      figureShare(writing, cells, { which, dimensions: {} }),
    ),
  };
};

const bandCells = (
  writing: Writing,
  cells: SliceCells,
  dimensions: Dimensions,
): readonly CountCell[] =>
  writing.layout.rows.map((row, index) =>
    countCell(cells, cells.rows[index] ?? "", { ...dimensions, row: `band=${row.join("+")}` }),
  );

const distributionTable = (writing: Writing, cells: SliceCells): CountTable => {
  const { subject, id, layout, names } = writing;
  const isShared = subject.plan.measure.kind === "PERCENTAGE";
  return {
    id: `${id}#distribution`,
    title: `${subject.title}: how it is spread`,
    cells: bandCells(writing, cells, {}),
    ...(isShared
      ? {
          shares: layout.rows.map((row, index) => ({
            key: `${names.own}/share=${row.join("+")}`,
            dimensions: { row: `share=${row.join("+")}` },
            numerator: cells.rows[index] ?? "",
            denominator: cells.eligible,
            decimals: subject.plan.rounding.decimals,
          })),
        }
      : {}),
  };
};

const coverageTable = (writing: Writing, cells: SliceCells): readonly CountTable[] => {
  const { subject, id } = writing;
  if (!subject.plan.isCovered) return [];
  const stages = coverageStages.flatMap((stage) => {
    const key = cells.subsets[stage];
    return key === undefined ? [] : [countCell(cells, key, { row: `stage=${stage}` })];
  });
  const codes = [...subject.plan.outcomes.map(({ code }) => code), "NONE"];
  const outcomes = cells.outcomes.map((key, index) =>
    countCell(cells, key, { row: `outcome=${codes[index] ?? ""}` }),
  );
  const eligible = countCell(cells, cells.eligible, { row: "eligible" });
  return [
    {
      id: `${id}#coverage`,
      title: `${subject.title}: who was reached`,
      cells: [eligible, ...stages, ...outcomes],
    },
  ];
};

/** Rows left out are told by number too, and so are units without a value. */
const leftOutTable = (writing: Writing, cells: SliceCells): readonly CountTable[] => {
  const { subject, id, names } = writing;
  const rows = subject.tally.excludedRows.map((count, index): CountCell => ({
    key: `${names.population}/rows-left-out=${index}`,
    dimensions: { row: `rows=${index}` },
    count,
  }));
  const missing = cells.missing.map((key, index) =>
    countCell(cells, key, { row: `missing=${index}` }),
  );
  return rows.length + missing.length === 0
    ? []
    : [
        {
          id: `${id}#left-out`,
          title: `${subject.title}: who is left out or has no value`,
          cells: [...rows, ...missing],
        },
      ];
};

/** Numbers that nobody prints, though a reader may work them out: they are kept safe with the others. */
const innerTable = (
  { id }: Writing,
  slices: readonly SliceCells[],
  printed: readonly CountTable[],
): readonly CountTable[] => {
  const shown = new Set(printed.flatMap(({ cells }) => cells.map(({ key }) => key)));
  const cells = slices.flatMap((slice) =>
    [...slice.counts.keys()]
      .filter((key) => !shown.has(key))
      .map((key) => ({ ...countCell(slice, key, { row: "inner" }), shown: false })),
  );
  return cells.length === 0 ? [] : [{ id: `${id}#inner`, title: "", cells }];
};

/** The group of a split as it stands in a table. */
const groupWord = (code: string | null): string => code ?? "";

const splitTable = (
  writing: Writing,
  name: string,
  groups: ReadonlyMap<string | null, SliceCells>,
): CountTable => {
  const { subject, id } = writing;
  const called = subject.plan.splits.find((split) => split.name === name)?.called ?? name;
  const placed = [...groups].map(([code, cells]) => [{ [name]: groupWord(code) }, cells] as const);
  return {
    id: `${id}#by=${name}`,
    // Some definitions have the word in the name already.
    title: `${subject.title} by ${called.replace(/^By /u, "")}`,
    cells: placed.flatMap(([dimensions, cells]) => [
      countCell(cells, cells.eligible, { ...dimensions, row: "eligible" }),
      ...bandCells(writing, cells, dimensions),
      ...subsetRows(cells, ["first", "second", "numerator"], dimensions).filter(
        ({ key }) => key !== cells.eligible,
      ),
      ...measuredRow(cells, dimensions),
    ]),
    shares: placed.flatMap(([dimensions, cells]) =>
      (["first", "second"] as const).flatMap((which) =>
        externalKey(writing, which) === undefined
          ? figureShare(writing, cells, { which, dimensions })
          : [],
      ),
    ),
  };
};

const splitSlices = ({ subject, layout }: NamedSubject) =>
  subject.plan.splits.flatMap(({ name }, index) => {
    const slices = subject.tally.splits[index];
    return layout.splits.includes(name) && slices !== undefined ? [[name, slices] as const] : [];
  });

const cellsOfSplit = (
  named: NamedSubject,
  name: string,
  slices: readonly SplitSlice[],
): ReadonlyMap<string | null, SliceCells> =>
  new Map(
    slices.map(({ code, slice }) => {
      const within = `/${named.names.splits[name] ?? name}=${groupWord(code)}`;
      return [code, sliceCells({ ...named, slice, within })] as const;
    }),
  );

const onceEach = (relations: readonly Relation[]): readonly Relation[] => [
  ...new Map(relations.map((relation) => [JSON.stringify(relation), relation])).values(),
];

/** The numbers of a measure as tables, with all that links them: what is hidden and audited before any of it is shown. */
export const measureTables = (named: NamedSubject): MeasureTables => {
  const writing: Writing = { ...named, id: named.subject.ref };
  const total = sliceCells({ ...named, slice: named.subject.tally.total, within: "" });
  const splits = new Map(
    splitSlices(named).map(([name, slices]) => [name, cellsOfSplit(named, name, slices)] as const),
  );
  const groups = [...splits.values()].map((split) => [...split.values()]);
  const printed = [
    figureTable(writing, total),
    distributionTable(writing, total),
    ...coverageTable(writing, total),
    ...leftOutTable(writing, total),
    ...[...splits].map(([name, split]) => splitTable(writing, name, split)),
  ];
  return {
    total,
    splits,
    tables: [...printed, ...innerTable(writing, [total, ...groups.flat()], printed)],
    relations: onceEach([
      ...total.relations,
      ...groups.flatMap((split) => [
        ...split.flatMap(({ relations }) => relations),
        ...splitRelations(total, split),
      ]),
    ]),
  };
};
