import { expect, test } from "vitest";

import type { Stay } from "../measure/episodes.ts";
import { number, sheets, side, withStays } from "./fostered.ts";
import { reconciled } from "./reconciled.ts";

const begun = (from: number, to: number, day: string): readonly Stay[] =>
  Array.from({ length: to - from + 1 }, (_none, index): Stay => [
    number(from + index),
    day,
    "",
    { PLACE: "U1" },
  ]);

const late = (count: number) => sheets(withStays([], begun(21, 20 + count, "10/03/2026")));

const ended: Stay = [number(1), "01/05/2025", "05/03/2026", { PLACE: "U1" }];

const told = (rows: string) =>
  `${rows} a day after 2026-02-28, its own cut-off. They are counted as they are, so check that the cut-off is right.`;

test.for([
  ["rows that begin later", late(8), true, told("8 rows of the return hold")],
  ["a row that ends later", sheets(withStays([ended])), true, told("1 row of the return holds")],
  ["rows that may be counted in public", late(8), false, told("8 rows of the return hold")],
  ["too few to be counted in public", late(2), false, told("Some rows of the return hold")],
] as const)("a cut-off that the records contradict: %s", async ([, rows, isTrue, note]) => {
  const own = side({ sheets: rows, cutOff: "2026-02-28" });
  const found = await reconciled(side({ sheets: rows }), own, isTrue);
  expect(found.notes[0]).toBe(note);
});

test("a cut-off that the records keep to is not spoken of", async () => {
  const found = await reconciled(side({ cutOff: "2026-02-28" }), side({ sheets: late(8) }));
  expect(found.notes.filter((note) => note.includes("its own cut-off"))).toEqual([]);
});
