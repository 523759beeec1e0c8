import { parseArgs } from "node:util";

import type { Problem } from "../runtime/problems.ts";
import { problemOf } from "../runtime/problems.ts";
import type { Result } from "../runtime/result.ts";
import { fail, ok } from "../runtime/result.ts";
import type { Command, OptionSpec, Typed } from "./command.ts";

const nearest = (wrong: string, names: readonly string[]): string | undefined =>
  names.find((name) => name.startsWith(wrong) || wrong.startsWith(name));

const usageProblem = (command: Command, message: string, fix?: string): Problem =>
  problemOf("USAGE", message, { fix: fix ?? `Usage: ${command.usage}` });

const wrongValue = (name: string, spec: OptionSpec, given: string): string | undefined =>
  spec.oneOf === undefined || spec.oneOf.includes(given)
    ? undefined
    : `--${name} takes ${spec.oneOf.join(", ")}; "${given}" is none of them.`;

const explain = (command: Command, cause: unknown): Problem => {
  const message = cause instanceof Error ? cause.message : String(cause);
  const unknown = /Unknown option '-{1,2}([^']+)'/u.exec(message)?.[1];
  if (unknown === undefined) return usageProblem(command, message.split(". ")[0] ?? message);
  const near = nearest(unknown, Object.keys(command.options));
  return usageProblem(
    command,
    `There is no option --${unknown} in chorus ${command.name}.`,
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

/** Reads the words and options that were typed after a command's name. */
export const parseTyped = (command: Command, words: readonly string[]): Result<Typed, Problem> => {
  try {
    const options = Object.fromEntries(
      Object.entries(command.options).map(([name, spec]) => [
        name,
        { type: spec.type, multiple: spec.multiple ?? false },
      ]),
    );
    const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    const values: Values = parsed.values;
    for (const [name, spec] of Object.entries(command.options))
      for (const given of textsOf(values, name)) {
        const wrong = wrongValue(name, spec, given);
        if (wrong !== undefined) return fail(usageProblem(command, wrong));
      }
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
