import type { Period } from "../../runtime/cells.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { CompiledRule } from "../../runtime/rule-module.ts";
import { orderColumnOf } from "../../runtime/rule-order.ts";

import { createBlankRowTest } from "../rules/build-rows.ts";
import type { RuleInputs, RuleTable } from "../rules/rule-input.ts";

type ColumnsRead = ReadonlyMap<string, ReadonlySet<string>>;

/** The columns of each table that rules read, with those that group and order its rows. */
const columnsRead = (
  { subject }: ReturnModel,
  rules: readonly CompiledRule[],
  group: "last" | "tables",
): ColumnsRead => {
  const read = new Map<string, Set<string>>();
  for (const { needs } of rules)
    for (const [table, columns] of Object.entries(needs[group])) {
      const known =
        read.get(table) ??
        new Set([subject?.column, orderColumnOf(table)].filter((name) => name !== undefined));
      for (const column of columns) known.add(column);
      read.set(table, known);
    }
  return read;
};

/** Rows without any value are no rows; most tell by the column that names the person that they are. */
const blankRows = (
  model: TableModel,
  { given, ghosts }: RuleTable,
  { subject, period }: { readonly subject: string | undefined; readonly period: Period },
): ReadonlySet<number> => {
  const blank = new Set(ghosts);
  const named = { ...given, columns: given.columns.filter(({ name }) => name === subject) };
  const isUnnamed = createBlankRowTest(model, named, period);
  let isBlank: ((row: number) => boolean) | undefined;
  for (let row = 0; row < given.rows; row += 1) {
    if (!isUnnamed(row)) continue;
    isBlank ??= createBlankRowTest(model, given, period);
    if (isBlank(row)) blank.add(row);
  }
  return blank;
};

const narrowed = (
  model: ReturnModel,
  tables: readonly RuleTable[],
  { read, period }: { readonly read: ColumnsRead; readonly period: Period },
): readonly RuleTable[] =>
  tables.flatMap((table) => {
    const { given } = table;
    const columns = read.get(given.name);
    const own = model.tables.find(({ name }) => name === given.name);
    if (columns === undefined || own === undefined) return [];
    const ghosts = blankRows(own, table, { subject: model.subject?.column, period });
    const kept = given.columns.filter(({ name }) => columns.has(name));
    return [{ given: { ...given, columns: kept }, isPart: true, ghosts }];
  });

const isFlat = ({ tables }: ReturnModel): boolean =>
  tables.every(({ parent }) => parent === undefined);

/**
 * Of what was given as much as rules read: rows are made without the rest. In a return whose tables stand in each other
 * all of them hold the others together, and nothing is left out.
 */
export const withColumnsRead = (
  model: ReturnModel,
  rules: readonly CompiledRule[],
  inputs: RuleInputs,
): RuleInputs => {
  const { last, period = model.period } = inputs;
  if (!isFlat(model)) return inputs;
  const read = columnsRead(model, rules, "tables");
  const tables = narrowed(model, inputs.tables, { read, period });
  if (last === undefined || !isFlat(last.model)) return { ...inputs, tables };
  const lastRead = columnsRead(last.model, rules, "last");
  const before = narrowed(last.model, last.tables, {
    read: lastRead,
    period: last.period ?? last.model.period,
  });
  return { ...inputs, tables, last: { ...last, tables: before } };
};
