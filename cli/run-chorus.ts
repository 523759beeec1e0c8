import { StoreFault } from "../registry/store/store-fault.ts";
import type { Problem } from "../runtime/problems.ts";
import { problemOf } from "../runtime/problems.ts";
import type { Command, Surroundings } from "./command.ts";
import { commandLoaders } from "./commands.ts";
import { renderCommandHelp, renderHelp } from "./help.ts";
import { exitCodeOf, renderProblem } from "../runtime/show-problem.ts";
import { nearestName, parseTyped } from "./typed.ts";
import { version } from "./version.ts";

const showProblems = (found: readonly Problem[], surroundings: Surroundings): number => {
  for (const problem of found) surroundings.say(renderProblem(problem));
  return exitCodeOf(found);
};

const unknownCommand = (name: string): Problem => {
  const names = [...commandLoaders.keys()];
  const near = nearestName(name, names);
  const hint = near === undefined ? "" : `Did you mean ${near}? `;
  return problemOf("USAGE", `There is no command "${name}".`, {
    fix: `${hint}The commands are ${names.join(", ")}. Run chorus --help.`,
  });
};

const runCommand = async (
  command: Command,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> => {
  const typed = parseTyped(command, words);
  if (!typed.ok) return showProblems([typed.error], surroundings);
  const outcome = await command.run(typed.value, surroundings);
  return typeof outcome === "number" ? outcome : showProblems(outcome, surroundings);
};

const allHelp = async (): Promise<string> =>
  renderHelp(await Promise.all([...commandLoaders.values()].map((load) => load())));

/** A bug must not look like the user's fault, and a stack trace helps nobody at a council. */
const unexpected = (cause: unknown, surroundings: Surroundings): number => {
  const message = cause instanceof Error ? cause.message : String(cause);
  const problem = cause instanceof StoreFault ? cause.problem : problemOf("INTERNAL", message);
  surroundings.say(renderProblem(problem));
  return exitCodeOf([problem]);
};

/** Runs one command line; answers the exit code. */
export const runChorus = async (
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> => {
  try {
    const [name, ...rest] = words;
    if (name === undefined || name === "--help" || name === "help") {
      await surroundings.write(await allHelp());
      return name === undefined ? 2 : 0;
    }
    if (name === "--version") {
      await surroundings.write(`${version}\n`);
      return 0;
    }
    const load = commandLoaders.get(name);
    if (load === undefined) return showProblems([unknownCommand(name)], surroundings);
    const command = await load();
    if (rest.includes("--help")) {
      await surroundings.write(renderCommandHelp(command));
      return 0;
    }
    return await runCommand(command, rest, surroundings);
  } catch (cause) {
    return unexpected(cause, surroundings);
  }
};
