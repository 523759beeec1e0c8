import type { AudienceText } from "../../generated/items/types.ts";

const rank = (text: AudienceText): number =>
  (text.language === "en" ? 0 : 2) + (text.audience === "PRACTITIONER" ? 0 : 1);

/** The text that generated files show: in English and for practitioners where there is one. */
export const plainText = (texts: readonly AudienceText[]): string =>
  texts.toSorted((a, b) => rank(a) - rank(b))[0]?.text ?? "";
