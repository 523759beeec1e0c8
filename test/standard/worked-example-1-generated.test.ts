import { describe, expect, test } from "vitest";

import { generate, targets } from "../../codegen/generate.ts";
import { invariant } from "../../runtime/result.ts";
import { judgedFixtures, validatorOf } from "../codegen/judged-fixtures.ts";
import { compileErrors, writeFiles } from "../codegen/written-files.ts";
import { shippedOf } from "./shipped.ts";
import { all } from "./worked-example.ts";

/** The field hears only those who speak for themselves: an outcome of watching comes with nothing that it could hold. */
const mayStandAlone = (code: string, family = ""): boolean =>
  family !== "TOOK_PART" || code === "OBSERVED_PREVERBAL";

describe("what is generated from it", () => {
  const folders = [
    "north-yorkshire/map-of-my-places/1",
    "north-yorkshire/safe-where-i-live/1",
    "north-yorkshire/safe-where-i-live/2",
    "examples/map-of-my-places/1",
    "examples/safe-where-i-live/1",
    "examples/safe-where-i-live/2",
  ];
  const items = folders.map((folder) => folder.replace("/", ":").replace("/", "@"));
  const made = generate(all, { targets, items });

  test("comes in every target, and its types compile", async () => {
    const result = await made;
    invariant(result.ok, JSON.stringify(result));
    for (const target of ["json-schema", "ajv", "typescript", "fixtures"])
      expect(result.value.some((file) => file.target === target)).toBe(true);
    using written = writeFiles(result.value);
    const types = result.value.filter(
      ({ path, target }) => target === "ajv" && path.endsWith(".d.ts"),
    );
    expect(types.length).toBeGreaterThan(folders.length);
    expect(
      compileErrors(
        written.folder,
        types.map(({ path }) => path),
      ),
    ).toBe("");
  });

  test("accepts every odd record and refuses every bad one, as the model lists them", async () => {
    const result = await made;
    invariant(result.ok, JSON.stringify(result));
    using written = writeFiles(result.value);
    const judged = await judgedFixtures(result.value, written);
    const accepted =
      "took-part-words took-part-no-words silent under-the-table still-thinking not-now declined repeated-no-show not-brought not-offered withdrew collective child-started";
    const refused = "declined-with-forced-reason covert summary-not-checked media-embedded";
    for (const folder of folders) {
      const namesOf = (verdict: boolean | undefined): string =>
        judged
          .filter((fixture) => fixture.folder === folder && fixture.judged === verdict)
          .map(({ name }) => name)
          .join(" ");
      // A map is made without words, so nobody takes part in words there.
      const words = folder.includes("map") ? accepted.replace("took-part-words ", "") : accepted;
      expect([folder, namesOf(true), namesOf(false)]).toEqual([folder, words, refused]);
    }
    expect(judged.filter((fixture) => fixture.judged !== fixture.expected)).toEqual([]);
  });

  const context = {
    startedBy: "ADULT",
    askerRole: "PRACTITIONER",
    askerRelationship: "KNOWN",
    askerIsJudged: true,
    occasion: "CREATIVE_SESSION",
    place: "COMMUNITY_SPACE",
    privacy: "OTHERS_PRESENT",
    technology: ["NONE"],
    thinkingSupport: ["PEER_GROUP"],
    toldBeingRecorded: "YES_AND_SHOWN",
    modeChosenBy: "SPEAKER",
    supports: ["TIME", "QUIET_SPACE"],
  };
  const heard = (id: string, version: string) => ({
    fieldId: id,
    fieldVersion: version,
    recordedOn: "2026-12-04",
    level: "INDIVIDUAL",
    participation: "TOOK_PART_WITHOUT_WORDS",
    speaker: { role: "CARE_EXPERIENCED_ADULT", localRef: "opaque" },
    authorship: {
      wordsBy: "SPEAKER",
      recordedBy: "PRACTITIONER",
      transformation: "PARAPHRASED",
      checkedBack: "AGREED",
    },
    context,
    notice: { audience: "YOUNG_ADULT", version },
    loop: { replyDueBy: "2027-01-05", outcome: null, repliedOn: null },
  });
  const bolts = { mode: "MODEL_OR_CRAFT", scale: "SOMETIMES", description: "A door with bolts" };
  const cases: readonly (readonly [name: string, folder: string, response: object, boolean])[] = [
    ["a model and a point on the scale", "safe-where-i-live/1", bolts, true],
    ["the same in the later version", "safe-where-i-live/2", bolts, true],
    [
      "a reference to where the model is",
      "safe-where-i-live/1",
      { ...bolts, mediaRef: "local://a" },
      true,
    ],
    ["a way that is not offered", "safe-where-i-live/1", { ...bolts, mode: "PLAY" }, false],
    [
      "a point that the scale has not",
      "safe-where-i-live/1",
      { ...bolts, scale: "STILL_THINKING" },
      false,
    ],
    [
      "a map with nothing marked",
      "map-of-my-places/1",
      { mode: "PHOTO_OR_MAP", description: "Nothing marked" },
      true,
    ],
    ["a map on a scale", "map-of-my-places/1", { ...bolts, mode: "PHOTO_OR_MAP" }, false],
  ];

  test.for(cases)("%s", async ([, folder, response, isValid]) => {
    const result = await made;
    invariant(result.ok, JSON.stringify(result));
    using written = writeFiles(result.value);
    const validate = await validatorOf(written, `north-yorkshire/${folder}`);
    const [slug = "", major = ""] = folder.split("/");
    const record = { ...heard(`north-yorkshire:${slug}`, `${major}.0.0`), response };
    expect(validate(record)).toBe(isValid);
  });

  test("an outcome alone is a whole record, except where someone took part", async () => {
    const result = await made;
    invariant(result.ok, JSON.stringify(result));
    using written = writeFiles(result.value);
    const validate = await validatorOf(written, "north-yorkshire/safe-where-i-live/1");
    const outcomes =
      shippedOf("codelist").find(({ id }) => id === "chorus:participation-outcome")?.codes ?? [];
    expect(outcomes).toHaveLength(20);
    const bare = outcomes.map(({ code, family }) => [
      code,
      validate({
        fieldId: "north-yorkshire:safe-where-i-live",
        fieldVersion: "1.0.0",
        recordedOn: "2026-12-04",
        level: "INDIVIDUAL",
        participation: code,
      }),
      mayStandAlone(code, family),
    ]);
    expect(bare.filter(([, is, should]) => is !== should)).toEqual([]);
  });
});
