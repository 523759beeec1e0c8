import type { Assets } from "../web/assets.ts";
import type { Html } from "../web/html.ts";
import { html } from "../web/html.ts";
import { renderPage } from "../web/landing.ts";
import { feedAddress } from "./feed.ts";
import type { ToldLine } from "./told-line.ts";

const row = (name: string, value: Html | string): Html =>
  html`<dt>${name}</dt>
    <dd>${value}</dd>`;

const feedLink = (publicUrl: URL, filter: { item: string } | { authority: string }): Html => {
  const [name = ""] = Object.values(filter);
  const { pathname, search } = new URL(feedAddress(publicUrl, filter));
  return html`<a href="${pathname}${search}">${name}</a> `;
};

/** The page of one public line of the ledger: what happened, who did it, what it is about. */
export const renderLinePage = (
  { event, line, sentence, actor }: ToldLine,
  { assets, publicUrl }: { readonly assets: Assets; readonly publicUrl: URL },
): string => {
  const items = line.items.map((item) => feedLink(publicUrl, { item }));
  const authorities = line.authorities
    .filter((authority) => authority !== "public")
    .map((authority) => feedLink(publicUrl, { authority }));
  const body = html`<main>
    <h1>${sentence}</h1>
    <dl>
      ${row("Recorded", event.at)} ${row("By", actor)}
      ${items.length === 0 ? html`` : row("About, with its feed", html`${items}`)}
      ${authorities.length === 0 ? html`` : row("Authority, with its feed", html`${authorities}`)}
      ${line.proposal === undefined ? html`` : row("Proposal", line.proposal)}
      ${row("Line of the ledger", String(event.seq))}
      ${row("Hash of the line", html`<code>${event.hash}</code>`)}
    </dl>
    <p><a href="/feed.atom">Everything that is public, as a feed</a> · <a href="/">Chorus</a></p>
  </main>`;
  return renderPage({ title: `${sentence} Chorus`, assets, body });
};
