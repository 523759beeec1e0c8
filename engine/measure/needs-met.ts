import type { CompiledMeasure, MeasureExternal } from "../../runtime/measure-module.ts";

import type { RuleInputs } from "../rules/rule-input.ts";
import type { ResultRefusal } from "./measure-result.ts";

/** A refusal of what was not given. */
export const missingInput = (why: string, needs: readonly string[]): ResultRefusal => ({
  code: "MEASURE_INPUT_MISSING",
  why,
  needs,
});

/** True for the return of the year before and no other: it is the only one at which conditions can look. */
const isYearBefore = ({ kind, yearOffset = -1, earlierYears = 1 }: MeasureExternal): boolean =>
  kind === "EARLIER_RETURN" && yearOffset === -1 && earlierYears === 1;

const isListGiven = (
  { needs }: CompiledMeasure,
  list: string,
  { references = [], holidays }: RuleInputs,
): boolean => {
  if (references.some(({ model }) => model.name === list)) return true;
  // The days on which nobody works are counted by functions, and looked up in no list.
  return !(list in needs.references) && needs.holidays && holidays !== undefined;
};

/** Whether something that a measure needs beside the return of the year was given. */
export const isGiven = (
  measure: CompiledMeasure,
  external: MeasureExternal,
  inputs: RuleInputs,
): boolean => {
  switch (external.kind) {
    case "EARLIER_RETURN":
      return isYearBefore(external) && inputs.last !== undefined;
    case "LIST":
      return external.list !== undefined && isListGiven(measure, external.list, inputs);
    case "OTHER_RETURN":
    case "DENOMINATOR":
      return false;
  }
};

/** What a measure needs that cannot be given here, or was not: nothing is worked out from less. */
export const unmetNeeds = (
  measure: CompiledMeasure,
  inputs: RuleInputs,
): readonly ResultRefusal[] =>
  measure.plan.externals.flatMap((external): readonly ResultRefusal[] => {
    const { name, kind, what, without, list } = external;
    if (without !== undefined || isGiven(measure, external, inputs)) return [];
    switch (kind) {
      case "DENOMINATOR":
        return [];
      case "LIST":
        return list === undefined ? [] : [missingInput(`The list ${list} was not given.`, [what])];
      case "OTHER_RETURN":
        return [missingInput(`It needs ${name}, which cannot be given here yet.`, [what])];
      case "EARLIER_RETURN":
        return isYearBefore(external)
          ? [missingInput("The return of the year before was not given.", [what])]
          : [missingInput(`It needs ${name}, which cannot be given here yet.`, [what])];
    }
  });
