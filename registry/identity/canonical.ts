import canonicalize from "canonicalize";

import { invariant } from "../../runtime/result.ts";

/**
 * The one text of a JSON value (RFC 8785): sorted keys, no spaces, one spelling of every number. Throws on what JSON
 * cannot hold, such as NaN or half a surrogate pair; imports refuse those before.
 */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  invariant(text !== undefined, "only JSON values have a canonical text");
  return text;
};
