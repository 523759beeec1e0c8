import * as fc from "fast-check";
import { expect, test } from "vitest";

import { likeTestsOf } from "../../../codegen/expression/like-pattern.ts";
import type { LikeTest } from "../../../codegen/expression/like-pattern.ts";
import { parsePortablePattern } from "../../../codegen/expression/portable-pattern.ts";

const portable = (pattern: string): string => {
  const parsed = parsePortablePattern(pattern);
  if (!parsed.ok) throw new Error(pattern);
  return parsed.value;
};

/** LIKE as SQL Server has it, by way of a regular expression. */
const isLike = (text: string, pattern: string): boolean => {
  const source = pattern.replaceAll(
    /\[(\^?)([^\]]*)\]|%|_|[\\^$.|?*+(){}/\]-]/gu,
    (found, not: string | undefined, members: string | undefined) => {
      if (found === "%") return "[^]*";
      if (found === "_") return "[^]";
      if (members === undefined) return `\\${found}`;
      const inside = members.replaceAll(/[\\[^]/gu, String.raw`\$&`).replace(/^-/u, String.raw`\-`);
      return `[${not ?? ""}${inside}]`;
    },
  );
  return new RegExp(`^${source}$`, "u").test(text);
};

const holds = (text: string, { like, middle }: LikeTest): boolean => {
  if (!isLike(text, like)) return false;
  if (middle === undefined) return true;
  const end = text.length - middle.after;
  return end >= middle.before && !isLike(text.slice(middle.before, end), middle.unlike);
};

const patterns = [
  "^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-Z]$",
  "^UN[1-5]$",
  String.raw`^\d{2}/zz/\d{4}$|^zz/zz/zz(zz)?$`,
  "^[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}$",
  "^SC[0-9]+$",
  "^[A-Z]*1$",
  "a.b",
  "^21*",
  "1*2$",
  "A+",
  String.raw`^A\.1_%$`,
  "^[^A1]*$",
  "^[-A]+$",
  "",
  "^$",
  "(A|1)(2|B)$",
  String.raw`\s`,
] as const;

const texts = fc.oneof(
  fc.stringMatching(/^[AB12zSCUN._%/ \n-]{0,8}$/u),
  fc.constantFrom("UN1", "SC123", "A12345678901Z", "AB1 2CD", "05/zz/2020", "zz/zz/zz", "A.1_%"),
);

test.for(patterns)("LIKE says the same as the pattern %s", (pattern) => {
  const tests = likeTestsOf(portable(pattern));
  if (tests === undefined) throw new Error(`${pattern} is refused`);
  const written = new RegExp(portable(pattern), "u");
  fc.assert(
    fc.property(texts, (text) => {
      expect({ text, is: tests.some((one) => holds(text, one)) }).toEqual({
        text,
        is: written.test(text),
      });
    }),
    { numRuns: 300 },
  );
});

test.for(["^1*2", "^(ab)+$", "^a+b+$", "a[0-9]*b", "a^b", String.raw`[a\]]`, "^.{0,80}$"])(
  "LIKE cannot say %s",
  (pattern) => {
    expect(likeTestsOf(portable(pattern))).toBeUndefined();
  },
);
