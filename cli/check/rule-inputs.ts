import type { RuleGround } from "../../codegen/rules/rule-ground.ts";
import type { RuleOptions } from "../../engine/index.ts";
import { collectionPeriod } from "../../engine/index.ts";
import { derivePlacements } from "../../engine/reference/derive-placements.ts";
import { addDerivedColumns } from "../../engine/reference/derived-columns.ts";
import type { ReferencesRead } from "../../engine/reference/read-references.ts";
import { readReferences } from "../../engine/reference/read-references.ts";
import { readPaths } from "../../engine/read-files.ts";
import type { GivenFile, GivenTable } from "../../engine/read/given-table.ts";
import { readTables } from "../../engine/read/read-tables.ts";
import { isDerived } from "../../engine/read/recognise-table.ts";
import type { Period } from "../../runtime/cells.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";
import { holidayList, holidaysIn } from "./bank-holidays.ts";

/** Where the inputs of rules are, as far as they were given. */
export interface RulePaths {
  readonly previous: string | undefined;
  readonly references: readonly string[];
  readonly authority: string | undefined;
  /** Collection year in place of the return's own. */
  readonly year: number | undefined;
}

/** What rules run with, and how the columns worked out elsewhere come into the return's tables. */
export interface RuleInputs {
  /** Absent when only the structure is checked. */
  readonly options: RuleOptions | undefined;
  readonly withDerived: (tables: readonly GivenTable[]) => readonly GivenTable[];
}

type Say = (line: string) => void;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The lists that ship with the standard, as if they had been given; a list that is given takes their place. */
const shippedFiles = ({ shipped = new Map() }: RuleGround): readonly GivenFile[] =>
  [...shipped].map(([name, csv]) => ({ name: `${name} of the standard`, bytes: bytesOf(csv) }));

const readLast = (
  ground: RuleGround,
  { previous, year }: RulePaths,
  say: Say,
): Result<RuleOptions["last"] | undefined, readonly Problem[]> => {
  if (previous === undefined) return ok(undefined);
  const files = readPaths([previous]);
  if (!files.ok) return files;
  const model = ground.previous ?? ground.model;
  const read = readTables(files.value.files, model);
  if (!read.ok) return read;
  for (const { file, text } of [...files.value.notes, ...read.value.notes]) say(`${file}: ${text}`);
  for (const { file, reason } of read.value.unrecognised)
    say(`${file}: no table of the return of the year before: ${reason}.`);
  const { tables } = read.value;
  return ok({
    model,
    tables,
    ...(year === undefined ? {} : { period: collectionPeriod(year - 1) }),
  });
};

const readLists = async (
  ground: RuleGround,
  { references }: RulePaths,
  say: Say,
): Promise<Result<ReferencesRead, readonly Problem[]>> => {
  const lists = ground.references ?? [];
  const models = { lists, model: ground.model };
  const shipped = await readReferences(shippedFiles(ground), models);
  if (!shipped.ok || references.length === 0) return shipped;
  const files = readPaths(references, referenceExtensions);
  if (!files.ok) return files;
  const given = await readReferences(files.value.files, models);
  if (!given.ok) return given;
  for (const { file, text } of [...files.value.notes, ...given.value.notes])
    say(`${file}: ${text}`);
  const names = new Set(given.value.lists.map(({ model }) => model.name));
  return ok({
    ...given.value,
    lists: [
      ...given.value.lists,
      ...shipped.value.lists.filter(({ model }) => !names.has(model.name)),
    ],
  });
};

const referenceExtensions: readonly string[] = [".csv", ".txt", ".xlsx"];

const periodOf = ({ model }: RuleGround, { year }: RulePaths): Period =>
  year === undefined ? model.period : collectionPeriod(year);

/** Adds to tables the columns that were worked out elsewhere, and then those that a list of postcodes tells. */
const addDerived = (
  ground: RuleGround,
  { lists, derived }: ReferencesRead,
  { period, authority }: { readonly period: Period; readonly authority: string | undefined },
): ((tables: readonly GivenTable[]) => readonly GivenTable[]) => {
  const postcodes = lists.find(({ model }) => model.name === postcodeList);
  const isDerivedFrom = ({ name }: GivenTable): boolean =>
    ground.model.tables.some((table) => table.name === name && table.columns.some(isDerived));
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

/** Reads what rules look at besides the return: the return of the year before, lists, and columns worked out elsewhere. */
export const readRuleInputs = async (
  module: RuleModule,
  ground: RuleGround,
  asked: { readonly paths: RulePaths; readonly say: Say },
): Promise<Result<RuleInputs, readonly Problem[]>> => {
  const { paths, say } = asked;
  const last = readLast(ground, paths, say);
  const lists = await readLists(ground, paths, say);
  const problems = [last, lists].flatMap((one) => (one.ok ? [] : one.error));
  if (!last.ok || !lists.ok) return fail(problems);
  const { authority } = paths;
  const facts = { period: periodOf(ground, paths), authority };
  const withDerived = addDerived(ground, lists.value, facts);
  // What was worked out elsewhere is about this year's rows; the postcodes of last year's tell as much.
  const ofLast = addDerived(ground, { ...lists.value, derived: [] }, facts);
  const options = {
    module,
    references: lists.value.lists,
    ...(last.value === undefined
      ? {}
      : { last: { ...last.value, tables: ofLast(last.value.tables) } }),
    ...holidaysOf(ground),
    ...(authority === undefined ? {} : { authority }),
  };
  return ok({ options, withDerived });
};

const holidaysOf = ({ shipped = new Map() }: RuleGround): Pick<RuleOptions, "holidays"> =>
  shipped.has(holidayList) ? { holidays: holidaysIn(shipped) } : {};
