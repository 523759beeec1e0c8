import type { ServerConfig } from "./config.ts";
import { isLoopbackHost, namedAddress } from "./http/local-address.ts";
import type { RunningServer } from "./serve.ts";

/** What a person who starts the server reads: where to look, and two things to try. */
export const renderGreeting = (
  { url, releases, provisioned, firstSignIn }: RunningServer,
  { host }: Pick<ServerConfig, "host">,
): string => {
  const shown = namedAddress(url);
  const [newest] = releases;
  const question = `{ items(search: "placement", first: 3) { nodes { ref titles { text } } } }`;
  return [
    `Chorus is ready on ${shown}`,
    ...(provisioned.length === 0 ? [] : [`  new here: release ${provisioned.join(", ")}`]),
    newest === undefined
      ? "  no release yet"
      : `  release:  ${newest} (${shown}/releases/${newest})`,
    `  open:     ${shown}/graphql`,
    `  ask:      ${question}`,
    "  check:    npx chorus check test/fixtures/small-return --return dfe:ssda903@2026",
    ...(firstSignIn === undefined
      ? []
      : [
          `  sign in:  ${firstSignIn}`,
          "  This link makes whoever opens it the administrator, once, within a day. Keep it to yourself.",
        ]),
    ...(isLoopbackHost(host)
      ? [
          "  Only this machine can reach it. To serve a network: --host 0.0.0.0, behind a proxy that speaks TLS.",
        ]
      : []),
    "",
  ].join("\n");
};
