import type { MeasurePlan, SubsetName } from "./measure-module.ts";
import { coverageStages } from "./measure-module.ts";

/** What a unit is found to be, but for its splits. Units that are alike in all of it are of one kind. */
export interface UnitKind {
  /** The rule for missing values that holds for it; -1 for none. */
  readonly missing: number;
  /** False when it leaves the figure: what is missing excludes it, or nobody meant to reach it. */
  readonly isEligible: boolean;
  /** Its place among the groups: bands, bands of what is missing, none. */
  readonly group: number;
  readonly subsets: readonly SubsetName[];
  /** Its band of outcomes; -1 when the measure has none. */
  readonly outcome: number;
  /** The number of which a mean or median is taken. */
  readonly value: number | null;
}

const bits: Readonly<Record<SubsetName, number>> = {
  offered: 1,
  offeredAccessibly: 2,
  tookPart: 4,
  answered: 8,
  numerator: 16,
  first: 32,
  second: 64,
};

const allBits = 2 ** (coverageStages.length + 3);

/** Numbers the kinds of units in the order in which they are met. */
export interface UnitKinds {
  readonly kinds: readonly UnitKind[];
  readonly numberOf: (unit: UnitKind) => number;
}

/** All that is told of a unit besides its number, as one whole number. */
const packer = ({ bands, missing, outcomes }: MeasurePlan): ((unit: UnitKind) => number) => {
  const groups = bands.length + missing.length + 2;
  return (unit) => {
    let packed = unit.isEligible ? 1 : 0;
    packed = packed * (missing.length + 1) + unit.missing + 1;
    packed = packed * groups + unit.group + 1;
    packed = packed * (outcomes.length + 2) + unit.outcome + 1;
    let subsets = 0;
    for (const name of unit.subsets) subsets += bits[name];
    return packed * allBits + subsets;
  };
};

/** Makes the list of the kinds of units of a measure. */
export const createUnitKinds = (plan: MeasurePlan): UnitKinds => {
  const pack = packer(plan);
  const kinds: UnitKind[] = [];
  const numbersByPacked = new Map<number, Map<number | null, number>>();
  const numberOf = (unit: UnitKind): number => {
    const packed = pack(unit);
    let numbers = numbersByPacked.get(packed);
    if (numbers === undefined) {
      numbers = new Map();
      numbersByPacked.set(packed, numbers);
    }
    const known = numbers.get(unit.value);
    if (known !== undefined) return known;
    const number = kinds.length;
    kinds.push(unit);
    numbers.set(unit.value, number);
    return number;
  };
  return { kinds, numberOf };
};
