import type { ASTNode } from "@marcbachmann/cel-js";

import { parseIsoDate } from "../../runtime/dates.ts";
import { checkAll, refuse, stretchOf } from "./checking.ts";
import type { Checked, Checking, GivenNames } from "./checking.ts";
import { checkCodes } from "./check-codes.ts";
import { keyColumnsOf } from "./expression-scope.ts";
import { matchSignature } from "./match-signature.ts";
import { suggestName } from "./nearest.ts";
import { parsePortablePattern, patternSubset } from "./portable-pattern.ts";
import { parseSignature } from "./profile-entry.ts";
import type { ProfileEntry } from "./profile-entry.ts";
import { callableNames, entryNamed } from "./profile.ts";
import { definitions } from "./definitions.ts";
import type { CallNode, TypedNode } from "./typed-node.ts";
import { filled, renderType } from "./value-type.ts";

interface Call {
  readonly node: ASTNode;
  readonly entry: ProfileEntry;
  readonly args: readonly TypedNode[];
}

const wrongTypes = (checking: Checking, { node, entry, args }: Call): undefined => {
  const given = args.map(({ type }) => renderType(type)).join(" and ");
  return refuse(checking, {
    code: "EXPRESSION_WRONG_TYPE",
    message: `${entry.name} does not take ${given === "" ? "nothing" : given}.`,
    at: stretchOf(checking, node),
    fix: fixOfTypes({ node, entry, args }),
  });
};

const fixOfTypes = ({ entry, args }: Call): string => {
  const truth = args.find(({ type }) => type.kind === "truth");
  if (truth !== undefined) return "A yes-or-no column may be blank: write == true or == false.";
  const dated =
    args.some(({ type }) => type.kind === "date") && args.some(({ kind }) => kind === "literal");
  if (dated) return 'Write a date as date("2026-03-31").';
  const coded =
    args.some(({ type }) => type.kind === "text") && args.some(({ type }) => type.kind === "whole");
  if (coded && entry.form === "operator")
    return 'Codes and text stand in quotation marks, for example "1".';
  return `It takes ${entry.types.map((types) => types.replace(/[?!]$/u, "")).join(" or ")}.`;
};

const dateLiteral = (checking: Checking, { node, args }: Call): Checked => {
  const [text] = args;
  const at = stretchOf(checking, node);
  const day =
    text?.kind === "literal" && typeof text.value === "string"
      ? parseIsoDate(text.value)
      : undefined;
  if (day !== undefined) return { kind: "literal", type: filled("date"), at, value: day };
  return refuse(checking, {
    code: "EXPRESSION_LITERAL_INVALID",
    message: "This is no date of the calendar written as year, month, day.",
    at,
    fix: 'Write it as date("2026-03-31").',
  });
};

const patternProblem = (checking: Checking, { args }: Call): boolean => {
  const [, pattern] = args;
  if (pattern === undefined) return true;
  const parsed =
    pattern.kind === "literal" && typeof pattern.value === "string"
      ? parsePortablePattern(pattern.value)
      : undefined;
  if (parsed?.ok === true) return false;
  const what =
    parsed === undefined
      ? "The pattern must be written out."
      : `The pattern cannot use ${parsed.error} here.`;
  refuse(checking, {
    code: "EXPRESSION_LITERAL_INVALID",
    message: what,
    at: pattern.at,
    fix: patternSubset,
  });
  return true;
};

const columnOnly = new Set(["invalid", "written"]);

const keyProblem = (checking: Checking, { node, args }: Call): boolean => {
  const [list, ...keys] = args;
  if (list?.kind !== "reference") return false;
  const columns = keyColumnsOf(list.table);
  const wanted = columns.map((name) => list.table.columns.get(name)?.type.kind);
  if (wanted.length === keys.length && keys.every(({ type }, at) => type.kind === wanted[at]))
    return false;
  refuse(checking, {
    code: "EXPRESSION_WRONG_TYPE",
    message: `${list.table.typeName} is looked up by ${columns.join(", ")}.`,
    at: stretchOf(checking, node),
    fix: `Give ${wanted.join(", ")}.`,
  });
  return true;
};

/** What a call must obey beyond its types. */
const hasFurtherProblem = (checking: Checking, call: Call): boolean => {
  const { entry, args, node } = call;
  if (entry.name === "matches") return patternProblem(checking, call);
  if (columnOnly.has(entry.name) && args[0]?.kind !== "column") {
    refuse(checking, {
      code: "EXPRESSION_WRONG_TYPE",
      message: `${entry.name} asks about a column.`,
      at: stretchOf(checking, node),
      fix: `Write for example ${entry.name}(this.DECOM).`,
    });
    return true;
  }
  return keyProblem(checking, call);
};

/** Gives a call its type, or tells what does not fit. */
const typeCall = (checking: Checking, call: Call): Checked => {
  const { node, entry, args } = call;
  const types = args.map(({ type }) => type);
  const signature = entry.types
    .map(parseSignature)
    .find((one) => matchSignature(one, types) !== undefined);
  const type = signature === undefined ? undefined : matchSignature(signature, types);
  if (type === undefined) return wrongTypes(checking, call);
  if (entry.name === "date" && args.length === 1) return dateLiteral(checking, call);
  if (hasFurtherProblem(checking, call)) return undefined;
  const typed: CallNode = { kind: "call", type, at: stretchOf(checking, node), entry, args };
  return checkCodes(checking, typed) ? typed : undefined;
};

/** An operator with its operands. */
export const checkOperator = (
  checking: Checking,
  node: ASTNode,
  {
    name,
    operands,
    names,
  }: { readonly name: string; readonly operands: readonly ASTNode[]; readonly names: GivenNames },
): Checked => {
  const entry = entryNamed(name);
  const args = checkAll(checking, operands, names);
  if (entry === undefined || args === undefined) return undefined;
  return typeCall(checking, { node, entry, args });
};

/** A function or method of the profile. */
export const checkFunction = (
  checking: Checking,
  node: ASTNode,
  {
    name,
    operands,
    names,
  }: { readonly name: string; readonly operands: readonly ASTNode[]; readonly names: GivenNames },
): Checked => {
  const entry = entryNamed(name);
  if (entry === undefined || entry.form === "operator") {
    const choices = [...callableNames, ...definitions.map((definition) => definition.name)];
    return refuse(checking, {
      code: "EXPRESSION_NOT_IN_PROFILE",
      message: `The profile has no function ${name}.`,
      at: stretchOf(checking, node),
      fix: name === "has" ? "Write !blank(…)." : suggestName(name, choices),
    });
  }
  const isMethod = node.op === "rcall";
  if (isMethod !== (entry.form === "method") && name !== "size") {
    const fix =
      entry.form === "method" ? `Write it after a dot: value.${name}(…).` : `Write ${name}(…).`;
    const message = `${name} is not written this way.`;
    return refuse(checking, {
      code: "EXPRESSION_NOT_IN_PROFILE",
      message,
      at: stretchOf(checking, node),
      fix,
    });
  }
  return checkOperator(checking, node, { name, operands, names });
};
