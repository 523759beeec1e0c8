import type { ASTNode } from "@marcbachmann/cel-js";

import { parseExpression } from "../expression/parse.ts";

const isNode = (value: unknown): value is ASTNode =>
  typeof value === "object" && value !== null && "op" in value && "args" in value;

const idsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isNode(value)) return [];
  return value.op === "id" ? [value.args] : idsIn(value.args);
};

/** The names that an expression reads; none when it cannot be read. */
export const namesRead = (text: string): readonly string[] => {
  const read = parseExpression(text);
  return read.ok ? idsIn(read.value) : [];
};
