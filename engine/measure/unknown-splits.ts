import type { Indicator } from "../../generated/items/types.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";

/** A problem for each split that was asked for and that none of the indicators has. */
export const unknownSplits = (
  indicators: readonly Pick<Indicator, "calculation">[],
  splits: readonly string[],
): readonly Problem[] => {
  const known = new Set(
    indicators.flatMap(({ calculation }) =>
      (calculation?.disaggregations ?? []).map(({ name }) => name),
    ),
  );
  const fix =
    known.size === 0
      ? "Leave --by out: nothing that was asked for has splits."
      : `Its splits are ${[...known].join(", ")}.`;
  return splits
    .filter((name) => !known.has(name))
    .map((name) => problemOf("MEASURE_SPLIT_UNKNOWN", `There is no split by ${name}.`, { fix }));
};
