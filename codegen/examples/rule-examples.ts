import type { RuleExample, ValidationRule } from "../../generated/items/types.ts";
import type { InputForm } from "../../runtime/row.ts";
import { readForm } from "../model/read-form.ts";
import type { CasePlace, CaseTable, TablesOfCase } from "./case-rows.ts";

/** The cells of a line, of which those in quotes may hold commas. */
const cellsOf = (line: string): readonly string[] => {
  const cells = [""];
  let isQuoted = false;
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === "," && !isQuoted) cells.push("");
    else cells[cells.length - 1] += sign;
  }
  return cells.map((cell) => cell.trim());
};

/** Reads the rows of an example; its cells are short, so a line is a row. */
const tableOf = (csv: string): CaseTable => {
  const [header = "", ...lines] = csv.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const columns = cellsOf(header);
  return {
    columns,
    rows: lines.map((line) => {
      const cells = cellsOf(line);
      return columns.map((_name, at) => {
        const cell = cells[at] ?? "";
        return cell === "" ? null : cell;
      });
    }),
  };
};

const tablesOf = (
  tables: readonly { readonly table: string; readonly csv: string }[],
): TablesOfCase => Object.fromEntries(tables.map(({ table, csv }) => [table, tableOf(csv)]));

/** The collection year in which an example plays. */
export const yearOfExample = (rule: ValidationRule, example: RuleExample): number =>
  example.year ?? rule.yearsInForce.from;

/** The tables of an example, and what a rule looks at besides them. */
export interface ExampleCase {
  readonly tables: TablesOfCase;
  /** Undefined: the return of the year before is not given. */
  readonly last: TablesOfCase | undefined;
  readonly references: TablesOfCase;
  readonly authority: string | undefined;
  /** The form in which the return came; undefined leaves it to its tables. */
  readonly form: InputForm | undefined;
}

/** An example as a case. */
export const caseOfExample = (example: RuleExample): ExampleCase => ({
  tables: tablesOf(example.tables),
  last: example.last === undefined ? undefined : tablesOf(example.last),
  references: tablesOf(example.reference ?? []),
  authority: example.authority,
  form: example.form === undefined ? undefined : readForm(example.form),
});

/** What an example expects. */
export const expectedOfExample = ({ reported }: RuleExample): readonly CasePlace[] =>
  reported.flatMap(({ table, rows }): readonly CasePlace[] =>
    table === "return" ? [{ table: null, row: null }] : rows.map((row) => ({ table, row })),
  );
