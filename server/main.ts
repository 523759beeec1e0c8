import { fileURLToPath } from "node:url";

import type { Problem } from "../runtime/problems.ts";
import { problems } from "../runtime/problems.ts";
import { parseConfig } from "./config.ts";
import { renderGreeting } from "./greeting.ts";
import { startServer } from "./start.ts";

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const renderProblem = ({ code, message, fix, place }: Problem): string =>
  [
    `${code}: ${message}`,
    ...(place?.file === undefined ? [] : [`  where: ${place.file}`]),
    `  fix:   ${fix}`,
  ].join("\n");

const giveUp = (found: readonly Problem[]): void => {
  for (const problem of found) say(renderProblem(problem));
  process.exitCode = Math.max(...found.map(({ code }) => problems[code].exit));
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
  const started = await startServer(config.value, { now: () => new Date(), log: say });
  if (!started.ok) {
    giveUp(started.error);
    return;
  }
  const stop = (): void => {
    void started.value.stop();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.stdout.write(renderGreeting(started.value, config.value));
};

try {
  await run();
} catch (cause) {
  // A bug must not look like the user's fault, and a stack trace helps nobody who only wants to start a server.
  say(`INTERNAL: ${cause instanceof Error ? cause.message : String(cause)}`);
  say(`  fix:   ${problems.INTERNAL.fix}`);
  process.exitCode = problems.INTERNAL.exit;
}
