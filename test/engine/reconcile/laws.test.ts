import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { MeasureCalculation } from "../../../generated/items/types.ts";
import { exactText, fraction, isBelow, plus } from "../../../runtime/fraction.ts";
import { apportion } from "../../../engine/reconcile/apportion.ts";
import type { Reconciliation } from "../../../engine/reconcile/reconciliation.ts";
import type { Stay } from "../measure/episodes.ts";
import { fostered, sheets, side, words } from "./fostered.ts";
import { readExact, reconciled } from "./reconciled.ts";
import type { SideGiven } from "./reconciled.ts";

const sumOf = (texts: readonly string[]): string =>
  exactText(texts.map(readExact).reduce(plus, fraction(0n)));

const negated = (text: string): string => (text.startsWith("-") ? text.slice(1) : `-${text}`);

const turned = (text: string): string => (text === "0" ? "0" : negated(text));

test("amounts of any game add up to its difference, exactly, and lie between their bounds", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5 }).chain((players) =>
        fc.tuple(
          fc.constant(players),
          fc.array(fc.tuple(fc.bigInt(-50n, 50n), fc.bigInt(1n, 9n)), {
            minLength: 2 ** players,
            maxLength: 2 ** players,
          }),
        ),
      ),
      ([players, pairs]) => {
        const values = pairs.map(([above, below]) => fraction(above, below));
        const amounts = apportion(players, values);
        const [first = fraction(0n)] = values;
        const sum = amounts.reduce((total, { amount }) => plus(total, amount), first);
        expect(exactText(sum)).toBe(exactText(values.at(-1) ?? first));
        for (const { amount, least, most } of amounts) {
          expect(isBelow(amount, least) || isBelow(most, amount)).toBe(false);
        }
      },
    ),
  );
});

/** How a child stands on one side. */
interface ChildStands {
  readonly isThere: boolean;
  readonly place: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly isTwice: boolean;
}

const childStands: fc.Arbitrary<ChildStands> = fc.record({
  isThere: fc.boolean(),
  place: fc.constantFrom("U1", "K1", "", "nonsense"),
  status: fc.constantFrom("C2", "V3"),
  from: fc.constantFrom("01/05/2025", "10/03/2026"),
  to: fc.constantFrom("", "20/03/2026"),
  isTwice: fc.boolean(),
});

const stayOf = (name: string, stands: ChildStands): readonly Stay[] => {
  const { isThere, place, status, from, to, isTwice } = stands;
  if (!isThere) return [];
  const stay: Stay = [name, from, to, { PLACE: place, LS: status }];
  return isTwice ? [stay, stay] : [stay];
};

const made = (prefix: string, children: readonly ChildStands[]): readonly Stay[] =>
  children.flatMap((stands, index) => stayOf(`${prefix}${index}`, stands));

/** Enough children who stand alike on both sides, so that something is published. */
const many = made(
  "SAME",
  Array.from({ length: 40 }, (_none, index) => ({
    isThere: true,
    place: index % 2 === 0 ? "U1" : "K1",
    status: "C2",
    from: "01/05/2025",
    to: "",
    isTwice: false,
  })),
);

const everyone: MeasureCalculation["population"] = {
  description: words("Children looked after on 31 March"),
  time: { rule: "OPEN_AT_POINT", starts: "this.DECOM", ends: "this.DEC" },
  include: "true",
};

const withoutBreaks: MeasureCalculation["population"] = {
  ...everyone,
  exclude: [{ when: 'this.LS == "V3"', why: "Short breaks are no stay." }],
};

const sideMade = fc
  .record({
    children: fc.array(childStands, { minLength: 12, maxLength: 12 }),
    cutOff: fc.constantFrom(undefined, "2026-02-28"),
    rule: fc.constantFrom('this.PLACE == "U1"', 'this.PLACE in ["U1", "K1"]'),
    unit: fc.constantFrom("CHILD" as const, "EPISODE" as const),
    decimals: fc.constantFrom(0, 1),
    people: fc.constantFrom("4000", "4100"),
    excludes: fc.boolean(),
  })
  .map(({ children, cutOff, rule, unit, decimals, people, excludes }): SideGiven => {
    return side({
      indicator: fostered({
        numerator: rule,
        unit: { of: unit, called: "children" },
        rounding: { decimals, mode: "HALF_UP", of: "TRUE_COUNTS" },
        population: excludes ? withoutBreaks : everyone,
      }),
      sheets: sheets([...many, ...made("MADE", children)]),
      externals: [{ name: "all-children", value: people }],
      ...(cutOff === undefined ? {} : { cutOff }),
    });
  });

const checkSums = ({ numbers }: Reconciliation): void => {
  for (const { difference, parts } of numbers)
    if (difference !== null) expect(sumOf(parts.map(({ amount }) => amount))).toBe(difference);
};

const amounts = ({ numbers }: Reconciliation): readonly (readonly string[])[] =>
  numbers.flatMap(({ of, parts }) =>
    parts.map(({ causes, amount }) => [of, causes.join("+"), amount]),
  );

test(
  "the parts of made-up differences add up, and turn round with the sides",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(sideMade, sideMade, async (left, right) => {
        const found = await reconciled(left, right);
        checkSums(found);
        checkSums(await reconciled(left, right, false));
        const back = await reconciled(right, left);
        expect(amounts(back)).toEqual(
          amounts(found).map(([of, causes, amount = ""]) => [of, causes, turned(amount)]),
        );
      }),
      { numRuns: 12, seed: 20_261_122 },
    );
  },
);

test(
  "one side against itself has no difference, and the same question the same answer",
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(sideMade, sideMade, async (left, right) => {
        const alike = await reconciled(left, left);
        expect(alike.numbers.flatMap(({ parts }) => parts)).toEqual([]);
        expect(alike.reasons).toEqual([]);
        const [once, again] = [await reconciled(left, right), await reconciled(left, right)];
        expect(JSON.stringify(again)).toBe(JSON.stringify(once));
      }),
      { numRuns: 3, seed: 20_261_122 },
    );
  },
);
