import type { Problem } from "../../runtime/problems.ts";
import { quoteName } from "../expression/sql-dialect.ts";
import type { SqlDialect } from "../expression/sql-dialect.ts";
import type { SqlNames } from "../expression/sql-relation.ts";
import { createSqlWriting } from "../expression/sql-writer.ts";
import { NotInSql, thisAlias, withPart } from "../expression/sql-writing.ts";
import type { SqlWriting } from "../expression/sql-writing.ts";
import { problemNotInSql } from "../expression/to-sql.ts";
import type { CheckedExpression } from "../expression/type-check.ts";
import { partsOf } from "../expression/typed-node.ts";
import type { TypedNode } from "../expression/typed-node.ts";
import { isScalar } from "../expression/value-type.ts";
import type { CheckedMeasure } from "./compile-measure.ts";
import { measureTexts } from "./measure-texts.ts";

/** A column that the query works out once for each unit, because several expressions use it. */
export interface NamedColumn {
  readonly column: string;
  readonly text: string;
  /** The layer in which it is worked out: after all columns that it uses. */
  readonly layer: number;
}

/** How an expression is written: as a value, or as a test that is never unknown. */
export type Form = "test" | "value";

/** The writing of one measure in SQL. */
export interface MeasureWriting {
  readonly measure: CheckedMeasure;
  readonly dialect: SqlDialect;
  readonly writing: SqlWriting;
  readonly problems: Problem[];
  readonly named: ReadonlyMap<string, NamedColumn>;
  /** Writes an expression over the rows of the scope table; undefined when the measure has none there. */
  readonly ofRow: (pointer: string, form: Form) => string | undefined;
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

/** The last layer that an expression reads, and one more; 0 when it reads none. */
const layerOf = (
  node: TypedNode,
  names: SqlNames,
  named: ReadonlyMap<string, NamedColumn>,
): number => {
  const name = node.kind === "variable" ? names.get(node.name) : undefined;
  const below = partsOf(node).map((part) => layerOf(part, names, named));
  if (name?.kind === "part") below.push(layerOf(name.node, name.names, named));
  if (name?.kind === "value")
    for (const { column, layer } of named.values())
      if (name.text === own(column)) below.push(layer + 1);
  return Math.max(0, ...below);
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
  named.set(column, { column, text, layer: layerOf(node, names, named) });
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

/** Begins to write a measure in a dialect. What the dialect cannot say is noted as a problem. */
export const createMeasureWriting = (
  measure: CheckedMeasure,
  dialect: SqlDialect,
): MeasureWriting => {
  const { checked, indicator } = measure;
  const scope = checked.get("/candidate")?.scope;
  if (scope === undefined) throw new Error("Invariant broken: a checked measure has a candidate");
  const writing = createSqlWriting(scope, dialect);
  const named = new Map<string, NamedColumn>();
  const leads = new Map(
    measureTexts(indicator.calculation).map(({ pointer, lead }) => [
      pointer.slice("/calculation".length),
      lead,
    ]),
  );
  const problems: Problem[] = [];
  const write = (
    pointer: string,
    writeIt: (expression: CheckedExpression) => string,
  ): string | undefined => {
    const expression = checked.get(pointer);
    if (expression === undefined) return undefined;
    try {
      return writeIt(expression);
    } catch (error) {
      if (!(error instanceof NotInSql)) throw error;
      const problem = problemNotInSql(expression, dialect, error);
      const at = `${indicator.id}@${indicator.version} at /calculation${pointer}`;
      problems.push({ ...problem, message: `${at}: ${problem.message}` });
      return undefined;
    }
  };
  return {
    measure,
    dialect,
    writing,
    problems,
    named,
    ofRow: (pointer, form) => write(pointer, ({ root }) => writing[form](root, new Map())),
    ofUnit: (pointer, form) =>
      write(pointer, (expression) => {
        const at = { pointer, lead: leads.get(pointer) ?? 0 };
        const [node, names] = unbound({ writing, named }, expression, at);
        return writing[form](node, names);
      }),
  };
};
