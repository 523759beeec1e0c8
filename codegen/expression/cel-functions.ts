import type { Environment } from "@marcbachmann/cel-js";

import { parseIsoDate, renderIsoDate } from "../../runtime/dates.ts";
import type { Holidays } from "../../runtime/row.ts";
import {
  Cell,
  cellTypes,
  numberIn,
  RowValues,
  scalarKinds,
  textIn,
  textsOfList,
  unwrap,
  wrap,
} from "./cel-values.ts";
import { parseSignature } from "./profile-entry.ts";
import type { ProfileEntry, Signature, SignatureType } from "./profile-entry.ts";
import { profile } from "./profile.ts";
import { runtimeFunctions } from "./runtime-functions.ts";
import type { ScalarKind } from "./value-type.ts";

type Run = (...args: readonly unknown[]) => unknown;

const isRun = (value: unknown): value is Run => typeof value === "function";

const runNamed = (name: string): Run => {
  const found: unknown = Object.entries(runtimeFunctions).find(([key]) => key === name)?.[1];
  if (!isRun(found)) throw new Error(`Invariant broken: the runtime has ${name}`);
  return found;
};

const isScalarKind = (type: string): type is ScalarKind => type in cellTypes;

/** The library's types that an argument of a signature may have. */
const argumentTypes = (type: SignatureType): readonly string[] => {
  if (isScalarKind(type)) return [...new Set([cellTypes[type].plain, cellTypes[type].cell])];
  const of = /^list<(.*)>$/u.exec(type)?.[1] ?? "";
  if (isScalarKind(of))
    return [...new Set([`list<${cellTypes[of].plain}>`, `list<${cellTypes[of].cell}>`])];
  return [type === "condition" ? "bool" : type];
};

const combinations = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (all, list) => all.flatMap((before) => list.map((one) => [...before, one])),
    [[]],
  );

const isCell = (type: string): boolean => scalarKinds.some((kind) => cellTypes[kind].cell === type);

const resultType = (signature: Signature, args: readonly string[]): string => {
  const { result, blank } = signature;
  if (result === "list<text>") return "list<string>";
  if (!isScalarKind(result)) return result === "condition" ? "bool" : result;
  const maybe = blank === "always" || (blank === "arguments" && args.some(isCell));
  return maybe ? cellTypes[result].cell : cellTypes[result].plain;
};

const textOfCell = ({ value, isDate }: Cell): string | null => {
  if (value === null) return null;
  return isDate && typeof value === "number" ? renderIsoDate(value) : String(value);
};

const inlineRuns = new Map<string, Run>([
  ["blank", (cell) => (cell instanceof RowValues ? cell.$absent : unwrap(cell) === null)],
  ["invalid", (cell) => cell instanceof Cell && cell.invalidText !== null],
  ["invalid(list<T>)", (list) => textsOfList(list) !== undefined],
  ["written", (cell) => (cell instanceof Cell ? (cell.invalidText ?? textOfCell(cell)) : cell)],
  [
    "written(list<T>)",
    (list) =>
      textsOfList(list) ??
      (Array.isArray(list)
        ? list.flatMap((cell) => (cell instanceof Cell ? textOfCell(cell) : []))
        : []),
  ],
  ["empty", (list) => Array.isArray(list) && list.length === 0],
  [
    "size",
    (value) => (Array.isArray(value) ? value.length : runtimeFunctions.sizeOfText(textIn(value))),
  ],
  [
    "matches",
    (cell, pattern) => {
      const value = unwrap(cell);
      return typeof value === "string" && new RegExp(String(unwrap(pattern)), "u").test(value);
    },
  ],
  ["date(text)", (iso) => parseIsoDate(String(iso)) ?? null],
  ["int(text)", (value) => runtimeFunctions.wholeOfText(textIn(value))],
  ["int(decimal)", (value) => runtimeFunctions.wholeOfDecimal(numberIn(value))],
]);

const withHolidays = new Set(["workingDaysBetween", "addWorkingDays"]);

const runOf = (entry: ProfileEntry, signature: Signature, holidays: () => Holidays): Run => {
  const inline =
    inlineRuns.get(`${entry.name}(${signature.params.join(", ")})`) ?? inlineRuns.get(entry.name);
  if (inline !== undefined) return inline;
  const run = runNamed(entry.run ?? entry.name);
  const more = withHolidays.has(entry.name);
  return (...args) => run(...args.map(unwrap), ...(more ? [holidays()] : []));
};

/** Entries whose arguments are rows: they are registered for each table. */
const isOfRows = (signature: Signature): boolean =>
  signature.params.some(
    (param) => param === "row" || param === "list<row>" || param === "reference",
  );

const distinctCells = (cells: unknown): unknown => {
  const seen = new Map<unknown, unknown>();
  for (const cell of Array.isArray(cells) ? cells : []) {
    const value = unwrap(cell);
    if (value !== null && !seen.has(value)) seen.set(value, cell);
  }
  return [...seen.values()];
};

/** Registers every function and method of the profile that is about values, for all the library's types of them. */
export const registerFunctions = (environment: Environment, holidays: () => Holidays): void => {
  const taken = new Set(
    environment.getDefinitions().functions.map((own) => own.signature.split("):")[0]),
  );
  for (const entry of profile) {
    if (entry.form === "operator" || entry.form === "macro" || entry.name === "distinct") continue;
    for (const types of entry.types) registerOne(environment, { entry, types, taken, holidays });
  }
  environment.registerFunction("distinct(list<T>): list<T>", distinctCells, { async: false });
};

interface One {
  readonly entry: ProfileEntry;
  readonly types: string;
  readonly taken: Set<string | undefined>;
  readonly holidays: () => Holidays;
}

const registerOne = (environment: Environment, { entry, types, taken, holidays }: One): void => {
  const signature = parseSignature(types);
  if (isOfRows(signature)) return;
  const run = runOf(entry, signature, holidays);
  for (const args of combinations(signature.params.map(argumentTypes))) {
    const result = resultType(signature, args);
    const [first = "", ...rest] = args;
    const declared =
      entry.form === "method"
        ? `${first}.${entry.name}(${rest.join(", ")}`
        : `${entry.name}(${args.join(", ")}`;
    const key = declared.replace("list<T>", "list<dyn>");
    // The library's own overload for plain values stays; ours would say the same.
    if (taken.has(declared) || taken.has(key)) continue;
    taken.add(declared);
    const handler = (...given: readonly unknown[]): unknown => wrap(run(...given), result);
    environment.registerFunction(`${declared}): ${result}`, handler, { async: false });
  }
};
