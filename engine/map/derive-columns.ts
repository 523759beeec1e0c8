import { renderIsoDate } from "../../runtime/dates.ts";
import type { DerivedKind, PlannedDerivation } from "../../runtime/mapping-plan.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { CellInRow } from "../../runtime/row.ts";

import { ruleInputsOf } from "../check/check-rules.ts";
import type { GivenTable } from "../read/given-table.ts";
import { prepareReturn } from "../rules/evaluate-rules.ts";

const renderers: Readonly<Record<DerivedKind, (value: CellInRow) => string>> = {
  date: (value) => (typeof value === "number" ? renderIsoDate(value) : String(value)),
  number: String,
  text: String,
  truth: (value) => (value === true ? "1" : "0"),
};

const renderCell = (kind: DerivedKind, value: CellInRow): string =>
  value === null ? "" : renderers[kind](value);

/** Values worked out for the rows of a table: for each value the text of each row, blank where there is none. */
export const deriveColumns = (
  { scopeTable, values }: PlannedDerivation,
  model: ReturnModel,
  tables: readonly GivenTable[],
): readonly (readonly string[])[] => {
  const module = { return: model.ref, release: null, rules: [] };
  const options = { module, period: model.period, values: false, maxFindings: 0 };
  const { scopesByTable } = prepareReturn(model, module, {
    inputs: ruleInputsOf(tables, options),
    grouped: new Set(model.tables.map(({ name }) => name)),
  });
  const given = tables.find(({ name }) => name === scopeTable);
  const people = scopesByTable.get(scopeTable) ?? [];
  return values.map(({ kind, find }) => {
    const texts = Array.from({ length: given?.rows ?? 0 }, () => "");
    for (const { scope, rows } of people)
      for (const [at, row] of rows.entries())
        texts[Number(row["$row"])] = renderCell(kind, find(scope, rows, at));
    return texts;
  });
};
