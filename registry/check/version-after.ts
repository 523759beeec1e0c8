import { compareVersions, majorOf } from "../identity/version.ts";
import type { SetCheck } from "./check.ts";

/** A new version comes after those published in its major line. */
export const versionAfter: SetCheck = {
  code: "VERSION_AFTER",
  title: "A new version is higher than those published in its line",
  severity: "error",
  fix: "Give it the next version of its line.",
  find: (versions, { published }) =>
    versions.flatMap((version) => {
      const major = majorOf(version.version);
      const line = published
        .versionsOf(version.id)
        .filter((known) => majorOf(known.version) === major);
      const newest = line.at(-1);
      const isKnown = line.some((known) => known.version === version.version);
      if (newest === undefined || isKnown || compareVersions(version.version, newest.version) > 0)
        return [];
      const message = `${version.version} comes after ${newest.version} was published.`;
      return [{ version, pointer: "/version", message }];
    }),
};
