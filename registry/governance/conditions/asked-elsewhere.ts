import type { ProcessCondition } from "./condition.ts";
import { burdensOf } from "./voices-of.ts";

/** W-ASKED-ELSEWHERE: people are asked this already, under another name. */
export const askedElsewhere: ProcessCondition = {
  code: "W-ASKED-ELSEWHERE",
  title: "Nobody is asked twice",
  fix: "Reuse the answer that is there, or say why it does not do.",
  find: (context) =>
    [...new Set(burdensOf(context).flatMap((burden) => burden.askedElsewhere))].map((item) => ({
      message: `${item} asks for it already.`,
    })),
};
