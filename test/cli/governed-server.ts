import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Command } from "../../registry/governance/acts/acts.ts";
import { openGovernance } from "../../registry/store/open-governance.ts";
import { openRegistry } from "../../registry/store/open-registry.ts";
import { openSqliteAccessStore } from "../../registry/store/sqlite-access-store.ts";
import { makeToken } from "../../server/access/tokens.ts";
import { defaultConfig } from "../../server/config.ts";
import { startServer } from "../../server/start.ts";

const standardFolder = fileURLToPath(new URL("../../standard", import.meta.url));

/** A server in which two councils act, with a token for each of the people in it. */
export interface GovernedServer {
  readonly url: string;
  readonly tokens: Readonly<Record<string, string>>;
  readonly log: readonly string[];
  readonly stop: () => Promise<void>;
}

const people = {
  "m-north": { authority: "north", capacities: ["INFORMATION_LEAD"], roles: ["STEWARD"] },
  "m-oldham": { authority: "oldham", capacities: ["PRACTICE_LEAD"], roles: [] },
} as const;

const acts: readonly (readonly [member: string, command: Command])[] = [
  ["m-registry", { type: "name-first-administrator" }],
  [
    "m-registry",
    {
      type: "register-authority",
      authority: "chorus:network",
      name: "The network",
      kind: "NETWORK",
      nation: "ENGLAND",
      administrator: "m-network-admin",
    },
  ],
  ...(["north", "oldham"] as const).flatMap((authority): [string, Command][] => [
    [
      "m-registry",
      {
        type: "register-authority",
        authority,
        name: `The council of ${authority}`,
        kind: "COUNTY_OR_UNITARY",
        nation: "ENGLAND",
        administrator: `m-${authority}-admin`,
      },
    ],
    [`m-${authority}-admin`, { type: "claim-agency", agency: authority }],
  ]),
  ...Object.entries(people).map(([member, seat]): [string, Command] => [
    `m-${seat.authority}-admin`,
    { type: "set-membership", member, ...seat },
  ]),
];

const scopes = ["read", "propose", "review", "decide", "administer"];

const prepare = async (dataFolder: string, now: () => Date): Promise<Record<string, string>> => {
  const moment = (): string => now().toISOString();
  const registry = await openRegistry({ dataFolder, standardFolder, now: moment, mode: "write" });
  if (!registry.ok) throw new Error(JSON.stringify(registry.error));
  const { store } = registry.value;
  const clean = { checks: [], scan: () => [], tryGenerated: () => [] };
  const governance = openGovernance({ store, now: moment, newId: (kind) => kind, ...clean });
  for (const [member, command] of acts) {
    const done = await governance.perform(command, { actor: { kind: "member", member } });
    if (!done.ok) throw new Error(`${command.type}: ${JSON.stringify(done.error)}`);
  }
  await registry.value.close();
  const access = openSqliteAccessStore({ file: join(dataFolder, "registry.sqlite") });
  if (!access.ok) throw new Error(access.error.message);
  const tokens: Record<string, string> = {};
  const core = { store: access.value, now, newSecret: () => randomBytes(32) };
  const seats = [
    ...Object.entries(people).map(
      ([member, { authority }]) => [member, authority, scopes] as const,
    ),
    ["m-north-admin", "north", scopes] as const,
    ["m-oldham", "oldham", ["read"]] as const,
  ];
  for (const [member, authority, held] of seats) {
    const made = await makeToken(
      core,
      { member, authority },
      { name: member, scopes: held, days: 1 },
    );
    if (!made.ok) throw new Error(made.error.message);
    tokens[held.length === 1 ? `${member} reading` : member] = made.value.text;
  }
  await access.value.close();
  return tokens;
};

const now = (): Date => new Date();

/** Starts a server over a registry with the shipped standard, in which people may act. */
export const startGovernedServer = async (dataFolder: string): Promise<GovernedServer> => {
  const tokens = await prepare(dataFolder, now);
  const log: string[] = [];
  const config = { ...defaultConfig, port: 0, dataFolder, standardFolder };
  const started = await startServer(config, { now, log: (line) => log.push(line) });
  if (!started.ok) throw new Error(JSON.stringify(started.error));
  return { url: started.value.url, tokens, log, stop: started.value.stop };
};
