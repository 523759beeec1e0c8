import type { OutboxRow, Store } from "../../registry/store/store.ts";
import type {
  WebhookProgress,
  WebhookRow,
  WebhookStore,
} from "../../registry/store/webhook-store.ts";
import type { Failure } from "./attempts.ts";
import { afterFailure, afterSuccess, failureOf } from "./attempts.ts";
import { eventTypeOf } from "./event-type.ts";
import { messageIdOf, payloadOf } from "./payload.ts";
import type { Post } from "./post.ts";
import type { PublicLine, PublicLines } from "./public-lines.ts";
import { signMessage } from "./sign-message.ts";
import type { TellLines } from "./told-line.ts";

/** What telling webhooks needs. */
export interface DeliveryOptions {
  readonly store: Pick<Store, "outbox">;
  readonly webhooks: WebhookStore;
  readonly publicLines: () => Promise<PublicLines>;
  readonly tellLines: TellLines;
  readonly post: Post;
  readonly publicUrl: () => URL;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Writes one line for whoever runs the server. It never holds a secret or an address. */
  readonly log: (line: string) => void;
}

/** Tells webhooks of public events. */
export interface Delivery {
  /** Tells every webhook that is due all it has not been told; one run at a time. */
  readonly run: () => Promise<void>;
  /** Begins no more, breaks off what is under way, and waits for it. */
  readonly stop: () => Promise<void>;
}

/** How many webhooks are told at the same time. */
const atOnce = 8;

/** How many messages one webhook gets before the next has its turn. */
const mostInARow = 50;

const rowsAtOnce = 200;

/** How long, in milliseconds, what everyone was told may lie in the outbox. */
const sweepEvery = 60_000;

interface Desk extends DeliveryOptions {
  readonly signal: AbortSignal;
}

interface Next {
  readonly line: PublicLine;
  readonly lines: PublicLines;
}

const isWanted = ({ types }: WebhookRow, { type }: OutboxRow): boolean =>
  // Rows of the outbox carry types of facts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  types.length === 0 || types.includes(eventTypeOf(type as Parameters<typeof eventTypeOf>[0]));

/** The next line that a webhook has to be told of, and how far nothing else is for it. */
const nextFor = async (
  { store, publicLines }: Desk,
  webhook: WebhookRow,
): Promise<{ readonly passed: number; readonly next?: Next }> => {
  let passed = webhook.told;
  for (;;) {
    const rows = await store.outbox({ after: passed, limit: rowsAtOnce });
    if (rows.length === 0) return { passed };
    const lines = await publicLines();
    for (const row of rows) {
      const line = isWanted(webhook, row) ? lines.line(row.seq) : undefined;
      if (line !== undefined) return { passed, next: { line, lines } };
      passed = row.seq;
    }
  }
};

const attempt = async (
  { tellLines, post, publicUrl, now, signal }: Desk,
  webhook: WebhookRow,
  { line, lines }: Next,
): Promise<Failure | undefined> => {
  const [told] = await tellLines(lines, [line]);
  if (told === undefined) return undefined;
  const body = JSON.stringify(payloadOf(told, publicUrl()));
  const message = signMessage(webhook, { id: messageIdOf(told), body, now: now() });
  const status = await post(webhook.url, message, signal);
  return status.ok ? failureOf(status.value) : { reason: status.error, isFinal: false };
};

const keep = async (
  { webhooks, log }: Desk,
  { id }: WebhookRow,
  progress: WebhookProgress,
): Promise<boolean> => {
  const kept = await webhooks.move(id, progress);
  if (!kept.ok) log(`webhook ${id}: ${kept.error.message}`);
  if (progress.state === "DISABLED") log(`webhook ${id} was disabled: ${progress.problem ?? ""}`);
  return kept.ok;
};

/** Tells a webhook of the next line. False when there is nothing more for it now. */
const tellNext = async (desk: Desk, webhook: WebhookRow): Promise<boolean> => {
  const { passed, next } = await nextFor(desk, webhook);
  if (next === undefined) {
    if (passed > webhook.told) await keep(desk, webhook, afterSuccess(passed));
    return false;
  }
  const failure = await attempt(desk, webhook, next);
  // What was broken off because we stop says nothing about the receiver: it is sent again.
  if (failure !== undefined && desk.signal.aborted) return false;
  if (failure === undefined) return keep(desk, webhook, afterSuccess(next.line.seq));
  const { now, random } = desk;
  await keep(desk, webhook, afterFailure(webhook, failure, { now: now(), random: random() }));
  return false;
};

const tellInARow = async (desk: Desk, id: string): Promise<void> => {
  for (let count = 0; count < mostInARow && !desk.signal.aborted; count += 1) {
    // It may have been deleted or given another secret meanwhile.
    const webhook = await desk.webhooks.webhook(id);
    if (webhook?.state !== "ACTIVE" || !(await tellNext(desk, webhook))) return;
  }
};

const runOnce = async (desk: Desk): Promise<void> => {
  const due = [...(await desk.webhooks.due(desk.now().toISOString()))];
  const worker = async (): Promise<void> => {
    for (let next = due.shift(); next !== undefined; next = due.shift())
      await tellInARow(desk, next.id);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, due.length) }, worker));
};

/** Forgets what everyone was told. A look each time, a write only now and then and when there is something to forget. */
const createSweep = ({ store, webhooks, publicLines, now, log }: Desk): (() => Promise<void>) => {
  let sweptAt = -Infinity;
  return async () => {
    if (now().getTime() - sweptAt < sweepEvery) return;
    const rows = await store.outbox({ after: 0, limit: 1 });
    if (rows.length === 0) return;
    sweptAt = now().getTime();
    const { revision } = await publicLines();
    const swept = await webhooks.sweepOutbox(revision);
    if (!swept.ok) log(`webhooks: nothing was swept: ${swept.error.message}`);
  };
};

/**
 * Makes what tells webhooks. Each is told of every event in order and at least once: how far it has come is written down
 * after the answer, so a server that stops in between sends that message again, under the same id.
 */
export const createDelivery = (options: DeliveryOptions): Delivery => {
  const stopping = new AbortController();
  const desk: Desk = { ...options, signal: stopping.signal };
  const sweep = createSweep(desk);
  let running: Promise<void> | undefined;
  return {
    run: async () => {
      if (stopping.signal.aborted) return;
      running ??= runOnce(desk)
        .then(sweep)
        .finally(() => {
          running = undefined;
        });
      await running;
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
