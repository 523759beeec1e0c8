import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ProviderSettings } from "./provider.ts";
import { isLoopback } from "./same-site.ts";

/** How people and programs get in, as the environment says. */
export interface AccessSettings {
  /** Where people reach this server, when that is not the address on which it listens. */
  readonly publicUrl?: URL;
  readonly provider?: ProviderSettings;
  /** A file that says what roles at the provider stand for. */
  readonly rolesFile?: string;
  /** The secret of the provider's API of roles, when it has one. */
  readonly rolesApiSecret?: string;
}

/** How much one asker may do in a minute; 0 means no limit. */
export interface AccessLimits {
  /** Requests from one token, one member or one address. */
  readonly requests: number;
  /** Steps of signing in, from one address. */
  readonly signIns: number;
  /** Acts without an account (a concern, a gap), from one address. */
  readonly anonymousActs: number;
  /** Acts of one token or one member. */
  readonly memberActs: number;
}

/** A person seldom needs more; a program that does may be given more. */
export const defaultAccessLimits: AccessLimits = {
  requests: 1200,
  signIns: 30,
  anonymousActs: 10,
  memberActs: 600,
};

type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable is one that is not set. */
const textOf = (environment: Environment, name: string): string | undefined =>
  environment[name] === "" ? undefined : environment[name];

const invalid = (message: string, fix: string): Result<never, Problem> =>
  fail(problemOf("CONFIG_INVALID", message, { fix }));

/** An address over HTTPS; over plain HTTP only on this machine, since secrets travel to it. */
const parseSafeUrl = (name: string, text: string): Result<URL, Problem> => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe =
    url !== undefined &&
    (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url)));
  return isSafe
    ? ok(url)
    : invalid(
        `${name} is "${text}".`,
        `Set ${name} to an address that begins with https://; http:// is for this machine only.`,
      );
};

const parsePublicUrl = (text: string): Result<URL, Problem> => {
  const url = parseSafeUrl("PUBLIC_URL", text);
  if (!url.ok) return url;
  return url.value.href === `${url.value.origin}/`
    ? url
    : invalid(
        `PUBLIC_URL is "${text}".`,
        "Set PUBLIC_URL to the address without a path, for example https://chorus.example.",
      );
};

const providerNames = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

const isAuthentication = (text: string): text is ProviderSettings["clientAuthentication"] =>
  text === "client_secret_basic" || text === "client_secret_post";

const parseProvider = (environment: Environment): Result<ProviderSettings | undefined, Problem> => {
  const [issuer = "", clientId = "", clientSecret = ""] = providerNames.map(
    (name) => environment[name] ?? "",
  );
  const missing = providerNames.filter((name) => (environment[name] ?? "") === "");
  if (missing.length === providerNames.length) return ok(undefined);
  if (missing.length > 0)
    return invalid(
      `A sign-in provider is named, but ${missing.join(" and ")} is missing.`,
      `Set ${providerNames.join(", ")}, or none of them.`,
    );
  const url = parseSafeUrl("OIDC_ISSUER", issuer);
  if (!url.ok) return url;
  const clientAuthentication =
    textOf(environment, "OIDC_CLIENT_AUTHENTICATION") ?? "client_secret_basic";
  if (!isAuthentication(clientAuthentication))
    return invalid(
      `OIDC_CLIENT_AUTHENTICATION is "${clientAuthentication}".`,
      "Set it to client_secret_basic or client_secret_post.",
    );
  return ok({
    issuer: url.value,
    clientId,
    clientSecret,
    clientAuthentication,
    scope: textOf(environment, "OIDC_SCOPE") ?? "openid",
    timeoutSeconds: 10,
  });
};

const rolesSettings = (environment: Environment): AccessSettings => {
  const rolesFile = textOf(environment, "OIDC_ROLES_FILE");
  const rolesApiSecret = textOf(environment, "OIDC_API_SECRET");
  return {
    ...(rolesFile === undefined ? {} : { rolesFile }),
    ...(rolesApiSecret === undefined ? {} : { rolesApiSecret }),
  };
};

/** Reads how people get in; a wrong setting is a problem that names it, and never repeats a secret. */
export const parseAccessSettings = (environment: Environment): Result<AccessSettings, Problem> => {
  const address = textOf(environment, "PUBLIC_URL");
  const publicUrl = address === undefined ? ok(undefined) : parsePublicUrl(address);
  if (!publicUrl.ok) return publicUrl;
  const provider = parseProvider(environment);
  if (!provider.ok) return provider;
  return ok({
    ...(publicUrl.value === undefined ? {} : { publicUrl: publicUrl.value }),
    ...(provider.value === undefined ? {} : { provider: provider.value }),
    ...rolesSettings(environment),
  });
};
