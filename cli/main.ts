import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";

import { problemOf } from "../runtime/problems.ts";
import { runChorus } from "./run-chorus.ts";
import { renderProblem } from "../runtime/show-problem.ts";

// The program `chorus`: the only file of cli/ that knows the real process.

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });

const writeAll = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (cause) => (cause ? reject(cause) : resolve()));
  });

const confirmOnTerminal = async (question: string): Promise<boolean> => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/iu.test((await terminal.question(`${question} [yes/no] `)).trim());
  } finally {
    terminal.close();
  }
};

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code === "EPIPE") process.exit(0);
  const message = `Standard output cannot be written (${cause.code ?? cause.message}).`;
  process.stderr.write(`${renderProblem(problemOf("OUTPUT_NOT_WRITTEN", message))}\n`);
  process.exit(3);
});
// Talk that nobody can hear must not change how the program ends.
process.stderr.on("error", () => {});

process.exitCode = await runChorus(process.argv.slice(2), {
  cwd: process.cwd(),
  standardFolder: fileURLToPath(new URL("../standard", import.meta.url)),
  now: () => new Date(),
  write: writeAll,
  say: (line) => process.stderr.write(`${line}\n`),
  drawProgress: process.stderr.isTTY ? (text) => process.stderr.write(text) : undefined,
  environment: process.env,
  fetch,
  newKey: randomUUID,
  confirm: process.stdin.isTTY && process.stderr.isTTY ? confirmOnTerminal : undefined,
  untilStopped,
});
