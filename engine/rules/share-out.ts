import type { ReturnModel } from "../../runtime/return-model.ts";
import type { ColumnsByTable, CompiledRule, RuleModule } from "../../runtime/rule-module.ts";
import { orderColumnOf } from "../../runtime/rule-order.ts";

import { limits } from "../limits.ts";
import type { GivenTable } from "../read/given-table.ts";
import { noPerson, numberPeople, numberSamePeople } from "./people.ts";
import type { People } from "./people.ts";
import { pickRows } from "./pick-rows.ts";
import type { RuleInputs, RuleTable } from "./rule-input.ts";
import type { RulePlan } from "./rule-plan.ts";

/** A part of the work of running rules, as plain data that can be handed to another thread. */
export interface RuleShare {
  readonly inputs: RuleInputs;
  /** The rules that can run, by their places in the module: places are numbered by all of them. */
  readonly runnable: readonly number[];
  /** Those of them that this share runs. */
  readonly run: readonly number[];
}

/** A share, and what the rows of its tables are in the tables as they were given. */
export interface OwnedShare {
  readonly share: RuleShare;
  readonly rowsByTable: ReadonlyMap<string, Uint32Array>;
}

/** The whole work of running rules, shared out. A share is made when it is asked for. */
export interface SharedWork {
  /** Shares of people, in their order. */
  readonly people: readonly (() => OwnedShare)[];
  /** What looks across people; undefined when no rule does. */
  readonly across: (() => OwnedShare) | undefined;
}

/** Some of the people, by their numbers: from the first to before the second. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const isIn = ({ from, to }: Range, person: number): boolean => person >= from && person < to;

const rowsOf = (numbers: Int32Array, range: Range): Uint32Array => {
  let count = 0;
  for (const person of numbers) if (isIn(range, person)) count += 1;
  const rows = new Uint32Array(count);
  let at = 0;
  for (let row = 0; at < count; row += 1) {
    if (!isIn(range, numbers[row] ?? noPerson)) continue;
    rows[at] = row;
    at += 1;
  }
  return rows;
};

const countRows = ({
  count,
  byTable,
}: People): { readonly byPerson: Uint32Array; rows: number } => {
  const counted = { byPerson: new Uint32Array(count), rows: 0 };
  for (const numbers of byTable.values())
    for (const person of numbers) {
      if (person === noPerson) continue;
      counted.byPerson[person] = (counted.byPerson[person] ?? 0) + 1;
      counted.rows += 1;
    }
  return counted;
};

/** Where the people are cut into ranges whose rows are in the proportions asked for. */
const cutPeople = (people: People, proportions: readonly number[]): readonly Range[] => {
  const { byPerson, rows } = countRows(people);
  const total = proportions.reduce((sum, one) => sum + one, 0);
  let [person, seen, wanted] = [0, 0, 0];
  return proportions.map((proportion, index) => {
    const from = person;
    wanted = index === proportions.length - 1 ? Infinity : wanted + (rows * proportion) / total;
    while (person < people.count && seen < wanted) {
      seen += byPerson[person] ?? 0;
      person += 1;
    }
    return { from, to: person };
  });
};

/** For each row the row above it, among those taken. */
const parentsAmong = (
  given: GivenTable,
  rows: Uint32Array,
  above: Uint32Array | undefined,
): Uint32Array | undefined => {
  const { parentRows } = given;
  if (parentRows === undefined || above === undefined) return undefined;
  const places = new Map<number, number>();
  for (let at = 0; at < above.length; at += 1) places.set(above[at] ?? 0, at);
  return rows.map((row) => places.get(parentRows[row] ?? 0) ?? 0);
};

type Taken = Pick<OwnedShare, "rowsByTable"> & { readonly tables: readonly RuleTable[] };

const takeTables = (
  model: ReturnModel,
  { inputs: { tables } }: RulePlan,
  take: {
    readonly people: People;
    readonly range: Range;
    /** The columns to take; all unless told. */
    readonly columns?: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  },
): Taken => {
  const { people, range, columns } = take;
  const taken = tables.filter(({ given }) => columns?.has(given.name) !== false);
  const rowsByTable = new Map(
    taken.map(({ given: { name } }) => [
      name,
      rowsOf(people.byTable.get(name) ?? new Int32Array(0), range),
    ]),
  );
  return {
    rowsByTable,
    tables: taken.map(({ given }) => {
      const rows = rowsByTable.get(given.name) ?? new Uint32Array(0);
      const parent = model.tables.find(({ name }) => name === given.name)?.parent ?? "";
      const parentRows = parentsAmong(given, rows, rowsByTable.get(parent));
      const picked = { rows, columns: columns?.get(given.name), parentRows };
      return { given: pickRows(given, picked), isPart: true };
    }),
  };
};

const isNested = (model: ReturnModel): boolean =>
  model.tables.some(({ parent }) => parent !== undefined);

/** The columns that rules read, and those that name and order people's rows; undefined when rows stand in one another. */
const columnsRead = (
  model: ReturnModel,
  read: readonly ColumnsByTable[],
): ReadonlyMap<string, ReadonlySet<string>> | undefined => {
  if (isNested(model)) return undefined;
  const columns = new Map<string, Set<string>>();
  for (const [table, names] of read.flatMap((tables) => Object.entries(tables))) {
    const always = [model.subject?.column ?? "", orderColumnOf(table) ?? ""];
    const known = columns.get(table) ?? new Set(always);
    for (const name of names) known.add(name);
    columns.set(table, known);
  }
  return columns;
};

/** For each table of last year the number that the person of each row has in this year. */
type SamePeople = ReadonlyMap<RuleTable, Int32Array | undefined>;

const numberLast = ({ last }: RuleInputs, people: People): SamePeople => {
  if (last === undefined) return new Map();
  const { model, tables, period = model.period } = last;
  return new Map(
    tables.map((table) => [table, numberSamePeople(model, table.given, { people, period })]),
  );
};

/** Last year's rows of the people of a share; all of them where they cannot be told apart. */
const takeLast = (
  { last }: RuleInputs,
  run: readonly CompiledRule[],
  take: { readonly same: SamePeople; readonly range: Range },
): Pick<RuleInputs, "last"> => {
  if (last === undefined || run.every(({ needs }) => Object.keys(needs.last).length === 0))
    return {};
  const needed = run.map(({ needs }) => needs.last);
  const columns = columnsRead(last.model, needed);
  const tables = last.tables.map((table) => {
    const numbers = take.same.get(table);
    if (numbers === undefined) return table;
    const rows = rowsOf(numbers, take.range);
    const picked = { rows, columns: columns?.get(table.given.name) };
    return { given: pickRows(table.given, picked), isPart: true };
  });
  return { last: { ...last, tables } };
};

const takeReferences = (
  { references = [] }: RuleInputs,
  run: readonly CompiledRule[],
): NonNullable<RuleInputs["references"]> =>
  references.filter(({ model }) => run.some(({ needs }) => model.name in needs.references));

/** A rule can be shared out when it looks at one person at a time, and not into a list too long to be handed around. */
const isShared = ({ references = [] }: RuleInputs, { needs, scopeTable }: CompiledRule): boolean =>
  // Rules compiled before this was told do not tell it, and are run in one place.
  needs.withinPerson &&
  scopeTable !== null &&
  references.every(
    ({ model, table }) =>
      !(model.name in needs.references) || table.given.rows <= limits.sharedListRows,
  );

/** What shares are made of. */
interface Sharing {
  readonly model: ReturnModel;
  readonly module: RuleModule;
  readonly plan: RulePlan;
  readonly people: People;
  readonly same: SamePeople;
}

/** The share that runs some rules over some of the people. */
const makeShare = (
  { model, module, plan, people, same }: Sharing,
  run: readonly CompiledRule[],
  take: Pick<Parameters<typeof takeTables>[2], "range" | "columns">,
): OwnedShare => {
  const { inputs, runnable } = plan;
  const { last: _last, ...facts } = inputs;
  const { tables, rowsByTable } = takeTables(model, plan, { ...take, people });
  const placeOf = (rule: CompiledRule): number => module.rules.indexOf(rule);
  return {
    rowsByTable,
    share: {
      inputs: {
        ...facts,
        tables,
        ...takeLast(inputs, run, { same, range: take.range }),
        references: takeReferences(inputs, run),
      },
      runnable: runnable.map(placeOf),
      run: run.map(placeOf),
    },
  };
};

/**
 * Shares out the work of running rules: each share has some of the people in their order, as many as its proportion
 * says. Undefined when people cannot be told apart, so that one share must do it all.
 */
export const shareOut = (
  model: ReturnModel,
  module: RuleModule,
  { plan, proportions }: { readonly plan: RulePlan; readonly proportions: readonly number[] },
): SharedWork | undefined => {
  const { inputs, runnable } = plan;
  const { tables, period = model.period } = inputs;
  const given = tables.map((table) => table.given);
  const people = numberPeople(model, given, period);
  if (people === undefined || tables.some(({ ghosts }) => ghosts !== undefined)) return undefined;
  const sharing = { model, module, plan, people, same: numberLast(inputs, people) };
  const shared = runnable.filter((rule) => isShared(inputs, rule));
  const across = runnable.filter((rule) => !isShared(inputs, rule));
  const needed = across.map(({ needs }) => needs.tables);
  const everyone = { range: { from: 0, to: people.count }, columns: columnsRead(model, needed) };
  return {
    people: cutPeople(people, proportions).map(
      (range) => () => makeShare(sharing, shared, { range }),
    ),
    across: across.length === 0 ? undefined : () => makeShare(sharing, across, everyone),
  };
};
