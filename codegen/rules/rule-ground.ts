import type { RecordTable, ValidationRule } from "../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { bindingsOf, resolveText } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import { createLookup } from "../model/lookup.ts";
import { pascalName } from "../model/names.ts";
import { returnModel, tableModel } from "../model/return-model.ts";

/** What the rules of a return are compiled and run with, besides the rules themselves. */
export interface RuleGround {
  readonly model: ReturnModel;
  /** The return of the year before. */
  readonly previous?: ReturnModel;
  /** Lists that rules look things up in. */
  readonly references?: readonly TableModel[];
  /** Rows of the lists that ship with the standard, as comma-separated text, by the list's name. */
  readonly shipped?: ReadonlyMap<string, string>;
}

/** A list that rules look things up in, as a table. */
const referenceTable = (
  snapshot: Snapshot,
  from: ItemVersion,
  record: RecordTable,
): Result<TableModel, readonly Problem[]> => {
  const lookup = createLookup(snapshot, from, bindingsOf(from.content));
  const ref = `${record.id}@${record.version}`;
  const table = tableModel(
    { ref, content: record },
    `Reference${pascalName(record.table)}`,
    lookup,
  );
  return lookup.problems.length > 0 ? fail(lookup.problems) : ok(table);
};

const previousOf = (
  snapshot: Snapshot,
  { content }: ItemVersion,
): Result<ReturnModel | undefined, readonly Problem[]> => {
  if (content.kind !== "return" || content.previous === undefined) return ok(undefined);
  const found = resolveText(snapshot, content.previous);
  return found === undefined ? ok(undefined) : returnModel(snapshot, found);
};

/** Last year's return with the tables that are new this year, so that a rule may ask for them: they had no rows. */
const withNewTables = (before: ReturnModel, model: ReturnModel): ReturnModel => {
  const known = new Set(before.tables.map(({ name }) => name));
  const added = model.tables.filter(({ name }) => !known.has(name));
  return { ...before, tables: [...before.tables, ...added] };
};

/** The records of the lists that a return names, and of more that are asked for. */
const referenceRecords = (
  snapshot: Snapshot,
  { content }: ItemVersion,
  more: readonly RecordTable[],
): readonly RecordTable[] => {
  const bindings = bindingsOf(content);
  const named = content.kind === "return" ? (content.references ?? []) : [];
  const records = named.flatMap((text) => {
    const found = resolveText(snapshot, text, bindings)?.content;
    return found?.kind === "record" ? [found] : [];
  });
  return [...new Map([...more, ...records].map((record) => [record.id, record])).values()];
};

/** The tables of a return, of last year's, and of the lists to look things up in. */
export const ruleGround = (
  snapshot: Snapshot,
  returnVersion: ItemVersion,
  moreReferences: readonly RecordTable[] = [],
): Result<RuleGround, readonly Problem[]> => {
  const model = returnModel(snapshot, returnVersion);
  if (!model.ok) return model;
  const previous = previousOf(snapshot, returnVersion);
  if (!previous.ok) return previous;
  const records = referenceRecords(snapshot, returnVersion, moreReferences);
  const tables = records.map((record) => referenceTable(snapshot, returnVersion, record));
  const problems = tables.flatMap((table) => (table.ok ? [] : table.error));
  if (problems.length > 0) return fail(problems);
  return ok({
    model: model.value,
    references: tables.flatMap((table) => (table.ok ? [table.value] : [])),
    shipped: new Map(
      records.flatMap(({ table, rows }) => (rows === undefined ? [] : [[table, rows]])),
    ),
    ...(previous.value === undefined
      ? {}
      : { previous: withNewTables(previous.value, model.value) }),
  });
};

/** The rules that a return binds, in its order. */
export const boundRules = (
  snapshot: Snapshot,
  returnVersion: ItemVersion,
): Result<readonly ValidationRule[], readonly Problem[]> => {
  const { content } = returnVersion;
  if (content.kind !== "return") return ok([]);
  const lookup = createLookup(snapshot, returnVersion, bindingsOf(content));
  const rules = (content.rules ?? []).flatMap((text) => lookup.follow("rule", text)?.content ?? []);
  return lookup.problems.length > 0 ? fail(lookup.problems) : ok(rules);
};
