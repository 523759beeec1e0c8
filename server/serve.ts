import type { Server } from "node:http";
import { createServer } from "node:http";

import type { ApolloServer } from "@apollo/server";
import type { GraphQLSchema } from "graphql";

import type { Registry } from "../registry/store/open-registry.ts";
import type { Problem } from "../runtime/problems.ts";
import { problemOf } from "../runtime/problems.ts";
import type { Result } from "../runtime/result.ts";
import { fail, invariant, ok } from "../runtime/result.ts";
import { createAnswerCache } from "./answers/answer-cache.ts";
import { accessTo, firstSignInOf } from "./access/access-to.ts";
import type { Access } from "./access/access.ts";
import type { Front } from "./answers/front.ts";
import { createFront } from "./answers/front.ts";
import { onceATurn } from "./answers/once-a-turn.ts";
import { createApollo } from "./api/apollo.ts";
import type { ApiContext } from "./api/context.ts";
import { createSchema, readSdl } from "./api/schema.ts";
import type { Generate } from "./artefacts/artefact-shelf.ts";
import { createArtefactShelf } from "./artefacts/artefact-shelf.ts";
import type { ServerConfig } from "./config.ts";
import type { OpenDesk } from "./governance/open-desk.ts";
import { createApplication } from "./http/application.ts";
import type { RunningOutbox } from "./outbox/open-outbox.ts";
import { openOutbox } from "./outbox/open-outbox.ts";
import { createTrialDesk } from "./trial/trial-desk.ts";
import type { CatalogueReader } from "./view/read-catalogue.ts";
import { createCatalogueReader } from "./view/read-catalogue.ts";

/** A server that listens. */
export interface RunningServer {
  /** Where it listens, for example http://127.0.0.1:4000. */
  readonly url: string;
  /** Names of the releases it serves, newest first. */
  readonly releases: readonly string[];
  /** Releases that this start brought in. */
  readonly provisioned: readonly string[];
  /** The one link of a registry without an administrator; whoever has it becomes that. */
  readonly firstSignIn?: string;
  /** Stops taking requests, finishes those under way, and closes the registry. */
  readonly stop: () => Promise<void>;
}

/** What a server is made from. */
export interface ServeOptions {
  readonly config: ServerConfig;
  readonly registry: Registry;
  readonly generate: Generate;
  /** Where people act; absent for a registry that can only be read, where nobody signs in. */
  readonly desk?: OpenDesk;
  readonly now: () => Date;
  /** Where bugs are written down, under an id that the asker was given too. */
  readonly log: (line: string) => void;
}

const codeOf = (cause: unknown): unknown =>
  cause instanceof Error && "code" in cause ? cause.code : undefined;

const listenProblem = (cause: unknown, { host, port }: ServerConfig): Problem => {
  switch (codeOf(cause)) {
    case "EADDRINUSE":
      return problemOf("PORT_IN_USE", `Another program listens on ${host}:${port} already.`);
    case "EACCES":
      return problemOf("PORT_NOT_ALLOWED", `This user may not open port ${port} on ${host}.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return problemOf("ADDRESS_NOT_HERE", `"${host}" is not an address of this machine.`);
    default:
      throw cause;
  }
};

const listen = async (server: Server, config: ServerConfig): Promise<Result<string, Problem>> => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(config.port, config.host, resolve);
  try {
    await promise;
  } catch (cause) {
    return fail(listenProblem(cause, config));
  }
  server.off("error", reject);
  const place = server.address();
  invariant(typeof place === "object" && place !== null, "a server on TCP has an address");
  const { address, family, port } = place;
  return ok(`http://${family === "IPv6" ? `[${address}]` : address}:${port}`);
};

const describeBug = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);

interface Assembled {
  readonly httpServer: Server;
  readonly apollo: ApolloServer<ApiContext>;
  readonly readCatalogue: CatalogueReader;
  readonly outbox: RunningOutbox;
}

const frontOf = (
  { config, now }: ServeOptions,
  readCatalogue: CatalogueReader,
  logBug: (cause: unknown) => void,
): Front =>
  createFront({
    caches: {
      published: createAnswerCache(config.answerBytes),
      done: createAnswerCache(config.answerBytes / 4),
    },
    marks: onceATurn(async () => {
      const { head, published } = await readCatalogue();
      // What is overdue changes with the day.
      return { published, done: `${now().toISOString().slice(0, 10)} ${head.hash}` };
    }),
    requestBytes: config.limits.requestBytes,
    logBug,
  });

const apolloFor = (
  { config: { limits }, log }: ServeOptions,
  schema: GraphQLSchema,
  httpServer: Server,
): ApolloServer<ApiContext> =>
  createApollo({
    schema,
    limits,
    logBug: (id, cause) => log(`bug ${id}: ${describeBug(cause)}`),
    httpServer,
  });

const assemble = async (
  options: ServeOptions,
  access: Access | undefined,
  listening: () => string,
): Promise<Assembled> => {
  const { config, registry, generate, desk, now, log } = options;
  const { limits, requestsPerMinute, trustedProxies } = config;
  const logBug = (cause: unknown): void => log(`bug: ${describeBug(cause)}`);
  const sdl = readSdl();
  const readCatalogue = createCatalogueReader(registry.store);
  const front = frontOf(options, readCatalogue, logBug);
  const httpServer = createServer({ requestTimeout: 15_000, headersTimeout: 10_000 });
  const schema = createSchema(sdl);
  const apollo = apolloFor(options, schema, httpServer);
  await apollo.start();
  const artefacts = createArtefactShelf(generate);
  const outbox = openOutbox({
    config,
    store: registry.store,
    readCatalogue,
    ...(desk === undefined ? {} : { governance: desk.governance }),
    listening,
    now,
    log,
  });
  const parts = { registry, readCatalogue, artefacts, apollo, sdl, limits, front, outbox, logBug };
  const application = createApplication({
    ...parts,
    schema,
    requestsPerMinute,
    trustedProxies,
    ...(access === undefined ? {} : { access }),
    ...(desk === undefined ? {} : { desk, trials: createTrialDesk() }),
  });
  httpServer.on("request", front.listener(application));
  return { httpServer, apollo, readCatalogue, outbox };
};

/** Serves a registry that is open already. */
export const serve = async (options: ServeOptions): Promise<Result<RunningServer, Problem>> => {
  const { config, registry, desk, now, log } = options;
  let listening = "";
  const governed = desk === undefined ? {} : { governance: desk.governance };
  const access = accessTo({ config, now, log, ...governed }, () => listening);
  if (!access.ok) return access;
  const made = await assemble(options, access.value, () => listening);
  const { httpServer, apollo, readCatalogue, outbox } = made;
  const { releases } = await readCatalogue();
  const url = await listen(httpServer, config);
  if (!url.ok) {
    await outbox.stop();
    await access.value?.close();
    return url;
  }
  listening = url.value;
  outbox.start();
  return ok({
    ...(await firstSignInOf(access.value, log)),
    url: url.value,
    releases: releases.map(({ name }) => name),
    provisioned: registry.provisioned,
    stop: async () => {
      await apollo.stop();
      await outbox.stop();
      await access.value?.close();
      await desk?.close();
      await registry.close();
    },
  });
};
