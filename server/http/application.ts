import type { IncomingMessage } from "node:http";

import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import type { ErrorRequestHandler, Express, RequestHandler } from "express";
import express from "express";
import { rateLimit } from "express-rate-limit";
import type { GraphQLSchema } from "graphql";

import { StoreFault } from "../../registry/store/store-fault.ts";
import type { Registry } from "../../registry/store/open-registry.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import { ok } from "../../runtime/result.ts";
import type { Access } from "../access/access.ts";
import { anonymous } from "../access/viewer.ts";
import { createCsvAnswers } from "../answers/csv-answers.ts";
import type { Lasting } from "../answers/front.ts";
import { orThrow, storeDown } from "../api/errors.ts";
import { createAnswerBudget } from "../api/answer-budget.ts";
import type { ApiContext } from "../api/context.ts";
import type { GovernanceDesk } from "../api/governance/asked.ts";
import { createAsked } from "../api/governance/asked.ts";
import type { Limits } from "../api/limits.ts";
import type { ArtefactShelf } from "../artefacts/artefact-shelf.ts";
import type { Download } from "../artefacts/download.ts";
import { downloadOf, sendDownload } from "../artefacts/download.ts";
import { createReleaseFiles } from "../artefacts/release-files.ts";
import type { RunningOutbox } from "../outbox/open-outbox.ts";
import type { TrialDesk } from "../trial/trial-desk.ts";
import type { CatalogueReader } from "../view/read-catalogue.ts";
import { createAssets } from "../web/assets.ts";
import { renderExplorer } from "../web/explorer.ts";
import { renderLanding } from "../web/landing.ts";
import { refuse, statusOf } from "./refuse.ts";
import { closedHeaders, explorerHeaders, pageHeaders } from "./security.ts";

/** What the application is made from. */
export interface ApplicationOptions {
  readonly registry: Registry;
  readonly readCatalogue: CatalogueReader;
  readonly artefacts: ArtefactShelf;
  readonly apollo: ApolloServer<ApiContext>;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly requestsPerMinute: number;
  /** How many proxies stand in front, whose word on the asker's address is taken. */
  readonly trustedProxies: number;
  /** Gives questions their bodies and takes down answers that may be kept. */
  readonly front: {
    readonly middleware: RequestHandler;
    readonly keep: (request: IncomingMessage, until: Lasting) => void;
  };
  /** Where people act; absent where the registry can only be read. */
  readonly desk?: GovernanceDesk;
  /** Where indicators are tried; absent where nobody can act. */
  readonly trials?: TrialDesk;
  readonly logBug: (cause: unknown) => void;
  /** What tells others: the feed, and webhooks where people act. */
  readonly outbox: Pick<RunningOutbox, "routes" | "webhooks">;
  /** Who may do what; absent where nobody can sign in, for example on a medium that cannot be written. */
  readonly access?: Access;
}

/** A refusal outside the graph: the problem itself. */
const refusePlainly =
  (problem: Problem): RequestHandler =>
  (_request, response) => {
    response.status(statusOf(problem.code)).json(problem);
  };

const limiter = ({ requestsPerMinute }: ApplicationOptions): RequestHandler =>
  requestsPerMinute === 0
    ? (_request, _response, next) => next()
    : rateLimit({
        windowMs: 60_000,
        limit: requestsPerMinute,
        standardHeaders: "draft-7",
        legacyHeaders: false,
        // Whether to believe X-Forwarded-For is what `trustedProxies` says.
        validate: { xForwardedForHeader: false, forwardedHeader: false },
        handler: (_request, response) =>
          refuse(
            response,
            problemOf(
              "TOO_MANY_REQUESTS",
              `More than ${requestsPerMinute} requests came from your address within a minute.`,
            ),
          ),
      });

const addHealth = (application: Express, { registry, readCatalogue }: ApplicationOptions): void => {
  application.get("/healthz", (_request, response) => {
    response.set("cache-control", "no-store").type("text/plain").send("ok\n");
  });
  application.get("/readyz", async (_request, response) => {
    await Promise.all([registry.store.head(), readCatalogue()]);
    response.set("cache-control", "no-store").type("text/plain").send("ready\n");
  });
};

const wantsPage: RequestHandler = (request, _response, next) => {
  const types = ["application/graphql-response+json", "application/json", "text/html"];
  next(request.accepts(types) === "text/html" ? undefined : "route");
};

const addPages = (application: Express, { readCatalogue }: ApplicationOptions): void => {
  const assets = createAssets();
  application.get("/", pageHeaders, async (_request, response) => {
    const page = renderLanding(await readCatalogue(), assets);
    response.set("cache-control", "no-cache").type("html").send(page);
  });
  application.get("/assets/:hash/:name", (request, response, next) => {
    const asset = assets.find(request.path);
    if (asset === undefined) next();
    else sendDownload(request, response, asset);
  });
  application.get("/graphql", wantsPage, explorerHeaders, (_request, response) => {
    response
      .set("cache-control", "no-cache")
      .vary("accept")
      .type("html")
      .send(renderExplorer(assets));
  });
};

/** What a request sees of what people do, and as whom. Without sign-in everybody is nobody in particular. */
const askedFor =
  ({ desk, access }: ApplicationOptions) =>
  async (request: IncomingMessage): Promise<Pick<ApiContext, "asked">> => {
    if (desk === undefined) return {};
    const viewer = orThrow((await access?.viewerOf(request)) ?? ok(anonymous));
    const countAct = () => access?.countAct(request, viewer) ?? ok(undefined);
    return { asked: createAsked(desk, viewer, countAct) };
  };

const addGraph = (application: Express, options: ApplicationOptions): void => {
  const { apollo, front, readCatalogue, registry, artefacts, limits, requestsPerMinute } = options;
  const { outbox, trials } = options;
  const askedBy = askedFor(options);
  const context = async ({ req }: { readonly req: IncomingMessage }): Promise<ApiContext> => ({
    ...(await askedBy(req)),
    ...(trials === undefined ? {} : { trials }),
    ...(outbox.webhooks === undefined ? {} : { webhooks: outbox.webhooks }),
    catalogue: await readCatalogue(),
    store: registry.store,
    artefacts,
    limits,
    requestsPerMinute,
    budget: createAnswerBudget(limits.answerBytes),
    drawnOn: { ledger: false, viewer: false },
    keepAnswer: (until) => front.keep(req, until),
  });
  application.use(
    "/graphql",
    front.middleware,
    createCsvAnswers({ schema: options.schema, limits }),
    expressMiddleware(apollo, { context }),
  );
};

const addDownloads = (application: Express, options: ApplicationOptions): void => {
  const { sdl, readCatalogue, registry, artefacts } = options;
  const schema = downloadOf({
    path: "/schema.graphql",
    bytes: Buffer.from(`${sdl}\n`, "utf8"),
    isForever: false,
  });
  const releaseFiles = createReleaseFiles(registry.bundle, artefacts);
  application.get("/schema.graphql", (request, response) =>
    sendDownload(request, response, schema),
  );
  const findFile = async (path: string): Promise<Download | undefined> =>
    releaseFiles.find(decodeURIComponent(path), await readCatalogue());
  const answerFile: RequestHandler = async (request, response, next) => {
    const file = await findFile(request.path);
    if (file === undefined) next();
    else sendDownload(request, response, file);
  };
  // Express 5 takes a promise from a handler, and its failure too.
  // oxlint-disable-next-line oxc/no-async-endpoint-handlers
  application.get(["/releases", "/releases/*path"], answerFile);
};

const isClientMistake = (cause: unknown): boolean =>
  cause instanceof URIError ||
  (cause instanceof Error && "status" in cause && Number(cause.status) < 500);

const answerBug =
  (logBug: (cause: unknown) => void): ErrorRequestHandler =>
  // Express knows a handler of errors by its four parameters.
  // oxlint-disable-next-line max-params
  (cause: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(cause);
      return;
    }
    if (isClientMistake(cause)) {
      refuse(response, notFound);
      return;
    }
    logBug(cause);
    refuse(response, cause instanceof StoreFault ? storeDown : bug);
  };

const bug = problemOf("INTERNAL", "Something went wrong inside Chorus.");
const notFound = problemOf("ADDRESS_NOT_FOUND", "There is nothing at this address.");
const wrongMethod = problemOf("METHOD_NOT_ALLOWED", "This address can only be read.");

const onlyReads: RequestHandler = (request, response, next) => {
  if (request.method === "GET" || request.method === "HEAD") {
    next();
    return;
  }
  response.set("allow", "GET, HEAD");
  refusePlainly(wrongMethod)(request, response, next);
};

/** Puts the whole application together. */
export const createApplication = (options: ApplicationOptions): Express => {
  const application = express();
  application.disable("x-powered-by");
  application.disable("etag");
  application.set("trust proxy", options.trustedProxies);
  application.use(closedHeaders);
  addHealth(application, options);
  application.use(...(options.access?.gate ?? [limiter(options)]));
  addPages(application, options);
  if (options.access !== undefined) application.use(options.access.routes);
  addGraph(application, options);
  application.use(onlyReads);
  application.use(options.outbox.routes);
  addDownloads(application, options);
  application.use(refusePlainly(notFound));
  application.use(answerBug(options.logBug));
  return application;
};
