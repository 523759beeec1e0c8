import * as fc from "fast-check";
import { expect, test } from "vitest";

import { canonicalJson } from "../../../registry/identity/canonical.ts";
import { contentHash, releaseDigest } from "../../../registry/identity/content-hash.ts";

// The examples of RFC 8785, sections 3.2.2 to 3.2.4 and appendix B.
const vectors = [
  {
    name: "numbers, strings and literals (3.2.2)",
    json: '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    canonical:
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  },
  {
    name: "property sorting by UTF-16 units (3.2.3)",
    json: '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
    canonical:
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  },
  { name: "minus zero (appendix B)", json: "-0", canonical: "0" },
  { name: "least number", json: "5e-324", canonical: "5e-324" },
  { name: "greatest number", json: "1.7976931348623157e308", canonical: "1.7976931348623157e+308" },
  { name: "greatest whole number", json: "9007199254740992", canonical: "9007199254740992" },
  { name: "round to even", json: "1424953923781206.25", canonical: "1424953923781206.2" },
  {
    name: "before the exponent form",
    json: "999999999999999900000",
    canonical: "999999999999999900000",
  },
  { name: "the exponent form", json: "1e21", canonical: "1e+21" },
] as const;

test.for(vectors)("canonical JSON: $name", ({ json, canonical }) => {
  expect(canonicalJson(JSON.parse(json))).toBe(canonical);
});

test.for([
  ["NaN", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
  ["half a surrogate pair", "\ud800"],
  ["nothing", undefined],
] as const)("what JSON cannot hold is refused: %s", ([, value]) => {
  expect(() => canonicalJson(value)).toThrow();
});

test("a hash is SHA-256 of the canonical text", () => {
  expect(contentHash({ b: 1, a: "ü" })).toBe(
    contentHash(JSON.parse('{ "a": "\\u00fc", "b": 1.0 }')),
  );
  // The SHA-256 of {}.
  expect(contentHash({})).toBe(
    "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  );
});

test("canonical JSON reads back as the same value, and is its own canonical form", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      fc.pre(JSON.stringify(value).isWellFormed() && !/\\ud[89a-f]/u.test(JSON.stringify(value)));
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

const entry = fc.record({
  id: fc.stringMatching(/^[a-z]{1,3}:[a-z]{1,5}$/u),
  version: fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map((parts) => parts.join(".")),
  hash: fc.stringMatching(/^sha256:[0-9a-f]{8}$/u),
});
const entries = fc.uniqueArray(entry, {
  selector: ({ id, version }) => `${id}@${version}`,
  minLength: 1,
});

test("a release digest does not depend on order or on anything beside the entries", () => {
  fc.assert(
    fc.property(entries, fc.infiniteStream(fc.nat()), (list, order) => {
      const shuffled = list
        .map((one) => ({ one: { ...one, content: "ignored" }, at: order.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one);
      expect(releaseDigest(shuffled)).toBe(releaseDigest(list));
    }),
  );
});

test("a release digest changes with any entry", () => {
  fc.assert(
    fc.property(entries, fc.nat(), (list, pick) => {
      const index = pick % list.length;
      const changed = list.map((one, at) =>
        at === index ? { ...one, hash: `${one.hash}0` } : one,
      );
      expect(releaseDigest(changed)).not.toBe(releaseDigest(list));
      expect(releaseDigest(list.toSpliced(index, 1))).not.toBe(releaseDigest(list));
    }),
  );
});
