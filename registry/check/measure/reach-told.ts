import type { ItemCheck } from "../check.ts";

/** INV-37: what a measure cannot tell, and must not be used for, is written down and travels with it. */
export const reachTold: ItemCheck = {
  code: "REACH_TOLD",
  title: "A measure says what it cannot tell and what it must not be used for",
  severity: "error",
  fix: "Write at least one of each under reach.",
  find: (content) => {
    if (content.kind !== "indicator") return [];
    const { limits = [], doNotUseFor = [] } = content.reach ?? {};
    return [
      ...(limits.length > 0
        ? []
        : [{ pointer: "/reach", message: "It does not say what it cannot tell (limits)." }]),
      ...(doNotUseFor.length > 0
        ? []
        : [
            {
              pointer: "/reach",
              message: "It does not say what it must not be used for (doNotUseFor).",
            },
          ]),
    ];
  },
};
