import { idOfRef } from "../../registry/identity/item-ref.ts";
import type { Indicator, ItemMapping, YearsInForce } from "../../generated/items/types.ts";
import type { ItemCheck } from "../../registry/check/check.ts";
import type { Remark } from "../../registry/check/finding.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { ExpressionChecker } from "../expression/type-check.ts";
import { createExpressionChecker } from "../expression/type-check.ts";
import { distinctRemarks, remarkOf } from "../rules/expression-remarks.ts";
import type { ReturnVersion } from "../rules/return-versions.ts";
import { isReturn, newestByYear } from "../rules/return-versions.ts";
import { ruleGround } from "../rules/rule-ground.ts";
import { problemsOfText } from "./fit-expression.ts";
import type { MeasureText } from "./measure-texts.ts";
import { measureTexts } from "./measure-texts.ts";

/** The rows that expressions are about: a table of a return in some years, and lists to look things up in. */
interface Ground {
  /** The item in which the expressions stand, as messages name it. */
  readonly item: string;
  readonly returnId: string;
  readonly scope: string;
  readonly years: YearsInForce | undefined;
  readonly lists: readonly string[];
  /** JSON pointer to the part of the item that names them. */
  readonly pointer: string;
}

type Checkers = Map<string, ExpressionChecker | undefined>;

const checkersBySnapshot = new WeakMap<Snapshot, Checkers>();

const makeChecker = (
  all: Snapshot,
  version: ReturnVersion,
  { scope, lists }: Ground,
): ExpressionChecker | undefined => {
  const records = lists.flatMap((text) => {
    const found = resolveText(all, text)?.content;
    return found?.kind === "record" ? [found] : [];
  });
  const ground = ruleGround(all, version, records);
  if (!ground.ok) return undefined;
  const table = ground.value.model.tables.find(({ record }) => idOfRef(record) === idOfRef(scope));
  return table === undefined
    ? undefined
    : createExpressionChecker({ ...ground.value, table: table.name });
};

/** The checker of a table's rows in one year, made once; undefined where the return does not have the table. */
const checkerOf = (
  all: Snapshot,
  version: ReturnVersion,
  ground: Ground,
): ExpressionChecker | undefined => {
  const checkers: Checkers = checkersBySnapshot.get(all) ?? new Map();
  checkersBySnapshot.set(all, checkers);
  const key = [version.id, version.version, ground.scope, ...ground.lists].join(" ");
  if (!checkers.has(key)) checkers.set(key, makeChecker(all, version, ground));
  return checkers.get(key);
};

const isInForce = (years: YearsInForce | undefined, year: number): boolean =>
  years === undefined || (years.from <= year && year <= (years.to ?? Infinity));

/** The newest version of the return in each year that is named; of no year in particular, the newest of all. */
const returnsOf = (all: Snapshot, { returnId, years }: Ground): readonly ReturnVersion[] => {
  const versions = newestByYear(all.versionsOf(idOfRef(returnId)).filter(isReturn));
  const inForce = versions.filter(({ content }) => isInForce(years, content.collectionYear));
  return years === undefined ? inForce.slice(-1) : inForce;
};

const yearRemarks = (
  found: readonly ReturnVersion[],
  { years, pointer, returnId }: Ground,
): readonly Remark[] => {
  const known = found.map(({ content }) => content.collectionYear);
  const named =
    years === undefined ? [] : [years.from, ...(years.to === undefined ? [] : [years.to])];
  const missing = named.filter((year) => !known.includes(year));
  return missing.map((year) => ({
    pointer: `${pointer}/years`,
    message: `There is no ${returnId} of ${year} here.`,
    fix: known.length === 0 ? "Import the return first." : `Here are: ${known.join(", ")}.`,
  }));
};

/** Everything in which expressions do not fit the returns that they are for. */
const fitRemarks = (
  all: Snapshot,
  ground: Ground,
  texts: readonly MeasureText[],
): readonly Remark[] => {
  const found = returnsOf(all, ground);
  const remarks = found.flatMap((version): readonly Remark[] => {
    const ref = `${version.id}@${version.version}`;
    const checker = checkerOf(all, version, ground);
    if (checker === undefined) {
      const message = `${ref} has no table of ${ground.scope}.`;
      return [{ pointer: `${ground.pointer}/scope`, message }];
    }
    return texts.flatMap((text) =>
      problemsOfText(checker, text).map((problem) =>
        remarkOf({ ...problem, message: `${ground.item} in ${ref}: ${problem.message}` }),
      ),
    );
  });
  return distinctRemarks([...yearRemarks(found, ground), ...remarks]);
};

const nameOf = ({ id, version }: Indicator | ItemMapping): string => `${id}@${version}`;

const remarksOfMeasure = (indicator: Indicator, all: Snapshot): readonly Remark[] => {
  const { calculation } = indicator;
  if (calculation === undefined) return [];
  const { source } = calculation;
  const ground: Ground = {
    item: nameOf(indicator),
    returnId: source.return,
    scope: source.scope,
    years: source.years,
    lists: (source.externals ?? []).flatMap(({ list }) => list ?? []),
    pointer: "/calculation/source",
  };
  return fitRemarks(all, ground, measureTexts(calculation));
};

const derivationRemarks = (
  mapping: ItemMapping,
  part: "derive" | "deriveBack",
  all: Snapshot,
): readonly Remark[] => {
  const derivation = mapping[part];
  if (derivation === undefined) return [];
  const { return: returnId, scope, values } = derivation;
  const pointer = `/${part}`;
  const texts = values.map(({ is }, index): MeasureText => ({
    pointer: `${pointer}/values/${index}/is`,
    wanted: "value",
    written: is,
    text: is,
    lead: 0,
  }));
  const ground = { item: nameOf(mapping), returnId, scope, lists: [], pointer };
  return fitRemarks(all, { ...ground, years: mapping.validFor }, texts);
};

const remarksOfMapping = (mapping: ItemMapping, all: Snapshot): readonly Remark[] => [
  ...derivationRemarks(mapping, "derive", all),
  ...derivationRemarks(mapping, "deriveBack", all),
];

/** What is asked of an indicator, and of a mapping that works values out, when they come in. */
export const measureFits: ItemCheck = {
  code: "MEASURE_FITS",
  title: "A measure or mapping fits the tables and code lists of the returns it is for",
  severity: "error",
  fix: "Mend the expression at the place given, or name the years for which it holds.",
  find: (content, { all }) => {
    if (content.kind === "indicator") return remarksOfMeasure(content, all);
    return content.kind === "mapping" ? remarksOfMapping(content, all) : [];
  },
};
