import { sha256Of } from "../artefacts/artefact-shelf.ts";
import type { LineFilter, PublicLine, PublicLines } from "./public-lines.ts";
import type { ToldLine } from "./told-line.ts";

/** Which lines a document of the feed shows, and where its neighbours begin. */
export interface FeedPage {
  /** Oldest first. */
  readonly lines: readonly PublicLine[];
  /** Where the archive of what is older ends; absent at the beginning. */
  readonly previous?: number;
  /** Where the archive of what is newer ends; absent when that is not full yet. */
  readonly next?: number;
}

/** How many entries a document of the feed holds at most. */
const entriesOnPage = 50;

const endAt = (all: readonly PublicLine[], place: number): number | undefined => all[place]?.seq;

/**
 * The newest lines, or the newest before a line of the ledger. Archives begin and end at every fiftieth line, so an
 * archive that is full never changes (RFC 5005), and none is missed between two of them.
 */
export const feedPageOf = (
  lines: PublicLines,
  filter: LineFilter,
  before: number | undefined,
): FeedPage => {
  const all = lines.listed(filter);
  const end = before === undefined ? all.length : all.filter(({ seq }) => seq < before).length;
  const begin = Math.max(0, end - entriesOnPage);
  const previous =
    begin === 0 ? undefined : endAt(all, Math.ceil(begin / entriesOnPage) * entriesOnPage);
  const next =
    before === undefined || end % entriesOnPage !== 0 ? undefined : endAt(all, end + entriesOnPage);
  return {
    lines: all.slice(begin, end),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
};

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Signs that XML 1.0 cannot hold, not even escaped: controls, halves of pairs and two that are none. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Makes text harmless in XML, in elements and in quoted attributes. */
export const escapeXml = (text: string): string =>
  text.replaceAll(unwritable, "\uFFFD").replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

const uuidOf = (hex: string): string =>
  `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;

/** A name made from a hash that stays when the registry moves to another address: a UUID of version 8 (RFC 9562). */
const urnOf = (text: string): string =>
  uuidOf(sha256Of(Buffer.from(text, "utf8")).replace(/^sha256:/u, ""));

/** What a document of the feed is written from. */
export interface FeedOptions {
  /** Where people reach the registry. */
  readonly publicUrl: URL;
  readonly filter: LineFilter;
  readonly before?: number;
  readonly page: FeedPage;
  /** Newest first. */
  readonly entries: readonly ToldLine[];
  /** Hash of the first line of the ledger: what makes this feed this registry's. */
  readonly origin: string;
}

/** The address of a document of the feed. */
export const feedAddress = (publicUrl: URL, filter: LineFilter, before?: number): string => {
  const address = new URL("/feed.atom", publicUrl);
  for (const [name, value] of Object.entries(filter)) address.searchParams.set(name, value);
  if (before !== undefined) address.searchParams.set("before", String(before));
  return address.href;
};

/** The address of the page of a line. */
export const lineAddress = (publicUrl: URL, seq: number): string =>
  new URL(`/events/${seq}`, publicUrl).href;

const link = (rel: string, href: string, type = "application/atom+xml"): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

const titleOf = ({ authority, item }: LineFilter): string =>
  [
    "Chorus: what is proposed, decided and published",
    ...(authority === undefined ? [] : [`by ${authority}`]),
    ...(item === undefined ? [] : [`about ${item}`]),
  ].join(", ");

const relatedLinks = ({ event, line }: ToldLine, publicUrl: URL): readonly string[] => [
  ...line.items.map((item) => link("related", feedAddress(publicUrl, { item }))),
  ...line.authorities
    .filter((authority) => authority !== "public")
    .map((authority) => link("related", feedAddress(publicUrl, { authority }))),
  ...(event.fact.type === "release-published"
    ? [
        link(
          "related",
          new URL(`/releases/${encodeURIComponent(event.fact.name)}`, publicUrl).href,
          "application/json",
        ),
      ]
    : []),
];

const renderEntry = (told: ToldLine, publicUrl: URL): string => {
  const { event, sentence, summary, actor } = told;
  return [
    "<entry>",
    `<id>${urnOf(event.hash)}</id>`,
    `<title>${escapeXml(sentence)}</title>`,
    `<updated>${event.at}</updated>`,
    `<published>${event.at}</published>`,
    `<author><name>${escapeXml(actor)}</name></author>`,
    `<category term="${event.fact.type}"/>`,
    link("alternate", lineAddress(publicUrl, event.seq), "text/html"),
    ...relatedLinks(told, publicUrl),
    `<summary>${escapeXml(`${sentence} ${summary}`)}</summary>`,
    "</entry>",
  ].join("\n");
};

const pageLinks = ({ publicUrl, filter, before, page }: FeedOptions): readonly string[] => [
  link("self", feedAddress(publicUrl, filter, before)),
  link("alternate", new URL("/", publicUrl).href, "text/html"),
  ...(before === undefined ? [] : [link("current", feedAddress(publicUrl, filter))]),
  ...(page.previous === undefined
    ? []
    : [link("prev-archive", feedAddress(publicUrl, filter, page.previous))]),
  ...(page.next === undefined
    ? []
    : [link("next-archive", feedAddress(publicUrl, filter, page.next))]),
];

/** When a feed that has no entries was changed last: never. */
const never = "1970-01-01T00:00:00.000Z";

/** Writes a document of the feed: Atom (RFC 4287) with the links of archives (RFC 5005). */
export const renderFeed = (options: FeedOptions): string => {
  const { publicUrl, filter, before, entries, origin } = options;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="en-GB">',
    `<id>${urnOf(`${origin} ${filter.authority ?? ""} ${filter.item ?? ""}`)}</id>`,
    `<title>${escapeXml(titleOf(filter))}</title>`,
    `<updated>${entries[0]?.event.at ?? never}</updated>`,
    "<author><name>Chorus</name></author>",
    ...pageLinks(options),
    ...(before === undefined ? [] : ["<fh:archive/>"]),
    ...entries.map((entry) => renderEntry(entry, publicUrl)),
    "</feed>",
  ].join("\n")}\n`;
};
