import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { RegistryItem } from "../../../generated/items/types.ts";
import type { Axis, ChangeTitle, SeverityLevel } from "../../../registry/compare/change-title.ts";
import { axes } from "../../../registry/compare/change-title.ts";
import type { ChangeKind } from "../../../registry/compare/changes.ts";
import { changeTitles } from "../../../registry/compare/changes.ts";
import { applyEdits } from "../../../registry/compare/apply-edits.ts";
import type { Change } from "../../../registry/compare/diff-items.ts";
import { applyChanges, diffItems } from "../../../registry/compare/diff-items.ts";
import { editsBetween } from "../../../registry/compare/edits-between.ts";
import {
  compareClasses,
  computedClass,
  severityOf,
  severityOfAll,
} from "../../../registry/compare/severity-of.ts";
import { shippedItems } from "../../standard/shipped.ts";
import { changePairs, partial } from "./change-pairs.ts";

const titles: Readonly<Record<ChangeKind, ChangeTitle>> = changeTitles;
const weight: Readonly<Record<SeverityLevel, number>> = { safe: 0, dangerous: 1, breaking: 2 };

const changesOf = (pair: (typeof changePairs)[number]): readonly Change[] =>
  diffItems(partial(pair.of, pair.before), partial(pair.of, pair.after));

test.for(changePairs.map((pair, index) => [`${pair.kind} ${index}`, pair] as const))(
  "%s is told as such",
  ([, pair]) => {
    const kinds = changesOf(pair).map(({ kind }) => kind);
    const expected =
      pair.kind === "condition-changed" ? ["condition-changed", "example-changed"] : [pair.kind];
    expect([...new Set(kinds)]).toEqual(expected);
  },
);

test("every kind of change has a pair", () => {
  const shown = new Set(changePairs.map(({ kind }) => kind));
  expect(
    Object.keys(changeTitles).filter((kind) => ![...shown].some((one) => one === kind)),
  ).toEqual([]);
});

test("what breaks something asks for a major version, and nothing else does", () => {
  const wrong = Object.entries(titles).filter(
    ([, { least, effects }]) =>
      (least === "MAJOR") !== Object.values(effects).some(({ level }) => level === "breaking"),
  );
  expect(wrong.map(([kind]) => kind)).toEqual([]);
});

const pairOfVersions = (): fc.Arbitrary<readonly [RegistryItem, RegistryItem]> => {
  const byKind = Object.values(Object.groupBy(shippedItems, ({ kind }) => kind));
  return fc
    .constantFrom(...byKind)
    .chain((items) => fc.tuple(fc.constantFrom(...items), fc.constantFrom(...items)));
};

test("an item does not differ from itself", () => {
  for (const item of shippedItems) expect(diffItems(item, item)).toEqual([]);
});

test("the later item follows from the earlier one and its changes", () => {
  fc.assert(
    fc.property(pairOfVersions(), ([before, after]) => {
      const made = applyChanges(before, diffItems(before, after));
      expect(made).toEqual({ ...after, version: before.version });
    }),
    { numRuns: 300 },
  );
});

test("changes are plain text: stored and read again, they still apply", () => {
  fc.assert(
    fc.property(pairOfVersions(), ([before, after]) => {
      const changes: readonly Change[] = JSON.parse(JSON.stringify(diffItems(before, after)));
      expect(applyChanges(before, changes)).toEqual({ ...after, version: before.version });
    }),
    { numRuns: 50 },
  );
});

const word = fc.constantFrom("a", "b", "c", "audience", "text", "__proto__", "[1", "\u{1F}");
const entry = fc.oneof(
  word,
  fc.record({ code: word, note: word }),
  fc.record({ audience: word, language: word, text: word }),
  fc.integer(),
);
const list = fc.array(entry, { maxLength: 5 });
const content = fc.record(
  {
    codes: list,
    binds: fc.array(fc.constantFrom("x:a@1.0.0", "x:a@2.0.0", "x:b@1.0.0")),
    sources: list,
    group: fc.record({ labels: list, on: fc.boolean() }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

test("any content follows from any other and the edits between them", () => {
  fc.assert(
    fc.property(content, content, (before, after) => {
      const edits = editsBetween(before, after);
      expect(applyEdits(before, edits)).toEqual(after);
      expect(editsBetween(after, after)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

const anyChange: fc.Arbitrary<Change> = fc.constantFrom(...changePairs.flatMap(changesOf));

test("severity and class never fall when a change is added", () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 8 }), anyChange, (changes, more) => {
      const [fewer, all] = [severityOfAll(changes), severityOfAll([...changes, more])];
      const level = (verdicts: typeof fewer, axis: Axis): number => weight[verdicts[axis].level];
      for (const axis of axes) expect(level(all, axis)).toBeGreaterThanOrEqual(level(fewer, axis));
      expect(
        compareClasses(computedClass([...changes, more]), computedClass(changes)),
      ).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("every verdict has a reason", () => {
  for (const change of changePairs.flatMap(changesOf))
    for (const axis of axes) expect(severityOf(change)[axis].reason).toMatch(/^[A-Z].*\.$/u);
});

test("no change asks for no new version", () => {
  expect(computedClass([])).toBe("NONE");
});

test.for([
  [
    "a list with a code twice is compared as a whole",
    "codelist",
    { codes: [{ code: "A" }, { code: "A" }] },
    { codes: [{ code: "A" }] },
    ["code-removed"],
  ],
  [
    "a number that moves a bound",
    "codelist",
    { codes: [{ code: "A", definition: "up to 5 days" }] },
    { codes: [{ code: "A", definition: "up to 8 days" }] },
    ["code-redefined"],
  ],
  [
    "a word that turns the meaning",
    "codelist",
    { codes: [{ code: "A", definition: "a child who is placed with parents" }] },
    { codes: [{ code: "A", definition: "a child who is not placed with parents" }] },
    ["code-redefined"],
  ],
  ["an occurrence that is told first", "record", {}, { occurs: { min: 1 } }, ["occurs-narrowed"]],
  ["an occurrence without bounds", "record", {}, { occurs: { min: 0 } }, ["occurs-widened"]],
  [
    "a form less",
    "record",
    { columns: [{ name: "A", carriedBy: ["CSV", "XML"] }] },
    { columns: [{ name: "A", carriedBy: ["CSV"] }] },
    ["column-forms-narrowed"],
  ],
  [
    "spaces inside a text of a condition",
    "rule",
    { condition: 'a == "x  y"', examples: [{ name: "one" }] },
    { condition: 'a == "x y"', examples: [] },
    ["condition-changed", "example-changed"],
  ],
  [
    "automated use told with a group of its own",
    "voice-field",
    {},
    { law: { automatedUse: { use: "AGGREGATE_ANALYSIS" } } },
    ["automated-use-widened"],
  ],
] as const)("%s", ([, of, before, after, kinds]) => {
  expect(diffItems(partial(of, before), partial(of, after)).map(({ kind }) => kind)).toEqual(kinds);
});
