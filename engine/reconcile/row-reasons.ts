import { renderIsoDate } from "../../runtime/dates.ts";

import type { RowCause } from "./causes.ts";
import type { Reason, RecordsUnder, Sides } from "./compare-sides.ts";
import type { ReconcileSide } from "./reconcile-side.ts";

const cutOffText = ({ cutOff }: ReconcileSide): string =>
  cutOff === undefined ? "not said" : renderIsoDate(cutOff);

const mappingText = ({ mappings }: ReconcileSide): string =>
  mappings.length === 0 ? "none" : mappings.join(", ");

const columnsOf = ({ pairs, hasOtherOrder }: RecordsUnder, cause: RowCause): string => {
  const names = pairs.flatMap(({ table, cells }) =>
    cells.filter((cell) => cell.cause === cause).map(({ column }) => `${table} ${column}`),
  );
  const rows = pairs
    .filter((pair) => pair.cause === cause)
    .map(({ table }) => `whole rows of ${table}`);
  const order =
    hasOtherOrder && cause === "RECORDED_DIFFERENTLY" ? ["the order of records of one day"] : [];
  return [...new Set([...names, ...rows, ...order])].toSorted().join(", ");
};

const reasonFor = (sides: Sides, records: RecordsUnder, cause: RowCause): Reason => {
  const { left, right } = sides;
  switch (cause) {
    case "CUT_OFF":
      return { cause, what: "records up to", left: cutOffText(left), right: cutOffText(right) };
    case "POPULATION":
      return { cause, what: "people on one side only", left: "", right: "" };
    case "DEDUPLICATION":
      return { cause, what: "records that one side has more than once", left: "", right: "" };
    case "CODE_MAPPING":
      return {
        cause,
        what: `what mappings make of ${columnsOf(records, cause)}`,
        left: mappingText(left),
        right: mappingText(right),
      };
    case "RECORDED_DIFFERENTLY":
      return { cause, what: columnsOf(records, cause), left: "", right: "" };
  }
};

/** How the records of two sides differ, a reason for each cause. */
export const rowReasons = (
  sides: Sides,
  records: RecordsUnder,
  rowCauses: ReadonlySet<RowCause>,
): readonly Reason[] => [...rowCauses].map((cause) => reasonFor(sides, records, cause));
