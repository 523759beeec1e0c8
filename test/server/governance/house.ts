import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { randomBytes } from "node:crypto";

import { parse } from "yaml";

import type { RegistryItem } from "../../../generated/items/types.ts";
import type { Command } from "../../../registry/governance/acts/acts.ts";
import type { GovernanceState } from "../../../registry/governance/state.ts";
import { workingDaysAfter } from "../../../registry/governance/working-days.ts";
import { databaseName } from "../../../registry/store/backup.ts";
import { openRegistry } from "../../../registry/store/open-registry.ts";
import { openSqliteAccessStore } from "../../../registry/store/sqlite-access-store.ts";
import { makeToken } from "../../../server/access/tokens.ts";
import type { Scope } from "../../../server/access/viewer.ts";
import { scopes as everything } from "../../../server/access/viewer.ts";
import type { ServerConfig } from "../../../server/config.ts";
import { defaultConfig } from "../../../server/config.ts";
import { openDesk } from "../../../server/governance/open-desk.ts";
import { serve } from "../../../server/serve.ts";
import { publish, temporaryFolder } from "../fixture.ts";
import { people } from "../../registry/governance/life.ts";

const readItems = (folder: string): readonly RegistryItem[] =>
  readdirSync(`standard/chorus/${folder}`).map((name) => {
    const content: RegistryItem = parse(readFileSync(`standard/chorus/${folder}/${name}`, "utf8"));
    return content;
  });

/** The gates and questions by which everything here is decided. */
const rules: readonly RegistryItem[] = [...readItems("gate"), ...readItems("question-set")];

/** What a mutation answered, of what every payload has. */
export interface Answered {
  readonly revision: number | null;
  readonly repeated: boolean;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

/** What the graph answered. */
export interface GraphAnswer {
  readonly data?: Readonly<Record<string, never>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** A registry over real HTTP in which everybody has a token and time can pass. */
export interface House extends AsyncDisposable {
  readonly url: string;
  readonly ask: (
    who: string | undefined,
    query: string,
    variables?: object,
    operationName?: string,
  ) => Promise<GraphAnswer>;
  /** The bytes of an answer. */
  readonly read: (who: string | undefined, query: string) => Promise<string>;
  /** Sends a command as its mutation. */
  readonly act: (who: string | undefined, command: Command, more?: object) => Promise<Answered>;
  /** Sends any mutation. */
  readonly mutate: (who: string | undefined, name: string, input: object) => Promise<Answered>;
  readonly state: () => Promise<GovernanceState>;
  readonly pass: (workingDays: number) => void;
  /** Makes a token with fewer scopes; gives the name under which it is used. */
  readonly token: (member: string, scopes: readonly Scope[]) => Promise<string>;
}

/** The name of a command's mutation. */
export const mutationOf = (type: string): string =>
  type.replaceAll(/-([a-z])/gu, (_dash, letter: string) => letter.toUpperCase());

const changed = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(changed);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => {
      if (name === "content") return [name, value];
      const isKind = name === "kind" && (value === "content" || value === "end");
      return [name, isKind ? value.toUpperCase() : changed(value)];
    }),
  );
};

const settle = async (act: House["act"]): Promise<void> => {
  const kinds = new Map([
    ["chorus:network", "NETWORK"],
    ["north", "COUNTY_OR_UNITARY"],
    ["south", "METROPOLITAN_BOROUGH"],
    ["east", "LONDON_BOROUGH"],
  ] as const);
  for (const [authority, kind] of kinds) {
    const name = authority.replace("chorus:", "");
    const administrator = `${name}-administrator`;
    await act("root", {
      type: "register-authority",
      authority,
      name: `The ${name}`,
      kind,
      nation: "ENGLAND",
      administrator,
    });
    for (const person of people.filter((one) => one.authority === authority)) {
      const { member, capacities, roles } = person;
      await act(administrator, { type: "set-membership", member, capacities, roles });
    }
    await act(administrator, {
      type: "register-panel",
      name: `Panel of the ${name}`,
      speaksFrom: ["CARE_EXPERIENCED_ADULT"],
      contact: "Through the participation team.",
      support: "A participation worker.",
    });
  }
  await act("north-administrator", { type: "claim-agency", agency: "north" });
};

/** What a house may be opened with. */
export interface HouseOptions {
  readonly config?: Partial<ServerConfig>;
  /** Ids in their order, and a clock that stands still, so that two houses can be compared. */
  readonly isRepeatable?: boolean;
  /** What is published there; the gates and questions when absent. */
  readonly items?: readonly RegistryItem[];
}

/** Opens a house: the shipped gates, four authorities with their people and a panel each. */
export const openHouse = async (options: HouseOptions = {}): Promise<House> => {
  const folder = temporaryFolder();
  await publish(folder.path, options.items ?? rules, {
    now: "2026-03-31T12:00:00.000Z",
    release: "2026.1",
  });
  let day = "2026-04-01";
  let ids = 0;
  let keys = 0;
  const now = (): Date => new Date(`${day}T10:00:00.000Z`);
  const registry = await openRegistry({
    dataFolder: folder.path,
    standardFolder: join(folder.path, "nothing"),
    now: () => now().toISOString(),
    mode: "write",
  });
  if (!registry.ok) throw new Error(JSON.stringify(registry.error));
  const desk = openDesk({
    registry: registry.value,
    dataFolder: folder.path,
    now,
    newId: (kind) => {
      ids += 1;
      return `${kind}-${ids}`;
    },
  });
  if (!desk.ok) throw new Error(desk.error.message);
  const { governance } = desk.value;
  await governance.perform(
    { type: "name-first-administrator" },
    { actor: { kind: "member", member: "root" } },
  );
  const running = await serve({
    config: {
      ...defaultConfig,
      port: 0,
      dataFolder: folder.path,
      standardFolder: "",
      requestsPerMinute: 0,
      accessLimits: { signIns: 0, anonymousActs: 0, memberActs: 0 },
      ...options.config,
    },
    registry: registry.value,
    desk: desk.value,
    generate: async () => [],
    now,
    log: () => undefined,
  });
  if (!running.ok) throw new Error(running.error.message);
  const access = openSqliteAccessStore({ file: join(folder.path, databaseName) });
  if (!access.ok) throw new Error(access.error.message);
  const store = access.value;
  const tokens = new Map<string, string>();
  const newToken = async (member: string, scopes: readonly Scope[]): Promise<string> => {
    const membership = (await governance.state()).memberships.get(member);
    const made = await makeToken(
      { store, now, newSecret: () => randomBytes(32) },
      { member, authority: membership?.authority ?? null },
      { name: "test", scopes, days: 366 },
    );
    if (!made.ok) throw new Error(made.error.message);
    return made.value.text;
  };
  const headersOf = async (who: string | undefined): Promise<Record<string, string>> => {
    if (who === undefined) return {};
    const token = tokens.get(who) ?? (await newToken(who, everything));
    tokens.set(who, token);
    return { authorization: `Bearer ${token}` };
  };
  const send = async (who: string | undefined, query: string, more: object) =>
    fetch(`${running.value.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(await headersOf(who)) },
      body: JSON.stringify({ query, ...more }),
    });
  const ask: House["ask"] = async (who, query, variables = {}, operationName) => {
    const response = await send(who, query, { variables, operationName });
    const answer: GraphAnswer = JSON.parse(await response.text());
    return answer;
  };
  const mutate: House["mutate"] = async (who, name, input) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { revision repeated userErrors { code path } } }`;
    const { data, errors } = await ask(who, query, { input });
    const answered: Answered | undefined = data?.[name];
    if (answered === undefined) throw new Error(JSON.stringify(errors));
    return answered;
  };
  const act: House["act"] = (who, { type, ...fields }, more = {}) => {
    keys += 1;
    const input = { idempotencyKey: `key-${String(keys).padStart(8, "0")}`, ...more };
    return mutate(who, mutationOf(type), { ...Object(changed(fields)), ...input });
  };
  await settle(act);
  // Their first tokens were made before they had a seat.
  tokens.clear();
  return {
    url: running.value.url,
    ask,
    act,
    mutate,
    read: async (who, query) => (await send(who, query, {})).text(),
    state: governance.state,
    pass: (days) => {
      day = workingDaysAfter(day, days, new Set());
    },
    token: async (member, scopes) => {
      const name = `${member} ${scopes.join(" ")}`;
      tokens.set(name, await newToken(member, scopes));
      return name;
    },
    [Symbol.asyncDispose]: async () => {
      await running.value.stop();
      await store.close();
      folder[Symbol.dispose]();
    },
  };
};
