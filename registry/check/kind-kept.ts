import type { SetCheck } from "./check.ts";

/** An id is never reused: all versions of an item are of one kind. */
export const kindKept: SetCheck = {
  code: "KIND_KEPT",
  title: "An item keeps its kind",
  severity: "error",
  fix: "Give the new item an id of its own.",
  find: (versions, { all }) =>
    versions.flatMap((version) => {
      const first = all.versionsOf(version.id)[0];
      if (first === undefined || first.content.kind === version.content.kind) return [];
      const message = `${version.id} is of kind ${first.content.kind} in version ${first.version}.`;
      return [{ version, pointer: "/kind", message }];
    }),
};
