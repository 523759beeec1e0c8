import type { Server } from "node:http";

import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import { OperationTypeNode } from "graphql";

import type { ApiContext } from "./context.ts";
import type { BugLog } from "./errors.ts";
import { createErrorFormatter, errorOf } from "./errors.ts";
import type { Limits } from "./limits.ts";
import { limitRules } from "./validation-rules.ts";

/** An answer that ran over its budget is no answer: one clear error stands in its place. */
const budgetPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response }) => {
      const overrun = contextValue.budget.overrun();
      if (overrun === undefined || response.body.kind !== "single") return;
      response.http.status = 400;
      response.body.singleResult = { errors: [errorOf(overrun).toJSON()] };
    },
  }),
};

/** What is published never changes: a read without errors may be given to the next who asks the same. */
const keepPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, operation, response }) => {
      const { body } = response;
      const isClean = body.kind === "single" && body.singleResult.errors === undefined;
      const { drawnOn, keepAnswer } = contextValue;
      if (operation?.operation !== OperationTypeNode.QUERY || !isClean || drawnOn.viewer) return;
      keepAnswer(drawnOn.ledger ? "done" : "published");
    },
  }),
};

/** What an Apollo server is made from. */
export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly logBug: BugLog;
  /** Drained when the server stops; absent in tests without a socket. */
  readonly httpServer?: Server;
}

/** Makes the Apollo server: introspection on, landing page off, every limit set, bugs masked. */
export const createApollo = (options: ApolloOptions): ApolloServer<ApiContext> => {
  const { schema, limits, logBug, httpServer } = options;
  return new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: createErrorFormatter(logBug),
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 10 },
    validationRules: limitRules(limits),
    executionOptions: { maxCoercionErrors: 10 },
    maxRecursiveSelections: true,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every field of every answer; what may be kept is decided for whole answers.
      ApolloServerPluginCacheControlDisabled(),
      budgetPlugin,
      keepPlugin,
      ...(httpServer === undefined
        ? []
        : [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 5000 })]),
    ],
  });
};
