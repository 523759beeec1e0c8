import type { MappingPlan, PlannedEnd } from "../../runtime/mapping-plan.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";

import type { GivenColumn, GivenTable } from "../read/given-table.ts";
import { foldedName, recogniseTable } from "../read/recognise-table.ts";
import type { Sheet, SheetColumn } from "../reference/sheet.ts";
import type { ColumnOrigin } from "./column-origin.ts";
import { derivedValues } from "./derived-values.ts";
import type { ColumnLeft, ColumnsUnfilled, MappingRun } from "./map-report.ts";
import { mapValues } from "./map-values.ts";
import type { MapSources } from "./read-sources.ts";

/** What mappings are applied to, and for which return. */
export interface MapWork {
  readonly model: ReturnModel;
  /** The return that the files were read as. */
  readonly readAs?: ReturnModel;
  readonly sources: MapSources;
}

/** A column that a mapping made for a table. */
interface MadeColumn extends Omit<SheetColumn, "heading"> {
  readonly mapping: string;
  readonly table: string;
  readonly name: string;
}

/** Tables made of one sheet. */
export interface SheetMapped {
  readonly sheet: Sheet;
  readonly runs: readonly MappingRun[];
  readonly tables: readonly GivenTable[];
  readonly origins: readonly ColumnOrigin[];
  readonly columnsLeft: readonly ColumnLeft[];
  readonly columnsUnfilled: readonly ColumnsUnfilled[];
  /** Columns that two mappings make. */
  readonly clashes: readonly { readonly column: string; readonly mappings: readonly string[] }[];
}

/** A sheet as messages name it. */
export const sheetName = ({ file, name }: Sheet): string =>
  name === undefined ? file : `${file}, ${name}`;

const columnNamed = (sheet: Sheet, names: readonly string[]): SheetColumn | undefined =>
  names
    .map(
      (name) =>
        sheet.columns.find(({ heading }) => heading === name) ??
        sheet.columns.find(({ heading }) => foldedName(heading) === foldedName(name)),
    )
    .find((column) => column !== undefined);

const stem = (file: string): string =>
  foldedName(file.replace(/^.*[/\\]/u, "").replace(/\.[^.]*$/u, ""));

const isNamedAs = (sheet: Sheet, table: string): boolean =>
  foldedName(sheet.name ?? stem(sheet.file)) === foldedName(table);

/** An end that is a column of a table is looked for in that table, where there is one of its name. */
const isOfTable = (sheet: Sheet, { table }: PlannedEnd, { sheets }: MapSources): boolean =>
  table === undefined ||
  isNamedAs(sheet, table) ||
  !sheets.some((other) => isNamedAs(other, table));

/** The columns of a sheet that are the ends of a mapping; undefined when one is not there. */
const columnsFor = (
  { from, derive }: MappingPlan,
  sheet: Sheet,
  { sources, readAs }: MapWork,
): readonly SheetColumn[] | undefined => {
  if (derive !== undefined)
    return readAs !== undefined && sheet.name === derive.scopeTable ? [] : undefined;
  const columns = from.flatMap((end) =>
    isOfTable(sheet, end, sources) ? (columnNamed(sheet, end.headings) ?? []) : [],
  );
  return columns.length === from.length ? columns : undefined;
};

interface Applied {
  readonly plan: MappingPlan;
  readonly run: MappingRun;
  readonly made: readonly MadeColumn[];
  readonly used: readonly SheetColumn[];
}

const apply = (plan: MappingPlan, sheet: Sheet, work: MapWork): Applied | undefined => {
  const columns = columnsFor(plan, sheet, work);
  if (columns === undefined) return undefined;
  const { made, ...told } =
    plan.derive === undefined ? mapValues(plan, sheet, columns) : derivedValues(plan, sheet, work);
  const { ref, title, way, match, transform, loss } = plan;
  return {
    plan,
    used: columns,
    run: {
      mapping: ref,
      title,
      way,
      match,
      transform,
      file: sheetName(sheet),
      from: plan.from.map(({ called }) => called),
      to: plan.to.map(({ called }) => called),
      rows: sheet.rows,
      loss,
      ...told,
    },
    made: plan.to.flatMap(({ table, column }, end) => {
      const values = made[end];
      return table === undefined || column === undefined || values === undefined
        ? []
        : [{ ...values, mapping: ref, table, name: column }];
    }),
  };
};

const clashesIn = (made: readonly MadeColumn[]): SheetMapped["clashes"] =>
  [...Map.groupBy(made, ({ table, name }) => `${table} ${name}`)].flatMap(([column, same]) =>
    same.length > 1 ? [{ column, mappings: same.map(({ mapping }) => mapping) }] : [],
  );

interface Parts {
  readonly sheet: Sheet;
  readonly made: readonly MadeColumn[];
}

const givenColumns = (table: TableModel, { sheet, made }: Parts): readonly GivenColumn[] =>
  table.columns.flatMap(({ name }): readonly GivenColumn[] => {
    const own = made.find((one) => one.table === table.name && one.name === name);
    const found = own ?? columnNamed(sheet, [name]);
    return found === undefined
      ? []
      : [{ name, writtenName: name, cells: found.cells, values: found.values }];
  });

/** Columns of a sheet as the table of a return that they are of. */
export const sheetAsTable = (
  name: string,
  sheet: Sheet,
  columns: readonly GivenColumn[],
): GivenTable => ({
  name,
  file: sheet.file,
  form: "CSV",
  encoding: "UTF-8",
  rows: sheet.rows,
  lines: sheet.lines,
  firstLine: 1,
  columns,
  unknownColumns: [],
  repeatedColumns: [],
  ragged: sheet.ragged ?? new Map(),
  strayQuotes: new Set(),
  width: columns.length,
});

const tableOf = (table: TableModel, parts: Parts): GivenTable =>
  sheetAsTable(table.name, parts.sheet, givenColumns(table, parts));

/** The tables that a sheet becomes: those that mappings fill, and the one that it is by its own columns. */
const tablesOf = (model: ReturnModel, { sheet, made }: Parts): readonly TableModel[] => {
  const headings = sheet.columns.map(({ heading }) => heading);
  const recognised = recogniseTable(model, headings, "CSV");
  const names = new Set(made.map(({ table }) => table));
  if (recognised.kind === "recognised") names.add(recognised.table.name);
  return model.tables.filter(({ name }) => names.has(name));
};

const rowsFilled = ({ cells, values }: SheetColumn): number =>
  cells.reduce((sum, cell) => sum + ((values[cell] ?? "").trim() === "" ? 0 : 1), 0);

const leftIn = (
  { sheet }: Parts,
  used: ReadonlySet<SheetColumn>,
  tables: readonly GivenTable[],
): readonly ColumnLeft[] => {
  const carried = new Set(tables.flatMap(({ columns }) => columns.map(({ cells }) => cells)));
  return sheet.columns.flatMap((column) => {
    const rows = used.has(column) || carried.has(column.cells) ? 0 : rowsFilled(column);
    return rows === 0 ? [] : [{ file: sheetName(sheet), column: column.heading, rows }];
  });
};

const unfilledIn = (models: readonly TableModel[], tables: readonly GivenTable[]) =>
  models.flatMap(({ name, columns }): readonly ColumnsUnfilled[] => {
    const there = new Set(
      tables.flatMap((given) => (given.name === name ? given.columns.map((one) => one.name) : [])),
    );
    // Columns without an element only say what a row stands in.
    const missing = columns.filter((one) => one.element !== "" && !there.has(one.name));
    return missing.length === 0
      ? []
      : [{ table: name, columns: missing.map((column) => column.name) }];
  });

const originsOf = ({ plan, used }: Applied): readonly ColumnOrigin[] =>
  plan.to.flatMap(({ table, column }, end) =>
    table === undefined || column === undefined ? [] : [{ table, column, plan, end, from: used }],
  );

/** Applies mappings to one sheet. Columns that the return has under the same name go over as they are. */
export const mapSheet = (
  sheet: Sheet,
  plans: readonly MappingPlan[],
  work: MapWork,
): SheetMapped => {
  const applied = plans.flatMap((plan) => apply(plan, sheet, work) ?? []);
  const made = applied.flatMap((one) => one.made);
  const parts = { sheet, made };
  const models = tablesOf(work.model, parts);
  const tables = models.map((table) => tableOf(table, parts));
  return {
    sheet,
    runs: applied.map(({ run }) => run),
    tables,
    origins: applied.flatMap(originsOf),
    columnsLeft: leftIn(parts, new Set(applied.flatMap(({ used }) => used)), tables),
    columnsUnfilled: unfilledIn(models, tables),
    clashes: clashesIn(made),
  };
};
