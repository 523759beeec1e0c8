import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

import { toPlainText } from "../read/text-encoding.ts";
import type { GivenFile } from "../read/given-table.ts";
import { readCsvSheet, type Sheet, type SheetColumn } from "../reference/sheet.ts";
import { foldedHeading } from "../reference/headings.ts";

/** One way in which someone's own system writes a value. */
export interface Spelling {
  readonly system: string;
  readonly column: string;
  readonly value: string;
  /** What it stands for, where whoever gave the list says so: a code or a label. */
  readonly means?: string;
}

const headingsOf = {
  system: ["system"],
  column: ["column"],
  value: ["value", "spelling"],
  means: ["means", "code"],
} as const;

const columnOf = (sheet: Sheet, names: readonly string[]): SheetColumn | undefined =>
  sheet.columns.find(({ heading }) => names.includes(foldedHeading(heading)));

const textAt = (column: SheetColumn | undefined, row: number): string =>
  (column?.values[column.cells[row] ?? 0] ?? "").trim();

const malformed = (file: string): Problem =>
  problemOf("MAP_SPELLINGS_MALFORMED", `${file} is no list of spellings.`, { place: { file } });

const spellingsOfSheet = (sheet: Sheet): Result<readonly Spelling[], Problem> => {
  const system = columnOf(sheet, headingsOf.system);
  const column = columnOf(sheet, headingsOf.column);
  const value = columnOf(sheet, headingsOf.value);
  const meaning = columnOf(sheet, headingsOf.means);
  if (column === undefined || value === undefined) return fail(malformed(sheet.file));
  return ok(
    Array.from({ length: sheet.rows }, (_, row): Spelling => {
      const means = textAt(meaning, row);
      return {
        system: textAt(system, row),
        column: textAt(column, row),
        value: textAt(value, row),
        ...(means === "" ? {} : { means }),
      };
    }).filter(({ value: text }) => text !== ""),
  );
};

interface Entry {
  readonly column: string;
  readonly code: string;
  readonly aliases: readonly unknown[];
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" &&
  value !== null &&
  "column" in value &&
  typeof value.column === "string" &&
  "code" in value &&
  typeof value.code === "string" &&
  "aliases" in value &&
  Array.isArray(value.aliases);

const entriesIn = (parsed: unknown): readonly unknown[] =>
  typeof parsed === "object" &&
  parsed !== null &&
  "entries" in parsed &&
  Array.isArray(parsed.entries)
    ? parsed.entries
    : [];

const spellingsOfJson = (file: string, text: string): Result<readonly Spelling[], Problem> => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return fail(malformed(file));
  }
  const entries = entriesIn(parsed);
  if (entries.length === 0 || !entries.every(isEntry)) return fail(malformed(file));
  return ok(
    entries.flatMap(({ column, code, aliases }) =>
      aliases
        .filter((alias) => typeof alias === "string")
        .map((alias) => ({ system: "", column, value: alias.trim(), means: code.trim() })),
    ),
  );
};

/**
 * Reads a list of local spellings: CSV with the columns column and value, if you like system and means; or JSON with
 * entries, each a column, a code and its aliases.
 */
export const readSpellings = (given: GivenFile): Result<readonly Spelling[], Problem> => {
  const isJson = /^(?:\uFEFF)?\s*\{/u.test(new TextDecoder().decode(given.bytes.subarray(0, 64)));
  if (isJson)
    return spellingsOfJson(given.name, new TextDecoder().decode(toPlainText(given.bytes).bytes));
  const sheet = readCsvSheet(given);
  return sheet.ok ? spellingsOfSheet(sheet.value) : sheet;
};
