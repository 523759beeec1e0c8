import { renderLiteral } from "../expression/javascript-text.ts";
import type { ReportSource, RuleSource } from "./rule-source.ts";
import { runtimeText } from "./runtime-text.ts";

/** What a module of rules says of itself. */
export interface RuleModuleName {
  /** Exact reference of the return version. */
  readonly return: string;
  readonly release: string | null;
}

/** What stands in a module besides its rules. */
export interface AroundRules {
  /** First lines, as comments. */
  readonly head?: string;
  /** Runtime functions that the end of the module calls. */
  readonly uses?: readonly string[];
  readonly tail?: string;
}

const declarationOf = ({ text }: { readonly text: string }): string =>
  text.replaceAll(/^export const /gmu, "const ");

/** Data as JavaScript, safe inside any script element. */
export const renderJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");

const rowsText = ({ rows }: ReportSource): string => {
  if (rows === undefined) return "";
  const { name } = rows.source;
  return rows.single ? `, rows: oneRow(${name})` : `, rows: ${name}`;
};

const reportText = (report: ReportSource): string =>
  `{ table: ${renderLiteral(report.table)}, columns: ${renderJson(report.columns)}${rowsText(report)} }`;

const ruleText = (rule: RuleSource): string => {
  const { condition, reports, ...plain } = rule;
  const start = renderJson(plain).slice(0, -1);
  const places = reports.map(reportText).join(", ");
  return `    ${start},"condition":${condition.name},"reports":[${places}]},\n`;
};

const sourcesOf = ({ condition, reports }: RuleSource) => [
  condition,
  ...reports.flatMap(({ rows }) => rows?.source ?? []),
];

const oneRow = `const oneRow = (find) => (scope, rows, at) => {
  const row = find(scope, rows, at);
  return row == null ? [] : [row];
};
`;

/**
 * Writes the rules of a return as one ES module that imports nothing and exports `ruleModule`, in the shape of
 * `RuleModule` in runtime/rule-module.ts. The same rules give the same bytes.
 */
export const renderRuleModule = (
  name: RuleModuleName,
  rules: readonly RuleSource[],
  { head = "", uses = [], tail = "" }: AroundRules = {},
): string => {
  const sources = rules.flatMap(sourcesOf);
  const hasSingle = rules.some(({ reports }) => reports.some(({ rows }) => rows?.single === true));
  const called = new Set([...uses, ...sources.flatMap((source) => source.uses)]);
  return [
    head,
    runtimeText([...called].toSorted()),
    hasSingle ? oneRow : "",
    ...sources.map(declarationOf),
    "export const ruleModule = {\n",
    `  return: ${renderLiteral(name.return)},\n`,
    `  release: ${name.release === null ? "null" : renderLiteral(name.release)},\n`,
    "  rules: [\n",
    ...rules.map(ruleText),
    "  ],\n};\n",
    tail,
  ].join("");
};
