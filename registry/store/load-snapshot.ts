import type { RegistryItem } from "../../generated/items/types.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { ItemVersion, ReleaseEntry, Snapshot } from "../model/snapshot.ts";
import { createSnapshot } from "../model/snapshot.ts";
import type { Store } from "./store.ts";
import { StoreFault } from "./store-fault.ts";

const contentOf = (entry: ReleaseEntry, json: string | undefined): RegistryItem => {
  const damaged = (): StoreFault =>
    new StoreFault(
      problemOf(
        "STORE_CORRUPT",
        `The content of ${entry.id}@${entry.version} is missing or damaged.`,
      ),
    );
  if (json === undefined) throw damaged();
  try {
    // It kept its schema when it was published, and its hash proves that it is what was published.
    const content: RegistryItem = JSON.parse(json);
    return content;
  } catch {
    throw damaged();
  }
};

/** Loads exact versions with their content. */
export const loadVersions = async (
  store: Store,
  entries: readonly ReleaseEntry[],
): Promise<readonly ItemVersion[]> => {
  const contents = await store.contents(entries.map(({ hash }) => hash));
  return entries.map(({ id, version, hash }) => ({
    id,
    version,
    hash,
    content: contentOf({ id, version, hash }, contents.get(hash)),
  }));
};

/** Loads every version that a registry holds. */
export const loadAll = async (store: Store): Promise<Snapshot> =>
  createSnapshot("", "", await loadVersions(store, await store.versions()));
