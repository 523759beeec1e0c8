import type { CheckedMeasure } from "../../../codegen/measure/checked-measure.ts";
import type { MeasuresPlan } from "../../../engine/measure/plan-measures.ts";
import { prepareReturn, tablesGrouped } from "../../../engine/rules/evaluate-rules.ts";
import type { RuleInputs } from "../../../engine/rules/rule-input.ts";
import type { Period } from "../../../runtime/cells.ts";
import type { CompiledMeasure, MeasureModule } from "../../../runtime/measure-module.ts";
import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";
import type { ReturnModel, TableModel } from "../../../runtime/return-model.ts";
import { personKeyOf } from "../../../runtime/rule-groups.ts";
import type { ColumnsByTable } from "../../../runtime/rule-module.ts";
import type { RawTable } from "./flat-files.ts";
import { rawOfGiven } from "./flat-files.ts";
import { loadRows, peopleInRows } from "./load-rows.ts";
import type { RowNumbers } from "./load-rows.ts";
import type { TableWanted } from "./load-table.ts";
import { createEmptyTable, loadTable } from "./load-table.ts";
import type { MemoryDatabase } from "./open-database.ts";

/** What is counted in a database: measures of a return over its files. */
export interface CountRequest {
  readonly model: ReturnModel;
  readonly module: MeasureModule;
  /** The measures of the module before they were compiled. */
  readonly checked: readonly CheckedMeasure[];
  /** Everything besides the tables of the return: they are read by the database. */
  readonly inputs: RuleInputs;
  readonly tables: readonly RawTable[];
}

const columnsAsked = (
  measures: readonly CompiledMeasure[],
  group: "last" | "references" | "tables",
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const all: readonly ColumnsByTable[] = measures.map(({ needs }) => needs[group]);
  for (const columns of all)
    for (const [table, names] of Object.entries(columns)) {
      const known = found.get(table) ?? new Set<string>();
      found.set(table, known);
      for (const name of names) known.add(name);
    }
  return found;
};

/** What stands where a file cannot be read; the words of DuckDB hold what stands in the file, and are not told. */
const unread = (file: string): Problem =>
  problemOf("MEASURE_ENGINE_INPUT", `${file}: DuckDB cannot read all of its rows.`, {
    place: { file },
  });

interface Loading {
  readonly wanted: TableWanted;
  readonly raw: RawTable | undefined;
}

/** Puts what measures look at into the database; answers the tables. */
type Load = () => Promise<Result<readonly TableWanted[], readonly Problem[]>>;

const loadOne = async (
  database: MemoryDatabase,
  { wanted, raw }: Loading,
): Promise<readonly Problem[]> => {
  if (raw === undefined) {
    await createEmptyTable(database, wanted);
    return [];
  }
  try {
    await loadTable(database, wanted, raw);
    return [];
  } catch {
    return [unread(raw.file)];
  }
};

const tablesNamed = (
  model: ReturnModel,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly [TableModel, ReadonlySet<string>])[] =>
  model.tables.flatMap((table) => {
    const columns = asked.get(table.name);
    return columns === undefined ? [] : [[table, columns] as const];
  });

const ownTables = (
  { model, inputs, tables }: CountRequest,
  measures: readonly CompiledMeasure[],
): readonly Loading[] => {
  const period = inputs.period ?? model.period;
  return tablesNamed(model, columnsAsked(measures, "tables")).map(([table, columns]) => ({
    wanted: { model, table, as: table.name, columns, period },
    raw: tables.find((raw) => raw.table.name === table.name),
  }));
};

/** Tables of the return of the year before, which were read already. */
const lastTables = async (
  database: MemoryDatabase,
  { model, inputs, checked }: CountRequest,
  measures: readonly CompiledMeasure[],
): Promise<readonly Loading[]> => {
  const { last } = inputs;
  const before = last?.model ?? checked[0]?.ground.previous ?? model;
  const period: Period = last?.period ?? before.period;
  const named = tablesNamed(before, columnsAsked(measures, "last"));
  return Promise.all(
    named.map(async ([table, columns]) => {
      const as = `${table.name}_last`;
      const given = last?.tables.find((one) => one.given.name === table.name)?.given;
      const raw =
        given === undefined ? undefined : await rawOfGiven(database, table, { given, as });
      return { wanted: { model: before, table, as, columns, period }, raw };
    }),
  );
};

/** Lists to look things up in; of several entries with one key the first counts. */
const listTables = async (
  database: MemoryDatabase,
  { model, inputs, checked }: CountRequest,
  measures: readonly CompiledMeasure[],
): Promise<readonly Loading[]> => {
  const lists = checked[0]?.ground.references ?? [];
  const asked = columnsAsked(measures, "references");
  return Promise.all(
    lists.flatMap((table) => {
      const columns = asked.get(table.name);
      if (columns === undefined) return [];
      const as = `reference_${table.name}`;
      const given = inputs.references?.find((list) => list.model.name === table.name)?.table.given;
      const wanted = { model, table, as, columns, period: inputs.period ?? model.period };
      return [
        (given === undefined
          ? Promise.resolve(undefined)
          : rawOfGiven(database, table, { given, as })
        ).then((raw) => ({ wanted, raw })),
      ];
    }),
  );
};

const firstOfKey = async (database: MemoryDatabase, loaded: readonly Loading[]): Promise<void> => {
  for (const { wanted } of loaded) {
    const key = (wanted.table.keys[0]?.columns ?? []).map((name) => `"${name}"`).join(", ");
    if (key === "" || !wanted.as.startsWith("reference_")) continue;
    await database.run(
      `DELETE FROM "${wanted.as}" WHERE "_row" NOT IN (SELECT min("_row") FROM "${wanted.as}" GROUP BY ${key})`,
    );
  }
};

const loadAll = async (
  database: MemoryDatabase,
  loading: readonly Loading[],
): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const one of loading) problems.push(...(await loadOne(database, one)));
  if (problems.length === 0) await firstOfKey(database, loading);
  return problems;
};

/** Tables that the database reads itself. */
export const loadFiles = async (
  database: MemoryDatabase,
  request: CountRequest,
  measures: readonly CompiledMeasure[],
): ReturnType<Load> => {
  const loading = [
    ...ownTables(request, measures),
    ...(await lastTables(database, request, measures)),
    ...(await listTables(database, request, measures)),
  ];
  const problems = await loadAll(database, loading);
  return problems.length > 0 ? fail(problems) : ok(loading.map(({ wanted }) => wanted));
};

/** Tables of a return with all that their rows stand in, each after the one above it. */
const withAbove = (
  { tables }: ReturnModel,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const above = (name: string): readonly string[] => {
    const parent = tables.find((table) => table.name === name)?.parent;
    return parent === undefined ? [name] : [...above(parent), name];
  };
  const names = [...asked.keys()].flatMap(above);
  return new Map([...new Set(names)].map((name) => [name, asked.get(name) ?? new Set<string>()]));
};

/** Rows that were read, linked and put in order already, by the person whose they are. */
export const loadPrepared = async (
  database: MemoryDatabase,
  { request, plan }: { readonly request: CountRequest; readonly plan: MeasuresPlan },
  measures: readonly CompiledMeasure[],
): ReturnType<Load> => {
  const { model, inputs, checked } = request;
  const period = inputs.period ?? model.period;
  const grouped = tablesGrouped(plan.runnable);
  const { now, last } = peopleInRows(
    prepareReturn(model, plan.rules, { inputs: plan.inputs, grouped }),
  );
  const before = inputs.last?.model ?? checked[0]?.ground.previous ?? model;
  const numbers: RowNumbers = new Map();
  const loaded: TableWanted[] = [];
  for (const [of, group, people, suffix] of [
    [model, "tables", now, ""],
    [before, "last", last, "_last"],
  ] as const)
    for (const [table, columns] of tablesNamed(of, withAbove(of, columnsAsked(measures, group)))) {
      const wanted = { model: of, table, as: `${table.name}${suffix}`, columns, period };
      await loadRows(database, wanted, { people, numbers });
      loaded.push(wanted);
    }
  const lists = await listTables(database, request, measures);
  const problems = await loadAll(database, lists);
  return problems.length > 0
    ? fail(problems)
    : ok([...loaded, ...lists.map(({ wanted }) => wanted)]);
};

/** True for a table that may well hold one row a person, so that it is worth finding out. */
const mayBeSingle = ({ model, table }: TableWanted): boolean => {
  const key = personKeyOf(model, table);
  return key !== undefined && (table.occurs.max === 1 || table.keys[0]?.columns.length === 1);
};

/** The tables in which nobody has more than one row. */
export const singlesAmong = async (
  database: MemoryDatabase,
  tables: readonly TableWanted[],
): Promise<ReadonlySet<string>> => {
  const singles = new Set<string>();
  for (const wanted of tables.filter(mayBeSingle)) {
    const query = `SELECT CAST(count(*) = count(DISTINCT "_child") AS VARCHAR) FROM "${wanted.as}"`;
    if ((await database.texts(query))[0] === "true") singles.add(wanted.as);
  }
  return singles;
};
