import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";

import type { CountCell, Relation, ShareCell, TableSet } from "./table-set.ts";
import { cellsByKey } from "./table-set.ts";

/** More people than a table may count: sums of products stay exact well beyond it. */
const countLimit = 1_000_000_000;

type Cells = ReadonlyMap<string, CountCell>;

const keysOf = (relation: Relation): readonly string[] =>
  relation.kind === "SUM" ? [relation.whole, ...relation.parts] : [relation.part, relation.whole];

const countFaults = (cell: CountCell): readonly string[] =>
  typeof cell.count === "number" &&
  !(Number.isSafeInteger(cell.count) && cell.count >= 0 && cell.count <= countLimit)
    ? [`Cell ${cell.key} has ${cell.count}; a count is a whole number from 0 to ${countLimit}.`]
    : [];

/** One group of people has one number and one treatment, in whatever tables it stands. */
const repeatFaults = (set: TableSet, cells: Cells): readonly string[] =>
  set.tables.flatMap((table) =>
    table.cells.flatMap((cell) => {
      const other = cells.get(cell.key);
      const isSame =
        other !== undefined &&
        other.count === cell.count &&
        other.level === cell.level &&
        (other.sensitive ?? true) === (cell.sensitive ?? true) &&
        (other.shown ?? true) === (cell.shown ?? true);
      return isSame
        ? []
        : [
            `Cell ${cell.key} stands twice with different numbers or treatment, once in ${table.id}.`,
          ];
    }),
  );

const duplicateFaults = (set: TableSet): readonly string[] => {
  const ids = set.tables.map((table) => table.id);
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map(
    (id) => `Two tables are called ${id}.`,
  );
};

const sumFaults = (relation: Relation, cells: Cells): readonly string[] => {
  const unknown = keysOf(relation).filter((key) => !cells.has(key));
  if (unknown.length > 0)
    return unknown.map((key) => `A relation names cell ${key}, which is in no table.`);
  const counts = keysOf(relation).map((key) => cells.get(key)?.count);
  const numbers = counts.filter((count) => typeof count === "number");
  if (numbers.length < counts.length) return [];
  const [first = 0, ...rest] = numbers;
  if (relation.kind === "WITHIN") {
    return first <= (rest[0] ?? 0)
      ? []
      : [`Cell ${relation.part} (${first}) is said to lie within ${relation.whole} (${rest[0]}).`];
  }
  const sum = rest.reduce((total, count) => total + count, 0);
  return sum === first
    ? []
    : [`Cell ${relation.whole} is ${first}, but its parts add up to ${sum}.`];
};

const shareFaults = (share: ShareCell, cells: Cells): readonly string[] => {
  const unknown = [share.numerator, share.denominator].filter((key) => !cells.has(key));
  const isWritable =
    Number.isSafeInteger(share.decimals) && share.decimals >= 0 && share.decimals <= 3;
  const per = share.per ?? 100;
  const isPer = Number.isSafeInteger(per) && per >= 1 && per <= 100_000;
  return [
    ...unknown.map((key) => `Percentage ${share.key} names cell ${key}, which is in no table.`),
    ...(isWritable
      ? []
      : [`Percentage ${share.key} needs 0 to 3 decimals, not ${share.decimals}.`]),
    ...(isPer ? [] : [`Percentage ${share.key} is per ${per}; that must be from 1 to 100,000.`]),
  ];
};

/** What is wrong with a set of tables before anything can be said of them; none when they fit together. */
export const checkTableSet = (set: TableSet): readonly Problem[] => {
  const cells = cellsByKey(set);
  const faults = [
    ...duplicateFaults(set),
    ...[...cells.values()].flatMap(countFaults),
    ...repeatFaults(set, cells),
    ...set.relations.flatMap((relation) => sumFaults(relation, cells)),
    ...set.tables.flatMap((table) =>
      (table.shares ?? []).flatMap((share) => shareFaults(share, cells)),
    ),
  ];
  return [...new Set(faults)].map((fault) => problemOf("DISCLOSE_TABLES_INVALID", fault));
};
