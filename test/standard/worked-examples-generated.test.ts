import { expect, test } from "vitest";

import { generate } from "../../codegen/generate.ts";
import { invariant } from "../../runtime/result.ts";
import { judgedFixtures } from "../codegen/judged-fixtures.ts";
import { writeFiles } from "../codegen/written-files.ts";
import { exampleItems } from "./worked-example-items.ts";

const bad = "declined-with-forced-reason covert summary-not-checked media-embedded";
const odd =
  "silent under-the-table still-thinking not-now declined repeated-no-show not-brought not-offered withdrew";

/** Voice fields of examples 2 to 4, with the fixtures in which somebody takes part. */
const fields = [
  ["how-i-show-what-i-want", "took-part-no-words observed", "child-started"],
  ["is-my-child-understood", "took-part-words took-part-no-words", "collective child-started"],
  ["what-help-would-help", "took-part-words took-part-no-words", "collective child-started"],
  [
    "what-i-would-change",
    "took-part-words took-part-no-words observed",
    "collective child-started",
  ],
  ["was-it-the-help-i-asked-for", "took-part-words took-part-no-words", "child-started"],
  ["words-in-my-file", "took-part-words took-part-no-words", "child-started"],
] as const;

const made = generate(exampleItems, {
  targets: ["ajv", "fixtures"],
  items: fields.map(([slug]) => `examples:${slug}@1`),
});

test("what is generated of examples 2 to 4 accepts every odd record and refuses every bad one", async () => {
  const result = await made;
  invariant(result.ok, JSON.stringify(result));
  using written = writeFiles(result.value);
  const judged = await judgedFixtures(result.value, written);
  const namesOf = (slug: string, verdict: boolean): string =>
    judged
      .filter((fixture) => fixture.folder === `examples/${slug}/1` && fixture.judged === verdict)
      .map(({ name }) => name)
      .join(" ");
  for (const [slug, first, last] of fields)
    expect([slug, namesOf(slug, true), namesOf(slug, false)]).toEqual([
      slug,
      `${first} ${odd} ${last}`,
      bad,
    ]);
  expect(judged.filter((fixture) => fixture.judged !== fixture.expected)).toEqual([]);
});
