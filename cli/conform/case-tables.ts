import type { CaseFamily } from "../../codegen/examples/case-family.ts";
import type { CasePlace, TablesOfCase } from "../../codegen/examples/case-rows.ts";
import type { CaseNode, CaseRows } from "../../codegen/examples/case-tree.ts";
import { caseRows } from "../../codegen/examples/case-tree.ts";
import type { RuleTable } from "../../engine/rules/rule-input.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import { givenOfCells } from "./given-of-cells.ts";

/** The tables of a case in the form that rules run over. */
export interface CaseTables {
  readonly tables: readonly RuleTable[];
  /** Where in the case a row of a table came from. */
  readonly placesOf: (table: string, row: number) => readonly CasePlace[];
}

/** No row of any table. */
const nowhere = 0xff_ff_ff_ff;

const parentRows = (
  { nodes }: CaseRows,
  above: CaseRows | undefined,
): { readonly parentRows?: Uint32Array } => {
  if (above === undefined) return {};
  const placeByNode = new Map<CaseNode, number>(above.nodes.map((node, index) => [node, index]));
  return {
    parentRows: Uint32Array.from(nodes, ({ parent }) =>
      parent === undefined ? nowhere : (placeByNode.get(parent) ?? nowhere),
    ),
  };
};

const ruleTable = (rows: CaseRows, above: CaseRows | undefined): RuleTable => ({
  isPart: true,
  given: {
    ...givenOfCells(
      rows.table,
      rows.columns,
      rows.nodes.map(({ cells }) => cells),
    ),
    ...parentRows(rows, above),
  },
  ghosts: new Set(rows.nodes.flatMap(({ isGhost }, index) => (isGhost ? [index] : []))),
});

/** Makes the tables of a case. */
export const caseTables = (
  model: ReturnModel,
  family: CaseFamily,
  source: TablesOfCase,
): CaseTables => {
  const tables = caseRows(model, family, source);
  const byName = new Map(tables.map((rows) => [rows.table.name, rows]));
  return {
    tables: tables.map((rows) => ruleTable(rows, byName.get(rows.table.parent ?? ""))),
    placesOf: (table, row) => byName.get(table)?.nodes[row]?.places ?? [],
  };
};
