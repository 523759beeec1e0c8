import type { RequestHandler, Response, Router } from "express";

import type { Problem } from "../../runtime/problems.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { BootstrapOptions } from "./bootstrap.ts";
import { isGoodLink, takeBootstrapLink, worthlessLink } from "./bootstrap.ts";
import type { Desk, FormAct } from "./forms.ts";
import { answerForm, readForm } from "./forms.ts";
import { oncePage, sendPage, sendProblem, signedOutPage, signInOff } from "./pages.ts";
import type { Provider } from "./provider.ts";
import type { RoleSource } from "./role-look-up.ts";
import { checkSameSite } from "./same-site.ts";
import { beginSignIn, callbackPath, completeSignIn, safeReturnPath } from "./sign-in.ts";

/** What the routes of sign-in work with. */
export interface SignInDesk extends Desk {
  readonly provider?: Provider;
  readonly roleSources: readonly RoleSource[];
  readonly bootstrap: BootstrapOptions;
}

/** Tells a problem on a page, and a failed sign-in to whoever runs the server: without secrets, who, or from where. */
const tell = ({ core, assets }: SignInDesk, response: Response, problem: Problem): void => {
  core.log(`sign-in: ${problem.code}: ${problem.message}`);
  sendProblem(response, assets, problem);
};

const goToProvider =
  (desk: SignInDesk): RequestHandler =>
  async (request, response) => {
    const { core, provider, roleSources } = desk;
    if (provider === undefined) {
      sendProblem(response, desk.assets, signInOff);
      return;
    }
    const returnPath = safeReturnPath(request.query["return"]);
    const wish = { returnPath, joins: false };
    const next = await beginSignIn({ core, provider, roleSources }, request, wish);
    if (next.ok) response.set("set-cookie", next.value.cookie).redirect(303, next.value.location);
    else tell(desk, response, next.error);
  };

const comeBack =
  (desk: SignInDesk): RequestHandler =>
  async (request, response) => {
    const { core, provider, roleSources } = desk;
    if (provider === undefined) {
      sendProblem(response, desk.assets, signInOff);
      return;
    }
    const address = new URL(request.originalUrl, core.publicUrl);
    const next = await completeSignIn({ core, provider, roleSources }, request, address);
    if (next.ok) response.set("set-cookie", next.value.cookie).redirect(303, next.value.location);
    else tell(desk, response, next.error);
  };

const showOnce =
  ({ assets, bootstrap }: SignInDesk): RequestHandler<{ secret: string }> =>
  async (request, response) => {
    if (await isGoodLink(bootstrap, request.params.secret))
      sendPage(response, assets, { title: "First sign-in", content: oncePage(request.path) });
    else sendProblem(response, assets, worthlessLink);
  };

const signInOnce =
  (desk: SignInDesk): RequestHandler<{ secret: string }> =>
  async (request, response) => {
    const sameSite = checkSameSite(request, desk.core.publicUrl);
    const cookie = sameSite.ok
      ? await takeBootstrapLink(desk.bootstrap, request, request.params.secret)
      : fail(sameSite.error);
    if (cookie.ok) response.set("set-cookie", cookie.value).redirect(303, "/account");
    else tell(desk, response, cookie.error);
  };

const signOut =
  ({ core, assets, provider }: SignInDesk): FormAct =>
  async ({ session }, { response }) => {
    const { idHash, member } = session.row;
    const ended = await core.store.endSession(idHash, { member, at: core.now().toISOString() });
    if (!ended.ok) return ended;
    response.set("set-cookie", core.cookies.clearSession());
    const cameThrough = await core.store.identityOf(member);
    const home = new URL("/", core.publicUrl).href;
    const url = cameThrough === undefined ? undefined : provider?.signOutUrl(home);
    sendPage(response, assets, { title: "Signed out", content: signedOutPage(url) });
    return ok(undefined);
  };

/** Adds the addresses of signing in and out. */
export const addSignIn = (router: Router, limiter: RequestHandler, desk: SignInDesk): void => {
  router.get("/sign-in", limiter, goToProvider(desk));
  router.get(callbackPath, limiter, comeBack(desk));
  router.get("/sign-in/once/:secret", limiter, showOnce(desk));
  router.post("/sign-in/once/:secret", limiter, signInOnce(desk));
  router.post("/sign-out", readForm, answerForm(desk, signOut(desk)));
};
