import { createScriptWriter } from "./script-writer.ts";
import type { CheckedExpression } from "./type-check.ts";

/** A condition as JavaScript source. */
export interface CompiledSource {
  /** Name of the function. */
  readonly name: string;
  /** Declarations of the function's constants and of the function itself, an ES module's text without imports. */
  readonly text: string;
  /** Names of the runtime functions that it calls, in alphabetical order. */
  readonly uses: readonly string[];
}

/**
 * Compiles an expression into a function `(scope, rows, at)`: see `CompiledCondition` in runtime/row.ts. The name must be
 * an identifier that is free in the module.
 */
export const toJavaScript = ({ root, scope }: CheckedExpression, name: string): CompiledSource => {
  const writer = createScriptWriter(name);
  const body = writer.write(root);
  const result = root.type.kind === "condition" ? body.text : `${body.text} ?? null`;
  const used = (word: string): boolean => new RegExp(`\\b${word}\\b`, "u").test(body.text);
  const locals =
    scope.table === undefined
      ? []
      : [
          ["row", "rows[at]"],
          ["prev", "rows[at - 1]"],
          ["next", "rows[at + 1]"],
        ].flatMap(([local = "", value = ""]) =>
          used(local) ? [`  const ${local} = ${value};`] : [],
        );
  const lines = [
    ...writer.constants.map(([constant, value]) => `const ${constant} = ${value};`),
    `export const ${name} = (scope, rows, at) => {`,
    ...locals,
    `  return ${result};`,
    "};",
  ];
  return { name, text: `${lines.join("\n")}\n`, uses: [...writer.uses].toSorted() };
};

/** Joins compiled conditions into one ES module that takes the runtime functions from a module of this name. */
export const renderConditionModule = (
  sources: readonly CompiledSource[],
  runtime: string,
): string => {
  const uses = [...new Set(sources.flatMap((source) => source.uses))].toSorted();
  const imports =
    uses.length === 0 ? "" : `import { ${uses.join(", ")} } from ${JSON.stringify(runtime)};\n\n`;
  return imports + sources.map(({ text }) => text).join("\n");
};
