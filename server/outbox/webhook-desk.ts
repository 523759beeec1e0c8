import type { Store } from "../../registry/store/store.ts";
import type { WebhookRow, WebhookStore } from "../../registry/store/webhook-store.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { sha256Of } from "../artefacts/artefact-shelf.ts";
import type { AddressRules } from "./address-check.ts";
import { destinationOf, parseWebhookUrl } from "./address-check.ts";
import { afterSuccess, failureOf } from "./attempts.ts";
import { eventTypes } from "./event-type.ts";
import type { Post } from "./post.ts";
import { secretFrom, signMessage } from "./sign-message.ts";

/** What an administrator asks for when they make a webhook. */
export interface WebhookWish {
  readonly authority: string;
  readonly member: string;
  readonly url: string;
  /** Types of events; empty for all. */
  readonly types: readonly string[];
  /** The same key again makes no second one. */
  readonly key?: string;
}

/** A webhook with the secret of its signatures, which is told this once. */
export interface ToldSecret {
  readonly webhook: WebhookRow;
  /** Absent when it was made before, under the same key. */
  readonly secret?: string;
}

/** Which webhook, and whose. */
export interface WebhookPlace {
  readonly authority: string;
  readonly id: string;
}

type Done<Value> = Promise<Result<Value, Problem>>;

/** Where an authority looks after its webhooks. Whether somebody may is asked before. */
export interface WebhookDesk {
  readonly list: (authority: string) => Promise<readonly WebhookRow[]>;
  readonly create: (wish: WebhookWish) => Done<ToldSecret>;
  /** Gives another secret; the former one signs beside it for a day. */
  readonly rotate: (place: WebhookPlace) => Done<ToldSecret>;
  /** Tells it of events again, from now on. */
  readonly resume: (place: WebhookPlace) => Done<WebhookRow>;
  readonly remove: (place: WebhookPlace) => Done<WebhookRow>;
  /** Sends a message of no meaning; why it did not arrive, in plain words, or undefined when it did. */
  readonly tryOut: (place: WebhookPlace) => Done<string | undefined>;
}

/** What the desk works with. */
export interface WebhookDeskOptions extends AddressRules {
  readonly webhooks: WebhookStore;
  readonly store: Pick<Store, "head">;
  readonly post: Post;
  readonly now: () => Date;
  /** 256 random bits. */
  readonly newSecret: () => Buffer;
}

const mostWebhooks = 20;
const day = 24 * 60 * 60_000;

const typeProblem = (types: readonly string[]): Problem | undefined => {
  const unknown = types.find((type) => !eventTypes.includes(type));
  return unknown === undefined
    ? undefined
    : problemOf("WEBHOOK_TYPE_UNKNOWN", `Nothing of the type "${unknown}" is ever told.`, {
        fix: `The types are ${eventTypes.join(", ")}.`,
        place: { pointer: "/types" },
      });
};

const wishProblem = async (
  options: WebhookDeskOptions,
  { url, types, authority }: WebhookWish,
): Promise<Problem | undefined> => {
  const place = { pointer: "/url" };
  const parsed = parseWebhookUrl(url, options);
  if (!parsed.ok) return { ...parsed.error, place };
  const wrongType = typeProblem(types);
  if (wrongType !== undefined) return wrongType;
  const destination = await destinationOf(parsed.value, options);
  if (!destination.ok) return { ...destination.error, place };
  return (await options.webhooks.webhooksOf(authority)).length < mostWebhooks
    ? undefined
    : problemOf("WEBHOOK_TOO_MANY", `${authority} has ${mostWebhooks} webhooks already.`);
};

const idFor = ({ newSecret }: WebhookDeskOptions, { member, key }: WebhookWish): string => {
  const seed = key === undefined ? newSecret() : Buffer.from(JSON.stringify([member, key]), "utf8");
  return `wh-${sha256Of(seed).slice(0, 24)}`;
};

const create = async (options: WebhookDeskOptions, wish: WebhookWish): Done<ToldSecret> => {
  const { webhooks, store, now, newSecret } = options;
  const id = idFor(options, wish);
  const before = await webhooks.webhook(id);
  if (before !== undefined)
    return before.url === wish.url && before.authority === wish.authority
      ? ok({ webhook: before })
      : fail(problemOf("KEY_USED", "This key was used for another webhook before."));
  const problem = await wishProblem(options, wish);
  if (problem !== undefined) return fail(problem);
  const { authority, member, url, types } = wish;
  const secret = secretFrom(newSecret());
  const webhook: WebhookRow = {
    id,
    authority,
    member,
    url,
    types: [...new Set(types)],
    secret,
    formerSecret: null,
    formerUntil: null,
    ...afterSuccess((await store.head()).revision),
    createdAt: now().toISOString(),
  };
  const added = await webhooks.add(webhook);
  return added.ok ? ok({ webhook, secret }) : added;
};

const find = async (
  { webhooks }: WebhookDeskOptions,
  { authority, id }: WebhookPlace,
): Done<WebhookRow> => {
  const webhook = await webhooks.webhook(id);
  return webhook?.authority === authority
    ? ok(webhook)
    : fail(problemOf("WEBHOOK_NOT_FOUND", `${authority} has no webhook "${id}".`));
};

const rotate = async (options: WebhookDeskOptions, place: WebhookPlace): Done<ToldSecret> => {
  const found = await find(options, place);
  if (!found.ok) return found;
  const { webhooks, now, newSecret } = options;
  const secret = secretFrom(newSecret());
  const secrets = {
    secret,
    formerSecret: found.value.secret,
    formerUntil: new Date(now().getTime() + day).toISOString(),
  };
  const rotated = await webhooks.rotate(place.id, secrets);
  return rotated.ok ? ok({ webhook: { ...found.value, ...secrets }, secret }) : rotated;
};

const resume = async (options: WebhookDeskOptions, place: WebhookPlace): Done<WebhookRow> => {
  const found = await find(options, place);
  if (!found.ok || found.value.state === "ACTIVE") return found;
  const progress = afterSuccess((await options.store.head()).revision);
  const moved = await options.webhooks.move(place.id, progress);
  return moved.ok ? ok({ ...found.value, ...progress }) : moved;
};

const remove = async (options: WebhookDeskOptions, place: WebhookPlace): Done<WebhookRow> => {
  const found = await find(options, place);
  if (!found.ok) return found;
  const removed = await options.webhooks.remove(place.id);
  return removed.ok ? found : removed;
};

const tryOut = async (
  options: WebhookDeskOptions,
  place: WebhookPlace,
): Done<string | undefined> => {
  const found = await find(options, place);
  if (!found.ok) return found;
  const { post, now, newSecret } = options;
  const body = JSON.stringify({
    type: "webhook.tried",
    timestamp: now().toISOString(),
    data: { summary: "A message to try out this webhook. Nothing happened." },
  });
  const id = `msg_${sha256Of(newSecret()).slice(0, 32)}`;
  const message = signMessage(found.value, { id, body, now: now() });
  const status = await post(found.value.url, message, new AbortController().signal);
  return ok(status.ok ? failureOf(status.value)?.reason : status.error);
};

/** Makes the desk of webhooks. */
export const createWebhookDesk = (options: WebhookDeskOptions): WebhookDesk => ({
  list: (authority) => options.webhooks.webhooksOf(authority),
  create: (wish) => create(options, wish),
  rotate: (place) => rotate(options, place),
  resume: (place) => resume(options, place),
  remove: (place) => remove(options, place),
  tryOut: (place) => tryOut(options, place),
});
