import { parseArgs } from "node:util";

import { editDistance } from "../engine/check/edit-distance.ts";
import type { Problem } from "../runtime/problems.ts";
import { problemOf } from "../runtime/problems.ts";
import type { Result } from "../runtime/result.ts";
import { fail, ok } from "../runtime/result.ts";
import type { Command, OptionSpec, Typed } from "./command.ts";

/** The name that was probably meant by a misspelt one. */
export const nearestName = (wrong: string, names: readonly string[]): string | undefined =>
  [1, 2]
    .map((most) => names.find((name) => editDistance(wrong, name, most) <= most))
    .find((name) => name !== undefined) ??
  names.find((name) => wrong !== "" && (name.startsWith(wrong) || wrong.startsWith(name)));

const usageProblem = (command: Command, message: string, fix?: string): Problem =>
  problemOf("USAGE", message, { fix: fix ?? `Usage: ${command.usage}` });

const wrongValue = (name: string, spec: OptionSpec, given: string): string | undefined =>
  spec.oneOf === undefined || spec.oneOf.includes(given)
    ? undefined
    : `--${name} takes ${spec.oneOf.join(", ")}; "${given}" is none of them.`;

const explain = (command: Command, cause: unknown): Problem => {
  const message = cause instanceof Error ? cause.message : String(cause);
  const unknown = /Unknown option '(-{1,2}[^']+)'/u.exec(message)?.[1];
  if (unknown === undefined) return usageProblem(command, message.split(". ")[0] ?? message);
  const near = nearestName(unknown.replace(/^-+/u, ""), Object.keys(command.options));
  return usageProblem(
    command,
    `There is no option ${unknown} in chorus ${command.name}.`,
    near === undefined ? undefined : `Did you mean --${near}? Usage: ${command.usage}`,
  );
};

type Values = Readonly<
  Record<string, string | boolean | readonly (string | boolean)[] | undefined>
>;

const textsOf = (values: Values, name: string): readonly string[] => {
  const given = values[name];
  const many = Array.isArray(given) ? given : [given];
  return many.filter((value) => typeof value === "string");
};

/** What is wrong with the words and values of a command line whose options are known; undefined when nothing is. */
const wrongWords = (command: Command, words: readonly string[]): string | undefined => {
  const tooMany = words[command.mostWords ?? Infinity];
  if (tooMany !== undefined) return `"${tooMany}" is one word too many for chorus ${command.name}.`;
  return words.includes("")
    ? "An empty word was given; check the variable it came from."
    : undefined;
};

const wrongOption = (
  name: string,
  spec: OptionSpec,
  given: readonly string[],
): string | undefined => {
  if (given.includes("")) return `--${name} was given an empty value.`;
  if (given.length > 1 && spec.multiple !== true)
    return `--${name} was given ${given.length} times; give it once.`;
  return given.map((value) => wrongValue(name, spec, value)).find((wrong) => wrong !== undefined);
};

/** Reads the words and options that were typed after a command's name. */
export const parseTyped = (command: Command, words: readonly string[]): Result<Typed, Problem> => {
  try {
    const options = Object.fromEntries(
      Object.entries(command.options).map(([name, spec]) => [
        name,
        // Every value is kept, so that one given twice can be told.
        { type: spec.type, multiple: spec.type === "string" },
      ]),
    );
    const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    const values: Values = parsed.values;
    const wrong =
      wrongWords(command, parsed.positionals) ??
      Object.entries(command.options)
        .map(([name, spec]) => wrongOption(name, spec, textsOf(values, name)))
        .find((found) => found !== undefined);
    if (wrong !== undefined) return fail(usageProblem(command, wrong));
    return ok({
      words: parsed.positionals,
      text: (name) => textsOf(values, name).at(-1),
      texts: (name) => textsOf(values, name),
      isSet: (name) => values[name] === true,
    });
  } catch (cause) {
    return fail(explain(command, cause));
  }
};
