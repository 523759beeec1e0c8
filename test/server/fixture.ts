import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { RegistryItem } from "../../generated/items/types.ts";
import { contentHash } from "../../registry/identity/content-hash.ts";
import { commitImport } from "../../registry/import/commit-import.ts";
import { shippedStanding } from "../../registry/import/import-steps.ts";
import { importItems } from "../../registry/import/import-items.ts";
import type { Registry } from "../../registry/store/open-registry.ts";
import { openRegistry } from "../../registry/store/open-registry.ts";
import { readItemFolder } from "../../registry/store/read-folder.ts";
import { createAnswerBudget } from "../../server/api/answer-budget.ts";
import { createApollo } from "../../server/api/apollo.ts";
import type { ApiContext } from "../../server/api/context.ts";
import type { Limits } from "../../server/api/limits.ts";
import { defaultLimits } from "../../server/api/limits.ts";
import { createSchema, readSdl } from "../../server/api/schema.ts";
import type { Generate } from "../../server/artefacts/artefact-shelf.ts";
import { createArtefactShelf } from "../../server/artefacts/artefact-shelf.ts";
import type { ServerConfig } from "../../server/config.ts";
import { defaultConfig } from "../../server/config.ts";
import type { RunningServer } from "../../server/serve.ts";
import { startServer } from "../../server/start.ts";
import { createCatalogueReader } from "../../server/view/read-catalogue.ts";

/** A folder that goes away with its owner. */
export interface TemporaryFolder extends Disposable {
  readonly path: string;
}

export const temporaryFolder = (): TemporaryFolder => {
  const path = mkdtempSync(join(tmpdir(), "chorus-server-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
};

/** The shipped standard. */
const standardFolder = fileURLToPath(new URL("../../standard", import.meta.url));

/** A folder that ships nothing, so that a registry holds only what a test puts in. */
const emptyStandard = fileURLToPath(new URL("no-such-folder", import.meta.url));

/** Opens a registry without the shipped standard. */
const openBare = async (
  dataFolder: string,
  mode: "read" | "write",
  now = "2026-03-31T12:00:00.000Z",
): Promise<Registry> => {
  const opened = await openRegistry({
    dataFolder,
    standardFolder: emptyStandard,
    now: () => now,
    mode,
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
};

/** Publishes items at a moment, and cuts a release when one is named. */
export const publish = async (
  dataFolder: string,
  items: readonly RegistryItem[],
  { now, release }: { readonly now: string; readonly release?: string },
): Promise<void> => {
  const registry = await openBare(dataFolder, "write", now);
  const versions = items.map((content) => ({
    id: content.id,
    version: content.version,
    hash: contentHash(content),
    content,
  }));
  const done = await commitImport(registry.store, versions, {
    now,
    actor: "test",
    standingOf: shippedStanding,
  });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  if (release !== undefined) {
    const cut = await registry.cut(release, "test");
    if (!cut.ok) throw new Error(JSON.stringify(cut.error));
  }
  await registry.close();
};

/** Reads every item of the shipped standard. */
export const shippedItems = (): readonly RegistryItem[] => {
  const files = readItemFolder(standardFolder);
  if (!files.ok) throw new Error(JSON.stringify(files.error));
  const plan = importItems(files.value, {
    name: "",
    digest: "",
    versions: [],
    versionsOf: () => [],
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.error.slice(0, 3)));
  return plan.value.versions.map(({ content }) => content);
};

/** What a graph asked without a socket answers. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

export interface Graph extends AsyncDisposable {
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly bugs: readonly { readonly id: string; readonly cause: unknown }[];
  readonly kept: () => number;
}

const noArtefacts: Generate = async () => [];

/** A graph over a registry in a folder, asked without a socket. */
export const openGraph = async (
  dataFolder: string,
  options: { readonly limits?: Partial<Limits>; readonly generate?: Generate } = {},
): Promise<Graph> => {
  const registry = await openBare(dataFolder, "read");
  const limits = { ...defaultLimits, ...options.limits };
  const bugs: { readonly id: string; readonly cause: unknown }[] = [];
  const apollo = createApollo({
    schema: createSchema(readSdl()),
    limits,
    logBug: (id, cause) => bugs.push({ id, cause }),
  });
  const readCatalogue = createCatalogueReader(registry.store);
  const artefacts = createArtefactShelf(options.generate ?? noArtefacts);
  let kept = 0;
  return {
    bugs,
    kept: () => kept,
    ask: async (query, variables = {}) => {
      const contextValue: ApiContext = {
        catalogue: await readCatalogue(),
        store: registry.store,
        artefacts,
        limits,
        requestsPerMinute: 0,
        budget: createAnswerBudget(limits.answerBytes),
        drawnOn: { ledger: false, viewer: false },
        keepAnswer: () => {
          kept += 1;
        },
      };
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== "single") throw new Error("questions here are answered at once");
      // Plain objects instead of those without a prototype that graphql-js makes.
      const answer: Answer = JSON.parse(JSON.stringify(body.singleResult));
      return answer;
    },
    [Symbol.asyncDispose]: async () => {
      await apollo.stop();
      await registry.close();
    },
  };
};

export interface TestServer extends RunningServer, AsyncDisposable {
  readonly log: readonly string[];
}

/** A server over a registry in a folder, on any free port. */
export const openServer = async (
  dataFolder: string,
  more: Partial<ServerConfig> = {},
): Promise<TestServer> => {
  const log: string[] = [];
  const config = {
    ...defaultConfig,
    port: 0,
    dataFolder,
    standardFolder: emptyStandard,
    requestsPerMinute: 0,
    ...more,
  };
  const started = await startServer(config, {
    now: () => new Date(),
    log: (line) => log.push(line),
  });
  if (!started.ok) throw new Error(JSON.stringify(started.error));
  return { ...started.value, log, [Symbol.asyncDispose]: started.value.stop };
};
