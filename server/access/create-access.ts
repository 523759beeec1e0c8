import { randomBytes } from "node:crypto";

import type { RequestHandler } from "express";
import { Router } from "express";

import type { AccessStore } from "../../registry/store/access-store.ts";
import { problemOf } from "../../runtime/problems.ts";
import { refuse, statusOf } from "../http/refuse.ts";
import { formHeaders } from "../http/security.ts";
import type { Assets } from "../web/assets.ts";
import type { Access } from "./access.ts";
import { addAccount } from "./account-routes.ts";
import type { FirstAdministrator } from "./bootstrap.ts";
import { makeBootstrapLink } from "./bootstrap.ts";
import { createCookies } from "./cookies.ts";
import type { AccessCore, Lifetimes } from "./core.ts";
import { defaultLifetimes } from "./core.ts";
import { createActCounter, createRequestLimiter, createSignInLimiter } from "./limits.ts";
import type { ProviderSettings } from "./provider.ts";
import { createProvider } from "./provider.ts";
import type { RoleSource } from "./role-look-up.ts";
import type { NewSecret } from "./secrets.ts";
import type { AccessLimits } from "./settings.ts";
import type { SignInDesk } from "./sign-in-routes.ts";
import { addSignIn } from "./sign-in-routes.ts";
import { holdsToken } from "./token-text.ts";
import type { LookUpMember } from "./viewer.ts";
import { createViewerOf } from "./viewer-of.ts";

/** What access is made from. */
export interface AccessOptions extends FirstAdministrator {
  readonly store: AccessStore;
  /** Where people reach this server; asked when it is needed, since a free port is known only once it listens. */
  readonly publicUrl: () => URL;
  /** Whether they reach it by HTTPS: then cookies are Secure. */
  readonly isSecure: boolean;
  /** Absent: nobody but the first administrator can sign in. */
  readonly provider?: ProviderSettings;
  readonly roleSources?: readonly RoleSource[];
  readonly lookUpMember: LookUpMember;
  readonly assets: Assets;
  readonly limits: AccessLimits;
  readonly lifetimes?: Partial<Lifetimes>;
  readonly now: () => Date;
  /** 256 random bits. */
  readonly newSecret?: NewSecret;
  /** Writes one line for whoever runs the server. It never holds a secret. */
  readonly log: (line: string) => void;
}

/** Refused by whatever the address holds it in; the token itself is not repeated. */
const refuseTokenInAddress: RequestHandler = (request, response, next) => {
  if (holdsToken(request.originalUrl))
    refuse(
      response,
      problemOf("TOKEN_IN_ADDRESS", "The address of the request holds an API token."),
    );
  else next();
};

/** A token that is wrong, or a session used by another site, gets nowhere: not even to what needs no account. */
const refuseWrongAsker =
  (viewerOf: Access["viewerOf"]): RequestHandler =>
  async (request, response, next) => {
    const viewer = await viewerOf(request);
    if (viewer.ok) {
      next();
      return;
    }
    if (statusOf(viewer.error.code) === 401) response.set("www-authenticate", "Bearer");
    refuse(response, viewer.error);
  };

const moreRandom: NewSecret = () => randomBytes(32);

const coreOf = (options: AccessOptions): AccessCore => {
  const { store, now, newSecret = moreRandom, lookUpMember, log } = options;
  return {
    store,
    now,
    newSecret,
    get publicUrl() {
      return options.publicUrl();
    },
    lookUpMember,
    log,
    cookies: createCookies(options.isSecure),
    lifetimes: { ...defaultLifetimes, ...options.lifetimes },
  };
};

const deskOf = (core: AccessCore, options: AccessOptions): SignInDesk => {
  const { assets, provider, roleSources = [], now } = options;
  const { administrator, recordFirstAdministrator } = options;
  const hasProvider = provider !== undefined;
  return {
    core,
    assets,
    roleSources,
    bootstrap: { core, hasProvider, administrator, recordFirstAdministrator },
    ...(hasProvider ? { provider: createProvider(provider, now) } : {}),
  };
};

const sweep = async ({ store, now, lifetimes, log }: AccessCore): Promise<void> => {
  const forgotten = new Date(now().getTime() - lifetimes.forgotten).toISOString();
  const swept = await store.sweep({
    attempts: now().toISOString(),
    sessions: now().toISOString(),
    tokens: forgotten,
  });
  if (!swept.ok) log(`sign-in: nothing was swept: ${swept.error.message}`);
};

/** Puts access together. */
export const createAccess = (options: AccessOptions): Access => {
  const core = coreOf(options);
  const desk = deskOf(core, options);
  const viewerOf = createViewerOf(core);
  const signInLimiter = createSignInLimiter(options.limits);
  const routes = Router();
  routes.use(["/sign-in", "/sign-out", "/account"], formHeaders);
  addSignIn(routes, signInLimiter, desk);
  addAccount(routes, signInLimiter, desk);
  return {
    viewerOf,
    countAct: createActCounter(options.limits, core.now),
    gate: [
      refuseTokenInAddress,
      createRequestLimiter(options.limits, viewerOf),
      refuseWrongAsker(viewerOf),
    ],
    routes,
    bootstrapLink: () => makeBootstrapLink(desk.bootstrap),
    endSessionsOf: (member) => core.store.endSessionsOf({ member, at: core.now().toISOString() }),
    sweep: () => sweep(core),
  };
};
