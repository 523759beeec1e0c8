import type { Request, RequestHandler, Response } from "express";
import { Router } from "express";

import { parseItemId } from "../../registry/identity/item-id.ts";
import type { Store } from "../../registry/store/store.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { sendDownload } from "../artefacts/download.ts";
import { sha256Of } from "../artefacts/artefact-shelf.ts";
import { refuse } from "../http/refuse.ts";
import { pageHeaders } from "../http/security.ts";
import type { Assets } from "../web/assets.ts";
import { feedPageOf, renderFeed } from "./feed.ts";
import { renderLinePage } from "./line-page.ts";
import type { LineFilter, PublicLines } from "./public-lines.ts";
import type { TellLines } from "./told-line.ts";

/** What the addresses of the feed are answered from. */
export interface FeedDesk {
  readonly store: Pick<Store, "events">;
  readonly publicLines: () => Promise<PublicLines>;
  readonly tellLines: TellLines;
  /** Where people reach this server. */
  readonly publicUrl: () => URL;
  readonly assets: Assets;
  readonly now: () => Date;
}

interface Asked {
  readonly filter: LineFilter;
  readonly before?: number;
}

const invalid = (name: string, fix: string): Result<never, Problem> =>
  fail(
    problemOf("FEED_ADDRESS_INVALID", `The address says nothing usable for "${name}".`, { fix }),
  );

interface Part {
  readonly isUsable: (text: string) => boolean;
  readonly fix: string;
}

const parts: Readonly<Record<string, Part>> = {
  authority: {
    isUsable: (text) => /^[a-z0-9:-]{1,80}$/u.test(text),
    fix: "Write the id of an authority, for example chorus:network.",
  },
  item: {
    isUsable: (text) => parseItemId(text).ok,
    fix: "Write the id of an item without a version, for example dfe:sex.",
  },
  before: {
    isUsable: (text) => /^[1-9]\d{0,14}$/u.test(text),
    fix: "Write the number of a line of the ledger, for example 120.",
  },
};

const parseAsked = (query: Request["query"]): Result<Asked, Problem> => {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(query)) {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined || typeof value !== "string")
      return invalid(name, "Use authority, item and before, each once.");
    if (!part.isUsable(value)) return invalid(name, part.fix);
    texts.set(name, value);
  }
  const [authority, item, before] = ["authority", "item", "before"].map((name) => texts.get(name));
  return ok({
    filter: {
      ...(authority === undefined ? {} : { authority }),
      ...(item === undefined ? {} : { item }),
    },
    ...(before === undefined ? {} : { before: Number(before) }),
  });
};

/**
 * Says when it changed last, once that second is over: while it lasts another line may come in it, and a copy of the same
 * second would wrongly be taken for good.
 */
const sayWhen = (response: Response, at: string | undefined, now: Date): void => {
  if (at === undefined) return;
  const second = Math.floor(Date.parse(at) / 1000) * 1000;
  if (now.getTime() >= second + 1000)
    response.setHeader("last-modified", new Date(second).toUTCString());
};

/** Whether the asker's copy is not older; asked only when it names no tag. */
const isUnchanged = (request: Request, response: Response): boolean => {
  const since = Date.parse(request.headers["if-modified-since"] ?? "");
  const at = Date.parse(String(response.getHeader("last-modified")));
  return request.headers["if-none-match"] === undefined && at <= since;
};

const sendFeed =
  ({ store, publicLines, tellLines, publicUrl, now }: FeedDesk): RequestHandler =>
  async (request, response) => {
    const asked = parseAsked(request.query);
    if (!asked.ok) {
      refuse(response, asked.error);
      return;
    }
    const { filter, before } = asked.value;
    const lines = await publicLines();
    const [[first], [newest]] = await Promise.all([
      store.events({ after: 0, limit: 1 }),
      store.events({ after: lines.revision - 1, limit: 1 }),
    ]);
    const page = feedPageOf(lines, filter, before);
    const entries = await tellLines(lines, page.lines.toReversed());
    const text = renderFeed({
      publicUrl: publicUrl(),
      ...asked.value,
      page,
      entries,
      origin: first?.hash ?? "",
    });
    // A text may be taken out of view later: then an old page changes too.
    sayWhen(response, newest?.at, now());
    if (isUnchanged(request, response)) {
      response.status(304).end();
      return;
    }
    const bytes = Buffer.from(text, "utf8");
    sendDownload(request, response, {
      path: request.path,
      type: "application/atom+xml; charset=utf-8",
      sha256: sha256Of(bytes),
      bytes,
      isForever: false,
    });
  };

const sendLine =
  ({ publicLines, tellLines, publicUrl, assets }: FeedDesk): RequestHandler<{ seq: string }> =>
  async (request, response, next) => {
    const { seq } = request.params;
    const lines = await publicLines();
    const line = /^[1-9]\d{0,14}$/u.test(seq) ? lines.line(Number(seq)) : undefined;
    const [told] = line === undefined ? [] : await tellLines(lines, [line]);
    if (told === undefined) {
      next("route");
      return;
    }
    response.set("cache-control", "no-cache").type("html");
    response.send(renderLinePage(told, { assets, publicUrl: publicUrl() }));
  };

/** The feed of all that is public, `/feed.atom`, and a page for each line, `/events/LINE`. */
export const createFeedRoutes = (desk: FeedDesk): RequestHandler => {
  const router = Router();
  router.get("/feed.atom", sendFeed(desk));
  router.get("/events/:seq", pageHeaders, sendLine(desk));
  return router;
};
