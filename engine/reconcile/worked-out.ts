import { countMeasures } from "../measure/run-measures.ts";
import { invariant } from "../../runtime/result.ts";

import type { BeyondCutOff } from "./beyond-cut-off.ts";
import { beyondCutOff } from "./beyond-cut-off.ts";
import type { RowCause } from "./causes.ts";
import type { Reason, Sides } from "./compare-sides.ts";
import {
  columnsReadBy,
  readsAlike,
  reasonsOf,
  recordsUnder,
  rowCausesIn,
} from "./compare-sides.ts";
import type { Counted } from "./count-people.ts";
import { countsOf } from "./count-people.ts";
import { causesDiffering, evaluateSets } from "./evaluate-sets.ts";
import type { Players } from "./players.ts";
import { playersOf } from "./players.ts";
import type { SideName } from "./reconcile-side.ts";
import { rowReasons } from "./row-reasons.ts";
import type { SideResult } from "./side-results.ts";

/** Everything that was worked out, before it is decided what may be told of it. */
export interface WorkedOut {
  readonly sides: Sides;
  readonly results: Readonly<Record<SideName, SideResult>>;
  readonly reasons: readonly Reason[];
  /** Reasons that tell what stands in records. */
  readonly rowReasons: readonly Reason[];
  readonly players: Players;
  readonly sets: readonly Counted[];
  /** Rows that contradict the cut-off of their own side. */
  readonly beyond: BeyondCutOff;
}

/** Records made up of one side alone must count as that side does. */
const checkEnds = ({ sides, sets }: WorkedOut): void => {
  for (const [side, set] of [
    [sides.left, sets[0]],
    [sides.right, sets.at(-1)],
  ] as const) {
    const [found] = countMeasures(side.model, side.measure.module, side.inputs);
    if (found === undefined || !("tally" in found)) continue;
    invariant(
      countsOf(found.tally.total).numerator === set?.numerator,
      "records made up of one side alone count as that side does",
    );
  }
};

/** Works everything out that a difference is told from. */
export const workOut = (
  sides: Sides,
  results: Readonly<Record<SideName, SideResult>>,
): WorkedOut => {
  const columns = columnsReadBy([sides.left.measure, sides.right.measure]);
  const modelsDiffer = !readsAlike(sides.left.model, sides.right.model, columns);
  const left = recordsUnder(sides, "left", columns);
  const records = {
    left,
    right: modelsDiffer ? recordsUnder(sides, "right", columns) : left,
  };
  const rowCauses: ReadonlySet<RowCause> = new Set([
    ...rowCausesIn(records.left),
    ...rowCausesIn(records.right),
  ]);
  const reasons = reasonsOf(sides, modelsDiffer);
  const differing = causesDiffering(reasons, rowCauses);
  const players = playersOf({ sides, differing, rowCauses, modelsDiffer });
  const sets = evaluateSets({ sides, groups: players.groups, rowCauses, records });
  const inRecords = rowReasons(sides, records.left, rowCauses);
  const beyond = beyondCutOff({ sides, records, columns });
  const worked = { sides, results, reasons, rowReasons: inRecords, players, sets, beyond };
  checkEnds(worked);
  return worked;
};
