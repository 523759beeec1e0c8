import * as fc from "fast-check";
import { expect, test } from "vitest";

import { agencyOf, parseItemId } from "../../../registry/identity/item-id.ts";
import { parseItemRef, renderItemRef } from "../../../registry/identity/item-ref.ts";
import { compareReleaseNames, parseReleaseName } from "../../../registry/identity/release-name.ts";
import { compareVersions, isVersion, majorOf } from "../../../registry/identity/version.ts";

test.for([
  ["dfe:sex", true],
  ["north-yorkshire:safe-where-i-live", true],
  ["dfe:2sex", true],
  ["dfe", false],
  ["dfe:", false],
  [":sex", false],
  ["DFE:sex", false],
  ["dfe:Sex", false],
  ["dfe:sex-", false],
  ["dfe:se--x", false],
  ["dfe:sex\n", false],
  ["dfe:sex@1", false],
  ["1dfe:sex", false],
] as const)("item id %j is well formed: %s", ([text, isGood]) => {
  const parsed = parseItemId(text);
  expect(parsed.ok).toBe(isGood);
  if (parsed.ok) expect(agencyOf(parsed.value)).toBe(text.split(":")[0]);
  else expect(parsed.error.code).toBe("ITEM_ID_MALFORMED");
});

test.for([
  "dfe:sex@",
  "dfe:sex@x",
  "dfe:sex@1.0",
  "dfe:sex@01",
  "dfe:sex@1.0.0.0",
  "dfe:sex@1.0.0-beta",
  "@1",
  "dfe:sex@9999999999",
  " dfe:sex",
])("reference %j is refused", (text) => {
  const parsed = parseItemRef(text);
  expect(parsed.ok ? "" : parsed.error.code).toBe("ITEM_REF_MALFORMED");
});

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,5}:[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/u);
const number = fc.nat(999_999_999);

test("render undoes parse for every reference", () => {
  const ref = fc.oneof(
    id,
    fc.tuple(id, number).map(([name, major]) => `${name}@${major}`),
    fc.tuple(id, number, number, number).map(([name, ...parts]) => `${name}@${parts.join(".")}`),
  );
  fc.assert(
    fc.property(ref, (text) => {
      const parsed = parseItemRef(text);
      expect(parsed.ok && renderItemRef(parsed.value)).toBe(text);
    }),
  );
});

test.for([
  ["1.0.0", true],
  ["2026.10.3", true],
  ["1.0", false],
  ["01.0.0", false],
  ["1.0.0-a", false],
  ["1.0.0\n", false],
  ["", false],
] as const)("version %j is well formed: %s", ([text, isGood]) => {
  expect(isVersion(text)).toBe(isGood);
});

test("versions are ordered by number, not by text", () => {
  expect(
    ["1.10.0", "10.0.0", "1.9.0", "1.9.10", "2.0.0", "1.9.9"].toSorted(compareVersions),
  ).toEqual(["1.9.0", "1.9.9", "1.9.10", "1.10.0", "2.0.0", "10.0.0"]);
  expect(compareVersions("1.2.3", "1.2.3")).toBe(0);
  expect(majorOf("2026.1.0")).toBe(2026);
});

test.for([
  ["2026.1", true],
  ["2026.10", true],
  ["2026.0", false],
  ["2026.01", false],
  ["2026", false],
  ["26.1", false],
  ["2026.1.0", false],
  ["../2026.1", false],
] as const)("release name %j is well formed: %s", ([text, isGood]) => {
  const parsed = parseReleaseName(text);
  expect(parsed.ok ? "good" : parsed.error.code).toBe(isGood ? "good" : "RELEASE_NAME_MALFORMED");
});

test("release names are ordered by number", () => {
  expect(["2026.10", "2027.1", "2026.9"].toSorted(compareReleaseNames)).toEqual([
    "2026.9",
    "2026.10",
    "2027.1",
  ]);
});
