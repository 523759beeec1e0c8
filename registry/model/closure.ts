import { compareEntries } from "../identity/content-hash.ts";
import { majorOf } from "../identity/version.ts";
import type { Bindings, ItemVersion, Snapshot } from "./snapshot.ts";
import { bindingsOf, createSnapshot, resolveText } from "./snapshot.ts";
import type { ItemReference } from "./references.ts";
import { referencesOf } from "./references.ts";

/** A reference that names nothing in the set. */
export interface Dangling {
  /** The version in which it stands, as `id@version`. */
  readonly item: string;
  readonly pointer: string;
  readonly text: string;
}

/** The exact versions that belong together, sorted; and the references among them that lead nowhere. */
export interface Closure {
  readonly versions: readonly ItemVersion[];
  readonly dangling: readonly Dangling[];
}

interface Visit {
  readonly version: ItemVersion;
  readonly bindings: Bindings;
}

const noBindings: Bindings = new Map();

const keyOf = ({ id, version }: ItemVersion): string => `${id}@${version}`;

/** The bindings inside which a reference of an item is read: a return's own for its parts, never for another return. */
const bindingsFor = ({ version, bindings }: Visit, reference: ItemReference): Bindings => {
  if (version.content.kind !== "return") return bindings;
  return reference.refersTo.includes("return") ? noBindings : bindingsOf(version.content);
};

/** Everything that the roots refer to, directly or not. Cycles are walked once. */
const closureOf = (snapshot: Snapshot, roots: readonly ItemVersion[]): Closure => {
  const reached = new Map<string, ItemVersion>();
  const dangling = new Map<string, Dangling>();
  const seen = new Map<Bindings, Set<string>>();
  const waiting: Visit[] = roots.map((version) => ({ version, bindings: noBindings }));
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const item = keyOf(visit.version);
    const inside = seen.get(visit.bindings) ?? new Set<string>();
    if (inside.has(item)) continue;
    seen.set(visit.bindings, inside.add(item));
    reached.set(item, visit.version);
    const own = new Map<boolean, Bindings>();
    for (const reference of referencesOf(visit.version.content)) {
      const toReturn = reference.refersTo.includes("return");
      const bindings = own.get(toReturn) ?? bindingsFor(visit, reference);
      own.set(toReturn, bindings);
      const target = resolveText(snapshot, reference.text, bindings);
      if (target === undefined) {
        const { pointer, text } = reference;
        dangling.set(`${item}${pointer}`, { item, pointer, text });
      } else waiting.push({ version: target, bindings });
    }
  }
  return {
    versions: [...reached.values()].toSorted(compareEntries),
    dangling: [...dangling.values()],
  };
};

/** The newest version of every major line. */
const newestOfLines = (versions: readonly ItemVersion[]): readonly ItemVersion[] => {
  const lines = new Map<string, ItemVersion>();
  for (const version of versions.toSorted(compareEntries))
    lines.set(`${version.id}@${majorOf(version.version)}`, version);
  return [...lines.values()];
};

/**
 * What a release holds: the roots (the newest version of every major line, unless others are named) and all that they
 * refer to, each locked to one exact version. A return keeps the exact versions that it binds.
 */
export const resolveRelease = (
  versions: readonly ItemVersion[],
  roots: readonly ItemVersion[] = newestOfLines(versions),
): Closure => closureOf(createSnapshot("", "", versions), roots);
