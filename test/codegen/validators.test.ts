import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { registerSchema, validate as judge } from "@hyperjump/json-schema/draft-2020-12";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { afterAll, describe, expect, it, test } from "vitest";

import type { ArtefactFile } from "../../codegen/generate.ts";
import { generate } from "../../codegen/generate.ts";
import { schemaUnits } from "../../codegen/emit/schema-units.ts";
import { releaseModel } from "../../codegen/model/release-model.ts";
import { createCellReader } from "../../runtime/cells.ts";
import { snapshotOf } from "./fixture.ts";
import { writeFiles } from "./written-files.ts";

const result = await generate(snapshotOf(), { targets: ["ajv", "fixtures"] });
const files: readonly ArtefactFile[] = result.ok ? result.value : [];
const written = writeFiles(files);
afterAll(() => {
  written[Symbol.dispose]();
});

const model = releaseModel(snapshotOf());
if (!model.ok) throw new Error("the made-up release is whole");
const units = schemaUnits(model.value);

type Json = Parameters<Awaited<ReturnType<typeof judge>>>[0];

interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string }[] | null;
}

interface FixtureIndex {
  readonly fixtures: readonly { readonly file?: string; readonly valid?: boolean }[];
}

const isIndex = (value: unknown): value is FixtureIndex =>
  typeof value === "object" &&
  value !== null &&
  "fixtures" in value &&
  Array.isArray(value.fixtures);

const isModule = (value: unknown): value is { readonly validate: Validator } =>
  typeof value === "object" && value !== null && "validate" in value;

const load = async (path: string): Promise<Validator> => {
  const module: unknown = await import(pathToFileURL(join(written.folder, path)).href);
  if (!isModule(module)) throw new Error(`${path} exports validate`);
  return module.validate;
};

const member = {
  closed: await load("club/club/2026/member.closed.js"),
  open: await load("club/club/2026/member.open.js"),
};
const tree = {
  closed: await load("club/tree/2026/document.closed.js"),
  open: await load("club/tree/2026/document.open.js"),
};
const voice = {
  closed: await load("club/how-was-it/1/record.closed.js"),
  open: await load("club/how-was-it/1/record.open.js"),
};
const adults = { closed: await load("club/for-grown-ups/1/record.closed.js") };

const row = { MEMBER: "A1", JOINED: "2026-02-28" };

/** Compliance grid: what each kind of cell accepts from a writer and from a reader. */
const grid: readonly (readonly [string, unknown, boolean, boolean])[] = [
  // column, value, closed accepts, open accepts
  ["MEMBER", "A1", true, true],
  ["MEMBER", "none", true, true],
  ["MEMBER", "NONE12", false, true],
  ["MEMBER", "a1", false, true],
  ["MEMBER", "", false, true],
  ["MEMBER", null, false, false],
  ["MEMBER", 1, false, false],
  ["JOINED", "2024-02-29", true, true],
  ["JOINED", "2000-02-29", true, true],
  ["JOINED", "1900-02-29", false, false],
  ["JOINED", "2025-02-29", false, false],
  ["JOINED", "2025-04-31", false, false],
  ["JOINED", "31/03/2026", false, false],
  ["BORN", "2026", true, true],
  ["BORN", "2026-13", false, false],
  ["BORN", "2026-12", true, true],
  ["BORN", "2026-12-32", false, false],
  ["BORN", "2026-12-31", true, true],
  ["SEEN_AT", "2026-03-31T23:59:59", true, true],
  ["SEEN_AT", "2026-03-31T23:59:59.25Z", true, true],
  ["SEEN_AT", "2026-03-31T23:59:59+01:00", true, true],
  ["SEEN_AT", "2026-03-31T24:00:00", false, false],
  ["SEEN_AT", "2026-02-30T10:00:00", false, false],
  ["YEAR", 2026, true, true],
  ["YEAR", 999, false, false],
  ["YEAR", "2026", false, false],
  ["VISITS", 0, true, true],
  ["VISITS", 99, true, true],
  ["VISITS", 100, false, true],
  ["VISITS", 1.5, false, false],
  ["BALANCE", -5, true, true],
  ["BALANCE", 2 ** 53, false, false],
  ["ACTIVE", true, true, true],
  ["ACTIVE", "true", false, false],
  ["COLOUR", "RED", true, true],
  ["COLOUR", "BLUE", true, true],
  ["COLOUR", "OLD", false, true],
  ["COLOUR", "NEW", false, true],
  ["COLOUR", 'IN"QUOTES" `${x}`', true, true],
  ["COLOUR", "", false, true],
  ["COLOUR", null, true, true],
  ["MOOD", "GLAD", true, true],
  ["MOOD", "in my own words", true, true],
  ["NOTE", null, true, true],
  ["ADDED_LATER", 1, false, true],
];

describe("compliance grid", () => {
  test.for(grid)("%s = %j: closed %j, open %j", ([column, value, closed, open]) => {
    const record = { ...row, [column]: value };
    expect([member.closed(record), member.open(record)]).toEqual([closed, open]);
  });

  it("requires the required columns", () => {
    expect(member.closed({})).toBe(false);
    expect(member.closed.errors?.length).toBe(2);
    expect(member.open({ MEMBER: "A1" })).toBe(false);
  });
});

const leaf = { Colours: ["RED"] };
const whole = { Head: { Year: 2026 }, Family: [{ Person: [leaf] }] };

describe("documents", () => {
  test.for([
    ["the least", whole, true, true],
    [
      "all tables",
      {
        Head: { Level: "L", Year: 2026, Live: true },
        Family: [
          {
            FamilyName: "x",
            Person: [{ Colours: ["RED", "BLUE"], Visits: null }],
            Home: { Note: null },
          },
        ],
      },
      true,
      true,
    ],
    ["a fixed value changed", { ...whole, Head: { Level: "M", Year: 2026 } }, false, true],
    ["a required table missing", { Family: [] }, false, false],
    ["too few rows", { ...whole, Family: [] }, false, true],
    [
      "too many rows",
      { ...whole, Family: [1, 2, 3, 4].map(() => ({ Person: [leaf] })) },
      false,
      true,
    ],
    ["an empty repeat", { ...whole, Family: [{ Person: [{ Colours: [] }] }] }, false, true],
    ["a table unknown", { ...whole, More: [] }, false, true],
    ["one where a list is due", { ...whole, Family: { Person: [leaf] } }, false, false],
  ] as const)("%s", ([, document, closed, open]) => {
    expect([tree.closed(document), tree.open(document)]).toEqual([closed, open]);
  });
});

type Parts = Readonly<Record<string, object>>;

const isParts = (value: unknown): value is Parts => typeof value === "object" && value !== null;

/** The JSON of an emitted file that holds an object. */
const jsonOf = (ending: string): Parts => {
  const value: unknown = JSON.parse(files.find(({ path }) => path.endsWith(ending))?.text ?? "");
  if (!isParts(value)) throw new Error(`${ending} holds an object`);
  return value;
};

const heard = jsonOf("how-was-it/1/fixtures/took-part-words.json");
const seen = jsonOf("how-was-it/1/fixtures/observed.json");
const bare = {
  fieldId: "club:how-was-it",
  fieldVersion: "1.2.0",
  recordedOn: "2026-05-14",
  level: "INDIVIDUAL",
};

const without = (record: Readonly<Record<string, object>>, name: string): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

/** The rules between the parts of a voice record, each by a record that keeps it or breaks it. */
const voiceRules: readonly (readonly [string, object, boolean])[] = [
  ["an answer", heard, true],
  [
    "an answer with nulls for what it has not",
    { ...heard, observation: null, loop: null, revisionOf: null },
    true,
  ],
  ["an answer without words or scale", { ...heard, response: { mode: "DRAWING" } }, true],
  ["taking part needs a response or observation", without(heard, "response"), false],
  ["taking part with an observation", { ...seen, participation: "TOOK_PART_DIRECTLY" }, true],
  ["an answer needs its context", without(heard, "context"), false],
  ["an answer needs its authorship", without(heard, "authorship"), false],
  ["an answer needs its notice", { ...heard, notice: null }, false],
  ["an observation", seen, true],
  ["an observed outcome needs the observation", without(seen, "observation"), false],
  ["an observed outcome holds no response", { ...seen, response: heard["response"] }, false],
  [
    "an observation needs another reading",
    { ...seen, observation: without({ ...seen["observation"] }, "otherReading") },
    false,
  ],
  ["playing under the table", { ...bare, participation: "PLAYFUL_NON_ENGAGEMENT" }, true],
  ["playing under the table, watched", { ...seen, participation: "PLAYFUL_NON_ENGAGEMENT" }, true],
  [
    "playing under the table is no answer",
    { ...heard, participation: "PLAYFUL_NON_ENGAGEMENT" },
    false,
  ],
  ["silence", { ...bare, participation: "PRESENT_AND_SILENT" }, true],
  ["silence is not to be read", { ...seen, participation: "PRESENT_AND_SILENT" }, false],
  ["an outcome that says nothing of what it carries", { ...bare, participation: "NOT_NOW" }, true],
  [
    "an outcome with its context",
    { ...without(heard, "response"), participation: "NOT_NOW" },
    true,
  ],
  ["an unknown outcome", { ...bare, participation: "NO_IDEA" }, false],
  ["no outcome", bare, false],
  ["a mode that the field does not allow", { ...heard, response: { mode: "SIGNED" } }, false],
  ["a way through an app", { ...heard, response: { mode: "APP" } }, true],
  ["a point off the scale", { ...heard, response: { mode: "SPOKEN", scale: "5" } }, false],
  [
    "media by reference",
    { ...heard, response: { mode: "DRAWING", mediaRef: "local://drawings/7" } },
    true,
  ],
  [
    "media in words",
    { ...heard, response: { mode: "DRAWING", description: " DATA:image/png;base64,iVBOR" } },
    false,
  ],
  ["one person's key", { ...heard, speaker: { role: "CHILD", localRef: "x1" } }, true],
  ["a group without a key", { ...heard, level: "COLLECTIVE", speaker: { role: "CHILD" } }, true],
  [
    "a group with one person's key",
    { ...heard, level: "COLLECTIVE", speaker: { role: "CHILD", localRef: "x1" } },
    false,
  ],
  ["a level that the field is not open to", { ...heard, level: "AGGREGATED" }, false],
  [
    "a summary checked back",
    { ...heard, authorship: { ...heard["authorship"], transformation: "SUMMARISED" } },
    true,
  ],
  [
    "not possible to check back, no reason",
    { ...heard, authorship: { ...heard["authorship"], checkedBack: "NOT_POSSIBLE" } },
    false,
  ],
  [
    "not possible to check back, and why",
    {
      ...heard,
      authorship: {
        ...heard["authorship"],
        checkedBack: "NOT_POSSIBLE",
        checkedBackReason: "Moved away.",
      },
    },
    true,
  ],
  [
    "a reason where none is asked for",
    { ...heard, authorship: { ...heard["authorship"], checkedBackReason: "Moved away." } },
    false,
  ],
  [
    "recorded without telling",
    { ...heard, context: { ...heard["context"], toldBeingRecorded: "NO" } },
    false,
  ],
  ["another version", { ...heard, fieldVersion: "2.0.0" }, false],
  [
    "a reply",
    { ...heard, loop: { replyDueBy: "2026-06-11", outcome: "DONE", repliedOn: null } },
    true,
  ],
];

describe("voice records", () => {
  test.for(voiceRules)("%s", ([, record, closed]) => {
    expect(voice.closed(record)).toBe(closed);
  });

  it("accepts every outcome in a field without observation, the observed one too", () => {
    const record = { ...bare, fieldId: "club:for-grown-ups", fieldVersion: "1.0.0" };
    expect(adults.closed({ ...record, participation: "OBSERVED_PREVERBAL" })).toBe(true);
    expect(adults.closed({ ...seen, ...record, participation: "OBSERVED_PREVERBAL" })).toBe(false);
    expect(
      adults.closed({ ...heard, ...record, response: null, participation: "TOOK_PART_DIRECTLY" }),
    ).toBe(false);
  });

  const fixtures = files.filter(({ path }) => path.endsWith("/fixtures/index.json"));
  test.for(fixtures.map(({ path, text }) => ({ path, text })))(
    "fixtures of $path",
    async ({ path, text }) => {
      const folder = path.slice(0, -"/fixtures/index.json".length);
      const closed = await load(`${folder}/record.closed.js`);
      const index: unknown = JSON.parse(text);
      if (!isIndex(index)) throw new Error(`${path} lists fixtures`);
      expect(index.fixtures.length).toBe(18);
      for (const { file, valid } of index.fixtures) {
        if (file === undefined) continue;
        const record = files.find((candidate) => candidate.path === `${folder}/fixtures/${file}`);
        expect([file, closed(JSON.parse(record?.text ?? ""))]).toEqual([file, valid]);
      }
    },
  );
});

const anyCell = fc.oneof(
  fc.string({ maxLength: 7 }),
  fc.constantFrom(
    "RED",
    "OLD",
    "GLAD",
    "none",
    "A1",
    "2026",
    "2026-02",
    "2026-02-29",
    "2024-02-29",
    "2026-03-31T09:30:00",
    "L",
    "😀😀😀😀😀😀",
    " ",
  ),
  fc
    .date({ noInvalidDate: true, min: new Date("0000-01-01"), max: new Date("9999-12-31") })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.integer({ min: -3, max: 10_000 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
);

const placed = model.value.returns.find(({ folder }) => folder === "club/club/2026");
const columns = placed?.model.tables.find(({ name }) => name === "Member")?.columns ?? [];

const isJson = (value: unknown): value is Json => value !== undefined;

/** Holds another maker's verdict to ours. */
const agree = async (id: string, ours: Validator, given: unknown): Promise<void> => {
  if (!isJson(given)) throw new Error("only JSON is judged");
  const judgement = await judge(`urn:chorus:${id}`);
  const theirs = judgement(given);
  expect([given, theirs.valid]).toEqual([given, ours(given)]);
};

describe("laws", () => {
  it("the closed schema and the cell readers of the engine give one verdict", () => {
    const period = placed?.model.period ?? { from: "", to: "" };
    const readers = new Map(
      columns.map(({ name, cell }) => [name, createCellReader(cell, period)]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...columns), anyCell, (column, cell) => {
        const verdict = readers.get(column.name)?.ofJson(cell).ok === true;
        const isMissing = cell === null && ["MEMBER", "JOINED"].includes(column.name);
        expect(member.closed({ ...row, [column.name]: cell })).toBe(verdict && !isMissing);
      }),
      { numRuns: 3000 },
    );
  });

  it("the open schema accepts whatever the closed one accepts", () => {
    const record = fc.record(Object.fromEntries(columns.map(({ name }) => [name, anyCell])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(record, (cells) => {
        const given = { ...cells, ...row };
        if (member.closed(given)) expect(member.open(given)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    for (const [, given] of voiceRules)
      if (voice.closed(given)) expect(voice.open(given)).toBe(true);
  });

  it("another maker's validator agrees, with and without formats", async () => {
    for (const { schema } of units) {
      registerSchema(JSON.parse(JSON.stringify(schema)), schema.$id ?? "");
    }
    for (const [column, cell] of grid) {
      await agree("club:club@2026.0.0:member:closed", member.closed, { ...row, [column]: cell });
      await agree("club:club@2026.0.0:member:open", member.open, { ...row, [column]: cell });
    }
    for (const [, record] of voiceRules) {
      await agree("club:how-was-it@1.2.0:record:closed", voice.closed, record);
      await agree("club:how-was-it@1.2.0:record:open", voice.open, record);
    }
    await agree("club:tree@2026.0.0:document:closed", tree.closed, whole);
  });

  it("every schema keeps the rules of JSON Schema itself", () => {
    const ajv = new Ajv2020({ strict: false });
    for (const { schema } of units) {
      expect([schema.$id, ajv.validateSchema({ ...schema }), ajv.errors]).toEqual([
        schema.$id,
        true,
        null,
      ]);
    }
  });
});

describe("modules", () => {
  it("import nothing and make no code while they run", () => {
    for (const { path, text } of files.filter((file) => file.path.endsWith(".js"))) {
      expect([path, /\b(?:import|require)\s*[("']|new Function|\beval\(/u.test(text)]).toEqual([
        path,
        false,
      ]);
    }
  });

  it("run in bare Node where making code from text is forbidden", () => {
    const modules = files.filter(({ path }) => path.endsWith(".js")).map(({ path }) => path);
    const script = `
const verdicts = [];
for (const path of ${JSON.stringify(modules)}) {
  const { validate } = await import("./" + path);
  verdicts.push(validate({}), validate({ MEMBER: "A1", JOINED: "2026-01-01", COLOUR: "RED" }));
}
console.log(verdicts.length, verdicts.filter(Boolean).length);
`;
    using folder = writeFiles([...files, { path: "run.js", text: script }]);
    const output = execFileSync(
      process.execPath,
      ["--disallow-code-generation-from-strings", "run.js"],
      {
        cwd: folder.folder,
        encoding: "utf8",
      },
    );
    expect(output.trim().split(" ")[0]).toBe(String(modules.length * 2));
  });
});
