import { readFileSync } from "node:fs";

import type { Indicator } from "../../../generated/items/types.ts";
import { contentHash } from "../../../registry/identity/content-hash.ts";
import { importItems } from "../../../registry/import/import-items.ts";
import type { Snapshot } from "../../../registry/model/snapshot.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { planOf } from "../../../registry/release/plan-release.ts";
import { readItemFolder } from "../../../registry/store/read-folder.ts";
import { invariant } from "../../../runtime/result.ts";

/** `dfe/element/x@1.0.0.yaml` as `dfe:x@1.0.0`. */
const refOfPath = (path: string): string => {
  const parts = path.replace(/\.yaml$/u, "").split("/");
  return `${parts[0] ?? ""}:${parts.at(-1) ?? ""}`;
};

/** The items of a published release, so that a test does not wait for drafts that are still being written. */
export const publishedStandard = (release = "2026.2"): Snapshot => {
  const listed = new Set(
    [
      ...readFileSync(`standard/releases/${release}.yaml`, "utf8").matchAll(/^ {2}(\S+@\S+):/gmu),
    ].map(([, ref = ""]) => ref),
  );
  const files = readItemFolder("standard");
  invariant(files.ok, "standard/ can be read");
  const own = files.value.filter(({ path }) => listed.has(refOfPath(path)));
  const plan = importItems(own, createSnapshot("", "", []));
  invariant(plan.ok, `release ${release} has no findings: ${JSON.stringify(plan)}`);
  return planOf(release, plan.value.versions).snapshot;
};

/** A release with indicators added that are in none yet. */
export const withIndicators = (release: Snapshot, indicators: readonly Indicator[]): Snapshot =>
  createSnapshot(`${release.name}-tried`, release.digest, [
    ...release.versions,
    ...indicators.map((content) => ({
      id: content.id,
      version: content.version,
      hash: contentHash(content),
      content,
    })),
  ]);
