import type { GateCondition } from "./condition.ts";
import { isBlank, noticesOf } from "./parts.ts";

/** INV-20: before anyone speaks they are told what has to be passed on. */
export const safeguardingTold: GateCondition = {
  code: "INV-20",
  title: "Every notice says what has to be passed on to keep people safe",
  fix: "Write it under safeguardingLimits, and in the limits of each notice.",
  appliesTo: ["voice-field"],
  find: (content) =>
    content.kind === "voice-field"
      ? [
          ...(isBlank(content.safeguardingLimits)
            ? [
                {
                  pointer: "/safeguardingLimits",
                  message: "It does not say what has to be passed on.",
                },
              ]
            : []),
          ...noticesOf(content).flatMap(({ audience, limits }, index) =>
            isBlank(limits)
              ? [
                  {
                    pointer: `/notices/${index}/limits`,
                    message: `The notice for ${audience} does not say what has to be passed on.`,
                  },
                ]
              : [],
          ),
        ]
      : [],
};
