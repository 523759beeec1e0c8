import type { SideName } from "../../engine/reconcile/reconcile-side.ts";
import type { Typed } from "../command.ts";

/** Options that a side may have for itself: `--left-release` before `--release`. */
const sideOptions = [
  "release",
  "return",
  "indicator",
  "mapping",
  "from-return",
  "external",
  "cut-off",
  "name",
] as const;

const own = (name: string): boolean => sideOptions.some((option) => option === name);

/** What was typed for one side: its own options, and those for both where it has none of its own. */
export const typedForSide = (typed: Typed, side: SideName): Typed => {
  return {
    words: typed.texts(side).length > 0 ? typed.texts(side) : typed.words,
    text: (name) => (own(name) ? typed.text(`${side}-${name}`) : undefined) ?? typed.text(name),
    texts: (name) => {
      const found = own(name) ? typed.texts(`${side}-${name}`) : [];
      return found.length > 0 ? found : typed.texts(name);
    },
    isSet: typed.isSet,
  };
};
