import { outboxRowsOf } from "../store/act-rows.ts";
import type { RowChange, Transaction } from "../store/store.ts";
import type { LedgerEvent, LedgerFact } from "./event.ts";
import type { Acting, ChainEnd } from "./ledger.ts";
import { appendEvents } from "./ledger.ts";

/** A fact to record, and the rows that show it once it has its place in the ledger. */
export interface Step {
  readonly fact: LedgerFact;
  readonly rowsOf: (event: LedgerEvent) => readonly RowChange[];
}

/** A whole transaction from its steps: the next events of the ledger, and the rows that follow from them. */
export const transactionOf = (
  head: ChainEnd,
  steps: readonly Step[],
  acting: Acting,
): Transaction => {
  const events = appendEvents(
    head,
    steps.map(({ fact }) => fact),
    acting,
  );
  return {
    expectedRevision: head.revision,
    events,
    rows: events.flatMap((event, index) => [
      ...(steps[index]?.rowsOf(event) ?? []),
      ...outboxRowsOf(event),
    ]),
  };
};
