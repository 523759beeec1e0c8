import { beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";

import { ruleFits } from "../../../codegen/rules/rule-check.ts";
import type { DataReturn, ValidationRule } from "../../../generated/items/types.ts";
import { importItems } from "../../../registry/import/import-items.ts";
import type { Snapshot } from "../../../registry/model/snapshot.ts";
import { invariant } from "../../../runtime/result.ts";
import { shippedRelease } from "../../law/shipped-release.ts";
import { ruleOf } from "./small-rules.ts";

let shipped: Snapshot;

beforeAll(() => {
  shipped = shippedRelease();
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A rule as a file: the condition is written in the way given, in place of how YAML would write it. */
const fileOf = (rule: ValidationRule, condition: string): string =>
  stringify({ ...rule, condition: "CONDITION" }).replace("CONDITION", () => condition);

interface Tried {
  readonly scope: string;
  readonly condition: string;
  readonly from: number;
  readonly to?: number;
}

const example = (name: string) => ({
  name,
  tables: [{ table: "Header", csv: "CHILD\n1\n" }],
  reported: [],
});

const ruleFor = ({ scope, condition, from, to }: Tried): ValidationRule =>
  ruleOf("T1", {
    id: "examples:ssda903-rule-t1",
    scope,
    condition,
    reports: [{ record: scope, columns: ["CHILD"] }],
    yearsInForce: { from, ...(to === undefined ? {} : { to }) },
    examples: [example("one"), example("two")],
  });

/** What the import of a rule finds, each in one line, and the signs in the file at that place; of a return its year. */
const findingsFor = (tried: Tried, written = tried.condition): readonly string[] => {
  const text = fileOf(ruleFor(tried), written);
  const file = { path: "examples/rule/ssda903-rule-t1@1.0.0.yaml", bytes: bytesOf(text) };
  const plan = importItems([file], shipped, [ruleFits]);
  if (plan.ok) return [];
  return plan.error.map(({ check, message, line = 0, column = 0 }) => {
    const sign = (text.split("\n")[line - 1] ?? "").slice(column - 1, column + 9);
    const told = message.replace(/^\S+ in /u, "").replace(/(@\d{4})[.\d]*:/u, "$1:");
    return `${check} at "${sign}": ${told}`;
  });
};

describe("defects of validators in use are refused at import, with the place in the file", () => {
  test.for([
    {
      defect: "D-146: a code in the wrong case",
      scope: "dfe:ssda903-episodes",
      condition: 'blank(this.PLACE) || !(this.PLACE in ["A3", "k3"])',
      from: 2026,
      to: 2026,
      found: ['RULE_FITS at ""k3"])": dfe:ssda903@2026: PLACE has no code k3; its list has K3.'],
    },
    {
      defect: "D-151: a column spelt otherwise",
      scope: "dfe:ssda903-ad1",
      condition: "blank(this.NB_ADOPTER) != blank(this.FOSTER_CARE)",
      from: 2023,
      found: ['RULE_FITS at "NB_ADOPTER": dfe:ssda903@2023: AD1 has no column NB_ADOPTER.'],
    },
    {
      defect: "D-231: a column that the return does not have",
      scope: "dfe:ssda903-header",
      condition: 'this.UASC_STATUS == "1" && ageAt(this.DOB, collection.end) < 11',
      from: 2025,
      found: ['RULE_FITS at "UASC_STATU": dfe:ssda903@2025: Header has no column UASC_STATUS.'],
    },
    {
      defect: "D-233: the long name of a column",
      scope: "dfe:ssda903-episodes",
      condition: "blank(this.DATE_EPISODE_CEASED) && !blank(this.REASON_PLACE_CHANGE)",
      from: 2026,
      found: [
        'RULE_FITS at "DATE_EPISO": dfe:ssda903@2026: Episodes has no column DATE_EPISODE_CEASED.',
      ],
    },
    {
      defect: "D-709: a name drawn out",
      scope: "dfe:ssda903-episodes",
      condition: '!(this.PLACEMENT in ["K2", "Z12", "Z13"])',
      from: 2027,
      found: ['RULE_FITS at "PLACEMENT ": dfe:ssda903@2027: Episodes has no column PLACEMENT.'],
    },
    {
      defect: "D-165: codes that the year before had",
      scope: "dfe:ssda903-header",
      condition: 'this.SEX == "1" && blank(this.MOTHER)',
      from: 2025,
      to: 2025,
      found: [
        'RULE_FITS at ""1" && bla": dfe:ssda903@2025: The code 1 of SEX is no longer in use in 2025, so this can never be true.',
      ],
    },
    {
      defect: "D-347: half of a code",
      scope: "dfe:ssda903-oc3",
      condition: 'this.ACCOM == "T"',
      from: 2023,
      to: 2023,
      found: [
        'RULE_FITS at ""T"": dfe:ssda903@2023: ACCOM has no code T in 2023, so this can never be true.',
      ],
    },
    {
      defect: "D-335: codes that were withdrawn before any of these years",
      scope: "dfe:ssda903-ad1",
      condition: 'child.Episodes.exists(e, e.REC == "E1" && e.PLACE in ["A1", "A2"])',
      from: 2023,
      to: 2023,
      found: [
        'RULE_FITS at ""E1" && e.": dfe:ssda903@2023: REC has no code E1 in 2023, so this can never be true.',
        'RULE_FITS at ""A1", "A2"": dfe:ssda903@2023: PLACE has no code A1 in 2023, so this can never be true.',
        'RULE_FITS at ""A2"])": dfe:ssda903@2023: PLACE has no code A2 in 2023, so this can never be true.',
      ],
    },
  ])("$defect", ({ found, ...tried }) => {
    expect(findingsFor(tried, `|-\n  ${tried.condition}`)).toEqual(found);
  });
});

describe("the place is found however the condition is written", () => {
  const tried = {
    scope: "dfe:ssda903-header",
    condition: 'this.MOTHER == "1" && this.SEX == "1" && !blank(this.DOB)',
    from: 2026,
    to: 2026,
  };
  test.for([
    ["in one line", tried.condition],
    ["in quotation marks", '"this.MOTHER == \\"1\\" && this.SEX == \\"1\\" && !blank(this.DOB)"'],
    ["in inverted commas", '\'this.MOTHER == "1" && this.SEX == "1" && !blank(this.DOB)\''],
    ["in lines", '|-\n  this.MOTHER == "1" &&\n    this.SEX == "1" &&\n  !blank(this.DOB)'],
    ["folded", '>-\n  this.MOTHER == "1" &&\n  this.SEX == "1" && !blank(this.DOB)'],
    ["over several lines", 'this.MOTHER == "1" &&\n  this.SEX == "1" && !blank(this.DOB)'],
  ] as const)("%s", ([, written]) => {
    const [found, ...others] = findingsFor(tried, written);
    expect(others).toEqual([]);
    expect(found).toMatch(/^RULE_FITS at "\\?"1\\?" &&.*: dfe:ssda903@2026: SEX has no code 1/u);
  });
});

test("a rule that fits is taken", () => {
  expect(
    findingsFor({ scope: "dfe:ssda903-header", condition: 'this.SEX == "M"', from: 2025 }),
  ).toEqual([]);
});

test("a year in which the rule is not in force does not ask for anything", () => {
  const condition = 'this.SEX == "1"';
  const scope = "dfe:ssda903-header";
  expect(findingsFor({ scope, condition, from: 2023, to: 2024 })).toEqual([]);
  expect(findingsFor({ scope, condition, from: 2023, to: 2025 })).toHaveLength(1);
});

/** The return of 2025 as it would be with these rules. */
const nextYear = (rules: readonly string[]): DataReturn => {
  const before = shipped
    .versionsOf("dfe:ssda903")
    .findLast(({ version }) => version.startsWith("2025."));
  invariant(before?.content.kind === "return", "the return of 2025 is shipped");
  const { content } = before;
  return {
    ...content,
    id: "dfe:ssda903",
    version: "2025.9.0",
    rules,
    binds: [...content.binds.filter((text) => !text.includes("-rule-")), ...rules],
  };
};

const findingsOf = (rules: readonly string[]) => {
  const content = nextYear(rules);
  const path = "dfe/return/ssda903@2025.9.0.yaml";
  const plan = importItems([{ path, bytes: bytesOf(stringify(content)) }], shipped, [ruleFits]);
  return plan.ok ? [] : plan.error.map(({ check, pointer, message }) => [check, pointer, message]);
};

describe("a return that takes over the rules of the year before", () => {
  test("is refused when one of them names codes that are gone", () => {
    const old = shipped.versions.find(
      ({ content }) =>
        content.kind === "rule" &&
        content.yearsInForce.to === 2024 &&
        /SEX (?:==|in)/u.test(content.condition),
    );
    invariant(old !== undefined, "a rule on the codes of sex ended with them");
    const [first, ...others] = findingsOf([`${old.id}@${old.version}`]);
    expect(first?.slice(0, 2)).toEqual(["RULE_FITS", "/rules/0"]);
    expect(first?.[2]).toMatch(
      /no longer in use in 2025.* \(\/condition, line \d+, column \d+\)$/u,
    );
    expect(others.every(([check]) => check === "RULE_FITS")).toBe(true);
  });

  test("is taken when they all fit", () => {
    expect(findingsOf(["dfe:ssda903-rule-102@1.0.0"])).toEqual([]);
  });
});
