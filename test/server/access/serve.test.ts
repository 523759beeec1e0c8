import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { openSqliteBallotStore } from "../../../registry/store/ballot-store.ts";
import { openGovernance } from "../../../registry/store/open-governance.ts";
import { openRegistry } from "../../../registry/store/open-registry.ts";
import type { ServerConfig } from "../../../server/config.ts";
import { defaultConfig } from "../../../server/config.ts";
import { renderGreeting } from "../../../server/greeting.ts";
import type { RunningServer } from "../../../server/serve.ts";
import { serve } from "../../../server/serve.ts";
import { createBrowser, formTokenOf } from "./browser.ts";
import { memberOf } from "./open-access.ts";

let folder = "";
const log: string[] = [];
const running: RunningServer[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chorus-access-"));
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  log.length = 0;
  rmSync(folder, { recursive: true, force: true });
});

const now = (): Date => new Date();

const noFolder = "no such folder";

const start = async (more: Partial<ServerConfig> = {}) => {
  const config: ServerConfig = {
    ...defaultConfig,
    port: 0,
    dataFolder: folder,
    standardFolder: noFolder,
    ...more,
  };
  const registry = await openRegistry({
    dataFolder: folder,
    standardFolder: noFolder,
    now: () => now().toISOString(),
    mode: "write",
  });
  if (!registry.ok) throw new Error(JSON.stringify(registry.error));
  const governance = openGovernance({
    store: registry.value.store,
    now: () => now().toISOString(),
    newId: (kind) => kind,
    checks: [],
    scan: () => [],
    tryGenerated: () => [],
  });
  const ballots = openSqliteBallotStore({ file: join(folder, "registry.sqlite") });
  if (!ballots.ok) throw new Error(JSON.stringify(ballots.error));
  const started = await serve({
    config,
    registry: registry.value,
    desk: {
      governance,
      ballots: ballots.value,
      prepare: async () => undefined,
      now,
      cut: registry.value.cut,
      close: ballots.value.close,
    },
    generate: async () => [],
    now,
    log: (line) => log.push(line),
  });
  if (started.ok) running.push(started.value);
  else await registry.value.close();
  return { started, governance, registry: registry.value };
};

const mustStart = async (more: Partial<ServerConfig> = {}) => {
  const { started, ...rest } = await start(more);
  if (!started.ok) throw new Error(JSON.stringify(started.error));
  return { server: started.value, ...rest };
};

describe("a registry without an administrator", () => {
  test("prints one link, and whoever uses it is the administrator in the ledger", async () => {
    const { server, governance, registry } = await mustStart();
    const link = server.firstSignIn ?? "";
    expect(link).toMatch(/^http:\/\/localhost:\d+\/sign-in\/once\/[\w-]{43}$/u);
    expect(renderGreeting(server, { host: "127.0.0.1" })).toContain(`  sign in:  ${link}\n`);
    const browser = createBrowser();
    const account = await browser.submit(link, {});
    const member = memberOf(account);
    expect(account.text).toContain("You are registry administrator.");
    expect([...(await governance.state()).administrators]).toEqual([member]);
    const events = await registry.store.events({ after: 0, limit: 10 });
    expect(events.map(({ fact, actor }) => [fact.type, actor])).toEqual([
      ["administrator-named", "public"],
    ]);
    expect(JSON.stringify(events)).not.toContain(link.slice(-43));
    await server.stop();
    running.length = 0;
    expect((await mustStart()).server.firstSignIn).toBeUndefined();
  });

  test("prints another at the next start, and the one before is void", async () => {
    const first = await mustStart();
    await first.server.stop();
    running.length = 0;
    const second = await mustStart();
    expect(second.server.firstSignIn).not.toBe(first.server.firstSignIn);
    const secret = first.server.firstSignIn?.slice(-43) ?? "";
    const old = await createBrowser().submit(`${second.server.url}/sign-in/once/${secret}`, {});
    expect(old.text).toContain("SIGN_IN_LINK_INVALID");
  });
});

const question = (headers: Readonly<Record<string, string>> = {}) => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify({ query: "{ me { isSignedIn } }" }),
});

describe("answers that are kept", () => {
  test("are not given to someone who shows who they are, nor theirs to others", async () => {
    const { server } = await mustStart({ requestsPerMinute: 5 });
    const anyone = createBrowser();
    const address = `${server.url}/graphql`;
    expect((await anyone.send(address, question())).headers["ratelimit"]).toContain("remaining=4");
    // Kept: it passes by the limiter.
    expect((await anyone.send(address, question())).headers["ratelimit"]).toBeUndefined();
    const shown = await anyone.send(address, question({ cookie: "chorus-session=x" }));
    expect(shown.headers["ratelimit"]).toContain("remaining=3");
    const browser = createBrowser();
    const link = new URL(server.firstSignIn ?? "");
    const account = await browser.submit(`${server.url}${link.pathname}`, {});
    const made = await browser.submit(`${server.url}/account/tokens`, {
      formToken: formTokenOf(account),
      name: "one",
      scopes: "read",
      days: "1",
    });
    const authorization = `Bearer ${/chorus_\w{67}/u.exec(made.text)?.[0] ?? ""}`;
    const other = { query: "{ me { isSignedIn roles } }" };
    const asked = { ...question(), body: JSON.stringify(other) };
    const withToken = { ...asked, headers: { ...asked.headers, authorization } };
    expect((await anyone.send(address, withToken)).headers["ratelimit"]).toContain("remaining=4");
    expect((await anyone.send(address, withToken)).headers["ratelimit"]).toContain("remaining=3");
    // What the token was answered is not there for anyone else.
    expect((await anyone.send(address, asked)).headers["ratelimit"]).toBeDefined();
  });

  test("a token in the address of a question is refused", async () => {
    const { server } = await mustStart();
    const address = `${server.url}/graphql?query=%7B__typename%7D&t=chorus_0123456789abcdef_x`;
    const page = await createBrowser().send(address);
    expect([page.status, page.text]).toEqual([400, expect.stringContaining("TOKEN_IN_ADDRESS")]);
  });
});

describe("where nobody can sign in", () => {
  test("a network without PUBLIC_URL is for reading only, and the log says why", async () => {
    const { server } = await mustStart({ host: "0.0.0.0" });
    expect(server.firstSignIn).toBeUndefined();
    expect(log.join("\n")).toContain("PUBLIC_URL is not set");
    const { port } = new URL(server.url);
    const page = await createBrowser().send(`http://127.0.0.1:${port}/account`);
    expect(page.status).toBe(404);
  });

  test("a provider without PUBLIC_URL on a network is a setting that cannot be used", async () => {
    const provider = {
      issuer: new URL("https://id.example"),
      clientId: "chorus",
      clientSecret: "secret",
      clientAuthentication: "client_secret_basic",
      scope: "openid",
      timeoutSeconds: 1,
    } as const;
    const { started } = await start({ host: "0.0.0.0", access: { provider } });
    expect(started).toEqual({
      ok: false,
      error: expect.objectContaining({ code: "CONFIG_INVALID" }),
    });
  });

  test("a file of roles that is not there is a setting that cannot be used", async () => {
    const provider = {
      issuer: new URL("https://id.example"),
      clientId: "chorus",
      clientSecret: "secret",
      clientAuthentication: "client_secret_basic",
      scope: "openid",
      timeoutSeconds: 1,
    } as const;
    const { started } = await start({ access: { provider, rolesFile: join(folder, "none.json") } });
    expect(started).toEqual({
      ok: false,
      error: expect.objectContaining({ code: "CONFIG_INVALID", place: expect.anything() }),
    });
  });
});
