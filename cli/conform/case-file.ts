import { readFileSync } from "node:fs";

import type { CaseCell, CasePlace, CaseTable } from "../../codegen/examples/case-rows.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

/** A case: tables in, reported rows out. */
export interface RuleCase {
  readonly id: string;
  readonly rule: string;
  /** Year in which the collection ends. */
  readonly year: number;
  readonly tables: Readonly<Record<string, CaseTable>>;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly expected: readonly CasePlace[];
}

type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isCell = (value: unknown): value is CaseCell =>
  value === null || ["string", "number", "boolean"].includes(typeof value) || Array.isArray(value);

const tableOf = (value: unknown): CaseTable => {
  const shape = isShape(value) ? value : {};
  return {
    columns: listOf(shape["columns"]).map(String),
    rows: listOf(shape["rows"]).map((row) =>
      listOf(row).map((cell) => (isCell(cell) ? cell : null)),
    ),
  };
};

const placesOfGroups = (value: unknown): readonly CasePlace[] =>
  listOf(value)
    .filter(isShape)
    .flatMap((one) =>
      listOf(one["groups"])
        .filter(isShape)
        .flatMap(({ rows }) =>
          listOf(rows).map((row) => ({ table: String(one["table"]), row: Number(row) })),
        ),
    );

/** Places by table, as the SSDA903 cases have them, or one of the five shapes of the census cases. */
const expectedOf = (value: unknown): readonly CasePlace[] => {
  const shape = isShape(value) ? value : {};
  if ("return_level" in shape)
    return listOf(shape["return_level"]).length === 0 ? [] : [{ table: null, row: null }];
  if ("single_field" in shape)
    return listOf(shape["single_field"])
      .filter(isShape)
      .map(({ table, row }) => ({ table: String(table), row: Number(row) }));
  const grouped = ["cross_table", "one_table", "within_group"].find((name) => name in shape);
  if (grouped !== undefined) return placesOfGroups(shape[grouped]);
  return Object.entries(shape).flatMap(([table, rows]) =>
    listOf(rows).map((row) => ({ table, row: Number(row) })),
  );
};

const caseOf = (value: unknown): RuleCase | undefined => {
  if (!isShape(value)) return undefined;
  const { id, rule, ruleset, tables, metadata, expected } = value;
  const year = Number(/^\d{4}/u.exec(String(ruleset))?.[0]) + 1;
  if (typeof id !== "string" || typeof rule !== "string" || !isShape(tables) || Number.isNaN(year))
    return undefined;
  return {
    id,
    rule,
    year,
    tables: Object.fromEntries(
      Object.entries(tables).map(([name, table]) => [name, tableOf(table)]),
    ),
    metadata: isShape(metadata) ? metadata : {},
    expected: expectedOf(expected),
  };
};

const malformed = (file: string, line: number): Problem =>
  problemOf("CONFORM_CASES_MALFORMED", `${file}: line ${line} is no case.`, {
    place: { file, line },
  });

const parseLine = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a file of cases, one JSON object a line. */
export const loadCases = (file: string): Result<readonly RuleCase[], readonly Problem[]> => {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    const message = `There is no file of cases at ${file}.`;
    return fail([problemOf("CHECK_PATH_NOT_FOUND", message, { place: { file } })]);
  }
  const problems: Problem[] = [];
  const cases = text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const found = caseOf(parseLine(line));
    if (found === undefined) problems.push(malformed(file, index + 1));
    return found ?? [];
  });
  return problems.length > 0 ? fail(problems) : ok(cases);
};
