import type { Period } from "../../runtime/cells.ts";
import type { Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";

import type { RuleOptions } from "../check/check-rules.ts";
import { collectionPeriod } from "../check/check-tables.ts";
import type { GivenFile, GivenTable, ReadNote } from "../read/given-table.ts";
import { readTables } from "../read/read-tables.ts";
import { isDerived } from "../read/recognise-table.ts";
import { holidayList, holidaysIn } from "./bank-holidays.ts";
import { derivePlacements } from "./derive-placements.ts";
import { addDerivedColumns } from "./derived-columns.ts";
import { placeProviders } from "./place-providers.ts";
import { readReferences, type ReferencesRead } from "./read-references.ts";

/** What the definitions of a return say of the inputs that its rules take besides it. */
export interface InputModels {
  readonly model: ReturnModel;
  /** The return of the year before. */
  readonly previous?: ReturnModel;
  /** Lists that rules look things up in. */
  readonly references?: readonly TableModel[];
  /** Rows of the lists that ship with the standard, as comma-separated text, by the list's name. */
  readonly shipped?: ReadonlyMap<string, string>;
}

/** The inputs themselves, as far as they were given. */
export interface InputFiles {
  /** Files of the return of the year before; absent when it was not given. */
  readonly previous?: readonly GivenFile[] | undefined;
  readonly references?: readonly GivenFile[] | undefined;
  readonly authority?: string | undefined;
  /** Collection year in place of the return's own. */
  readonly year?: number | undefined;
}

/** What rules run with, and how the columns worked out elsewhere come into the return's tables. */
export interface RuleInputs {
  /** Absent when only the structure is checked. */
  readonly options: RuleOptions | undefined;
  readonly withDerived: (tables: readonly GivenTable[]) => readonly GivenTable[];
}

/** The inputs of rules, and what is to be said about how they were read. */
export interface RuleInputsRead {
  readonly inputs: RuleInputs;
  readonly notes: readonly ReadNote[];
}

interface Noted<Value> {
  readonly value: Value;
  readonly notes: readonly ReadNote[];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The lists that ship with the standard, as if they had been given; a list that is given takes their place. */
const shippedFiles = ({ shipped = new Map() }: InputModels): readonly GivenFile[] =>
  [...shipped].map(([name, csv]) => ({ name: `${name} of the standard`, bytes: bytesOf(csv) }));

const readLast = (
  models: InputModels,
  { previous, year }: InputFiles,
): Result<Noted<RuleOptions["last"] | undefined>, readonly Problem[]> => {
  if (previous === undefined) return ok({ value: undefined, notes: [] });
  const model = models.previous ?? models.model;
  const read = readTables(previous, model);
  if (!read.ok) return read;
  const { tables, notes, unrecognised } = read.value;
  const left = unrecognised.map(({ file, reason }) => ({
    file,
    text: `no table of the return of the year before: ${reason}.`,
  }));
  const period = year === undefined ? {} : { period: collectionPeriod(year - 1) };
  return ok({ value: { model, tables, ...period }, notes: [...notes, ...left] });
};

const readLists = async (
  { model, references: lists = [], ...models }: InputModels,
  { references = [] }: InputFiles,
): Promise<Result<Noted<ReferencesRead>, readonly Problem[]>> => {
  const shipped = await readReferences(shippedFiles({ model, ...models }), { lists, model });
  if (!shipped.ok) return shipped;
  if (references.length === 0) return ok({ value: shipped.value, notes: [] });
  const given = await readReferences(references, { lists, model });
  if (!given.ok) return given;
  const names = new Set(given.value.lists.map((list) => list.model.name));
  const others = shipped.value.lists.filter((list) => !names.has(list.model.name));
  const placed = placeProviders([...given.value.lists, ...others]);
  const value = { ...given.value, lists: placed.lists };
  return ok({ value, notes: [...given.value.notes, ...placed.notes] });
};

const periodOf = ({ model }: InputModels, { year }: InputFiles): Period =>
  year === undefined ? model.period : collectionPeriod(year);

/** Adds to tables the columns that were worked out elsewhere, and then those that a list of postcodes tells. */
const addDerived = (
  models: InputModels,
  { lists, derived }: ReferencesRead,
  { period, authority }: { readonly period: Period; readonly authority: string | undefined },
): ((tables: readonly GivenTable[]) => readonly GivenTable[]) => {
  const postcodes = lists.find(({ model }) => model.name === postcodeList);
  const isDerivedFrom = ({ name }: GivenTable): boolean =>
    models.model.tables.some((table) => table.name === name && table.columns.some(isDerived));
  return (tables) =>
    tables.map((given) => {
      const added = derived
        .filter(({ table }) => table.name === given.name)
        .reduce((table, sheet) => addDerivedColumns(table, sheet, period), given);
      return postcodes === undefined || !isDerivedFrom(given)
        ? added
        : derivePlacements(added, postcodes, authority);
    });
};

const postcodeList = "postcodes";

const holidaysOf = ({ shipped = new Map() }: InputModels): Pick<RuleOptions, "holidays"> =>
  shipped.has(holidayList) ? { holidays: holidaysIn(shipped) } : {};

/** Reads what rules look at besides the return: the return of the year before, lists, and columns worked out elsewhere. */
export const readRuleInputs = async (
  module: RuleModule,
  models: InputModels,
  files: InputFiles,
): Promise<Result<RuleInputsRead, readonly Problem[]>> => {
  const last = readLast(models, files);
  const lists = await readLists(models, files);
  const problems = [last, lists].flatMap((one) => (one.ok ? [] : one.error));
  if (!last.ok || !lists.ok) return fail(problems);
  const { authority } = files;
  const facts = { period: periodOf(models, files), authority };
  const withDerived = addDerived(models, lists.value.value, facts);
  const before = last.value.value;
  // What was worked out elsewhere is about this year's rows unless it says the year: an episode that goes on has the
  // same key in both years, and rules compare the two. The postcodes of last year's rows tell as much.
  const derived = lists.value.value.derived.filter(({ year }) => year !== undefined);
  const lastFacts = { authority, period: before?.period ?? before?.model.period ?? facts.period };
  const ofLast = addDerived(models, { ...lists.value.value, derived }, lastFacts);
  const options = {
    module,
    references: lists.value.value.lists,
    ...(before === undefined ? {} : { last: { ...before, tables: ofLast(before.tables) } }),
    ...holidaysOf(models),
    ...(authority === undefined ? {} : { authority }),
  };
  const notes = [...last.value.notes, ...lists.value.notes];
  return ok({ inputs: { options, withDerived }, notes });
};
