import { request as requestPlain } from "node:http";
import type { ClientRequest, RequestOptions } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP } from "node:net";

import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { AddressRules, Destination } from "./address-check.ts";
import { destinationOf, parseWebhookUrl } from "./address-check.ts";
import type { Message } from "./sign-message.ts";

/** Sends a message; the status of the answer, or why there was none, in plain words. */
export type Post = (
  url: string,
  message: Message,
  signal: AbortSignal,
) => Promise<Result<number, string>>;

/** What sending needs. */
export interface PostOptions extends AddressRules {
  /** How long an answer may take, in milliseconds. */
  readonly timeout?: number;
}

const optionsOf = (
  url: URL,
  { address, family }: Destination,
  { headers, body }: Message,
): RequestOptions & { readonly servername?: string } => {
  const name = url.hostname.replace(/^\[|\]$/gu, "");
  return {
    method: "POST",
    // The address that was checked, not the name: a second look-up could lead elsewhere.
    host: address,
    family,
    ...(url.port === "" ? {} : { port: url.port }),
    path: `${url.pathname}${url.search}`,
    headers: { ...headers, host: url.host, "content-length": Buffer.byteLength(body) },
    agent: false,
    ...(isIP(name) === 0 ? { servername: name } : {}),
  };
};

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Nothing listens at the address.",
  ECONNRESET: "The connection was broken off.",
  EHOSTUNREACH: "The address cannot be reached.",
  ENETUNREACH: "The address cannot be reached.",
  ETIMEDOUT: "The address did not answer in time.",
  CERT_HAS_EXPIRED: "Its certificate has expired.",
  DEPTH_ZERO_SELF_SIGNED_CERT: "Its certificate is signed by nobody we know.",
  ERR_TLS_CERT_ALTNAME_INVALID: "Its certificate is for another name.",
  SELF_SIGNED_CERT_IN_CHAIN: "Its certificate is signed by nobody we know.",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "Its certificate is signed by nobody we know.",
};

const reasonOf = (cause: unknown): string => {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return reasons[code] ?? `The message could not be sent${code === "" ? "" : ` (${code})`}.`;
};

/** Waits for the status only: what else is answered is not read, and a redirect is not followed. */
const statusFrom = async (request: ClientRequest, body: string): Promise<number> => {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  request.once("response", (response) => {
    resolve(response.statusCode ?? 0);
    response.destroy();
  });
  request.on("error", reject);
  request.end(body);
  return promise;
};

/** Makes what sends messages to addresses on the public internet, and to no other. */
export const createPost = (options: PostOptions): Post => {
  const { timeout = 15_000 } = options;
  return async (text, message, signal) => {
    const url = parseWebhookUrl(text, options);
    if (!url.ok) return fail(url.error.message);
    const destination = await destinationOf(url.value, options);
    if (!destination.ok) return fail(destination.error.message);
    const limit = AbortSignal.timeout(timeout);
    const send = url.value.protocol === "https:" ? requestSecure : requestPlain;
    try {
      const given = optionsOf(url.value, destination.value, message);
      const request = send({ ...given, signal: AbortSignal.any([signal, limit]) });
      return ok(await statusFrom(request, message.body));
    } catch (cause) {
      return fail(
        limit.aborted
          ? `The address did not answer within ${timeout / 1000} seconds.`
          : reasonOf(cause),
      );
    }
  };
};
