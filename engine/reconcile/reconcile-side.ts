import type { Indicator } from "../../generated/items/types.ts";
import type { MeasureFunction, MeasureModule } from "../../runtime/measure-module.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { ColumnsByTable } from "../../runtime/rule-module.ts";

import type { ColumnOrigin } from "../map/column-origin.ts";
import type { GivenExternal } from "../measure/externals.ts";
import type { MeasureResult } from "../measure/measure-result.ts";
import type { RuleInputs, RuleTable } from "../rules/rule-input.ts";
import type { DefinitionCause } from "./causes.ts";

/** A part of a definition, to be compared with the other side's. */
export interface DefinitionText {
  readonly name: string;
  /** With all names that it uses spelt out: two parts with the same text count alike. */
  readonly text: string;
  /** As it stands in the item. */
  readonly written: string;
}

/** An indicator as one side has it, in parts that can be taken by themselves. */
export interface SideMeasure {
  readonly indicator: Indicator;
  readonly hash: string;
  readonly title: string;
  /** The one measure. */
  readonly module: MeasureModule;
  /** Whether a row belongs to the time that is counted. */
  readonly time: MeasureFunction;
  /** Whether a row is included, whatever its time. */
  readonly include: MeasureFunction;
  readonly texts: Readonly<Record<DefinitionCause, readonly DefinitionText[]>>;
  /** Tables and columns of the return that each part reads. */
  readonly reads: Readonly<Record<DefinitionCause, ColumnsByTable>>;
}

/** One side of a reconciliation. */
export interface ReconcileSide {
  /** What it is called in sentences, for example `the return`. */
  readonly name: string;
  readonly release: MeasureResult["release"];
  readonly model: ReturnModel;
  readonly measure: SideMeasure;
  /** The records, and what is looked at beside them. */
  readonly inputs: RuleInputs;
  /**
   * The same records read by the definitions of the other side; absent when these read them alike, null when they
   * cannot be read so.
   */
  readonly readByOther?: readonly RuleTable[] | null;
  /** Where the values of columns come from that mappings made. */
  readonly origins: readonly ColumnOrigin[];
  readonly mappings: readonly string[];
  readonly externals: readonly GivenExternal[];
  /** The last day that the records tell of, as a day number; absent when that was not said. */
  readonly cutOff?: number;
}

/** What is to be reconciled. */
export interface ReconcileRequest {
  readonly left: ReconcileSide;
  readonly right: ReconcileSide;
  /** True counts are shown and people are listed, and nothing may be published. */
  readonly unsuppressed?: boolean;
}

/** One of the two sides. */
export type SideName = "left" | "right";
