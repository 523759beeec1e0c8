import { renderIsoDate } from "../../runtime/dates.ts";
import { definitionNamed } from "./definitions.ts";
import type { CheckedExpression } from "./type-check.ts";
import { matchNode } from "./typed-node.ts";
import type {
  CallNode,
  FactNode,
  LiteralNode,
  MacroNode,
  NodeCases,
  TypedNode,
} from "./typed-node.ts";

/** What iteration variables stand for, in words. */
type Words = ReadonlyMap<string, string>;

/** Under what a name's meaning stands among the words: no variable is called so. */
const meaningOf = (name: string): string => `meaning of ${name}`;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day as people write it: 31 March 2026. */
const renderDay = (day: number): string => {
  const [year = "", month = "", dayOfMonth = ""] = renderIsoDate(day).split("-");
  return `${Number(dayOfMonth)} ${months[Number(month) - 1] ?? ""} ${year}`;
};

const facts = {
  year: "the collection year",
  start: "the start of the collection period",
  end: "the end of the collection period",
  authority: "the authority making the return",
  form: "the form of the return",
} as const satisfies Record<FactNode["fact"], string>;

const nearRows: Readonly<Record<string, string>> = {
  prev: "the previous row",
  next: "the next row",
};

const fill = (template: string, parts: readonly string[]): string =>
  template.replaceAll(/\{(\d)\}/gu, (_, at: string) => parts[Number(at) - 1] ?? "");

const renderLiteral = ({ type, value }: LiteralNode): string => {
  if (type.kind === "date") return renderDay(Number(value));
  if (value === "") return "an empty text";
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
};

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;

const cellWords = (row: string, column: string): string =>
  row === "" ? column : `${column} of ${row}`;

const rowsWords = (group: "child" | "last" | "tables", table: string): string => {
  if (group === "tables") return `${table} rows of the return`;
  return group === "last" ? `the child's ${table} rows last year` : `the child's ${table} rows`;
};

const joins: Readonly<Record<string, string>> = { "&&": "and", "||": "or" };

/** A condition inside another is set in brackets when the words around it join differently. */
const inner = (node: TypedNode, around: string, words: Words): string => {
  const text = phrase(node, words);
  const own = node.kind === "call" ? joins[node.entry.name] : undefined;
  return own === undefined || own === around ? text : `(${text})`;
};

const argumentWords = (node: TypedNode, words: Words): string => {
  if (node.kind === "list") return either(node.items.map((item) => phrase(item, words)));
  const text = phrase(node, words);
  return text === "" ? "this row" : text;
};

const isDated = ({ args }: CallNode): boolean => args[0]?.type.kind === "date";

const memberWords = (node: CallNode, words: Words): string => {
  const [value, list] = node.args.map((arg) => argumentWords(arg, words));
  return node.args[1]?.kind === "list"
    ? `${value ?? ""} is ${list ?? ""}`
    : `${value ?? ""} is among ${list ?? ""}`;
};

const plainCall = (node: CallNode, words: Words): string => {
  const { entry, args } = node;
  const template = isDated(node) ? (entry.englishOfDates ?? entry.english) : entry.english;
  const isOfConditions =
    entry.form === "operator" && args.some(({ type }) => type.kind === "condition");
  return fill(
    template,
    args.map((arg) => (isOfConditions ? inner(arg, "", words) : argumentWords(arg, words))),
  );
};

const callWords = (node: CallNode, words: Words): string => {
  const { entry, args } = node;
  const [first] = args;
  const join = joins[entry.name];
  if (join !== undefined) return args.map((arg) => inner(arg, join, words)).join(` ${join} `);
  if (entry.name === "!" && first !== undefined) return denied(first, words);
  return entry.name === "in" ? memberWords(node, words) : plainCall(node, words);
};

const deniedCall = (node: CallNode, words: Words): string => {
  const args = node.args.map((arg) => argumentWords(arg, words));
  const [value = "", list = ""] = args;
  if (node.entry.name === "in" && node.args[1]?.kind !== "list")
    return `${value} is not among ${list}`;
  return fill(node.entry.not ?? `it is not so that (${phrase(node, words)})`, args);
};

/** The denial of a condition, in words of its own where it has any. */
const denied = (node: TypedNode, words: Words): string => {
  const plain = (other: TypedNode): string => `it is not so that (${phrase(other, words)})`;
  return matchNode(
    node,
    {
      call: (call) => deniedCall(call, words),
      macro: (macro) =>
        macro.entry.name === "exists" ? macroWords(macro, words, macro.entry.not) : plain(macro),
      named: (named) => {
        const not = definitionNamed(named.name)?.not;
        return not === undefined
          ? plain(named)
          : fill(
              not,
              named.args.map((arg) => argumentWords(arg, words)),
            );
      },
    },
    plain,
  );
};

/** A member of a list in words: which list, and a name of its own where lists stand inside each other. */
const memberOf = (
  over: TypedNode,
  variable: string,
  words: Words,
): { readonly one: string; readonly that: string } => {
  const what = over.type.kind === "list" && over.type.of?.kind === "row" ? "row" : "value";
  const isNested = [...words.values()].some((word) => word.startsWith("that "));
  const label = isNested ? ` (${variable})` : "";
  return {
    one: `${what} among ${argumentWords(over, words)}${label}`,
    that: `that ${what}${label}`,
  };
};

const quantifiers = new Set(["exists", "all", "exists_one"]);

const macroWords = (node: MacroNode, words: Words, template = node.entry.english): string => {
  const { entry, over, variable, row } = node;
  const { one, that } = memberOf(over, variable, words);
  const inside = node.bodies.map((body) => phrase(body, new Map([...words, [variable, that]])));
  const [first = ""] = inside;
  const list = argumentWords(over, words);
  if (quantifiers.has(entry.name)) {
    const article = entry.name === "exists" && !template.includes("no {1}") ? "a " : "";
    return fill(template, [article + one, `(${first})`]);
  }
  if (entry.name === "filter") return `${list} where (${first})`;
  if (entry.name === "map") return `the values of ${first} in ${list}`;
  if (row !== undefined) return fill(template, [list, argumentWords(row, words), ...inside]);
  return fill(template, [`a row among ${list}`, first]);
};

const casesOf = (words: Words): NodeCases<string> => ({
  literal: renderLiteral,
  variable: ({ name }) => words.get(name) ?? nearRows[name] ?? "",
  rows: ({ group, table }) => rowsWords(group, table.table.name),
  fact: ({ fact }) => facts[fact],
  reference: ({ table }) => `the list ${table.table.name}`,
  column: ({ row, column }) => cellWords(phrase(row, words), column.column.name),
  parent: ({ row, table }) => `the ${table.table.name} row of ${argumentWords(row, words)}`,
  within: ({ row, table }) => `the ${table.table.name} rows in ${argumentWords(row, words)}`,
  call: (node) => callWords(node, words),
  list: ({ items }) => either(items.map((item) => phrase(item, words))),
  macro: (node) => macroWords(node, words),
  bind: ({ variable, value, body }) => {
    const said = words.get(meaningOf(variable)) ?? argumentWords(value, words);
    return phrase(body, new Map([...words, [variable, said]]));
  },
  named: ({ name, args }) =>
    fill(
      definitionNamed(name)?.english ?? name,
      args.map((arg) => argumentWords(arg, words)),
    ),
});

function phrase(node: TypedNode, words: Words): string {
  return matchNode(node, casesOf(words), ({ kind }) => kind);
}

/**
 * Says an expression in plain English: one sentence without its full stop, the same for the same meaning. A name that
 * `cel.bind` gives is said as it is meant, where that is given, and else in full.
 */
export const toEnglish = (
  { root }: CheckedExpression,
  meanings: Readonly<Record<string, string>> = {},
): string => {
  const known = Object.entries(meanings).map(
    ([name, meaning]) => [meaningOf(name), meaning] as const,
  );
  const text = phrase(root, new Map(known));
  return text === "" ? "this row" : text;
};
