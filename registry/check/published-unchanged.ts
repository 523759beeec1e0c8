import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import type { SetCheck } from "./check.ts";

const publishedAs = (published: Snapshot, { id, version }: ItemVersion): ItemVersion | undefined =>
  published.versionsOf(id).find((known) => known.version === version);

/** INV-01: a published version never changes; its hash proves it. */
export const publishedUnchanged: SetCheck = {
  code: "PUBLISHED_UNCHANGED",
  title: "A published version never changes",
  severity: "error",
  fix: "Put this version's file back as it was, and write the change as a new file with a higher version.",
  find: (versions, { published }) =>
    versions.flatMap((version) => {
      const known = publishedAs(published, version);
      if (known === undefined || known.hash === version.hash) return [];
      const message = `${version.id}@${version.version} is published with other content (${known.hash}).`;
      return [{ version, pointer: "/version", message }];
    }),
};
