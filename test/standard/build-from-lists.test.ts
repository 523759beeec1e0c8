import { mkdtempDisposableSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { buildReturn, parseBuild } from "../../cli/return/build-return.ts";
import { invariant } from "../../runtime/result.ts";
import { typedAs, worldAt } from "../engine/map/mapping-world.ts";
import { everything } from "./owned-return.ts";

/** Builds SSDA903 of a file with mappings, and gives its header; what the file does not have stays a finding. */
const headerOf = async (file: string, mappings: readonly string[]): Promise<readonly string[]> => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-build-"));
  const out = join(folder.path, "out");
  const typed = typedAs({
    return: "dfe:ssda903@2026",
    from: [join("test/fixtures", file)],
    form: "csv",
    out,
    mapping: mappings.map((slug) => `chorus:${slug}`),
    "with-findings": true,
  });
  const asked = parseBuild(typed);
  invariant(asked.ok, "the words are right");
  const surroundings = { ...worldAt("."), cwd: process.cwd() };
  expect(await buildReturn(everything, asked.value, { typed, surroundings })).toBe(0);
  return readFileSync(join(out, "header.csv"), "utf8").trimEnd().split(/\r?\n/u);
};

test("people of the dataset become a header, days written as the return asks", async () => {
  const mappings = ["child-identifier", "sex", "date-of-birth", "ethnicity"];
  const header = await headerOf(
    "ssd/good/ssd_person.csv",
    mappings.map((slug) => `${slug}-ssda903-to-ssd`),
  );
  expect(header).toEqual([
    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
    "C1,F,03/05/2025,WBRI,,,",
    "C2,,,,,,",
  ]);
});

test("the list of children in care becomes a header", async () => {
  const header = await headerOf("annex-a/good/list_8.csv", [
    "child-identifier-annex-a-to-ssda903",
    "sex-annex-a-to-ssda903",
    "date-of-birth-annex-a-to-ssda903",
  ]);
  expect(header.slice(1)).toEqual(["C1,M,14/02/2011,,,,", "C2,F,30/11/2008,,,,"]);
});
