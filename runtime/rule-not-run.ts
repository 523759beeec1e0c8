import type { ReturnModel } from "./return-model.ts";
import type { ColumnsByTable, CompiledRule } from "./rule-module.ts";

/** As much of a table that was given as tells whether a rule can run. */
export interface TableGiven {
  readonly name: string;
  readonly form: "CSV" | "JSON" | "XML";
  readonly columns: readonly { readonly name: string }[];
  /** Says what its rows stand in, in a hierarchical return. */
  readonly parentRows?: Uint32Array;
}

/** What was given, by table name. A table that was given more than once is not given. */
export interface GivenInputs {
  readonly tables: ReadonlyMap<string, TableGiven>;
  /** Undefined when the return of the year before was not given at all. */
  readonly last: ReadonlyMap<string, TableGiven> | undefined;
  readonly references: ReadonlyMap<string, TableGiven>;
  readonly twice: ReadonlySet<string>;
  readonly authority: string | undefined;
  readonly hasHolidays: boolean;
}

interface Asked {
  readonly needs: ColumnsByTable;
  readonly given: ReadonlyMap<string, TableGiven>;
  /** Words before a table's name. */
  readonly prefix: string;
}

/** A column that the form given never carries is blank there; one that no form carries must be worked out. */
const isBlankInForm = (model: ReturnModel, { name, form }: TableGiven, column: string): boolean => {
  const table = model.tables.find((one) => one.name === name);
  const carriers = table?.columns.find((one) => one.name === column)?.carriedBy ?? [];
  return carriers.length > 0 && !carriers.includes(form);
};

const missingColumn = (
  rule: CompiledRule,
  model: ReturnModel,
  asked: { readonly table: TableGiven; readonly columns: readonly string[] },
): string | undefined => {
  const { table, columns } = asked;
  const given = new Set(table.columns.map(({ name }) => name));
  return columns.find(
    (column) =>
      !given.has(column) &&
      !rule.runsWithout.includes(`${table.name}.${column}`) &&
      !isBlankInForm(model, table, column),
  );
};

const missingIn = (
  rule: CompiledRule,
  model: ReturnModel,
  { needs, given, prefix }: Asked,
): string | undefined => {
  for (const [name, columns] of Object.entries(needs)) {
    if (rule.runsWithout.includes(name)) continue;
    const table = given.get(name);
    if (table === undefined) return `${prefix}${name} was not given`;
    const column = missingColumn(rule, model, { table, columns });
    if (column !== undefined) return `${prefix}${name} was given without its column ${column}`;
  }
  return undefined;
};

const missingLast = (
  rule: CompiledRule,
  model: ReturnModel,
  { last }: GivenInputs,
): string | undefined => {
  const { needs, runsWithout } = rule;
  if (runsWithout.includes("last") || Object.keys(needs.last).length === 0) return undefined;
  if (last === undefined) return "the return of the year before was not given";
  return missingIn(rule, model, { needs: needs.last, given: last, prefix: "last year's " });
};

/** A table of which it is not known what its rows stand in. */
const missingLinks = (
  { needs }: CompiledRule,
  model: ReturnModel,
  { tables }: GivenInputs,
): string | undefined => {
  if (!needs.links) return undefined;
  const loose = model.tables.find(
    ({ name, parent }) =>
      parent !== undefined &&
      name in needs.tables &&
      tables.has(parent) &&
      tables.get(name)?.parentRows === undefined,
  );
  return loose === undefined
    ? undefined
    : `it is not told in which ${loose.parent ?? ""} the rows of ${loose.name} stand, as the XML form does`;
};

const missingFacts = (
  { needs }: CompiledRule,
  { authority, hasHolidays }: GivenInputs,
): string | undefined => {
  if (needs.authority && authority === undefined) return "it was not said whose return this is";
  return needs.holidays && !hasHolidays ? "no list of bank holidays was given" : undefined;
};

/** Why a rule cannot run; undefined when it can. */
export const whyNotRun = (
  rule: CompiledRule,
  model: ReturnModel,
  inputs: GivenInputs,
): string | undefined => {
  const { needs } = rule;
  const twice = Object.keys(needs.tables).find((name) => inputs.twice.has(name));
  if (twice !== undefined) return `${twice} was given more than once`;
  const references = { needs: needs.references, given: inputs.references };
  return (
    missingIn(rule, model, { needs: needs.tables, given: inputs.tables, prefix: "" }) ??
    missingLast(rule, model, inputs) ??
    missingIn(rule, model, { ...references, prefix: "the list " }) ??
    missingLinks(rule, model, inputs) ??
    missingFacts(rule, inputs)
  );
};
