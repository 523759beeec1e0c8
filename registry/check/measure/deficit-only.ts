import type { Indicator, RegistryItem, VoiceField } from "../../../generated/items/types.ts";
import { resolveText } from "../../model/snapshot.ts";
import type { CheckContext, ItemCheck } from "../check.ts";

const isOfDeficit = ({ aspect, measureType, better }: Indicator): boolean =>
  aspect === "CHALLENGE" || (measureType === "NEED" && better === "LOWER");

const isOfStrength = (content: RegistryItem | undefined): boolean => {
  if (content?.kind === "indicator")
    return content.aspect === "STRENGTH" || content.aspect === "HOPE";
  return content?.kind === "voice-field" && content.content.includes("STRENGTHS_AND_HOPES");
};

const hasStrengthBeside = ({ companions = [] }: Indicator, { all }: CheckContext): boolean =>
  companions.some(
    ({ item, gap }) =>
      gap !== undefined || (item !== undefined && isOfStrength(resolveText(all, item)?.content)),
  );

const hearsOnlyDeficit = ({ content }: VoiceField): boolean =>
  content.every((one) => one === "CHALLENGE_OR_ANGER" || one === "VIEW_OF_OWN_NEEDS");

/** W-DEFICIT-ONLY: what is hard is one side of a life; strengths and hopes are asked for or counted beside it. */
export const deficitOnly: ItemCheck = {
  code: "DEFICIT_ONLY",
  title: "What is hard stands beside what is good",
  severity: "warning",
  fix: "Add a companion about strengths or hopes, ask for them too, or name the gap.",
  find: (content, context) => {
    const message = "It looks at what is hard only.";
    if (content.kind === "voice-field")
      return hearsOnlyDeficit(content) ? [{ pointer: "/content", message }] : [];
    return content.kind === "indicator" &&
      isOfDeficit(content) &&
      !hasStrengthBeside(content, context)
      ? [{ pointer: "/companions", message }]
      : [];
  },
};
