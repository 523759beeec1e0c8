import type { Catalogue } from "../view/catalogue.ts";
import type { Assets } from "./assets.ts";
import type { Html } from "./html.ts";
import { html } from "./html.ts";

/** What every page needs to know. */
export interface PageFrame {
  readonly title: string;
  readonly assets: Assets;
  readonly body: Html;
}

/** A whole page. */
export const renderPage = ({ title, assets, body }: PageFrame): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="${assets.addressOf("icon.svg")}" />
        <link rel="stylesheet" href="${assets.addressOf("page.css")}" />
      </head>
      <body>
        ${body}
      </body>
    </html> `.html;

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

const releaseLine = (name: string, size: number): Html =>
  html`<li>
    <a href="/releases/${name}">${name}</a>: ${plural(size, "definition", "definitions")}, with its
    <a href="/releases/${name}/manifest.json">manifest</a> and
    <a href="/releases/${name}/artefacts/manifest.json">generated files</a>
  </li>`;

const whereFiguresAre: Html = html`<p>
  This is a registry of definitions: it holds no figures. Figures on children’s services are
  published by the Department for Education on
  <a href="https://explore-education-statistics.service.gov.uk">Explore education statistics</a>.
</p>`;

/** The front page: what this is, and where to go. */
export const renderLanding = (catalogue: Catalogue, assets: Assets): string => {
  const releases = catalogue.releases.map(({ name }) =>
    releaseLine(name, catalogue.ofRelease(name)?.snapshot.versions.length ?? 0),
  );
  const body = html`<main>
    <h1>Chorus</h1>
    <p class="motto">Many voices, one measure.</p>
    <p>
      A versioned registry of definitions, indicators and voice fields for children’s services in
      England. It holds definitions and decisions, never a child’s record. Reading needs no account.
    </p>
    ${whereFiguresAre}
    <h2>Look around</h2>
    <ul>
      <li><a href="/graphql">Explore and query the definitions</a></li>
      <li><a href="/schema.graphql">The schema of the API</a></li>
      <li><a href="/feed.atom">What happens here, as a feed</a></li>
    </ul>
    <h2>Releases</h2>
    ${
      releases.length === 0
        ? html`<p>Nothing is released yet.</p>`
        : html`<ul>
            ${releases}
          </ul>`
    }
    <p>
      Definitions of the Department for Education, of Ofsted and of the Standard Safeguarding
      Dataset are shown here as their owners publish them. None of them endorses this copy.
    </p>
  </main>`;
  return renderPage({
    title: "Chorus: a registry of definitions for children’s services",
    assets,
    body,
  });
};
