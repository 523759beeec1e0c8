import type { ReturnModel } from "../../runtime/return-model.ts";
import type { ColumnsByTable, RuleNeeds } from "../../runtime/rule-module.ts";
import { inputsOf } from "../expression/inputs.ts";
import type { CheckedExpression } from "../expression/type-check.ts";
import { partsOf } from "../expression/typed-node.ts";
import type { TypedNode } from "../expression/typed-node.ts";
import type { TableOrigin } from "../expression/value-type.ts";

const isOwn = (node: TypedNode): boolean =>
  (node.kind === "rows" && node.group !== "tables") ||
  (node.kind === "variable" && (node.name === "prev" || node.name === "next"));

const isWholeReturn = (node: TypedNode): boolean => node.kind === "rows" && node.group === "tables";

const isLink = (node: TypedNode): boolean => node.kind === "parent" || node.kind === "within";

/** True when a part of the tree is what is asked for. */
const someNode = (node: TypedNode, is: (node: TypedNode) => boolean): boolean =>
  is(node) || partsOf(node).some((part) => someNode(part, is));

/** In a flat return every table names the person; a rule that looks at a person's rows together reads that column. */
const subjectColumn = (model: ReturnModel, name: string): readonly string[] => {
  const table = model.tables.find((one) => one.name === name);
  const column = model.subject?.column;
  const isNamed = table?.columns.some((one) => one.name === column) === true;
  return column !== undefined && isNamed && table.parent === undefined ? [column] : [];
};

const isHierarchical = (model: ReturnModel): boolean =>
  model.tables.some(({ parent }) => parent !== undefined);

const columnsOf = (
  expressions: readonly CheckedExpression[],
  origin: TableOrigin,
  more: (table: string) => readonly string[],
): ColumnsByTable => {
  const columns = new Map<string, Set<string>>();
  const inputs = expressions.flatMap((expression) => inputsOf(expression).tables);
  for (const input of inputs) {
    if (input.origin !== origin) continue;
    const known = columns.get(input.table) ?? new Set<string>();
    for (const column of [...input.columns, ...more(input.table)]) known.add(column);
    columns.set(input.table, known);
  }
  return Object.fromEntries(
    [...columns]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([table, names]) => [table, [...names].toSorted()]),
  );
};

/** What the expressions of a rule read. */
export const needsOf = (
  model: ReturnModel,
  expressions: readonly CheckedExpression[],
): RuleNeeds => {
  const roots = expressions.map(({ root }) => root);
  const perSubject = roots.some((root) => someNode(root, isOwn));
  const own = perSubject ? (table: string) => subjectColumn(model, table) : () => [];
  const inputs = expressions.map(inputsOf);
  return {
    tables: columnsOf(expressions, "this-year", own),
    last: columnsOf(expressions, "last-year", own),
    references: columnsOf(expressions, "reference", () => []),
    authority: inputs.some(({ authority }) => authority),
    holidays: inputs.some(({ holidays }) => holidays),
    links: isHierarchical(model) && (perSubject || roots.some((root) => someNode(root, isLink))),
    withinPerson: !roots.some((root) => someNode(root, isWholeReturn)),
  };
};
