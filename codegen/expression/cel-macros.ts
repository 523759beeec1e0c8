import type { Environment, ASTNode } from "@marcbachmann/cel-js";

import { earliest, latest, runAround } from "../../runtime/expression-rows.ts";
import type { Row } from "../../runtime/row.ts";
import { numberIn } from "./cel-values.ts";
import { definitions } from "./definitions.ts";
import type { Definition } from "./definitions.ts";

/** A type inside the library; a list's members have the type `valueType`. */
interface LibraryType {
  readonly valueType: LibraryType;
  readonly name: string;
}

/** A place where names have types and values, inside the library. */
interface LibraryContext {
  forkWithVariable(name: string, type: LibraryType): LibraryContext;
  reuse(parent: LibraryContext): LibraryContext;
  setIterValue(value: unknown, evaluator: LibraryEvaluator): LibraryContext;
}

interface LibraryChecker {
  check(node: ASTNode, context: LibraryContext): LibraryType;
}

interface LibraryEvaluator {
  run(node: ASTNode, context: LibraryContext): unknown;
}

/** What the library hands to a macro when it reads one. */
interface MacroCall {
  readonly args: readonly ASTNode[];
  readonly receiver: ASTNode;
}

/** Gives the row that stands for no row of a type. */
export type NoRowOf = (typeName: string) => unknown;

interface Expanded {
  typeCheck(checker: LibraryChecker, macro: Expanded, context: LibraryContext): LibraryType;
  evaluate(evaluator: LibraryEvaluator, macro: Expanded, context: LibraryContext): unknown;
}

const argumentOf = (call: MacroCall, at: number): ASTNode => {
  const node = call.args[at];
  if (node === undefined) throw new Error("Invariant broken: the library counted the arguments");
  return node;
};

const variableName = (node: ASTNode): string => {
  if (node.op === "id") return node.args;
  throw new Error("The first argument of a macro must be a name.");
};

// The library has checked the types: a list of rows is one, and its rows serve the runtime's functions as ours do.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const rowsIn = (value: unknown): readonly Row[] => value as readonly Row[];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
const rowIn = (value: unknown): Row => value as Row;

/** Evaluates an expression with a name bound to a value in turn. */
const boundTo =
  (evaluator: LibraryEvaluator, own: LibraryContext | undefined, around: LibraryContext) =>
  (value: unknown, node: ASTNode): unknown => {
    if (own === undefined) throw new Error("Invariant broken: a macro is checked before it runs");
    return evaluator.run(node, own.reuse(around).setIterValue(value, evaluator));
  };

const pickExpander =
  (pick: typeof earliest, noRowOf: NoRowOf) =>
  (call: MacroCall): Expanded => {
    let own: LibraryContext | undefined;
    let typeName = "";
    return {
      typeCheck: (checker, _macro, context) => {
        const type = checker.check(call.receiver, context).valueType;
        typeName = type.name;
        own = context.forkWithVariable(variableName(argumentOf(call, 0)), type);
        checker.check(argumentOf(call, 1), own);
        return type;
      },
      evaluate: (evaluator, _macro, context) => {
        const rows = rowsIn(evaluator.run(call.receiver, context));
        const value = boundTo(evaluator, own, context);
        return pick(rows, (row) => numberIn(value(row, argumentOf(call, 1)))) ?? noRowOf(typeName);
      },
    };
  };

const runExpander = (call: MacroCall): Expanded => {
  let own: LibraryContext | undefined;
  return {
    typeCheck: (checker, _macro, context) => {
      const list = checker.check(call.receiver, context);
      own = context.forkWithVariable(variableName(argumentOf(call, 0)), list.valueType);
      checker.check(argumentOf(call, 1), context);
      checker.check(argumentOf(call, 2), own);
      checker.check(argumentOf(call, 3), own);
      return list;
    },
    evaluate: (evaluator, _macro, context) => {
      const rows = rowsIn(evaluator.run(call.receiver, context));
      const row = rowIn(evaluator.run(argumentOf(call, 1), context));
      const value = boundTo(evaluator, own, context);
      const key = (at: number) => (one: Row) => numberIn(value(one, argumentOf(call, at)));
      return runAround(rows, row, { start: key(2), end: key(3) });
    },
  };
};

/** A named function is read anew where it is used: the library keeps types on the tree that it reads. */
const definitionExpander =
  (definition: Definition, read: (text: string) => ASTNode) =>
  (call: MacroCall): Expanded => {
    let body: ASTNode | undefined;
    const names = definition.params.filter((param) => param !== "child");
    const contexts: LibraryContext[] = [];
    return {
      typeCheck: (checker, _macro, context) => {
        let inner = context;
        contexts.length = 0;
        for (const [at, name] of names.entries()) {
          inner = inner.forkWithVariable(name, checker.check(argumentOf(call, at), context));
          contexts.push(inner);
        }
        // Read only now: the library cannot read one expression while it reads another.
        body ??= read(definition.text);
        return checker.check(body, inner);
      },
      evaluate: (evaluator, _macro, context) => {
        let inner = context;
        for (const [at, own] of contexts.entries()) {
          const value = evaluator.run(argumentOf(call, at), context);
          inner = own.reuse(inner).setIterValue(value, evaluator);
        }
        if (body === undefined)
          throw new Error("Invariant broken: a macro is checked before it runs");
        return evaluator.run(body, inner);
      },
    };
  };

/** Registers the macros that the library does not have, and the named functions. */
export const registerMacros = (environment: Environment, noRowOf: NoRowOf): void => {
  environment.registerFunction("list.earliest(ast, ast): dyn", pickExpander(earliest, noRowOf));
  environment.registerFunction("list.latest(ast, ast): dyn", pickExpander(latest, noRowOf));
  environment.registerFunction("list.runAround(ast, dyn, ast, ast): dyn", runExpander);
  for (const definition of definitions) {
    const params = definition.params.map(() => "ast").join(", ");
    const read = (text: string): ASTNode => environment.parse(text).ast;
    environment.registerFunction(
      `${definition.name}(${params}): dyn`,
      definitionExpander(definition, read),
    );
  }
};
