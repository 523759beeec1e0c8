import type { Relation } from "../disclose/table-set.ts";
import type { Layout } from "./measure-subject.ts";
import { layoutAsWanted } from "./measure-subject.ts";
import type { MeasureTables } from "./measure-tables.ts";
import { measureTables } from "./measure-tables.ts";
import type { Pool, PooledPart } from "./pooled-counts.ts";
import type { SliceCells } from "./slice-cells.ts";

const sumOf = (
  whole: string | undefined,
  parts: readonly (string | undefined)[],
): readonly Relation[] => {
  const known = parts.filter((part) => part !== undefined);
  if (whole === undefined || known.length === 0) return [];
  return known.length === 1 && known[0] === whole ? [] : [{ kind: "SUM", whole, parts: known }];
};

type Position = (cells: SliceCells) => string | undefined;

const subsetNames = [
  "offered",
  "offeredAccessibly",
  "tookPart",
  "answered",
  "first",
  "second",
  "numerator",
] as const;

/** Where the numbers of a slice stand: the same in every year. */
const positionsIn = (cells: SliceCells): readonly Position[] => [
  ({ population }) => population,
  ({ eligible }) => eligible,
  ({ measured }) => measured,
  ...cells.rows.map(
    (_row, index): Position =>
      ({ rows }) =>
        rows[index],
  ),
  ...cells.outcomes.map(
    (_outcome, index): Position =>
      ({ outcomes }) =>
        outcomes[index],
  ),
  ...cells.missing.map(
    (_rule, index): Position =>
      ({ missing }) =>
        missing[index],
  ),
  ...subsetNames.flatMap((name): readonly Position[] => [
    ({ subsets }) => subsets[name],
    ...cells.rows.map(
      (_row, index): Position =>
        ({ parts }) =>
          parts[name]?.[index],
    ),
  ]),
];

/** Every number of the whole is the sum of those that stand in its place in the parts. */
const linkSlices = (whole: SliceCells, parts: readonly SliceCells[]): readonly Relation[] =>
  positionsIn(whole).flatMap((position) => sumOf(position(whole), parts.map(position)));

/** A row in which bands are taken together is the sum of the rows of those bands. */
const linkRows = (
  { cells, layout }: { readonly cells: SliceCells; readonly layout: Layout },
  single: { readonly cells: SliceCells; readonly layout: Layout },
): readonly Relation[] => {
  const places = layout.rows.map((codes) =>
    single.layout.rows.flatMap(([code], index) =>
      code !== undefined && codes.includes(code) ? [index] : [],
    ),
  );
  return places.flatMap((place, index) => [
    ...sumOf(
      cells.rows[index],
      place.map((at) => single.cells.rows[at]),
    ),
    ...subsetNames.flatMap((name) =>
      sumOf(
        cells.parts[name]?.[index],
        place.map((at) => single.cells.parts[name]?.[at]),
      ),
    ),
  ]);
};

const subsetsAlike = (cells: SliceCells, single: SliceCells): readonly Relation[] =>
  subsetNames.flatMap((name) => sumOf(cells.subsets[name], [single.subsets[name]]));

/** The slices of two tables that stand in the same place: everyone, and each group of each split. */
const slicesIn = function* (
  whole: MeasureTables,
  others: readonly MeasureTables[],
): Generator<readonly [SliceCells, readonly SliceCells[]]> {
  yield [whole.total, others.map(({ total }) => total)];
  for (const [name, groups] of whole.splits)
    for (const [code, cells] of groups)
      yield [cells, others.flatMap(({ splits }) => splits.get(name)?.get(code) ?? [])];
};

const linkLayouts = (
  merged: { readonly tables: MeasureTables; readonly layout: Layout },
  single: { readonly tables: MeasureTables; readonly layout: Layout },
): readonly Relation[] =>
  [...slicesIn(merged.tables, [single.tables])].flatMap(([cells, [other]]) =>
    other === undefined
      ? []
      : [
          ...linkRows({ cells, layout: merged.layout }, { cells: other, layout: single.layout }),
          ...subsetsAlike(cells, other),
        ],
  );

/** The numbers of one year or authority, which nobody prints here, as the pooled tables and as its own are laid out. */
const unprinted = (
  { subject, names }: PooledPart,
  layout: Layout,
  wanted: Layout,
): { readonly own: MeasureTables; readonly set: Pick<MeasureTables, "relations" | "tables"> } => {
  const own = measureTables({ subject, names, layout });
  const asPublished = measureTables({ subject, names, layout: wanted });
  const cells = [own, asPublished].flatMap(({ tables }) => tables.flatMap((table) => table.cells));
  const once = new Map(cells.map((cell) => [cell.key, { ...cell, shown: false }]));
  return {
    own,
    set: {
      tables: [{ id: "", title: "", cells: [...once.values()] }],
      relations: [
        ...own.relations,
        ...asPublished.relations,
        ...linkLayouts({ tables: own, layout }, { tables: asPublished, layout: wanted }),
      ],
    },
  };
};

/** How one year or authority was published by itself, as far as anybody knows: as its definition wants it. */
export const layoutAlone = ({ subject }: Pool): Layout => layoutAsWanted(subject);

/** The tables of several years or authorities together, with the numbers of each that nobody prints. */
export const pooledTables = (pool: Pool, layout: Layout): MeasureTables => {
  const { subject, names, parts } = pool;
  const whole = measureTables({ subject, names, layout });
  const each = parts.map((part) => unprinted(part, layout, layoutAlone(pool)));
  const links = [
    ...slicesIn(
      whole,
      each.map(({ own }) => own),
    ),
  ].flatMap(([cells, others]) => linkSlices(cells, others));
  const inner = each.map(({ set }, index) => ({
    id: `${subject.ref}#alone=${parts[index]?.of ?? ""}`,
    title: "",
    cells: set.tables.flatMap(({ cells }) => cells),
  }));
  return {
    ...whole,
    tables: [...whole.tables, ...inner],
    relations: [...whole.relations, ...each.flatMap(({ set }) => set.relations), ...links],
  };
};
