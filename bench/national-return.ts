/**
 * Makes up a national return: CSV files of eight tables, about 780,000 rows, the same bytes for the same seed. About 2 rows in a
 * hundred have one faulty cell. No child in it exists.
 *
 *     node bench/national-return.ts FOLDER [SEED]
 */
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

import { renderUkDate } from "../runtime/dates.ts";

import { kindOf, nationalChildren, nationalTables } from "./check/national-tables.ts";

/** Answers a whole number from 0 up to, not including, a bound. */
type Draw = (bound: number) => number;

/** A small seeded generator (mulberry32). */
const createDraw = (seed: number): Draw => {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / (2 ** 32 / bound));
  };
};

const letters = "ABCDEFGHJKLMNPRTUVWXYZ";

const letter = (draw: Draw): string => letters.charAt(draw(letters.length));

const digits = (draw: Draw, count: number): string =>
  String(draw(10 ** Math.min(count, 9))).padStart(count, "0");

/** The identifier of the child of a number. */
const childOf = (number: number): string => String(100_000 + number);

const firstDay = 10_957;
const daysDrawn = 6_600;

const drawByKind: Readonly<Record<string, (draw: Draw) => string>> = {
  date: (draw) => renderUkDate(firstDay + draw(daysDrawn)),
  partial: (draw) =>
    draw(10) === 0 ? `zz/zz/${2005 + draw(12)}` : renderUkDate(firstDay + draw(daysDrawn)),
  upn: (draw) => `${letter(draw)}${digits(draw, 12)}`,
  postcode: (draw) =>
    `${letter(draw)}${letter(draw)}${1 + draw(20)} ${draw(10)}${letter(draw)}${letter(draw)}`,
  urn: (draw) => digits(draw, 7),
  score: (draw) => String(draw(41)),
};

const faults: readonly ((cell: string) => string)[] = [
  () => "31/02/2018",
  () => "",
  (cell) => cell.toLowerCase(),
  () => "ZZZ9",
  (cell) => `${cell} ${cell} ${cell}`,
];

const drawCell = (kind: string, draw: Draw): string => {
  // Most cells that may be blank are.
  if (kind.endsWith("?") && draw(3) > 0) return "";
  const known = drawByKind[kindOf(kind)];
  if (known !== undefined) return known(draw);
  const codes = kindOf(kind).split("|");
  return codes[draw(codes.length)] ?? "";
};

const scaled = (count: number, scale: number): number => Math.round(count * scale);

/** The lines of a table, in pieces of many rows. */
const renderTable = function* (
  table: (typeof nationalTables)[number],
  draw: Draw,
  scale: number,
): Generator<string> {
  const columns = Object.entries(table.columns);
  const rows = scaled(table.rows, scale);
  const children = scaled(nationalChildren, scale);
  let lines = [Object.keys(table.columns).join(",")];
  for (let row = 0; row < rows; row += 1) {
    const child = childOf(table.oncePerChild ? row : Math.floor((row * children) / rows));
    const cells = columns.map(([, kind]) => (kind === "child" ? child : drawCell(kind, draw)));
    if (draw(50) === 0) {
      const at = 1 + draw(cells.length - 1);
      cells[at] = faults[draw(faults.length)]?.(cells[at] ?? "") ?? "";
    }
    lines.push(cells.join(","));
    if (lines.length === 10_000) {
      yield `${lines.join("\n")}\n`;
      lines = [];
    }
  }
  yield `${lines.join("\n")}\n`;
};

/** Writes the return into a folder, a file for each table, and answers how many rows it has; `scale` makes it smaller. */
export const writeNationalReturn = (folder: string, seed = 903, scale = 1): number => {
  mkdirSync(folder, { recursive: true });
  const draw = createDraw(seed);
  let rows = 0;
  for (const table of nationalTables) {
    const file = openSync(join(folder, `${table.name.toLowerCase()}.csv`), "w");
    for (const piece of renderTable(table, draw, scale)) writeSync(file, piece);
    closeSync(file);
    rows += scaled(table.rows, scale);
  }
  return rows;
};

if (import.meta.main) {
  const [folder, seed] = process.argv.slice(2);
  if (folder === undefined) {
    process.stderr.write("Usage: node bench/national-return.ts FOLDER [SEED]\n");
    process.exitCode = 2;
  } else {
    const rows = writeNationalReturn(folder, seed === undefined ? undefined : Number(seed));
    process.stderr.write(`Wrote ${rows} rows to ${folder}.\n`);
  }
}
