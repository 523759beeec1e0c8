import type { Request, Response } from "express";

import { sha256Of } from "./artefact-shelf.ts";

/** A file that can be fetched. */
export interface Download {
  readonly path: string;
  readonly type: string;
  readonly sha256: string;
  readonly bytes: Buffer;
  /** True when what stands at this address never changes. */
  readonly isForever: boolean;
}

const typeByEnding: readonly (readonly [ending: string, type: string])[] = [
  [".json", "application/json; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".svg", "image/svg+xml; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".md", "text/markdown; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
];

const typeOf = (path: string): string =>
  typeByEnding.find(([ending]) => path.endsWith(ending))?.[1] ?? "text/plain; charset=utf-8";

/** Makes a download of bytes; its type follows from the end of its path. */
export const downloadOf = ({
  path,
  bytes,
  isForever,
}: Pick<Download, "path" | "bytes" | "isForever">): Download => ({
  path,
  type: typeOf(path),
  sha256: sha256Of(bytes),
  bytes,
  isForever,
});

/** Whether the asker's copies, as If-None-Match lists them, hold this one. */
const holds = (list: string | undefined, tag: string): boolean =>
  list !== undefined &&
  (list.trim() === "*" || list.split(",").some((one) => one.trim().replace(/^W\//u, "") === tag));

/**
 * Sends a file, or 304 when the asker has it already. We are the origin, so a request that asks caches on the way to be
 * passed by is still told that its copy is good.
 */
export const sendDownload = (request: Request, response: Response, download: Download): void => {
  const tag = `"${download.sha256}"`;
  response.setHeader("etag", tag);
  response.setHeader(
    "cache-control",
    download.isForever ? "public, max-age=31536000, immutable" : "public, no-cache",
  );
  if (holds(request.headers["if-none-match"], tag)) {
    response.status(304).end();
    return;
  }
  response.setHeader("content-type", download.type);
  response.setHeader("content-length", download.bytes.byteLength);
  response.end(request.method === "HEAD" ? undefined : download.bytes);
};
