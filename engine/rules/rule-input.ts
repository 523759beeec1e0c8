import type { GivenTable } from "../read/given-table.ts";

/** A table as rules see it. */
export interface RuleTable {
  readonly given: GivenTable;
  /** Rows that are there only because others stand in them: no rule looks at them, and none is reported. */
  readonly ghosts?: ReadonlySet<number>;
}
