import { expect, test } from "vitest";

import { generate, targets } from "../../codegen/generate.ts";
import { invariant } from "../../runtime/result.ts";
import { shippedRelease } from "./shipped-release.ts";

// A release may hold a version beside the one that replaced it in the same major line. Both would write the same folder.

test.for(targets)(
  "no two files that %s makes of the shipped release have one path",
  async (target) => {
    const made = await generate(shippedRelease(), { targets: [target] });
    invariant(made.ok, `${target} can be made`);
    const paths = made.value.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  },
);
