import type { LocalDifference } from "../../generated/items/types.ts";
import { parseIsoDate, renderIsoDate } from "../../runtime/dates.ts";
import type { CellModel, CodeModel, ReturnModel } from "../../runtime/return-model.ts";

import { isOf, type Outcome } from "./apply-columns.ts";

type ChangeCodes = (codes: readonly CodeModel[]) => readonly CodeModel[];

const changeCell = (cell: CellModel, of: string, change: ChangeCodes): CellModel => {
  if (cell.kind === "coded" && isOf(cell.codelist, of))
    return { ...cell, codes: change(cell.codes) };
  if (cell.kind === "text" && cell.alsoCodelist !== undefined && isOf(cell.alsoCodelist, of))
    return { ...cell, alsoCodes: change(cell.alsoCodes ?? []) };
  return cell;
};

const listOf = (cell: CellModel): string | undefined => {
  if (cell.kind === "coded") return cell.codelist;
  return cell.kind === "text" ? cell.alsoCodelist : undefined;
};

const codesOf = (cell: CellModel): readonly CodeModel[] => {
  if (cell.kind === "coded") return cell.codes;
  return cell.kind === "text" ? (cell.alsoCodes ?? []) : [];
};

/** The columns that take their codes from a list. */
const columnsCodedBy = (model: ReturnModel, of: string) =>
  model.tables.flatMap(({ name, columns }) =>
    columns.flatMap((column) => {
      const list = listOf(column.cell);
      return list !== undefined && isOf(list, of)
        ? [{ place: `${name} ${column.name}`, codes: codesOf(column.cell) }]
        : [];
    }),
  );

const dayBefore = (iso: string): string => {
  const day = parseIsoDate(iso);
  return day === undefined ? iso : renderIsoDate(day - 1);
};

const dayAfter = (iso: string): string => {
  const day = parseIsoDate(iso);
  return day === undefined ? iso : renderIsoDate(day + 1);
};

const earlier = (left: string, right: string | undefined): string =>
  right === undefined || left < right ? left : right;

const later = (left: string, right: string | undefined): string =>
  right === undefined || left > right ? left : right;

/** A code that is not used between two days: the stretches that are left of its own. */
const without = (code: CodeModel, { from, to }: LocalDifference): readonly CodeModel[] => {
  const before = { ...code, to: earlier(dayBefore(from), code.to) };
  const after = to === undefined ? [] : [{ ...code, from: later(dayAfter(to), code.from) }];
  return [before, ...after].filter(
    (one) => one.from === undefined || one.to === undefined || one.from <= one.to,
  );
};

const changeOf = (difference: LocalDifference): ChangeCodes | undefined => {
  const { kind, target, what, from, to } = difference;
  if (kind === "ADDED") {
    const added = { code: target, label: what, from, ...(to === undefined ? {} : { to }) };
    return (codes) => [...codes, added];
  }
  return kind === "LEFT_OUT"
    ? (codes) =>
        codes.flatMap((code) => (code.code === target ? without(code, difference) : [code]))
    : undefined;
};

const effects: Readonly<Record<string, string>> = {
  ADDED: "is accepted on the days on which the difference holds",
  LEFT_OUT: "is refused on the days on which the difference holds",
};

/** Applies a difference of a code to every column that takes its codes from the list. */
export const applyCode = (model: ReturnModel, difference: LocalDifference, of: string): Outcome => {
  const columns = columnsCodedBy(model, of);
  const refused = (effect: string): Outcome => ({ model, isApplied: false, effect });
  if (columns.length === 0) return refused(`no column of ${model.ref} takes its codes from ${of}.`);
  const change = changeOf(difference);
  if (change === undefined) return refused("it is told in words only, which no check reads.");
  const isThere = columns.some(({ codes }) => codes.some(({ code }) => code === difference.target));
  if (isThere === (difference.kind === "ADDED"))
    return refused(isThere ? "the list has the code already." : "the list does not have the code.");
  return {
    isApplied: true,
    effect: `in ${columns.map(({ place }) => place).join(", ")} the code ${effects[difference.kind] ?? ""}.`,
    model: {
      ...model,
      tables: model.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => ({
          ...column,
          cell: changeCell(column.cell, of, change),
        })),
      })),
    },
  };
};
