import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";

/** Where the items stand that a made-up authority puts forward. */
const fixtures = "test/fixtures/worked-example-1/north-yorkshire";

/** The definitions and voice fields of worked example 1 that the authority puts forward. */
export const itemsOf = (wanted: (name: string) => boolean): readonly unknown[] =>
  ["codelist", "element", "voice-field"].flatMap((kind) =>
    readdirSync(join(fixtures, kind))
      .filter(wanted)
      .toSorted()
      .map((name): unknown => parse(readFileSync(join(fixtures, kind, name), "utf8"))),
  );

/** Items as the changes of a proposal. */
export const contentsOf = (
  items: readonly unknown[],
): readonly { readonly kind: string; readonly content: unknown }[] =>
  items.map((content) => ({ kind: "CONTENT", content }));

/** Items of the shipped example that become the authority's own. */
const adopted =
  /\bexamples:(accommodation-suitability|accommodation-to-accom|accommodation-type|care-leavers-feel-safe-where-they-live|map-of-my-places|safe-where-i-live|what-would-make-home-feel-safe)\b/gu;

const asOwn = (file: string): Readonly<Record<string, unknown>> =>
  parse(
    readFileSync(join("standard/examples", file), "utf8").replaceAll(adopted, "north-yorkshire:$1"),
  );

/** The indicator of worked example 1, as the authority's own. */
export const indicator = asOwn("indicator/care-leavers-feel-safe-where-they-live@1.0.0.yaml");

/** The other items that are made for counting: how answers are coded, and what the national return has beside it. */
export const besideIt: readonly unknown[] = [
  asOwn("coding-frame/what-would-make-home-feel-safe@1.0.0.yaml"),
  asOwn("mapping/accommodation-to-accom@1.0.0.yaml"),
];
