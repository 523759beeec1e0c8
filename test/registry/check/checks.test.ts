import { expect, test } from "vitest";

import { checkItem, checkSet, itemChecks, setChecks } from "../../../registry/check/checks.ts";
import { importItems } from "../../../registry/import/import-items.ts";
import type { ImportFile } from "../../../registry/import/import-file.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import {
  boundSample,
  codelistText,
  elementText,
  file,
  nothing,
  recordText,
  returnText,
  sampleFiles,
  sampleVersions,
  versionsFrom,
} from "../sample-items.ts";

interface Row {
  readonly name: string;
  /** Files put in place of the sample's, or beside them. */
  readonly files: readonly ImportFile[];
  /** Check, place and the words of each finding. */
  readonly findings: readonly string[];
}

const code = (lines: string): string => codelistText("test:colour", "1.0.0", lines);
const label = "labels: [{audience: PUBLIC, language: en, text: x}]";
const withFiles = (files: readonly ImportFile[]): readonly ImportFile[] => [
  ...sampleFiles.filter(({ path }) => !files.some((one) => one.path === path)),
  ...files,
];

const voiceField = (participation: string, modes: string): string => `kind: voice-field
id: test:safe
version: 1.0.0
titles: [{audience: PUBLIC, language: en, text: Safe}]
askedBy: {organisation: A council, reason: To know}
sources: [{title: A paper, state: MADE_UP}]
axes: {verbality: BOTH, explicitness: [EXPLICIT], occasions: [CHILD_STARTED], levels: [INDIVIDUAL]}
content: [WISHES_AND_FEELINGS]
speakers: [CHILD]
speakerRoles: test:colour
modes: ${modes}
modeList: test:colour
participationOutcomes: ${participation}
levels: test:colour
context: {startedBy: test:colour, askerRole: test:colour, askerRelationship: test:colour, occasion: test:colour, place: test:colour, privacy: test:colour, technology: test:colour, thinkingSupport: test:colour, toldBeingRecorded: test:colour, modeChosenBy: test:colour, supports: test:colour}
authorship: {wordsBy: test:colour, recordedBy: test:colour, transformation: test:colour, checkedBack: test:colour, needsCheckBack: [PARAPHRASED, SUMMARISED, CODED, INTERPRETED]}
audiences: test:colour
askRule: {frequency: once}
revisit: {until: always}
replyRule: {by: the asker, withinDays: 10}
replyOutcomes: test:colour
`;

const head = (kind: string, id: string): string => `kind: ${kind}
id: ${id}
version: 1.0.0
titles: [{audience: PUBLIC, language: en, text: A title}]
askedBy: {organisation: A council, reason: To know}
sources: [{title: A paper, state: MADE_UP}]
`;

const gateText = `${head("gate", "test:gate")}gate: G1
fromStatus: [DRAFT]
toStatus: [PROPOSED]
decidedBy: [PROPOSER]
requiredFields:
  - {field: /lav/lawfulBasis, appliesTo: [voicefield], why: So that it stands on the law.}
conditions:
  - {code: INV-15, level: ITEM}
  - {code: PANEL-ASKED, level: PROCESS, appliesTo: [panel]}
minimumGroup: 10
`;

const questionText = (name: string, stage = ""): string =>
  `  - {code: ${name}, ${stage}text: [{audience: PUBLIC, language: en, text: 'Is it?'}]}\n`;

const profileText = (of: string, differences: readonly string[]): string =>
  `${head("profile", "test:ours")}authority: test\nscope: AUTHORITY\nof: ${of}\ndifferences:\n${differences
    .map((words) => `  - {${words}, what: Ours, reason: Because, from: '2026-04-01'}\n`)
    .join("")}`;

const recognised = (identifiability: string): string =>
  `${elementText("test:story", "1.0.0", "{kind: text}")}people: {identifiability: ${identifiability}}\n`;

const rows: readonly Row[] = [
  { name: "the sample holds together", files: sampleFiles, findings: [] },
  {
    name: "a code twice",
    files: [
      file("test/colour@1.0.0.yaml", code(`  - {code: A, ${label}}\n  - {code: A, ${label}}\n`)),
    ],
    findings: [
      'CODES_UNIQUE test/colour@1.0.0.yaml:11:6 The code "A" stands in this list already.',
    ],
  },
  {
    name: "a code replaced by itself and by nobody",
    files: [
      file(
        "test/colour@1.0.0.yaml",
        code(`  - {code: GREEN, ${label}, replacedBy: [GREEN, GREAN]}\n`),
      ),
    ],
    findings: [
      'CODE_REPLACED_BY test/colour@1.0.0.yaml:10:85 The code "GREEN" cannot replace itself.',
      'CODE_REPLACED_BY test/colour@1.0.0.yaml:10:92 "GREAN" is not a code of this list.',
    ],
  },
  {
    name: "a code that ends before it begins",
    files: [
      file(
        "test/colour@1.0.0.yaml",
        code(`  - {code: A, ${label}, from: '2026-04-01', to: '2026-03-31'}\n`),
      ),
    ],
    findings: [
      "DATES_IN_ORDER test/colour@1.0.0.yaml:10:88 It ends (2026-03-31) before it begins (2026-04-01).",
    ],
  },
  {
    name: "a least above the greatest",
    files: [
      file(
        "test/colour-of@1.0.0.yaml",
        elementText("test:colour-of", "1.0.0", "{kind: integer, minimum: 3, maximum: 2}"),
      ),
      file("test/paintings@2026.0.0.yaml", returnText(2026)),
    ],
    findings: ["NUMBERS_IN_ORDER test/colour-of@1.0.0.yaml:12:36 The least is above the greatest."],
  },
  {
    name: "a reference to nothing",
    files: [
      file(
        "test/colour-of@1.0.0.yaml",
        elementText("test:colour-of", "1.0.0", "{kind: coded, codelist: test:color}"),
      ),
    ],
    findings: [
      'REFERENCE_UNKNOWN test/colour-of@1.0.0.yaml:12:22 "test:color" names an item that is neither in the registry nor among these files.',
      'RETURN_CLOSED test/paintings@2026.0.0.yaml:18:5 test:colour-of@1.0.0 names "test:color" (/value/codelist) is not bound by this return.',
    ],
  },
  {
    name: "a reference to a line that is not there",
    files: [
      file(
        "test/colour-of@1.0.0.yaml",
        elementText("test:colour-of", "1.0.0", "{kind: coded, codelist: 'test:colour@2'}"),
      ),
    ],
    findings: [
      'REFERENCE_UNKNOWN test/colour-of@1.0.0.yaml:12:22 "test:colour@2" names a version that is not here.',
      'RETURN_CLOSED test/paintings@2026.0.0.yaml:18:5 test:colour-of@1.0.0 names "test:colour@2" (/value/codelist) asks for another line than 1.0.0, which this return binds.',
    ],
  },
  {
    name: "a reference to the wrong kind",
    files: [
      file(
        "test/colour-of@1.0.0.yaml",
        elementText("test:colour-of", "1.0.0", "{kind: coded, codelist: test:painting}"),
      ),
    ],
    findings: [
      'REFERENCE_KIND test/colour-of@1.0.0.yaml:12:22 "test:painting" is of kind record; only codelist can stand here.',
    ],
  },
  {
    name: "keys and order over columns that are not there",
    files: [
      file(
        "test/painting@1.0.0.yaml",
        recordText("test:painting", "1.0.0", "order: [COLOR]\n").replace(
          "columns: [COLOUR]",
          "columns: [COLOUR, COLOUR, SIZE]",
        ),
      ),
    ],
    findings: [
      'COLUMNS_UNIQUE test/painting@1.0.0.yaml:16:35 This key names "COLOUR" already.',
      'COLUMNS_KNOWN test/painting@1.0.0.yaml:16:43 "SIZE" is not a column of this record.',
      'COLUMNS_KNOWN test/painting@1.0.0.yaml:17:9 "COLOR" is not a column of this record.',
    ],
  },
  {
    name: "a column twice",
    files: [
      file(
        "test/painting@1.0.0.yaml",
        recordText("test:painting", "1.0.0").replace(
          "keys:",
          "  - {name: COLOUR, element: test:colour-of, required: true}\nkeys:",
        ),
      ),
    ],
    findings: ['COLUMNS_UNIQUE test/painting@1.0.0.yaml:15:6 There is a column "COLOUR" already.'],
  },
  {
    name: "a record inside itself",
    files: [
      file(
        "test/painting@1.0.0.yaml",
        recordText("test:painting", "1.0.0", "parent: test:painting\n"),
      ),
    ],
    findings: [
      "NO_CIRCLE test/painting@1.0.0.yaml:17:1 It leads back to itself: test:painting@1.0.0 → test:painting@1.0.0.",
    ],
  },
  {
    name: "two lists that replace each other",
    files: [
      file("test/tint@1.0.0.yaml", `${codelistText("test:tint", "1.0.0")}replaces: test:hue\n`),
      file("test/hue@1.0.0.yaml", `${codelistText("test:hue", "1.0.0")}replaces: test:tint\n`),
    ],
    findings: [
      "NO_CIRCLE test/hue@1.0.0.yaml:13:1 It leads back to itself: test:hue@1.0.0 → test:tint@1.0.0 → test:hue@1.0.0.",
      "NO_CIRCLE test/tint@1.0.0.yaml:13:1 It leads back to itself: test:tint@1.0.0 → test:hue@1.0.0 → test:tint@1.0.0.",
    ],
  },
  {
    name: "a return that binds lines, and an item twice",
    files: [
      file(
        "test/paintings@2026.0.0.yaml",
        returnText(2026, { binds: [...boundSample, "test:colour", "test:colour@1.0.0"] }),
      ),
    ],
    findings: [
      'RETURN_BINDS test/paintings@2026.0.0.yaml:20:5 "test:colour" is not an exact version.',
      'RETURN_BINDS test/paintings@2026.0.0.yaml:21:5 "test:colour@1.0.0" is bound already, as "test:colour@1.0.0".',
    ],
  },
  {
    name: "a return that does not bind what it is made of",
    files: [
      file("test/paintings@2026.0.0.yaml", returnText(2026, { binds: ["test:colour-of@1.0.0"] })),
    ],
    findings: [
      'RETURN_CLOSED test/paintings@2026.0.0.yaml:14:11 "test:painting" is not bound by this return.',
      'RETURN_CLOSED test/paintings@2026.0.0.yaml:17:5 test:colour-of@1.0.0 names "test:colour" (/value/codelist) is not bound by this return.',
    ],
  },
  {
    name: "a return of another year",
    files: [file("test/paintings@2026.0.0.yaml", returnText(2025, { version: "2026.0.0" }))],
    findings: [
      "RETURN_YEAR test/paintings@2026.0.0.yaml:3:1 The version is 2026.0.0, but the collection year is 2025.",
    ],
  },
  {
    name: "a return whose subject is not its own",
    files: [
      file(
        "test/paintings@2026.0.0.yaml",
        returnText(2026, { more: "subject: {record: test:painting, column: CHILD}\n" }),
      ),
    ],
    findings: [
      'RETURN_SUBJECT test/paintings@2026.0.0.yaml:20:34 "CHILD" is not a column of test:painting.',
    ],
  },
  {
    name: "a previous return of a later year",
    files: [
      file(
        "test/paintings@2026.0.0.yaml",
        returnText(2026, { more: "previous: 'test:paintings@2027'\n" }),
      ),
      file("test/paintings@2027.0.0.yaml", returnText(2027)),
    ],
    findings: [
      'RETURN_PREVIOUS test/paintings@2026.0.0.yaml:20:1 "test:paintings@2027" is of 2027, not earlier.',
    ],
  },
  {
    name: "nobody asked",
    files: [
      file(
        "test/tint@1.0.0.yaml",
        codelistText("test:tint", "1.0.0").replace("reason: To know", "reason: ' '"),
      ),
    ],
    findings: ['ASKED_BY test/tint@1.0.0.yaml:6:36 "reason" says nothing.'],
  },
  {
    name: "a voice field that narrows who may stay silent, and asks for words only",
    files: [
      file(
        "test/safe@1.0.0.yaml",
        voiceField("test:colour", "[{mode: SPOKEN, family: WORDS}, {mode: APP, family: CARRIER}]"),
      ),
    ],
    findings: [
      "TWO_MODE_FAMILIES test/safe@1.0.0.yaml:11:1 It can be answered in one family of ways only.",
      'PARTICIPATION_WHOLE test/safe@1.0.0.yaml:13:1 "test:colour" is not the shared list of participation outcomes.',
    ],
  },
  {
    name: "a gate that asks for what there is not",
    files: [file("test/gate@1.0.0.yaml", gateText)],
    findings: [
      'GATE_KNOWN test/gate@1.0.0.yaml:12:6 No kind of item has a field "/lav/lawfulBasis".',
      'GATE_KNOWN test/gate@1.0.0.yaml:12:43 "voicefield" is no kind of item.',
      'GATE_KNOWN test/gate@1.0.0.yaml:14:6 "INV-15" is no condition over an item.',
      'GATE_KNOWN test/gate@1.0.0.yaml:15:53 "panel" is no kind of item.',
    ],
  },
  {
    name: "a question twice, and one without a stage",
    files: [
      file(
        "test/asks@1.0.0.yaml",
        `${head("question-set", "test:asks")}purpose: ETHICS\nquestions:\n${questionText("EQ-01", "stage: ASK, ")}${questionText("EQ-01")}`,
      ),
    ],
    findings: [
      'QUESTIONS_WHOLE test/asks@1.0.0.yaml:10:6 There is a question "EQ-01" already.',
      "QUESTIONS_WHOLE test/asks@1.0.0.yaml:10:5 EQ-01 does not say at which stage.",
    ],
  },
  {
    name: "local differences from codes that are there, and that are not",
    files: [
      file(
        "test/ours@1.0.0.yaml",
        profileText("test:colour", [
          "targetKind: CODE, target: A, kind: ADDED",
          "targetKind: CODE, target: B, kind: ADDED",
          "targetKind: CODE, target: C, kind: LEFT_OUT",
          "targetKind: RULE, target: '101', kind: LEFT_OUT",
        ]),
      ),
    ],
    findings: [
      'PROFILE_TARGET test/ours@1.0.0.yaml:11:24 "A" is there already: nothing is added.',
      'PROFILE_TARGET test/ours@1.0.0.yaml:13:24 test:colour has no "C".',
    ],
  },
  {
    name: "a local difference that names a column wrongly, and ends before it begins",
    files: [
      file(
        "test/ours@1.0.0.yaml",
        profileText("test:painting", [
          "targetKind: COLUMN, target: COLOR, kind: NARROWED, to: '2026-03-31'",
        ]),
      ),
    ],
    findings: [
      'PROFILE_TARGET test/ours@1.0.0.yaml:11:26 test:painting has no "COLOR".',
      "DATES_IN_ORDER test/ours@1.0.0.yaml:11:57 It ends (2026-03-31) before it begins (2026-04-01).",
    ],
  },
  {
    name: "free text taken for anonymous",
    files: [file("test/story@1.0.0.yaml", recognised("ANONYMOUS"))],
    findings: [
      "FREE_TEXT_RISK test/story@1.0.0.yaml:13:10 Anything can be written here, so a story may show who it is; it says ANONYMOUS.",
    ],
  },
  {
    name: "a promise that nobody can keep, in words that are hard to read",
    files: [
      file(
        "test/story@1.0.0.yaml",
        `${elementText("test:story", "1.0.0", "{kind: text}")}use:
  whatHappensNext:
    - audience: CHILD_10_TO_12
      language: en
      text: We will always keep it and read it and think of it and then tell you what we did with it and why.
`,
      ),
    ],
    findings: [
      'PROMISE_WORDS test/story@1.0.0.yaml:17:7 "always" is a big promise.',
      "READABILITY test/story@1.0.0.yaml:17:7 A sentence has 23 words; 20 is the most for children.",
      "READABILITY test/story@1.0.0.yaml:17:7 It reads like school year 7; short words and sentences help.",
    ],
  },
  {
    name: "two files for one version",
    files: [file("test/more/colour@1.0.0.yaml", code(`  - {code: B, ${label}}\n`))],
    findings: ["VERSION_ONCE test/more/colour@1.0.0.yaml:3:1 test:colour@1.0.0 stands in 2 files."],
  },
  {
    name: "an item that changes its kind",
    files: [file("test/colour@2.0.0.yaml", elementText("test:colour", "2.0.0", "{kind: text}"))],
    findings: [
      "KIND_KEPT test/colour@2.0.0.yaml:1:1 test:colour is of kind codelist in version 1.0.0.",
      'REFERENCE_KIND test/colour-of@1.0.0.yaml:12:22 "test:colour" is of kind element; only codelist can stand here.',
    ],
  },
];

const told = (files: readonly ImportFile[], published = nothing): readonly string[] => {
  const imported = importItems(files, published);
  const findings = imported.ok ? imported.value.warnings : imported.error;
  return findings.map(
    ({ check, file: path, line, column, message }) =>
      `${check} ${path}:${line}:${column} ${message}`,
  );
};

test.for(rows)("$name", ({ files, findings }) => {
  expect(told(withFiles(files)).toSorted()).toEqual(findings.toSorted());
});

test("a file stands in the folder of its agency, and holds what its name says", () => {
  const files = [
    file("test/hue@1.0.0.yaml", codelistText("dfe:tint", "1.0.0")),
    file("dfe/list/tint@1.1.0.yaml", codelistText("dfe:tint", "1.1.0")),
    file("test/any.yaml", codelistText("test:any", "1.0.0")),
  ];
  expect(told(files)).toEqual([
    "FILE_PLACE test/hue@1.0.0.yaml:2:1 dfe:tint belongs to dfe, but the file stands in the folder of test.",
    "FILE_PLACE test/hue@1.0.0.yaml:3:1 The file is named hue@1.0.0, but holds tint@1.0.0.",
  ]);
});

const published = createSnapshot("", "", sampleVersions());

test("a published version is never changed (INV-01)", () => {
  expect(
    told([file("test/colour@1.0.0.yaml", code(`  - {code: B, ${label}}\n`))], published),
  ).toEqual([
    `PUBLISHED_UNCHANGED test/colour@1.0.0.yaml:3:1 test:colour@1.0.0 is published with other content (${published.versionsOf("test:colour")[0]?.hash}).`,
  ]);
});

test("a new version comes after those of its line; an older line may still grow", () => {
  const newer = createSnapshot(
    "",
    "",
    versionsFrom([file("t.yaml", codelistText("test:hue", "2.1.0"))]),
  );
  expect(told([file("t.yaml", codelistText("test:hue", "2.0.9"))], newer)).toEqual([
    "VERSION_AFTER t.yaml:3:1 2.0.9 comes after 2.1.0 was published.",
  ]);
  expect(told([file("t.yaml", codelistText("test:hue", "1.0.0"))], newer)).toEqual([]);
});

test.for([
  ["Write to jo.bloggs@council.example today", "an e-mail address"],
  ["NHS 943 476 5919", "an NHS number"],
  ["born on 01/02/2012", "a date of birth"],
  ["lives at YO1 7HH", "a postcode"],
  ["ring 0113 496 0000", "a telephone number"],
  ["QQ 12 34 56 C", "nothing"],
  ["943 476 5918 is no NHS number", "nothing"],
  ["placement K2, code A1 B2", "nothing"],
] as const)("text is scanned for traces of personal data (INV-06): %s", ([words, what]) => {
  const text = codelistText("test:tint", "1.0.0").replace("A title", `'${words}'`);
  expect(told([file("t.yaml", text)])).toEqual(
    what === "nothing" ? [] : [`PERSONAL_DATA t.yaml:5:44 This text looks as if it held ${what}.`],
  );
});

test("every check has a code of its own, a title and a remedy", () => {
  const all = [...itemChecks, ...setChecks];
  expect(new Set(all.map(({ code: name }) => name)).size).toBe(all.length);
  for (const check of all) expect([check.code, check.title, check.fix]).not.toContain("");
});

test("an item can be checked by itself, whatever it is", () => {
  const context = { all: published, published };
  const [colour] = published.versionsOf("test:colour");
  expect(checkItem(colour?.content, context)).toEqual([]);
  expect(checkItem({ ...colour?.content, closed: 1 }, context)).toEqual([
    {
      check: "ITEM_SCHEMA",
      severity: "error",
      item: "test:colour@1.0.0",
      pointer: "/closed",
      message: '"closed" must be true or false.',
      fix: "Compare it with the schema of its kind in schema/item/.",
    },
  ]);
  expect(
    [null, 3, "x", [], { kind: "term", id: 4 }].map(
      (content) => checkItem(content, context)[0]?.check,
    ),
  ).toEqual(["ITEM_SCHEMA", "ITEM_SCHEMA", "ITEM_SCHEMA", "ITEM_SCHEMA", "ITEM_SCHEMA"]);
});

test("versions can be checked together", () => {
  const changed = sampleVersions().map((version) => ({ ...version, hash: "sha256:other" }));
  const context = { all: published, published };
  expect(checkSet(sampleVersions(), context)).toEqual([]);
  expect(
    checkSet(changed, context)
      .map(({ check, item }) => `${check} ${item}`)
      .toSorted(),
  ).toEqual([
    "PUBLISHED_UNCHANGED test:colour-of@1.0.0",
    "PUBLISHED_UNCHANGED test:colour@1.0.0",
    "PUBLISHED_UNCHANGED test:painting@1.0.0",
    "PUBLISHED_UNCHANGED test:paintings@2026.0.0",
  ]);
});
