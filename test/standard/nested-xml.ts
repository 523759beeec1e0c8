import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { Sheets } from "../engine/measure/measured.ts";

type Row = Readonly<Record<string, string>>;

/** The rows of a sheet; no cell of a hand-written table holds a comma. */
const rowsOfSheet = (text: string): readonly Row[] => {
  const [heading = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  return rows.map((cells) =>
    Object.fromEntries(heading.map((name, at) => [name, cells[at] ?? ""])),
  );
};

/** Columns by which rows say what they stand in. */
const links = ["LAchildID", "CINdetailsID", "AssessmentID", "CPPID"] as const;

const linksOf = (row: Row): Row =>
  Object.fromEntries(links.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])));

const standsIn = (row: Row, above: Row): boolean =>
  links.every(
    (name) => row[name] === undefined || above[name] === undefined || row[name] === above[name],
  );

/** The rows of the tables that were not given but stand around others: one for each child, and for each episode of need. */
const impliedRows = (table: string, given: readonly Row[]): readonly Row[] => {
  const columns = table === "CINdetails" ? ["LAchildID", "CINdetailsID"] : ["LAchildID"];
  const once = new Map(
    given.map((row) => {
      const kept = columns.map((name) => [name, row[name] ?? ""] as const);
      return [JSON.stringify(kept), Object.fromEntries(kept)] as const;
    }),
  );
  return [...once.values()];
};

const implied = new Set(["Child", "ChildIdentifiers", "ChildCharacteristics", "CINdetails"]);

const element = (name: string, text: string): string => `<${name}>${text}</${name}>\n`;

const dayInXml = (text: string): string => text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/u, "$3-$2-$1");

const cellsOf = ({ columns }: TableModel, rows: readonly Row[]): string =>
  columns
    .flatMap(({ name }) =>
      rows.flatMap((row) => {
        const text = row[name] ?? "";
        return text === "" ? [] : [element(name, dayInXml(text))];
      }),
    )
    .join("");

/** Writes tables as the XML of a return whose tables stand in each other. Blank cells are left out. */
export const nestedXml = (model: ReturnModel, sheets: Sheets): string => {
  const rowsByTable = new Map(
    Object.entries(sheets).map(([name, text]) => [name, rowsOfSheet(text)]),
  );
  const all = [...rowsByTable.values()].flat();
  const rowsOf = (name: string): readonly Row[] =>
    rowsByTable.get(name) ?? (implied.has(name) ? impliedRows(name, all) : []);
  const within = (parent: string, above: Row): string =>
    model.tables
      .filter((table) => table.parent === parent)
      .map((table) => {
        const rows = rowsOf(table.name).filter((row) => standsIn(row, above));
        // Several rows of a group that stands once are the members of its repeating column.
        const groups =
          table.occurs.max === 1 && rows.length > 0 ? [rows] : rows.map((row) => [row]);
        return groups
          .map((group) => {
            const below = within(table.name, { ...above, ...linksOf(group[0] ?? {}) });
            return element(table.name, `${cellsOf(table, group)}${below}`);
          })
          .join("");
      })
      .join("");
  return element("Message", element("Children", within("Children", {})));
};
