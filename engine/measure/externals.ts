import type { ExternalNumbers } from "../../runtime/measure-figures.ts";
import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

import type { GivenFile } from "../read/given-table.ts";
import { foldedHeading } from "../reference/headings.ts";
import { readCsvSheet } from "../reference/sheet.ts";

/** A number from outside, as it was given. */
export interface GivenExternal {
  readonly name: string;
  /** A whole number. */
  readonly value: string;
  /** Which edition it is from, as far as it was said. */
  readonly vintage?: string;
}

const wrongValue = (
  { name, value }: Pick<GivenExternal, "name" | "value">,
  place: Problem["place"],
): Problem => {
  const isLong = /^\d+$/u.test(value);
  const what = isLong ? "has more than nine digits" : "is no whole number";
  const fix = isLong
    ? "Check the number; no population of a place is as large."
    : "Write digits only, without commas, for example 48210.";
  return problemOf("MEASURE_EXTERNAL_INVALID", `The value of ${name} ${what}.`, {
    fix,
    ...(place === undefined ? {} : { place }),
  });
};

const isWhole = (text: string): boolean => /^\d{1,9}$/u.test(text);

/** Reads `name=number`. */
export const parseExternal = (text: string): Result<GivenExternal, Problem> => {
  const [name = "", value = ""] = text.split(/=(.*)/su).map((part) => part.trim());
  if (!/^[a-z][a-z0-9-]*$/u.test(name))
    return fail(
      problemOf("MEASURE_EXTERNAL_INVALID", `"${name}" is no name of a number from outside.`, {
        fix: "Write the name as the indicator has it, for example --external population-under-18=48210.",
      }),
    );
  return isWhole(value) ? ok({ name, value }) : fail(wrongValue({ name, value }, undefined));
};

/** Reads a CSV file with the columns name and value, and vintage where the edition is known. */
export const readExternals = (
  given: GivenFile,
): Result<readonly GivenExternal[], readonly Problem[]> => {
  const sheet = readCsvSheet(given);
  if (!sheet.ok) return fail([sheet.error]);
  const { file, columns, rows, lines } = sheet.value;
  const find = (name: string) => columns.find(({ heading }) => foldedHeading(heading) === name);
  const missing = ["name", "value"].filter((name) => find(name) === undefined);
  if (missing.length > 0) {
    const message = `${file} has no column ${missing.join(" and none ")}.`;
    return fail([problemOf("MEASURE_EXTERNAL_INVALID", message, { place: { file } })]);
  }
  const textIn = (name: string, row: number): string => {
    const column = find(name);
    return column?.values[column.cells[row] ?? 0]?.trim() ?? "";
  };
  const read = Array.from({ length: rows }, (_row, row): GivenExternal => {
    const vintage = textIn("vintage", row);
    const external = { name: textIn("name", row), value: textIn("value", row) };
    return vintage === "" ? external : { ...external, vintage };
  });
  const problems = read.flatMap((external, row) =>
    isWhole(external.value) ? [] : [wrongValue(external, { file, line: lines[row] ?? 0 })],
  );
  return problems.length > 0 ? fail(problems) : ok(read);
};

/** The numbers that were given, by name. */
export const numbersOf = (given: readonly GivenExternal[]): ExternalNumbers =>
  Object.fromEntries(given.map(({ name, value }) => [name, value]));
