import type { SetCheck } from "./check.ts";

/** One file an item version: two files do not hold the same one. */
export const versionOnce: SetCheck = {
  code: "VERSION_ONCE",
  title: "An item version comes in one file",
  severity: "error",
  fix: "Keep one of the files, or give one of them a new version.",
  find: (versions) =>
    [...Map.groupBy(versions, ({ id, version }) => `${id}@${version}`)].flatMap(([name, same]) =>
      same.slice(1).map((version) => ({
        version,
        pointer: "/version",
        message: `${name} stands in ${same.length} files.`,
      })),
    ),
};
