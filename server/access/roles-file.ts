import { readFileSync } from "node:fs";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { createDfeSignInLookUp } from "./dfe-sign-in.ts";
import type { RoleSource } from "./role-look-up.ts";
import { createClaimsLookUp } from "./role-look-up.ts";

/** What the file of roles does not say itself. */
export interface RolesSurroundings {
  readonly clientId: string;
  readonly apiSecret?: string;
  readonly now: () => Date;
}

type Fields = Readonly<Record<string, unknown>>;

class Malformed extends Error {}

const must = (condition: unknown, what: string): void => {
  if (condition !== true) throw new Malformed(what);
};

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (fields: Fields, name: string): string => {
  const value = fields[name];
  if (typeof value === "string" && value !== "") return value;
  throw new Malformed(`"${name}" is not a text`);
};

const texts = (value: unknown, what: string): readonly string[] => {
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
  throw new Malformed(`${what} is not a list of texts`);
};

const table = <Value>(
  fields: Fields,
  name: string,
  read: (value: unknown) => Value,
): Readonly<Record<string, Value>> => {
  const value = fields[name];
  if (!isFields(value)) throw new Malformed(`"${name}" is not a table`);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, read(one)]));
};

const textIn = (value: unknown): string => {
  if (typeof value === "string") return value;
  throw new Malformed("an organisation does not stand for the id of an authority");
};

const apiUrlIn = (entry: Fields): string => {
  const apiUrl = text(entry, "apiUrl");
  must(URL.canParse(apiUrl), '"apiUrl" is not an address');
  return apiUrl;
};

const sourceIn = (entry: unknown, { clientId, apiSecret, now }: RolesSurroundings): RoleSource => {
  if (!isFields(entry)) throw new Malformed("an entry is not a table");
  const authorities = texts(entry["authorities"], '"authorities"');
  const capacitiesByRole = table(entry, "capacities", (value) => texts(value, "a role"));
  const from = text(entry, "from");
  if (from === "claims") {
    const rolesClaim = text(entry, "rolesClaim");
    const authorityClaim = text(entry, "authorityClaim");
    const lookUp = createClaimsLookUp({ rolesClaim, authorityClaim, capacitiesByRole });
    return { authorities, lookUp };
  }
  must(from === "dfe-sign-in", '"from" is neither claims nor dfe-sign-in');
  if (apiSecret === undefined) throw new Malformed("OIDC_API_SECRET is not set");
  const lookUp = createDfeSignInLookUp({
    apiUrl: apiUrlIn(entry),
    serviceId: text(entry, "serviceId"),
    audience: text(entry, "audience"),
    authorityByOrganisation: table(entry, "organisations", textIn),
    clientId,
    apiSecret,
    capacitiesByRole,
    now,
  });
  return { authorities, lookUp };
};

/** Reads the file that says what roles at the provider stand for: a JSON list, an entry for each way of asking. */
export const readRoles = (
  file: string,
  surroundings: RolesSurroundings,
): Result<readonly RoleSource[], Problem> => {
  const wrong = (what: string): Result<never, Problem> =>
    fail(
      problemOf("CONFIG_INVALID", `The file of roles cannot be used: ${what}.`, {
        fix: "Mend the file that OIDC_ROLES_FILE names; docs/sign-in.md shows one.",
        place: { file },
      }),
    );
  try {
    const entries: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!Array.isArray(entries)) return wrong("it is not a list");
    return ok(entries.map((entry) => sourceIn(entry, surroundings)));
  } catch (cause) {
    if (cause instanceof Malformed) return wrong(cause.message);
    return wrong(cause instanceof SyntaxError ? "it is not JSON" : "it cannot be read");
  }
};
