import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { RegistryItem } from "../../generated/items/types.ts";
import { checkContent, checkVersions } from "../check/checks.ts";
import type { Finding } from "../check/finding.ts";
import { parseItem } from "../check/schema.ts";
import { canonicalJson } from "../identity/canonical.ts";
import { compareEntries, contentHash } from "../identity/content-hash.ts";
import { parseItemRef } from "../identity/item-ref.ts";
import { majorOf } from "../identity/version.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import { createSnapshot, resolveRef } from "../model/snapshot.ts";
import type { Surroundings } from "./act.ts";
import type { CandidateItem } from "./conditions/condition.ts";
import type { CandidateEntry } from "./fact/proposals.ts";
import type { ProposalBody, ProposedChange } from "./proposal-body.ts";

/** What a proposal's body comes to when it is frozen. */
export interface Frozen {
  readonly hash: string;
  readonly entries: readonly CandidateEntry[];
  readonly items: readonly CandidateItem[];
  /** Canonical JSON of the contents by their hash. */
  readonly documents: ReadonlyMap<string, string>;
}

interface FrozenChange {
  readonly entry: CandidateEntry;
  readonly item: CandidateItem;
}

const at = (index: number, rest = ""): string => `/changes/${index}${rest}`;

const refused = (finding: Finding, index: number): Problem =>
  problemOf("CANDIDATE_REFUSED", `${finding.check}: ${finding.message}`, {
    fix: finding.fix,
    place: { pointer: at(index, `/content${finding.pointer}`) },
  });

/** The version that a new one follows: the newest other one of its major line, else the newest other one of all. */
export const baseOf = (
  published: Snapshot,
  content: Pick<RegistryItem, "id" | "version">,
): ItemVersion | undefined => {
  const versions = published
    .versionsOf(content.id)
    .filter(({ version }) => version !== content.version);
  return (
    versions.findLast(({ version }) => majorOf(version) === majorOf(content.version)) ??
    versions.at(-1)
  );
};

const freezeContent = (content: RegistryItem, published: Snapshot): FrozenChange => {
  const base = baseOf(published, content);
  return {
    entry: {
      id: content.id,
      version: content.version,
      kind: content.kind,
      hash: contentHash(content),
      ...(base === undefined ? {} : { base: base.version }),
      action: base === undefined ? "ADD" : "REPLACE",
    },
    item: { content, ...(base === undefined ? {} : { previous: base.content }) },
  };
};

const freezeEnd = (
  change: Extract<ProposedChange, { readonly kind: "end" }>,
  published: Snapshot,
  index: number,
): Result<FrozenChange, readonly Problem[]> => {
  const ref = parseItemRef(change.item);
  const found = ref.ok && ref.value.kind === "exact" ? resolveRef(published, ref.value) : undefined;
  if (found === undefined)
    return fail([
      problemOf("ITEM_NOT_FOUND", `"${change.item}" names no version that is published here.`, {
        fix: "Name the version that ends exactly, for example dfe:sex@1.0.0.",
        place: { pointer: at(index, "/item") },
      }),
    ]);
  const { id, version, hash, content } = found;
  return ok({
    entry: {
      id,
      version,
      kind: content.kind,
      hash,
      base: version,
      action: "STOP",
      ...(change.successor === undefined ? {} : { successor: change.successor }),
      ...(change.lastYear === undefined ? {} : { lastYear: change.lastYear }),
    },
    item: { content, previous: content },
  });
};

const freezeChange = (
  change: ProposedChange,
  published: Snapshot,
  index: number,
): Result<FrozenChange, readonly Problem[]> => {
  if (change.kind === "end") return freezeEnd(change, published, index);
  const parsed = parseItem(change.content);
  return parsed.ok
    ? ok(freezeContent(parsed.value, published))
    : fail(
        parsed.error.map(({ pointer, message, fix }) =>
          problemOf("CANDIDATE_REFUSED", message, {
            ...(fix === undefined ? {} : { fix }),
            place: { pointer: at(index, `/content${pointer}`) },
          }),
        ),
      );
};

const versionOf = ({ entry, item }: FrozenChange): ItemVersion => ({
  id: entry.id,
  version: entry.version,
  hash: entry.hash,
  content: item.content,
});

/** What would be published after the candidate: what is there, and what it brings. */
const snapshotWith = (published: Snapshot, fresh: readonly ItemVersion[]): Snapshot =>
  createSnapshot("", "", [
    ...new Map(
      [...published.versions, ...fresh].map((version) => [
        `${version.id}@${version.version}`,
        version,
      ]),
    ).values(),
  ]);

/** The same door as an import: every check of every item, alone and together. */
const checkProblems = (
  changes: readonly FrozenChange[],
  { items: published, checks }: Pick<Surroundings, "items" | "checks">,
): readonly Problem[] => {
  const places = new Map(
    changes.map((change, index) => [`${change.entry.id}@${change.entry.version}`, index]),
  );
  const fresh = changes.filter(({ entry }) => entry.action !== "STOP").map(versionOf);
  const context = { published, all: snapshotWith(published, fresh) };
  const placeOf = ({ id, version }: ItemVersion): number => places.get(`${id}@${version}`) ?? 0;
  const findings = [
    ...fresh.flatMap((version) =>
      checkContent(version.content, context, checks).map(
        (finding) => [finding, placeOf(version)] as const,
      ),
    ),
    ...checkVersions(fresh, context).map(
      ({ version, finding }) => [finding, placeOf(version)] as const,
    ),
  ];
  return findings
    .filter(([{ severity }]) => severity === "error")
    .map(([finding, index]) => refused(finding, index));
};

/**
 * Freezes what a proposal says into a candidate: exact versions with their content hashes, and one hash over all of them
 * that reviews are bound to. Refused with every finding that an import of the same items would have.
 */
export const freeze = (
  body: ProposalBody,
  surroundings: Pick<Surroundings, "items" | "checks">,
): Result<Frozen, readonly Problem[]> => {
  if (body.changes.length === 0)
    return fail([
      problemOf("PROPOSAL_INCOMPLETE", "The proposal changes nothing yet.", {
        place: { pointer: "/changes" },
      }),
    ]);
  const frozen = body.changes.map((change, index) =>
    freezeChange(change, surroundings.items, index),
  );
  const unread = frozen.flatMap((one) => (one.ok ? [] : one.error));
  if (unread.length > 0) return fail(unread);
  const changes = frozen.flatMap((one) => (one.ok ? [one.value] : []));
  const problems = checkProblems(changes, surroundings);
  if (problems.length > 0) return fail(problems);
  const entries = changes.map(({ entry }) => entry).toSorted(compareEntries);
  return ok({
    // What it follows may move on without a word of it changing; then it is stale, but not another candidate.
    hash: contentHash(
      entries.map(({ base: _base, action, ...rest }) => ({ ...rest, ends: action === "STOP" })),
    ),
    entries,
    items: changes.map(({ item }) => item),
    documents: new Map(
      changes
        .filter(({ entry }) => entry.action !== "STOP")
        .map(({ entry, item }) => [entry.hash, canonicalJson(item.content)]),
    ),
  });
};
