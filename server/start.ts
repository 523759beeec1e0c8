import { openRegistry } from "../registry/store/open-registry.ts";
import type { Problem } from "../runtime/problems.ts";
import type { Result } from "../runtime/result.ts";
import { fail, invariant } from "../runtime/result.ts";
import type { Generate } from "./artefacts/artefact-shelf.ts";
import type { ServerConfig } from "./config.ts";
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

/**
 * Opens the registry, bringing in the shipped standard on first use, and serves it. Everything that can go wrong, a port
 * in use or a data folder from a newer version, is a problem.
 */
export const startServer = async (
  config: ServerConfig,
  { now, log }: Surroundings,
): Promise<Result<RunningServer, readonly Problem[]>> => {
  const registry = await openRegistry({
    dataFolder: config.dataFolder,
    standardFolder: config.standardFolder,
    now: () => now().toISOString(),
    mode: "read",
  });
  if (!registry.ok) return registry;
  try {
    const running = await serve({ config, registry: registry.value, generate, now, log });
    if (running.ok) return running;
    await registry.value.close();
    return fail([running.error]);
  } catch (cause) {
    await registry.value.close();
    throw cause;
  }
};
