import * as fc from "fast-check";
import { expect, test } from "vitest";

import { parseItemRef, renderItemRef } from "../../../registry/identity/item-ref.ts";
import { referencesOf } from "../../../registry/model/references.ts";
import { searchTerms } from "../../../registry/model/search-query.ts";
import { indicatorOf } from "../../codegen/measure/sample-measures.ts";
import { shippedItems } from "../../standard/shipped.ts";
import { searchRowOf } from "../../../registry/model/search-words.ts";
import {
  bindingsOf,
  createSnapshot,
  resolveRef,
  resolveText,
} from "../../../registry/model/snapshot.ts";
import { codelistText, file, sampleVersions, versionsFrom } from "../sample-items.ts";

const versions = versionsFrom(
  ["1.0.0", "1.10.0", "1.9.0", "2.0.0"].map((version) =>
    file(`test/colour@${version}.yaml`, codelistText("test:colour", version)),
  ),
);
const snapshot = createSnapshot("2026.1", "sha256:d", versions);
const bound = new Map([["test:colour", "1.9.0"]]);

test.for([
  ["test:colour", undefined, "2.0.0"],
  ["test:colour@1", undefined, "1.10.0"],
  ["test:colour@1.0.0", undefined, "1.0.0"],
  ["test:colour@3", undefined, undefined],
  ["test:colour@1.0.1", undefined, undefined],
  ["test:other", undefined, undefined],
  ["Test:Colour", undefined, undefined],
  ["test:colour", bound, "1.9.0"],
  ["test:colour@1", bound, "1.9.0"],
  ["test:colour@2", bound, "2.0.0"],
  ["test:colour@1.0.0", bound, "1.0.0"],
  ["test:colour", new Map([["test:colour", "7.0.0"]]), undefined],
] as const)("%s, bound %o, leads to %s", ([text, bindings, expected]) => {
  expect(resolveText(snapshot, text, bindings)?.version).toBe(expected);
});

test("every version is found by the reference that is written for it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...versions), (version) => {
      const ref = parseItemRef(`${version.id}@${version.version}`);
      if (!ref.ok) throw new Error("it is well formed");
      expect(resolveRef(snapshot, ref.value)).toBe(version);
      expect(resolveText(snapshot, renderItemRef(ref.value))).toBe(version);
    }),
  );
});

test("only a return binds", () => {
  const [painting] = sampleVersions().filter(({ id }) => id === "test:paintings");
  const [list] = versions;
  if (painting === undefined || list === undefined) throw new Error("the sample has both");
  expect([...bindingsOf(painting.content)]).toEqual([
    ["test:painting", "1.0.0"],
    ["test:colour-of", "1.0.0"],
    ["test:colour", "1.0.0"],
  ]);
  expect([...bindingsOf(list.content)]).toEqual([]);
});

test("references are found wherever they stand", () => {
  const all = sampleVersions().flatMap(({ content }) =>
    referencesOf(content).map(({ pointer, text }) => `${content.id}${pointer} ${text}`),
  );
  expect(all.toSorted()).toEqual([
    "test:colour-of/value/codelist test:colour",
    "test:painting/columns/0/element test:colour-of",
    "test:paintings/binds/0 test:painting@1.0.0",
    "test:paintings/binds/1 test:colour-of@1.0.0",
    "test:paintings/binds/2 test:colour@1.0.0",
    "test:paintings/records/0 test:painting",
  ]);
});

test("an element is found by its title, its statutory names and its id", () => {
  const element = sampleVersions().find(({ id }) => id === "test:colour-of");
  if (element === undefined) throw new Error("the sample has it");
  expect(searchRowOf(element.content)).toEqual({
    id: "test:colour-of",
    version: "1.0.0",
    kind: "element",
    names: "A title",
    statutory: "COLOUR\ntest:colour-of\ncolour-of",
    codes: "",
    labels: "child\ncolour",
    text: "A council",
  });
});

const rowOf = (id: string) => {
  const item = shippedItems.find((one) => one.id === id);
  if (item === undefined) throw new Error(`${id} is shipped`);
  return searchRowOf(item);
};

test.for<readonly [string, "statutory" | "codes" | "labels" | "text", string]>([
  ["examples:what-would-make-home-feel-safe", "codes", "LOCKS_AND_DOORS"],
  ["examples:what-would-make-home-feel-safe", "labels", "Someone to ring"],
  ["examples:what-would-make-home-feel-safe", "text", "A person who answers, at whatever hour."],
  ["examples:accommodation-to-accom", "statutory", "ACCOM"],
  ["examples:suitability-to-annex-a", "statutory", "Suitability of accommodation"],
  ["examples:accommodation-to-accom", "text", "None for values that have a code."],
  ["chorus:making-together", "labels", "CREATIVE_WORKSHOP"],
  ["chorus:making-together", "text", "Agree what happens to what is made: it is theirs"],
  ["examples:wreaths-and-safe-homes", "labels", "A large county in the north of England"],
  ["examples:wreaths-and-safe-homes", "text", "People came who do not fill in forms"],
])("%s is found in its %s by %s", ([id, field, words]) => {
  expect(rowOf(id)[field].split("\n")).toContain(words);
});

test("an indicator is found by what it counts, its bands, and its names elsewhere", () => {
  const indicator = indicatorOf({
    need: "a home",
    namesElsewhere: [{ where: "A tool", name: "Code 112", match: "CLOSE" }],
  });
  expect(searchRowOf(indicator)).toMatchObject({
    statutory: "Code 112\nexamples:young-children-looked-after\nyoung-children-looked-after",
    codes: "UNDER_10\nFROM_10",
    labels: "a home\nchildren\nUnder 10\n10 and over",
    text: "Children looked after on 31 March\nA council",
  });
  const { calculation: _calculation, ...prose } = indicator;
  expect(searchRowOf(prose).codes).toBe("");
});

test.for([
  ["LAC placement", ["lac", "placement"]],
  ["children looked after in care", ["children looked after", "in", "care"]],
  ["", []],
  ["!!", []],
  ["x ".repeat(50), Array.from({ length: 12 }, () => "x")],
] as const)("a search for %j is for %j", ([text, typed]) => {
  expect(searchTerms(text).map((term) => term.typed)).toEqual(typed);
});

test("a short form brings what it stands for", () => {
  expect(searchTerms("UASC")).toEqual([
    {
      typed: "uasc",
      alternatives: [
        "uasc",
        "unaccompanied asylum seeking child",
        "unaccompanied asylum seeking children",
      ],
    },
  ]);
});
