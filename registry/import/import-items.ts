import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { CheckContext, ItemCheck } from "../check/check.ts";
import { checkContent, checkVersions } from "../check/checks.ts";
import type { Finding } from "../check/finding.ts";
import { contentHash } from "../identity/content-hash.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import { createSnapshot } from "../model/snapshot.ts";
import { filePlaceFindings } from "./file-place.ts";
import type { ImportFile } from "./import-file.ts";
import type { ItemFile } from "./item-file.ts";
import { parseItemFile, placed } from "./item-file.ts";

/** What an import would bring: new versions, versions that are here already with the same content, and warnings. */
export interface ImportPlan {
  readonly versions: readonly ItemVersion[];
  readonly unchanged: readonly ItemVersion[];
  readonly warnings: readonly Finding[];
}

interface Incoming {
  readonly file: ItemFile;
  readonly version: ItemVersion;
}

const incomingOf = (file: ItemFile): Incoming => {
  const { content } = file;
  return {
    file,
    version: { id: content.id, version: content.version, hash: contentHash(content), content },
  };
};

const isPublished = (published: Snapshot, { id, version, hash }: ItemVersion): boolean =>
  published.versionsOf(id).some((known) => known.version === version && known.hash === hash);

const contextOf = (
  published: Snapshot,
  incoming: readonly ItemVersion[],
  unread: ReadonlySet<string>,
): CheckContext => {
  const versions = new Map(
    [...published.versions, ...incoming].map((version) => [
      `${version.id}@${version.version}`,
      version,
    ]),
  );
  return { published, all: createSnapshot("", "", [...versions.values()]), unread };
};

/** What is published and comes again unchanged was checked when it was published. */
const findingsOf = (
  incoming: readonly Incoming[],
  context: CheckContext,
  more: readonly ItemCheck[],
): readonly Finding[] => {
  const fresh = incoming.filter(({ version }) => !isPublished(context.published, version));
  const filesByVersion = new Map(fresh.map(({ file, version }) => [version, file]));
  const together = checkVersions([...filesByVersion.keys()], context).map(
    ({ version, finding }) => {
      const file = filesByVersion.get(version);
      return file === undefined ? finding : placed(file, finding);
    },
  );
  const alone = fresh.flatMap(({ file }) =>
    checkContent(file.content, context, more).map((finding) => placed(file, finding)),
  );
  return [...filePlaceFindings(fresh.map(({ file }) => file)), ...together, ...alone];
};

const byPlace = (a: Finding, b: Finding): number => {
  const [left, right] = [a.file ?? "", b.file ?? ""];
  if (left !== right) return left < right ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
};

/** The id that a file of the usual place and name would hold: `dfe/codelist/sex@1.0.0.yaml` is `dfe:sex`. */
const idOfPath = (path: string): string => {
  const parts = path.split("/");
  return `${parts[0]}:${(parts.at(-1) ?? "").split("@")[0]}`;
};

const unreadIds = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ item, file = "" }) => [item.split("@")[0] ?? "", idOfPath(file)]));

/**
 * Reads files as items and checks them against each other and against what is published. All findings of all files are
 * told at once; one error refuses the whole import. Content that is published already, unchanged, is left alone. `more`
 * are checks that need more than the registry knows, such as those of rules.
 */
export const importItems = (
  files: readonly ImportFile[],
  published: Snapshot,
  more: readonly ItemCheck[] = [],
): Result<ImportPlan, readonly Finding[]> => {
  const parsed = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => parseItemFile(file));
  const unread = parsed.flatMap((one) => (one.ok ? [] : one.error));
  const incoming = parsed.flatMap((one) => (one.ok ? [incomingOf(one.value)] : []));
  const versions = incoming.map(({ version }) => version);
  const context = contextOf(published, versions, unreadIds(unread));
  const findings = [...unread, ...findingsOf(incoming, context, more)].toSorted(byPlace);
  if (findings.some(({ severity }) => severity === "error")) return fail(findings);
  const [unchanged, fresh] = [true, false].map((known) =>
    versions.filter((version) => isPublished(published, version) === known),
  );
  return ok({ versions: fresh ?? [], unchanged: unchanged ?? [], warnings: findings });
};
