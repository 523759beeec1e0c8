import { describe, expect, it, test } from "vitest";

import { renderTypes } from "../../codegen/emit/type-text.ts";
import { inlinedFunctions } from "../../codegen/emit/inlined-functions.ts";
import { renderValidators } from "../../codegen/emit/standalone.ts";
import { codesInForce } from "../../codegen/model/codes-in-force.ts";
import { distinctNames, kebabName, pascalName } from "../../codegen/model/names.ts";
import { returnModel } from "../../codegen/model/return-model.ts";
import { plainText } from "../../codegen/model/texts.ts";
import { voiceModel } from "../../codegen/model/voice-model.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import type { Audience, AudienceText } from "../../generated/items/types.ts";
import { items, snapshotOf, versionOf, voiceField } from "./fixture.ts";

const codesOf = (result: Result<unknown, readonly Problem[]>): readonly string[] =>
  result.ok ? [] : result.error.map(({ code, message }) => `${code} ${message}`);

const clubReturn = items.find(({ id }) => id === "club:club");
if (clubReturn?.kind !== "return") throw new Error("the made-up release has a return");

describe("the model of a return", () => {
  const model = returnModel(snapshotOf(), versionOf(clubReturn));

  it("follows every reference through what the return binds", () => {
    expect(model).toMatchObject({
      ok: true,
      value: {
        ref: "club:club@2026.0.0",
        title: "Club return 2026",
        collectionYear: 2026,
        period: { from: "2025-04-01", to: "2026-03-31" },
        subject: { table: "Member", column: "MEMBER" },
        tables: [
          {
            name: "Member",
            typeName: "ClubMember",
            record: "club:member@1.0.0",
            fileName: "member.csv",
          },
          { name: "Visit", typeName: "ClubVisit", record: "club:visit@1.0.0", keys: [] },
        ],
      },
    });
  });

  it("takes the version of a list that the return binds, whole", () => {
    const older = {
      ...clubReturn,
      version: "2025.0.0",
      binds: clubReturn.binds.map((ref) => ref.replace("colours@2.0.0", "colours@1.0.0")),
    };
    const cellOf = (content: typeof clubReturn): unknown => {
      const made = returnModel(snapshotOf(), versionOf(content));
      return made.ok ? made.value.tables[1]?.columns[1]?.cell : made.error;
    };
    expect(cellOf(older)).toMatchObject({
      codelist: "club:colours@1.0.0",
      codes: [{ code: "1" }, { code: "2" }],
    });
    expect(cellOf(clubReturn)).toMatchObject({
      codelist: "club:colours@2.0.0",
      codes: [
        { code: "RED" },
        { code: "BLUE", to: "2025-04-01" },
        { code: "OLD" },
        { code: "NEW" },
        { code: 'IN"QUOTES" `${x}`' },
      ],
    });
  });

  it("reports each broken reference once, wherever it stands", () => {
    const gone = new Set(["club:colours", "club:unknown-id", "club:visit"]);
    const left = snapshotOf(items.filter(({ id }) => !gone.has(id)));
    const content = { ...clubReturn, subject: { record: "club:visit", column: "MEMBER" } };
    expect(codesOf(returnModel(left, versionOf(content)))).toEqual([
      "MODEL_REFERENCE_BROKEN club:club@2026.0.0: club:visit is no record of this release.",
      "MODEL_REFERENCE_BROKEN club:club@2026.0.0: club:unknown-id is no codelist of this release.",
      "MODEL_REFERENCE_BROKEN club:club@2026.0.0: club:colours is no codelist of this release.",
    ]);
  });

  it("refuses what is no return", () => {
    expect(codesOf(returnModel(snapshotOf(), versionOf(voiceField)))).toEqual([
      "ITEM_KIND_UNEXPECTED club:how-was-it@1.2.0 is of the kind voice-field, not a return.",
    ]);
  });

  it("gives the second of two tables of one name another type", () => {
    const twice = items.map((item) =>
      item.kind === "record" && item.id === "club:visit" ? { ...item, table: "member" } : item,
    );
    const made = returnModel(snapshotOf(twice), versionOf(clubReturn));
    expect(made.ok ? made.value.tables.map(({ typeName }) => typeName) : []).toEqual([
      "ClubMember",
      "ClubMember2",
    ]);
  });
});

describe("the model of a voice field", () => {
  it("refuses what is no voice field", () => {
    expect(codesOf(voiceModel(snapshotOf(), versionOf(clubReturn)))).toEqual([
      "ITEM_KIND_UNEXPECTED club:club@2026.0.0 is of the kind return, not a voice field.",
    ]);
  });

  it("reports broken references", () => {
    const left = snapshotOf(items.filter(({ id }) => id !== "club:outcome" && id !== "club:told"));
    expect(codesOf(voiceModel(left, versionOf(voiceField)))).toEqual([
      "MODEL_REFERENCE_BROKEN club:how-was-it@1.2.0: club:outcome@1 is no codelist of this release.",
      "MODEL_REFERENCE_BROKEN club:how-was-it@1.2.0: club:told@1 is no codelist of this release.",
    ]);
  });

  it("takes an outcome that carries nothing said for one that carries nothing", () => {
    const model = voiceModel(snapshotOf(), versionOf(voiceField));
    const outcomes = model.ok ? model.value.participation.outcomes : [];
    expect(outcomes.find(({ code }) => code === "NOT_NOW")?.carries).toBe("NOTHING");
  });
});

describe("codes in force", () => {
  const year = { from: "2025-04-01", to: "2026-03-31" };
  test.for([
    ["no dates", {}, true],
    ["ends on the first day", { to: "2025-04-01" }, true],
    ["ended the day before", { to: "2025-03-31" }, false],
    ["starts on the last day", { from: "2026-03-31" }, true],
    ["starts the day after", { from: "2026-04-01" }, false],
    ["one day inside", { from: "2025-06-01", to: "2025-06-01" }, true],
  ] as const)("%s", ([, dates, isInForce]) => {
    expect(codesInForce([{ code: "A", label: "A", ...dates }], year).length === 1).toBe(isInForce);
  });

  it("come once when a code comes back", () => {
    const codes = [
      { code: "A", label: "A", to: "2025-05-01" },
      { code: "A", label: "A again", from: "2025-07-01" },
    ];
    expect(codesInForce(codes, year).map(({ code }) => code)).toEqual(["A"]);
  });
});

describe("names", () => {
  test.for([
    ["placed_adoption", "PlacedAdoption", "placed-adoption"],
    ["OC2", "OC2", "oc2"],
    ["CINdetails", "CINdetails", "cindetails"],
    ["ChildIdentifiers", "ChildIdentifiers", "child-identifiers"],
    ["903 return", "Return903Return", "903-return"],
  ] as const)("%s", ([name, pascal, kebab]) => {
    expect([pascalName(name), kebabName(name)]).toEqual([pascal, kebab]);
  });

  it("are distinct whatever the case of their letters", () => {
    expect(distinctNames(["Visit", "visit", "Visit2", "Document"], ["document"])).toEqual([
      "Visit",
      "visit2",
      "Visit22",
      "Document2",
    ]);
  });
});

const text = (audience: Audience, language: string): AudienceText => ({
  audience,
  language,
  text: `${audience} ${language}`,
});

describe("texts", () => {
  it("are English and for practitioners where there is a choice", () => {
    expect(plainText([text("POLICY", "cy"), text("PRACTITIONER", "cy")])).toBe("PRACTITIONER cy");
    expect(plainText([])).toBe("");
  });
});

describe("the parts of emitters", () => {
  it("write a type for what a schema leaves open", async () => {
    const schema = {
      type: "object",
      properties: {
        any: {},
        one: { const: 1 },
        odd: { type: "odd" },
        far: { $ref: "x#/$defs/Far" },
      },
    };
    expect(await renderTypes([{ name: "Loose", schema }])).toBe(
      [
        "export interface Loose {",
        "  readonly any?: unknown;",
        "  readonly one?: 1;",
        "  readonly odd?: unknown;",
        "  readonly far?: Far;",
        "  readonly [k: string]: unknown;",
        "}",
      ].join("\n"),
    );
  });

  it("put only the functions into a module that it calls, and those that these call", () => {
    expect(inlinedFunctions("const x = 1;")).toBe("");
    const dated = inlinedFunctions('const formats0 = formats["date-time"];');
    expect(dated).toContain('"date": ');
    expect(dated).not.toContain('"uri": ');
  });

  it("compare lists without a library", () => {
    const module = renderValidators({
      validate: { $id: "urn:x:y", type: "array", uniqueItems: true, items: { const: { a: [1] } } },
    });
    expect(module).toContain("const equal = ");
    expect(module).not.toContain("require(");
  });
});
