import type { AudienceText, RegistryItem } from "../../generated/items/types.ts";
import { createMappingFinder } from "../../registry/audit/mappings.ts";
import type { MappingFinder } from "../../registry/audit/mappings.ts";
import { missingVoices } from "../../registry/audit/missing-voices.ts";
import { titleOf } from "../../registry/audit/scope.ts";
import { noticesOf } from "../../registry/check/gate/parts.ts";
import { itemPath } from "../../registry/release/bundle.ts";
import { releasePath } from "../artefacts/paths.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import type { RegistrationRow, ReleaseRow } from "../../registry/store/store.ts";
import type { Catalogue } from "../view/catalogue.ts";
import type { RecordedVersion } from "../view/view.ts";
import { refOf } from "../view/view.ts";
import type { ApiContext } from "./context.ts";
import { itemNodeId } from "./node-id.ts";
import type { ItemNode } from "./nodes.ts";
import { openItem, scopeOf } from "./nodes.ts";

/** The releases that hold a version, oldest first. */
const releasesWith = (
  { releases, ofRelease }: Catalogue,
  version: RecordedVersion,
): readonly ReleaseRow[] =>
  releases
    .toReversed()
    .filter(
      ({ name }) => ofRelease(name)?.versionsByRef.get(refOf(version))?.hash === version.hash,
    );

/** What each authority says of a version now: the last of its statements. */
const standing = ({ version, scope }: ItemNode): readonly RegistrationRow[] => [
  ...new Map(
    (scope.view.registrationsByRef.get(refOf(version)) ?? []).map((row) => [row.authority, row]),
  ).values(),
];

const citationText = (
  { version, value }: ItemNode,
  release: ReleaseRow | undefined,
  path: string | null,
): string => {
  const cited = `${value.askedBy.organisation}: ${titleOf(value)}. ${refOf(version)}, ${version.hash}.`;
  return release === undefined
    ? `${cited} Chorus, not in a release.`
    : `${cited} Chorus release ${release.name} (${release.digest}), ${release.publishedAt.slice(0, 10)}, ${path ?? ""}.`;
};

const citation = (node: ItemNode, _given: unknown, { catalogue }: ApiContext) => {
  const { version, scope } = node;
  const { sight } = scope.view;
  const holding = releasesWith(catalogue, version);
  const release =
    sight.kind === "release" ? holding.find(({ name }) => name === sight.name) : holding.at(-1);
  const path = release === undefined ? null : `${releasePath(release.name)}/${itemPath(version)}`;
  return {
    text: citationText(node, release, path),
    ref: refOf(version),
    hash: version.hash,
    release: release?.name ?? null,
    releaseDigest: release?.digest ?? null,
    releasedAt: release?.publishedAt ?? null,
    path,
    standing: standing(node),
  };
};

const history = ({ version, scope }: ItemNode, _given: unknown, { catalogue }: ApiContext) =>
  scope.view.snapshot.versionsOf(version.id).flatMap(({ id, version: number }) => {
    const found = scope.view.versionsByRef.get(refOf({ id, version: number }));
    if (found === undefined) return [];
    return [
      {
        ref: refOf(found),
        version: found.version,
        hash: found.hash,
        recordedAt: found.recordedAt,
        changed: found.content.changed ?? null,
        releases: releasesWith(catalogue, found).map(({ name }) => name),
      },
    ];
  });

const limitsOf = (content: RegistryItem): readonly AudienceText[] => [
  ...("reach" in content ? (content.reach?.limits ?? []) : []).map((text) => ({
    audience: "PUBLIC" as const,
    language: "en",
    text,
  })),
  ...noticesOf(content).map(({ audience, language, limits }) => ({
    audience,
    language,
    text: limits,
  })),
];

interface TextArguments {
  readonly audience?: string | null;
  readonly language?: string | null;
}

/** What everyone is told, every audience is told. */
const limits = ({ value }: ItemNode, { audience, language }: TextArguments) =>
  limitsOf(value).filter(
    (text) =>
      (audience == null || text.audience === audience || text.audience === "PUBLIC") &&
      (language == null || text.language === language),
  );

const findersBySnapshot = new WeakMap<Snapshot, MappingFinder>();

/** Which mappings there are is worked out once for each state of what is published. */
export const mappingsIn = (snapshot: Snapshot): MappingFinder => {
  const finder = findersBySnapshot.get(snapshot) ?? createMappingFinder(snapshot);
  findersBySnapshot.set(snapshot, finder);
  return finder;
};

const mappings = ({ version, scope }: ItemNode, _given: unknown, { budget }: ApiContext) => {
  const { view } = scope;
  return mappingsIn(view.snapshot)
    .of(version.id)
    .flatMap((found) => {
      const recorded = view.versionsByRef.get(refOf(found));
      return recorded === undefined ? [] : [openItem(recorded, scopeOf(view), budget)];
    });
};

/** What the registry knows of every item version, beside the item's own content. */
export const versionFields = {
  id: (node: ItemNode) => itemNodeId(node),
  ref: ({ version }: ItemNode) => refOf(version),
  hash: ({ version }: ItemNode) => version.hash,
  recordedAt: ({ version }: ItemNode) => version.recordedAt,
  registrations: ({ version, scope }: ItemNode) =>
    scope.view.registrationsByRef.get(refOf(version)) ?? [],
  citation,
  history,
  limits,
  mappings,
  missingVoices: ({ value }: ItemNode) => missingVoices(value),
} as const;
