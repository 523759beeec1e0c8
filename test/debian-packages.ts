import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The environment that tests decide by: what is installed where, and whether this is CI. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A program that tests need, and the shell commands that tell whether it is there and that install it. */
export interface ProgramToInstall {
  readonly name: string;
  readonly test: string;
  readonly installation: string;
  /** What to do where this does not work. */
  readonly otherwise: string;
}

/**
 * Installs a program from Debian. Test files run side by side and apt lets nobody in beside it: the first installs, the
 * others wait for it and find the program there.
 */
export const installProgram = (
  { name, test, installation, otherwise }: ProgramToInstall,
  environment: Environment,
): void => {
  const lock = join(tmpdir(), "chorus-install-programs.lock");
  const command = `${test} || { ${installation}; }`;
  const { status, stderr, error } = spawnSync("flock", [lock, "sh", "-c", command], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...environment, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status === 0) return;
  throw new Error(
    `The tests need ${name}, and "${installation}" failed: ${error?.message ?? stderr.trim()}\n${otherwise}`,
  );
};
