import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readTables, type GivenTable } from "../../../engine/index.ts";
import { writeReturn } from "../../../engine/write/write-return.ts";
import type { WriteForm } from "../../../engine/write/written-file.ts";
import { invariant } from "../../../runtime/result.ts";
import type { ReturnModel } from "../../../runtime/return-model.ts";
import { fileOf } from "../model.ts";
import { censusText, childrenText, shippedReturn } from "../read-xml/returns.ts";
import { columnsGiven, drawTables, saidBy } from "./drawn-tables.ts";

interface Text {
  readonly name: string;
  readonly text: string;
}

const written = (
  tables: readonly GivenTable[],
  model: ReturnModel,
  form: WriteForm,
): readonly Text[] => {
  const files = writeReturn(tables, model, form);
  invariant(files.ok, `the tables can be written: ${JSON.stringify(files)}`);
  return files.value.map(({ name, pieces }) => ({ name, text: [...pieces()].join("") }));
};

const readBack = (files: readonly Text[], model: ReturnModel): readonly GivenTable[] => {
  const read = readTables(
    files.map(({ name, text }) => fileOf(name, text)),
    model,
  );
  invariant(read.ok, `the files can be read: ${JSON.stringify(read)}`);
  expect(read.value.unrecognised).toEqual([]);
  expect(read.value.shapeFaults).toEqual([]);
  const order = model.tables.map(({ name }) => name);
  return read.value.tables.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
};

const kinds = [
  ...[2023, 2024, 2025, 2026, 2027].flatMap((year) => [
    { ref: `dfe:ssda903@${year}`, form: "csv" as const },
    { ref: `dfe:ssda903@${year}`, form: "xml" as const },
  ]),
  ...[2021, 2022, 2023, 2024, 2025, 2026].map((year) => ({
    ref: `dfe:cin-census@${year}`,
    form: "xml" as const,
  })),
];

describe("what is written is read again as what it was", () => {
  test.for(kinds)("$ref as $form", ({ ref, form }) => {
    const model = shippedReturn(ref);
    fc.assert(
      fc.property(fc.gen(), fc.boolean(), (draw, isGood) => {
        const tables = drawTables({ draw, model, form: form === "csv" ? "CSV" : "XML", isGood });
        const files = written(tables, model, form);
        const again = readBack(files, model);
        const columns = columnsGiven(tables);
        const wanted = again.filter(({ name }) => columns.has(name));
        expect(saidBy(wanted, model, columns)).toEqual(saidBy(tables, model, columns));
        // The same tables give the same bytes, in whatever order they come, and however often they went round.
        expect(written(tables.toReversed(), model, form)).toEqual(files);
        expect(written(again, model, form)).toEqual(files);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});

test("a small census goes round without a change", () => {
  const model = shippedReturn("dfe:cin-census@2024");
  const tables = readBack([{ name: "c.xml", text: censusText }], model);
  const [file] = written(tables, model, "xml");
  const bare = censusText
    .replaceAll(/<!--.*?-->\s*/gu, "")
    .replaceAll(/ xmlns:\w+="[^"]*"| xsi:\w+="[^"]*"/gu, "");
  expect(file).toEqual({ name: "Message.xml", text: bare });
});

test("a small SSDA903 return", async () => {
  const model = shippedReturn("dfe:ssda903@2026");
  const tables = readBack([{ name: "c.xml", text: childrenText }], model);
  const files = [...written(tables, model, "xml"), ...written(tables, model, "csv")];
  for (const { name, text } of files) {
    const lines = text.split(name.endsWith(".csv") ? "\r\n" : "\n");
    expect(lines.filter((line) => line.includes("\r"))).toEqual([]);
    await expect(lines.join("\n")).toMatchFileSnapshot(`../../golden/write/${name}`);
  }
});
