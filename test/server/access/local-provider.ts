import { generateKeyPairSync } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { Provider } from "oidc-provider";

/** A real provider of sign-in on this machine, where everyone is let in as whoever the test says. */
export interface LocalProvider extends AsyncDisposable {
  readonly issuer: URL;
  /** Who signs in next, with what the provider says of them. */
  person: { readonly subject: string; readonly claims?: Readonly<Record<string, unknown>> };
  /** What is done in place of the next answer of the token endpoint, for example to change it. */
  tokenAnswer: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  /** Bodies that came to the token endpoint. */
  readonly tokenRequests: readonly URLSearchParams[];
}

const port = (server: ReturnType<typeof createServer>): number => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return (address satisfies AddressInfo).port;
};

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const signingKey = { ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" };

export const openProvider = async (redirectUri: string): Promise<LocalProvider> => {
  const server = createServer();
  const listening = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", listening.resolve);
  await listening.promise;
  const issuer = new URL(`http://127.0.0.1:${port(server)}`);
  const tokenRequests: URLSearchParams[] = [];
  const local: LocalProvider = {
    issuer,
    person: { subject: "ann" },
    tokenAnswer: undefined,
    tokenRequests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      await closed.promise;
    },
  };
  const provider: Provider = new Provider(issuer.origin, {
    clients: [
      {
        client_id: "chorus",
        client_secret: "a secret of the registry and its provider",
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [new URL("/", redirectUri).href],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "client_secret_basic",
      },
    ],
    jwks: { keys: [signingKey] },
    cookies: { keys: ["a key for the cookies of a test"] },
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    claims: { openid: ["sub", "roles", "authority", "organisation"] },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      IdToken: 60,
      Interaction: 60,
      Session: 60,
      Grant: 60,
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: async () => ({ sub: accountId, ...local.person.claims }),
    }),
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    const { url = "" } = request;
    if (url.startsWith("/interaction/")) {
      const login = { accountId: local.person.subject };
      const finished = provider.interactionFinished(request, response, { login });
      finished.catch((cause: unknown) => response.destroy(new Error("no interaction", { cause })));
      return;
    }
    if (url === "/token" && local.tokenAnswer !== undefined) {
      local.tokenAnswer(request, response);
      return;
    }
    if (url === "/token")
      request.on("data", (chunk: Buffer) => tokenRequests.push(new URLSearchParams(String(chunk))));
    void answer(request, response);
  });
  return local;
};
