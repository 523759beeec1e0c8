import type { ItemMapping, LocalProfile, RegistryItem } from "../../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../../../registry/model/snapshot.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import type { Surroundings, Typed } from "../../../cli/command.ts";
import { shippedItems } from "../../standard/shipped.ts";
import { publishedStandard } from "../measure/published-standard.ts";

const text = (words: string) => [
  { audience: "PRACTITIONER", language: "en", text: words } as const,
];

const head = {
  version: "1.0.0",
  titles: text("Made up for a test"),
  askedBy: { organisation: "A council", reason: "To show." },
  sources: [{ title: "Made up", state: "MADE_UP" }],
  illustrative: true,
} as const;

/** A mapping with everything that a mapping has to have. */
export const mappingOf = (
  parts: Partial<ItemMapping> & Pick<ItemMapping, "id" | "from" | "to">,
): ItemMapping => ({
  kind: "mapping",
  ...head,
  match: "CLOSE",
  transform: "NONE",
  lossForward: "Nothing that is known.",
  lossBack: "Nothing that is known.",
  ...parts,
});

/** A profile with everything that a profile has to have. */
export const profileOf = (parts: Pick<LocalProfile, "of" | "differences">): LocalProfile => ({
  kind: "profile",
  id: "examples:made-up-profile",
  ...head,
  authority: "examples",
  scope: "AUTHORITY",
  ...parts,
});

const versionOf = (content: RegistryItem): ItemVersion => ({
  id: content.id,
  version: content.version,
  hash: "",
  content,
});

const published = publishedStandard("2026.2");

const known = new Set(published.versions.map(({ id, version }) => `${id}@${version}`));

/** Mappings, profiles and what they need stand in no published release yet. */
const drafted = shippedItems
  .filter(({ id, version }) => !known.has(`${id}@${version}`))
  .filter(
    ({ kind, id }) =>
      ["mapping", "profile"].includes(kind) ||
      /^(?:d2i:|ofsted:|examples:accommodation-)/u.test(id),
  )
  .map(versionOf);

/** The published standard with the shipped mappings and profiles, and some items of a test's own. */
export const releaseWith = (...items: readonly RegistryItem[]): Snapshot =>
  createSnapshot("a-test", "", [...published.versions, ...drafted, ...items.map(versionOf)]);

/** Options as if they had been typed. */
export const typedAs = (
  options: Readonly<Record<string, string | boolean | readonly string[]>>,
  words: readonly string[] = [],
): Typed => ({
  words,
  text: (name) => {
    const value = options[name];
    return typeof value === "string" ? value : undefined;
  },
  texts: (name) => {
    const value = options[name];
    if (typeof value === "string") return [value];
    return typeof value === "object" ? value : [];
  },
  isSet: (name) => options[name] === true,
});

/** The world as a command sees it, with what was written and said kept. */
export const worldAt = (
  cwd: string,
): Surroundings & { readonly written: string[]; readonly said: string[] } => {
  const written: string[] = [];
  const said: string[] = [];
  return {
    cwd,
    standardFolder: "standard",
    now: () => new Date("2026-11-22T12:00:00Z"),
    write: async (piece) => {
      written.push(piece);
    },
    say: (line) => said.push(line),
    drawProgress: undefined,
    environment: {},
    fetch,
    newKey: () => "key",
    confirm: undefined,
    untilStopped: async () => undefined,
    written,
    said,
  };
};
