import type { RegistryItem, SpeakerRole, VoiceEntry } from "../../generated/items/types.ts";
import type { ItemVersion } from "../model/snapshot.ts";
import { ofKind } from "./scope.ts";

/** How often a kind of voice is in items. Each entry has one role, so entries add up; an item may hold several roles. */
export interface RoleInItems {
  /** Voice fields in which it can speak. */
  readonly askedIn: number;
  /** Items that hold something it said. */
  readonly items: number;
  /** Things that it said, as the items hold them. */
  readonly entries: number;
  /** Of these, those that say where they had an influence. */
  readonly influencedEntries: number;
}

/** All items in scope, with and without a voice, and everything that they hold of what people said. */
export interface VoicesInItems {
  readonly items: number;
  readonly itemsHeard: number;
  readonly itemsUnheard: number;
  readonly entries: number;
  readonly influencedEntries: number;
  readonly byRole: ReadonlyMap<SpeakerRole, RoleInItems>;
}

const cakeEntries = (content: RegistryItem): readonly VoiceEntry[] => {
  if (!("voices" in content)) return [];
  const { cake, voicesAbout = [] } = content.voices ?? {};
  const slices = [cake?.data, cake?.information, cake?.informationUse];
  return [...slices.flatMap((slice) => slice?.voices ?? []), ...voicesAbout];
};

/** Everything that an item holds of what people said. */
const voiceEntriesOf = (content: RegistryItem): readonly VoiceEntry[] => {
  if (content.kind === "indicator")
    return [...cakeEntries(content), ...(content.mattersBecause ?? [])];
  return content.kind === "practice-example"
    ? [...cakeEntries(content), ...(content.whatPeopleSaid ?? [])]
    : cakeEntries(content);
};

const hasInfluence = ({ influence = [] }: VoiceEntry): boolean =>
  influence.some((point) => point !== "NONE_YET");

const nobody: RoleInItems = { askedIn: 0, items: 0, entries: 0, influencedEntries: 0 };

/** Counts what people said in items, by the role in which they said it. */
export const voicesInItems = (versions: readonly ItemVersion[]): VoicesInItems => {
  const byRole = new Map<SpeakerRole, RoleInItems>();
  const count = (role: SpeakerRole, field: keyof RoleInItems): void => {
    const before = byRole.get(role) ?? nobody;
    byRole.set(role, { ...before, [field]: before[field] + 1 });
  };
  const entriesByItem = versions.map(({ content }) => voiceEntriesOf(content));
  for (const entries of entriesByItem) {
    for (const role of new Set(entries.map(({ speakerRole }) => speakerRole))) count(role, "items");
    for (const entry of entries) {
      count(entry.speakerRole, "entries");
      if (hasInfluence(entry)) count(entry.speakerRole, "influencedEntries");
    }
  }
  for (const { speakers } of ofKind(versions, "voice-field"))
    for (const role of new Set(speakers)) count(role, "askedIn");
  const itemsHeard = entriesByItem.filter((entries) => entries.length > 0).length;
  const entries = entriesByItem.flat();
  return {
    items: versions.length,
    itemsHeard,
    itemsUnheard: versions.length - itemsHeard,
    entries: entries.length,
    influencedEntries: entries.filter(hasInfluence).length,
    byRole,
  };
};
