import type { CakeSlice, RegistryItem, Voices } from "../../generated/items/types.ts";
import type { ItemVersion } from "../model/snapshot.ts";

/** Layers of the cake (MODEL 1): the record, what is made of it, and what is done with that. */
export const cakeLayers = ["DATA", "INFORMATION", "INFORMATION_USE"] as const;

/** One layer. */
export type CakeLayerName = (typeof cakeLayers)[number];

/** A layer of an item in which nobody's voice is. */
export interface CakeGap {
  readonly id: string;
  readonly version: string;
  readonly layer: CakeLayerName;
  /** NAMED: the item says that something is missing. SILENT: it says nothing about the layer. */
  readonly kind: "NAMED" | "SILENT";
  /** What the item says is missing. */
  readonly what?: string;
}

/** How many layers hold a voice, and how many do not; the three come to all layers of all items in scope. */
export interface CakeCount {
  readonly layers: number;
  readonly heard: number;
  readonly named: number;
  readonly silent: number;
}

const voicesOf = (content: RegistryItem): Voices | undefined =>
  "voices" in content ? content.voices : undefined;

const sliceOf = (voices: Voices | undefined, layer: CakeLayerName): CakeSlice | undefined => {
  const cake = voices?.cake;
  switch (layer) {
    case "DATA":
      return cake?.data;
    case "INFORMATION":
      return cake?.information;
    case "INFORMATION_USE":
      return cake?.informationUse;
  }
};

/** Kinds of item that say something about people, and so have layers. */
const layered: ReadonlySet<string> = new Set(["element", "voice-field", "record", "indicator"]);

interface Layer {
  readonly version: ItemVersion;
  readonly layer: CakeLayerName;
  readonly slice: CakeSlice | undefined;
}

const layersOf = (versions: readonly ItemVersion[]): readonly Layer[] =>
  versions
    .filter(({ content }) => layered.has(content.kind))
    .flatMap((version) =>
      cakeLayers.map((layer) => ({
        version,
        layer,
        slice: sliceOf(voicesOf(version.content), layer),
      })),
    );

/** Every layer in which nobody's voice is, in the order of the items. */
export const cakeGaps = (versions: readonly ItemVersion[]): readonly CakeGap[] =>
  layersOf(versions).flatMap(({ version: { id, version }, layer, slice }): readonly CakeGap[] => {
    if ((slice?.voices ?? []).length > 0) return [];
    const what = slice?.gap;
    return what === undefined
      ? [{ id, version, layer, kind: "SILENT" }]
      : [{ id, version, layer, kind: "NAMED", what }];
  });

/** The layers in scope, counted once each. */
export const cakeCount = (versions: readonly ItemVersion[]): CakeCount => {
  const layers = layersOf(versions);
  const heard = layers.filter(({ slice }) => (slice?.voices ?? []).length > 0).length;
  const named = layers.filter(
    ({ slice }) => (slice?.voices ?? []).length === 0 && slice?.gap !== undefined,
  ).length;
  return { layers: layers.length, heard, named, silent: layers.length - heard - named };
};
