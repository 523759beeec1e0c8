import type { ColumnModel, ReturnModel, TableModel } from "../../runtime/return-model.ts";

import type { GivenFile } from "../../engine/index.ts";

const column = (
  name: string,
  cell: ColumnModel["cell"],
  more: Partial<ColumnModel> = {},
): ColumnModel => ({
  name,
  element: `examples:${name.toLowerCase()}@1.0.0`,
  title: name,
  required: true,
  repeats: false,
  cell,
  ...more,
});

const optional = { required: false };

const child = column("CHILD", { kind: "text", maxLength: 6, pattern: "[A-Z0-9]+" });
const birth = column("DOB", { kind: "date", partial: false });

const table = (
  name: string,
  columns: readonly ColumnModel[],
  more: Partial<TableModel> = {},
): TableModel => ({
  name,
  typeName: `Pond${name}`,
  record: `examples:pond-${name.toLowerCase()}@1.0.0`,
  occurs: { min: 0 },
  columns,
  keys: [],
  ...more,
});

/** A small made-up return: who swims in the pond, how often, and what was said about it. */
export const pondModel: ReturnModel = {
  ref: "examples:pond@2026.0.0",
  title: "Pond return",
  collectionYear: 2026,
  period: { from: "2025-04-01", to: "2026-03-31" },
  subject: { table: "Header", column: "CHILD" },
  tables: [
    table(
      "Header",
      [
        child,
        column("SEX", {
          kind: "coded",
          codelist: "examples:sex@1.0.0",
          codes: [
            { code: "M", label: "Male" },
            { code: "F", label: "Female" },
            { code: "1", label: "Male, as once written", to: "2024-03-31" },
          ],
        }),
        birth,
        column("XML_ONLY", { kind: "text" }, { ...optional, carriedBy: ["XML"] }),
      ],
      { keys: [{ name: "child", columns: ["CHILD"] }], fileName: "pond_header.csv" },
    ),
    table(
      "Swims",
      [
        child,
        column("DAY", { kind: "date", partial: false }),
        column("STROKE", {
          kind: "coded",
          codelist: "examples:stroke@1.0.0",
          codes: [
            { code: "K1", label: "Front crawl" },
            { code: "K2", label: "Breaststroke" },
            { code: "B1", label: "Butterfly", from: "2026-04-01" },
          ],
        }),
        column("LENGTHS", { kind: "integer", minimum: 0, maximum: 40 }, optional),
        column("SINCE", { kind: "date", partial: true }, optional),
        column("AT", { kind: "timestamp" }, optional),
        column("SEASON", { kind: "year" }, optional),
        column("HAPPY", { kind: "true-false" }, optional),
        column(
          "BADGE",
          {
            kind: "text",
            pattern: "B\\d{3}",
            patternMeaning: "B and three digits",
            alsoCodelist: "examples:no-badge@1.0.0",
            alsoCodes: [{ code: "NONE", label: "No badge" }],
          },
          optional,
        ),
        column("POND", { kind: "text" }, { ...optional, fixed: "Mill" }),
      ],
      { keys: [{ name: "swim", columns: ["CHILD", "DAY"] }] },
    ),
    table("Words", [child, column("SAID", { kind: "text", maxLength: 12 }, optional)]),
  ],
};

const encoder = new TextEncoder();

/** A file of text in UTF-8. */
export const fileOf = (name: string, text: string): GivenFile => ({
  name,
  bytes: encoder.encode(text),
});

/** A Header file that lists two children and is without fault. */
export const goodHeader = fileOf("header.csv", "CHILD,SEX,DOB\nA1,M,01/02/2015\nA2,F,2016-03-04\n");

/** Column names of the table of swims, in order. */
export const swimColumns = "CHILD,DAY,STROKE,LENGTHS,SINCE,AT,SEASON,HAPPY,BADGE,POND";

/** A file of swims with these rows under its header. */
export const swimsOf = (...rows: readonly string[]): GivenFile =>
  fileOf("swims.csv", [swimColumns, ...rows, ""].join("\n"));
