import type { Relation, TableSet } from "../../../engine/disclose/table-set.ts";

import { crossTable, setOf, sumOf, tableOf } from "./tables.ts";

/** Whole numbers from a seed, the same on every machine (mulberry32). */
export const createDice = (seed: number): ((low: number, high: number) => number) => {
  let state = seed >>> 0;
  return (low, high) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1));
  };
};

/** Tables in which a small number is planted where the rest gives it away, release by release. */
export interface Attack {
  readonly kind: string;
  readonly releases: readonly { readonly set: TableSet; readonly corrected: readonly string[] }[];
}

type Dice = ReturnType<typeof createDice>;

const once = (kind: string, set: TableSet): Attack => ({
  kind,
  releases: [{ set, corrected: [] }],
});

const subtraction = (dice: Dice, small: number): Attack => {
  const [boys, girls] = [dice(20, 60), dice(20, 60)];
  const first = tableOf("by sex", { all: boys + girls + small, boys, girls, another: small });
  const second = tableOf("boys or girls, by need", {
    boysOrGirls: boys + girls,
    more: boys + girls - 12,
    less: 12,
  });
  return once(
    "subtraction between tables",
    setOf(
      [first, second],
      sumOf("all", "boys", "girls", "another"),
      sumOf("boysOrGirls", "boys", "girls"),
      sumOf("boysOrGirls", "more", "less"),
    ),
  );
};

const rounding = (dice: Dice, small: number): Attack => {
  const parts = [dice(11, 40), dice(11, 40)];
  const counts = { first: parts[0] ?? 0, second: parts[1] ?? 0, small };
  const all = counts.first + counts.second + small;
  return once(
    "range from rounding",
    setOf([tableOf("bands", { all, ...counts })], sumOf("all", "first", "second", "small")),
  );
};

const complement = (dice: Dice, small: number): Attack => {
  const part = dice(20, 80);
  const table = tableOf("share", { whole: part + small, part, rest: small });
  const cells = table.cells.map((cell) => (cell.key === "rest" ? { ...cell, shown: false } : cell));
  return once("complement", setOf([{ ...table, cells }], sumOf("whole", "part", "rest")));
};

const overlap = (dice: Dice, small: number): Attack => {
  const inner = dice(30, 60);
  const half = Math.floor(inner / 2);
  const table = tableOf("overlapping ages", {
    under18: inner + small,
    under17: inner,
    seventeen: small,
    girls: half,
    boys: inner - half,
  });
  const cells = table.cells.map((cell) =>
    cell.key === "seventeen" ? { ...cell, shown: false } : cell,
  );
  return once(
    "overlapping populations",
    setOf(
      [{ ...table, cells }],
      sumOf("under18", "under17", "seventeen"),
      sumOf("under17", "girls", "boys"),
    ),
  );
};

const crossed = (dice: Dice, small: number): Attack => {
  const row = (): readonly number[] => [dice(11, 40), dice(11, 40), dice(11, 40)];
  const { table, relations } = crossTable("crossed", {
    north: [small, dice(11, 40), dice(11, 40)],
    south: row(),
    west: row(),
  });
  return once("rows and columns", setOf([table], ...relations));
};

const correction = (dice: Dice, small: number): Attack => {
  const [first, second, third] = [dice(11, 30), dice(31, 60), dice(31, 60)];
  const relations: readonly Relation[] = [sumOf("all", "small", "first", "second", "third")];
  const table = (count: number): TableSet =>
    setOf(
      [
        tableOf("bands", {
          all: count + first + second + third,
          small: count,
          first,
          second,
          third,
        }),
      ],
      ...relations,
    );
  return {
    kind: "before and after a correction",
    releases: [
      { set: table(small), corrected: [] },
      { set: table(small + dice(10, 14)), corrected: ["small", "all"] },
    ],
  };
};

const kinds = [subtraction, rounding, complement, overlap, crossed, correction];

/** One planted attack of each kind, for a policy that hides numbers under the threshold. */
export const plantedAttacks = (seed: number, threshold: number): readonly Attack[] => {
  const dice = createDice(seed);
  return kinds.map((plant) => plant(dice, dice(1, threshold - 1)));
};
