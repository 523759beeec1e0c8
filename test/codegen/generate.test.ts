import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";

import type { ArtefactFile, Target } from "../../codegen/generate.ts";
import { generate, parseTargets, targets } from "../../codegen/generate.ts";
import { compareFiles } from "../../codegen/stale-files.ts";
import { hashText } from "../../codegen/emit/hash-text.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import { createSnapshot } from "../../registry/model/snapshot.ts";
import { items, snapshotOf } from "./fixture.ts";
import { indicatorOf } from "./measure/sample-measures.ts";
import { compileErrors, writeFiles } from "./written-files.ts";

const made = async (
  wanted: readonly Target[],
  snapshot: Snapshot = snapshotOf(),
  chosen?: readonly string[],
): Promise<readonly ArtefactFile[]> => {
  const result = await generate(snapshot, {
    targets: wanted,
    ...(chosen === undefined ? {} : { items: chosen }),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe("golden files", () => {
  test.for([
    ["json-schema", "club/club/2026/member.closed.schema.json"],
    ["json-schema", "club/club/2026/member.open.schema.json"],
    ["json-schema", "club/tree/2026/document.closed.schema.json"],
    ["json-schema", "club/tree/2026/document.open.schema.json"],
    ["json-schema", "club/how-was-it/1/record.closed.schema.json"],
    ["json-schema", "club/how-was-it/1/record.open.schema.json"],
    ["json-schema", "manifest.json-schema.json"],
    ["typescript", "club/club/2026/types.d.ts"],
    ["typescript", "club/tree/2026/types.d.ts"],
    ["typescript", "club/how-was-it/1/types.d.ts"],
    ["ajv", "club/club/2026/visit.closed.js"],
    ["ajv", "club/club/2026/visit.closed.d.ts"],
    ["fixtures", "club/how-was-it/1/fixtures/index.json"],
    ["fixtures", "club/how-was-it/1/fixtures/observed.json"],
    ["fixtures", "club/for-grown-ups/1/fixtures/index.json"],
    ["fixtures", "club/few-words/1/fixtures/index.json"],
  ] as const)("%s: %s", async ([target, path]) => {
    const file = (await made([target])).find((candidate) => candidate.path === path);
    await expect(file?.text).toMatchFileSnapshot(`../golden/codegen/${path.replaceAll("/", "__")}`);
  });
});

describe("emitted TypeScript", () => {
  it("compiles, and tells good records from bad ones", async () => {
    const use = `
import { validate } from "./club/club/2026/member.closed.js";
import type { ClubMember, ClubMemberOpen } from "./club/club/2026/types.js";
import type { TreeDocument } from "./club/tree/2026/types.js";
import type { HowWasItRecord } from "./club/how-was-it/1/types.js";

export const good: ClubMember = { MEMBER: "A1", JOINED: "2026-01-01", COLOUR: "RED", BORN: null };
// @ts-expect-error a code that is not in force
export const old: ClubMember = { MEMBER: "A1", JOINED: "2026-01-01", COLOUR: "OLD" };
// @ts-expect-error a required column is missing
export const short: ClubMember = { MEMBER: "A1" };
export const later: ClubMemberOpen = { MEMBER: "A1", JOINED: "2026-01-01", COLOUR: "OLD", ADDED: 1 };
export const tree: TreeDocument = {
  Head: { Year: 2026 },
  Family: [{ Person: [{ Colours: ["RED"], Visits: null }], Home: {} }],
  Street: {},
};
export const silent: HowWasItRecord = {
  fieldId: "club:how-was-it", fieldVersion: "1.2.0", recordedOn: "2026-01-01", level: "INDIVIDUAL",
  participation: "PRESENT_AND_SILENT", observation: null,
};
export const read = (value: unknown): string | undefined => (validate(value) ? value.COLOUR ?? "" : validate.errors?.[0]?.instancePath);
`;
    const files = await made(["ajv", "typescript"]);
    using written = writeFiles([...files, { path: "use.ts", text: use }]);
    expect(compileErrors(written.folder, ["use.ts"])).toBe("");
  });
});

describe("what a release gives", () => {
  it("is the same for the same items in any order", async () => {
    const expected = await made(targets);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...items], { minLength: items.length }),
        async (shuffled) => {
          expect(await made(targets, snapshotOf(shuffled))).toEqual(expected);
        },
      ),
      { numRuns: 5 },
    );
  });

  it("is the same for an item alone as for the whole, manifests aside", async () => {
    const textByPath = new Map(
      (await made(["ajv", "json-schema"])).map(({ path, text }) => [path, text]),
    );
    const part = await made(["ajv", "json-schema"], snapshotOf(), [
      "club:how-was-it@1",
      "club:visit",
    ]);
    const files = part.filter(
      ({ path }) => !path.startsWith("manifest.") && !path.endsWith("types.d.ts"),
    );
    expect(files.map(({ path }) => path)).toContain("club/club/2026/visit.closed.js");
    expect(files.map(({ path }) => path)).not.toContain("club/club/2026/member.closed.js");
    expect(files.map(({ path }) => path)).not.toContain("club/club/2026/document.closed.js");
    expect(files.every(({ path, text }) => textByPath.get(path) === text)).toBe(true);
  });

  it("gives the same text where two targets share a file", async () => {
    const texts = new Map<string, string>();
    for (const { path, text } of await made(targets)) {
      expect(texts.get(path) ?? text).toBe(text);
      texts.set(path, text);
    }
  });

  it("lists every file of a target with its hash", async () => {
    const files = await made(["typescript"]);
    const manifest: unknown = JSON.parse(files.at(-1)?.text ?? "");
    expect(manifest).toMatchObject({
      release: "2026.1",
      digest: snapshotOf().digest,
      target: "typescript",
      files: files.slice(0, -1).map(({ path, text }) => ({
        path,
        sha256: hashText(text),
        bytes: Buffer.byteLength(text),
      })),
    });
  });

  it("says nothing of the time or the machine", async () => {
    const today = new Date().toISOString().slice(0, "yyyy-mm-dd".length);
    for (const { text } of await made(targets)) {
      expect(text).not.toContain(process.cwd());
      expect(text).not.toContain(`${today}T`);
    }
  });
});

describe("what cannot be made", () => {
  const withoutElement = items.filter(({ id }) => id !== "club:joined" && id !== "club:scale");

  test.for([
    { name: "unknown item", chosen: ["club:nowhere"], codes: ["ITEM_NOT_FOUND"] },
    { name: "malformed reference", chosen: ["nowhere"], codes: ["ITEM_REF_MALFORMED"] },
    {
      name: "a kind that nothing is made of",
      chosen: ["club:joined"],
      codes: ["ITEM_KIND_UNEXPECTED"],
    },
    {
      name: "all at once",
      chosen: ["club:nowhere", "club:colours", "x"],
      codes: ["ITEM_NOT_FOUND", "ITEM_KIND_UNEXPECTED", "ITEM_REF_MALFORMED"],
    },
  ])("$name", async ({ chosen, codes }) => {
    const result = await generate(snapshotOf(), { targets, items: chosen });
    expect(result.ok ? [] : result.error.map(({ code }) => code)).toEqual(codes);
  });

  it("sends to the return for an indicator", async () => {
    const indicator = indicatorOf();
    const { id, version } = indicator;
    const found = { id, version, hash: "", content: indicator };
    const release = createSnapshot("2026.1", "", [...snapshotOf().versions, found]);
    const result = await generate(release, { targets: ["calculator"], items: [id] });
    expect(result.ok ? [] : result.error).toMatchObject([
      {
        message: `${id} is of the kind indicator; nothing is made of it alone.`,
        fix: "Name the return that it is worked out from, with the target calculator.",
      },
    ]);
  });

  it("tells every broken reference", async () => {
    const result = await generate(snapshotOf(withoutElement), { targets });
    expect(result.ok ? [] : result.error.map(({ message }) => message)).toEqual([
      "club:club@2026.0.0: club:joined is no element of this release.",
      "club:how-was-it@1.2.0: club:scale@1 is no codelist of this release.",
    ]);
  });

  it("knows its targets", () => {
    expect(parseTargets(["ajv", "fixtures"])).toEqual({ ok: true, value: ["ajv", "fixtures"] });
    const refused = parseTargets(["ajv", "cobol"]);
    expect(refused.ok ? [] : refused.error.map(({ message }) => message)).toEqual([
      '"cobol" is not a target.',
    ]);
  });
});

describe("staleness", () => {
  it("tells what is missing, changed and unexpected", () => {
    const expected = [
      { path: "a", text: "1" },
      { path: "c", text: "1" },
      { path: "d", text: "1" },
    ];
    const actual = new Map([
      ["d", "1"],
      ["c", "2"],
      ["b", "1"],
    ]);
    expect(compareFiles(expected, actual)).toEqual([
      { path: "a", state: "missing" },
      { path: "b", state: "unexpected" },
      { path: "c", state: "changed" },
    ]);
  });
});
