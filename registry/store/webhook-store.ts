import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";

/** Whether a webhook is told of events. One that was disabled is told of nothing until someone resumes it. */
export type WebhookState = "ACTIVE" | "DISABLED";

/** An address that is told of public events, and how far that has come. */
export interface WebhookRow {
  readonly id: string;
  /** The authority whose administrator asked for it. */
  readonly authority: string;
  readonly member: string;
  readonly url: string;
  /** Types of events that it is told of; empty for all. */
  readonly types: readonly string[];
  /**
   * What messages are signed with. It is kept as it is, since signing needs it: whoever can read the data folder can sign
   * in our name. It is shown when it is made, and never again.
   */
  readonly secret: string;
  /** The secret before this one, which still signs beside it until a moment; null for none. */
  readonly formerSecret: string | null;
  readonly formerUntil: string | null;
  readonly state: WebhookState;
  /** Last line of the ledger that it has been told of, or that it need not be told of. */
  readonly told: number;
  /** How often in a row the next message has failed. */
  readonly failures: number;
  /** When the next attempt is due; null for at once. */
  readonly nextAt: string | null;
  /** Why the last attempt failed, in plain words; null when it did not. */
  readonly problem: string | null;
  readonly createdAt: string;
}

/** How far the telling of a webhook has come. */
export type WebhookProgress = Pick<
  WebhookRow,
  "state" | "told" | "failures" | "nextAt" | "problem"
>;

/** Where webhooks are kept: beside the ledger, in no release. Moments are ISO 8601 in UTC. */
export interface WebhookStore {
  readonly add: (row: WebhookRow) => Promise<Result<void, Problem>>;
  readonly webhook: (id: string) => Promise<WebhookRow | undefined>;
  /** Oldest first. */
  readonly webhooksOf: (authority: string) => Promise<readonly WebhookRow[]>;
  /** Those that are active and whose next attempt is due, oldest first. */
  readonly due: (at: string) => Promise<readonly WebhookRow[]>;
  readonly move: (id: string, progress: WebhookProgress) => Promise<Result<void, Problem>>;
  readonly rotate: (
    id: string,
    secrets: Pick<WebhookRow, "secret" | "formerSecret" | "formerUntil">,
  ) => Promise<Result<void, Problem>>;
  readonly remove: (id: string) => Promise<Result<void, Problem>>;
  /** Forgets rows of the outbox, up to a line of the ledger, that every active webhook has been told of. */
  readonly sweepOutbox: (upTo: number) => Promise<Result<void, Problem>>;
  readonly close: () => Promise<void>;
}
