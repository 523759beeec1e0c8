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
import type { RuleCompilerParts } from "./compile-rule.ts";
import { createRuleCompiler } from "./compile-rule.ts";
import type { RuleSource } from "./rule-source.ts";

/** A list that rules look things up in, as a table. */
export const referenceTable = (
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

const referencesOf = (
  snapshot: Snapshot,
  returnVersion: ItemVersion,
  more: readonly RecordTable[],
): Result<readonly TableModel[], readonly Problem[]> => {
  const { content } = returnVersion;
  const bindings = bindingsOf(content);
  const named = content.kind === "return" ? (content.references ?? []) : [];
  const records = named.flatMap((text) => {
    const found = resolveText(snapshot, text, bindings)?.content;
    return found?.kind === "record" ? [found] : [];
  });
  const all = [...new Map([...more, ...records].map((record) => [record.id, record])).values()];
  const tables = all.map((record) => referenceTable(snapshot, returnVersion, record));
  const problems = tables.flatMap((table) => (table.ok ? [] : table.error));
  return problems.length > 0
    ? fail(problems)
    : ok(tables.flatMap((table) => (table.ok ? [table.value] : [])));
};

/** What the rules of a return are compiled with: its model, last year's, and the lists to look things up in. */
export const ruleCompilerParts = (
  snapshot: Snapshot,
  returnVersion: ItemVersion,
  moreReferences: readonly RecordTable[] = [],
): Result<RuleCompilerParts, readonly Problem[]> => {
  const model = returnModel(snapshot, returnVersion);
  if (!model.ok) return model;
  const previous = previousOf(snapshot, returnVersion);
  if (!previous.ok) return previous;
  const references = referencesOf(snapshot, returnVersion, moreReferences);
  if (!references.ok) return references;
  return ok({
    model: model.value,
    references: references.value,
    ...(previous.value === undefined ? {} : { previous: previous.value }),
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

/** Compiles rules for one return; every problem of every rule is told. */
export const compileRules = (
  parts: RuleCompilerParts,
  rules: readonly ValidationRule[],
): Result<readonly RuleSource[], readonly Problem[]> => {
  const compiler = createRuleCompiler(parts);
  const compiled = rules.map((rule) => compiler.compile(rule));
  const problems = compiled.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? fail(problems)
    : ok(compiled.flatMap((one) => (one.ok ? [one.value] : [])));
};

/** The rules that a return binds, checked against its tables and code lists, and compiled. */
export const rulesModel = (
  snapshot: Snapshot,
  returnVersion: ItemVersion,
): Result<readonly RuleSource[], readonly Problem[]> => {
  const rules = boundRules(snapshot, returnVersion);
  if (!rules.ok) return rules;
  if (rules.value.length === 0) return ok([]);
  const parts = ruleCompilerParts(snapshot, returnVersion);
  return parts.ok ? compileRules(parts.value, rules.value) : parts;
};
