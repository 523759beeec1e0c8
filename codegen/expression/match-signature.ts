import type { Signature, SignatureType } from "./profile-entry.ts";
import { condition, filled, isScalar, mayBeBlank } from "./value-type.ts";
import type { ScalarKind, ScalarType, ValueType } from "./value-type.ts";

/** What `T`, and the row type of a list, stand for in a call. */
interface Bindings {
  any: ValueType | undefined;
  row: ValueType | undefined;
}

const mergeScalars = (left: ScalarType, right: ScalarType): ScalarType => {
  const coded = left.coded?.codelist === right.coded?.codelist ? left.coded : undefined;
  return {
    kind: left.kind,
    blank: left.blank || right.blank,
    ...(coded === undefined ? {} : { coded }),
  };
};

const mergeLists = (
  left: ValueType | undefined,
  right: ValueType | undefined,
): ValueType | undefined => {
  const of = left === undefined || right === undefined ? undefined : mergeTypes(left, right);
  return of === undefined ? undefined : { kind: "list", of };
};

type RowType = ValueType & { readonly kind: "row" };

const mergeRows = (left: RowType, right: RowType): RowType | undefined =>
  left.table === right.table ? { ...left, absent: left.absent || right.absent } : undefined;

/** One type for two values that may stand in each other's place; nothing when they may not. */
export function mergeTypes(left: ValueType, right: ValueType): ValueType | undefined {
  if (left.kind !== right.kind) return undefined;
  if (isScalar(left) && isScalar(right)) return mergeScalars(left, right);
  if (left.kind === "row" && right.kind === "row") return mergeRows(left, right);
  if (left.kind === "list" && right.kind === "list") return mergeLists(left.of, right.of);
  return left.kind === "condition" ? condition : undefined;
}

const bind = (bindings: Bindings, key: keyof Bindings, type: ValueType | undefined): boolean => {
  if (type === undefined) return false;
  const known = bindings[key];
  bindings[key] = known === undefined ? type : mergeTypes(known, type);
  return bindings[key] !== undefined;
};

const matchesList = (of: string, type: ValueType, bindings: Bindings): boolean => {
  if (type.kind !== "list" || type.of === undefined) return false;
  if (of === "T") return bind(bindings, "any", type.of);
  if (of === "row") return type.of.kind === "row" && bind(bindings, "row", type.of);
  return type.of.kind === of;
};

const matchesReference = (type: ValueType, bindings: Bindings): boolean =>
  type.kind === "reference" &&
  bind(bindings, "row", { kind: "row", table: type.table, absent: true });

const matches = (param: SignatureType, type: ValueType, bindings: Bindings): boolean => {
  if (param === "truth") return type.kind === "truth" || type.kind === "condition";
  if (param === "reference") return matchesReference(type, bindings);
  if (param === "row") return type.kind === "row" && bind(bindings, "row", type);
  if (param === "T")
    return type.kind !== "group" && type.kind !== "reference" && bind(bindings, "any", type);
  if (param.startsWith("list<")) return matchesList(param.slice(5, -1), type, bindings);
  return type.kind === param;
};

const listOf = (of: ValueType | undefined): ValueType | undefined =>
  of === undefined ? undefined : { kind: "list", of };

/** What the members of a list are that a function gives. */
const membersOf = (list: string, bindings: Bindings): ValueType | undefined => {
  if (list === "list<text>") return filled("text");
  return list === "list<T>" ? bindings.any : bindings.row;
};

const isScalarKind = (type: SignatureType): type is SignatureType & ScalarKind =>
  ["text", "whole", "decimal", "date", "truth"].includes(type);

const resultType = (
  signature: Signature,
  args: readonly ValueType[],
  bindings: Bindings,
): ValueType | undefined => {
  const { result, blank } = signature;
  if (isScalarKind(result)) {
    return {
      kind: result,
      blank: blank === "always" || (blank === "arguments" && args.some(mayBeBlank)),
    };
  }
  if (result === "condition") return condition;
  if (result === "T") return bindings.any;
  if (result.startsWith("list<")) return listOf(membersOf(result, bindings));
  return bindings.row?.kind === "row" ? { ...bindings.row, absent: true } : undefined;
};

/** The type of a call's result when its arguments fit the signature; nothing when they do not. */
export const matchSignature = (
  signature: Signature,
  args: readonly ValueType[],
): ValueType | undefined => {
  if (signature.params.length !== args.length) return undefined;
  const bindings: Bindings = { any: undefined, row: undefined };
  for (const [at, param] of signature.params.entries()) {
    const type = args[at];
    // Keys of a reference list may each have a type of their own; the checker compares them with the list.
    if (signature.params[0] === "reference" && param === "T") bindings.any = undefined;
    if (type === undefined || !matches(param, type, bindings)) return undefined;
  }
  return resultType(signature, args, bindings);
};
