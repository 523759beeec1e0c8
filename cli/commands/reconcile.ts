import { columnsReadBy, readsAlike } from "../../engine/reconcile/compare-sides.ts";
import { reconcile } from "../../engine/reconcile/reconcile.ts";
import type { Reconciliation } from "../../engine/reconcile/reconciliation.ts";
import {
  renderReconciliation,
  renderReconciliationWorkbook,
} from "../../engine/reconcile/render-reconciliation.ts";
import type { SideName } from "../../engine/reconcile/reconcile-side.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail } from "../../runtime/result.ts";
import type { Context } from "../check/check-return.ts";
import type { Command, OptionSpec, Outcome, Surroundings, Typed } from "../command.ts";
import type { Releases } from "../reconcile/load-side.ts";
import { defineSide, loadSide } from "../reconcile/load-side.ts";
import { typedForSide } from "../reconcile/side-typed.ts";
import { authorityOption, listsOption, yearOption } from "../measure/measuring-options.ts";
import { dataOption, releaseOption, usage, withRelease } from "../registry-access.ts";
import { writeBytes, writeOutput } from "../write-output.ts";

const formats = ["text", "json", "csv", "xlsx"] as const;

/** The problems of both sides; one that both have is told once. */
const problemsOf = (sides: readonly Result<unknown, readonly Problem[]>[]): readonly Problem[] => [
  ...new Map(
    sides
      .flatMap((side) => (side.ok ? [] : side.error))
      .map((problem) => [JSON.stringify(problem), problem]),
  ).values(),
];

const reconcileSides = async (
  releases: Releases,
  { typed, surroundings }: Context,
): Promise<Result<Reconciliation, readonly Problem[]>> => {
  const contextOf = (side: SideName): Context => ({
    typed: typedForSide(typed, side),
    surroundings,
  });
  const left = await defineSide(releases, "left", contextOf("left"));
  const right = await defineSide(releases, "right", contextOf("right"));
  if (!left.ok || !right.ok) return fail(problemsOf([left, right]));
  const columns = columnsReadBy([left.value.measure, right.value.measure]);
  const areAlike = readsAlike(left.value.ground.model, right.value.ground.model, columns);
  const sides = {
    left: await loadSide(left.value, right.value, areAlike),
    right: await loadSide(right.value, left.value, areAlike),
  };
  if (!sides.left.ok || !sides.right.ok) return fail(problemsOf([sides.left, sides.right]));
  const unsuppressed = typed.isSet("unsuppressed");
  return reconcile({ left: sides.left.value, right: sides.right.value, unsuppressed });
};

const write = async (
  found: Reconciliation,
  { typed, surroundings }: Context,
): Promise<readonly Problem[]> => {
  const output = typed.text("output");
  const format = typed.text("format") ?? "text";
  if (format === "text" || format === "json" || format === "csv")
    return writeOutput(output, renderReconciliation(format, found), surroundings);
  const bytes = await renderReconciliationWorkbook(found);
  return output === undefined ? [] : writeBytes(output, bytes, surroundings);
};

const wrongUse = (typed: Typed): readonly Problem[] | undefined => {
  for (const side of ["left", "right"] as const)
    if (typed.texts(side).length === 0 && typed.words.length === 0)
      return usage(
        `No file or folder was named for the ${side}.`,
        `Name it with --${side}, or name files for both sides after the command.`,
      );
  if (typed.words.length > 0 && typed.texts("left").length > 0 && typed.texts("right").length > 0)
    return usage(
      `"${typed.words[0] ?? ""}" belongs to neither side.`,
      "Leave it out: --left and --right name the files of both.",
    );
  return typed.text("format") === "xlsx" && typed.text("output") === undefined
    ? usage("A workbook is written to a file.", "For example --output difference.xlsx.")
    : undefined;
};

/** An option for one side, and one for the other. */
const forEach = (name: string, spec: OptionSpec): Readonly<Record<string, OptionSpec>> => ({
  [`left-${name}`]: spec,
  [`right-${name}`]: { ...spec, about: "The same, of the right." },
});

/** An option for both sides, and one for each by itself. */
const forSides = (name: string, spec: OptionSpec): Readonly<Record<string, OptionSpec>> => ({
  [name]: spec,
  [`left-${name}`]: { ...spec, about: `The ${name} of the left alone.` },
  [`right-${name}`]: { ...spec, about: `The ${name} of the right alone.` },
});

const run = (typed: Typed, surroundings: Surroundings): Promise<Outcome> =>
  withRelease(typedForSide(typed, "left"), surroundings, (left) =>
    withRelease(typedForSide(typed, "right"), surroundings, async (right) => {
      const context = { typed, surroundings };
      const found = await reconcileSides({ left, right }, context);
      if (!found.ok) return found.error;
      if (found.value.warning !== null) surroundings.say(found.value.warning);
      const problems = await write(found.value, context);
      return problems.length > 0 ? problems : 0;
    }),
  );

/** `chorus reconcile`: sets an indicator from two sides against each other and says what the difference is made of. */
export const reconcileCommand: Command = {
  name: "reconcile",
  usage:
    "chorus reconcile [PATH…] --return REF --indicator REF [--left PATH… --right PATH…] [--left-mapping REF] [--left-cut-off DATE] [--right-release NAME]",
  about:
    "Say what makes an indicator differ between records and return, two releases or two definitions; nothing leaves this machine.",
  options: {
    left: {
      type: "string",
      value: "PATH",
      multiple: true,
      about: "A file or folder of the left alone. May be given again.",
    },
    right: {
      type: "string",
      value: "PATH",
      multiple: true,
      about: "A file or folder of the right alone. May be given again.",
    },
    ...forSides("return", {
      type: "string",
      value: "REF",
      about: "The return, for example dfe:ssda903@2026.",
    }),
    ...forSides("indicator", { type: "string", value: "REF", about: "The indicator." }),
    ...forSides("release", releaseOption),
    ...forSides("mapping", {
      type: "string",
      value: "REF",
      multiple: true,
      about: "A mapping of the release that makes the files into the return. May be given again.",
    }),
    ...forSides("from-return", {
      type: "string",
      value: "REF",
      about: "With a mapping: read the files as this return.",
    }),
    ...forSides("external", {
      type: "string",
      value: "NAME=NUMBER|FILE",
      multiple: true,
      about: "A number from outside, or a CSV file with the columns name, value and vintage.",
    }),
    ...forEach("cut-off", {
      type: "string",
      value: "DATE",
      about: "The last day that the records of the left tell of, for example 2026-02-28.",
    }),
    ...forEach("name", {
      type: "string",
      value: "WORDS",
      about: "What the left is called in sentences, for example 'our records'.",
    }),
    year: yearOption,
    previous: {
      type: "string",
      value: "DIR",
      about: "The return of the year before, for indicators that look back.",
    },
    reference: listsOption,
    authority: authorityOption,
    format: { type: "string", value: "FORMAT", about: "Form of the answer", oneOf: formats },
    output: { type: "string", value: "FILE", about: "Write the answer to a file." },
    unsuppressed: {
      type: "boolean",
      about: "Show true counts and the people concerned. NOT FOR PUBLICATION, and says so.",
    },
    data: dataOption,
  },
  run: async (typed, surroundings) => wrongUse(typed) ?? run(typed, surroundings),
};
