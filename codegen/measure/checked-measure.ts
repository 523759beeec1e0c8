import type { Indicator, MeasureCalculation } from "../../generated/items/types.ts";
import type { RuleGround } from "../rules/rule-ground.ts";
import type { CheckedTexts } from "./measure-plan.ts";

/** An indicator that is worked out. */
export interface WorkedIndicator extends Indicator {
  readonly calculation: MeasureCalculation;
}

/** True for an indicator that is worked out, and not only told. */
export const isWorked = (indicator: Indicator): indicator is WorkedIndicator =>
  indicator.calculation !== undefined;

/** A measure with its expressions checked for one return: what JavaScript, SQL and prose are made from. */
export interface CheckedMeasure {
  readonly indicator: WorkedIndicator;
  readonly ground: RuleGround;
  /** Name of the table whose rows are looked at. */
  readonly scopeTable: string;
  /** By JSON pointer below the calculation; `/candidate` is the time and what is included, together. */
  readonly checked: CheckedTexts;
}
