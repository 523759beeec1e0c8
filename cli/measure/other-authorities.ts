import { basename, extname, resolve } from "node:path";

import type { CountsElsewhere } from "../../engine/measure/measure-return.ts";
import { readCounts } from "../../engine/measure/read-counts.ts";
import type { CountsWanted } from "../../engine/measure/read-counts.ts";
import type { MeasureCounted } from "../../engine/measure/run-measures.ts";
import { readPaths } from "../../engine/read-files.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Context } from "../check/check-return.ts";
import { usage } from "../registry-access.ts";

type Counts = readonly MeasureCounted[];

const readOne = (
  path: string,
  wanted: CountsWanted,
  cwd: string,
): Result<Counts, readonly Problem[]> => {
  const read = readPaths([resolve(cwd, path)], [".json"]);
  if (!read.ok) return read;
  const [file] = read.value.files;
  return file === undefined
    ? fail(usage(`${path} is no file of counts.`, "Name one JSON file."))
    : readCounts({ ...file, name: path }, wanted);
};

/** Reads `--pool FILE` and `--pool NAME=FILE`: true counts of other authorities, each called as it is named. */
export const countOtherAuthorities = (
  wanted: CountsWanted,
  { typed, surroundings }: Context,
): Result<CountsElsewhere, readonly Problem[]> => {
  const own = typed.text("authority") ?? "this authority";
  const counts = new Map<string, Counts>();
  for (const text of typed.texts("pool")) {
    const [, named, path = text] = /^([^=/\\]+)=(.+)$/su.exec(text) ?? [];
    const of = named ?? basename(path, extname(path));
    if (of === own || counts.has(of))
      return fail(
        usage(`Counts of ${of} were given twice.`, "Name each authority, as --pool NAME=FILE."),
      );
    const read = readOne(path, wanted, surroundings.cwd);
    if (!read.ok) return read;
    counts.set(of, read.value);
  }
  return ok({ own, others: [...counts].map(([of, one]) => ({ of, counts: one })) });
};
