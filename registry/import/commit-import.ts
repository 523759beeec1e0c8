import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { Acting } from "../governance/ledger.ts";
import { transactionOf } from "../governance/transaction.ts";
import type { ItemVersion } from "../model/snapshot.ts";
import type { Head, Store } from "../store/store.ts";
import type { StandingOf } from "./import-steps.ts";
import { importSteps } from "./import-steps.ts";

/** What an import was checked against: refused when the registry has moved on since. */
export interface CommitOptions extends Acting {
  readonly expected?: Head;
  /** Which status each item is given; absent means that one's own are put forward. */
  readonly standingOf?: StandingOf;
}

/** Records an import in one transaction: all of it, or nothing. */
export const commitImport = async (
  store: Store,
  versions: readonly ItemVersion[],
  options: CommitOptions,
): Promise<Result<Head, Problem>> => {
  const head = options.expected ?? (await store.head());
  if (versions.length === 0) return ok(head);
  return store.commit(
    transactionOf(head, importSteps(versions, options, options.standingOf), options),
  );
};
