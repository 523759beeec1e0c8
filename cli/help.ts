import type { Command } from "./command.ts";

const pad = (text: string, width: number): string => text.padEnd(width);

const optionLine = (command: Command, name: string): string => {
  const spec = command.options[name];
  const label = spec?.value === undefined ? `--${name}` : `--${name} ${spec.value}`;
  const choices = spec?.oneOf === undefined ? "" : ` (${spec.oneOf.join(", ")})`;
  return `  ${pad(label, 24)} ${spec?.about ?? ""}${choices}`;
};

/** The help of one command. */
export const renderCommandHelp = (command: Command): string =>
  [
    command.usage,
    "",
    command.about,
    "",
    "Options:",
    ...Object.keys(command.options).map((name) => optionLine(command, name)),
    `  ${pad("--help", 24)} Show this.`,
    "",
  ].join("\n");

/** The help of the whole program. */
export const renderHelp = (commands: readonly Command[]): string =>
  [
    "chorus: a versioned registry of definitions, and a checker of returns that runs on your own machine.",
    "",
    "Commands:",
    ...commands.map((command) => `  ${pad(command.name, 12)} ${command.about}`),
    "",
    "chorus COMMAND --help shows the options of a command.",
    "Exit codes: 0 clean, 1 findings, 2 usage, 3 registry or network, 4 integrity, 5 stale.",
    "",
  ].join("\n");
