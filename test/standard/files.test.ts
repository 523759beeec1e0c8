import { expect, test } from "vitest";

import type { RegistryItem } from "../../generated/items/types.ts";
import { parseItemRef } from "../../registry/identity/item-ref.ts";
import { compareVersions, majorOf } from "../../registry/identity/version.ts";
import { referencesOf } from "../../registry/model/references.ts";
import { schemaProblems, shippedFiles, shippedItems, shippedOf } from "./shipped.ts";

const keyOf = ({ id, version }: { readonly id: string; readonly version: string }): string =>
  `${id}@${version}`;

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

test("every file is plain YAML and keeps the schema of its kind", () => {
  const problems = shippedFiles.flatMap(({ path, content, faults }) =>
    [...faults, ...schemaProblems(content)].map((problem) => `${path}: ${problem}`),
  );
  expect(problems).toEqual([]);
  expect(shippedItems.length).toBe(shippedFiles.length);
  expect(shippedFiles.length).toBeGreaterThan(200);
});

test("a file stands where its agency, kind, slug and version say", () => {
  const expected = shippedItems.map(({ id, kind, version }) => {
    const [agency = "", slug = ""] = id.split(":");
    return `${agency}/${kind}/${slug}@${version}.yaml`;
  });
  expect(expected.toSorted()).toEqual(shippedFiles.map(({ path }) => path));
});

test("an id belongs to one kind, and a version stands once", () => {
  const kinds = Map.groupBy(shippedItems, ({ id }) => id);
  const shared = [...kinds].filter(([, items]) => new Set(items.map(({ kind }) => kind)).size > 1);
  expect(shared.map(([id]) => id)).toEqual([]);
  expect(repeated(shippedItems.map(keyOf))).toEqual([]);
});

/** The versions that one may replace: the one before it in its line, or for the first of a line any that is lower. */
const replaceable = (item: RegistryItem, lower: readonly RegistryItem[]): readonly string[] => {
  const line = lower.filter(({ version }) => majorOf(version) === majorOf(item.version));
  return (line.length > 0 ? line.slice(-1) : lower).map(keyOf);
};

test("a later version says what it replaces and what changed", () => {
  const silent = [...Map.groupBy(shippedItems, ({ id }) => id).values()].flatMap((versions) =>
    versions
      .filter(({ kind }) => kind !== "return")
      .toSorted((a, b) => compareVersions(a.version, b.version))
      .flatMap((item, index, sorted) => {
        const { replaces = "", changed } = item;
        if (index === 0) return [];
        const isSaid = replaceable(item, sorted.slice(0, index)).includes(replaces);
        return isSaid && changed !== undefined ? [] : [keyOf(item)];
      }),
  );
  expect(silent).toEqual([]);
});

const namesOf = ({ id, version }: { readonly id: string; readonly version: string }) => [
  id,
  `${id}@${majorOf(version)}`,
  `${id}@${version}`,
];

test("every reference leads to an item of a kind that may stand there", () => {
  const kindByName = new Map(
    shippedItems.flatMap((item) => namesOf(item).map((name) => [name, item.kind] as const)),
  );
  const lost = shippedItems.flatMap((item) =>
    referencesOf(item).flatMap(({ pointer, text, refersTo }) => {
      const kind = kindByName.get(text);
      return kind !== undefined && refersTo.includes(kind)
        ? []
        : [`${keyOf(item)}${pointer}: ${text}`];
    }),
  );
  expect(lost).toEqual([]);
});

/** Agencies whose returns are shipped: what they are made of names its parts by id, as the return binds them. */
const ownsReturns = (text: string): boolean => /^(?:d2i|dfe|ofsted):/u.test(text);

/** Where a measure or a mapping means the return of whatever year is at hand, or one of its tables. */
const isOfAnyYear = (pointer: string, text: string): boolean =>
  (ownsReturns(text) || pointer.startsWith("/calculation/source/")) &&
  /^\/(?:calculation\/source|(?:from|to)\/\d+|derive|deriveBack)\/(?:item|return|scope)$/u.test(
    pointer,
  );

test("items outside a return name major lines, parts of a return name each other by id", () => {
  const wrong = shippedItems.flatMap((item) =>
    referencesOf(item)
      .filter(({ pointer }) => pointer !== "/replaces" && !pointer.startsWith("/codes/"))
      .flatMap(({ pointer, text }) => {
        const ref = parseItemRef(text);
        if (!ref.ok) return [`${keyOf(item)}${pointer}: ${text}`];
        // A rule of the sector's is bound by a return like the owner's own.
        const isPart =
          ownsReturns(item.id) ||
          item.kind === "rule" ||
          isOfAnyYear(pointer, text) ||
          pointer.startsWith("/binds/");
        const allowed = !isPart
          ? item.kind === "term"
            ? "item"
            : "major"
          : pointer.startsWith("/binds")
            ? "exact"
            : pointer === "/previous"
              ? "major"
              : "item";
        return ref.value.kind === allowed ? [] : [`${keyOf(item)}${pointer}: ${text}`];
      }),
  );
  expect(wrong).toEqual([]);
});

test("codes are unique in a list, follow in time, and name codes that exist", () => {
  const lists = shippedOf("codelist");
  const codesByLine = new Map(
    lists.map(({ id, version, codes }) => [
      `${id}@${majorOf(version)}`,
      new Set(codes.map(({ code }) => code)),
    ]),
  );
  const problems = lists.flatMap((list) => {
    const own = list.codes.map(({ code }) => code);
    return [
      ...repeated(own).map((code) => `${keyOf(list)}: ${code} stands twice`),
      ...list.codes.flatMap(({ code, from, to, replacedBy = [], matches = [] }) => [
        ...(from !== undefined && to !== undefined && from > to
          ? [`${keyOf(list)}: ${code} ends before it begins`]
          : []),
        ...replacedBy
          .filter((next) => !own.includes(next))
          .map((next) => `${keyOf(list)}: ${code} -> ${next}`),
        ...matches
          .filter((match) => codesByLine.get(match.codelist)?.has(match.code) !== true)
          .map((match) => `${keyOf(list)}: ${code} ~ ${match.codelist} ${match.code}`),
      ]),
    ];
  });
  expect(problems).toEqual([]);
});

test("a text has one wording for one audience and language", () => {
  const doubled = shippedItems.flatMap((item) =>
    [item.titles, item.definition ?? []].flatMap((texts) =>
      repeated(texts.map(({ audience, language }) => `${keyOf(item)}: ${audience} ${language}`)),
    ),
  );
  expect(doubled).toEqual([]);
});

test("examples say that they are illustrative, and nothing else does", () => {
  const wrong = shippedItems.filter(
    ({ id, illustrative }) => id.startsWith("examples:") !== (illustrative === true),
  );
  expect(wrong.map(keyOf)).toEqual([]);
});
