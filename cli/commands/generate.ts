import { resolve } from "node:path";

import { generate, parseTargets, targets } from "../../codegen/generate.ts";
import { compareFiles } from "../../codegen/stale-files.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Command, Outcome, Surroundings, Typed } from "../command.ts";
import { counted } from "../counted.ts";
import { onceEach, readGenerated, writeGenerated } from "../generated-folder.ts";
import { dataOption, releaseOption, usage, withRelease } from "../registry-access.ts";

const everyTarget = targets.join(",");

/** Stale files named one by one; the rest are counted. */
const mostShown = 20;

const stale = (folder: string, states: readonly { path: string; state: string }[]): Problem =>
  problemOf(
    "GENERATED_STALE",
    `${counted(states.length, "file")} in ${folder} ${states.length === 1 ? "is" : "are"} not what this release gives:\n${states
      .slice(0, mostShown)
      .map(({ path, state }) => `  ${state.padEnd(10)} ${path}`)
      .join(
        "\n",
      )}${states.length > mostShown ? `\n  … and ${states.length - mostShown} more` : ""}`,
  );

const emit = async (
  files: readonly { readonly path: string; readonly text: string }[],
  typed: Typed,
  surroundings: Surroundings,
): Promise<Outcome> => {
  const named = typed.text("out") ?? "";
  const folder = resolve(surroundings.cwd, named);
  const present = readGenerated(folder);
  if (!present.ok) return [present.error];
  if (typed.isSet("check")) {
    const states = compareFiles(files, present.value);
    if (states.length > 0) return [stale(named, states)];
    surroundings.say(`${counted(files.length, "file")} in ${named} up to date.`);
    return 0;
  }
  const written = writeGenerated(folder, files, present.value);
  if (!written.ok) return [written.error];
  surroundings.say(`${counted(files.length, "file")} written to ${named}.`);
  return 0;
};

/** `chorus generate`: schemas, validators and types from a release. */
export const generateCommand: Command = {
  name: "generate",
  usage: `chorus generate --out DIR [--release NAME] [--item REF]… [--target ${everyTarget}] [--check]`,
  about: "Write schemas, validators and types of a release; the same release gives the same bytes.",
  options: {
    release: releaseOption,
    item: {
      type: "string",
      value: "REF",
      multiple: true,
      about: "A return, record or voice field; all unless told. May be given again.",
    },
    target: { type: "string", value: "TARGETS", about: `Of ${everyTarget}; all unless told.` },
    out: { type: "string", value: "DIR", about: "The folder to write to." },
    check: { type: "boolean", about: "Write nothing; exit with 5 when the folder is stale." },
    data: dataOption,
  },
  mostWords: 0,
  run: async (typed, surroundings) => {
    if (typed.text("out") === undefined)
      return usage(
        "--out is missing.",
        "Name the folder to write to, for example --out generated.",
      );
    const chosen = parseTargets((typed.text("target") ?? everyTarget).split(","));
    if (!chosen.ok) return chosen.error;
    return withRelease(typed, surroundings, async (release) => {
      const items = typed.texts("item");
      const made = await generate(release, {
        targets: chosen.value,
        ...(items.length === 0 ? {} : { items }),
      });
      return made.ok ? emit(onceEach(made.value), typed, surroundings) : made.error;
    });
  },
};
