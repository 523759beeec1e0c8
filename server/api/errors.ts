import { randomUUID } from "node:crypto";

import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { GraphQLError } from "graphql";

import { StoreFault } from "../../registry/store/store-fault.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf, problems } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";

/** A problem as a top-level error: message for people, code and fix in the extensions. */
export const errorOf = (problem: Problem): GraphQLError =>
  new GraphQLError(problem.message, { extensions: { code: problem.code, fix: problem.fix } });

/** The value of a result; a problem becomes a top-level error. */
export const orThrow = <Value>(result: Result<Value, Problem>): Value => {
  if (!result.ok) throw errorOf(result.error);
  return result.value;
};

/** Codes that Apollo and graphql-js give to questions that are wrong in themselves. */
const questionCodes: ReadonlySet<unknown> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "MAX_RECURSIVE_SELECTIONS_EXCEEDED",
]);

const isProblemCode = (code: unknown): boolean =>
  typeof code === "string" && code !== "INTERNAL" && Object.hasOwn(problems, code);

const ownExtensions = (error: unknown): Readonly<Record<string, unknown>> =>
  error instanceof GraphQLError ? error.extensions : {};

/** An argument that is required but whose variable was left out: graphql-js finds this late and gives no code. */
const isMissingArgument = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.originalError === undefined &&
  error.message.startsWith('Argument "');

const publicExtensions = (
  formatted: GraphQLFormattedError,
  error: unknown,
): { readonly code: unknown; readonly fix?: unknown } | undefined => {
  // A limit is reported during validation, and Apollo puts its own code over ours.
  const { code, fix } = ownExtensions(unwrapResolverError(error));
  const cause = error instanceof GraphQLError ? ownExtensions(error.originalError) : {};
  if (isProblemCode(cause["code"])) return { code: cause["code"], fix: cause["fix"] };
  if (isProblemCode(code)) return { code, fix };
  if (questionCodes.has(formatted.extensions?.["code"]))
    return { code: formatted.extensions?.["code"] };
  return isMissingArgument(error) ? { code: "BAD_USER_INPUT" } : undefined;
};

const place = ({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> => ({
  ...(locations === undefined ? {} : { locations }),
  ...(path === undefined ? {} : { path }),
});

/** What the asker is told when the database fails below us; where it stands is for the log only. */
export const storeDown: Problem = problemOf(
  "STORE_UNAVAILABLE",
  "The registry cannot be read at the moment.",
  { fix: "Try again later; if it lasts, tell whoever runs this server." },
);

/** Where bugs are written down, for us. */
export type BugLog = (id: string, cause: unknown) => void;

/**
 * What the asker is told. A problem keeps its code and fix; a bug becomes one masked error with an id, and its cause goes
 * to the log under the same id.
 */
export const createErrorFormatter =
  (logBug: BugLog) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const extensions = publicExtensions(formatted, error);
    if (extensions !== undefined)
      return { message: formatted.message, ...place(formatted), extensions };
    const cause = unwrapResolverError(error);
    const id = randomUUID();
    logBug(id, cause);
    if (cause instanceof StoreFault)
      return {
        message: storeDown.message,
        ...place(formatted),
        extensions: { code: storeDown.code, id },
      };
    return {
      message: `${problems.INTERNAL.title}. When you report it, please give this number: ${id}.`,
      ...place(formatted),
      extensions: { code: "INTERNAL", id },
    };
  };
