import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

import { bootstrapAlpha, type ConfidenceInterval } from "./bootstrap-alpha.ts";
import { codedUnits, type AgreementFrame, type CodedUnits, type Coding } from "./coded-units.ts";
import { cohenKappa, type KappaWeight, type PairTable } from "./cohen-kappa.ts";
import { coincidencesOf, shareAgreed, type Coincidences } from "./coincidences.ts";
import {
  intervalDifferences,
  nominalDifferences,
  numbersOf,
  ordinalDifferences,
  type Differences,
  type Metric,
} from "./difference.ts";
import type { Fraction } from "../../runtime/fraction.ts";
import { alphaOfCode, krippendorffAlpha } from "./krippendorff-alpha.ts";
import { bandOf, type ReliabilityBand } from "./reliability-band.ts";
import type { RandomSource } from "./seeded-random.ts";
import { countThemes, type ThemeCounts } from "./theme-counts.ts";

type Method =
  | { readonly kind: "alpha"; readonly title: string; readonly metric: Metric }
  | { readonly kind: "kappa"; readonly title: string; readonly weight: KappaWeight };

/**
 * The coefficients that may be asked for. All are corrected for chance: the share of codings that agree is no
 * coefficient, and is told beside one only.
 */
export const agreementStatistics = {
  "alpha-nominal": { kind: "alpha", title: "Krippendorff's alpha, nominal", metric: "nominal" },
  "alpha-ordinal": { kind: "alpha", title: "Krippendorff's alpha, ordinal", metric: "ordinal" },
  "alpha-interval": { kind: "alpha", title: "Krippendorff's alpha, interval", metric: "interval" },
  kappa: { kind: "kappa", title: "Cohen's kappa", weight: "unweighted" },
  "kappa-linear": { kind: "kappa", title: "Cohen's kappa, linear weights", weight: "linear" },
  "kappa-quadratic": {
    kind: "kappa",
    title: "Cohen's kappa, quadratic weights",
    weight: "quadratic",
  },
} as const satisfies Record<string, Method>;

/** The name of a coefficient. */
export type AgreementStatistic = keyof typeof agreementStatistics;

/** How far coders agree about one code, set against all others. For those who code; nothing to publish. */
export interface CodeAgreement {
  readonly code: string;
  /** Undefined when nobody, or everybody, gave the code. */
  readonly alpha: Fraction | undefined;
  readonly band: ReliabilityBand | undefined;
}

/** What can be said about how far coders agree. */
export interface Agreement {
  readonly statistic: AgreementStatistic;
  readonly value: Fraction;
  readonly band: ReliabilityBand;
  readonly interval: ConfidenceInterval;
  /** The share of pairs of codings that agree; never to be told without `value`. */
  readonly shareAgreed: Fraction;
  readonly coders: number;
  /** Units with codings that could be compared. */
  readonly unitsCompared: number;
  /** Units that one coder alone gave a code on the scale; they change nothing. */
  readonly unitsCodedOnce: number;
  /** Codings of silence that have no place on the scale, and were left out of the coefficient. */
  readonly offScale: number;
  readonly byCode: readonly CodeAgreement[];
  /** The counts, or why there are none. */
  readonly themes: Result<ThemeCounts, Problem>;
}

/** Everything that an assessment depends on. */
export interface AgreementRequest {
  readonly codings: readonly Coding[];
  readonly frame: AgreementFrame;
  readonly statistic: AgreementStatistic;
  /** The smallest group that may be counted in the open. */
  readonly minimumGroup: number;
  readonly random: RandomSource;
}

/** Codings on the scale of the coefficient asked for. */
interface Scaled {
  readonly coded: CodedUnits;
  /** How many codes the scale has. */
  readonly codes: number;
  readonly codingsByUnit: readonly (readonly number[])[];
  readonly found: Coincidences;
}

interface Coefficient {
  readonly value: Fraction;
  readonly interval: ConfidenceInterval;
}

const isNominal = (method: Method): boolean =>
  method.kind === "alpha" ? method.metric === "nominal" : method.weight === "unweighted";

const withoutVariation = (): Problem =>
  problemOf(
    "AGREEMENT_NO_VARIATION",
    "All codings that can be compared have one code: agreement cannot be told from chance.",
  );

const scaled = (coded: CodedUnits, method: Method): Result<Scaled, Problem> => {
  if (
    !isNominal(method) &&
    !coded.hasOrder &&
    !(method.kind === "alpha" && method.metric === "interval")
  )
    return fail(
      problemOf("AGREEMENT_ORDER_MISSING", `${method.title} needs the order of the codes.`),
    );
  const codes = isNominal(method) ? coded.codes.length : coded.onScale;
  const codingsByUnit = coded.units.map(({ codeByCoder }) =>
    [...codeByCoder.values()].filter((code) => code < codes),
  );
  const found = coincidencesOf(codingsByUnit, codes);
  if (found.codings === 0n)
    return fail(
      problemOf("AGREEMENT_NOTHING_COMPARABLE", "No unit was coded by two coders or more."),
    );
  return ok({ coded, codes, codingsByUnit, found });
};

const differencesOf = (
  metric: Metric,
  { coded, codes, found }: Scaled,
): Result<Differences, Problem> => {
  switch (metric) {
    case "nominal":
      return ok(nominalDifferences(codes));
    case "ordinal":
      return ok(ordinalDifferences(found.totals));
    case "interval": {
      const numbers = numbersOf(coded.codes.slice(0, codes));
      return numbers === undefined
        ? fail(problemOf("AGREEMENT_CODE_NO_NUMBER", "A code of the scale is no number."))
        : ok(intervalDifferences(numbers));
    }
  }
};

const alphaFor = (
  metric: Metric,
  on: Scaled,
  random: RandomSource,
): Result<Coefficient, Problem> => {
  const differences = differencesOf(metric, on);
  if (!differences.ok) return differences;
  const value = krippendorffAlpha(on.found, differences.value);
  if (value === undefined) return fail(withoutVariation());
  return ok({ value, interval: bootstrapAlpha(on.found, differences.value, random) });
};

const pairTable = ({ coded, codes }: Scaled): PairTable => {
  const table = Array.from({ length: codes }, () => Array.from({ length: codes }, () => 0n));
  for (const { codeByCoder } of coded.units) {
    const row = table[codeByCoder.get(0) ?? codes];
    const column = codeByCoder.get(1) ?? codes;
    if (row !== undefined && column < codes) row[column] = (row[column] ?? 0n) + 1n;
  }
  return table;
};

const kappaFor = (weight: KappaWeight, on: Scaled): Result<Coefficient, Problem> => {
  const kappa = cohenKappa(pairTable(on), weight);
  return kappa === undefined ? fail(withoutVariation()) : ok(kappa);
};

const agreementByCode = (coded: CodedUnits): readonly CodeAgreement[] => {
  const found = coincidencesOf(
    coded.units.map(({ codeByCoder }) => [...codeByCoder.values()]),
    coded.codes.length,
  );
  return coded.codes.map((code, index) => {
    const alpha = alphaOfCode(found, index);
    return { code, alpha, band: alpha === undefined ? undefined : bandOf(alpha) };
  });
};

/** Codings of a code that has no place on the scale. */
const offScale = ({ coded, codes }: Scaled): number =>
  coded.units.reduce(
    (sum, { codeByCoder }) =>
      sum + [...codeByCoder.values()].filter((code) => code >= codes).length,
    0,
  );

const coefficientOf = (
  method: Method,
  on: Scaled,
  random: RandomSource,
): Result<Coefficient, Problem> => {
  if (method.kind === "alpha") return alphaFor(method.metric, on, random);
  const coders = on.coded.coders.length;
  if (coders === 2) return kappaFor(method.weight, on);
  const message = `${method.title} compares two coders; here are ${coders}.`;
  return fail(problemOf("AGREEMENT_TWO_CODERS", message));
};

/**
 * Assesses how far coders agree, with the label that goes with any count, and counts the themes if they agree enough.
 * Agreement shows consistency, not truth: those whose words are coded have to review the frame as well.
 */
export const assessAgreement = (
  request: AgreementRequest,
): Result<Agreement, readonly Problem[]> => {
  const { statistic } = request;
  const method: Method = agreementStatistics[statistic];
  const coded = codedUnits(request.codings, request.frame);
  if (!coded.ok) return coded;
  const on = scaled(coded.value, method);
  if (!on.ok) return fail([on.error]);
  const coefficient = coefficientOf(method, on.value, request.random);
  if (!coefficient.ok) return fail([coefficient.error]);
  const { value, interval } = coefficient.value;
  const band = bandOf(value);
  const { codingsByUnit, found } = on.value;
  return ok({
    statistic,
    value,
    band,
    interval,
    shareAgreed: shareAgreed(found),
    coders: coded.value.coders.length,
    unitsCompared: codingsByUnit.filter(({ length }) => length > 1).length,
    unitsCodedOnce: codingsByUnit.filter(({ length }) => length === 1).length,
    offScale: offScale(on.value),
    byCode: agreementByCode(coded.value),
    themes: countThemes(coded.value, band, request.minimumGroup),
  });
};
