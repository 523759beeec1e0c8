import { isStale } from "../../check/gate/stale.ts";
import { careOf } from "../../check/gate/parts.ts";
import type { Snapshot } from "../../model/snapshot.ts";

/** A published version that should have been looked at again (W-STALE). */
export interface StaleItem {
  readonly id: string;
  readonly version: string;
  /** Day by which it was to be looked at. */
  readonly since: string;
}

/** The newest version of each item that should have been looked at again by now; the longest due first. */
export const staleItems = ({ versions }: Snapshot, today: string): readonly StaleItem[] =>
  [...new Map(versions.map((version) => [version.id, version])).values()]
    .filter(({ content }) => isStale(content, today))
    .map(({ id, version, content }) => ({ id, version, since: careOf(content).nextReview ?? "" }))
    .toSorted((a, b) =>
      a.since === b.since ? (a.id < b.id ? -1 : 1) : a.since < b.since ? -1 : 1,
    );
