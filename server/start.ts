import type { Registry } from "../registry/store/open-registry.ts";
import { openRegistry } from "../registry/store/open-registry.ts";
import type { Problem } from "../runtime/problems.ts";
import type { Result } from "../runtime/result.ts";
import { fail, invariant, ok } from "../runtime/result.ts";
import type { Generate } from "./artefacts/artefact-shelf.ts";
import type { ServerConfig } from "./config.ts";
import type { OpenDesk } from "./governance/open-desk.ts";
import { openDesk } from "./governance/open-desk.ts";
import type { RunningServer } from "./serve.ts";
import { serve } from "./serve.ts";

/** What a server is given from outside beside its settings. */
export interface Surroundings {
  readonly now: () => Date;
  /** Writes one line for whoever runs the server. */
  readonly log: (line: string) => void;
}

/** The emitters are loaded when someone first asks for a generated file: few do, and every start would wait for them. */
const generate: Generate = async (release) => {
  const emitters = await import("../codegen/generate.ts");
  const files = await emitters.generate(release, { targets: emitters.targets });
  invariant(files.ok, `a published release can be generated from: ${JSON.stringify(files)}`);
  return files.value;
};

type OpenedRegistry = Result<
  { readonly registry: Registry; readonly desk?: OpenDesk },
  readonly Problem[]
>;

/** Opens the registry so that people can act; on a medium that cannot be written, so that they can read. */
const openBoth = async (config: ServerConfig, now: () => Date): Promise<OpenedRegistry> => {
  const { dataFolder, standardFolder } = config;
  const options = { dataFolder, standardFolder, now: () => now().toISOString() };
  const written = config.isReadOnly
    ? undefined
    : await openRegistry({ ...options, mode: "write", trustsNames: true });
  if (written?.ok === true) {
    const registry = written.value;
    const desk = openDesk({ registry, dataFolder, now });
    if (desk.ok) return ok({ registry, desk: desk.value });
    await registry.close();
    return fail([desk.error]);
  }
  if (written?.error.some(({ code }) => code !== "STORE_READ_ONLY") === true) return written;
  const read = await openRegistry({ ...options, mode: "read" });
  return read.ok ? ok({ registry: read.value }) : read;
};

/**
 * Opens the registry, bringing in the shipped standard on first use, and serves it. Everything that can go wrong, a port
 * in use or a data folder from a newer version, is a problem.
 */
export const startServer = async (
  config: ServerConfig,
  { now, log }: Surroundings,
): Promise<Result<RunningServer, readonly Problem[]>> => {
  const opened = await openBoth(config, now);
  if (!opened.ok) return opened;
  const close = async (): Promise<void> => {
    await opened.value.desk?.close();
    await opened.value.registry.close();
  };
  try {
    const running = await serve({ ...opened.value, config, generate, now, log });
    if (running.ok) return running;
    await close();
    return fail([running.error]);
  } catch (cause) {
    await close();
    throw cause;
  }
};
