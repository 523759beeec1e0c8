import type { IncomingMessage } from "node:http";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { AccessCore, Done } from "./core.ts";
import { momentAfter } from "./core.ts";
import { hashOf } from "./secrets.ts";
import { beginSession } from "./sessions.ts";

/** The first administrator: how a registry tells whether it has one, and takes one on. */
export interface FirstAdministrator {
  readonly hasAdministrator: () => Promise<boolean>;
  readonly recordFirstAdministrator: (member: string) => Done;
}

/** What the first sign-in needs. */
export interface BootstrapOptions extends FirstAdministrator {
  readonly core: AccessCore;
  /** Whether people can sign in through a provider. */
  readonly hasProvider: boolean;
}

/**
 * Makes the one link with which the first administrator signs in, and voids the last. There is none when a provider is
 * configured or an administrator is there.
 */
export const makeBootstrapLink = async ({
  core,
  hasProvider,
  hasAdministrator,
}: BootstrapOptions): Done<string | undefined> => {
  const { store, now, newSecret, lifetimes, publicUrl } = core;
  if (hasProvider || (await hasAdministrator())) {
    const voided = await store.replaceLink(undefined);
    return voided.ok ? ok(undefined) : voided;
  }
  const secret = newSecret().toString("base64url");
  const kept = await store.replaceLink({
    hash: hashOf(secret),
    createdAt: now().toISOString(),
    expiresAt: momentAfter(now(), lifetimes.link),
    usedAt: null,
  });
  return kept.ok ? ok(new URL(`/sign-in/once/${secret}`, publicUrl).href) : kept;
};

/** What someone is told whose link signs nobody in; why it does not is nobody else’s business. */
export const worthlessLink: Problem = problemOf(
  "SIGN_IN_LINK_INVALID",
  "The link was used, is too old, or was replaced by a new one.",
);

/** Uses the link: a new member becomes the registry's first administrator. Yields the cookie of their session. */
export const takeBootstrapLink = async (
  { core, hasAdministrator, recordFirstAdministrator }: BootstrapOptions,
  request: IncomingMessage,
  secret: string,
): Done<string> => {
  const taken = await core.store.takeLink(hashOf(secret), core.now().toISOString());
  if (!taken.ok) return taken;
  // Another server on the same registry may have taken one on since the link was made.
  if (!taken.value || (await hasAdministrator())) return fail(worthlessLink);
  const member = `m-${core.newSecret().toString("hex").slice(0, 16)}`;
  const recorded = await recordFirstAdministrator(member);
  return recorded.ok ? beginSession(core, request, member) : recorded;
};
