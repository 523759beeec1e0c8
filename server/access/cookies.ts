import type { IncomingMessage } from "node:http";

/** The cookies of sign-in: their names and how they are set. */
export interface Cookies {
  /** Secret of the session; undefined when the browser brings none. */
  readonly session: (request: IncomingMessage) => string | undefined;
  /** Secret of a sign-in under way. */
  readonly attempt: (request: IncomingMessage) => string | undefined;
  readonly setSession: (secret: string, seconds: number) => string;
  readonly clearSession: () => string;
  readonly setAttempt: (secret: string, seconds: number) => string;
  readonly clearAttempt: () => string;
}

const secretForm = /^[\w-]{43}$/u;

const read = ({ headers }: IncomingMessage, name: string): string | undefined => {
  const found = (headers.cookie ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  // Two of one name were not both set by us: neither is believed.
  const [value] = found;
  return found.length === 1 && value !== undefined && secretForm.test(value) ? value : undefined;
};

/**
 * Over HTTPS the names begin with `__Host-`, so that no other host and no plain connection can set them. Browsers refuse
 * that prefix without Secure; on a laptop over plain HTTP the cookies have other names and are not Secure.
 */
export const createCookies = (isSecure: boolean): Cookies => {
  const prefix = isSecure ? "__Host-" : "";
  const names = { session: `${prefix}chorus-session`, attempt: `${prefix}chorus-sign-in` };
  const set = (name: string, value: string, seconds: number): string =>
    `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${isSecure ? "; Secure" : ""}`;
  return {
    session: (request) => read(request, names.session),
    attempt: (request) => read(request, names.attempt),
    setSession: (secret, seconds) => set(names.session, secret, seconds),
    clearSession: () => set(names.session, "", 0),
    setAttempt: (secret, seconds) => set(names.attempt, secret, seconds),
    clearAttempt: () => set(names.attempt, "", 0),
  };
};
