import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { checkReturn } from "../../../cli/check/check-return.ts";
import { check } from "../../../cli/commands/check.ts";
import { returnModel } from "../../../codegen/model/return-model.ts";
import {
  checkFiles,
  renderReport,
  reportRenderers,
  type ReportFormat,
} from "../../../engine/index.ts";
import { applyProfile, applyToRules } from "../../../engine/profile/apply-profile.ts";
import { renderGroupedText } from "../../../engine/report/grouped-text.ts";
import { renderWorkbook } from "../../../engine/report/workbook.ts";
import type { LocalDifference, LocalProfile } from "../../../generated/items/types.ts";
import { resolveText } from "../../../registry/model/snapshot.ts";
import { invariant } from "../../../runtime/result.ts";
import type { ReturnModel } from "../../../runtime/return-model.ts";
import type { CompiledRule } from "../../../runtime/rule-module.ts";
import { profileOf, releaseWith, typedAs, worldAt } from "../map/mapping-world.ts";

const stated = { what: "We do it so.", reason: "Our panel asked for it.", from: "2025-04-01" };

const difference = (
  targetKind: LocalDifference["targetKind"],
  target: string,
  kind: LocalDifference["kind"],
  more: Partial<LocalDifference> = {},
): LocalDifference => ({ targetKind, target, kind, ...stated, ...more });

const profileWith = (of: string, ...differences: readonly LocalDifference[]): LocalProfile =>
  profileOf({ of, differences });

const checked = async (profile: LocalProfile | undefined, year = "2026") => {
  const folder = mkdtempSync(join(tmpdir(), "chorus-profile-"));
  try {
    const file = join(folder, "profile.json");
    if (profile !== undefined) writeFileSync(file, JSON.stringify(profile));
    const options = { checks: "structure", ...(profile === undefined ? {} : { profile: file }) };
    const asked = {
      paths: ["test/fixtures/small-return"],
      returnRef: `dfe:ssda903@${year}`,
      year: undefined,
      format: "text",
      workers: undefined,
    } as const;
    const world = worldAt(process.cwd());
    return await checkReturn(releaseWith(), asked, {
      typed: typedAs(options),
      surroundings: world,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const resultOf = async (profile: LocalProfile | undefined, year?: string) => {
  const found = await checked(profile, year);
  invariant(found.ok, JSON.stringify(found));
  return found.value.result;
};

const countsOf = async (profile: LocalProfile | undefined, year?: string) => {
  const { summary, profile: told } = await resultOf(profile, year);
  return { byRule: summary.byRule, told: told?.changes };
};

const plain = await countsOf(undefined);

const modelOf = (ref: string): ReturnModel => {
  const release = releaseWith();
  const version = resolveText(release, ref);
  invariant(version !== undefined, "the return is there");
  const model = returnModel(release, version);
  invariant(model.ok, "the return is whole");
  return model.value;
};

interface Case {
  readonly name: string;
  readonly profile: LocalProfile;
  /** How many findings more or fewer, by check. */
  readonly by: Readonly<Record<string, number>>;
  readonly isApplied: boolean;
  readonly effect: string;
}

const cases: readonly Case[] = [
  {
    name: "a code of our own is accepted",
    profile: profileWith("dfe:ssda903-sex-codes@2", difference("CODE", "Male", "ADDED")),
    by: { CODE_NOT_IN_LIST: -1 },
    isApplied: true,
    effect:
      "in Header SEX, UASC SEX the code is accepted on the days on which the difference holds.",
  },
  {
    name: "a code that we do not use is refused",
    profile: profileWith("dfe:ssda903-sex-codes@2", difference("CODE", "U", "LEFT_OUT")),
    by: { CODE_NOT_IN_LIST_THIS_YEAR: 1 },
    isApplied: true,
    effect:
      "in Header SEX, UASC SEX the code is refused on the days on which the difference holds.",
  },
  {
    name: "a code from a day in the year on is accepted in the year",
    profile: profileWith(
      "dfe:ssda903-sex-codes",
      difference("CODE", "Male", "ADDED", { from: "2026-03-31", to: "2026-03-31" }),
    ),
    by: { CODE_NOT_IN_LIST: -1 },
    isApplied: true,
    effect:
      "in Header SEX, UASC SEX the code is accepted on the days on which the difference holds.",
  },
  {
    name: "out of its dates nothing is applied",
    profile: profileWith(
      "dfe:ssda903-sex-codes@2",
      difference("CODE", "Male", "ADDED", { from: "2026-04-01" }),
    ),
    by: {},
    isApplied: false,
    effect: "it holds on no day of the collection 2025-04-01 to 2026-03-31.",
  },
  {
    name: "a list of another major line is not touched",
    profile: profileWith("dfe:ssda903-sex-codes@1", difference("CODE", "Male", "ADDED")),
    by: {},
    isApplied: false,
    effect: "no column of dfe:ssda903@2026.1.0 takes its codes from dfe:ssda903-sex-codes@1.",
  },
  {
    name: "a column that may be blank becomes required",
    profile: profileWith("dfe:ssda903-header", difference("COLUMN", "MC_DOB", "MADE_REQUIRED")),
    by: { VALUE_MISSING: 5 },
    isApplied: true,
    effect: "in Header, MC_DOB: a blank cell is a finding.",
  },
  {
    name: "a column is named by its table",
    profile: profileWith(
      "dfe:ssda903",
      difference("COLUMN", "dfe:ssda903-episodes#HOME_POST", "MADE_REQUIRED"),
    ),
    by: { VALUE_MISSING: 6 },
    isApplied: true,
    effect: "in Episodes, HOME_POST: a blank cell is a finding.",
  },
  {
    name: "a column that several tables have is not guessed",
    profile: profileWith("dfe:ssda903", difference("COLUMN", "DOB", "MADE_OPTIONAL")),
    by: {},
    isApplied: false,
    effect: "several tables could be meant; name it as record#COLUMN.",
  },
  {
    name: "what no check can read is told",
    profile: profileWith("dfe:ssda903-header", difference("COLUMN", "SEX", "ANOTHER_MEANING")),
    by: {},
    isApplied: false,
    effect: "it is told in words only, which no check reads.",
  },
];

test.for(cases)("$name", async ({ profile, by, isApplied, effect }) => {
  const { byRule, told } = await countsOf(profile);
  const codes = Object.keys({ ...plain.byRule, ...byRule });
  const changed = codes
    .map((code) => [code, (byRule[code] ?? 0) - (plain.byRule[code] ?? 0)] as const)
    .filter(([, count]) => count !== 0);
  expect(Object.fromEntries(changed)).toEqual(by);
  expect(told).toMatchObject([{ isApplied, effect, ...stated, from: told?.[0]?.from }]);
});

test("a column of our own is accepted, and one left out need not be there", () => {
  const model = modelOf("dfe:ssda903@2026");
  const text = "CHILD,SEX,DOB,ETHNIC,MOTHER,MC_DOB,TEAM\nA1,F,14/02/2011,WBRI,,,North\n";
  const files = [{ name: "children.csv", bytes: new TextEncoder().encode(text) }];
  const content = profileWith(
    "dfe:ssda903-header",
    difference("COLUMN", "TEAM", "ADDED"),
    difference("COLUMN", "UPN", "LEFT_OUT"),
  );
  const applied = applyProfile(model, { ref: "examples:p@1.0.0", title: "P", content });
  const [without, under] = [model, applied.model].map((one) => checkFiles(files, one));
  invariant(without?.ok === true && under?.ok === true, "the file can be read");
  const ofColumns = ["MISSING_COLUMN", "UNKNOWN_COLUMN"] as const;
  expect(ofColumns.map((code) => without.value.summary.byRule[code])).toEqual([1, 1]);
  expect(ofColumns.map((code) => under.value.summary.byRule[code])).toEqual([undefined, undefined]);
  expect(applied.told.changes.map(({ effect }) => effect)).toEqual([
    "Header may have it; what it holds is not checked.",
    "in Header, UPN: the column need not be there and may be blank.",
  ]);
});

const rich = profileWith(
  "dfe:ssda903-sex-codes@2",
  difference("CODE", "Male", "ADDED"),
  difference("CODE", "U", "LEFT_OUT", { from: "2020-04-01", to: "2021-03-31" }),
);

const formats = Object.keys(reportRenderers).filter(
  (name): name is ReportFormat => name in reportRenderers,
);

test.for(formats)("the report as %s says what was changed, why and when", async (format) => {
  const result = await resultOf(rich);
  const text = [...renderReport(format, result)].join("");
  for (const said of [
    "examples:made-up-profile@1.0.0",
    "Our panel asked for it.",
    "2025-04-01",
    "2021-03-31",
  ])
    expect(text).toContain(said);
  await expect(text.replaceAll("\r\n", "\n")).toMatchFileSnapshot(
    `../../golden/profile/report.${format}.txt`,
  );
});

test("the grouped text and the workbook say it too", async () => {
  const result = await resultOf(rich);
  expect([...renderGroupedText(result, "table", [])].join("")).toContain("Our panel asked for it.");
  const bytes = await renderWorkbook(result, { children: [] });
  expect(bytes.length).toBeGreaterThan(
    (await renderWorkbook(await resultOf(undefined), { children: [] })).length,
  );
});

const rule = (code: string, severity: CompiledRule["severity"]): CompiledRule => ({
  code,
  ref: `dfe:rule-${code}@1.0.0`,
  title: `Rule ${code}`,
  severity,
  scopeTable: null,
  message: "",
  fix: "",
  condition: () => false,
  reports: [],
  needs: {
    tables: {},
    last: {},
    references: {},
    authority: false,
    holidays: false,
    links: false,
    withinPerson: false,
  },
  runsWithout: [],
  covers: [],
});

test("rules are left out, made graver and milder, and it is said", () => {
  const model = modelOf("dfe:ssda903@2026");
  const content = profileWith(
    "dfe:ssda903@2026",
    difference("RULE", "101", "LEFT_OUT"),
    difference("RULE", "102", "NARROWED"),
    difference("RULE", "103", "WIDENED"),
    difference("RULE", "102", "ANOTHER_MEANING"),
    difference("RULE", "999", "LEFT_OUT"),
    difference("RULE", "103", "LEFT_OUT", { to: "2025-04-01", from: "2024-04-01" }),
    difference("COLUMN", "dfe:ssda903-header#MC_DOB", "MADE_OPTIONAL", {
      effectOnRules: [{ rule: "dfe:rule-104", effect: "NOT_RUN", why: "It asks for the date." }],
    }),
  );
  const applied = applyProfile(model, { ref: "examples:p@1.0.0", title: "P", content });
  const module = {
    return: model.ref,
    release: null,
    rules: [rule("101", "error"), rule("102", "query"), rule("103", "error"), rule("104", "error")],
  };
  const { module: left, notRun, told } = applyToRules(applied, module);
  expect(left.rules.map(({ code, severity }) => [code, severity])).toEqual([["102", "error"]]);
  expect(notRun.map(({ rule: code, reason }) => [code, reason])).toEqual([
    ["101", "Not run under the local profile examples:p@1.0.0: Our panel asked for it."],
    ["103", "Not run under the local profile examples:p@1.0.0: Our panel asked for it."],
    ["104", "Not run under the local profile examples:p@1.0.0: It asks for the date."],
  ]);
  expect(told.changes.map(({ isApplied, effect }) => [isApplied, effect])).toEqual([
    [true, "rule 101 was not run."],
    [true, "rule 102 reports each finding as error in place of query."],
    [true, "rule 103 reports each finding as query in place of error."],
    [false, "it is told in words only, which no check reads."],
    [false, "rule 999 is not run in this return anyway."],
    [true, "rule 103 was not run."],
    [true, "in Header, MC_DOB: a blank cell is no finding. rule 104 was not run."],
  ]);
});

test("the shipped profile is of a list of records that no return has: it is told, and nothing changes", async () => {
  const asked = {
    paths: ["test/fixtures/small-return"],
    returnRef: "dfe:ssda903@2027",
    year: undefined,
    format: "text",
    workers: undefined,
  } as const;
  const typed = typedAs({
    checks: "structure",
    profile: "examples:accommodation-in-our-records@1",
  });
  const found = await checkReturn(releaseWith(), asked, {
    typed,
    surroundings: worldAt(process.cwd()),
  });
  invariant(found.ok, JSON.stringify(found));
  expect(found.value.result.profile).toMatchObject({
    profile: "examples:accommodation-in-our-records@1.0.0",
    changes: [
      {
        isApplied: false,
        effect:
          "no column of dfe:ssda903@2027.1.0 takes its codes from examples:accommodation-type-codes@1.",
      },
    ],
  });
});

/** The return as one that takes the kind of place from the list of a worked example. */
const withLocalList = (ref: string): ReturnModel => {
  const model = modelOf(ref);
  const cell = {
    kind: "coded",
    codelist: "examples:accommodation-type-codes@1.0.0",
    codes: [],
  } as const;
  const tables = model.tables.map((table) => ({
    ...table,
    columns: table.columns.map((one) => (one.name === "ACCOM" ? { ...one, cell } : one)),
  }));
  return { ...model, tables };
};

test("where a table takes its codes from that list, the shipped profile is applied in its year alone", () => {
  const shipped = resolveText(releaseWith(), "examples:accommodation-in-our-records");
  invariant(shipped?.content.kind === "profile", "the profile is there");
  const given = { ref: "examples:p@1.0.0", title: "P", content: shipped.content };
  const effects = ["dfe:ssda903@2026", "dfe:ssda903@2027"].map((ref) =>
    applyProfile(withLocalList(ref), given).told.changes.map(({ isApplied, effect }) => [
      isApplied,
      effect,
    ]),
  );
  expect(effects).toEqual([
    [[false, "it holds on no day of the collection 2025-04-01 to 2026-03-31."]],
    [[true, "in OC3 ACCOM the code is accepted on the days on which the difference holds."]],
  ]);
});

test.for([
  ["a profile that is nowhere", { profile: "examples:no-such" }, "ITEM_NOT_FOUND"],
  ["a mapping", { profile: "examples:accommodation-to-accom" }, "ITEM_NOT_FOUND"],
  ["a file that is no item", { profile: "package.json" }, "PROFILE_INVALID"],
] as const)("refused: %s", async ([_name, options, code]) => {
  const asked = {
    paths: ["test/fixtures/small-return"],
    returnRef: "dfe:ssda903@2026",
    year: undefined,
    format: "text",
    workers: undefined,
  } as const;
  const world = worldAt(process.cwd());
  const found = await checkReturn(releaseWith(), asked, {
    typed: typedAs(options),
    surroundings: world,
  });
  expect(found.ok ? [] : [...new Set(found.error.map((problem) => problem.code))]).toEqual([code]);
});

test("the command has the option", () => {
  expect(check.options["profile"]?.value).toBe("REF|FILE");
});

test("a target that the list does not have is refused with what was meant", async () => {
  const found = await checked(
    profileWith("dfe:ssda903-sex-codes@2", difference("CODE", "Q", "LEFT_OUT")),
  );
  expect(found.ok ? [] : found.error.map(({ code }) => code)).toEqual(["PROFILE_INVALID"]);
});
