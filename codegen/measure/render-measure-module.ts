import { renderLiteral } from "../expression/javascript-text.ts";
import type { AroundRules, RuleModuleName } from "../rules/render-rule-module.ts";
import { renderJson } from "../rules/render-rule-module.ts";
import { runtimeText } from "../rules/runtime-text.ts";
import type { MeasureSource } from "./measure-source.ts";

const measureText = ({ functions, ...plain }: MeasureSource): string => {
  const start = renderJson(plain).slice(0, -1);
  const named = functions.map(
    ([pointer, source]) => `      ${renderLiteral(pointer)}: ${source.name},\n`,
  );
  return `    ${start},"functions":{\n${named.join("")}    }},\n`;
};

/**
 * Writes measures of one return as an ES module that imports nothing and exports `measureModule`, in the shape of
 * `MeasureModule` in runtime/measure-module.ts. The same measures give the same bytes.
 */
export const renderMeasureModule = (
  name: RuleModuleName,
  measures: readonly MeasureSource[],
  { head = "", uses = [], tail = "" }: AroundRules = {},
): string => {
  const sources = measures.flatMap(({ functions }) => functions.map(([, source]) => source));
  const called = new Set([...uses, ...sources.flatMap((source) => source.uses)]);
  return [
    head,
    runtimeText([...called].toSorted()),
    ...sources.map(({ text }) => text.replaceAll(/^export const /gmu, "const ")),
    "export const measureModule = {\n",
    `  return: ${renderLiteral(name.return)},\n`,
    `  release: ${name.release === null ? "null" : renderLiteral(name.release)},\n`,
    "  measures: [\n",
    ...measures.map(measureText),
    "  ],\n};\n",
    tail,
  ].join("");
};
