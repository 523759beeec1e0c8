import type { ItemCheck } from "./check.ts";
import type { Remark } from "./finding.ts";

interface Span {
  readonly from?: string | number;
  readonly to?: string | number;
}

const backwards = (pointer: string, { from, to }: Span): readonly Remark[] =>
  from !== undefined && to !== undefined && from > to
    ? [{ pointer: `${pointer}/to`, message: `It ends (${to}) before it begins (${from}).` }]
    : [];

/** Nothing ends before it begins: codes, collection periods, years in force, local differences. */
export const datesInOrder: ItemCheck = {
  code: "DATES_IN_ORDER",
  title: "Nothing ends before it begins",
  severity: "error",
  fix: "Put the earlier date first.",
  find: (content) => {
    switch (content.kind) {
      case "codelist":
        return content.codes.flatMap((code, index) => backwards(`/codes/${index}`, code));
      case "return":
        return backwards("/period", content.period);
      case "rule":
        return backwards("/yearsInForce", content.yearsInForce);
      case "profile":
        return content.differences.flatMap((difference, index) =>
          backwards(`/differences/${index}`, difference),
        );
      case "element":
      case "gate":
      case "question-set":
      case "record":
      case "term":
      case "voice-field":
        return [];
    }
  },
};
