import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { workingDaysAfter } from "../../../registry/governance/working-days.ts";
import { invariant } from "../../../runtime/result.ts";
import { parseConfig } from "../../../server/config.ts";
import type { RunningServer } from "../../../server/serve.ts";
import { startServer } from "../../../server/start.ts";
import type { Browser } from "../access/browser.ts";
import { createBrowser, formTokenOf } from "../access/browser.ts";
import { openProvider } from "../access/local-provider.ts";
import type { LocalProvider } from "../access/local-provider.ts";
import { memberOf } from "../access/open-access.ts";

/** Somebody who has signed in, and who acts by a token once they have made one. */
export interface Citizen {
  readonly member: string;
  readonly browser: Browser;
  readonly token?: string;
}

/** What came of a question or an act, as the graph answered it. */
export type Answer = Readonly<Record<string, unknown>>;

/** A registry with a real provider of sign-in, over real HTTP, in which time can pass. */
export interface Town extends AsyncDisposable {
  readonly url: string;
  /** Signs in through the provider for the first time. */
  readonly settle: (subject: string) => Promise<Citizen>;
  /** Signs in again, and makes a token for whatever one may do by now. */
  readonly equip: (subject: string) => Promise<Citizen>;
  readonly administrator: Citizen;
  /** Asks the graph; whoever has no token is nobody in particular. */
  readonly ask: (who: Citizen | undefined, query: string, variables?: object) => Promise<Answer>;
  readonly pass: (workingDays: number) => void;
  readonly today: () => string;
}

const freePort = async (): Promise<number> => {
  const server = createServer();
  const listening = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", listening.resolve);
  await listening.promise;
  const address = server.address();
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  await closed.promise;
  invariant(typeof address === "object" && address !== null, "a server on TCP has an address");
  return address.port;
};

const standardFolder = fileURLToPath(new URL("../../../standard", import.meta.url));

interface Clock {
  now: Date;
}

const start = async (
  environment: Readonly<Record<string, string>>,
  clock: Clock,
): Promise<RunningServer> => {
  const config = parseConfig({ words: [], environment }, standardFolder);
  if (!config.ok) throw new Error(JSON.stringify(config.error));
  const started = await startServer(config.value, { now: () => clock.now, log: () => undefined });
  if (!started.ok) throw new Error(JSON.stringify(started.error));
  return started.value;
};

const tokenOf = async (browser: Browser, url: string): Promise<Citizen> => {
  const account = await browser.open(`${url}/account`);
  const made = await browser.submit(`${url}/account/tokens`, [
    ["formToken", formTokenOf(account)],
    ["name", "story"],
    ...["read", "propose", "review", "decide", "administer"].map(
      (scope): readonly [string, string] => ["scopes", scope],
    ),
    ["days", "366"],
  ]);
  const token = /chorus_\w{67}/u.exec(made.text)?.[0];
  invariant(token !== undefined, `a token is shown once: ${made.text.slice(0, 400)}`);
  return { member: memberOf(account), browser, token };
};

const createAsk =
  (url: string): Town["ask"] =>
  async (who, query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(who?.token === undefined ? {} : { authorization: `Bearer ${who.token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const answer: { readonly data?: Answer; readonly errors?: unknown } = JSON.parse(
      await response.text(),
    );
    invariant(
      answer.errors === undefined && answer.data !== undefined,
      `the graph answers: ${JSON.stringify(answer.errors)} to ${query}`,
    );
    return answer.data;
  };

/** Opens a town: the first administrator by the printed link, everybody after by the provider. */
export const openTown = async (): Promise<Town> => {
  const folder = mkdtempSync(join(tmpdir(), "chorus-story-"));
  const clock: Clock = { now: new Date() };
  const port = await freePort();
  const base = {
    DATA_DIR: folder,
    PORT: String(port),
    ACTS_PER_MINUTE: "0",
    ANONYMOUS_ACTS_PER_MINUTE: "0",
    REQUESTS_PER_MINUTE: "0",
    SIGN_INS_PER_MINUTE: "0",
  };
  const alone = await start(base, clock);
  const founder = createBrowser();
  await founder.submit(alone.firstSignIn ?? "", {});
  const administrator = await tokenOf(founder, `http://localhost:${port}`);
  await alone.stop();
  const provider: LocalProvider = await openProvider(`http://localhost:${port}/sign-in/callback`);
  const running = await start(
    {
      ...base,
      PUBLIC_URL: `http://localhost:${port}`,
      OIDC_ISSUER: provider.issuer.origin,
      OIDC_CLIENT_ID: "chorus",
      OIDC_CLIENT_SECRET: "a secret of the registry and its provider",
    },
    clock,
  );
  const url = `http://localhost:${port}`;
  const signIn = async (subject: string): Promise<Browser> => {
    provider.person = { subject };
    const browser = createBrowser();
    await browser.open(`${url}/sign-in`);
    return browser;
  };
  return {
    url,
    administrator,
    settle: async (subject) => {
      const browser = await signIn(subject);
      return { member: memberOf(await browser.open(`${url}/account`)), browser };
    },
    equip: async (subject) => tokenOf(await signIn(subject), url),
    ask: createAsk(url),
    pass: (workingDays) => {
      const day = workingDaysAfter(clock.now.toISOString().slice(0, 10), workingDays, new Set());
      clock.now = new Date(`${day}T10:00:00.000Z`);
    },
    today: () => clock.now.toISOString().slice(0, 10),
    [Symbol.asyncDispose]: async () => {
      await running.stop();
      await provider[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
