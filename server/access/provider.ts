import type * as Oidc from "openid-client";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, invariant, ok } from "../../runtime/result.ts";
import type { SignedIn } from "./role-look-up.ts";
import { isLoopback } from "./same-site.ts";

/** How a provider is reached. */
export interface ProviderSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How we prove to the provider who we are; providers differ. */
  readonly clientAuthentication: "client_secret_basic" | "client_secret_post";
  /** What is asked for, for example "openid"; DfE Sign-in wants "openid profile email organisation". */
  readonly scope: string;
  /** How long to wait for any answer of the provider. */
  readonly timeoutSeconds: number;
}

/** What goes out with someone who signs in and must come back with them. */
export interface Proof {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** A provider of sign-in by OpenID Connect. */
export interface Provider {
  /** Where to send the browser. */
  readonly signInUrl: (proof: Proof, redirectUri: string) => Promise<Result<URL, Problem>>;
  /** Who came back: `address` is the whole address that the provider sent them to. */
  readonly complete: (address: URL, proof: Proof) => Promise<Result<SignedIn, Problem>>;
  /** Where someone signs out at the provider too, when it offers that. Never waits for the provider. */
  readonly signOutUrl: (returnTo: string) => URL | undefined;
}

/** What the failure calls itself: the provider's own word when it sent one, else the library's. */
const codeOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return "";
  if ("error" in cause && typeof cause.error === "string") return cause.error;
  return "code" in cause ? String(cause.code) : "";
};

const downCodes: ReadonlySet<string> = new Set([
  "OAUTH_ABORT",
  "OAUTH_PARSE_ERROR",
  "OAUTH_RESPONSE_IS_NOT_CONFORM",
  "OAUTH_RESPONSE_IS_NOT_JSON",
  "OAUTH_TIMEOUT",
]);

/** An answer that never came, or came from something that is not the provider. */
const isDown = (cause: unknown): boolean =>
  cause instanceof TypeError ||
  (cause instanceof Error && "status" in cause && Number(cause.status) >= 500) ||
  downCodes.has(codeOf(cause));

/** Says the provider's own word for it, which holds no secret; what it sent beside that is not repeated. */
const problemFrom = (cause: unknown, { issuer }: ProviderSettings): Problem => {
  if (isDown(cause))
    return problemOf("SIGN_IN_PROVIDER_DOWN", `${issuer.host} does not answer as it should.`);
  const code = codeOf(cause)
    .replaceAll(/[^\w. -]/gu, "")
    .slice(0, 60);
  return code === "access_denied"
    ? problemOf("SIGN_IN_FAILED", "You, or the provider, said no to the sign-in.")
    : problemOf(
        "SIGN_IN_FAILED",
        `The answer of ${issuer.host} could not be accepted${code === "" ? "" : ` (${code})`}.`,
      );
};

/** A provider that was met: the library, loaded when someone first signs in, and what the provider says of itself. */
interface Met {
  readonly oidc: typeof Oidc;
  readonly configuration: Oidc.Configuration;
}

const discover = async (settings: ProviderSettings): Promise<Met> => {
  const oidc = await import("openid-client");
  const { issuer, clientId, clientSecret, clientAuthentication, timeoutSeconds } = settings;
  const authentication =
    clientAuthentication === "client_secret_post"
      ? oidc.ClientSecretPost(clientSecret)
      : oidc.ClientSecretBasic(clientSecret);
  const isLocal = issuer.protocol === "http:" && isLoopback(issuer);
  const configuration = await oidc.discovery(issuer, clientId, {}, authentication, {
    timeout: timeoutSeconds,
    // Signatures of ID tokens are checked too, although they come straight from the provider.
    execute: [oidc.enableNonRepudiationChecks, ...(isLocal ? [oidc.allowInsecureRequests] : [])],
  });
  return { oidc, configuration };
};

const claimsOf = async (
  { oidc, configuration }: Met,
  tokens: Awaited<ReturnType<typeof Oidc.authorizationCodeGrant>>,
): Promise<SignedIn> => {
  const claims = tokens.claims();
  invariant(claims !== undefined, "the library refuses an answer without an ID token");
  const hasMore = configuration.serverMetadata().userinfo_endpoint !== undefined;
  const more = hasMore
    ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
    : {};
  return { issuer: claims.iss, subject: claims.sub, claims: { ...more, ...claims } };
};

const authorizationUrl = async (
  { oidc, configuration }: Met,
  { state, nonce, verifier }: Proof,
  { redirectUri, scope }: { readonly redirectUri: string; readonly scope: string },
): Promise<URL> =>
  oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  });

const exchange = async (
  { oidc, configuration }: Met,
  { state, nonce, verifier }: Proof,
  address: URL,
): Promise<SignedIn> => {
  const tokens = await oidc.authorizationCodeGrant(configuration, address, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  return claimsOf({ oidc, configuration }, tokens);
};

const hour = 3_600_000;

/** Meets the provider when someone first signs in, and remembers what it says of itself for an hour. */
export const createProvider = (settings: ProviderSettings, now: () => Date): Provider => {
  let met: (Met & { readonly at: number }) | undefined;
  const meet = async (): Promise<Met> => {
    if (met !== undefined && now().getTime() - met.at < hour) return met;
    met = { ...(await discover(settings)), at: now().getTime() };
    return met;
  };
  const attempt = async <Value>(
    act: (provider: Met) => Promise<Value>,
  ): Promise<Result<Value, Problem>> => {
    try {
      return ok(await act(await meet()));
    } catch (cause) {
      return fail(problemFrom(cause, settings));
    }
  };
  return {
    signInUrl: (proof, redirectUri) =>
      attempt((provider) =>
        authorizationUrl(provider, proof, { redirectUri, scope: settings.scope }),
      ),
    complete: (address, proof) => attempt((provider) => exchange(provider, proof, address)),
    signOutUrl: (returnTo) =>
      met?.configuration.serverMetadata().end_session_endpoint === undefined
        ? undefined
        : met.oidc.buildEndSessionUrl(met.configuration, { post_logout_redirect_uri: returnTo }),
  };
};
