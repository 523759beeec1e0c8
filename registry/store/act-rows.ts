import { invariant } from "../../runtime/result.ts";
import type { Decided } from "../governance/act.ts";
import type { LedgerEvent, LedgerFact } from "../governance/event.ts";
import type { ActRow, RowChange, Transaction } from "./store.ts";

/** What the ledger names as the one who acted: an authority, never a person. */
export const actorOf = ({ facts }: Pick<Decided, "facts">): string =>
  facts.flatMap((fact) => ("by" in fact ? [fact.by.authority] : []))[0] ?? "public";

const untold: ReadonlySet<string> = new Set<LedgerFact["type"]>([
  "proposal-created",
  "proposal-revised",
  "proposal-joined",
  "membership-set",
  "administrator-named",
]);

/** Whether a fact is told to those who listen. Drafts are seen by those who write them; who acts for whom is not news. */
export const isTold = ({ type }: Pick<LedgerFact, "type">): boolean => !untold.has(type);

/** The row from which those who listen are told of a line; none for what is not told. */
export const outboxRowsOf = ({ seq, at, fact }: LedgerEvent): readonly RowChange[] =>
  isTold(fact) ? [{ table: "outbox", row: { seq, at, type: fact.type } }] : [];

const rowsBeside = (event: LedgerEvent): readonly RowChange[] => {
  const { fact } = event;
  const told = outboxRowsOf(event);
  if (fact.type === "text-withheld")
    return [...told, { table: "contents-withheld", row: { hash: fact.document } }];
  if (fact.type === "panel-view-recorded")
    return [
      ...told,
      { table: "ballots-closed", row: { proposal: fact.proposal, panel: fact.panel } },
    ];
  return told;
};

/** A transaction of an act with the rows that stand beside its lines: what to tell, what to forget, and its key. */
export const withActRows = (
  transaction: Transaction,
  { subject }: Pick<Decided, "subject">,
  { key, ...act }: Pick<ActRow, "member" | "commandHash"> & { readonly key?: string },
): Transaction => {
  const last = transaction.events.at(-1);
  invariant(last !== undefined, "an act writes at least one line of the ledger");
  const keyed: readonly RowChange[] =
    key === undefined
      ? []
      : [{ table: "acts", row: { ...act, key, subject, seq: last.seq, at: last.at } }];
  return {
    ...transaction,
    rows: [...transaction.rows, ...transaction.events.flatMap(rowsBeside), ...keyed],
  };
};
