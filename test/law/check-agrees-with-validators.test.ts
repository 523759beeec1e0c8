import { pathToFileURL } from "node:url";
import { join } from "node:path";

import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { generate } from "../../codegen/generate.ts";
import { releaseModel } from "../../codegen/model/release-model.ts";
import { checkFiles, createRowToJson } from "../../engine/index.ts";
import { invariant } from "../../runtime/result.ts";
import type { CellModel, ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { WrittenFiles } from "../codegen/written-files.ts";
import { writeFiles } from "../codegen/written-files.ts";
import { shippedRelease } from "./shipped-release.ts";

// `chorus check` looks at cells with code of its own, which is faster than the generated validators. This law is what
// allows it: over every table of every flat return, a row has a finding exactly when its JSON form is invalid.

const release = shippedRelease();
const modelled = releaseModel(release);
invariant(modelled.ok, "the shipped release can be modelled");
const flat = modelled.value.returns.filter(({ folder }) => folder.startsWith("dfe/ssda903/"));

const cases = flat.flatMap(({ folder, model }) =>
  model.tables.map((table) => ({ name: `${model.ref} ${table.name}`, folder, model, table })),
);

const codes = (list: readonly { readonly code: string }[]): fc.Arbitrary<string>[] =>
  list.length === 0 ? [] : [fc.constantFrom(...list.map(({ code }) => code))];

const usualTexts = ["SW123", "AB1 2CD", "301", "A123456789012", "WAL"] as const;

/** Texts near a cell's border: right ones, wrong ones, odd ones. */
const textsFor = (cell: CellModel): fc.Arbitrary<string> => {
  const odd = fc.constantFrom(
    "",
    "0",
    "1",
    "x",
    "k3",
    "01/02/2025",
    "true",
    "é",
    "😀😀",
    "1e3",
    "-1",
    "1.0",
    "00",
  );
  switch (cell.kind) {
    case "coded":
      return fc.oneof(
        ...codes(cell.codes),
        ...codes(cell.codes).map((code) => code.map((text) => text.toLowerCase())),
        odd,
      );
    case "text":
      return fc.oneof(
        fc.constantFrom(
          "A123456789012",
          "I123456789012",
          "a12",
          "SW123",
          "XX1",
          "301",
          "AB1 2CD",
          "ab12cd",
          "B1 1BB",
        ),
        ...codes(cell.alsoCodes ?? []),
        fc
          .string({ unit: "grapheme-ascii", maxLength: 14 })
          .filter((text) => !/["\r\n]/u.test(text) && text === text.trim()),
        odd,
      );
    case "date":
      return fc.oneof(
        fc.constantFrom(
          "29/02/2024",
          "29/02/2023",
          "31/04/2025",
          "2025-03-31",
          "2025-3-1",
          "01/13/2020",
          "zz/03/2014",
          "zz/zz/2014",
          "00/01/2020",
          "31/12/9999",
        ),
        odd,
      );
    case "integer":
      return fc.oneof(fc.integer({ min: -3, max: 45 }).map(String), odd);
    case "timestamp":
    case "year":
    case "decimal":
    case "true-false":
      return fc.oneof(fc.constantFrom("2026", "2026-03-31T10:00:00", "false", "TRUE"), odd);
  }
};

/** Texts that a cell usually holds, so that many rows are right in all but one place. */
const usualFor = (cell: CellModel): fc.Arbitrary<string> => {
  switch (cell.kind) {
    case "coded":
      return fc.constantFrom(...cell.codes.map(({ code }) => code));
    case "text":
      return fc.constantFrom(
        ...usualTexts.filter(
          (text) =>
            new RegExp(cell.pattern ?? "", "u").test(text) && text.length <= (cell.maxLength ?? 99),
        ),
      );
    case "date":
      return fc.constantFrom("29/02/2024", "2025-03-31");
    case "integer":
      return fc.constantFrom("0", "17");
    case "timestamp":
    case "year":
    case "decimal":
    case "true-false":
      return fc.constantFrom("2026", "true");
  }
};

const mixedFor = (cell: CellModel): fc.Arbitrary<string> =>
  fc.oneof({ weight: 30, arbitrary: usualFor(cell) }, { weight: 1, arbitrary: textsFor(cell) });

const rowsFor = (table: TableModel): fc.Arbitrary<readonly (readonly string[])[]> => {
  const columns = table.columns.filter(({ carriedBy }) => carriedBy?.includes("CSV") ?? true);
  const row = fc.tuple(...columns.map(({ cell }) => mixedFor(cell)));
  return fc.array(
    row.filter((cells) => cells.some((text) => text !== "")),
    { minLength: 30, maxLength: 60 },
  );
};

const quoted = (text: string): string =>
  /[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const csvOf = (names: readonly string[], rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode([names, ...rows].map((row) => row.map(quoted).join(",")).join("\n"));

/** Findings that look across rows or files: no validator of one record can see them. */
const acrossRows: ReadonlySet<string> = new Set(["DUPLICATE_KEY", "CHILD_NOT_IN_HEADER"]);

const rowsWithFindings = (
  model: ReturnModel,
  table: TableModel,
  csv: Uint8Array,
): ReadonlySet<number> => {
  const result = checkFiles([{ name: `${table.name}.csv`, bytes: csv }], model);
  invariant(result.ok, `the file can be read: ${JSON.stringify(result)}`);
  const rows = result.value.findings
    .filter(({ rule }) => !acrossRows.has(rule))
    .flatMap(({ row }) => (row === null ? [] : [row]));
  return new Set(rows);
};

type Validate = (value: unknown) => boolean;

const isValidator = (value: unknown): value is Validate => typeof value === "function";

const validatorIn = async (files: WrittenFiles, path: string): Promise<Validate> => {
  const module: Record<string, unknown> = await import(
    pathToFileURL(join(files.folder, path)).href
  );
  const found = Object.values(module).find(isValidator);
  invariant(found !== undefined, `${path} exports a validator`);
  return found;
};

describe("a row has a finding exactly when the writer's validator refuses its record", () => {
  let files: WrittenFiles;
  beforeAll(async () => {
    const made = await generate(release, {
      targets: ["ajv"],
      items: flat.map(({ model }) => model.ref),
    });
    invariant(made.ok, "the validators can be generated");
    files = writeFiles(made.value);
  });
  afterAll(() => files[Symbol.dispose]());

  test.for(cases)("$name", async ({ folder, model, table }) => {
    const fileName = table.typeName
      .replace(/^Ssda903/u, "")
      .replaceAll(/([a-z0-9])([A-Z])/gu, "$1-$2")
      .toLowerCase();
    const validate = await validatorIn(files, join(folder, `${fileName}.closed.js`));
    const toJson = createRowToJson(table, model.period);
    const columns = table.columns
      .filter(({ carriedBy }) => carriedBy?.includes("CSV") ?? true)
      .map(({ name }) => name);
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(rowsFor(table), (rows) => {
        const found = rowsWithFindings(model, table, csvOf(columns, rows));
        for (const [index, cells] of rows.entries()) {
          const record = toJson(Object.fromEntries(columns.map((name, at) => [name, cells[at]])));
          const isValid = record !== undefined && validate(record);
          expect({ cells, hasFinding: found.has(index) }).toEqual({ cells, hasFinding: !isValid });
          if (isValid) accepted += 1;
          else refused += 1;
        }
      }),
      { numRuns: 12, seed: 903 },
    );
    expect(Math.min(refused, accepted)).toBeGreaterThan(20);
  });
});
