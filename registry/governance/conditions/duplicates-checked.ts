import type { ProcessCondition } from "./condition.ts";
import { unmetUnless } from "./unmet-unless.ts";

/** DUPLICATES-CHECKED: someone looked whether it is there already, and says why what was found does not do. */
export const duplicatesChecked: ProcessCondition = {
  code: "DUPLICATES-CHECKED",
  title: "Someone looked whether it is there already",
  fix: "Look through what comes near, and say why none of it does. Adopting what is there is quicker than proposing.",
  find: ({ body: { duplicatesChecked: checked } }) => [
    ...unmetUnless(
      checked?.looked === true,
      "Nobody has said that they looked for something like it.",
      "/duplicatesChecked/looked",
    ),
    ...unmetUnless(
      (checked?.found ?? []).length === 0 || (checked?.why ?? "").trim() !== "",
      "Something like it was found, but not why it does not do.",
      "/duplicatesChecked/why",
    ),
  ],
};
