import type { RegistrationRow, VersionRow } from "../../registry/store/store.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";

/** A published version with what the registry knows of it. */
export interface RecordedVersion extends ItemVersion {
  /** Moment at which the ledger recorded it. */
  readonly recordedAt: string;
  /** Length of its canonical JSON: what an answer that shows it draws on. */
  readonly bytes: number;
}

/** What can be seen of the registry: everything, one release, or everything as recorded at the end of a day. */
export type Sight =
  | { readonly kind: "everything" }
  | { readonly kind: "release"; readonly name: string }
  | { readonly kind: "day"; readonly day: string };

/** A set of versions that is looked at, with what was said of them by then. Read-only, in memory. */
export interface View {
  readonly sight: Sight;
  readonly snapshot: Snapshot;
  /** Each major line of an item once, in its newest version, by id and version. */
  readonly newestOfLines: readonly RecordedVersion[];
  /** Every version in sight, by its exact reference. */
  readonly versionsByRef: ReadonlyMap<string, RecordedVersion>;
  /** Registrations of versions in sight, by exact reference, in the order they were recorded. */
  readonly registrationsByRef: ReadonlyMap<string, readonly RegistrationRow[]>;
}

/** The exact reference of a version. */
export const refOf = ({ id, version }: Pick<VersionRow, "id" | "version">): string =>
  `${id}@${version}`;
