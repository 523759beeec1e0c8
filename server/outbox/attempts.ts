import type { WebhookProgress, WebhookRow } from "../../registry/store/webhook-store.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long to wait before each attempt after the first, as Standard Webhooks suggest. After the last there is no other. */
export const waits: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** How much longer, at most, by chance: so that those who failed together do not all come back together. */
const spread = 0.1;

/** Why a message did not arrive. */
export interface Failure {
  readonly reason: string;
  /** True when the receiver says that it is gone for good. */
  readonly isFinal: boolean;
}

/** What becomes of a webhook whose message did not arrive; `random` is from 0 to 1. */
export const afterFailure = (
  { told, failures }: Pick<WebhookRow, "told" | "failures">,
  { reason, isFinal }: Failure,
  { now, random }: { readonly now: Date; readonly random: number },
): WebhookProgress => {
  const wait = waits[failures];
  if (isFinal || wait === undefined)
    return { state: "DISABLED", told, failures: failures + 1, nextAt: null, problem: reason };
  const nextAt = new Date(now.getTime() + Math.round(wait * (1 + spread * random))).toISOString();
  return { state: "ACTIVE", told, failures: failures + 1, nextAt, problem: reason };
};

/** What becomes of a webhook that has been told up to a line. */
export const afterSuccess = (told: number): WebhookProgress => ({
  state: "ACTIVE",
  told,
  failures: 0,
  nextAt: null,
  problem: null,
});

/** Why an answer is no success; undefined for one that is. */
export const failureOf = (status: number): Failure | undefined => {
  if (status >= 200 && status < 300) return undefined;
  if (status === 410)
    return { reason: "The address answered that it is gone (410).", isFinal: true };
  const isRedirect = status >= 300 && status < 400;
  const reason = isRedirect
    ? `The address answered with a redirect (${status}), which is not followed.`
    : `The address answered with ${status}.`;
  return { reason, isFinal: false };
};
