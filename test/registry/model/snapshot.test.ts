import * as fc from "fast-check";
import { expect, test } from "vitest";

import { parseItemRef, renderItemRef } from "../../../registry/identity/item-ref.ts";
import { referencesOf } from "../../../registry/model/references.ts";
import { searchTerms } from "../../../registry/model/search-query.ts";
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
