import { definitions } from "./definitions.ts";
import { patternSubset } from "./portable-pattern.ts";
import type { EntryForm, ProfileEntry } from "./profile-entry.ts";
import { profile, safeRange } from "./profile.ts";
import { sqlDialects } from "./sql-dialect.ts";
import { hasSqlFunction } from "./sql-functions.ts";

type Line = readonly string[];

/** A table whose columns are padded, as the formatter leaves it. */
const renderTable = (head: Line, rows: readonly Line[]): string => {
  const escaped = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, at) => Math.max(3, ...escaped.map((row) => row[at]?.length ?? 0)));
  const line = (row: Line): string =>
    `| ${widths.map((width, at) => (row[at] ?? "").padEnd(width)).join(" | ")} |`;
  const [first = [], ...others] = escaped;
  return [line(first), line(widths.map((width) => "-".repeat(width))), ...others.map(line)].join(
    "\n",
  );
};

const code = (text: string): string => `\`${text}\``;

const isInline = (run: string | undefined): boolean =>
  run === undefined || !sqlDialects.some((dialect) => hasSqlFunction(dialect, run));

const sqlOf = ({ run }: ProfileEntry): string => {
  const where =
    isInline(run) || run === undefined
      ? sqlDialects
      : sqlDialects.filter((dialect) => hasSqlFunction(dialect, run));
  return where.length === sqlDialects.length ? "all" : where.join(", ");
};

const usage = ({ name, form, types: [types = ""] }: ProfileEntry): string => {
  if (form === "operator") return name === "-_" ? "-" : name;
  if (name === "bind") return "cel.bind(x, value, …)";
  if (name === "runAround") return "list.runAround(x, row, start, end)";
  if (form === "macro") return `list.${name}(x, …)`;
  return form === "method"
    ? `text.${name}${types.replace(/^\(text(?:, )?/u, "(").replace(/: .*$/u, "")}`
    : name;
};

const entryRow = (entry: ProfileEntry): Line => [
  code(usage(entry)),
  entry.types.map(code).join(" "),
  entry.blank,
  entry.english,
  sqlOf(entry),
];

const entriesOf = (...forms: readonly EntryForm[]): string =>
  renderTable(
    ["written", "types", "with blank", "in English", "SQL"],
    profile.filter(({ form }) => forms.includes(form)).map(entryRow),
  );

const definitionsTable = renderTable(
  ["written", "means", "stands for"],
  definitions.map(({ name, params, means, text }) => [
    code(`${name}(${params.join(", ")})`),
    means,
    code(text),
  ]),
);

const names = renderTable(
  ["name", "stands for"],
  [
    [
      code("this"),
      'The row in question; `this.DECOM` is a cell, `this["Date of birth"]` one whose column has spaces.',
    ],
    [
      code("prev"),
      "The row before it, of the same child, in the table's order; no row at the beginning.",
    ],
    [code("next"), "The row after it; no row at the end."],
    [code("child"), "The child's rows: `child.Episodes` is a list."],
    [code("last"), "The same child's rows in the return of the year before."],
    [
      code("tables"),
      "All rows of the return: `tables.Header`. A test for equality with a column is looked up in an index.",
    ],
    [
      code("collection"),
      "`collection.year`, `collection.start`, `collection.end`; `collection.authority` and `collection.form` (`CSV`, `JSON` or `XML`), which may be blank: no form is told when the tables came in different ones.",
    ],
    [
      code("reference"),
      "Lists to look things up in: `lookup(reference.providers, this.URN).CLOSED`.",
    ],
    [
      code("this.Parent"),
      "In a hierarchical return: the row it stands in, at any height, and `this.Children`, the rows that stand in it.",
    ],
  ],
);

const paragraphs = (): readonly string[] => [
  "# The language of conditions",
  "<!-- Made by codegen/expression/profile-document.ts; npm test -- -u test/codegen/expression writes it anew. -->",
  "Conditions are written in CEL, the [Common Expression Language](https://cel.dev). This is the part of it that they may use, and what it means; the JavaScript, the SQL and the English of a condition are made from the same table as this page.",
  "## What a condition sees",
  names,
  "A condition on the whole return sees `tables`, `collection` and `reference` only.",
  "## Values and blank",
  `Texts and codes stand in quotation marks, and patterns best as raw text (\`r"\\d"\`). Dates are written \`date("2026-03-31")\`. Whole numbers are exact between ${safeRange.smallest} and ${safeRange.largest}; a literal outside is refused, a result outside is blank. Decimals (\`1.5\`) and whole numbers do not mix: \`double(…)\` and \`round(…)\` turn one into the other. A yes-or-no column is compared with \`true\` or \`false\`. Text and conditions have no order.`,
  "A cell is a value, blank, or invalid, which is blank to everything but `invalid(…)` and `written(…)`. A column with several values is a list of those that can be read: `invalid(…)` asks whether there are others, and `written(…)` is the list of the texts of all. A condition is always true or false, never blank. A branch `a ? b : c` and a list hold values of one kind, all written out or all cells; `orElse(…)` turns a cell into a value that is never blank. Where CEL stops with an error, as on division by zero, the profile goes on with blank.",
  "What is written out is compared with the code lists and ranges of the year: a code that is not in the list, is in it in another case, or was withdrawn is refused, and so is a comparison that can never be true.",
  "## Operators",
  entriesOf("operator"),
  "## Functions",
  entriesOf("function", "method"),
  "## Macros",
  entriesOf("macro"),
  "## Named functions",
  "They are written in the language itself, and are there for a return that has the tables and columns they name.",
  definitionsTable,
  "## Patterns",
  patternSubset,
  "T-SQL has only LIKE: a pattern with repeated groups, with repetition in two places or in an open text, or with more than 64 ways is refused there.",
  "## JavaScript",
  "`toJavaScript` gives the text of a function `(scope, rows, at)`; `runtime/row.ts` says what a scope and a row are. The text has no `eval`, no bigint and no import but the runtime functions it names.",
  "## SQL",
  "`toSql` gives a query of the rows where a condition is true, by their `_row`. DuckDB and PostgreSQL are run in the tests beside JavaScript and the library; T-SQL is text. `renderSqlFunctions` gives the statements that make the functions it calls. The tables it reads:",
  [
    "- A table of the return has its own name, last year's is `Episodes_last`, a reference list `reference_providers`; its columns have their types, null when blank or invalid, and beside each column whose text a condition asks about `DECOM_written` holds what `written(…)` gives. A column with several values is a list (in T-SQL a JSON array), and so are its texts.",
    "- `_row` numbers the rows of a table, `_child` says whose a row is, `_position` orders the rows of a table, `_parent` is the `_row` that it stands in.",
    "- `collection` has one row with `year`, `start`, `end`, `authority` and `form`; `bank_holidays` has a column `day`.",
  ].join("\n"),
];

/** The profile as a document, in Markdown. */
export const renderProfileDocument = (): string => `${paragraphs().join("\n\n")}\n`;
