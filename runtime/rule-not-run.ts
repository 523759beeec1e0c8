import type { ReturnModel } from "./return-model.ts";
import type { InputForm } from "./row.ts";
import type { ColumnsByTable, CompiledRule } from "./rule-module.ts";

/** As much of a table that was given as tells whether a rule can run. */
export interface TableGiven {
  readonly name: string;
  readonly form: InputForm;
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

/** Where an input belongs: this year's return, last year's, or the lists. */
type InputGroup = "this" | "last" | "reference";

interface Asked {
  readonly group: InputGroup;
  readonly needs: ColumnsByTable;
  readonly given: ReadonlyMap<string, TableGiven>;
}

/** Words before a table's name. */
const prefixOf = {
  this: "",
  last: "last year's ",
  reference: "the list ",
} as const satisfies Record<InputGroup, string>;

const alternativesOf = (entry: string): readonly string[] =>
  entry.split("|").map((input) => input.trim());

/** Whether an input of a rule's list was given: `Header`, `this.Header`, `last.Header`, `reference.providers`, `last`. */
const isGiven = (input: string, inputs: GivenInputs): boolean => {
  if (input === "last") return inputs.last !== undefined;
  const parts = input.split(".");
  const group = parts[0] === "last" || parts[0] === "reference" ? parts[0] : "this";
  const [table = "", column] = parts[0] === group ? parts.slice(1) : parts;
  const tables = { this: inputs.tables, last: inputs.last, reference: inputs.references }[group];
  const found = tables?.get(table);
  if (found === undefined || column === undefined) return found !== undefined;
  return found.columns.some(({ name }) => name === column);
};

/** True when a rule runs without an input: it is named alone, or beside another one that was given. */
const runsWithoutInput = (
  { runsWithout }: CompiledRule,
  inputs: GivenInputs,
  names: readonly string[],
): boolean =>
  runsWithout.some((entry) => {
    const inputsNamed = alternativesOf(entry);
    if (!inputsNamed.some((name) => names.includes(name))) return false;
    return inputsNamed.length === 1 || inputsNamed.some((name) => isGiven(name, inputs));
  });

/** The ways in which an input may be named; without its group it is meant in each of them. */
const namesOf = (group: InputGroup, input: string): readonly string[] => [
  input,
  `${group}.${input}`,
];

/** A column that the form given never carries is blank there; one that no form carries must be worked out. */
const isBlankInForm = (model: ReturnModel, { name, form }: TableGiven, column: string): boolean => {
  const table = model.tables.find((one) => one.name === name);
  const carriers = table?.columns.find((one) => one.name === column)?.carriedBy ?? [];
  return carriers.length > 0 && !carriers.includes(form);
};

interface Judging {
  readonly rule: CompiledRule;
  readonly model: ReturnModel;
  readonly inputs: GivenInputs;
}

const missingColumn = (
  { rule, model, inputs }: Judging,
  asked: {
    readonly group: InputGroup;
    readonly table: TableGiven;
    readonly columns: readonly string[];
  },
): string | undefined => {
  const { group, table, columns } = asked;
  const given = new Set(table.columns.map(({ name }) => name));
  return columns.find(
    (column) =>
      !given.has(column) &&
      !runsWithoutInput(rule, inputs, namesOf(group, `${table.name}.${column}`)) &&
      !isBlankInForm(model, table, column),
  );
};

/** What is told of a table that was not given: together with those in whose place it would do. */
const notGivenText = ({ rule }: Judging, group: InputGroup, table: string): string => {
  const names = namesOf(group, table);
  const entry = rule.runsWithout.find((one) =>
    alternativesOf(one).some((name) => names.includes(name)),
  );
  return entry === undefined
    ? `${prefixOf[group]}${table} was not given`
    : `none of ${alternativesOf(entry).join(", ")} was given`;
};

const missingIn = (judging: Judging, { group, needs, given }: Asked): string | undefined => {
  const { rule, inputs } = judging;
  for (const [name, columns] of Object.entries(needs)) {
    const table = given.get(name);
    if (table === undefined) {
      if (runsWithoutInput(rule, inputs, namesOf(group, name))) continue;
      return notGivenText(judging, group, name);
    }
    if (rule.runsWithout.includes(name)) continue;
    const column = missingColumn(judging, { group, table, columns });
    if (column !== undefined)
      return `${prefixOf[group]}${name} was given without its column ${column}`;
  }
  return undefined;
};

const missingLast = (judging: Judging): string | undefined => {
  const { rule, inputs } = judging;
  const { needs } = rule;
  if (runsWithoutInput(rule, inputs, ["last"])) return undefined;
  const wanted = Object.keys(needs.last).filter(
    (name) => !runsWithoutInput(rule, inputs, [`last.${name}`]),
  );
  if (wanted.length === 0) return undefined;
  if (inputs.last === undefined) return "the return of the year before was not given";
  return missingIn(judging, { group: "last", needs: needs.last, given: inputs.last });
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
      tables.has(name) &&
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
  const judging: Judging = { rule, model, inputs };
  return (
    missingIn(judging, { group: "this", needs: needs.tables, given: inputs.tables }) ??
    missingLast(judging) ??
    missingIn(judging, {
      group: "reference",
      needs: needs.references,
      given: inputs.references,
    }) ??
    missingLinks(rule, model, inputs) ??
    missingFacts(rule, inputs)
  );
};
