import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { fraction, renderFraction } from "../../../runtime/fraction.ts";
import { figureOf } from "../../../runtime/measure-figures.ts";
import type { MeasurePlan } from "../../../runtime/measure-module.ts";
import type { MeasureSlice } from "../../../runtime/measure-tally.ts";
import { casesFolder, hasCases } from "../../cases.ts";
import { renderDigits, shareDigits } from "../../../engine/disclose/rounding.ts";

const file = join(casesFolder, "cases/indicator_vectors.csv");

/** A published figure, and the counts that it was made of. */
interface Vector {
  readonly indicator: string;
  readonly level: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly published: string;
  readonly decimals: number;
  readonly status: string;
}

const readVectors = (): readonly Vector[] => {
  const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split(/\r?\n/u);
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    const cell = (name: string): string => cells[names.indexOf(name)] ?? "";
    return {
      indicator: cell("indicator"),
      level: cell("level"),
      numerator: cell("numerator"),
      denominator: cell("denominator"),
      published: cell("published"),
      decimals: Number(cell("decimals")),
      status: cell("status"),
    };
  });
};

const planWith = (decimals: number): MeasurePlan => ({
  scopeTable: "",
  unit: { of: "CHILD", called: "children", keys: 0, stands: "FIRST", isOrdered: false },
  population: "",
  cannotSee: [],
  exclusions: [],
  isCovered: false,
  outcomes: [],
  bands: [],
  isOrdered: false,
  missing: [],
  hasNumerator: true,
  first: { base: "ELIGIBLE", called: "of all" },
  measure: { kind: "PERCENTAGE" },
  rounding: { decimals, of: "TRUE_COUNTS" },
  splits: [],
  externals: [],
});

const sliceWith = ({ numerator, denominator }: Vector): MeasureSlice => ({
  population: Number(denominator),
  missing: [],
  groups: [Number(denominator)],
  subsets: { numerator: [Number(numerator)], first: [Number(denominator)] },
  outcomes: null,
  values: null,
});

const percentageOf = (vector: Vector): string | null =>
  figureOf(planWith(vector.decimals), sliceWith(vector), { which: "first", externals: {} }).figure;

/** The same number of decimals, so that `21` and `21.0` compare. */
const written = ({ published, decimals }: Vector): string =>
  renderFraction(
    fraction(
      BigInt(published.replace(".", "")),
      10n ** BigInt(published.split(".")[1]?.length ?? 0),
    ),
    decimals,
  );

describe.skipIf(!hasCases)(
  `published percentages (${hasCases ? "" : "not on this machine: "}cases/indicator_vectors.csv)`,
  () => {
    const vectors = hasCases ? readVectors() : [];
    const ofAuthorities = vectors.filter(
      ({ level, status }) => level === "Local authority" && status !== "symbol",
    );

    test("every one of an authority is what its counts give, to the last digit", () => {
      const others = ofAuthorities.filter((vector) => percentageOf(vector) !== written(vector));
      expect(others).toEqual([]);
      expect(ofAuthorities).toHaveLength(4_373);
    });

    test("the disclosure engine writes the same", () => {
      const others = ofAuthorities.filter(({ numerator, denominator, decimals, ...vector }) => {
        const digits = shareDigits(Number(numerator), Number(denominator), { per: 100, decimals });
        return (
          renderDigits(digits, decimals) !==
          written({ ...vector, numerator, denominator, decimals })
        );
      });
      expect(others).toEqual([]);
    });
  },
);
