import { renderLiteral } from "../expression/javascript-text.ts";
import type { CompiledSource } from "../expression/to-javascript.ts";
import type { AroundRules, RuleModuleName } from "../rules/render-rule-module.ts";
import { renderJson } from "../rules/render-rule-module.ts";
import { runtimeText } from "../rules/runtime-text.ts";
import type { MeasureSource } from "./measure-source.ts";

/** Expressions that are written alike, each once: measures of the same people then share what decides on them. */
interface SharedSources {
  readonly sources: readonly CompiledSource[];
  /** By the name of an expression, the one that stands for it. */
  readonly nameOf: (source: CompiledSource) => string;
}

/** A name stands in the text itself and before the names of what the text needs. */
const withoutOwnName = ({ name, text }: CompiledSource): string =>
  text.replaceAll(new RegExp(`\\b${name}(?=\\b|_\\d+\\b)`, "gu"), "$");

const shareSources = (sources: readonly CompiledSource[]): SharedSources => {
  const firsts = new Map<string, CompiledSource>();
  for (const source of sources) {
    const text = withoutOwnName(source);
    if (!firsts.has(text)) firsts.set(text, source);
  }
  return {
    sources: [...firsts.values()],
    nameOf: (source) => firsts.get(withoutOwnName(source))?.name ?? source.name,
  };
};

const measureText = ({ functions, ...plain }: MeasureSource, { nameOf }: SharedSources): string => {
  const start = renderJson(plain).slice(0, -1);
  const named = functions.map(
    ([pointer, source]) => `      ${renderLiteral(pointer)}: ${nameOf(source)},\n`,
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
  const shared = shareSources(
    measures.flatMap(({ functions }) => functions.map(([, source]) => source)),
  );
  const { sources } = shared;
  const called = new Set([...uses, ...sources.flatMap((source) => source.uses)]);
  return [
    head,
    runtimeText([...called].toSorted()),
    ...sources.map(({ text }) => text.replaceAll(/^export const /gmu, "const ")),
    "export const measureModule = {\n",
    `  return: ${renderLiteral(name.return)},\n`,
    `  release: ${name.release === null ? "null" : renderLiteral(name.release)},\n`,
    "  measures: [\n",
    ...measures.map((measure) => measureText(measure, shared)),
    "  ],\n};\n",
    tail,
  ].join("");
};
