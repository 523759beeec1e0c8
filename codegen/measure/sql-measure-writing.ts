import type { Problem } from "../../runtime/problems.ts";
import { quoteName } from "../expression/sql-dialect.ts";
import type { SqlDialect } from "../expression/sql-dialect.ts";
import type { ExpressionScope } from "../expression/expression-scope.ts";
import type { SqlNames } from "../expression/sql-relation.ts";
import { conjunctsOf } from "../expression/sql-filters.ts";
import { createSqlWriting } from "../expression/sql-writer.ts";
import { NotInSql, thisAlias, withPart } from "../expression/sql-writing.ts";
import type { SqlWriting } from "../expression/sql-writing.ts";
import { problemNotInSql } from "../expression/to-sql.ts";
import type { CheckedExpression } from "../expression/type-check.ts";
import type { TypedNode } from "../expression/typed-node.ts";
import { isScalar } from "../expression/value-type.ts";
import { areApart } from "./bands-apart.ts";
import type { CheckedMeasure } from "./checked-measure.ts";
import { measureTexts } from "./measure-texts.ts";
import { createFacts } from "./sql-measure-facts.ts";
import type { Facts } from "./sql-measure-facts.ts";

/** A column that the query works out once for each unit, because several expressions use it. */
export interface NamedColumn {
  readonly column: string;
  readonly text: string;
  /** The layer in which it is worked out: after all columns that it uses. */
  readonly layer: number;
}

/** How an expression is written: as a value, or as a test that counts as false where it is unknown. */
export type Form = "filter" | "value";

/** What is known of the tables that a measure is asked of. */
export interface MeasureSqlOptions {
  /** What stands in the table `collection`, as it is written in SQL, by column: it is then written out. */
  readonly collection?: Readonly<Record<string, string>>;
  /** Tables, by name, in which nobody has more than one row: rows need then not be gathered person by person. */
  readonly singles?: ReadonlySet<string>;
}

/** The writing of one measure in SQL. */
export interface MeasureWriting {
  readonly measure: CheckedMeasure;
  readonly dialect: SqlDialect;
  /** The writing over rows, and the one over the rows that stand for units. */
  readonly writings: readonly [SqlWriting, SqlWriting];
  readonly problems: Problem[];
  /** What is looked up for every row of the scope table. */
  readonly found: ReadonlyMap<string, NamedColumn>;
  /** What is worked out for every unit. */
  readonly named: ReadonlyMap<string, NamedColumn>;
  /** What is gathered for the person of every row of the scope table, and for the person of every unit. */
  readonly facts: { readonly ofRows: Facts; readonly ofUnits: Facts };
  /** True for a table, by name, in which nobody has more than one row. */
  readonly isSingle: (table: string) => boolean;
  /** The tests that let a row of the scope table in, all of which must hold. */
  readonly candidate: () => readonly string[];
  /** Writes an expression over the rows of the scope table; undefined when the measure has none there. */
  readonly ofRow: (pointer: string, form: Form) => string | undefined;
  /** True when it can be shown that no two of the tests at these pointers hold together. */
  readonly areApart: (pointers: readonly string[]) => boolean;
  /** Writes an expression over the rows that stand for units, whose names are columns. */
  readonly ofUnit: (pointer: string, form: Form) => string | undefined;
}

/** A column of the row in question. */
export const own = (column: string): string => `${thisAlias}.${quoteName(column)}`;

/** What the name `value` is called in the expressions at a pointer. */
const valueColumn = (pointer: string): string => {
  const split = /^\/disaggregations\/(\d+)\//u.exec(pointer)?.[1];
  if (split !== undefined) return `_value_of_split_${split}`;
  return pointer.startsWith("/coverage/outcomes/") ? "_value_of_outcome" : "_value";
};

/** The last layer that a text reads, and one more; 0 when it reads none. */
const layerOf = (text: string, named: ReadonlyMap<string, NamedColumn>): number =>
  Math.max(
    0,
    ...[...named.values()].map(({ column, layer }) => (text.includes(own(column)) ? layer + 1 : 0)),
  );

/** True for a query of one value that reads nothing of the rows around it but the row in question. */
const standsAlone = (text: string): boolean => {
  if (!text.startsWith("(SELECT ")) return false;
  const made = new Set([...text.matchAll(/[")] (?:AS )?(a\d+)\b/gu)].map(([, alias]) => alias));
  return [...text.matchAll(/\b(a\d+)\./gu)].every(([, alias]) => made.has(alias));
};

/** The same for two queries that differ in their aliases alone. */
const withoutAliases = (text: string): string => text.replaceAll(/\ba\d+\b/gu, "a");

/** What the query asks of the collection, written out where that is known. */
const collectionText = (
  text: string,
  { dialect, collection }: Pick<MeasureSqlOptions, "collection"> & Dialect,
): string | undefined => {
  const [, fact] = /^\(SELECT "(\w+)" FROM "collection"\)$/u.exec(text) ?? [];
  if (fact === undefined) return undefined;
  const known = collection?.[fact];
  // DuckDB asks for it once in any case; a column of it would keep facts from being worked out apart.
  return known ?? (dialect === "duckdb" ? text : undefined);
};

interface Dialect {
  readonly dialect: SqlDialect;
}

/** Looks each value up once, as a column: what is asked of it then repeats the column and not the query. */
const createLookups = (
  named: Map<string, NamedColumn>,
  prefix: string,
  options: Dialect & MeasureSqlOptions,
): ((text: string) => string) => {
  const columnsByText = new Map<string, string>();
  return (text) => {
    const collection = collectionText(text, options);
    if (collection !== undefined) return collection;
    if (!standsAlone(text)) return text;
    const key = withoutAliases(text);
    const known = columnsByText.get(key);
    if (known !== undefined) return own(known);
    const column = `${prefix}${columnsByText.size + 1}`;
    columnsByText.set(key, column);
    named.set(column, { column, text, layer: layerOf(text, named) });
    return own(column);
  };
};

interface Open {
  readonly writing: SqlWriting;
  readonly named: Map<string, NamedColumn>;
}

const nameColumn = (
  { writing, named }: Open,
  column: string,
  [node, names]: readonly [TypedNode, SqlNames],
): void => {
  if (named.has(column)) return;
  const text = writing.value(node, names);
  named.set(column, { column, text, layer: layerOf(text, named) });
};

/** An expression without the names that are bound before it: values among them become columns. */
const unbound = (
  open: Open,
  { root }: CheckedExpression,
  { pointer, lead }: { readonly pointer: string; readonly lead: number },
): readonly [TypedNode, SqlNames] => {
  let node = root;
  let names: SqlNames = new Map();
  while (node.kind === "bind" && node.at.start < lead) {
    const { variable, value, body } = node;
    if (isScalar(value.type) || value.type.kind === "condition") {
      const column = variable === "value" ? valueColumn(pointer) : `_name_${variable}`;
      nameColumn(open, column, [value, names]);
      names = new Map([...names, [variable, { kind: "value", text: own(column) }]]);
    } else names = withPart(names, variable, value);
    node = body;
  }
  return [node, names];
};

/** By pointer: how many characters of an expression are names that are bound before it. */
const leadsOf = ({ indicator }: CheckedMeasure): ReadonlyMap<string, number> =>
  new Map(
    measureTexts(indicator.calculation).map(({ pointer, lead }) => [
      pointer.slice("/calculation".length),
      lead,
    ]),
  );

type Write = (expression: CheckedExpression) => string;

/** Writes an expression of a measure where it has one; what the dialect cannot say is noted. */
const writerOf =
  ({ checked, indicator }: CheckedMeasure, dialect: SqlDialect, problems: Problem[]) =>
  (pointer: string, write: Write): string | undefined => {
    const expression = checked.get(pointer);
    if (expression === undefined) return undefined;
    try {
      return write(expression);
    } catch (error) {
      if (!(error instanceof NotInSql)) throw error;
      const problem = problemNotInSql(expression, dialect, error);
      const at = `${indicator.id}@${indicator.version} at /calculation${pointer}`;
      problems.push({ ...problem, message: `${at}: ${problem.message}` });
      return undefined;
    }
  };

/** An expression without the names that are bound before it. */
const bodyOf = ({ root }: CheckedExpression, lead: number): TypedNode => {
  let node = root;
  while (node.kind === "bind" && node.at.start < lead) node = node.body;
  return node;
};

/** The conditions that an expression joins with `and`, each with the names that are bound for it. */
const conditionsOf = (
  node: TypedNode,
  names: SqlNames,
): readonly (readonly [TypedNode, SqlNames])[] => {
  if (node.kind === "bind")
    return conditionsOf(node.body, withPart(names, node.variable, node.value));
  return conjunctsOf(node).map((part) => [part, names]);
};

interface Collected {
  readonly found: Map<string, NamedColumn>;
  readonly named: Map<string, NamedColumn>;
  readonly facts: MeasureWriting["facts"];
}

const collectFacts = (
  dialect: SqlDialect,
  isSingleNamed: MeasureWriting["isSingle"],
): MeasureWriting["facts"] => {
  const isSingle = (table: string): boolean => isSingleNamed(table.slice(1, -1));
  const ofRows = createFacts({ prefix: "_row_fact_", isSingle, dialect });
  return {
    ofRows,
    ofUnits: createFacts({ prefix: "_unit_fact_", isSingle, dialect, earlier: ofRows }),
  };
};

const writingsOf = (
  scope: ExpressionScope,
  { found, named, facts }: Collected,
  options: Dialect & MeasureSqlOptions,
): MeasureWriting["writings"] => [
  createSqlWriting(scope, options.dialect, {
    shorten: createLookups(found, "_found_", options),
    gather: facts.ofRows.gather,
  }),
  createSqlWriting(scope, options.dialect, {
    shorten: createLookups(named, "_looked_up_", options),
    gather: facts.ofUnits.gather,
  }),
];

interface Writing extends Pick<MeasureWriting, "dialect" | "problems" | "writings"> {
  readonly named: Map<string, NamedColumn>;
}

/** Writes expressions of a measure over rows and over units. */
const writersOf = (
  measure: CheckedMeasure,
  { dialect, writings: [ofRows, ofUnits], named, problems }: Writing,
): Pick<MeasureWriting, "areApart" | "candidate" | "ofRow" | "ofUnit"> => {
  const { checked } = measure;
  const leads = leadsOf(measure);
  const leadOf = (pointer: string): number => leads.get(pointer) ?? 0;
  const write = writerOf(measure, dialect, problems);
  return {
    candidate: () => {
      const tests: string[] = [];
      write("/candidate", ({ root }) => {
        for (const [part, names] of conditionsOf(root, new Map()))
          tests.push(ofRows.filter(part, names));
        return "";
      });
      return tests;
    },
    ofRow: (pointer, form) => write(pointer, ({ root }) => ofRows[form](root, new Map())),
    areApart: (pointers) => {
      const tests = pointers.map((pointer) => {
        const test = checked.get(pointer);
        return test === undefined ? undefined : bodyOf(test, leadOf(pointer));
      });
      return tests.every((test) => test !== undefined) && areApart(tests);
    },
    ofUnit: (pointer, form) =>
      write(pointer, (expression) => {
        const at = { pointer, lead: leadOf(pointer) };
        const [node, names] = unbound({ writing: ofUnits, named }, expression, at);
        return ofUnits[form](node, names);
      }),
  };
};

/** Begins to write a measure in a dialect. What the dialect cannot say is noted as a problem. */
export const createMeasureWriting = (
  measure: CheckedMeasure,
  dialect: SqlDialect,
  options: MeasureSqlOptions,
): MeasureWriting => {
  const scope = measure.checked.get("/candidate")?.scope;
  if (scope === undefined) throw new Error("Invariant broken: a checked measure has a candidate");
  const named = new Map<string, NamedColumn>();
  const isSingle = (table: string): boolean => options.singles?.has(table) ?? false;
  const collected = { found: new Map(), named, facts: collectFacts(dialect, isSingle) };
  const writings = writingsOf(scope, collected, { ...options, dialect });
  const problems: Problem[] = [];
  return {
    measure,
    dialect,
    writings,
    problems,
    ...collected,
    isSingle,
    ...writersOf(measure, { dialect, writings, named, problems }),
  };
};
