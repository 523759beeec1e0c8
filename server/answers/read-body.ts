import type { IncomingMessage } from "node:http";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

const nothing = Buffer.alloc(0);

const tooLarge = (most: number): Result<never, Problem> =>
  fail(
    problemOf(
      "REQUEST_BODY_TOO_LARGE",
      `The request is longer than ${most.toLocaleString("en-GB")} bytes.`,
    ),
  );

const unsupported = (what: string): Result<never, Problem> =>
  fail(problemOf("REQUEST_TYPE_UNSUPPORTED", what));

/** Refuses bodies that are not plain JSON text in UTF-8. */
export const checkBodyType = ({ headers }: IncomingMessage): Result<void, Problem> => {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  if (type.trim() !== "application/json")
    return unsupported(
      type.trim() === ""
        ? "The request does not say what its body is."
        : `The body is "${type.trim().slice(0, 80)}".`,
    );
  const charset = parameters.find((parameter) => parameter.trim().startsWith("charset="));
  if (charset !== undefined && !/^charset="?utf-8"?$/u.test(charset.trim()))
    return unsupported("The body is not in UTF-8.");
  return (headers["content-encoding"] ?? "identity") === "identity"
    ? ok(undefined)
    : unsupported("The body is compressed.");
};

/** Reads a body of limited length; undefined when the asker went away. */
export const readBody = async (
  request: IncomingMessage,
  most: number,
): Promise<Result<Buffer, Problem> | undefined> => {
  if (Number(request.headers["content-length"] ?? 0) > most) return tooLarge(most);
  const { promise, resolve } = Promise.withResolvers<Result<Buffer, Problem> | undefined>();
  const chunks: Buffer[] = [];
  let length = 0;
  request.on("data", (chunk: Buffer) => {
    length += chunk.byteLength;
    if (length > most) resolve(tooLarge(most));
    else chunks.push(chunk);
  });
  request.on("end", () => {
    const [first = nothing] = chunks;
    resolve(ok(chunks.length < 2 ? first : Buffer.concat(chunks)));
  });
  request.on("close", () => resolve(undefined));
  request.on("error", () => resolve(undefined));
  return promise;
};

/** Reads the JSON in a body. */
export const parseBody = (body: Buffer): Result<unknown, Problem> => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    return ok(JSON.parse(text));
  } catch {
    return fail(
      problemOf("REQUEST_BODY_MALFORMED", "The body of the request is not JSON in UTF-8."),
    );
  }
};
