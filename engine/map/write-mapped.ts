import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

import type { GivenTable } from "../read/given-table.ts";
import type { WrittenFile } from "../write/written-file.ts";

const lineEnd = "\r\n";

const quoted = (value: unknown): string => {
  const text = typeof value === "string" ? value : "";
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A row of one blank cell would be an empty line, which is no row. */
const lineOf = (cells: readonly string[]): string => `${cells.join(",") || '""'}${lineEnd}`;

const linesOf = function* ({ columns, rows }: GivenTable): Generator<string> {
  yield lineOf(columns.map(({ name }) => quoted(name)));
  const ready = columns.map(({ cells, values }) => ({ cells, texts: values.map(quoted) }));
  for (let row = 0; row < rows; row += 1)
    yield lineOf(ready.map(({ cells, texts }) => texts[cells[row] ?? 0] ?? ""));
};

const twice = ({ name, file }: GivenTable): Problem =>
  problemOf("WRITE_TABLE_TWICE", `${name} is made of more than one file.`, {
    fix: "Map the files one by one.",
    place: { file },
  });

/** Writes mapped tables as CSV, one file a table, in the names of the return; values stay as the mappings made them. */
export const writeMapped = (
  tables: readonly GivenTable[],
): Result<readonly WrittenFile[], readonly Problem[]> => {
  const repeated = tables.filter(
    ({ name }, index) => tables.findIndex((other) => other.name === name) < index,
  );
  return repeated.length > 0
    ? fail(repeated.map(twice))
    : ok(tables.map((table) => ({ name: `${table.name}.csv`, pieces: () => linesOf(table) })));
};
