import { canonicalJson } from "../identity/canonical.ts";
import type { Edit, EntryStep, Group, Step } from "./edit.ts";
import { isGroup, isList } from "./edit.ts";
import { keyOfEntry, schemeOf } from "./list-keys.ts";

type Path = readonly Step[];

interface Pair<Value> {
  readonly before: Value;
  readonly after: Value;
}

interface Keyed {
  readonly list: string;
  readonly by: readonly string[];
}

const entriesByKey = (
  entries: readonly unknown[],
  { list, by }: Keyed,
): ReadonlyMap<string, unknown> =>
  new Map(entries.map((entry) => [keyOfEntry(list, by, entry), entry]));

const nameOf = (path: Path): string => {
  const last = path.at(-1);
  return typeof last === "string" ? last : "";
};

const editsOfOrder = (
  { before, after }: Pair<ReadonlyMap<string, unknown>>,
  path: Path,
  by: readonly string[],
): readonly Edit[] => {
  const [was, is] = [
    [...before.keys()].filter((key) => after.has(key)),
    [...after.keys()].filter((key) => before.has(key)),
  ];
  return was.every((key, index) => key === is[index])
    ? []
    : [{ op: "order", path, by, before: was, after: is }];
};

/** Entries that went, then the order of those that stayed, then what changed in them, then those that came. */
const editsOfEntries = (
  pair: Pair<readonly unknown[]>,
  path: Path,
  keyed: Keyed,
): readonly Edit[] => {
  const { by } = keyed;
  const before = entriesByKey(pair.before, keyed);
  const after = entriesByKey(pair.after, keyed);
  const entry = (key: string): Path => [...path, { key, by } satisfies EntryStep];
  return [
    ...[...before].flatMap(([key, value]): readonly Edit[] =>
      after.has(key) ? [] : [{ op: "remove", path: entry(key), before: value }],
    ),
    ...editsOfOrder({ before, after }, path, by),
    ...[...before].flatMap(([key, value]) =>
      after.has(key) ? editsBetween(value, after.get(key), entry(key)) : [],
    ),
    ...[...after].flatMap(([key, value], at): readonly Edit[] =>
      before.has(key) ? [] : [{ op: "add", path: entry(key), after: value, at }],
    ),
  ];
};

const editsOfGroups = ({ before, after }: Pair<Group>, path: Path): readonly Edit[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): readonly Edit[] => {
    const at = [...path, name];
    if (!Object.hasOwn(after, name)) return [{ op: "remove", path: at, before: before[name] }];
    if (!Object.hasOwn(before, name)) return [{ op: "add", path: at, after: after[name] }];
    return editsBetween(before[name], after[name], at);
  });

/**
 * Everything in which two contents differ, in the order in which it can be applied. Entries of lists are told apart by
 * what they are called, so that a moved code is no removed one. Equal contents give none.
 */
export const editsBetween = (before: unknown, after: unknown, path: Path = []): readonly Edit[] => {
  if (isGroup(before) && isGroup(after)) return editsOfGroups({ before, after }, path);
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (isList(before) && isList(after)) {
    const list = nameOf(path);
    const by = schemeOf(list, before, after);
    if (by !== undefined) return editsOfEntries({ before, after }, path, { list, by });
  }
  return [{ op: "set", path, before, after }];
};
