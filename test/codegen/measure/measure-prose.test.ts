import { expect, test } from "vitest";

import { isWorked } from "../../../codegen/measure/checked-measure.ts";
import { checkMeasure } from "../../../codegen/measure/compile-measure.ts";
import { measureParagraph, measureProse } from "../../../codegen/measure/measure-prose.ts";
import type { Indicator } from "../../../generated/items/types.ts";
import { invariant } from "../../../runtime/result.ts";
import { publishedStandard } from "../../engine/measure/published-standard.ts";
import { calculationOf, indicatorOf } from "./sample-measures.ts";

const words = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

const proseOf = (indicator: Indicator): string => {
  const snapshot = publishedStandard();
  const version = snapshot.versionsOf("dfe:ssda903").at(-1);
  invariant(version !== undefined && isWorked(indicator), "there is a return and a calculation");
  const checked = checkMeasure(snapshot, version, indicator);
  invariant(checked.ok, JSON.stringify(checked));
  const parts = measureProse(checked.value);
  expect(measureParagraph(checked.value)).toBe(
    parts.flatMap(({ sentences }) => sentences).join(" "),
  );
  return parts.map(({ about, sentences }) => `${about}\n  ${sentences.join("\n  ")}\n`).join("\n");
};

test("a measure in words that can be cited", async () => {
  const indicator = indicatorOf({
    calculation: calculationOf({
      coverage: {
        offered: "size(stays) > 0",
        offeredAccessibly: "size(stays) > 0",
        tookPart: 'this.RNE == "S"',
        answered: 'this.RNE == "S" && !blank(this.LS)',
      },
      denominators: {
        first: { base: "ELIGIBLE", called: words("of all") },
        second: { base: "ANSWERED", called: words("of those who answered") },
      },
      disaggregations: [
        {
          name: "legal-status",
          called: words("legal status"),
          of: "this.LS",
          reason: "Courts ask for it",
        },
      ],
    }),
  });
  await expect(proseOf(indicator)).toMatchFileSnapshot("../../golden/measure/prose.txt");
});

const splitBy = (name: string): Indicator =>
  indicatorOf({
    calculation: calculationOf({
      disaggregations: [{ name: "ls", called: words(name), of: "this.LS", reason: "Asked for" }],
    }),
  });

test("a split whose name has the word by in it", () => {
  expect(proseOf(splitBy("By legal status"))).toBe(proseOf(splitBy("legal status")));
});
