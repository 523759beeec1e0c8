import { createHmac } from "node:crypto";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { CapacitiesByRole, RoleLookUp, SignedIn } from "./role-look-up.ts";
import { capacitiesOf } from "./role-look-up.ts";

/**
 * A provider in the manner of DfE Sign-in: the person chooses an organisation while signing in, the ID token names it in
 * `organisation.id`, and their roles in it are asked of another API, with a JWT that both sides' secret signs.
 */
export interface DfeSignInSettings {
  /** For example https://api.signin.education.gov.uk. */
  readonly apiUrl: string;
  /** Our service, as the API names it. */
  readonly serviceId: string;
  /** Who signs: the client id. */
  readonly clientId: string;
  readonly apiSecret: string;
  /** For whom the JWT is, for example signin.education.gov.uk. */
  readonly audience: string;
  readonly capacitiesByRole: CapacitiesByRole;
  /** Our authorities by the provider's organisation ids. */
  readonly authorityByOrganisation: Readonly<Record<string, string>>;
  readonly now: () => Date;
  readonly timeoutMilliseconds?: number;
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

const signed = (claims: Readonly<Record<string, unknown>>, secret: string): string => {
  const text = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
};

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

const roleNames = (answer: unknown): readonly string[] => {
  const roles = field(answer, "roles");
  if (!Array.isArray(roles)) return [];
  return roles
    .map((role: unknown) => field(role, "code"))
    .filter((code) => typeof code === "string");
};

const down = (why: string): Result<never, Problem> =>
  fail(problemOf("SIGN_IN_PROVIDER_DOWN", `The provider's list of roles ${why}.`));

const organisationOf = ({ claims }: SignedIn): string | undefined => {
  const id = field(claims["organisation"], "id");
  return typeof id === "string" ? id : undefined;
};

const ask = async (
  settings: DfeSignInSettings,
  person: SignedIn,
  organisation: string,
): Promise<Result<readonly string[], Problem>> => {
  const { apiUrl, serviceId, clientId, audience, apiSecret, now } = settings;
  const seconds = Math.floor(now().getTime() / 1000);
  const jwt = signed({ iss: clientId, aud: audience, iat: seconds, exp: seconds + 60 }, apiSecret);
  const path = ["services", serviceId, "organisations", organisation, "users", person.subject];
  const address = new URL(path.map(encodeURIComponent).join("/"), `${apiUrl.replace(/\/$/u, "")}/`);
  try {
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${jwt}`, accept: "application/json" },
      redirect: "error",
      signal: AbortSignal.timeout(settings.timeoutMilliseconds ?? 10_000),
    });
    // Not an error: the person has no part in our service there.
    if (response.status === 404) return ok([]);
    return response.ok
      ? ok(roleNames(await response.json()))
      : down(`answered with status ${response.status}`);
  } catch {
    return down("did not answer, or not in JSON");
  }
};

/** Asks for the roles of a person in the organisation with which they signed in. */
export const createDfeSignInLookUp =
  (settings: DfeSignInSettings): RoleLookUp =>
  async (person) => {
    const organisation = organisationOf(person);
    const authority =
      organisation !== undefined && Object.hasOwn(settings.authorityByOrganisation, organisation)
        ? settings.authorityByOrganisation[organisation]
        : undefined;
    if (organisation === undefined || authority === undefined) return ok([]);
    const roles = await ask(settings, person, organisation);
    if (!roles.ok) return roles;
    return roles.value.length === 0
      ? ok([])
      : ok([{ authority, capacities: capacitiesOf(roles.value, settings.capacitiesByRole) }]);
  };
