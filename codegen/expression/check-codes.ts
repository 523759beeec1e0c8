import type { CodeModel } from "../../runtime/return-model.ts";
import { refuse } from "./checking.ts";
import type { Checking } from "./checking.ts";
import { suggestName } from "./nearest.ts";
import type { CallNode, LiteralNode, TypedNode } from "./typed-node.ts";
import { isScalar } from "./value-type.ts";
import type { CodedBy, ScalarType } from "./value-type.ts";

const codedOf = (node: TypedNode): CodedBy | undefined =>
  isScalar(node.type) ? node.type.coded : undefined;

const literalsOf = (node: TypedNode): readonly LiteralNode[] => {
  if (node.kind === "literal") return [node];
  return node.kind === "list" ? node.items.flatMap(literalsOf) : [];
};

const has = (codes: readonly CodeModel[], text: string): boolean =>
  codes.some(({ code }) => code === text);

const inOtherCase = (codes: readonly CodeModel[], text: string): string | undefined =>
  codes.find(({ code }) => code !== text && code.toLowerCase() === text.toLowerCase())?.code;

const checkCode = (checking: Checking, coded: CodedBy, literal: LiteralNode): boolean => {
  const text = String(literal.value);
  if (has(coded.codes, text)) return true;
  const { at } = literal;
  const year = checking.scope.model.collectionYear;
  const right = inOtherCase(coded.codes, text);
  if (right !== undefined) {
    const message = `${coded.column} has no code ${text}; its list has ${right}.`;
    refuse(checking, { code: "EXPRESSION_CODE_CASE", message, at, fix: `Write "${right}".` });
    return false;
  }
  const choices = coded.codes.map(({ code }) => code);
  const fix = suggestName(text, choices);
  if (has(coded.codesBefore, text)) {
    const message = `The code ${text} of ${coded.column} is no longer in use in ${year}, so this can never be true.`;
    refuse(checking, { code: "EXPRESSION_WITHDRAWN_CODE", message, at, fix });
  } else {
    const message = `${coded.column} has no code ${text} in ${year}, so this can never be true.`;
    refuse(checking, { code: "EXPRESSION_UNKNOWN_CODE", message, at, fix });
  }
  return false;
};

const neverTrue = (
  checking: Checking,
  call: CallNode,
  parts: { readonly message: string; readonly fix: string },
): boolean => {
  refuse(checking, { code: "EXPRESSION_NEVER_TRUE", at: call.at, ...parts });
  return false;
};

/** Two coded values that have no code in common. */
const checkTwoLists = (
  checking: Checking,
  call: CallNode,
  [left, right]: readonly [CodedBy, CodedBy],
): boolean => {
  if (left.codes.some(({ code }) => has(right.codes, code))) return true;
  return neverTrue(checking, call, {
    message: `${left.column} and ${right.column} have no code in common, so they can never be equal.`,
    fix: "Compare values of one list, or say by == and && which code of one goes with which of the other.",
  });
};

const membersCoded = (node: TypedNode): CodedBy | undefined => {
  if (node.type.kind !== "list" || node.type.of === undefined || !isScalar(node.type.of))
    return codedOf(node);
  return node.type.of.coded;
};

const checkEquality = (
  checking: Checking,
  call: CallNode,
  [left, right]: readonly [TypedNode, TypedNode],
): boolean => {
  const one = codedOf(left);
  const other = membersCoded(right);
  if (one !== undefined && other !== undefined && right.kind !== "list")
    return checkTwoLists(checking, call, [one, other]);
  const coded = one ?? other;
  if (coded === undefined) return true;
  // Every wrong code is told, not only the first.
  const good = [...literalsOf(left), ...literalsOf(right)].map((literal) =>
    checkCode(checking, coded, literal),
  );
  return good.every(Boolean);
};

const mirrored: Readonly<Record<string, string>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "==": "==",
};

type Limits = readonly [minimum: number, maximum: number];

const holds: Readonly<Record<string, (limits: Limits, value: number) => boolean>> = {
  "<": ([minimum], value) => minimum < value,
  "<=": ([minimum], value) => minimum <= value,
  ">": ([, maximum], value) => maximum > value,
  ">=": ([, maximum], value) => maximum >= value,
  "==": ([minimum, maximum], value) => minimum <= value && value <= maximum,
};

const flipped = (left: TypedNode, right: TypedNode): boolean =>
  left.kind === "literal" && right.kind !== "literal";

type Range = NonNullable<ScalarType["range"]>;

const limitsOf = ({ minimum = -Infinity, maximum = Infinity }: Range): Limits => [minimum, maximum];

const renderRange = ({ minimum, maximum }: Range): string =>
  `${minimum ?? "any number"} to ${maximum ?? "any number"}`;

/** A number compared with one that the column's range leaves out. */
const checkRange = (
  checking: Checking,
  call: CallNode,
  [left, right]: readonly [TypedNode, TypedNode],
): boolean => {
  const isFlipped = flipped(left, right);
  const [cell, literal] = isFlipped ? [right, left] : [left, right];
  const canHold = holds[isFlipped ? (mirrored[call.entry.name] ?? "") : call.entry.name];
  const range = isScalar(cell.type) ? cell.type.range : undefined;
  if (canHold === undefined || range === undefined || literal.kind !== "literal") return true;
  if (canHold(limitsOf(range), Number(literal.value))) return true;
  return neverTrue(checking, call, {
    message: `The column holds ${renderRange(range)}, so this can never be true.`,
    fix: "A number outside the range is invalid: ask invalid(…) for it.",
  });
};

const checkStart = (
  checking: Checking,
  call: CallNode,
  [left, right]: readonly [TypedNode, TypedNode],
): boolean => {
  const coded = codedOf(left);
  if (coded === undefined || right.kind !== "literal") return true;
  const start = String(right.value);
  if (coded.codes.some(({ code }) => code.startsWith(start))) return true;
  return neverTrue(checking, call, {
    message: `No code of ${coded.column} begins with ${start}, so this can never be true.`,
    fix: suggestName(
      start,
      coded.codes.map(({ code }) => code),
    ),
  });
};

const equalities = new Set(["==", "!=", "in", "same"]);

/** Compares what is written out with the code lists and ranges in force; false when a problem was told. */
export const checkCodes = (checking: Checking, call: CallNode): boolean => {
  const [left, right] = call.args;
  if (left === undefined || right === undefined) return true;
  if (equalities.has(call.entry.name) && !checkEquality(checking, call, [left, right]))
    return false;
  if (call.entry.name === "startsWith") return checkStart(checking, call, [left, right]);
  return checkRange(checking, call, [left, right]);
};
