import type { Fraction } from "../../runtime/fraction.ts";
import { exactNumber } from "../../runtime/measure-figures.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, invariant, ok } from "../../runtime/result.ts";

import type { SuppressionPolicy } from "../disclose/policy.ts";
import type { MeasureResult } from "../measure/measure-result.ts";
import { policyOf } from "../measure/measure-policy.ts";
import { measureReturn } from "../measure/measure-return.ts";
import type { ReconcileSide } from "./reconcile-side.ts";

/** What one side publishes by itself. */
export interface SideResult {
  readonly result: MeasureResult;
  readonly policy: SuppressionPolicy;
  readonly figure: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** A number as it was published; undefined for one that is hidden or that there is none of. */
export const publishedNumber = (shown: string): Fraction | undefined =>
  /^-?\d+(?:\.\d+)?$/u.test(shown) ? exactNumber(shown) : undefined;

const hiddenMark = "[c]";

const notMeasured = (side: ReconcileSide, { refusals }: MeasureResult): readonly Problem[] => {
  const why = refusals.map((refusal) => refusal.why).join(" ");
  const needs = refusals.flatMap((refusal) => refusal.needs).join("; ");
  const { indicator } = side.measure;
  return [
    problemOf(
      "RECONCILE_NOT_MEASURED",
      `${indicator.id}@${indicator.version} cannot be worked out for ${side.name}: ${why}`,
      needs === "" ? {} : { fix: `It needs: ${needs}.` },
    ),
  ];
};

const resultFor = (side: ReconcileSide): Result<MeasureResult, readonly Problem[]> => {
  const { model, measure, inputs, release, externals } = side;
  const { module, indicator, hash, title } = measure;
  const found = measureReturn({
    model,
    module,
    inputs,
    indicators: [{ indicator, hash, title }],
    release,
    externals,
    splits: [],
  });
  if (!found.ok) return found;
  if (found.value.problems.length > 0) return fail(found.value.problems);
  const [result] = found.value.results;
  invariant(result !== undefined, "an indicator that is measured has a result");
  return result.status === "NOT_MEASURED" ? fail(notMeasured(side, result)) : ok(result);
};

/** Everyone eligible where the table has no number of its own for those of whom an average is taken. */
const averaged = ({ tables }: MeasureResult): string | undefined =>
  tables.find(({ id }) => id === "figure")?.rows.find(({ row }) => row === "eligible")?.shown;

const figureIn = (
  result: MeasureResult,
): Pick<SideResult, "denominator" | "figure" | "numerator"> => {
  const [figure] = result.figures;
  return {
    figure: figure?.shown ?? hiddenMark,
    numerator: figure?.numerator ?? averaged(result) ?? hiddenMark,
    denominator: figure?.denominator ?? hiddenMark,
  };
};

/** Works an indicator out for one side as `chorus measure` does, without splits. */
export const resultOfSide = (side: ReconcileSide): Result<SideResult, readonly Problem[]> => {
  const { calculation } = side.measure.indicator;
  invariant(
    calculation !== undefined,
    "a side of a reconciliation has an indicator that is worked out",
  );
  const policy = policyOf(calculation);
  if (!policy.ok) return policy;
  const result = resultFor(side);
  return result.ok
    ? ok({ result: result.value, policy: policy.value, ...figureIn(result.value) })
    : result;
};
