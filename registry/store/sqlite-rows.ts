import { problemOf } from "../../runtime/problems.ts";
import type { LedgerEvent, LedgerFact, RegistrationStatus } from "../governance/event.ts";
import type {
  ActRow,
  Head,
  OutboxRow,
  PublicKeyRow,
  RegistrationRow,
  ReleaseRow,
  VersionRow,
} from "./store.ts";
import { StoreFault } from "./store-fault.ts";

/** A row as SQLite gives it. */
export type SqliteRow = Readonly<Record<string, unknown>>;

const text = (row: SqliteRow, column: string): string => String(row[column]);
const whole = (row: SqliteRow, column: string): number => Number(row[column]);

const damaged = (what: string, cause?: unknown): StoreFault =>
  new StoreFault(problemOf("LEDGER_BROKEN", `${what} cannot be read: its text is damaged.`), cause);

const statuses: ReadonlyMap<string, RegistrationStatus> = new Map(
  (
    [
      "DRAFT",
      "PROPOSED",
      "TRIAL",
      "STANDARD",
      "STANDARD_ELSEWHERE",
      "SUPERSEDED",
      "RETIRED",
      "WITHDRAWN",
    ] as const
  ).map((status) => [status, status]),
);

const statusIn = (row: SqliteRow): RegistrationStatus => {
  const status = statuses.get(text(row, "status"));
  if (status === undefined) throw damaged(`Registration ${text(row, "seq")}`);
  return status;
};

const factIn = (row: SqliteRow): LedgerFact => {
  try {
    const fact: LedgerFact = JSON.parse(text(row, "fact"));
    return fact;
  } catch (error) {
    throw damaged(`Event ${text(row, "seq")}`, error);
  }
};

/** Rows as the store's contract names them. */
export const rowTo = {
  head: (row: SqliteRow): Head => ({ revision: whole(row, "revision"), hash: text(row, "hash") }),
  event: (row: SqliteRow): LedgerEvent => ({
    seq: whole(row, "seq"),
    at: text(row, "at"),
    actor: text(row, "actor"),
    fact: factIn(row),
    previousHash: text(row, "previousHash"),
    hash: text(row, "hash"),
  }),
  version: (row: SqliteRow): VersionRow => ({
    id: text(row, "id"),
    version: text(row, "version"),
    kind: text(row, "kind"),
    hash: text(row, "hash"),
    recordedAt: text(row, "recordedAt"),
    seq: whole(row, "seq"),
  }),
  registration: (row: SqliteRow): RegistrationRow => ({
    authority: text(row, "authority"),
    id: text(row, "id"),
    version: text(row, "version"),
    status: statusIn(row),
    from: text(row, "from"),
    reason: text(row, "reason"),
    recordedAt: text(row, "recordedAt"),
    seq: whole(row, "seq"),
  }),
  release: (row: SqliteRow): ReleaseRow => ({
    name: text(row, "name"),
    digest: text(row, "digest"),
    publishedAt: text(row, "publishedAt"),
    seq: whole(row, "seq"),
    manifest: text(row, "manifest"),
    envelope: text(row, "envelope"),
  }),
  act: (row: SqliteRow): ActRow => ({
    member: text(row, "member"),
    key: text(row, "key"),
    commandHash: text(row, "commandHash"),
    subject: text(row, "subject"),
    seq: whole(row, "seq"),
    at: text(row, "at"),
  }),
  outbox: (row: SqliteRow): OutboxRow => ({
    seq: whole(row, "seq"),
    type: text(row, "type"),
    at: text(row, "at"),
  }),
  publicKey: (row: SqliteRow): PublicKeyRow => ({
    keyId: text(row, "keyId"),
    pem: text(row, "pem"),
  }),
} as const;
