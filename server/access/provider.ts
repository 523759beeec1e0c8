import * as oidc from "openid-client";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
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

const codeOf = (cause: unknown): string => {
  if (cause instanceof oidc.AuthorizationResponseError || cause instanceof oidc.ResponseBodyError)
    return cause.error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
};

/** An answer that never came, or came from something that is not the provider. */
const isDown = (cause: unknown): boolean =>
  cause instanceof TypeError ||
  (cause instanceof oidc.ResponseBodyError && cause.status >= 500) ||
  ["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_RESPONSE_IS_NOT_JSON", "OAUTH_PARSE_ERROR"].includes(
    codeOf(cause),
  ) ||
  codeOf(cause) === "OAUTH_RESPONSE_IS_NOT_CONFORM";

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

const discover = async (settings: ProviderSettings): Promise<oidc.Configuration> => {
  const { issuer, clientId, clientSecret, clientAuthentication, timeoutSeconds } = settings;
  const authentication =
    clientAuthentication === "client_secret_post"
      ? oidc.ClientSecretPost(clientSecret)
      : oidc.ClientSecretBasic(clientSecret);
  const isLocal = issuer.protocol === "http:" && isLoopback(issuer);
  return oidc.discovery(issuer, clientId, {}, authentication, {
    timeout: timeoutSeconds,
    // Signatures of ID tokens are checked too, although they come straight from the provider.
    execute: [oidc.enableNonRepudiationChecks, ...(isLocal ? [oidc.allowInsecureRequests] : [])],
  });
};

const claimsOf = async (
  configuration: oidc.Configuration,
  tokens: Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>,
): Promise<SignedIn> => {
  const claims = tokens.claims();
  // The library has made sure of an ID token: `idTokenExpected`.
  if (claims === undefined) throw new oidc.ClientError("no ID token");
  const hasMore = configuration.serverMetadata().userinfo_endpoint !== undefined;
  const more = hasMore
    ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
    : {};
  return { issuer: claims.iss, subject: claims.sub, claims: { ...more, ...claims } };
};

const authorizationUrl = async (
  configuration: oidc.Configuration,
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
  configuration: oidc.Configuration,
  { state, nonce, verifier }: Proof,
  address: URL,
): Promise<SignedIn> => {
  const tokens = await oidc.authorizationCodeGrant(configuration, address, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  return claimsOf(configuration, tokens);
};

const hour = 3_600_000;

/** Meets the provider when someone first signs in, and remembers what it says of itself for an hour. */
export const createProvider = (settings: ProviderSettings, now: () => Date): Provider => {
  let met: { readonly at: number; readonly configuration: oidc.Configuration } | undefined;
  const meet = async (): Promise<oidc.Configuration> => {
    if (met !== undefined && now().getTime() - met.at < hour) return met.configuration;
    const configuration = await discover(settings);
    met = { at: now().getTime(), configuration };
    return configuration;
  };
  const attempt = async <Value>(
    act: (configuration: oidc.Configuration) => Promise<Value>,
  ): Promise<Result<Value, Problem>> => {
    try {
      return ok(await act(await meet()));
    } catch (cause) {
      return fail(problemFrom(cause, settings));
    }
  };
  return {
    signInUrl: (proof, redirectUri) =>
      attempt((configuration) =>
        authorizationUrl(configuration, proof, { redirectUri, scope: settings.scope }),
      ),
    complete: (address, proof) =>
      attempt((configuration) => exchange(configuration, proof, address)),
    signOutUrl: (returnTo) =>
      met?.configuration.serverMetadata().end_session_endpoint === undefined
        ? undefined
        : oidc.buildEndSessionUrl(met.configuration, { post_logout_redirect_uri: returnTo }),
  };
};
