import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { plainText } from "../../codegen/model/texts.ts";
import { countsOf } from "../../engine/map/render-suggestions.ts";
import type { Spelling } from "../../engine/map/spellings.ts";
import { readSpellings } from "../../engine/map/spellings.ts";
import { suggestMappings } from "../../engine/map/suggest-mappings.ts";
import { invariant } from "../../runtime/result.ts";
import type { CodeModel } from "../../runtime/return-model.ts";
import { casesFolder } from "../cases.ts";
import { elementsOf } from "./owned-return.ts";
import { shippedOf } from "./shipped.ts";

const file = join(casesFolder, "samples", "local_code_aliases.json");

const elements = [...elementsOf("ofsted").values()];

/** The codes of the list that the column with a heading takes. */
const codesOf = (heading: string): readonly CodeModel[] => {
  const value = elements.find(({ statutoryNames = [] }) => statutoryNames.includes(heading))?.value;
  const id = value?.kind === "coded" ? value.codelist : "";
  const list = shippedOf("codelist").find((one) => one.id === id);
  invariant(list !== undefined, `${heading} has a code list`);
  return list.codes.map(({ code, labels }) => ({ code, label: plainText(labels) }));
};

interface Conflict {
  readonly column: string;
  readonly alias: string;
  readonly codes: readonly string[];
}

/** Writings that differ in case, in one letter, or in how a place is called. */
const isOneMeaning = ({ column, codes }: Conflict): boolean =>
  column === "LA of Placement" ||
  new Set(codes.map((text) => text.toLowerCase().replace("accomo", "accommo"))).size === 1;

const countsByColumn = (columns: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...Map.groupBy(columns, (one) => one)].map(([one, same]) => [one, same.length]),
  );

describe.runIf(existsSync(file))("the local spellings of Annex A beside its lists", () => {
  const read = existsSync(file)
    ? readSpellings({ name: "aliases.json", bytes: readFileSync(file) })
    : undefined;
  const given: readonly Spelling[] = read?.ok === true ? read.value : [];
  const suggestions = [...Map.groupBy(given, ({ column }) => column)].flatMap(([column, same]) =>
    suggestMappings(same, codesOf(column)),
  );
  const open = new Map(
    suggestions
      .filter(({ kind }) => kind === "OPEN_QUESTION")
      .map(({ column, value, candidates }) => [
        `${column}: ${value.toLowerCase()}`,
        candidates.map(({ code }) => code),
      ]),
  );

  test("all 10,998 are read, and each of a column's 10,483 has one answer", () => {
    expect([given.length, suggestions.length, countsOf(suggestions)]).toEqual([
      10_998,
      10_483,
      { OPEN_QUESTION: 46, EXACT: 325, NORMALISED: 380, DECLARED: 9634, NEAR: 5, NONE: 93 },
    ]);
  });

  test("each of the 30 that mean two things is an open question with both codes; 16 more are", () => {
    const { conflicts }: { readonly conflicts: readonly Conflict[] } = JSON.parse(
      readFileSync(file, "utf8"),
    );
    const ambiguous = conflicts.filter((conflict) => !isOneMeaning(conflict));
    expect(ambiguous).toHaveLength(30);
    const nameOf = ({ column, alias }: Conflict): string => `${column}: ${alias}`;
    const missed = ambiguous.filter(
      (conflict) => !conflict.codes.every((code) => open.get(nameOf(conflict))?.includes(code)),
    );
    expect(missed).toEqual([]);
    const known = new Set(ambiguous.map(nameOf));
    const others = [...open.keys()].filter((name) => !known.has(name));
    // Texts that are a code of the list by their own words and said to be another, and places with several names.
    expect(countsByColumn(others.map((name) => name.slice(0, name.indexOf(": "))))).toEqual({
      "Child's Legal Status": 2,
      "Contact Source": 3,
      "LA of Placement": 8,
      "Referral Source": 3,
    });
  });

  test("what is like no code is left alone, and never guessed", () => {
    const none = suggestions.filter(({ kind }) => kind === "NONE");
    expect(none.every(({ candidates }) => candidates.length === 0)).toBe(true);
    expect(countsByColumn(none.map(({ column }) => column))).toEqual({
      "Child's Category of Need": 15,
      "Child's Legal Status": 23,
      Ethnicity: 1,
      Gender: 1,
      "LA of Placement": 30,
      "Primary Need Code": 15,
      "Reason Ceased to be Looked After": 7,
      "Type of Accommodation": 1,
    });
  });
});
