import { getConformanceSuite } from "@bufbuild/cel-spec/testdata/tests.js";
import type { IncrementalTest, IncrementalTestSuite } from "@bufbuild/cel-spec/testdata/tests.js";
import { expect, test } from "vitest";

import { unwrap } from "../../../codegen/expression/cel-values.ts";
import { createExpressionChecker } from "../../../codegen/expression/type-check.ts";
import { compile, scopeOf } from "./evaluation.ts";
import { returnOf } from "./small-return.ts";

/** Why the official cases that the profile refuses are outside it; the first row whose words are in the problem. */
const outside: readonly {
  readonly says: RegExp;
  readonly reason: string;
  readonly cases: number;
}[] = [
  {
    says: /Unexpected character: .?\{|got LBRACE|Expected .* got COLON/u,
    reason: "Messages of protocol buffers: a return has rows, not messages.",
    cases: 556,
  },
  {
    says: /Maps and optional fields/u,
    reason: "Maps and optional fields: a row has columns with a type each.",
    cases: 92,
  },
  {
    says: /Bytes and unsigned/u,
    reason: "Bytes and unsigned numbers: no cell holds them.",
    cases: 142,
  },
  {
    says: /null cannot be written out/u,
    reason: "null: whether something is blank is asked with blank(…).",
    cases: 13,
  },
  {
    says: /empty list has no type/u,
    reason: "An empty list written out: it says nothing in a rule.",
    cases: 20,
  },
  {
    says: /picked by number/u,
    reason: "Members of lists by number: rows are found by order or by condition.",
    cases: 12,
  },
  {
    says: /must be of one kind/u,
    reason: "Lists and branches of mixed kinds: every value has one type.",
    cases: 8,
  },
  {
    says: /too large to be exact/u,
    reason: "Whole numbers beyond the safe range of 2 to the power of 53.",
    cases: 13,
  },
  {
    says: /profile has no function (?:dyn|type|bytes|uint|timestamp|duration|none|of|ofNonZeroValue|optMap|optFlatMap|hasValue|value|unwrap|unwrapOpt|get\w+)\b/u,
    reason:
      "dyn, type, bytes, timestamps, durations and optionals: the profile has text, numbers, dates and conditions.",
    cases: 318,
  },
  {
    says: /profile has no function (?:has|transform\w+|existsOne|block|index|iterVar)\b/u,
    reason:
      "has, and the macros of extensions with two variables: blank(…) and the one-variable macros say the same.",
    cases: 56,
  },
  {
    says: /profile has no function/u,
    reason: "Functions of extensions that no rule needs (math, strings, encoders, protos).",
    cases: 411,
  },
  {
    says: /is not written this way|begins with a name/u,
    reason:
      "Other ways of writing a macro: two variables, or calls that CEL allows and the profile does not.",
    cases: 33,
  },
  {
    says: /does not take|goes over a list|asks for a/u,
    reason:
      "Types that the profile does not put together: mixed numbers, order of text and conditions, equality of lists.",
    cases: 116,
  },
  {
    says: /nothing called/u,
    reason: "Names that the case's environment declares: here names come from the return.",
    cases: 100,
  },
  {
    says: /cannot be read|Unexpected|Expected|Invalid|pattern|octal|escape|Reserved|no columns|not a value|no such|overload/iu,
    reason:
      "Syntax that the library or the profile refuses: quoted fields, leading dots, reserved words.",
    cases: 83,
  },
];

/** Cases inside the profile in which it differs from CEL on purpose. */
const deviations: readonly { readonly case: string; readonly reason: string }[] = [
  {
    case: "logic/conditional/error_case",
    reason: "Division by zero is blank, and a comparison with blank is false; CEL stops.",
  },
  {
    case: "macros/map/list_error",
    reason: "Division by zero leaves a blank in the list; CEL stops.",
  },
  {
    case: "macros/filter/list_no_shortcircuit",
    reason: "Division by zero is blank, so the member is not chosen; CEL stops.",
  },
  {
    case: "string_ext/ascii_casing/lowerascii_unicode",
    reason: "The library changes letters beyond ASCII too; ours does as CEL says.",
  },
  {
    case: "string_ext/ascii_casing/lowerascii_unicode_with_space",
    reason: "The library changes letters beyond ASCII too; ours does as CEL says.",
  },
  {
    case: "string_ext/ascii_casing/upperascii_unicode",
    reason: "The library changes letters beyond ASCII too; ours does as CEL says.",
  },
];

const checker = createExpressionChecker({ model: returnOf(2026, []) });

interface Case {
  readonly name: string;
  readonly original: IncrementalTest["original"];
}

const casesOf = (suite: IncrementalTestSuite, path: readonly string[]): readonly Case[] => [
  ...(suite.suites ?? []).flatMap((inner) => casesOf(inner, [...path, inner.name])),
  ...(suite.tests ?? []).map(({ original }) => ({
    name: [...path, original.name].join("/"),
    original,
  })),
];

const all = casesOf(getConformanceSuite(), []);

interface OfficialValue {
  readonly kind: { readonly case?: string | undefined; readonly value?: unknown };
}

const isListed = (value: unknown): value is { readonly values: readonly OfficialValue[] } =>
  typeof value === "object" && value !== null && "values" in value;

const plain = ({ kind }: OfficialValue): unknown => {
  if (isListed(kind.value)) return kind.value.values.map(plain);
  return typeof kind.value === "bigint" ? Number(kind.value) : kind.value;
};

const blank = Symbol("blank");

const expected = ({ original }: Case): unknown => {
  const { resultMatcher } = original;
  if (resultMatcher.case === "value") return plain(resultMatcher.value);
  if (resultMatcher.case === "typedResult")
    return resultMatcher.value.result === undefined ? undefined : plain(resultMatcher.value.result);
  // Where CEL stops with an error, the profile goes on with blank.
  return resultMatcher.case === undefined ? true : blank;
};

const inside = all.filter(({ original }) => checker.check(original.expr).ok);

test("every official case is inside the profile or outside it for a reason", () => {
  const counts = new Map<string, number>();
  const unexplained: string[] = [];
  for (const one of all) {
    const checked = checker.check(one.original.expr);
    if (checked.ok) continue;
    const row = outside.find(({ says }) => says.test(checked.error[0]?.message ?? ""));
    if (row === undefined) unexplained.push(`${one.name}: ${checked.error[0]?.message ?? ""}`);
    else counts.set(row.reason, (counts.get(row.reason) ?? 0) + 1);
  }
  expect(unexplained).toEqual([]);
  expect(outside.map(({ reason }) => [reason, counts.get(reason) ?? 0])).toEqual(
    outside.map(({ reason, cases }) => [reason, cases]),
  );
  expect({ all: all.length, inside: inside.length }).toEqual({ all: 2344, inside: 371 });
});

const isSame = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

const fromLibrary = (text: string): unknown => {
  try {
    return unwrap(checker.library().evaluate(text, scopeOf(), { rows: [], at: 0 }));
  } catch {
    return blank;
  }
};

test("JavaScript and the library give what the official cases inside the profile ask for", () => {
  const wrong: Readonly<Record<string, unknown>>[] = [];
  for (const one of inside) {
    const checked = checker.check(one.original.expr);
    const wanted = expected(one);
    if (!checked.ok || wanted === undefined) continue;
    const compiled = compile(checked.value)(scopeOf());
    const library = fromLibrary(one.original.expr);
    const isCondition = checked.value.root.type.kind === "condition";
    const right =
      wanted === blank
        ? isCondition
          ? typeof compiled === "boolean"
          : compiled === null
        : isSame(compiled, wanted);
    const libraryRight = wanted === blank || isSame(library, wanted);
    if (!right || !libraryRight) wrong.push({ case: one.name, wanted, compiled, library });
  }
  expect(wrong.map((row) => row["case"])).toEqual(deviations.map((row) => row.case));
});
