import type { Indicator, MeasureCalculation } from "../../../generated/items/types.ts";
import type { ItemCheck } from "../check.ts";
import type { Remark } from "../finding.ts";

/** Looks at indicators that can be worked out, and at nothing else. */
export const ofCalculation =
  (
    find: (calculation: MeasureCalculation, indicator: Indicator) => readonly Remark[],
  ): ItemCheck["find"] =>
  (content) =>
    content.kind === "indicator" && content.calculation !== undefined
      ? find(content.calculation, content)
      : [];

/** Whether a measure counts what people told or showed of themselves. */
export const isFromVoices = ({ voiceFields = [], evidence }: Indicator): boolean =>
  voiceFields.length > 0 || evidence === "VOICE";

/** A remark where something does not hold; nothing where it does. */
export const unless = (holds: boolean, remark: Remark): readonly Remark[] =>
  holds ? [] : [remark];
