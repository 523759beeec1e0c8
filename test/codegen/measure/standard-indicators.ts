import { globSync, readFileSync } from "node:fs";

import { parse } from "yaml";

import type { WorkedIndicator } from "../../../codegen/measure/compile-measure.ts";
import { isWorked } from "../../../codegen/measure/compile-measure.ts";
import type { Indicator } from "../../../generated/items/types.ts";

/** The indicators of the shipped standard that are worked out, drafts among them. */
export const standardIndicators = (): readonly WorkedIndicator[] =>
  globSync("standard/*/indicator/*.yaml")
    .toSorted()
    // The lints of the standard have looked at these files; here they are taken as they are.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    .map((file) => parse(readFileSync(file, "utf8")) as Indicator)
    .filter(isWorked);
