import { expect, test } from "vitest";

import { fostered, base, sheets, words } from "../reconcile/fostered.ts";
import { openBench, shownIn } from "./measured.ts";

/** Twelve of twenty children are with foster carers; all twenty stand in one band. */
const inOneBand = fostered({
  distribution: {
    of: "this.LS",
    bands: [
      { code: "ORDER", label: words("Order"), when: 'value == "C2"' },
      { code: "OTHER", label: words("Other"), when: 'value != "C2"' },
    ],
    ordered: false,
    publishAllBands: true,
  },
});

test.for([true, false])(
  "a numerator that lies in one band is shown by itself (true counts: %s)",
  async (unsuppressed) => {
    const { results } = await openBench().measure({
      indicators: [inOneBand],
      sheets: sheets(base),
      externals: [{ name: "all-children", value: "4000" }],
      splits: [],
      unsuppressed,
    });
    expect(results[0]?.figures).toEqual([
      {
        of: "FIRST",
        called: "of all children",
        shown: "3.00",
        numerator: "12",
        denominator: "4000",
      },
    ]);
    expect(shownIn(results[0], "figure")).toMatchObject({ eligible: "20", numerator: "12" });
  },
);
