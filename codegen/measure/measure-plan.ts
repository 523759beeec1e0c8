import type {
  Denominator,
  Disaggregation,
  DistributionBand,
  ExternalInput,
  MeasureCalculation,
  MissingRule,
} from "../../generated/items/types.ts";
import type {
  MeasureBand,
  MeasureDenominator,
  MeasureExternal,
  MeasureMissing,
  MeasurePlan,
  MeasureSplit,
  ValueKind,
} from "../../runtime/measure-module.ts";
import type { CodeModel } from "../../runtime/return-model.ts";
import type { CheckedExpression } from "../expression/type-check.ts";
import type { TypedNode } from "../expression/typed-node.ts";
import { plainText } from "../model/texts.ts";

const bandOf = ({ code, label }: Pick<DistributionBand, "code" | "label">): MeasureBand => ({
  code,
  label: plainText(label),
});

const denominatorOf = ({ base, called, external, why }: Denominator): MeasureDenominator => ({
  base,
  called: plainText(called),
  ...(external === undefined ? {} : { external }),
  ...(why === undefined ? {} : { why }),
});

const missingOf = ({ kind, treat, band, why }: MissingRule): MeasureMissing => ({
  kind,
  treat,
  why,
  ...(band === undefined ? {} : { band: bandOf(band) }),
});

const externalOf = ({ list: _list, ...external }: ExternalInput): MeasureExternal => external;

const valueKind = ({ kind }: TypedNode["type"]): ValueKind => {
  if (kind === "date") return "date";
  if (kind === "whole" || kind === "decimal") return "number";
  return kind === "truth" || kind === "condition" ? "truth" : "text";
};

const latestLabels = (codes: readonly CodeModel[]): Readonly<Record<string, string>> =>
  Object.fromEntries(codes.map(({ code, label }) => [code, label]));

/** Labels of the codes that an expression gives, where it is a column with a list or a name for one. */
const labelsOf = (node: TypedNode): Readonly<Record<string, string>> | undefined => {
  if (node.kind === "bind") return labelsOf(node.body);
  if (node.kind !== "column") return undefined;
  const { cell } = node.column.column;
  return cell.kind === "coded" ? latestLabels(cell.codes) : undefined;
};

/** The expressions of a calculation that have been checked, by JSON pointer below it. */
export type CheckedTexts = ReadonlyMap<string, CheckedExpression>;

const splitOf = (split: Disaggregation, index: number, checked: CheckedTexts): MeasureSplit => {
  const of = checked.get(`/disaggregations/${index}/of`)?.root;
  const labels = of === undefined || split.bands !== undefined ? undefined : labelsOf(of);
  return {
    name: split.name,
    called: plainText(split.called),
    kind: of === undefined ? "text" : valueKind(of.type),
    reason: split.reason,
    ...(split.bands === undefined ? {} : { bands: split.bands.map(bandOf) }),
    ...(labels === undefined ? {} : { labels }),
  };
};

const figurePlan = ({
  numerator,
  denominators,
  measure,
  rounding,
  headline,
}: MeasureCalculation): Pick<
  MeasurePlan,
  "first" | "hasNumerator" | "headline" | "measure" | "rounding" | "second"
> => ({
  hasNumerator: numerator !== undefined,
  ...(denominators === undefined ? {} : { first: denominatorOf(denominators.first) }),
  ...(denominators?.second === undefined ? {} : { second: denominatorOf(denominators.second) }),
  measure: {
    kind: measure.kind,
    ...(measure.per === undefined ? {} : { per: measure.per }),
    ...(measure.unit === undefined ? {} : { unit: measure.unit }),
    ...(measure.spread === undefined ? {} : { spread: measure.spread }),
  },
  rounding: { decimals: rounding.decimals, of: rounding.of },
  ...(headline === undefined
    ? {}
    : { headline: { of: headline.of, text: plainText(headline.text) } }),
});

const peoplePlan = ({
  unit,
  population,
  source,
}: MeasureCalculation): Pick<
  MeasurePlan,
  "cannotSee" | "exclusions" | "externals" | "population" | "unit"
> => ({
  unit: {
    of: unit.of,
    called: unit.called,
    keys: unit.key?.length ?? 0,
    stands: unit.stands?.row ?? "FIRST",
    isOrdered: unit.stands?.by !== undefined,
  },
  population: plainText(population.description),
  cannotSee: population.cannotSee ?? [],
  exclusions: (population.exclude ?? []).map(({ why }) => why),
  externals: (source.externals ?? []).map(externalOf),
});

/** How a measure is worked out, without its expressions. */
export const measurePlan = (
  calculation: MeasureCalculation,
  scopeTable: string,
  checked: CheckedTexts,
): MeasurePlan => {
  const { coverage, distribution, missing = [], disaggregations = [] } = calculation;
  return {
    scopeTable,
    ...peoplePlan(calculation),
    isCovered: coverage !== undefined,
    outcomes: coverage?.outcomes?.bands.map(bandOf) ?? [],
    bands: distribution.bands.map(bandOf),
    isOrdered: distribution.ordered,
    missing: missing.map(missingOf),
    ...figurePlan(calculation),
    splits: disaggregations.map((split, index) => splitOf(split, index, checked)),
  };
};
