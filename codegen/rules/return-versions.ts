import type { DataReturn } from "../../generated/items/types.ts";
import { compareVersions } from "../../registry/identity/version.ts";
import type { ItemVersion } from "../../registry/model/snapshot.ts";

/** A version of a return. */
export interface ReturnVersion extends ItemVersion {
  readonly content: DataReturn;
}

/** True for a version of a return. */
export const isReturn = (version: ItemVersion): version is ReturnVersion =>
  version.content.kind === "return";

/** For each return and year the newest version. */
export const newestByYear = (versions: readonly ReturnVersion[]): readonly ReturnVersion[] => {
  const newest = new Map<string, ReturnVersion>();
  for (const version of versions) {
    const key = `${version.id} ${version.content.collectionYear}`;
    const known = newest.get(key);
    if (known === undefined || compareVersions(known.version, version.version) < 0)
      newest.set(key, version);
  }
  return [...newest.values()];
};
