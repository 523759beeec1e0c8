import type { Period } from "../../runtime/cells.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { ScopeParts } from "../../runtime/rule-scopes.ts";

import type { GivenTable } from "../read/given-table.ts";

/** A table as rules see it. */
export interface RuleTable {
  readonly given: GivenTable;
  /** Rows that are there only because others stand in them: no rule looks at them, and none is reported. */
  readonly ghosts?: ReadonlySet<number>;
  /** It holds only some of its columns, so a row that is blank in them is a row all the same. */
  readonly isPart?: boolean;
}

/** What rules are run over. */
export interface RuleInputs extends Pick<
  ScopeParts,
  "holidays" | "authority" | "collection" | "form"
> {
  readonly tables: readonly RuleTable[];
  /** The return of the year before. */
  readonly last?: {
    readonly model: ReturnModel;
    readonly tables: readonly RuleTable[];
    readonly period?: Period;
  };
  /** Lists that rules look things up in. */
  readonly references?: readonly { readonly model: TableModel; readonly table: RuleTable }[];
  /** The period that decides which codes are in use; the return's own unless given. */
  readonly period?: Period;
  /** Findings show what the cells hold. */
  readonly values?: boolean;
  /** Findings kept with their place; all are counted. */
  readonly maxFindings?: number;
}
