import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

import type { Problem } from "../runtime/problems.ts";
import { problems } from "../runtime/problems.ts";
import { exitCodeOf, renderProblem } from "../runtime/show-problem.ts";
import { parseConfig } from "./config.ts";
import { renderGreeting } from "./greeting.ts";

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const giveUp = (found: readonly Problem[]): void => {
  for (const problem of found) say(renderProblem(problem));
  process.exitCode = exitCodeOf(found);
};

/** A bug must not look like the user's fault, and a stack trace helps nobody who only wants to start a server. */
const tellBug = (cause: unknown): void => {
  say(`INTERNAL: ${cause instanceof Error ? cause.message : String(cause)}`);
  say(`  fix:   ${problems.INTERNAL.fix}`);
  process.exitCode = problems.INTERNAL.exit;
};

const run = async (): Promise<void> => {
  const config = parseConfig(
    { words: process.argv.slice(2), environment: process.env },
    fileURLToPath(new URL("../standard", import.meta.url)),
  );
  if (!config.ok) {
    giveUp([config.error]);
    return;
  }
  // Libraries look at this once, when they are loaded: without it they check and tell more than a server should.
  process.env["NODE_ENV"] ??= "production";
  enableCompileCache();
  const { startServer } = await import("./start.ts");
  const started = await startServer(config.value, { now: () => new Date(), log: say });
  if (!started.ok) {
    giveUp(started.error);
    return;
  }
  const stop = (): void => {
    started.value.stop().catch(tellBug);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.stdout.write(renderGreeting(started.value, config.value));
};

await run().catch(tellBug);
