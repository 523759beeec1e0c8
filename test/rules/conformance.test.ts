import { join, resolve } from "node:path";

import { beforeAll, describe, expect, test } from "vitest";

import { loadCases } from "../../cli/conform/case-file.ts";
import type { Conformance } from "../../cli/conform/conformance.ts";
import { conform } from "../../cli/conform/conformance.ts";
import { loadDeviations } from "../../cli/conform/deviations.ts";
import type { FamilyName } from "../../codegen/examples/case-family.ts";
import { families } from "../../codegen/examples/case-family.ts";
import { referenceRecords } from "../../cli/conform/rule-folder.ts";
import { isOfFamily, rulesInForce, trialYears } from "../../cli/conform/trial-years.ts";
import { boundRules } from "../../codegen/rules/rule-ground.ts";
import type { ValidationRule } from "../../generated/items/types.ts";
import { majorOf } from "../../registry/identity/version.ts";
import { invariant, ok } from "../../runtime/result.ts";
import { casesFolder, hasCases } from "../cases.ts";
import { shippedRelease } from "../law/shipped-release.ts";

// Every shipped rule over its own examples, always; and over the cases that nobody here wrote, where they are.

const release = shippedRelease();
const rules = release.versions.flatMap(({ content }): readonly ValidationRule[] =>
  content.kind === "rule" ? [content] : [],
);

const ofFamily = (name: FamilyName): readonly ValidationRule[] =>
  rules.filter((rule) => isOfFamily(rule, families[name], release));

const run = async (
  name: FamilyName,
  rulesToRun: readonly ValidationRule[],
): Promise<Conformance> => {
  const file = resolve(join(casesFolder, `cases/${name}_cases.jsonl`));
  const cases = hasCases ? loadCases(file) : ok([]);
  invariant(cases.ok, `the cases can be read: ${JSON.stringify(cases)}`);
  return conform({
    rules: rulesToRun,
    cases: cases.value,
    years: trialYears(release, families[name], referenceRecords(release)),
    isPartial: false,
  });
};

const facts = [
  { name: "ssda903", codes: 337, lines: 366, bound: [293, 312, 305, 311, 322], cases: 226 },
  { name: "cin", codes: 109, lines: 114, bound: [105, 105, 109, 109], cases: 67 },
] as const;

/** The rules that the newest version of each year's return binds; years without any are left out. */
const boundByYear = (
  name: FamilyName,
): readonly { readonly year: number; readonly rules: readonly ValidationRule[] }[] => {
  const newest = new Map(
    release
      .versionsOf(families[name].returnId)
      .flatMap((version) =>
        version.content.kind === "return"
          ? [[version.content.collectionYear, version] as const]
          : [],
      ),
  );
  return [...newest].flatMap(([year, version]) => {
    const found = boundRules(release, version);
    invariant(found.ok, `${version.id}@${version.version} binds rules that are there`);
    return found.value.length === 0 ? [] : [{ year, rules: found.value }];
  });
};

describe.each(facts)("$name", ({ name, codes, lines, bound, cases }) => {
  let result: Conformance;
  beforeAll(async () => {
    result = await run(name, ofFamily(name));
  });

  test("all rules are there, and each year binds its own", () => {
    expect(new Set(ofFamily(name).map(({ code }) => code)).size).toBe(codes);
    const majors = ofFamily(name).map(({ id, version }) => `${id}@${majorOf(version)}`);
    expect(new Set(majors).size).toBe(lines);
    expect(boundByYear(name).map((one) => one.rules.length)).toEqual(bound);
  });

  test("each year binds of every rule the newest version in force", () => {
    const stale = boundByYear(name).flatMap(({ year, rules: own }) =>
      own.flatMap(({ id, version }) => {
        const newest = rulesInForce(rules, year).find((rule) => rule.id === id)?.version ?? "none";
        return version === newest ? [] : [`${year}: ${id}@${version}, not ${newest}`];
      }),
    );
    expect(stale).toEqual([]);
  });

  test("every rule keeps to the tables and lists of each of its years", () => {
    expect(result.problems).toEqual([]);
  });

  test("every version of a rule reports what its own examples say, and nothing else", () => {
    expect(result.examples.filter(({ passed }) => !passed)).toEqual([]);
    const tried = new Set(result.examples.map(({ ref }) => ref));
    expect(tried.size).toBe(ofFamily(name).length);
  });

  test.runIf(hasCases)(
    "every given case is followed, or is not on purpose and with a reason",
    () => {
      const deviations = loadDeviations(resolve("test/rules/deviations.yaml"));
      invariant(deviations.ok, "the deviations can be read");
      const own = deviations.value.filter(({ case: id }) =>
        id.startsWith(name === "cin" ? "cin/" : "903/"),
      );
      const failed = result.cases.filter(({ passed }) => !passed).map(({ id }) => id);
      expect(result.cases).toHaveLength(cases);
      expect(new Set(failed)).toEqual(new Set(own.map(({ case: id }) => id)));
    },
  );

  test.skipIf(hasCases)("the given cases were not run: their folder is not on this machine", () => {
    expect(hasCases).toBe(false);
  });
});
