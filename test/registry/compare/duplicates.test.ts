import { expect, test } from "vitest";

import type { CodeList, RegistryItem } from "../../../generated/items/types.ts";
import { createDuplicateFinder, findDuplicates } from "../../../registry/compare/duplicates.ts";
import { contentHash } from "../../../registry/identity/content-hash.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { invariant } from "../../../runtime/result.ts";
import { calculationOf, indicatorOf } from "../../codegen/measure/sample-measures.ts";
import { shippedItems } from "../../standard/shipped.ts";

const snapshot = createSnapshot(
  "",
  "",
  shippedItems.map((content) => ({
    id: content.id,
    version: content.version,
    hash: contentHash(content),
    content,
  })),
);
const find = createDuplicateFinder(snapshot);

const text = (words: string) =>
  [{ audience: "PRACTITIONER", language: "en", text: words }] as const;

const common = {
  version: "1.0.0",
  askedBy: { organisation: "A council", reason: "To know" },
  sources: [{ title: "A paper", state: "MADE_UP" }],
} as const;

const list = (title: string, codes: CodeList["codes"]): RegistryItem => ({
  ...common,
  kind: "codelist",
  id: "leeds:mine",
  titles: text(title),
  codes,
  ordered: false,
  closed: true,
});

const placementCodes = (): CodeList["codes"] => {
  const content = snapshot.versionsOf("dfe:placement-type").at(-1)?.content;
  invariant(content?.kind === "codelist", "the placement types are shipped");
  return content.codes;
};

test("a list that was typed again is found by its codes, whatever it is called", () => {
  const codes = placementCodes()
    .slice(0, 11)
    .map(({ code }) => ({ code, labels: text(`Our words for ${code}`) }));
  const [first] = find(
    list("Kinds of home", [...codes, { code: "LX9", labels: text("Ours alone") }]),
  );
  expect(first?.id).toBe("dfe:placement-type");
  expect(first?.reasons.filter(({ on }) => on === "codes")).toEqual([
    { on: "codes", text: "It shares 11 of 12 codes with dfe:placement-type." },
  ]);
});

test("a list that was typed again under other codes is found by its labels", () => {
  const codes = placementCodes().map(({ labels }, index) => ({ code: String(index), labels }));
  expect(find(list("Kinds of home", codes))[0]?.id).toBe("dfe:placement-type");
});

test("an element is found under another word for it", () => {
  const mine: RegistryItem = {
    ...common,
    kind: "element",
    id: "leeds:birth",
    titles: text("Birth date"),
    concept: { objectClass: "child", property: "date of birth" },
    valueShape: "DATE",
    value: { kind: "date" },
  };
  const found = find(mine).map(
    ({ id, reasons }) => `${id} by ${reasons.map(({ on }) => on).join(" and ")}`,
  );
  expect(found.toSorted()).toEqual([
    "dfe:ssda903-dob by name and type",
    "ofsted:annex-a-date-of-birth by name and type",
  ]);
});

test("what is like nothing here finds nothing", () => {
  const codes = ["1", "2", "3"].map((code) => ({ code, labels: text(`Bicycle shed ${code}`) }));
  expect(find(list("Bicycle sheds of a school", codes))).toEqual([]);
});

test("an item is no duplicate of itself, nor of what it replaces", () => {
  const [mine] = snapshot.versionsOf("dfe:placement-type");
  invariant(mine !== undefined, "the placement types are shipped");
  expect(find(mine.content).map(({ id }) => id)).not.toContain("dfe:placement-type");
  const next = { ...mine.content, id: "leeds:mine", replaces: "dfe:placement-type@1" };
  expect(find(next).map(({ id }) => id)).not.toContain("dfe:placement-type");
});

test("each one found has a score, and reasons in words", () => {
  for (const { content } of snapshot.versions)
    for (const { id, score, reasons } of find(content)) {
      expect([id, score >= 0.5, score <= 1, reasons.length > 0]).toEqual([id, true, true, true]);
      for (const reason of reasons) expect(reason.text).toMatch(/^Its? .+\.$/u);
    }
});

test("an empty registry has nothing to adopt", () => {
  expect(
    findDuplicates(list("Kinds of home", placementCodes()), createSnapshot("", "", [])),
  ).toEqual([]);
});

test("a question costs little once the registry is read", () => {
  const start = performance.now();
  for (const { content } of snapshot.versions) find(content);
  expect((performance.now() - start) / snapshot.versions.length).toBeLessThan(50);
});

test("a measure is known again by whom it counts and by its bands, whatever it is called", () => {
  const known = indicatorOf({ titles: text("Young children looked after") });
  const own = indicatorOf({ id: "leeds:mine", titles: text("Little ones in our care") });
  const other = indicatorOf({
    id: "leeds:other",
    titles: text("Plans that ended in the year"),
    calculation: calculationOf({
      population: { ...calculationOf().population, description: text("Plans that ended") },
      distribution: { ...calculationOf().distribution, bands: [] },
    }),
  });
  const all = createSnapshot("", "", [
    { id: known.id, version: known.version, hash: contentHash(known), content: known },
  ]);
  const scoreOf = (item: RegistryItem): number => findDuplicates(item, all)[0]?.score ?? 0;
  expect(scoreOf(own)).toBeGreaterThan(scoreOf(other));
});
