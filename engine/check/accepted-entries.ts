import { isBlank, trimCell } from "../../runtime/blank.ts";
import { parseCellDate, renderIsoDate } from "../../runtime/dates.ts";
import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";

import type { GivenFile } from "../read/given-table.ts";
import { readCsvSheet, type Sheet } from "../reference/sheet.ts";

/** One line of an accepted-reason file: the findings of a rule on one record, and why they stand. */
export interface AcceptedEntry {
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly rule: string;
  readonly table: TableModel;
  /** What the record holds, by column: a key of the table at least, or the person when it has none. */
  readonly cells: ReadonlyMap<string, string>;
  readonly reason: string;
  /** Last day on which the reason holds, as an ISO date; absent means until it is taken out. */
  readonly until?: string;
}

/** A line by its headings, of which rule, table, reason and until may be written in any case. */
interface Line {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

const ownHeadings: readonly string[] = ["rule", "table", "reason", "until"];

const headingOf = (heading: string): string => {
  const text = trimCell(heading);
  return ownHeadings.includes(text.toLowerCase()) ? text.toLowerCase() : text;
};

const linesOf = ({ rows, lines, columns }: Sheet): readonly Line[] =>
  Array.from({ length: rows }, (_, row) => ({
    line: lines[row] ?? 0,
    cells: new Map(
      columns
        .map(({ heading, cells, values }) => [headingOf(heading), values[cells[row] ?? 0] ?? ""])
        .map(([heading = "", text = ""]) => [heading, trimCell(text)] as const)
        .filter(([, text]) => !isBlank(text)),
    ),
  })).filter(({ cells }) => cells.size > 0);

/** What is wrong with a line, and how to mend it. Neither holds anything of the line's cells. */
interface Wrong {
  readonly what: string;
  readonly fix: string;
}

/** The column that names the person whom the rows of a table are about; undefined for a table about no one person. */
const personColumn = ({ subject, tables }: ReturnModel, table: TableModel): string | undefined => {
  if (subject === undefined) return undefined;
  const people = tables.find(({ name }) => name === subject.table)?.parent ?? subject.table;
  const isAbout = (one: TableModel | undefined): boolean =>
    one !== undefined &&
    (one.name === people ||
      one.columns.some(({ name }) => name === subject.column) ||
      isAbout(tables.find(({ name }) => name === one.parent)));
  return isAbout(table) ? subject.column : undefined;
};

/** The sets of columns of which one must be filled; a table without a key is known by its person. */
const namingsOf = (model: ReturnModel, table: TableModel): readonly (readonly string[])[] => {
  if (table.keys.length > 0) return table.keys.map(({ columns }) => columns);
  const person = personColumn(model, table);
  return person === undefined ? table.columns.map(({ name }) => [name]) : [[person]];
};

const mostNamed = 4;

const namingWords = (namings: readonly (readonly string[])[]): string =>
  namings
    .slice(0, mostNamed)
    .map((columns) => columns.join(" and "))
    .join(", or ");

const wrongIn = (cells: ReadonlyMap<string, string>): Wrong | undefined => {
  if (!cells.has("rule"))
    return { what: "names no rule", fix: "Write the code of the rule under rule." };
  if (!cells.has("reason"))
    return { what: "gives no reason", fix: "Say under reason why the finding stands." };
  const until = cells.get("until");
  return until !== undefined && parseCellDate(until) === undefined
    ? { what: "has no date under until", fix: "Write it as 2027-03-31, or leave it blank." }
    : undefined;
};

const parseLine = (model: ReturnModel, { line, cells }: Line): Result<AcceptedEntry, Wrong> => {
  const wrong = wrongIn(cells);
  if (wrong !== undefined) return fail(wrong);
  const table = model.tables.find(({ name }) => name === cells.get("table"));
  const tables = model.tables.map(({ name }) => name).join(", ");
  if (table === undefined)
    return fail({ what: "names no table of the return", fix: `Its tables are ${tables}.` });
  const namings = namingsOf(model, table);
  const names = new Set([...table.columns.map(({ name }) => name), ...namings.flat()]);
  const named = new Map([...cells].filter(([heading]) => names.has(heading)));
  if (!namings.some((columns) => columns.every((name) => named.has(name)))) {
    const fix =
      namings.length === 0
        ? "Its records hold nothing to name them by, so take the line out."
        : `Fill ${namingWords(namings)}.`;
    return fail({ what: `does not name a record of ${table.name}`, fix });
  }
  const until = parseCellDate(cells.get("until") ?? "");
  return ok({
    line,
    rule: cells.get("rule") ?? "",
    table,
    cells: named,
    reason: cells.get("reason") ?? "",
    ...(until === undefined ? {} : { until: renderIsoDate(until) }),
  });
};

const malformed = (message: string, fix: string, place: Problem["place"]): Problem =>
  problemOf("CHECK_ACCEPTED_MALFORMED", message, {
    fix,
    ...(place === undefined ? {} : { place }),
  });

/**
 * Reads an accepted-reason file: CSV with the columns rule, table, reason, one for each key column of the tables named
 * (for example CHILD and DECOM; in a table without a key, the person and any column that tells the record apart) and,
 * where a reason ends, until. Other columns are the writer's own. Problems name lines
 * and headings only, because the cells identify people.
 */
export const parseAccepted = (
  given: GivenFile,
  model: ReturnModel,
): Result<readonly AcceptedEntry[], readonly Problem[]> => {
  const sheet = readCsvSheet(given);
  if (!sheet.ok) return fail([sheet.error]);
  const file = given.name;
  const headings = new Set(sheet.value.columns.map(({ heading }) => headingOf(heading)));
  const missing = ["rule", "table", "reason"].filter((heading) => !headings.has(heading));
  if (missing.length > 0) {
    const message = `${file} has no column ${missing.join(", ")}.`;
    const fix = "Its first line reads, for example, rule,table,CHILD,DECOM,reason.";
    return fail([malformed(message, fix, { file, line: 1 })]);
  }
  const problems: Problem[] = [];
  const entries: AcceptedEntry[] = [];
  for (const line of linesOf(sheet.value)) {
    const entry = parseLine(model, line);
    if (entry.ok) entries.push(entry.value);
    else {
      const message = `Line ${line.line} of ${file} ${entry.error.what}.`;
      problems.push(malformed(message, entry.error.fix, { file, line: line.line }));
    }
  }
  return problems.length > 0 ? fail(problems) : ok(entries);
};
