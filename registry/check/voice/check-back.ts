import type { ItemCheck } from "../check.ts";

/** Changes after which what stands there is somebody else's words. */
const changed = ["PARAPHRASED", "SUMMARISED", "CODED", "INTERPRETED"];

/** INV-17: whose words were changed sees what was made of them. */
export const checkBack: ItemCheck = {
  code: "CHECK_BACK",
  title: "Whoever's words are changed is shown what was made of them",
  severity: "error",
  fix: `Name ${changed.join(", ")} in needsCheckBack.`,
  find: (content) => {
    if (content.kind !== "voice-field") return [];
    const { needsCheckBack } = content.authorship;
    const left = changed.filter((one) => !needsCheckBack.includes(one));
    return left.length === 0
      ? []
      : [
          {
            pointer: "/authorship/needsCheckBack",
            message: `Nobody has to be shown what was ${left.join(", ").toLowerCase()}.`,
          },
        ];
  },
};
