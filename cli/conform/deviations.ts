import { readFileSync } from "node:fs";

import { parseYaml } from "../../registry/import/yaml.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

/** A case that is not followed, because what it expects is wrong. */
export interface Deviation {
  readonly case: string;
  readonly reason: string;
}

const isDeviation = (value: unknown): value is Deviation =>
  typeof value === "object" &&
  value !== null &&
  "case" in value &&
  typeof value.case === "string" &&
  "reason" in value &&
  typeof value.reason === "string" &&
  value.reason !== "";

const listIn = (value: unknown): readonly unknown[] => {
  const list =
    typeof value === "object" && value !== null && "deviations" in value ? value.deviations : value;
  return Array.isArray(list) ? list : [];
};

const refuse = (file: string, message: string): Result<never, readonly Problem[]> =>
  fail([problemOf("CONFORM_CASES_MALFORMED", message, { place: { file } })]);

/** Reads a file of deviations: a list under `deviations`, each with `case` and `reason`. */
export const loadDeviations = (file: string): Result<readonly Deviation[], readonly Problem[]> => {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return refuse(file, `${file} cannot be read.`);
  }
  const parsed = parseYaml(text);
  if (!parsed.ok) return refuse(file, parsed.faults[0]?.message ?? `${file} is not YAML.`);
  const list = listIn(parsed.parsed.value);
  const good = list.filter(isDeviation);
  return good.length === list.length && list.length > 0
    ? ok(good)
    : refuse(file, `${file}: every deviation has a case and a reason.`);
};
