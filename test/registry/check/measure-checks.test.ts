import { expect, test } from "vitest";

import type { RegistryItem } from "../../../generated/items/types.ts";
import { itemChecks } from "../../../registry/check/checks.ts";
import { parseItem } from "../../../registry/check/schema.ts";
import { indicatorOf, mappingOf } from "../../codegen/measure/sample-measures.ts";
import { shippedItems } from "../../standard/shipped.ts";
import { all, counted, frameOf, fromVoices, measureRows, told } from "./measure-rows.ts";

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

const without = (content: object, ...path: readonly string[]): unknown => {
  const [name = "", ...rest] = path;
  const entries = Object.entries(content).filter(([key]) => key !== name || rest.length > 0);
  return Object.fromEntries(
    entries.map(([key, value]: readonly [string, unknown]) => [
      key,
      key === name && typeof value === "object" && value !== null ? without(value, ...rest) : value,
    ]),
  );
};

const refused = (content: unknown): readonly string[] => {
  const parsed = parseItem(content);
  return parsed.ok ? [] : parsed.error.map(({ pointer, message }) => `${pointer} ${message}`);
};

test.for<readonly [string, unknown, readonly string[]]>([
  [
    "the context of a voice is whole (INV-15)",
    without(counted, "context", "privacy"),
    ['/context "privacy" is missing.'],
  ],
  [
    "a reply has a time limit (INV-19)",
    { ...counted, replyRule: { by: "The asker", withinDays: 0 } },
    ['/replyRule/withinDays "withinDays" must be at least 1.'],
  ],
  [
    "a notice states limits (INV-20)",
    {
      ...counted,
      notices: [
        {
          audience: "PUBLIC",
          language: "en",
          version: "1.0.0",
          what: "A",
          why: "B",
          whoSees: "C",
          howToSayNoOrChange: "D",
        },
      ],
    },
    ['/notices/0 "limits" is missing.'],
  ],
  [
    "a measure has a distribution (INV-30)",
    without(indicatorOf(), "calculation", "distribution"),
    ['/calculation "distribution" is missing.'],
  ],
  [
    "a measure says how small numbers are hidden (INV-36)",
    without(indicatorOf(), "calculation", "suppression"),
    ['/calculation "suppression" is missing.'],
  ],
  [
    "a measure says with what it may be compared (INV-39)",
    without(indicatorOf(), "comparability", "betweenAuthorities"),
    ['/comparability "betweenAuthorities" is missing.'],
  ],
  [
    "a mapping says what is lost either way (INV-79)",
    { ...mappingOf(), lossForward: undefined, lossBack: undefined },
    ['"lossForward" is missing.', '"lossBack" is missing.'].map((words) => ` ${words}`),
  ],
])("%s, by its schema", ([, content, remarks]) => {
  expect(refused(content)).toEqual(remarks);
});
