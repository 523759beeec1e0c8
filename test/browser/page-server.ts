import { createServer } from "node:http";
import { extname } from "node:path";

import { invariant } from "../../runtime/result.ts";

/** A server of a few files. */
export interface PageServer extends AsyncDisposable {
  readonly url: string;
}

/** The policy of a page that runs its own scripts and may not speak to anybody, our server included. */
const strictPolicy = "default-src 'none'; script-src 'self'; connect-src 'none'";

const typeByExtension: Readonly<Record<string, string>> = {
  // Without its encoding: a script that is loaded anywhere must not rest on it.
  ".js": "text/javascript",
  ".css": "text/css; charset=utf-8",
};

const typeOf = (path: string): string =>
  typeByExtension[extname(path)] ?? "text/html; charset=utf-8";

/** Serves texts by their path under the strict policy, or another, on any free port. */
export const servePages = async (
  texts: ReadonlyMap<string, string>,
  policy: string = strictPolicy,
): Promise<PageServer> => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const text = texts.get(path);
    response.setHeader("content-security-policy", policy);
    if (text === undefined) {
      response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
      return;
    }
    response.setHeader("content-type", typeOf(path));
    response.end(text);
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const address = server.address();
  invariant(typeof address === "object" && address !== null, "a server on TCP has a port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      server.closeAllConnections();
      await closed.promise;
    },
  };
};
