import type { ItemMapping, MappingEnd } from "../../generated/items/types.ts";
import { idOfRef } from "../identity/item-ref.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import { resolveText } from "../model/snapshot.ts";
import { newestOfItems } from "./scope.ts";

/** A mapping with its content told apart from other kinds. */
export interface MappingVersion extends ItemVersion {
  readonly content: ItemMapping;
}

/** Which mappings are looked for. All that is given holds together. */
export interface WantedMappings {
  readonly item?: string;
  readonly from?: string;
  readonly to?: string;
  /** Words in the name of a form outside, or of an item at one of the sides. */
  readonly elsewhere?: string;
  readonly match?: readonly ItemMapping["match"][];
}

/** Finds mappings by what they lead from and to. */
export interface MappingFinder {
  readonly of: (id: string) => readonly MappingVersion[];
  readonly find: (wanted: WantedMappings) => readonly MappingVersion[];
}

/** The ids that an end of a mapping speaks of: the item named, and the element in the column that is named. */
export const idsOfEnd = (all: Snapshot, { item, column }: MappingEnd): readonly string[] => {
  if (item === undefined) return [];
  const found = resolveText(all, item)?.content;
  const element =
    found?.kind === "record"
      ? found.columns.find(({ name }) => name === column)?.element
      : undefined;
  return element === undefined ? [idOfRef(item)] : [idOfRef(item), idOfRef(element)];
};

const isNamed = (names: readonly string[], words: string): boolean =>
  names.some((name) => name.includes(words.toLowerCase()));

const isMapping = (version: ItemVersion): version is MappingVersion =>
  version.content.kind === "mapping";

const holds = (wanted: string | undefined, ids: ReadonlySet<string>): boolean =>
  wanted === undefined || ids.has(idOfRef(wanted));

/** What an end is known by: the form outside, or the item's id and names. */
const namesOfEnd = (all: Snapshot, { external, item }: MappingEnd): readonly string[] => {
  const content = item === undefined ? undefined : resolveText(all, item)?.content;
  return [
    ...(external === undefined ? [] : [external.where]),
    ...(item === undefined ? [] : [idOfRef(item).replaceAll("-", " ")]),
    ...(content?.titles ?? []).map(({ text }) => text),
  ].map((name) => name.toLowerCase());
};

/** Reads a registry once, so that each question after it costs little. */
export const createMappingFinder = (all: Snapshot): MappingFinder => {
  const known = newestOfItems(all)
    .filter(isMapping)
    .map((version) => ({
      version,
      from: new Set(version.content.from.flatMap((end) => idsOfEnd(all, end))),
      to: new Set(version.content.to.flatMap((end) => idsOfEnd(all, end))),
      names: [...version.content.from, ...version.content.to].flatMap((end) =>
        namesOfEnd(all, end),
      ),
    }));
  const find = ({ item, from, to, elsewhere, match }: WantedMappings) =>
    known
      .filter(
        (one) =>
          holds(item, one.from.union(one.to)) &&
          holds(from, one.from) &&
          holds(to, one.to) &&
          (elsewhere === undefined || isNamed(one.names, elsewhere)) &&
          (match === undefined || match.includes(one.version.content.match)),
      )
      .map(({ version }) => version);
  return { find, of: (id) => find({ item: id }) };
};
