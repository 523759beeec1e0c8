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
    if (content.kind === "codelist")
      return content.codes.flatMap((code, index) => backwards(`/codes/${index}`, code));
    if (content.kind === "profile")
      return content.differences.flatMap((difference, index) =>
        backwards(`/differences/${index}`, difference),
      );
    if (content.kind === "indicator")
      return backwards("/calculation/source/years", content.calculation?.source.years ?? {});
    if (content.kind === "mapping") return backwards("/validFor", content.validFor ?? {});
    if (content.kind === "return") return backwards("/period", content.period);
    return content.kind === "rule" ? backwards("/yearsInForce", content.yearsInForce) : [];
  },
};
