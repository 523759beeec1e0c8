import type { ASTNode } from "@marcbachmann/cel-js";

import { refuse, stretchOf } from "./checking.ts";
import type { Checked, Checking, GivenNames } from "./checking.ts";
import { ancestorsOf, tablesBeside } from "./expression-scope.ts";
import { suggestName } from "./nearest.ts";
import type { FactNode, Stretch, TypedNode } from "./typed-node.ts";
import { blankable, filled, renderType } from "./value-type.ts";
import type { CodedBy, GroupName, TableType, ValueType } from "./value-type.ts";

const rowNames = ["this", "prev", "next"];
const groupNames = ["child", "last", "tables", "collection", "reference"] as const;

const isGroupName = (name: string): name is GroupName => groupNames.some((group) => group === name);

const ofRowOnly = new Set<string>(["child", "last"]);

/** The names that an expression may begin with. */
const namesInReach = (checking: Checking, names: GivenNames): readonly string[] => {
  const perRow = checking.scope.table !== undefined;
  const groups = groupNames.filter((group) => perRow || !ofRowOnly.has(group));
  return [...names.keys(), ...(perRow ? rowNames : []), ...groups];
};

const unknownName = (
  checking: Checking,
  node: ASTNode & { readonly op: "id" },
  names: GivenNames,
): undefined => {
  const { table } = checking.scope;
  const isColumn = table?.columns.has(node.args) === true;
  return refuse(checking, {
    code: "EXPRESSION_UNKNOWN_NAME",
    message: `There is nothing called ${node.args} here.`,
    at: stretchOf(checking, node),
    fix: isColumn
      ? `Write this.${node.args}.`
      : suggestName(node.args, namesInReach(checking, names)),
  });
};

/** A name on its own. */
export const checkName = (
  checking: Checking,
  node: ASTNode & { readonly op: "id" },
  names: GivenNames,
): Checked => {
  const at = stretchOf(checking, node);
  const given = names.get(node.args);
  if (given !== undefined) return { kind: "variable", type: given, at, name: node.args };
  const { table } = checking.scope;
  if (table !== undefined && rowNames.includes(node.args)) {
    const type: ValueType = { kind: "row", table, absent: node.args !== "this" };
    return { kind: "variable", type, at, name: node.args };
  }
  if (!namesInReach(checking, names).includes(node.args)) return unknownName(checking, node, names);
  return refuse(checking, {
    code: "EXPRESSION_WRONG_TYPE",
    message: `${node.args} is not a value by itself.`,
    at,
    fix: `Write what of it, for example ${node.args === "collection" ? "collection.start" : `${node.args}.${[...checking.scope.thisYear.keys()][0] ?? "Table"}`}.`,
  });
};

interface Member {
  readonly name: string;
  readonly at: Stretch;
}

const unknownMember = (
  checking: Checking,
  { name, at }: Member,
  more: { readonly what: string; readonly choices: readonly string[]; readonly fix?: string },
): undefined =>
  refuse(checking, {
    code: "EXPRESSION_UNKNOWN_NAME",
    message: `${more.what} ${name}.`,
    at,
    fix: more.fix ?? suggestName(name, more.choices),
  });

const codedForm: CodedBy = {
  column: "form",
  codelist: "the forms of a return",
  codes: [
    { code: "CSV", label: "Comma-separated values" },
    { code: "JSON", label: "JSON" },
    { code: "XML", label: "XML" },
  ],
  codesBefore: [],
};

const factTypes: Readonly<Record<FactNode["fact"], ValueType>> = {
  year: filled("whole"),
  start: filled("date"),
  end: filled("date"),
  authority: blankable("text"),
  form: { ...blankable("text"), coded: codedForm },
};

const isFact = (name: string): name is FactNode["fact"] => name in factTypes;

const checkRows = (
  checking: Checking,
  group: "child" | "last" | "tables",
  member: Member,
): Checked => {
  const { scope } = checking;
  const tables = group === "last" ? scope.lastYear : scope.thisYear;
  const table = tables.get(member.name);
  if (table === undefined) {
    const what = group === "last" ? "Last year's return has no table" : "The return has no table";
    return unknownMember(checking, member, { what, choices: [...tables.keys()] });
  }
  const row: ValueType = { kind: "row", table, absent: false };
  return { kind: "rows", type: { kind: "list", of: row }, at: member.at, group, table };
};

const checkGroupMember = (checking: Checking, group: GroupName, member: Member): Checked => {
  const { name, at } = member;
  if (group === "collection") {
    if (isFact(name)) return { kind: "fact", type: factTypes[name], at, fact: name };
    return unknownMember(checking, member, {
      what: "The collection has no",
      choices: Object.keys(factTypes),
    });
  }
  if (group !== "reference") return checkRows(checking, group, member);
  const table = checking.scope.references.get(name);
  if (table !== undefined)
    return { kind: "reference", type: { kind: "reference", table }, at, table };
  return unknownMember(checking, member, {
    what: "There is no reference list",
    choices: [...checking.scope.references.keys()],
  });
};

const checkParent = (
  checking: Checking,
  row: TypedNode & { readonly type: { readonly table: TableType } },
  member: Member,
): Checked => {
  const { table } = row.type;
  const tables = tablesBeside(checking.scope, table);
  const levels = ancestorsOf(table, tables).indexOf(member.name) + 1;
  const above = tables.get(member.name);
  if (levels === 0 || above === undefined) return undefined;
  return {
    kind: "parent",
    type: { kind: "row", table: above, absent: true },
    at: member.at,
    row,
    levels,
    table: above,
  };
};

const isRowNode = (
  node: TypedNode,
): node is TypedNode & { readonly type: { readonly kind: "row"; readonly table: TableType } } =>
  node.type.kind === "row";

const checkRowMember = (checking: Checking, row: TypedNode, member: Member): Checked => {
  if (!isRowNode(row)) {
    return refuse(checking, {
      code: "EXPRESSION_WRONG_TYPE",
      message: `A ${renderType(row.type)} has no columns, so ${member.name} cannot be read from it.`,
      at: member.at,
      fix:
        row.type.kind === "list"
          ? "Say which row: firstRow(…), lastRow(…), or exists, filter and map over the list."
          : "Read columns from a row, for example this.",
    });
  }
  const { table } = row.type;
  const column = table.columns.get(member.name);
  if (column !== undefined)
    return { kind: "column", type: column.type, at: member.at, row, column };
  const parent = checkParent(checking, row, member);
  if (parent !== undefined) return parent;
  const within = tablesBeside(checking.scope, table).get(member.name);
  if (within?.table.parent === table.table.name) {
    const type: ValueType = { kind: "list", of: { kind: "row", table: within, absent: false } };
    return { kind: "within", type, at: member.at, row, table: within };
  }
  return unknownMember(checking, member, {
    what: `${table.typeName} has no column`,
    choices: [...table.columns.keys()],
  });
};

/** A member of a group of names, or a column of a row: `collection.start`, `this.DECOM`. */
export const checkMember = (
  checking: Checking,
  node: ASTNode & { readonly op: "." },
  names: GivenNames,
): Checked => {
  const [left, name] = node.args;
  // The name stands at the end of the stretch.
  const at = checking.fixedAt ?? { start: node.end - name.length, end: node.end };
  if (left.op === "id" && isGroupName(left.args) && !names.has(left.args)) {
    if (!namesInReach(checking, names).includes(left.args))
      return unknownName(checking, left, names);
    return checkGroupMember(checking, left.args, { name, at });
  }
  const row = checking.check(left, names);
  return row === undefined ? undefined : checkRowMember(checking, row, { name, at });
};

/** A column whose name is no identifier: `this["Date of referral"]`. */
export const checkIndex = (
  checking: Checking,
  node: ASTNode & { readonly op: "[]" },
  names: GivenNames,
): Checked => {
  const [left, key] = node.args;
  const row = checking.check(left, names);
  if (row === undefined) return undefined;
  if (row.type.kind === "row" && key.op === "value" && typeof key.args === "string") {
    return checkRowMember(checking, row, { name: key.args, at: stretchOf(checking, key) });
  }
  return refuse(checking, {
    code: "EXPRESSION_NOT_IN_PROFILE",
    message: "Members of lists cannot be picked by number.",
    at: stretchOf(checking, node),
    fix: "Use firstRow, lastRow, earliest or latest; brackets take a column name on a row.",
  });
};
