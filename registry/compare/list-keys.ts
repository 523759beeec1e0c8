import { isGroup } from "./edit.ts";

/** Properties by which the entries of a list are known; the first set that tells all of them apart is used. */
type Schemes = readonly (readonly string[])[];

const texts: Schemes = [
  ["audience", "language"],
  ["audience", "language", "text"],
];

const schemesByList: Readonly<Record<string, Schemes>> = {
  byGroup: [["group"]],
  coders: [["role"]],
  codes: [["code"]],
  columns: [["name"]],
  communicationSupport: [["what"]],
  companions: [
    ["kind", "item"],
    ["kind", "item", "column", "elsewhere", "gap"],
  ],
  covers: [["record", "column"]],
  decisionUse: [["decision"]],
  differences: [["target", "what"]],
  effectOnRules: [["rule"]],
  examples: [["name"], ["form", "text"]],
  exclude: [["when"]],
  fallbackLadder: [["rung"]],
  fitness: [["use"]],
  formats: [["transport"]],
  groups: [["who"]],
  guidance: [["title", "path", "url"]],
  keys: [["name"]],
  matches: [["codelist", "code"]],
  mattersBecause: [["text"]],
  meanings: [["heldBy", "source"], ["text"]],
  missing: [["kind"], ["kind", "when"]],
  modes: [["mode"]],
  namesElsewhere: [["where", "name"]],
  notices: [["audience", "language"]],
  quorum: [["constituency"]],
  recipients: [["who"]],
  markers: [["marker"]],
  reports: [["record"], ["record", "rows"]],
  requiredFields: [["field"], ["field", "audience"]],
  reviewedBy: [["by", "date"]],
  sources: [["title", "path", "url"]],
  steps: [["stage", "byRole"]],
  strategicOwners: [["level", "organisation", "role"]],
  subjects: [["role", "relation"]],
  testedBy: [["who"]],
  toConfirm: [["about"], ["about", "question"]],
  values: [["to"]],
  voices: [["text"]],
  voicesAbout: [["text"]],
  whatPeopleSaid: [["text"]],
};

/** What names an entry in most lists, tried one after the other. */
const usual: Schemes = [
  ["id"],
  ["code"],
  ["name"],
  ["key"],
  ["table"],
  ["title"],
  ["use"],
  ["audience", "language"],
];

const words: Schemes = [[]];

const schemesFor = (list: string, entries: readonly unknown[]): Schemes => {
  if (entries.every((entry) => typeof entry === "string")) return words;
  if (entries.every((entry) => isGroup(entry) && "audience" in entry && "text" in entry))
    return texts;
  return (Object.hasOwn(schemesByList, list) ? schemesByList[list] : undefined) ?? usual;
};

const separator = "\u{1F}";

/** The key of an entry, by the properties given; a binding is known by its item, whatever its version. */
export const keyOfEntry = (list: string, by: readonly string[], entry: unknown): string => {
  if (typeof entry === "string") return list === "binds" ? (entry.split("@")[0] ?? entry) : entry;
  const parts = by.map((name) => (isGroup(entry) ? entry[name] : undefined));
  return parts.map((part) => (typeof part === "string" ? part : "")).join(separator);
};

/** A key as people read it. */
export const showKey = (key: string): string =>
  key
    .split(separator)
    .filter((part) => part !== "")
    .join(" ");

const areDistinct = (keys: readonly string[]): boolean =>
  new Set(keys).size === keys.length && keys.every((key) => showKey(key) !== "");

/** By which properties the entries of two states of a list are told apart; undefined when nothing tells them apart. */
export const schemeOf = (
  list: string,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly string[] | undefined =>
  schemesFor(list, [...before, ...after]).find((by) =>
    [before, after].every((entries) =>
      areDistinct(entries.map((entry) => keyOfEntry(list, by, entry))),
    ),
  );
