import { expect, test } from "vitest";

import { editDistance } from "../../../engine/check/edit-distance.ts";
import { createSuggester } from "../../../engine/check/suggest.ts";

const placements = [
  { code: "K1", label: "Secure children's home" },
  { code: "K2", label: "Children's home" },
  { code: "K3", label: "Supported accommodation" },
  { code: "PR0", label: "Parent" },
  { code: "PR1", label: "Own provision" },
  { code: "CARPL", label: "Change to care plan" },
  { code: "CUSTOD", label: "Custody" },
];
const yesNo = [
  { code: "0", label: "No" },
  { code: "1", label: "Yes" },
];
const sexes = [
  { code: "M", label: "Male" },
  { code: "F", label: "Female" },
];

test.for([
  { list: placements, text: "k3", is: "K3" },
  { list: placements, text: "K-3", is: "K3" },
  { list: placements, text: "supported  Accommodation", is: "K3" },
  { list: placements, text: "suported accomodation", is: "K3" },
  { list: placements, text: "K2 - Children's home", is: "K2" },
  { list: placements, text: "Own provision (PR1)", is: "PR1" },
  { list: placements, text: "PRO", is: "PR0" },
  { list: placements, text: "CARLP", is: "CARPL" },
  { list: placements, text: "CUSTD", is: "CUSTOD" },
  { list: placements, text: "K9", is: undefined },
  { list: placements, text: "", is: undefined },
  { list: placements, text: "?!", is: undefined },
  { list: placements, text: "K3".repeat(100), is: undefined },
  { list: yesNo, text: "1.0", is: "1" },
  { list: yesNo, text: "01", is: "1" },
  { list: yesNo, text: "YES", is: "1" },
  { list: yesNo, text: "2", is: undefined },
  { list: sexes, text: "Male", is: "M" },
  { list: sexes, text: "F - Female", is: "F" },
  { list: sexes, text: "femal", is: "F" },
  { list: [...sexes, { code: "f", label: "x" }], text: "f ", is: undefined },
])("$text was meant to be $is", ({ list, text, is }) => {
  expect(createSuggester(list)(text)).toBe(is);
});

test.for([
  ["", "", 0],
  ["abc", "abc", 0],
  ["abc", "acb", 1],
  ["abc", "ab", 1],
  ["abc", "xbc", 1],
  ["ca", "abc", 3],
  ["abc", "xyz", Infinity],
] as const)("from %j to %j takes %j edits", ([from, to, edits]) => {
  expect(editDistance(from, to, from === "ca" ? 3 : 2)).toBe(edits);
});
