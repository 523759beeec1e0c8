import { BlockList, isIP } from "node:net";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

/** Where a name leads. */
export interface Destination {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Looks a name up; all its addresses. Fails when there is none. */
export type ResolveName = (name: string) => Promise<readonly Destination[]>;

/** How addresses of webhooks are judged. */
export interface AddressRules {
  readonly resolve: ResolveName;
  /** On a server that only its own machine can reach: then http:// to that machine is good too. */
  readonly allowsOwnMachine: boolean;
}

/** Networks of IPv4 that are not the public internet (RFC 6890 and what followed it). */
const closedNetworks = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const;

/** Networks inside the public part of IPv6 that are not: documentation, and those that wrap addresses of IPv4. */
const closedInside = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const closed = new BlockList();
for (const [network, bits] of closedNetworks) closed.addSubnet(network, bits, "ipv4");
for (const [network, bits] of closedInside) closed.addSubnet(network, bits, "ipv6");

const publicPart = new BlockList();
publicPart.addSubnet("2000::", 3, "ipv6");

/** Whether an address is on the public internet: not private, loopback, link-local, unique-local or reserved. */
export const isPublicAddress = ({ address, family }: Destination): boolean =>
  family === 4
    ? isIP(address) === 4 && !closed.check(address, "ipv4")
    : isIP(address) === 6 && publicPart.check(address, "ipv6") && !closed.check(address, "ipv6");

const refused = (message: string): Result<never, Problem> =>
  fail(problemOf("WEBHOOK_ADDRESS_REFUSED", message));

const ownNames: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

const mostCharacters = 2000;

/** Reads the address of a webhook: https, a name, no user in it. Nothing is looked up yet. */
export const parseWebhookUrl = (
  text: string,
  { allowsOwnMachine }: Pick<AddressRules, "allowsOwnMachine">,
): Result<URL, Problem> => {
  const url = URL.parse(text);
  if (url === null || text.length > mostCharacters) return refused("This is not a web address.");
  const isOwn = allowsOwnMachine && ownNames.has(url.hostname);
  if (url.protocol !== "https:" && !(isOwn && url.protocol === "http:"))
    return refused("The address does not begin with https://.");
  if (url.username !== "" || url.password !== "")
    return refused("The address holds a name or a password.");
  return url.hash === "" ? ok(url) : refused("The address has a part after #.");
};

const literalOf = (hostname: string): Destination | undefined => {
  const address = hostname.replace(/^\[|\]$/gu, "");
  const family = isIP(address);
  return family === 4 || family === 6 ? { address, family } : undefined;
};

const lookUp = async (hostname: string, resolve: ResolveName): Promise<readonly Destination[]> => {
  const literal = literalOf(hostname);
  if (literal !== undefined) return [literal];
  try {
    return await resolve(hostname);
  } catch {
    return [];
  }
};

/**
 * Finds where the address leads, once: the connection is made to exactly what is answered here, so that the name cannot
 * lead elsewhere a moment later. One address that is not public refuses the name.
 */
export const destinationOf = async (
  { hostname }: URL,
  { resolve, allowsOwnMachine }: AddressRules,
): Promise<Result<Destination, Problem>> => {
  const found = await lookUp(hostname, resolve);
  const [first] = found;
  if (first === undefined) return refused(`The name ${hostname} leads nowhere.`);
  if (allowsOwnMachine && ownNames.has(hostname)) return ok(first);
  return found.every(isPublicAddress)
    ? ok(first)
    : refused(`${hostname} leads to an address that is not on the public internet.`);
};
