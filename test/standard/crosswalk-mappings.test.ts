import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { loadMappings } from "../../cli/map/load-mappings.ts";
import { measureFits } from "../../codegen/measure/measure-check.ts";
import { returnModel } from "../../codegen/model/return-model.ts";
import { mapTables } from "../../engine/map/map-tables.ts";
import { readAsReturn } from "../../engine/map/read-sources.ts";
import { writeMapped } from "../../engine/map/write-mapped.ts";
import type { ItemMapping, MappingEnd } from "../../generated/items/types.ts";
import { checkContent } from "../../registry/check/checks.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import { invariant } from "../../runtime/result.ts";
import { casesFolder } from "../cases.ts";
import { releaseWith } from "../engine/map/mapping-world.ts";
import { shippedOf } from "./shipped.ts";

const release = releaseWith();
const mappings = shippedOf("mapping").filter(({ id }) => id.startsWith("chorus:"));

test("there are 47, each with loss both ways", () => {
  expect(mappings).toHaveLength(47);
  for (const { lossForward, lossBack } of mappings)
    expect([lossForward, lossBack].every((said) => /\w.*\.$/su.test(said))).toBe(true);
});

const shows = ({ fixtures = [] }: ItemMapping): boolean => fixtures.length > 0;
const carries = ({ match }: ItemMapping): boolean => !["RELATED", "NONE_KNOWN"].includes(match);

test("those whose values carry over show it on rows; of the others none does", () => {
  expect(mappings.filter((one) => shows(one) !== carries(one)).map(({ id }) => id)).toEqual([]);
});

test.for(mappings.map((content) => [content.id, content] as const))(
  "%s has no findings",
  ([_id, content]) => {
    const context = { published: release, all: release };
    expect(checkContent(content, context, [measureFits])).toEqual([]);
  },
);

test("what is elsewhere and was not read at its source says so and asks", () => {
  for (const { id, from, to, toConfirm = [] } of mappings) {
    const elsewhere = [...from, ...to].flatMap(({ external }) => external ?? []);
    expect(elsewhere.filter(({ verified }) => verified)).toEqual([]);
    expect([id, elsewhere.length > 0 && toConfirm.length === 0]).toEqual([id, false]);
  }
});

test("one column becomes two: the pupil number and the reason why there is none", async () => {
  const modelOf = (ref: string) => {
    const version = resolveText(release, ref);
    invariant(version !== undefined, `${ref} is there`);
    const model = returnModel(release, version);
    invariant(model.ok, `${ref} is whole`);
    return model.value;
  };
  const [target, source] = [modelOf("dfe:cin-census@2025"), modelOf("dfe:ssda903@2025")];
  const plans = await loadMappings(release, target, [
    "chorus:unique-pupil-number-ssda903-to-cin",
    "chorus:sex-ssda903-to-cin",
    "chorus:date-of-birth-ssda903-to-cin",
    "chorus:child-identifier-ssda903-to-cin",
  ]);
  invariant(plans.ok, JSON.stringify(plans));
  const text =
    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,F,14/02/2011,WBRI,A123456789012,,\nA2,M,15/02/2011,WBRI,UN1,,\nA3,U,16/02/2011,WBRI,,,\nA4,U,17/02/2011,WBRI,not read,,\n";
  const files = [{ name: "header.csv", bytes: new TextEncoder().encode(text) }];
  const sources = readAsReturn(files, source);
  invariant(sources.ok, "the return is read");
  const found = mapTables(plans.value, {
    release: release.name,
    model: target,
    readAs: source,
    sources: sources.value,
  });
  invariant(found.ok, JSON.stringify(found));
  const written = writeMapped(found.value.tables);
  invariant(written.ok, "tables are written");
  const made = written.value.find(({ name }) => name === "ChildIdentifiers.csv");
  expect([...(made?.pieces() ?? [])].join("").split("\r\n")).toEqual([
    "LAchildID,UPN,UPNunknown,PersonBirthDate,Sex",
    "A1,A123456789012,,14/02/2011,F",
    "A2,,UN1,15/02/2011,M",
    "A3,,,16/02/2011,U",
    "A4,,,17/02/2011,U",
    "",
  ]);
  const run = found.value.report.runs.find(({ transform }) => transform === "DERIVE");
  expect(run?.unknown).toEqual([{ values: ["not read"], mayBecome: [], rows: 1, lines: [5] }]);
});

test("and back: the reason stands in the place of the number", async () => {
  const [target, source] = ["dfe:ssda903@2025", "dfe:cin-census@2025"].map((ref) => {
    const version = resolveText(release, ref);
    invariant(version !== undefined, `${ref} is there`);
    const model = returnModel(release, version);
    invariant(model.ok, `${ref} is whole`);
    return model.value;
  });
  invariant(target !== undefined && source !== undefined, "both returns are there");
  const plans = await loadMappings(release, target, ["chorus:unique-pupil-number-ssda903-to-cin"]);
  expect(plans.ok && plans.value.map(({ way, derive }) => [way, derive?.scopeTable])).toEqual([
    ["back", "ChildIdentifiers"],
  ]);
  invariant(plans.ok, "the mapping is compiled");
  const text =
    "LAchildID,UPN,FormerUPN,UPNunknown,PersonBirthDate,ExpectedPersonBirthDate,Sex,PersonDeathDate\nA1,A123456789012,,,2011-02-14,,F,\nA2,,,UN1,2011-02-15,,M,\n";
  const files = [{ name: "identifiers.csv", bytes: new TextEncoder().encode(text) }];
  const sources = readAsReturn(files, source);
  invariant(sources.ok, "the census is read");
  const found = mapTables(plans.value, {
    release: release.name,
    model: target,
    readAs: source,
    sources: sources.value,
  });
  invariant(found.ok, JSON.stringify(found));
  const header = found.value.tables.find(({ name }) => name === "Header");
  const upn = header?.columns.find(({ name }) => name === "UPN");
  expect([...(upn?.cells ?? [])].map((cell) => upn?.values[cell])).toEqual([
    "A123456789012",
    "UN1",
  ]);
});

const crosswalk = join(casesFolder, "crosswalk.yaml");

interface Concept {
  readonly id: string;
  readonly [source: string]: unknown;
}

/** An end as the crosswalk names it. */
const nameInCrosswalk = ({ item, column, external }: MappingEnd): string => {
  if (external !== undefined) return external.name;
  const record = item === undefined ? undefined : resolveText(release, item)?.content;
  return record?.kind === "record" ? `${record.table}.${column ?? ""}` : "";
};

describe.runIf(existsSync(crosswalk))("the crosswalk", () => {
  test("each of its 35 concepts has a mapping", () => {
    const { concepts }: { readonly concepts: readonly Concept[] } = parse(
      readFileSync(crosswalk, "utf8"),
    );
    const namesOf = (concept: Concept): ReadonlySet<string> =>
      new Set(
        Object.values(concept)
          .filter((value) => Array.isArray(value))
          .flat()
          .map(String),
      );
    const ends = mappings.map(({ from, to }) => [...from, ...to].map(nameInCrosswalk));
    const without = concepts
      .filter((concept) => {
        const names = namesOf(concept);
        return !ends.some((named) => named.some((name) => names.has(name)));
      })
      .map(({ id }) => id);
    expect(concepts).toHaveLength(35);
    expect(without).toEqual([]);
  });
});
