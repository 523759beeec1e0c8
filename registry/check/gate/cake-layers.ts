import type { CakeSlice } from "../../../generated/items/types.ts";
import type { Remark } from "../finding.ts";
import type { GateCondition } from "./condition.ts";
import { kindsOfUse } from "./condition.ts";
import { isBlank } from "./parts.ts";

const layers = ["data", "information", "informationUse"] as const;

const isEmpty = ({ voices = [], gap }: CakeSlice): boolean => voices.length === 0 && isBlank(gap);

/** INV-21: each layer holds a voice, or says whose is missing. */
export const cakeLayers: GateCondition = {
  code: "INV-21",
  title: "Each layer of the cake holds a voice or names a gap",
  fix: "Write whose voice is in it, or whose is missing and why.",
  appliesTo: kindsOfUse,
  find: (content) => {
    const cake = "voices" in content ? content.voices?.cake : undefined;
    if (cake === undefined)
      return [{ pointer: "/voices", message: "It does not say whose voice is in it." }];
    return layers.flatMap((layer): readonly Remark[] =>
      isEmpty(cake[layer])
        ? [
            {
              pointer: `/voices/cake/${layer}`,
              message: "Nobody is in this layer, and no gap is named.",
            },
          ]
        : [],
    );
  },
};
