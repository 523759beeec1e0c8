import { expect, test } from "vitest";

import type { RegistryItem } from "../../../generated/items/types.ts";
import { itemChecks } from "../../../registry/check/checks.ts";
import { indicatorOf, mappingOf } from "../../codegen/measure/sample-measures.ts";
import { shippedItems } from "../../standard/shipped.ts";
import { all, frameOf, fromVoices, measureRows, told } from "./measure-rows.ts";

const checksByCode = new Map(itemChecks.map((check) => [check.code, check]));

test.for(measureRows.map((row) => ({ ...row, label: `${row.check}: ${row.name}` })))(
  "$label",
  ({ check, item, remarks }) => {
    const found = checksByCode.get(check)?.find(item, { all, published: all }) ?? [];
    expect(found.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(remarks);
  },
);

test.for<readonly [string, RegistryItem, readonly string[]]>([
  ["an indicator over records", indicatorOf(), ["BINARY"]],
  ["an indicator over voices", fromVoices({}), ["BINARY"]],
  ["a mapping", mappingOf(), []],
  ["a coding frame", frameOf({ voiceFields: ["test:counted"] }), []],
])("%s that is whole is told of by nothing but a question", ([, item, codes]) => {
  const checked = measureRows.map(({ check }) => check);
  const found = itemChecks
    .filter(({ code }) => checked.includes(code))
    .filter((check) => check.find(item, { all, published: all }).length > 0)
    .map(({ code }) => code);
  expect(found).toEqual(codes);
});

test("a question whether something could be finer is put to elements too", () => {
  const binary = shippedItems.find(
    (item) => item.kind === "element" && item.valueShape === "BINARY",
  );
  const found = checksByCode.get("BINARY")?.find(binary ?? told, { all, published: all });
  expect(found).toEqual([
    { pointer: "/valueShape", message: "It has two values only. Could it be finer?" },
  ]);
});
