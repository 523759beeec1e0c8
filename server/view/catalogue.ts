import { newestOfLines } from "../../registry/audit/scope.ts";
import { createSnapshot } from "../../registry/model/snapshot.ts";
import { parseManifest } from "../../registry/release/manifest.ts";
import { StoreFault } from "../../registry/store/store-fault.ts";
import type { Head, RegistrationRow, ReleaseRow } from "../../registry/store/store.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { RecordedVersion, Sight, View } from "./view.ts";
import { refOf } from "./view.ts";

/** The registry as it stands at one revision, parsed and in memory. */
export interface Catalogue {
  readonly head: Head;
  /** The end of the ledger when something was published last: the same as long as nothing else was. */
  readonly published: string;
  /** Newest first. */
  readonly releases: readonly ReleaseRow[];
  readonly everything: View;
  /** Undefined when there is no such release. */
  readonly ofRelease: (name: string) => View | undefined;
  /** As recorded in the ledger at the end of a day, in UTC. */
  readonly asAt: (day: string) => View;
}

/** What a catalogue is made from. */
export interface CatalogueRows {
  readonly head: Head;
  readonly releases: readonly ReleaseRow[];
  readonly versions: readonly RecordedVersion[];
  readonly registrations: readonly RegistrationRow[];
}

/** How many days that someone looked back to are kept ready. */
const daysKept = 16;

const createView = (
  sight: Sight,
  digest: string,
  { versions, registrations }: Pick<CatalogueRows, "versions" | "registrations">,
): View => {
  const name = sight.kind === "release" ? sight.name : "";
  const snapshot = createSnapshot(name, digest, versions);
  const versionsByRef = new Map(versions.map((version) => [refOf(version), version]));
  return {
    sight,
    snapshot,
    versionsByRef,
    newestOfLines: newestOfLines(snapshot).flatMap((line) => versionsByRef.get(refOf(line)) ?? []),
    registrationsByRef: Map.groupBy(registrations, refOf),
  };
};

const viewOfRelease = (rows: CatalogueRows, release: ReleaseRow, everything: View): View => {
  const manifest = parseManifest(release.manifest);
  if (manifest === undefined)
    throw new StoreFault(
      problemOf("STORE_CORRUPT", `The manifest of release ${release.name} is damaged.`),
    );
  const versions = manifest.entries.flatMap(
    (entry) => everything.versionsByRef.get(refOf(entry)) ?? [],
  );
  return createView({ kind: "release", name: release.name }, release.digest, {
    versions,
    registrations: rows.registrations,
  });
};

const viewAsAt = (rows: CatalogueRows, day: string): View => {
  const dayEnd = `${day}T23:59:59.999Z`;
  const wasRecorded = (row: { readonly recordedAt: string }): boolean => row.recordedAt <= dayEnd;
  return createView({ kind: "day", day }, rows.head.hash, {
    versions: rows.versions.filter(wasRecorded),
    registrations: rows.registrations.filter(wasRecorded),
  });
};

/** Makes a catalogue; views are made when they are first asked for. */
export const createCatalogue = (rows: CatalogueRows): Catalogue => {
  const everything = createView({ kind: "everything" }, rows.head.hash, rows);
  const viewsByRelease = new Map<string, View>();
  const viewsByDay = new Map<string, View>();
  return {
    head: rows.head,
    published: rows.head.hash,
    releases: rows.releases,
    everything,
    ofRelease: (name) => {
      const known = viewsByRelease.get(name);
      if (known !== undefined) return known;
      const release = rows.releases.find((row) => row.name === name);
      if (release === undefined) return undefined;
      const view = viewOfRelease(rows, release, everything);
      viewsByRelease.set(name, view);
      return view;
    },
    asAt: (day) => {
      const view = viewsByDay.get(day) ?? viewAsAt(rows, day);
      viewsByDay.delete(day);
      viewsByDay.set(day, view);
      const [oldest] = viewsByDay.keys();
      if (viewsByDay.size > daysKept && oldest !== undefined) viewsByDay.delete(oldest);
      return view;
    },
  };
};
