import type { Environment } from "@marcbachmann/cel-js";

import { cellTypes, scalarKinds, unwrap, wrap } from "./cel-values.ts";
import type { ScalarKind } from "./value-type.ts";

type Number2 = (left: number, right: number) => number | boolean;

const compared: Readonly<Record<string, Number2>> = {
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
};

const reckoned: Readonly<Record<string, Number2>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
};

const wholeOperations: Readonly<Record<string, (left: bigint, right: bigint) => bigint>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "%": (left, right) => left % right,
};

/** Whole numbers are reckoned as the library does, without limit, and then cut to the safe range. */
const wholeResult = (operator: string, left: bigint, right: bigint): number | null => {
  if ((operator === "/" || operator === "%") && right === 0n) return null;
  const exact = wholeOperations[operator]?.(left, right);
  const value = Number(exact);
  return Number.isSafeInteger(value) ? value : null;
};

/** The pairs of types of an operator on one kind, in which at least one side is a cell. */
const pairsOf = (kind: ScalarKind): readonly (readonly [string, string])[] => {
  const { cell, plain } = cellTypes[kind];
  return cell === plain
    ? [[cell, cell]]
    : [
        [cell, cell],
        [cell, plain],
        [plain, cell],
      ];
};

const equal = (left: unknown, right: unknown): boolean =>
  unwrap(left) !== null && unwrap(left) === unwrap(right);

const registerEquality = (environment: Environment, kind: ScalarKind): void => {
  const { cell, plain } = cellTypes[kind];
  environment.registerOperator(`${cell} == ${cell}`, equal);
  const isIn = (value: unknown, list: readonly unknown[]): boolean =>
    list.some((one) => equal(value, one));
  // The library's own membership holds a blank cell to be equal to itself.
  environment.registerOperator(`${cell} in list<${cell}>`, isIn);
  if (cell === plain) return;
  // The library adds the mirrored pair and both denials.
  environment.registerOperator(`${cell} == ${plain}`, equal);
  environment.registerOperator(`${cell} in list<${plain}>`, isIn);
  environment.registerOperator(`${plain} in list<${cell}>`, isIn);
};

const registerOrder = (environment: Environment, kind: ScalarKind): void => {
  for (const [operator, holds] of Object.entries(compared)) {
    const run = (left: unknown, right: unknown): boolean => {
      const [one, other] = [unwrap(left), unwrap(right)];
      return typeof one === "number" && typeof other === "number" && holds(one, other) === true;
    };
    for (const [left, right] of pairsOf(kind))
      environment.registerOperator(`${left} ${operator} ${right}`, run);
  }
};

const registerWhole = (environment: Environment): void => {
  for (const operator of ["+", "-", "*", "/", "%"]) {
    const run = (left: unknown, right: unknown): unknown => {
      const [one, other] = [unwrap(left), unwrap(right)];
      if (typeof one !== "number" || typeof other !== "number") return wrap(null, "Whole");
      return wrap(wholeResult(operator, BigInt(one), BigInt(other)), "Whole");
    };
    for (const [left, right] of pairsOf("whole")) {
      environment.registerOperator(`${left} ${operator} ${right}: Whole`, run);
    }
  }
  environment.registerOperator("-Whole", (value: unknown) => {
    const number = unwrap(value);
    return wrap(typeof number === "number" ? 0 - number : null, "Whole");
  });
};

const registerDecimal = (environment: Environment): void => {
  for (const [operator, reckon] of Object.entries(reckoned)) {
    const run = (left: unknown, right: unknown): unknown => {
      const [one, other] = [unwrap(left), unwrap(right)];
      const result =
        typeof one === "number" && typeof other === "number" ? Number(reckon(one, other)) : NaN;
      return wrap(Number.isFinite(result) ? result : null, "Decimal");
    };
    for (const [left, right] of pairsOf("decimal")) {
      environment.registerOperator(`${left} ${operator} ${right}: Decimal`, run);
    }
  }
  environment.registerOperator("-Decimal", (value: unknown) => {
    const number = unwrap(value);
    return wrap(typeof number === "number" ? 0 - number : null, "Decimal");
  });
};

const join = (left: unknown, right: unknown): unknown => {
  const [one, other] = [unwrap(left), unwrap(right)];
  return wrap(typeof one === "string" && typeof other === "string" ? one + other : null, "Text");
};

const registerText = (environment: Environment): void => {
  for (const [left, right] of pairsOf("text"))
    environment.registerOperator(`${left} + ${right}: Text`, join);
};

/** Registers what every operator does with cells, blank or not. */
export const registerOperators = (environment: Environment): void => {
  for (const kind of scalarKinds) registerEquality(environment, kind);
  for (const kind of ["whole", "decimal", "date"] as const) registerOrder(environment, kind);
  registerWhole(environment);
  registerDecimal(environment);
  registerText(environment);
};
