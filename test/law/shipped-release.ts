import { importItems } from "../../registry/import/import-items.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import { createSnapshot } from "../../registry/model/snapshot.ts";
import { planOf } from "../../registry/release/plan-release.ts";
import { readItemFolder } from "../../registry/store/read-folder.ts";
import { invariant } from "../../runtime/result.ts";

/** The whole shipped standard as one release, read through the same door as anybody's files. */
export const shippedRelease = (): Snapshot => {
  const files = readItemFolder("standard");
  invariant(files.ok, "standard/ can be read");
  const plan = importItems(files.value, createSnapshot("", "", []));
  invariant(plan.ok, `standard/ has no findings: ${JSON.stringify(plan)}`);
  return planOf("2026.1", plan.value.versions).snapshot;
};
