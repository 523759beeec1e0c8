import { globSync, readFileSync } from "node:fs";

import { parse } from "yaml";

import type { WorkedIndicator } from "../../../codegen/measure/checked-measure.ts";
import { isWorked } from "../../../codegen/measure/checked-measure.ts";
import type { Indicator, RegistryItem } from "../../../generated/items/types.ts";
import { contentHash } from "../../../registry/identity/content-hash.ts";
import type { Snapshot } from "../../../registry/model/snapshot.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { publishedStandard } from "../../engine/measure/published-standard.ts";

/** The items of a published release, and those that made-up returns are put together of, drafts among them. */
export const standardWithDrafts = (): Snapshot => {
  const published = publishedStandard();
  const known = new Set(published.versions.map(({ id, version }) => `${id}@${version}`));
  const drafts = globSync("standard/{chorus,examples}/{codelist,element,record,return}/*.yaml")
    .toSorted()
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as below
    .map((file) => parse(readFileSync(file, "utf8")) as RegistryItem)
    .filter(({ id, version }) => !known.has(`${id}@${version}`))
    .map((content) => {
      const { id, version } = content;
      return { id, version, hash: contentHash(content), content };
    });
  return createSnapshot(published.name, published.digest, [...published.versions, ...drafts]);
};

/** The indicators of the shipped standard that are worked out, drafts among them. */
export const standardIndicators = (): readonly WorkedIndicator[] =>
  globSync("standard/*/indicator/*.yaml")
    .toSorted()
    // The lints of the standard have looked at these files; here they are taken as they are.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    .map((file) => parse(readFileSync(file, "utf8")) as Indicator)
    .filter(isWorked);
