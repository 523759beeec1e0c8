import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { suggestCodes } from "../../../cli/map/suggest-codes.ts";
import {
  countsOf,
  renderSuggestions,
  renderSuggestionsJson,
} from "../../../engine/map/render-suggestions.ts";
import { readSpellings } from "../../../engine/map/spellings.ts";
import { suggestMappings } from "../../../engine/map/suggest-mappings.ts";
import { invariant } from "../../../runtime/result.ts";
import { casesFolder } from "../../cases.ts";
import { typedAs, worldAt } from "./mapping-world.ts";

const codes = [
  { code: "U1", label: "Foster placement with relative or friend" },
  { code: "K2", label: "Children's Homes" },
  { code: "H5", label: "Semi-independent living accommodation" },
  { code: "P1", label: "Placed with own parents" },
  { code: "Z1", label: "Other placements" },
  { code: "Z2", label: "Other placement" },
];

const spelling = (value: string, means?: string) => ({
  system: "Fern",
  column: "Placement",
  value,
  ...(means === undefined ? {} : { means }),
});

const cases: readonly {
  readonly value: string;
  readonly means?: string;
  readonly kind: string;
  readonly to: readonly string[];
}[] = [
  { value: "K2", kind: "EXACT", to: ["K2"] },
  { value: "Placed with own parents", kind: "EXACT", to: ["P1"] },
  { value: "k2", kind: "NORMALISED", to: ["K2"] },
  { value: "c) childrens homes", kind: "NEAR", to: ["K2"] },
  { value: "CHILDREN’S HOMES", kind: "NORMALISED", to: ["K2"] },
  { value: "(a) Placed with own  parents", kind: "NORMALISED", to: ["P1"] },
  { value: "Semi independent living accomodation", kind: "NEAR", to: ["H5"] },
  { value: "Other placementz", kind: "OPEN_QUESTION", to: ["Z1", "Z2"] },
  { value: "Sofa", kind: "NONE", to: [] },
  { value: "Sofa", means: "Z1", kind: "DECLARED", to: ["Z1"] },
  { value: "K2", means: "Z1", kind: "OPEN_QUESTION", to: ["K2", "Z1"] },
];

test.for(cases)("$value ($means) is $kind", ({ value, means, kind, to }) => {
  const [found, other] = suggestMappings([spelling(value, means)], codes);
  expect(other).toBeUndefined();
  expect({ kind: found?.kind, to: found?.candidates.map(({ code }) => code).toSorted() }).toEqual({
    kind,
    to,
  });
});

const own = `system,column,value,means
Fern,Source,GP,Health
Otter,Source,gp,Education
Fern,Source,School nurse,Health services
Otter,Source,School nurse,health  Services
Fern,Status,In care,Detained in accommodation
Otter,Status,In care,Detained in accomodation
`;

const readOf = (name: string, text: string) =>
  readSpellings({ name, bytes: new TextEncoder().encode(text) });

test("what two systems say differently is an open question, a slip in writing is none", async () => {
  const read = readOf("own.csv", own);
  invariant(read.ok, "the list is read");
  const found = suggestMappings(read.value);
  expect(found.map(({ value, kind }) => [value, kind])).toEqual([
    ["GP", "OPEN_QUESTION"],
    ["School nurse", "DECLARED"],
    ["In care", "DECLARED"],
  ]);
  await expect(renderSuggestions(found)).toMatchFileSnapshot("../../golden/map/suggestions.txt");
  await expect(renderSuggestionsJson(found, null)).toMatchFileSnapshot(
    "../../golden/map/suggestions.json",
  );
});

test.for([
  ["no columns", "own.csv", "a,b\n1,2\n"],
  ["no JSON", "own.json", "{"],
  ["no entries", "own.json", '{"entries": [{"column": 1}]}'],
] as const)("refused: %s", ([_name, file, text]) => {
  const read = readOf(file, text);
  expect(read.ok ? undefined : read.error.code).toBe("MAP_SPELLINGS_MALFORMED");
});

const annexA = join(casesFolder, "samples", "local_code_aliases.json");

/** Writings that differ in case, in one letter, or in how a place is called. */
const isOneMeaning = (column: string, spelled: readonly string[]): boolean =>
  column === "LA of Placement" ||
  new Set(spelled.map((text) => text.toLowerCase().replace("accomo", "accommo"))).size === 1;

describe.runIf(existsSync(annexA))("the spellings of Annex A", () => {
  test("each of the 30 that mean two things is an open question", () => {
    const listed: {
      readonly conflicts: readonly { column: string; alias: string; codes: string[] }[];
    } = JSON.parse(readFileSync(annexA, "utf8"));
    const ambiguous = listed.conflicts.filter(
      (conflict) => !isOneMeaning(conflict.column, conflict.codes),
    );
    expect(ambiguous).toHaveLength(30);
    const read = readSpellings({ name: "aliases.json", bytes: readFileSync(annexA) });
    invariant(read.ok, "the list is read");
    const suggestions = suggestMappings(read.value);
    const open = new Map(
      suggestions
        .filter(({ kind }) => kind === "OPEN_QUESTION")
        .map(({ column, value, candidates }) => [
          `${column}: ${value.toLowerCase()}`,
          candidates.length,
        ]),
    );
    const missed = ambiguous.filter(
      ({ column, alias }) => (open.get(`${column}: ${alias}`) ?? 0) < 2,
    );
    expect(missed).toEqual([]);
    expect(countsOf(suggestions)["OPEN_QUESTION"]).toBe(38);
  });
});

test("on the command line open questions end with 1", async () => {
  const world = worldAt(".");
  const context = { typed: typedAs({}), surroundings: world };
  expect(await suggestCodes([], context)).toMatchObject([{ code: "USAGE" }]);
  expect(await suggestCodes(["no-such.csv"], context)).toMatchObject([
    { code: "CHECK_PATH_NOT_FOUND" },
  ]);
});
