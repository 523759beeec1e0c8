import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { RequestHandler } from "express";
import express from "express";

import { openSqliteAccessStore } from "../../../registry/store/sqlite-access-store.ts";
import type { AccessStore } from "../../../registry/store/access-store.ts";
import { ok } from "../../../runtime/result.ts";
import type { Access } from "../../../server/access/access.ts";
import type { AccessOptions } from "../../../server/access/create-access.ts";
import { createAccess } from "../../../server/access/create-access.ts";
import type { ProviderSettings } from "../../../server/access/provider.ts";
import type { MemberRecord } from "../../../server/access/viewer.ts";
import { sendDownload } from "../../../server/artefacts/download.ts";
import { createAssets } from "../../../server/web/assets.ts";
import type { Page } from "./browser.ts";
import type { LocalProvider } from "./local-provider.ts";
import { openProvider } from "./local-provider.ts";

/** Access over real HTTP, with a clock that the test turns. */
export interface OpenAccess extends AsyncDisposable {
  readonly url: string;
  readonly access: Access;
  readonly store: AccessStore;
  readonly folder: string;
  readonly provider: LocalProvider;
  readonly log: readonly string[];
  /** What the ledger would say of members. */
  readonly members: Map<string, MemberRecord>;
  readonly administrators: Set<string>;
  /** Turns the clock on. */
  readonly pass: (milliseconds: number) => void;
}

const listen = async (server: ReturnType<typeof createServer>): Promise<string> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}`;
};

/** What a test may set. */
export interface Given {
  readonly options?: Partial<AccessOptions>;
  readonly provider?: Partial<ProviderSettings> | "none";
  readonly folder?: string;
}

const tellWho =
  (access: Access): RequestHandler =>
  async (request, response) => {
    const viewer = await access.viewerOf(request);
    response.json(viewer.ok ? viewer.value : viewer);
  };

/** The code of a refusal, with its status. */
export const refusalOf = ({ status, text }: Page): unknown => [
  status,
  /"code":"([A-Z_]+)"/u.exec(text)?.[1] ?? text,
];

export const unlimited = { requests: 0, signIns: 0, anonymousActs: 0, memberActs: 0 };

export const openAccess = async (given: Given = {}): Promise<OpenAccess> => {
  const folder = given.folder ?? mkdtempSync(join(tmpdir(), "chorus-access-"));
  const opened = openSqliteAccessStore({ file: join(folder, "registry.sqlite") });
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  const application = express();
  const server = createServer(application);
  const url = await listen(server);
  const provider = await openProvider(`${url}/sign-in/callback`);
  const assets = createAssets();
  const members = new Map<string, MemberRecord>();
  const administrators = new Set<string>();
  const log: string[] = [];
  let passed = 0;
  const settings: ProviderSettings = {
    issuer: provider.issuer,
    clientId: "chorus",
    clientSecret: "a secret of the registry and its provider",
    clientAuthentication: "client_secret_basic",
    scope: "openid",
    timeoutSeconds: 2,
    ...(given.provider === "none" ? {} : given.provider),
  };
  const access = createAccess({
    store,
    publicUrl: () => new URL(url),
    isSecure: false,
    ...(given.provider === "none" ? {} : { provider: settings }),
    lookUpMember: async (member) => members.get(member),
    administrator: async () => [...administrators][0],
    recordFirstAdministrator: async (member) => {
      administrators.add(member);
      members.set(member, { roles: ["REGISTRY_ADMINISTRATOR"], seats: [] });
      return ok(undefined);
    },
    assets,
    limits: unlimited,
    now: () => new Date(Date.now() + passed),
    log: (line) => log.push(line),
    ...given.options,
  });
  application.use(...access.gate);
  application.use(access.routes);
  application.get("/assets/:hash/:name", (request, response, next) => {
    const asset = assets.find(request.path);
    if (asset === undefined) next();
    else sendDownload(request, response, asset);
  });
  application.all("/who", tellWho(access));
  application.get("/", (_request, response) => response.send("the start page"));
  return {
    url,
    access,
    store,
    folder,
    provider,
    log,
    members,
    administrators,
    pass: (milliseconds) => {
      passed += milliseconds;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      await closed.promise;
      await provider[Symbol.asyncDispose]();
      await store.close();
      if (given.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The JSON that a page is. */
export const jsonOf = ({ text }: { readonly text: string }): unknown => JSON.parse(text);

/** The member number that an account page shows. */
export const memberOf = ({ text }: { readonly text: string }): string =>
  /member\s+<strong>([^<]+)</u.exec(text)?.[1] ?? "";
