import { randomBytes } from "node:crypto";
import { lookup } from "node:dns/promises";
import { join } from "node:path";

import type { RequestHandler } from "express";

import { emptyGovernance } from "../../registry/governance/draft.ts";
import { replayGovernance } from "../../registry/governance/evolve-state.ts";
import type { GovernanceState } from "../../registry/governance/state.ts";
import { databaseName } from "../../registry/store/backup.ts";
import { openSqliteWebhookStore } from "../../registry/store/sqlite-webhook-store.ts";
import type { Store } from "../../registry/store/store.ts";
import type { AccessSettings } from "../access/settings.ts";
import { isLoopbackHost, namedAddress } from "../http/local-address.ts";
import type { CatalogueReader } from "../view/read-catalogue.ts";
import { createAssets } from "../web/assets.ts";
import type { AddressRules, ResolveName } from "./address-check.ts";
import type { Delivery } from "./delivery.ts";
import { createDelivery } from "./delivery.ts";
import { createFeedRoutes } from "./feed-routes.ts";
import { createPost } from "./post.ts";
import { createPublicLines } from "./public-lines.ts";
import { createTellLines } from "./told-line.ts";
import type { WebhookDesk } from "./webhook-desk.ts";
import { createWebhookDesk } from "./webhook-desk.ts";

/** What a server gives, so that others are told of what happens in it. */
export interface OutboxNeeds {
  readonly config: {
    readonly host: string;
    readonly dataFolder: string;
    readonly access: Pick<AccessSettings, "publicUrl">;
  };
  readonly store: Store;
  readonly readCatalogue: CatalogueReader;
  /** Where people act; absent for a registry that can only be read: it has the feed, and tells no webhooks. */
  readonly governance?: { readonly state: () => Promise<GovernanceState> };
  /** Where the server listens; asked only once it does. */
  readonly listening: () => string;
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

/** What tells others. */
export interface RunningOutbox {
  /** `/feed.atom` and `/events/LINE`. */
  readonly routes: RequestHandler;
  readonly webhooks?: WebhookDesk;
  /** Begins to tell webhooks. */
  readonly start: () => void;
  readonly stop: () => Promise<void>;
}

/** How often the outbox is looked at, in milliseconds. */
const lookEvery = 1000;

const pageOfEvents = 2000;

/** The state that follows from a ledger, read on from where it was left. */
const createState = (store: Store): (() => Promise<GovernanceState>) => {
  let state = emptyGovernance;
  return async () => {
    for (;;) {
      // Each page begins where the last one ended.
      const events = await store.events({ after: state.revision, limit: pageOfEvents });
      if (events.length === 0) return state;
      state = replayGovernance(events, state);
    }
  };
};

const resolveName: ResolveName = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address, family }) => ({
    address,
    family: family === 6 ? 6 : 4,
  }));

const begin = (delivery: Delivery, log: OutboxNeeds["log"]): NodeJS.Timeout => {
  const timer = setInterval(() => {
    delivery.run().catch((cause: unknown) => log(`webhooks: ${String(cause)}`));
  }, lookEvery);
  timer.unref();
  return timer;
};

const newSecret = (): Buffer => randomBytes(32);

type Told = Pick<RunningOutbox, "start" | "stop"> & { readonly webhooks?: WebhookDesk };

const untold: Told = { start: () => {}, stop: async () => {} };

interface Telling {
  readonly publicLines: ReturnType<typeof createPublicLines>;
  readonly tellLines: ReturnType<typeof createTellLines>;
  readonly publicUrl: () => URL;
}

const openWebhooks = (needs: OutboxNeeds, telling: Telling): Told => {
  const { config, store, governance, now, log } = needs;
  if (governance === undefined) return untold;
  const opened = openSqliteWebhookStore({ file: join(config.dataFolder, databaseName) });
  if (!opened.ok) {
    log(`No webhook is told of anything: ${opened.error.message} ${opened.error.fix}`);
    return untold;
  }
  const webhooks = opened.value;
  const rules: AddressRules = {
    resolve: resolveName,
    allowsOwnMachine: isLoopbackHost(config.host) && config.access.publicUrl === undefined,
  };
  const post = createPost(rules);
  const common = { ...telling, store, webhooks, post, now, log };
  const delivery = createDelivery({ ...common, random: Math.random });
  let timer: NodeJS.Timeout | undefined;
  return {
    webhooks: createWebhookDesk({ ...rules, ...common, newSecret }),
    start: () => {
      timer ??= begin(delivery, log);
    },
    stop: async () => {
      clearInterval(timer);
      await delivery.stop();
      await webhooks.close();
    },
  };
};

/** Opens the feed of a registry and, where people act in it, its webhooks. */
export const openOutbox = (needs: OutboxNeeds): RunningOutbox => {
  const { config, store, readCatalogue, governance, listening, now } = needs;
  const state = governance?.state ?? createState(store);
  const telling: Telling = {
    publicLines: createPublicLines(store),
    tellLines: createTellLines({ store, readCatalogue, state }),
    publicUrl: () => config.access.publicUrl ?? new URL(namedAddress(listening())),
  };
  const assets = createAssets();
  return {
    routes: createFeedRoutes({ ...telling, store, assets, now }),
    ...openWebhooks(needs, telling),
  };
};
