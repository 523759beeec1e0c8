import type {
  ItemMapping,
  MappingEnd,
  MatchType,
  RegistryItem,
} from "../../generated/items/types.ts";
import { idOfRef } from "../identity/item-ref.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import { bindingsOf, resolveText } from "../model/snapshot.ts";
import type { DuplicatePair } from "./duplicate-pairs.ts";
import { idsOfEnd } from "./mappings.ts";
import { newestOfItems, newestOfLines, ofKind, refOf, titleOf } from "./scope.ts";

/**
 * Why something counts as asking the same: a return has it, a mapping leads to it, it goes by another name there, or another
 * item is much like it.
 */
export type AskedReason = "COLUMN" | "LIKENESS" | "MAPPING" | "NAME";

/** Somewhere that asks what an item asks, so that an answer can be given once. */
export interface AskedElsewhere {
  /** The item, as `agency:slug@1.0.0`. */
  readonly item: string;
  readonly reason: AskedReason;
  /** The return, form or body that asks. */
  readonly where: string;
  /** Who asks there. */
  readonly organisation: string;
  /** What it is called there. */
  readonly name: string;
  /** The item there, exact; absent for what is not registered here. */
  readonly other?: string;
  /** The return years that ask. */
  readonly years: readonly number[];
  readonly match?: MatchType;
  /** What is lost on the way there, and on the way back. */
  readonly lossThere?: string;
  readonly lossBack?: string;
  /** The mapping that says so. */
  readonly through?: string;
  /** How alike the two are, from 0 to 1, and why. */
  readonly likeness?: number;
  readonly why?: string;
  /** How long an answer may be used again, where the item says it. */
  readonly reuse?: string;
}

/** All that is asked elsewhere, once each; the four come to the total. */
export interface AskedCount {
  readonly total: number;
  readonly columns: number;
  readonly mappings: number;
  readonly names: number;
  readonly likenesses: number;
  /** Items in scope that are asked elsewhere, and those that are not. */
  readonly itemsAsked: number;
  readonly itemsNotAsked: number;
}

type Place = Omit<AskedElsewhere, "item" | "reuse">;

/** Where each item is asked, by its id. */
export type AskedIndex = ReadonlyMap<string, readonly Place[]>;

/** Kinds of item that ask somebody something. */
const asking: ReadonlySet<string> = new Set(["element", "voice-field", "indicator"]);

interface AskedColumn {
  readonly element: string;
  readonly column: string;
  readonly record: ItemVersion;
  readonly of: ItemVersion;
  readonly year: number;
}

/** Every column of every year of every return, with the element that it holds. */
const columnsOf = (all: Snapshot): readonly AskedColumn[] =>
  newestOfLines(all).flatMap((of) => {
    if (of.content.kind !== "return") return [];
    const { collectionYear: year, records } = of.content;
    const bindings = bindingsOf(of.content);
    return records.flatMap((text) => {
      const record = resolveText(all, text, bindings);
      if (record?.content.kind !== "record") return [];
      return record.content.columns.map(({ name, element }) => ({
        element: idOfRef(element),
        column: `${record.content.kind === "record" ? record.content.table : ""}.${name}`,
        record,
        of,
        year,
      }));
    });
  });

/** A column that several years have is one place; it is told as its newest year has it. */
const columnPlaces = (all: Snapshot): readonly (readonly [string, Place])[] => {
  const groups = Map.groupBy(
    columnsOf(all),
    ({ element, column, of }) => `${element} ${of.id} ${column}`,
  );
  return [...groups.values()].flatMap((years): readonly (readonly [string, Place])[] => {
    const newest = years.toSorted((a, b) => a.year - b.year).at(-1);
    if (newest === undefined) return [];
    const { element, of, record, column } = newest;
    const place: Place = {
      reason: "COLUMN",
      where: refOf(of),
      organisation: of.content.askedBy.organisation,
      name: column,
      other: refOf(record),
      years: years.map(({ year }) => year).toSorted((a, b) => a - b),
    };
    return [[element, place]];
  });
};

const askerOf = (
  { external, name }: MappingEnd,
  found: ItemVersion | undefined,
): Pick<Place, "organisation" | "where"> =>
  external === undefined
    ? {
        where: found === undefined ? name : refOf(found),
        organisation: found?.content.askedBy.organisation ?? "",
      }
    : { where: external.where, organisation: external.where };

const placeOfEnd = (all: Snapshot, end: MappingEnd, content: ItemMapping): Place => {
  const found = end.item === undefined ? undefined : resolveText(all, end.item);
  const { external, column, code } = end;
  return {
    reason: "MAPPING",
    ...askerOf(end, found),
    name: [column ?? external?.name ?? end.name, ...(code === undefined ? [] : [code])].join(" "),
    ...(found === undefined ? {} : { other: refOf(found) }),
    years: [],
    match: content.match,
    through: `${content.id}@${content.version}`,
  };
};

const turned: Partial<Readonly<Record<MatchType, MatchType>>> = {
  BROAD: "NARROW",
  NARROW: "BROAD",
};

/** What a mapping says of each item at one of its sides: the ends of the other side. */
const mappingPlaces = (
  all: Snapshot,
  content: ItemMapping,
): readonly (readonly [string, Place])[] => {
  const { from, to, lossForward, lossBack, match } = content;
  const seenFrom = (
    near: readonly MappingEnd[],
    far: readonly MappingEnd[],
    said: Pick<Place, "lossThere" | "lossBack" | "match">,
  ): readonly (readonly [string, Place])[] =>
    [...new Set(near.flatMap((end) => idsOfEnd(all, end)))].flatMap((id) =>
      far.map((end) => [id, { ...placeOfEnd(all, end, content), ...said }] as const),
    );
  return [
    ...seenFrom(from, to, { lossThere: lossForward, lossBack, match }),
    ...seenFrom(to, from, {
      lossThere: lossBack,
      lossBack: lossForward,
      match: turned[match] ?? match,
    }),
  ];
};

const namePlaces = (content: RegistryItem): readonly (readonly [string, Place])[] =>
  content.kind !== "indicator"
    ? []
    : (content.namesElsewhere ?? []).map(({ where, name, match, difference }) => [
        content.id,
        {
          reason: "NAME",
          where,
          organisation: where,
          name,
          years: [],
          match,
          ...(difference === undefined ? {} : { lossThere: difference }),
        },
      ]);

/** Each of two items that are much alike asks what the other asks. */
const likePlaces = (all: Snapshot, pair: DuplicatePair): readonly (readonly [string, Place])[] => {
  const { left, right, score, reasons } = pair;
  const seenFrom = (near: string, far: string): readonly (readonly [string, Place])[] => {
    const found = resolveText(all, far)?.content;
    if (found === undefined || !asking.has(found.kind)) return [];
    const place: Place = {
      reason: "LIKENESS",
      where: far,
      organisation: found.askedBy.organisation,
      name: titleOf(found),
      other: far,
      years: [],
      likeness: score,
      why: reasons.map(({ text }) => text).join(" "),
    };
    return [[idOfRef(near), place]];
  };
  return [...seenFrom(left, right), ...seenFrom(right, left)];
};

/** Reads a registry once: where each item is asked, and which items are much alike. */
export const createAskedIndex = (all: Snapshot, pairs: readonly DuplicatePair[]): AskedIndex => {
  const newest = newestOfItems(all);
  const places = [
    ...columnPlaces(all),
    ...ofKind(newest, "mapping").flatMap((content) => mappingPlaces(all, content)),
    ...newest.flatMap(({ content }) => namePlaces(content)),
    ...pairs.flatMap((pair) => likePlaces(all, pair)),
  ];
  const grouped = Map.groupBy(places, ([id]) => id);
  return new Map([...grouped].map(([id, found]) => [id, found.map(([, place]) => place)]));
};

const lastOfItems = (versions: readonly ItemVersion[]): readonly ItemVersion[] => [
  ...new Map(versions.map((version) => [version.id, version])).values(),
];

const askingIn = (versions: readonly ItemVersion[]): readonly ItemVersion[] =>
  lastOfItems(versions).filter(({ content }) => asking.has(content.kind));

/** Where the items in scope are asked, each item once, in their order. */
export const askedElsewhere = (
  index: AskedIndex,
  versions: readonly ItemVersion[],
): readonly AskedElsewhere[] =>
  askingIn(versions).flatMap((version) => {
    const { content } = version;
    const reuse = content.kind === "voice-field" ? content.askRule.reuseWindow : undefined;
    return (index.get(version.id) ?? []).map((place) => ({
      item: refOf(version),
      ...place,
      ...(reuse === undefined ? {} : { reuse }),
    }));
  });

/** Counts what is asked elsewhere. */
export const askedCount = (
  asked: readonly AskedElsewhere[],
  versions: readonly ItemVersion[],
): AskedCount => {
  const of = (reason: AskedReason): number => asked.filter((one) => one.reason === reason).length;
  const itemsAsked = new Set(asked.map(({ item }) => item)).size;
  return {
    total: asked.length,
    columns: of("COLUMN"),
    mappings: of("MAPPING"),
    names: of("NAME"),
    likenesses: of("LIKENESS"),
    itemsAsked,
    itemsNotAsked: askingIn(versions).length - itemsAsked,
  };
};
