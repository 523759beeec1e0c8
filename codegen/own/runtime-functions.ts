import ts from "typescript";

import type { EmittedFile } from "../emit/emitted-file.ts";
import { ownHeader } from "./header.ts";

/** The files of `runtime/` that hold the functions which compiled conditions call, and those that run rules. */
export const runtimeFiles: readonly string[] = [
  "blank",
  "cells",
  "dates",
  "expression-rows",
  "expression-text",
  "expression-values",
  "fraction",
  "measure-bands",
  "measure-count",
  "measure-figures",
  "measure-module",
  "measure-rules",
  "measure-runner",
  "measure-splits",
  "measure-tally",
  "measure-unit",
  "measure-unit-kinds",
  "measure-units",
  "rule-document",
  "rule-groups",
  "rule-links",
  "rule-not-run",
  "rule-order",
  "rule-places",
  "rule-rows",
  "rule-run",
  "rule-runner",
  "rule-scopes",
].map((name) => `runtime/${name}.ts`);

/** A file of `runtime/` whose functions published modules carry. */
export interface RuntimeSource {
  readonly path: string;
  readonly text: string;
}

interface Declaration {
  readonly name: string;
  readonly text: string;
  readonly uses: readonly string[];
}

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  removeComments: true,
} as const satisfies ts.CompilerOptions;

/** Names that a piece of code reads; a property's name is none. */
const namesIn = (node: ts.Node, names: Set<string>): ReadonlySet<string> => {
  if (ts.isIdentifier(node)) names.add(node.text);
  else if (ts.isPropertyAccessExpression(node)) namesIn(node.expression, names);
  else if (ts.isPropertyAssignment(node)) namesIn(node.initializer, names);
  else ts.forEachChild(node, (child) => void namesIn(child, names));
  return names;
};

/** The names that a declaration gives at the top of its file. */
const declared = (statement: ts.Statement): readonly string[] =>
  ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map(({ name }) => name.getText())
    : [];

const withoutExport = (text: string): string => text.replace(/^export /u, "");

/** Takes a file apart into its constants, without types. */
const declarationsOf = ({ path, text }: RuntimeSource): readonly Declaration[] => {
  const plain = ts.transpileModule(text, { compilerOptions: options, fileName: path }).outputText;
  const file = ts.createSourceFile(path, plain, options.target, true, ts.ScriptKind.JS);
  return file.statements.flatMap((statement) =>
    declared(statement).map((name) => ({
      name,
      text: withoutExport(statement.getText()),
      uses: [...namesIn(statement, new Set())].filter((used) => used !== name).toSorted(),
    })),
  );
};

const clash = (declarations: readonly Declaration[]): string | undefined => {
  const names = declarations.map(({ name }) => name);
  return names.find((name, at) => names.indexOf(name) !== at);
};

/** Emits the runtime functions as text with the names that each uses, in an order in which they can be declared. */
export const emitRuntimeFunctions = (sources: readonly RuntimeSource[]): EmittedFile => {
  const declarations = sources
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(declarationsOf);
  const twice = clash(declarations);
  if (twice !== undefined)
    throw new Error(`Invariant broken: ${twice} is declared in one file of runtime/ only`);
  const known = new Set(declarations.map(({ name }) => name));
  const rows = declarations.map(({ name, text, uses }) => {
    const used = uses.filter((one) => known.has(one));
    return `  { name: ${JSON.stringify(name)}, uses: ${JSON.stringify(used)}, text: ${JSON.stringify(text)} },\n`;
  });
  const text = [
    ownHeader("runtime"),
    "\n/** Functions that compiled conditions call, as text: a published module imports nothing, so it carries those that it uses. */\n",
    "export const runtimeFunctions: readonly { readonly name: string; readonly uses: readonly string[]; readonly text: string }[] = [\n",
    ...rows,
    "];\n",
  ].join("");
  return { path: "generated/runtime/functions.ts", text };
};
