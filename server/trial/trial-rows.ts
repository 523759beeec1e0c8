import type { GivenFile } from "../../engine/read/given-table.ts";
import { messageOf, scanText } from "../../registry/check/personal-scan.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { TrialTask, TriedFile, TriedRows, TriedTable } from "./trial.ts";

/** How much may be tried at once. */
export const trialLimits = {
  tables: 30,
  columns: 200,
  /** Over all tables. */
  rows: 3000,
  /** Characters of one cell. */
  cell: 200,
  /** Characters of all files. */
  files: 400_000,
} as const;

const isFile = (given: TriedRows): given is TriedFile => "text" in given;
const isTable = (given: TriedRows): given is TriedTable => !isFile(given);

/** Everything that was given to a task: of the return, of the year before, and lists. */
const givenIn = ({ tables, previous = [], lists }: TrialTask): readonly TriedRows[] => [
  ...tables,
  ...previous,
  ...lists,
];

const tooMuch = (what: string, most: number): Problem =>
  problemOf("TRIAL_TOO_LARGE", `A trial takes at most ${most.toLocaleString("en-GB")} ${what}.`);

const isWide = ({ columns }: TriedTable): boolean => columns.length > trialLimits.columns;

const isLong = ({ columns, rows }: TriedTable): boolean =>
  [columns, ...rows].some((row) => row.some((cell) => (cell ?? "").length > trialLimits.cell));

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const sizeProblems = (given: readonly TriedRows[]): readonly Problem[] => {
  const tables = given.filter(isTable);
  const letters = total(given.filter(isFile).map(({ text }) => text.length));
  const rows = total(tables.map((table) => table.rows.length));
  const { tables: mostTables, columns, rows: mostRows, cell, files } = trialLimits;
  return [
    ...(given.length > mostTables ? [tooMuch("tables", mostTables)] : []),
    ...(tables.some(isWide) ? [tooMuch("columns in a table", columns)] : []),
    ...(rows > mostRows ? [tooMuch("rows", mostRows)] : []),
    ...(tables.some(isLong) ? [tooMuch("characters in a cell", cell)] : []),
    ...(letters > files ? [tooMuch("characters in files", files)] : []),
  ];
};

const shapeProblems = (given: TriedRows): readonly Problem[] => {
  if (isFile(given)) return [];
  const { table, columns, rows } = given;
  return rows.flatMap((row, index) =>
    row.length === columns.length
      ? []
      : [
          problemOf(
            "TRIAL_ROW_UNEVEN",
            `A row of ${table} has ${row.length} cells, and the table ${columns.length} columns.`,
            { place: { file: table, line: index + 2 } },
          ),
        ],
  );
};

/** Texts in which a person could stand, with the line of each. */
const linesOf = (given: TriedRows): readonly (readonly [line: number, text: string])[] =>
  isFile(given)
    ? given.text.split("\n").map((text, index) => [index + 1, text] as const)
    : given.rows.flatMap((row, index) => row.map((cell) => [index + 2, cell ?? ""] as const));

/** The texts themselves are not repeated in what is told. */
const personalProblems = (given: TriedRows): readonly Problem[] => {
  const file = isFile(given) ? given.name : given.table;
  const seen = new Set<string>();
  return linesOf(given).flatMap(([line, text]) => {
    if (seen.has(text)) return [];
    seen.add(text);
    return scanText(text)
      .filter(({ severity }) => severity === "error")
      .map((trace) =>
        problemOf("TRIAL_PERSONAL", messageOf(trace), { fix: trace.fix, place: { file, line } }),
      );
  });
};

/** Enough to see what is meant. */
const mostTold = 20;

/** Why rows are not taken: too many, uneven, or as if a person stood in them. */
export const rowProblems = (task: TrialTask): readonly Problem[] => {
  const given = givenIn(task);
  const size = sizeProblems(given);
  if (size.length > 0) return size;
  const uneven = given.flatMap(shapeProblems);
  return [...uneven, ...given.flatMap(personalProblems)].slice(0, mostTold);
};

const quoted = (cell: string | null): string => `"${(cell ?? "").replaceAll('"', '""')}"`;

const textOf = ({ columns, rows }: TriedTable): string =>
  [columns, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n");

/** Rows as the file in which a council would have them: they come in through the same door. */
export const fileOf = (given: TriedRows): GivenFile => ({
  name: isFile(given) ? given.name : `${given.table}.csv`,
  bytes: new TextEncoder().encode(isFile(given) ? given.text : textOf(given)),
});
