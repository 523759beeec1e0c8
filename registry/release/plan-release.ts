import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { parseReleaseName } from "../identity/release-name.ts";
import { resolveRelease } from "../model/closure.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import { createSnapshot } from "../model/snapshot.ts";
import type { RegistrationRow } from "../store/store.ts";
import type { Manifest } from "./manifest.ts";
import { manifestOf } from "./manifest.ts";

/** What a release will hold: its manifest, and the versions themselves. */
export interface ReleasePlan {
  readonly manifest: Manifest;
  readonly snapshot: Snapshot;
}

const released: ReadonlySet<string> = new Set(["TRIAL", "STANDARD", "STANDARD_ELSEWHERE"]);

/** The versions, as `id@version`, that stand on trial or as a standard with some authority now. */
export const standingVersions = (
  registrations: readonly RegistrationRow[],
): ReadonlySet<string> => {
  const latest = new Map(
    registrations.map((row) => [`${row.authority} ${row.id}@${row.version}`, row] as const),
  );
  return new Set(
    [...latest.values()]
      .filter(({ status }) => released.has(status))
      .map(({ id, version }) => `${id}@${version}`),
  );
};

/** A release of exactly these versions. */
export const planOf = (name: string, versions: readonly ItemVersion[]): ReleasePlan => {
  const manifest = manifestOf(name, versions);
  return { manifest, snapshot: createSnapshot(name, manifest.digest, versions) };
};

/**
 * Decides what a release holds: of the versions that stand with some authority, the newest of every major line and all
 * that they refer to. Refuses with every reference that leads nowhere among them.
 */
export const planRelease = (
  name: string,
  versions: readonly ItemVersion[],
): Result<ReleasePlan, readonly Problem[]> => {
  const parsed = parseReleaseName(name);
  if (!parsed.ok) return fail([parsed.error]);
  if (versions.length === 0)
    return fail([problemOf("RELEASE_EMPTY", "No version stands on trial or as a standard here.")]);
  const closure = resolveRelease(versions);
  if (closure.dangling.length === 0) return ok(planOf(name, closure.versions));
  return fail(
    closure.dangling.map(({ item, pointer, text }) =>
      problemOf(
        "RELEASE_DANGLING",
        `${item} names "${text}", which is not among the versions to release.`,
        {
          place: { pointer },
        },
      ),
    ),
  );
};
