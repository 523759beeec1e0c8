import { expect, test } from "vitest";

import { namesMeant } from "../../../registry/check/names-meant.ts";

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
