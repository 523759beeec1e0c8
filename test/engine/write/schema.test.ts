import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryPages, validateXML } from "xmllint-wasm";

import { checkTables, readTables, type GivenTable } from "../../../engine/index.ts";
import { writeReturn } from "../../../engine/write/write-return.ts";
import { invariant } from "../../../runtime/result.ts";
import type { ReturnModel } from "../../../runtime/return-model.ts";
import { casesFolder, hasCases } from "../../cases.ts";
import { fileOf } from "../model.ts";
import { censusText, shippedReturn } from "../read-xml/returns.ts";
import { drawTables } from "./drawn-tables.ts";

// Schemas and samples are third-party files, read from outside the project.

if (!hasCases)
  console.info("Not run: what we write and the published schemas, which are not here.");

const sample = (...path: readonly string[]): string =>
  readFileSync(join(casesFolder, "samples", ...path), "utf8");

const tablesOf = (text: string, model: ReturnModel): readonly GivenTable[] => {
  const read = readTables([fileOf("c.xml", text)], model);
  return read.ok ? read.value.tables : [];
};

const written = (tables: readonly GivenTable[], model: ReturnModel): string => {
  const files = writeReturn(tables, model, "xml");
  invariant(files.ok, `the tables can be written: ${JSON.stringify(files)}`);
  return files.value.flatMap(({ pieces }) => [...pieces()]).join("");
};

const errorsOf = async (
  documents: readonly string[],
  schema: string,
): Promise<readonly string[]> => {
  const result = await validateXML({
    xml: documents.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
    schema,
    initialMemoryPages: 64 * memoryPages.MiB,
    maxMemoryPages: 512 * memoryPages.MiB,
  });
  return result.errors.map(({ message }) => message);
};

/** The kinds of errors, whatever they quote. */
const kinds = (errors: readonly string[]): readonly string[] =>
  [...new Set(errors.map((error) => error.replaceAll(/'[^']*'/gu, "'…'")))].toSorted();

describe.runIf(hasCases)("a census that we write is valid against the schema of its year", () => {
  test.for([2021, 2022, 2023, 2024, 2025, 2026])("%i", async (year) => {
    const model = shippedReturn(`dfe:cin-census@${year}`);
    const drawn = fc
      .sample(fc.gen(), { numRuns: 40, seed: year })
      .map((draw) => drawTables({ draw, model, form: "XML", isGood: true }));
    const samples = readdirSync(join(casesFolder, "samples", "cin_xml"))
      .map((name) => tablesOf(sample("cin_xml", name), model))
      .concat([tablesOf(censusText, model)])
      .filter((tables) => {
        const read = { tables, unrecognised: [], notes: [], shapeFaults: [] };
        return tables.length > 0 && checkTables(model, read).summary.bySeverity.error === 0;
      });
    const documents = [...drawn, ...samples].map((tables) => written(tables, model));
    expect(await errorsOf(documents, sample("cin_xsd", `CIN_schema_${year}.xsd`))).toEqual([]);
  });
});

test.runIf(hasCases)(
  "a sample SSDA903 return keeps to the published order of elements",
  async () => {
    // The sample and the schema are of a year that we do not ship; its elements are those of 2023.
    const model = shippedReturn("dfe:ssda903@2023");
    const tables = tablesOf(sample("ssda903_xml", "fake_903.xml"), model);
    const schema = sample("ssda903_xml", "CLA_2021.xsd");
    const before = await errorsOf([sample("ssda903_xml", "fake_903.xml")], schema);
    const after = await errorsOf([written(tables, model)], schema);
    expect([after.length <= before.length, kinds(after)]).toEqual([true, kinds(before)]);
  },
);
