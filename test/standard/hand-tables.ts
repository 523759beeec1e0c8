import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";

import type { ReturnModel } from "../../runtime/return-model.ts";
import type { Sheets } from "../engine/measure/measured.ts";
import { nestedXml } from "./nested-xml.ts";

/** A table written by hand from the formula of an indicator, and what has to come out of it. */
export interface HandTable {
  readonly indicator: string;
  readonly return: string;
  readonly year: number;
  /** What each child is there for. */
  readonly children: Readonly<Record<string, string>>;
  readonly externals?: Readonly<Record<string, number>>;
  readonly tables: Sheets;
  /** Tables of the return of the year before. */
  readonly previous?: Sheets;
  readonly expected: {
    readonly eligible: number;
    readonly numerator?: number;
    /** The first denominator, where it is not everyone eligible. */
    readonly first?: number;
    readonly second?: number;
    readonly figure: string;
    readonly figureSecond?: string;
    /** All bands; NONE for those in no band. */
    readonly bands: Readonly<Record<string, number>>;
    /** Rows left out of the population, by reason in order; absent when the table has none. */
    readonly leftOut?: readonly number[];
  };
}

const folder = "test/standard/indicators";

/** All of them, with the names of their files. */
export const handTables = readdirSync(folder)
  .toSorted()
  .map((file) => {
    const table: HandTable = parse(readFileSync(join(folder, file), "utf8"));
    return { file, ...table };
  });

const sheetRows = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split(","));

const sheetText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join(",")}\n`).join("");

/** Tables and columns that an example leaves out are given blank: a measure does not run without those that it reads. */
const completed = (model: ReturnModel, sheets: Sheets): Sheets =>
  Object.fromEntries(
    model.tables.map(({ name, columns }) => {
      const [heading = [], ...rows] = sheets[name] === undefined ? [] : sheetRows(sheets[name]);
      const more = columns
        .filter((column) => !heading.includes(column.name))
        // Columns that are worked out are carried by no form, and may be given all the same.
        .filter(({ carriedBy = ["CSV"] }) => carriedBy.includes("CSV") || carriedBy.length === 0)
        .map((column) => column.name);
      const blanks = more.map(() => "");
      return [name, sheetText([[...heading, ...more], ...rows.map((row) => [...row, ...blanks])])];
    }),
  );

/** The tables as somebody would give them: as XML where they stand in each other. */
export const asGiven = (model: ReturnModel, sheets: Sheets): Sheets =>
  model.tables.some(({ parent }) => parent !== undefined)
    ? { "Message.xml": nestedXml(model, sheets) }
    : completed(model, sheets);
