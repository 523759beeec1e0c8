import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { databaseName } from "../../registry/store/backup.ts";
import { publish, temporaryFolder } from "./fixture.ts";
import { sampleItems } from "./sample.ts";

const program = fileURLToPath(new URL("../../server/main.ts", import.meta.url));

interface Run extends AsyncDisposable {
  readonly child: ChildProcess;
  /** What was printed until the program said that it is ready, or ended. */
  readonly ready: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

const run = (words: readonly string[], environment: Readonly<Record<string, string>> = {}): Run => {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", program, ...words],
    { env: { PATH: process.env["PATH"], ...environment }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let printed = "";
  let said = "";
  const { promise: ready, resolve } = Promise.withResolvers<string>();
  child.stdout.on("data", (chunk) => {
    printed += String(chunk);
    if (printed.includes("check:")) resolve(printed);
  });
  child.stderr.on("data", (chunk) => {
    said += String(chunk);
  });
  const ended = once(child, "close").then(([code]) => {
    resolve(printed);
    return { code: typeof code === "number" ? code : null, said };
  });
  return {
    child,
    ready,
    ended,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
};

const urlIn = (printed: string): string => /http:\/\/\S+/u.exec(printed)?.[0] ?? "no address";

test("the program starts on an empty folder, answers, and ends cleanly when told", async () => {
  using folder = temporaryFolder();
  await using server = run(["--port", "0", "--data", join(folder.path, "data")]);
  const printed = await server.ready;
  expect(printed.split("\n").map((line) => line.trim().split(" ")[0])).toEqual(
    expect.arrayContaining(["Chorus", "open:", "ask:", "check:"]),
  );
  const url = urlIn(printed);
  const question = /ask:\s+(\{.*\})/u.exec(printed)?.[1];
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: question }),
  });
  expect(response.status).toBe(200);
  const { data } = JSON.parse(await response.text());
  // The shipped standard is there from the first start.
  expect(data.items.nodes).toHaveLength(3);
  server.child.kill("SIGTERM");
  expect(await server.ended).toEqual({ code: 0, said: "" });
});

test("the environment is read too", async () => {
  using folder = temporaryFolder();
  await publish(folder.path, sampleItems, { now: "2026-03-31T12:00:00.000Z" });
  await using server = run([], { PORT: "0", DATA_DIR: folder.path, REQUESTS_PER_MINUTE: "7" });
  const response = await fetch(`${urlIn(await server.ready)}/releases`);
  expect(response.headers.get("ratelimit-policy")).toBe("7;w=60");
  server.child.kill("SIGINT");
  expect(await server.ended).toEqual({ code: 0, said: "" });
});

interface Failure {
  readonly code: number | null;
  readonly said: string;
}

const failure = async (
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Failure> => {
  await using server = run(words, environment);
  const ended = await server.ended;
  expect(ended.said).not.toMatch(/\bat .*:\d+:\d+/u);
  expect(ended.said).toMatch(/^ {2}fix: {3}\S/mu);
  return ended;
};

test("a port in use is a problem with a fix", async () => {
  using folder = temporaryFolder();
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const { code, said } = await failure(["--port", String(port), "--data", folder.path]);
  other.close();
  expect(code).toBe(3);
  expect(said).toBe(
    `PORT_IN_USE: Another program listens on 127.0.0.1:${port} already.\n  fix:   Stop the other program, or choose another port: --port 4001.\n`,
  );
});

test("a data folder from a newer version is a problem", async () => {
  using folder = temporaryFolder();
  await publish(folder.path, sampleItems, { now: "2026-03-31T12:00:00.000Z" });
  const database = new DatabaseSync(join(folder.path, databaseName));
  database.exec("UPDATE registry_tables SET version = 99");
  database.close();
  const { code, said } = await failure(["--port", "0", "--data", folder.path]);
  expect(code).toBe(3);
  expect(said).toMatch(/^STORE_NEWER: .* has tables of version 99/u);
});

test("a data folder that is a file is a problem", async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, "data");
  writeFileSync(file, "");
  const { code, said } = await failure(["--port", "0", "--data", file]);
  expect(code).toBe(3);
  expect(said).toMatch(/^STORE_UNAVAILABLE: /u);
});

test("a damaged data folder is a problem", async () => {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, databaseName), "This is no database.".repeat(500));
  const { code, said } = await failure(["--port", "0", "--data", folder.path]);
  expect(code).toBe(4);
  expect(said).toMatch(/^STORE_CORRUPT: /u);
});

test("an address of another machine is a problem", async () => {
  using folder = temporaryFolder();
  const { code, said } = await failure([
    "--port",
    "0",
    "--host",
    "192.0.2.1",
    "--data",
    folder.path,
  ]);
  expect(code).toBe(3);
  expect(said).toMatch(/^ADDRESS_NOT_HERE: "192\.0\.2\.1" is not an address of this machine\./mu);
});

test("a wrong option is a problem", async () => {
  const { code, said } = await failure(["--prot", "4000"]);
  expect(code).toBe(2);
  expect(said).toMatch(/^USAGE: Unknown option '--prot'/u);
});
