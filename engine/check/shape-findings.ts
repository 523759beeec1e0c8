import type { ReturnModel } from "../../runtime/return-model.ts";

import type { ShapeFault } from "../read/given-table.ts";
import { addFinding, type FindingList, type FindingPlace } from "./finding-list.ts";
import { placeOfRow, type RowReporter, type TableWork } from "./table-work.ts";

interface Said {
  readonly message: string;
  readonly fix?: string;
}

const unknownElement = ({ element, group, other }: ShapeFault): Said => {
  const message = `${group} has no element ${element}.`;
  if (other === undefined || other === group) return { message };
  return {
    message,
    fix: `${element} belongs in ${other}. What stands in it here was not checked.`,
  };
};

/** What is said of a fault: names of elements, never what they hold. */
const saidOf = (fault: ShapeFault): Said => {
  const { kind, element, group, other = "" } = fault;
  switch (kind) {
    case "EMPTY_ELEMENT":
      return { message: `The element ${element} in ${group} is empty.` };
    case "MISSING_GROUP":
      return { message: `${group} has no ${element}.`, fix: `Add ${element} to it.` };
    case "OCCURS_TOO_OFTEN":
      return { message: `${element} stands more than once in this ${group}.` };
    case "UNEXPECTED_ATTRIBUTE":
      return { message: `The element ${element} has an attribute, ${other}.` };
    case "UNEXPECTED_TEXT":
      return { message: `Text stands between the elements of ${group}.` };
    case "UNKNOWN_ELEMENT":
      return unknownElement(fault);
    case "WRONG_ORDER":
      return {
        message: `${element} stands after ${other} in ${group}.`,
        fix: `Put ${element} before ${other}.`,
      };
  }
};

const report = (
  findings: FindingList,
  fault: ShapeFault,
  place: Pick<FindingPlace, "item" | "table" | "row">,
): void => {
  const { kind, file, line, element } = fault;
  addFinding(findings, kind, { ...place, file, line, fields: [element], ...saidOf(fault) });
};

/** Reports the elements of a table's rows that do not stand as the return asks. */
export const shapeReporters = (work: TableWork): readonly RowReporter[] => {
  const { shapeFaults = [] } = work.table.given;
  if (shapeFaults.length === 0) return [];
  let at = 0;
  // Rows are reported in their order, and the faults are in the order of the rows.
  const reporter: RowReporter = (row) => {
    for (let fault = shapeFaults[at]; fault?.row === row; fault = shapeFaults[at]) {
      report(work.findings, fault, placeOfRow(work, row));
      at += 1;
    }
  };
  return [reporter];
};

/** Reports the elements outside all rows that do not stand as the return asks. */
export const reportShapeFaults = (
  findings: FindingList,
  model: ReturnModel,
  faults: readonly ShapeFault[],
): void => {
  for (const fault of faults) report(findings, fault, { item: model.ref, table: null, row: null });
};
