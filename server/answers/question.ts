import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** Headers that change an answer, beside the address and the body; those of Apollo's guard against forgery among them. */
const tellingHeaders = [
  "accept",
  "content-type",
  "apollo-require-preflight",
  "x-apollo-operation-name",
] as const satisfies readonly (keyof IncomingHttpHeaders)[];

/** Whether a request asks the graph. */
export const asksGraph = ({ url = "" }: IncomingMessage): boolean =>
  url === "/graphql" || url.startsWith("/graphql?");

/** Whether the answer to a request may be the same for everyone: whoever shows who they are may see more. */
export const isPublic = ({ headers }: IncomingMessage): boolean =>
  headers.authorization === undefined && headers.cookie === undefined;

/** Everything that a public answer depends on, beside the registry, as one text. */
export const questionOf = (request: IncomingMessage, body: Buffer): string => {
  const telling = tellingHeaders.map((name) => request.headers[name] ?? "");
  // Latin-1 gives each byte its own character, so different bodies never become the same text.
  return [request.method, request.url, ...telling, body.toString("latin1")].join("\n");
};
