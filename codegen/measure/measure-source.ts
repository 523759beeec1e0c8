import type { CompiledMeasure } from "../../runtime/measure-module.ts";
import type { CompiledSource } from "../expression/to-javascript.ts";

/** A measure that has been checked and compiled, ready to be written into a module. */
export interface MeasureSource extends Omit<CompiledMeasure, "functions"> {
  /** By JSON pointer below the calculation. */
  readonly functions: readonly (readonly [pointer: string, source: CompiledSource])[];
}
