import type { GivenFile } from "../../engine/read/given-table.ts";
import { messageOf, scanText } from "../../registry/check/personal-scan.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { TrialTask, TriedTable } from "./trial.ts";

/** How much may be tried at once. */
export const trialLimits = {
  tables: 30,
  columns: 200,
  /** Over all tables. */
  rows: 3000,
  /** Characters of one cell. */
  cell: 200,
} as const;

/** Every table of a task: of the return, of the year before, and lists. */
const tablesOf = ({ tables, previous = [], lists }: TrialTask): readonly TriedTable[] => [
  ...tables,
  ...previous,
  ...lists,
];

const tooMuch = (what: string, most: number): Problem =>
  problemOf("TRIAL_TOO_LARGE", `A trial takes at most ${most.toLocaleString("en-GB")} ${what}.`);

const sizeProblems = (tables: readonly TriedTable[]): readonly Problem[] => {
  const rows = tables.reduce((count, table) => count + table.rows.length, 0);
  const isWide = tables.some(({ columns }) => columns.length > trialLimits.columns);
  const isLong = tables.some((table) =>
    [table.columns, ...table.rows].some((row) =>
      row.some((cell) => (cell ?? "").length > trialLimits.cell),
    ),
  );
  return [
    ...(tables.length > trialLimits.tables ? [tooMuch("tables", trialLimits.tables)] : []),
    ...(isWide ? [tooMuch("columns in a table", trialLimits.columns)] : []),
    ...(rows > trialLimits.rows ? [tooMuch("rows", trialLimits.rows)] : []),
    ...(isLong ? [tooMuch("characters in a cell", trialLimits.cell)] : []),
  ];
};

const shapeProblems = ({ table, columns, rows }: TriedTable): readonly Problem[] =>
  rows.flatMap((row, index) =>
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

/** The cells themselves are not repeated in what is told. */
const personalProblems = ({ table, rows }: TriedTable): readonly Problem[] => {
  const seen = new Set<string>();
  return rows.flatMap((row, index) =>
    row.flatMap((cell) => {
      if (cell === null || seen.has(cell)) return [];
      seen.add(cell);
      return scanText(cell)
        .filter(({ severity }) => severity === "error")
        .map((trace) =>
          problemOf("TRIAL_PERSONAL", messageOf(trace), {
            place: { file: table, line: index + 2 },
          }),
        );
    }),
  );
};

/** Enough to see what is meant. */
const mostTold = 20;

/** Why rows are not taken: too many, uneven, or as if a person stood in them. */
export const rowProblems = (task: TrialTask): readonly Problem[] => {
  const tables = tablesOf(task);
  const size = sizeProblems(tables);
  if (size.length > 0) return size;
  const uneven = tables.flatMap(shapeProblems);
  return [...uneven, ...tables.flatMap(personalProblems)].slice(0, mostTold);
};

const quoted = (cell: string | null): string => `"${(cell ?? "").replaceAll('"', '""')}"`;

/** Rows as the file in which a council would have them: they come in through the same door. */
export const fileOf = ({ table, columns, rows }: TriedTable): GivenFile => ({
  name: `${table}.csv`,
  bytes: new TextEncoder().encode(
    [columns, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n"),
  ),
});
