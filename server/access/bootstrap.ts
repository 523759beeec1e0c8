import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { AccessCore, Done } from "./core.ts";
import { defaultLifetimes, momentAfter } from "./core.ts";
import { hashOf } from "./secrets.ts";
import { beginSession } from "./sessions.ts";

/** The first administrator: how a registry tells whether it has one, and takes one on. */
export interface FirstAdministrator {
  /** The first of the registry's administrators; undefined while there is none. */
  readonly administrator: () => Promise<string | undefined>;
  readonly recordFirstAdministrator: (member: string) => Done;
}

/** What the first sign-in needs. */
export interface BootstrapOptions extends FirstAdministrator {
  readonly core: AccessCore;
  /** Whether people can sign in through a provider. */
  readonly hasProvider: boolean;
}

interface LinkMaking extends Pick<AccessCore, "store" | "now" | "newSecret" | "publicUrl"> {
  /** In milliseconds. */
  readonly lifetime: number;
}

/** A link back is kept under another hash than the first one: neither does what the other is for. */
const returnHashOf = (secret: string): string => hashOf(`return ${secret}`);

const keepLink = async (
  { store, now, newSecret, publicUrl, lifetime }: LinkMaking,
  hashed: (secret: string) => string,
): Done<string> => {
  const secret = newSecret().toString("base64url");
  const kept = await store.replaceLink({
    hash: hashed(secret),
    createdAt: now().toISOString(),
    expiresAt: momentAfter(now(), lifetime),
    usedAt: null,
  });
  return kept.ok ? ok(new URL(`/sign-in/once/${secret}`, publicUrl).href) : kept;
};

/**
 * Makes the one link with which the first administrator signs in, and voids the last. There is none when a provider is
 * configured or an administrator is there.
 */
export const makeBootstrapLink = async ({
  core,
  hasProvider,
  administrator,
}: BootstrapOptions): Done<string | undefined> => {
  const { store, now, newSecret, lifetimes, publicUrl } = core;
  if (hasProvider || (await administrator()) !== undefined) {
    const voided = await store.replaceLink(undefined);
    return voided.ok ? ok(undefined) : voided;
  }
  return keepLink({ store, now, newSecret, publicUrl, lifetime: lifetimes.link }, hashOf);
};

/**
 * Makes a link by which the administrator comes back who has lost the way in: neither a token nor an account is left.
 * Whoever may write in the data folder makes it; a start of the server voids it.
 */
export const makeReturnLink = async (
  making: Pick<LinkMaking, "store" | "now" | "publicUrl">,
): Done<string> =>
  keepLink(
    { ...making, newSecret: () => randomBytes(32), lifetime: defaultLifetimes.link },
    returnHashOf,
  );

/** Whether a link would sign somebody in still. */
export const isGoodLink = async (
  { core, administrator }: BootstrapOptions,
  secret: string,
): Promise<boolean> => {
  const hash = (await administrator()) === undefined ? hashOf(secret) : returnHashOf(secret);
  return core.store.hasLink(hash, core.now().toISOString());
};

/** What someone is told whose link signs nobody in; why it does not is nobody else’s business. */
export const worthlessLink: Problem = problemOf(
  "SIGN_IN_LINK_INVALID",
  "The link was used, is too old, or was replaced by a new one.",
);

/** Uses a link by which the administrator comes back. */
const takeReturnLink = async (
  core: AccessCore,
  request: IncomingMessage,
  { secret, member }: { readonly secret: string; readonly member: string },
): Done<string> => {
  const taken = await core.store.takeLink(returnHashOf(secret), core.now().toISOString());
  if (!taken.ok) return taken;
  if (!taken.value) return fail(worthlessLink);
  core.log(`sign-in: ${member} came back by a link that was made on this machine`);
  return beginSession(core, request, member);
};

/**
 * Uses the link: a new member becomes the registry's first administrator, or the one who is comes back. Yields the cookie
 * of their session.
 */
export const takeBootstrapLink = async (
  { core, administrator, recordFirstAdministrator }: BootstrapOptions,
  request: IncomingMessage,
  secret: string,
): Done<string> => {
  const present = await administrator();
  if (present !== undefined) return takeReturnLink(core, request, { secret, member: present });
  const taken = await core.store.takeLink(hashOf(secret), core.now().toISOString());
  if (!taken.ok) return taken;
  // Another server on the same registry may have taken one on since the link was made.
  if (!taken.value || (await administrator()) !== undefined) return fail(worthlessLink);
  const member = `m-${core.newSecret().toString("hex").slice(0, 16)}`;
  const recorded = await recordFirstAdministrator(member);
  return recorded.ok ? beginSession(core, request, member) : recorded;
};
