import type { ReturnModel } from "../../runtime/return-model.ts";
import type { ColumnsByTable } from "../../runtime/rule-module.ts";

import { numbersOf } from "../measure/externals.ts";
import { buildTables } from "../rules/build-rows.ts";
import type { BuiltTable } from "../rules/build-rows.ts";
import type { RuleTable } from "../rules/rule-input.ts";
import type { RowCause, SwitchedCause } from "./causes.ts";
import { definitionCauses } from "./causes.ts";
import { measureOf } from "./mix-measures.ts";
import { knownRows, pairRows } from "./pair-rows.ts";
import type { ReconcileSide, SideMeasure, SideName } from "./reconcile-side.ts";
import type { ExplainedRow, RowSides } from "./row-differences.ts";
import { explainRows } from "./row-differences.ts";

/** Both sides. */
export type Sides = Readonly<Record<SideName, ReconcileSide>>;

/** A way in which the sides differ, for people: what it is, and what each side has. */
export interface Reason {
  readonly cause: SwitchedCause;
  readonly what: string;
  readonly left: string;
  readonly right: string;
}

/** All columns that definitions read. */
export const columnsReadBy = (measures: readonly SideMeasure[]): ColumnsByTable => {
  const found = new Map<string, Set<string>>();
  for (const { reads } of measures)
    for (const cause of definitionCauses)
      for (const [table, columns] of Object.entries(reads[cause])) {
        const known = found.get(table) ?? new Set<string>();
        for (const column of columns) known.add(column);
        found.set(table, known);
      }
  return Object.fromEntries([...found].map(([table, names]) => [table, [...names].toSorted()]));
};

const readPart = ({ tables, period }: ReturnModel, columns: ColumnsByTable): string =>
  JSON.stringify([
    period,
    tables
      .filter(({ name }) => columns[name] !== undefined)
      .map(({ name, keys, parent, columns: own }) => [
        name,
        keys,
        parent,
        own
          .filter((column) => columns[name]?.includes(column.name) === true)
          .map((column) => [column.name, column.repeats, column.cell]),
      ]),
  ]);

/** True when two returns define what is read alike, so that records read by one are read by the other. */
export const readsAlike = (
  left: ReturnModel,
  right: ReturnModel,
  columns: ColumnsByTable,
): boolean => readPart(left, columns) === readPart(right, columns);

/** Reasons that lie in the definitions. */
const definitionReasons = ({ left, right }: Sides): readonly Reason[] =>
  definitionCauses.flatMap((cause) => {
    const [own, other] = [left.measure.texts[cause], right.measure.texts[cause]];
    const names = [...new Set([...own, ...other].map(({ name }) => name))];
    return names.flatMap((name): readonly Reason[] => {
      const [one, two] = [own, other].map((texts) => texts.find((text) => text.name === name));
      if (one?.text === two?.text) return [];
      return [{ cause, what: name, left: one?.written ?? "", right: two?.written ?? "" }];
    });
  });

const periodText = ({ inputs, model }: ReconcileSide): string => {
  const { from, to } = inputs.period ?? model.period;
  return `${from} to ${to}`;
};

const periodReasons = ({ left, right }: Sides): readonly Reason[] => {
  const [one, other] = [periodText(left), periodText(right)];
  return one === other ? [] : [{ cause: "CUT_OFF", what: "period", left: one, right: other }];
};

const externalText = ({ externals }: ReconcileSide, name: string): string => {
  const given = externals.find((one) => one.name === name);
  if (given === undefined) return "not given";
  return given.vintage === undefined ? given.value : `${given.value} (${given.vintage})`;
};

const vintageReasons = (sides: Sides): readonly Reason[] => {
  const names = [sides.left, sides.right].flatMap(
    (side) => measureOf(side).plan.first?.external ?? [],
  );
  return [...new Set(names)].flatMap((name): readonly Reason[] => {
    const [left, right] = [externalText(sides.left, name), externalText(sides.right, name)];
    const isSame = numbersOf(sides.left.externals)[name] === numbersOf(sides.right.externals)[name];
    return isSame && left === right
      ? []
      : [{ cause: "DENOMINATOR_VINTAGE", what: name, left, right }];
  });
};

const modelReasons = (sides: Sides, modelsDiffer: boolean): readonly Reason[] =>
  modelsDiffer
    ? [
        {
          cause: "RULE_VERSION",
          what: "tables and code lists",
          left: `${sides.left.model.ref} of ${sides.left.release.name}`,
          right: `${sides.right.model.ref} of ${sides.right.release.name}`,
        },
      ]
    : [];

/** How two sides differ apart from their records. */
export const reasonsOf = (sides: Sides, modelsDiffer: boolean): readonly Reason[] => [
  ...periodReasons(sides),
  ...definitionReasons(sides),
  ...modelReasons(sides, modelsDiffer),
  ...vintageReasons(sides),
];

/** The records of both sides under the definitions of one, side by side. */
export interface RecordsUnder {
  readonly model: ReturnModel;
  /** In the order of the left, then those of the right alone. */
  readonly pairs: readonly ExplainedRow[];
  /** In the order of the right. */
  readonly pairsOfRight: readonly ExplainedRow[];
  /** Records of one person and one day stand in another order on the other side. */
  readonly hasOtherOrder: boolean;
}

const builtUnder = (
  side: ReconcileSide,
  model: ReturnModel,
  { tables, columns }: { readonly tables: readonly RuleTable[]; readonly columns: ColumnsByTable },
): ReadonlyMap<string, BuiltTable> => {
  const isNested = model.tables.some(({ parent }) => parent !== undefined);
  const looked = model.tables.filter(({ name }) => isNested || columns[name] !== undefined);
  return buildTables(looked, tables, side.inputs.period ?? side.model.period);
};

const orderOfRight = (pairs: readonly ExplainedRow[]): readonly ExplainedRow[] => {
  const others = pairs.flatMap(({ right }) => right ?? []);
  const rank = new Map(others.map(({ identity }, index) => [identity, index]));
  const placeOf = ({ right }: ExplainedRow): number =>
    right === undefined ? Infinity : (rank.get(right.identity) ?? Infinity);
  return pairs.toSorted((one, other) => {
    const [left, right] = [placeOf(one), placeOf(other)];
    return left === right ? 0 : left - right;
  });
};

/** Where children are counted, a side has those of whom it has a row in the table that is looked at. */
const presentIn = ({ left, right }: Sides): Pick<RowSides, "presentIn"> => {
  const plans = [measureOf(left).plan, measureOf(right).plan];
  return plans.every(({ unit }) => unit.of === "CHILD")
    ? { presentIn: new Set(plans.map(({ scopeTable }) => scopeTable)) }
    : {};
};

/** The order of those records that only the order of the file tells apart. */
const ordersOf = (pairs: readonly ExplainedRow[]): string => {
  const both = pairs.flatMap(({ left, right }) =>
    left === undefined || right === undefined ? [] : [left],
  );
  const alike = Map.groupBy(both, ({ table, person, day }) => JSON.stringify([table, person, day]));
  return JSON.stringify(
    [...alike]
      .filter(([, same]) => same.length > 1)
      .map(([key, same]) => [key, same.map(({ identity }) => identity)])
      .toSorted(([one], [other]) => ((one ?? "") < (other ?? "") ? -1 : 1)),
  );
};

/** Puts the records of both sides side by side as the definitions of one side read them. */
export const recordsUnder = (sides: Sides, by: SideName, columns: ColumnsByTable): RecordsUnder => {
  const { model } = sides[by];
  const built = (name: SideName): ReadonlyMap<string, BuiltTable> => {
    const side = sides[name];
    const tables = name === by ? side.inputs.tables : (side.readByOther ?? side.inputs.tables);
    return builtUnder(sides[by], model, { tables, columns });
  };
  const [left, right] = [built("left"), built("right")];
  const paired = pairRows(knownRows(model, left), knownRows(model, right));
  const rowSide = (name: SideName, own: ReadonlyMap<string, BuiltTable>) => ({
    built: own,
    origins: sides[name].origins,
    cutOff: sides[name].cutOff,
  });
  const pairs = explainRows(paired, {
    model,
    columns,
    ...presentIn(sides),
    left: rowSide("left", left),
    right: rowSide("right", right),
  });
  const pairsOfRight = orderOfRight(pairs);
  return { model, pairs, pairsOfRight, hasOtherOrder: ordersOf(pairs) !== ordersOf(pairsOfRight) };
};

/** The causes for which records differ. */
export const rowCausesIn = ({ pairs, hasOtherOrder }: RecordsUnder): readonly RowCause[] => [
  ...(hasOtherOrder ? (["RECORDED_DIFFERENTLY"] as const) : []),
  ...pairs.flatMap(({ cause, cells }) => [cause ?? [], cells.map((cell) => cell.cause)].flat()),
];
