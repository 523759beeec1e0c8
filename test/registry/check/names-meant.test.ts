import { expect, test } from "vitest";

import { itemsMeant, namesMeant } from "../../../registry/check/names-meant.ts";
import { publishedStandard } from "../../engine/measure/published-standard.ts";

const known = ["dfe:cin-census@2026", "dfe:ssda903@2025", "dfe:ssda903@2026", "dfe:ssda903@2026"];

test.for([
  [
    "another version",
    "dfe:ssda903@2050",
    known,
    "It has dfe:ssda903 as dfe:ssda903@2025, dfe:ssda903@2026.",
  ],
  ["misspelt", "dfe:ssda90@2026", known, "Did you mean dfe:ssda903@2026?"],
  ["misspelt, without its year", "dfe:cin-censuss", known, "Did you mean dfe:cin-census@2026?"],
  [
    "like no name",
    "north:x",
    known,
    "Its returns are dfe:cin-census@2026, dfe:ssda903@2025, dfe:ssda903@2026.",
  ],
  ["where there are none", "dfe:sex", [], "This release has no returns; ask for a newer one."],
] as const)("a name that a release does not have: %s", ([, wanted, names, fix]) => {
  expect(namesMeant(wanted, names, "returns")).toBe(fix);
});

test("a long list of names is cut short", () => {
  const many = Array.from({ length: 62 }, (_none, index) => `dfe:return-${index}@2026`);
  expect(namesMeant("north:x", many, "returns")).toMatch(/dfe:return-59@2026 and 2 more\.$/u);
});

const release = publishedStandard("2026.4");

test.for([
  ["examples:what-would-hlp", "coding-frame", "Did you mean examples:what-would-help@1.0.0?"],
  ["dfe:placement-typ", "codelist", "Did you mean dfe:placement-type@3.0.0?"],
] as const)("%s is near a %s of the shipped standard", ([wanted, kind, fix]) => {
  expect(itemsMeant(release, wanted, { kind, several: "items" })).toBe(fix);
});
