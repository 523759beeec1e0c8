import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { LedgerFact } from "../../../registry/governance/event.ts";
import { openSqliteWebhookStore } from "../../../registry/store/sqlite-webhook-store.ts";
import type { WebhookRow, WebhookStore } from "../../../registry/store/webhook-store.ts";
import { waits } from "../../../server/outbox/attempts.ts";
import type { Delivery } from "../../../server/outbox/delivery.ts";
import { createDelivery } from "../../../server/outbox/delivery.ts";
import { createPost } from "../../../server/outbox/post.ts";
import { secretFrom } from "../../../server/outbox/sign-message.ts";
import { cast, openProposal } from "../../registry/governance/cast.ts";
import type { ToldRegistry } from "./told-registry.ts";
import { listenLocally, openToldRegistry } from "./told-registry.ts";

interface Heard {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

// The reference package looks at the real clock, and refuses what is older than five minutes.
const start = Date.now();
let clock = start;
let registry: ToldRegistry;
let webhooks: WebhookStore;
let receiver: Awaited<ReturnType<typeof listenLocally>>;
let delivery: Delivery;
const heard: Heard[] = [];
const log: string[] = [];
let answer: (path: string) => { status: number; headers?: Record<string, string> };

const now = (): Date => new Date(clock);
const secret = secretFrom(Buffer.alloc(32, 7));

const makeDelivery = (): Delivery =>
  createDelivery({
    store: registry.store,
    webhooks,
    publicLines: registry.publicLines,
    tellLines: registry.tellLines,
    post: createPost({
      resolve: async () => [{ address: "127.0.0.1", family: 4 }],
      allowsOwnMachine: true,
      timeout: 200,
    }),
    publicUrl: () => new URL("https://chorus.example/"),
    now,
    random: () => 0,
    log: (line) => log.push(line),
  });

const add = async (id: string, more: Partial<WebhookRow> = {}): Promise<void> => {
  const added = await webhooks.add({
    id,
    authority: "north",
    member: "m-north-admin",
    url: `${receiver.url.replace("127.0.0.1", "localhost")}/${id}`,
    types: [],
    secret,
    formerSecret: null,
    formerUntil: null,
    state: "ACTIVE",
    told: 0,
    failures: 0,
    nextAt: null,
    problem: null,
    createdAt: now().toISOString(),
    ...more,
  });
  expect(added.ok).toBe(true);
};

beforeEach(async () => {
  clock = start;
  answer = () => ({ status: 204 });
  registry = await openToldRegistry(now);
  const opened = openSqliteWebhookStore({ file: registry.file });
  if (!opened.ok) throw new Error(opened.error.message);
  webhooks = opened.value;
  receiver = await listenLocally((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      heard.push({ path: request.url ?? "", headers, body });
      const { status, headers: more = {} } = answer(request.url ?? "");
      if (status > 0) response.writeHead(status, more).end("read by nobody");
    });
  });
  delivery = makeDelivery();
});

afterEach(async () => {
  await delivery.stop();
  await receiver[Symbol.asyncDispose]();
  await webhooks.close();
  await registry[Symbol.asyncDispose]();
  heard.length = 0;
  log.length = 0;
});

const gap = (number: number): LedgerFact => ({
  type: "gap-raised",
  gap: `g-${number}`,
  saidBy: "CHILD",
  document: `sha256:${number}`,
  by: {},
});

const linesHeard = (path: string): readonly number[] =>
  heard.filter((one) => one.path === path).map(({ body }) => JSON.parse(body).data.line);

const state = async (id: string) => {
  const row = await webhooks.webhook(id);
  return row === undefined
    ? undefined
    : { state: row.state, told: row.told, failures: row.failures, problem: row.problem };
};

describe("a webhook", () => {
  test("is told of every public event in order, signed as the reference package asks", async () => {
    await add("w");
    await registry.write(cast, { "sha256:body": { title: "Feeling safe", changes: [] } });
    await registry.write(openProposal);
    await registry.write([
      {
        type: "review-recorded",
        review: "r-1",
        proposal: "p-1",
        candidate: "sha256:candidate",
        capacity: "PRACTICE_LEAD",
        decision: "SUPPORT",
        document: "sha256:review",
        by: { member: "m-oldham", authority: "oldham" },
      },
    ]);
    await delivery.run();
    const last = heard.at(-1);
    const { revision } = await registry.store.head();
    expect(linesHeard("/w")).toEqual([2, 3, 4, 11, 12, 14, 15]);
    for (const { body, headers } of heard)
      expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() =>
      new Webhook(secretFrom(Buffer.alloc(32, 8))).verify(last?.body ?? "", last?.headers ?? {}),
    ).toThrow();
    const [event] = await registry.store.events({ after: revision - 1, limit: 1 });
    expect(last?.headers["webhook-id"]).toBe(`msg_${event?.hash.slice(0, 32)}`);
    expect(JSON.parse(last?.body ?? "")).toEqual({
      type: "review.recorded",
      timestamp: now().toISOString(),
      data: {
        line: 15,
        hash: event?.hash,
        summary: "The body oldham reviewed “Feeling safe” as practice lead: support.",
        authority: "oldham",
        proposal: "p-1",
        items: ["north:new"],
        fields: {
          review: "r-1",
          proposal: "p-1",
          candidate: "sha256:candidate",
          capacity: "PRACTICE_LEAD",
          decision: "SUPPORT",
        },
        links: {
          event: "https://chorus.example/events/15",
          feed: "https://chorus.example/feed.atom",
          item: "https://chorus.example/feed.atom?item=north%3Anew",
        },
      },
    });
    expect(JSON.stringify(heard)).not.toContain("m-oldham");
    expect(await state("w")).toEqual({ state: "ACTIVE", told: 15, failures: 0, problem: null });
  });

  test("is told only of the types that it asked for, and only from its beginning on", async () => {
    await registry.write(cast);
    await add("w", { types: ["gap.raised", "panel.registered"], told: 11 });
    await registry.write([gap(1)]);
    await registry.write([
      { type: "agency-claimed", agency: "oldham", authority: "oldham", by: {} },
    ]);
    await delivery.run();
    expect(heard.map(({ body }) => JSON.parse(body).type)).toEqual([
      "panel.registered",
      "gap.raised",
    ]);
    expect((await state("w"))?.told).toBe(14);
  });

  test("is tried again as Standard Webhooks suggest, under the same id, and disabled after the last time", async () => {
    await add("w");
    await registry.write([gap(1), gap(2)]);
    answer = () => ({ status: 500 });
    await delivery.run();
    for (const [index, wait] of waits.entries()) {
      expect(heard).toHaveLength(index + 1);
      clock += wait - 1;
      await delivery.run();
      expect(heard).toHaveLength(index + 1);
      clock += 1;
      await delivery.run();
    }
    expect(heard).toHaveLength(10);
    expect(new Set(heard.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(await state("w")).toEqual({
      state: "DISABLED",
      told: 0,
      failures: 10,
      problem: "The address answered with 500.",
    });
    clock += 1e9;
    await delivery.run();
    expect(heard).toHaveLength(10);
    expect(log).toEqual(["webhook w was disabled: The address answered with 500."]);
  });

  test("that recovers is told what it missed, in order", async () => {
    await add("w");
    await registry.write([gap(1), gap(2)]);
    answer = () => ({ status: 503 });
    await delivery.run();
    await registry.write([gap(3)]);
    answer = () => ({ status: 200 });
    await delivery.run();
    expect(linesHeard("/w")).toEqual([1]);
    clock += 5000;
    await delivery.run();
    expect(linesHeard("/w")).toEqual([1, 1, 2, 3]);
    expect(await state("w")).toEqual({ state: "ACTIVE", told: 3, failures: 0, problem: null });
  });

  test("that is gone is disabled at once", async () => {
    await add("w");
    await registry.write([gap(1)]);
    answer = () => ({ status: 410 });
    await delivery.run();
    expect(await state("w")).toMatchObject({
      state: "DISABLED",
      problem: "The address answered that it is gone (410).",
    });
  });

  test("that redirects is not followed", async () => {
    await add("w");
    await registry.write([gap(1)]);
    answer = (path) =>
      path === "/w" ? { status: 307, headers: { location: "/elsewhere" } } : { status: 200 };
    await delivery.run();
    expect(heard.map(({ path }) => path)).toEqual(["/w"]);
    expect((await state("w"))?.problem).toBe(
      "The address answered with a redirect (307), which is not followed.",
    );
  });

  test("that does not answer is waited for no longer than the limit", async () => {
    await add("w");
    await registry.write([gap(1)]);
    answer = () => ({ status: 0 });
    await delivery.run();
    expect((await state("w"))?.problem).toBe("The address did not answer within 0.2 seconds.");
  });

  test("that fails holds no other one up", async () => {
    await add("slow");
    await add("fast");
    await registry.write([gap(1), gap(2)]);
    answer = (path) => ({ status: path === "/slow" ? 500 : 200 });
    await delivery.run();
    expect([linesHeard("/slow"), linesHeard("/fast")]).toEqual([[1], [1, 2]]);
  });

  test("signs with both secrets while the former one counts", async () => {
    const newer = secretFrom(Buffer.alloc(32, 9));
    await add("w");
    const later = new Date(clock + 60_000).toISOString();
    await webhooks.rotate("w", { secret: newer, formerSecret: secret, formerUntil: later });
    await registry.write([gap(1)]);
    await delivery.run();
    const first = heard[0] ?? { body: "", headers: {} };
    for (const one of [secret, newer])
      expect(new Webhook(one).verify(first.body, first.headers)).toEqual(JSON.parse(first.body));
    clock += 60_000;
    await registry.write([gap(2)]);
    await delivery.run();
    const second = heard.at(-1);
    expect(() => new Webhook(secret).verify(second?.body ?? "", second?.headers ?? {})).toThrow();
  });

  test("is sent a message again that was under way when the server stopped", async () => {
    await add("w");
    await registry.write([gap(1)]);
    answer = () => ({ status: 0 });
    const running = delivery.run();
    await expect.poll(() => heard.length).toBe(1);
    await delivery.stop();
    await running;
    expect(await state("w")).toEqual({ state: "ACTIVE", told: 0, failures: 0, problem: null });
    answer = () => ({ status: 200 });
    delivery = makeDelivery();
    await delivery.run();
    expect(linesHeard("/w")).toEqual([1, 1]);
  });
});

test("what every webhook was told is swept, and what one was not told stays", async () => {
  await add("w");
  await add("late", { nextAt: new Date(clock + 120_000).toISOString(), failures: 1 });
  await registry.write([gap(1), gap(2)]);
  await delivery.run();
  expect(await registry.store.outbox({ after: 0, limit: 9 })).toHaveLength(2);
  clock += 120_000;
  await delivery.run();
  expect(await registry.store.outbox({ after: 0, limit: 9 })).toEqual([]);
  expect([linesHeard("/w"), linesHeard("/late")]).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test("no secret and no address is logged", async () => {
  await add("w");
  await registry.write([gap(1)]);
  answer = () => ({ status: 410 });
  await delivery.run();
  expect(log.join("\n")).not.toMatch(/whsec_|http/u);
});

test("after kill -9 in the middle of telling nothing is missed", async () => {
  await add("w");
  await registry.write(Array.from({ length: 60 }, (_none, index) => gap(index)));
  const program = fileURLToPath(import.meta.resolve("./tell-for-ever.ts"));
  for (const enough of [7, 21, 38]) {
    const child = spawn(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", program, registry.folder],
      { stdio: "ignore" },
    );
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await expect.poll(() => heard.length, { timeout: 15_000, interval: 1 }).toBeGreaterThan(enough);
    child.kill("SIGKILL");
    await ended;
  }
  await delivery.run();
  await delivery.run();
  const lines = linesHeard("/w");
  expect([...new Set(lines)]).toEqual(Array.from({ length: 60 }, (_none, index) => index + 1));
  // In order, but for what was sent twice; at most one message for each time it was killed.
  expect(lines.length).toBeLessThanOrEqual(60 + 3);
}, 60_000);
