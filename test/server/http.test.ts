import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { request as ask } from "node:http";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openRegistry } from "../../registry/store/open-registry.ts";
import type { TemporaryFolder, TestServer } from "./fixture.ts";
import { openServer, publish, temporaryFolder } from "./fixture.ts";
import { sampleItems } from "./sample.ts";

/** A server that these tests only read from. */
let folder: TemporaryFolder;
let server: TestServer;

beforeAll(async () => {
  folder = temporaryFolder();
  await publish(folder.path, sampleItems, { now: "2026-03-31T12:00:00.000Z", release: "2026.1" });
  server = await openServer(folder.path);
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const fetchFrom = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, init);

const post = (
  body: NonNullable<RequestInit["body"]>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetchFrom("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });

const question = JSON.stringify({ query: "{ me { isSignedIn } }" });

/** Asks for an address exactly as it is written, which `fetch` would tidy. */
const rawGet = async (path: string, method = "GET"): Promise<number> => {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const { hostname, port } = new URL(server.url);
  const request = ask({ hostname, port, path, method }, (response) => {
    response.resume();
    response.on("end", () => resolve(response.statusCode ?? 0));
  });
  request.on("error", reject);
  request.end();
  return promise;
};

describe("questions over HTTP", () => {
  test("a question is answered in JSON", async () => {
    const response = await post(question);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toEqual({ data: { me: { isSignedIn: false } } });
  });

  test("an asker who prefers the GraphQL media type gets it", async () => {
    const response = await post(question, { accept: "application/graphql-response+json" });
    expect(response.headers.get("content-type")).toBe(
      "application/graphql-response+json; charset=utf-8",
    );
  });

  interface Row {
    readonly name: string;
    readonly body: string | Uint8Array<ArrayBuffer>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly status: number;
    readonly code: string;
  }

  const refused: readonly Row[] = [
    { name: "what is not JSON", body: "{", status: 400, code: "REQUEST_BODY_MALFORMED" },
    { name: "nothing", body: "", status: 400, code: "REQUEST_BODY_MALFORMED" },
    {
      name: "bytes that are not UTF-8",
      body: Uint8Array.from([0x22, 0xff, 0x22]),
      status: 400,
      code: "REQUEST_BODY_MALFORMED",
    },
    { name: "JSON without a question", body: "{}", status: 400, code: "BAD_REQUEST" },
    { name: "a JSON list", body: "[]", status: 400, code: "BAD_REQUEST" },
    { name: "several questions at once", body: `[${question}]`, status: 400, code: "BAD_REQUEST" },
    { name: "a JSON text", body: '"x"', status: 400, code: "BAD_REQUEST" },
    { name: "a question that is a number", body: '{"query":5}', status: 400, code: "BAD_REQUEST" },
    {
      name: "more than 200,000 bytes",
      body: JSON.stringify({ query: `{ me { isSignedIn } } #${"x".repeat(200_000)}` }),
      status: 413,
      code: "REQUEST_BODY_TOO_LARGE",
    },
    {
      name: "another media type",
      body: "<query/>",
      headers: { "content-type": "application/xml" },
      status: 415,
      code: "REQUEST_TYPE_UNSUPPORTED",
    },
    {
      name: "a form, as other sites could send",
      body: question,
      headers: { "content-type": "text/plain" },
      status: 415,
      code: "REQUEST_TYPE_UNSUPPORTED",
    },
    {
      name: "another character set",
      body: question,
      headers: { "content-type": "application/json; charset=utf-16" },
      status: 415,
      code: "REQUEST_TYPE_UNSUPPORTED",
    },
    {
      name: "a compressed body",
      body: question,
      headers: { "content-encoding": "gzip" },
      status: 415,
      code: "REQUEST_TYPE_UNSUPPORTED",
    },
    {
      name: "an asker who takes no JSON",
      body: question,
      headers: { accept: "image/png" },
      status: 406,
      code: "BAD_REQUEST",
    },
    {
      name: "a stored question, which we do not store",
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "x" } } }),
      status: 200,
      code: "PERSISTED_QUERY_NOT_SUPPORTED",
    },
  ];

  test.for(refused)("refuses $name", async ({ body, headers, status, code }) => {
    const response = await post(body, headers);
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(text).not.toMatch(/\bat .*:\d+:\d+/u);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("a body that never ends is cut off at the limit", async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const { hostname, port } = new URL(server.url);
    const headers = { "content-type": "application/json" };
    const request = ask(
      { hostname, port, path: "/graphql", method: "POST", headers },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
        request.destroy();
      },
    );
    // The server may close while we still write.
    request.on("error", () => {});
    for (let chunk = 0; chunk < 25; chunk += 1) request.write(" ".repeat(10_000));
    expect(await promise).toBe(413);
  });

  const get = `/graphql?query=${encodeURIComponent("{ me { isSignedIn } }")}`;

  test("a GET needs a header that no other site can make a browser send", async () => {
    const blocked = await fetchFrom(get);
    expect(blocked.status).toBe(400);
    expect(await blocked.json()).toMatchObject({
      errors: [{ extensions: { code: "BAD_REQUEST" } }],
    });
    const asked = await fetchFrom(get, { headers: { "apollo-require-preflight": "true" } });
    expect(await asked.json()).toEqual({ data: { me: { isSignedIn: false } } });
    // What was answered to one who sent the header is not given to one who did not.
    expect((await fetchFrom(get)).status).toBe(400);
  });

  test("other methods are refused", async () => {
    expect(await rawGet("/graphql", "PUT")).toBe(405);
    expect(await rawGet("/releases", "DELETE")).toBe(405);
    expect(await rawGet("/", "POST")).toBe(405);
  });
});

const noInline = (text: string): void => {
  expect(text).not.toMatch(/<script(?![^>]*\bsrc=)/u);
  expect(text).not.toMatch(/<style|\bstyle=|\son\w+=|javascript:/u);
};

describe("pages", () => {
  const page = { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };

  test("the front page says what this is and where to go", async () => {
    const response = await fetchFrom("/", page);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none';style-src 'self';img-src 'self'",
    );
    expect(text).toContain('<html lang="en-GB">');
    expect(text).toContain('<a href="/graphql">');
    expect(text).toContain('<a href="/releases/2026.1">2026.1</a>: 8 definitions');
    noInline(text);
  });

  test("the explorer runs only our own files", async () => {
    const response = await fetchFrom("/graphql", page);
    const text = await response.text();
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self' data:;connect-src 'self'",
    );
    noInline(text);
    const addresses = [...text.matchAll(/(?:src|href)="([^"]+)"/gu)].map(
      ([, address = ""]) => address,
    );
    const files = addresses.filter((address) => address.startsWith("/assets/"));
    expect(addresses.filter((address) => !files.includes(address))).toEqual(["/schema.graphql"]);
    expect(files).toHaveLength(7);
    for (const address of files) {
      const file = await fetchFrom(address);
      const bytes = Buffer.from(await file.arrayBuffer());
      const hash = createHash("sha256").update(bytes).digest("hex");
      expect(address.split("/")[2]).toBe(hash.slice(0, 16));
      expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(file.headers.get("content-type")).toMatch(
        /^(?:text\/(?:css|javascript)|image\/svg\+xml); charset=utf-8$/u,
      );
    }
  });

  test("an asker for JSON gets no page", async () => {
    const response = await fetchFrom("/graphql", { headers: { accept: "application/json" } });
    expect(response.headers.get("content-type")).toContain("application/json");
  });
});

interface Overview {
  readonly items: readonly { readonly url: string }[];
}

interface ArtefactList {
  readonly files: readonly {
    readonly target: string;
    readonly url: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
}

describe("downloads", () => {
  test("a release fetched file by file verifies like one that was cut", async () => {
    const overview: Overview = JSON.parse(await (await fetchFrom("/releases/2026.1")).text());
    expect(overview.items).toHaveLength(8);
    const registry = await openRegistry({
      dataFolder: folder.path,
      standardFolder: join(folder.path, "none"),
      now: () => "2026-04-01T00:00:00.000Z",
      mode: "read",
    });
    if (!registry.ok) throw new Error("the registry opens");
    const bundle = await registry.value.bundle("2026.1");
    await registry.value.close();
    if (!bundle.ok) throw new Error("the release has a bundle");
    const fetched = await Promise.all(
      bundle.value.map(async ({ path }) => ({
        path,
        text: await (await fetchFrom(`/releases/2026.1/${path}`)).text(),
      })),
    );
    expect(fetched).toEqual(bundle.value);
    expect(overview.items.map(({ url }) => url).toSorted()).toEqual(
      bundle.value
        .map(({ path }) => `/releases/2026.1/${path}`)
        .filter((path) => path.includes("/items/"))
        .toSorted(),
    );
  });

  test("the list names every release", async () => {
    expect(await (await fetchFrom("/releases")).json()).toMatchObject({
      releases: [{ name: "2026.1", manifest: "/releases/2026.1/manifest.json" }],
    });
  });

  test("generated files come with their hashes, the same each time", async () => {
    const list: ArtefactList = JSON.parse(
      await (await fetchFrom("/releases/2026.1/artefacts/manifest.json")).text(),
    );
    const targets = new Set(list.files.map(({ target }) => target));
    expect(["json-schema", "ajv", "typescript"].filter((target) => !targets.has(target))).toEqual(
      [],
    );
    for (const { url, sha256, bytes } of list.files) {
      const response = await fetchFrom(url);
      const body = Buffer.from(await response.arrayBuffer());
      expect(body.byteLength).toBe(bytes);
      expect(createHash("sha256").update(body).digest("hex")).toBe(sha256);
      expect(response.headers.get("etag")).toBe(`"${sha256}"`);
    }
    const query = "{ release { artefacts { url sha256 bytes target } } }";
    const { data } = JSON.parse(await (await post(JSON.stringify({ query }))).text());
    expect(data.release.artefacts).toHaveLength(list.files.length);
  });

  const files = [
    {
      path: "/releases/2026.1/manifest.json",
      type: "application/json; charset=utf-8",
      isForever: true,
    },
    {
      path: "/releases/2026.1/items/test/colour@1.0.0.json",
      type: "application/json; charset=utf-8",
      isForever: true,
    },
    {
      path: "/releases/2026.1/items/test/colour%401.0.0.json",
      type: "application/json; charset=utf-8",
      isForever: true,
    },
    {
      path: "/releases/2026.1/signatures.json",
      type: "application/json; charset=utf-8",
      isForever: false,
    },
    {
      path: "/releases/2026.1/public-key.pem",
      type: "text/plain; charset=utf-8",
      isForever: false,
    },
    { path: "/releases", type: "application/json; charset=utf-8", isForever: false },
    { path: "/schema.graphql", type: "text/plain; charset=utf-8", isForever: false },
  ];

  test.for(files)(
    "$path carries its hash, and is sent once only",
    async ({ path, type, isForever }) => {
      const first = await fetchFrom(path);
      const body = Buffer.from(await first.arrayBuffer());
      const hash = createHash("sha256").update(body).digest("hex");
      expect(first.status).toBe(200);
      expect(first.headers.get("etag")).toBe(`"${hash}"`);
      expect(first.headers.get("content-type")).toBe(type);
      expect(first.headers.get("x-content-type-options")).toBe("nosniff");
      expect(first.headers.get("cache-control")).toBe(
        isForever ? "public, max-age=31536000, immutable" : "public, no-cache",
      );
      const again = await fetchFrom(path, { headers: { "if-none-match": `"${hash}"` } });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      const weak = await fetchFrom(path, { headers: { "if-none-match": `"x", W/"${hash}"` } });
      expect(weak.status).toBe(304);
      const other = await fetchFrom(path, { headers: { "if-none-match": '"other"' } });
      expect([other.status, (await other.arrayBuffer()).byteLength]).toEqual([
        200,
        body.byteLength,
      ]);
      const head = await fetchFrom(path, { method: "HEAD" });
      expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([
        200,
        String(body.byteLength),
        "",
      ]);
    },
  );

  const nowhere = [
    "/nothing",
    "/releases/1999.1",
    "/releases/2026.1/nothing",
    "/releases/2026.1/items/test/colour@9.0.0.json",
    "/releases/2026.1/artefacts/ajv/nothing.js",
    "/releases/../package.json",
    "/releases/2026.1/../../../package.json",
    "/releases/2026.1/%2e%2e/%2e%2e/package.json",
    "/releases/2026.1/items/..%2f..%2f..%2fpackage.json",
    "/releases/2026.1/artefacts/..%5c..%5cpackage.json",
    "/assets/0000000000000000/graphiql.js",
    "/assets/..%2f..%2fpackage.json/x",
    "/releases/constructor",
    "/releases/__proto__/manifest.json",
    "/%zz",
    "/releases/%E0%A4%A",
    "/releases/2026.1/\0",
  ];

  test.for(nowhere.map((path) => ({ path })))("there is nothing at $path", async ({ path }) => {
    expect(await rawGet(path.replace("\0", "%00"))).toBe(404);
  });

  test("what is not there is told in JSON, with a fix", async () => {
    const response = await fetchFrom("/nothing");
    expect(await response.json()).toEqual({
      code: "ADDRESS_NOT_FOUND",
      message: "There is nothing at this address.",
      fix: "Start at / for the addresses there are.",
    });
  });

  test("the schema is the one that is served", async () => {
    const text = await (await fetchFrom("/schema.graphql")).text();
    const api = readFileSync(new URL("../../schema/api/viewer.graphql", import.meta.url), "utf8");
    expect(text).toContain(api.trim());
  });
});

const from = (address: string): RequestInit => ({ headers: { "x-forwarded-for": address } });

describe("health and limits", () => {
  test("it says that it lives and that it is ready", async () => {
    expect(await (await fetchFrom("/healthz")).text()).toBe("ok\n");
    expect(await (await fetchFrom("/readyz")).text()).toBe("ready\n");
  });

  test("too many requests that need work are refused, with a time to wait", async () => {
    await using strict = await openServer(folder.path, { requestsPerMinute: 3 });
    const statuses: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      statuses.push((await fetch(`${strict.url}/releases`)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const refused = await fetch(`${strict.url}/releases`);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: "More than 3 requests came from you within a minute.",
          extensions: {
            code: "TOO_MANY_REQUESTS",
            fix: "Wait as long as the header Retry-After says, at most a minute.",
          },
        },
      ],
    });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused.headers.get("ratelimit-policy")).toBe("3;w=60");
    expect((await fetch(`${strict.url}/healthz`)).status).toBe(200);
  });

  test("whose word is taken on the asker's address is a setting", async () => {
    await using direct = await openServer(folder.path, { requestsPerMinute: 1 });
    expect((await fetch(`${direct.url}/releases`, from("192.0.2.1"))).status).toBe(200);
    expect((await fetch(`${direct.url}/releases`, from("192.0.2.2"))).status).toBe(429);
    await using behind = await openServer(folder.path, { requestsPerMinute: 1, trustedProxies: 1 });
    expect((await fetch(`${behind.url}/releases`, from("192.0.2.1"))).status).toBe(200);
    expect((await fetch(`${behind.url}/releases`, from("192.0.2.2"))).status).toBe(200);
    expect((await fetch(`${behind.url}/releases`, from("192.0.2.2"))).status).toBe(429);
  });

  test("nothing of all this was a bug", () => {
    expect(server.log).toEqual([]);
  });
});
