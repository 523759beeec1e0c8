import type { Response } from "express";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf, problems } from "../../runtime/problems.ts";
import { statusOf } from "../http/refuse.ts";
import type { Assets } from "../web/assets.ts";
import type { Html } from "../web/html.ts";
import { html } from "../web/html.ts";
import { renderPage } from "../web/landing.ts";

/** What someone is told who would sign in where no provider is. */
export const signInOff: Problem = problemOf(
  "SIGN_IN_OFF",
  "This registry has no sign-in provider.",
);

/** Sends a page of sign-in. */
export const sendPage = (
  response: Response,
  assets: Assets,
  { title, content }: { readonly title: string; readonly content: Html },
): void => {
  const body = html`<main>
    <h1>${title}</h1>
    ${content}
  </main>`;
  response.type("html").send(renderPage({ title: `${title}: Chorus`, assets, body }));
};

/** Tells a problem on a page: what is wrong, and what to do. */
export const sendProblem = (response: Response, assets: Assets, problem: Problem): void => {
  response.status(statusOf(problem.code));
  sendPage(response, assets, {
    title: problems[problem.code].title,
    content: html`<p>${problem.message}</p>
      <p>${problem.fix}</p>
      <p class="quiet">${problem.code}</p>
      <p><a href="/">Start page</a></p>`,
  });
};

/** The page behind a link that signs in once. Opening it uses nothing up: programs open links before people do. */
export const oncePage = (path: string): Html =>
  html`<p>
      This link makes you the administrator of this registry: you register authorities and name who
      arranges things for them. You get no say in what they decide.
    </p>
    <form method="post" action="${path}"><button>Sign in as the administrator</button></form>`;

/** The page after signing out. */
export const signedOutPage = (providerUrl: URL | undefined): Html =>
  html`<p>You are signed out of this registry.</p>
    ${
      providerUrl === undefined
        ? html``
        : html`<p>
            You may still be signed in at ${providerUrl.host}.
            <a href="${providerUrl.href}">Sign out there too</a>
          </p>`
    }
    <p><a href="/">Start page</a></p>`;

/** The page that leads to the provider when a form asked for it: our forms may only lead to our own pages. */
export const goToProviderPage = (location: URL): Html =>
  html`<p>Sign in at ${location.host} once. From then on that account is you, here.</p>
    <p><a href="${location.href}">Go to ${location.host}</a></p>`;
