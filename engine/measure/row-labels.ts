import { coverageStages } from "../../runtime/measure-module.ts";
import type { CoverageStage, MeasurePlan } from "../../runtime/measure-module.ts";

import type { Layout, MeasureSubject } from "./measure-subject.ts";
import { groupLabels } from "./measure-subject.ts";

const stageWords = {
  offered: "Offered a chance",
  offeredAccessibly: "Offered a chance that fits them",
  tookPart: "Took part",
  answered: "Answered",
} as const satisfies Record<CoverageStage, string>;

const isStage = (word: string): word is CoverageStage =>
  coverageStages.some((stage) => stage === word);

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const figureWords = ({ measure }: MeasurePlan): string =>
  measure.kind === "RATE" ? `Rate per ${(measure.per ?? 1).toLocaleString("en-GB")}` : "Percentage";

type Labeller = (subject: MeasureSubject, rest: string, layout: Layout | undefined) => string;

const bandLabel: Labeller = ({ plan }, code, layout) => {
  const merged = layout?.mergedLabels[code];
  if (merged !== undefined && merged !== "") return merged;
  const labels = groupLabels(plan);
  return code
    .split("+")
    .map((one) => labels.get(one) ?? one)
    .join(" or ");
};

const labellers: Readonly<Record<string, Labeller>> = {
  population: ({ plan }) => `All ${plan.unit.called} of the population`,
  eligible: ({ plan }) => capital(plan.unit.called),
  first: ({ plan }) => `Denominator: ${plan.first?.called ?? ""}`,
  second: ({ plan }) => `Second denominator: ${plan.second?.called ?? ""}`,
  numerator: ({ plan }) => `Those of the ${plan.unit.called} who count for the figure`,
  measured: ({ plan }) => `${capital(plan.unit.called)} with a value`,
  "figure-first": ({ plan }) => `${figureWords(plan)} ${plan.first?.called ?? ""}`,
  "figure-second": ({ plan }) => `${figureWords(plan)} ${plan.second?.called ?? ""}`,
  band: bandLabel,
  share: (subject, code, layout) => `${bandLabel(subject, code, layout)} (percentage)`,
  stage: (_subject, stage) => (isStage(stage) ? stageWords[stage] : stage),
  outcome: ({ plan }, code) =>
    plan.outcomes.find((band) => band.code === code)?.label ?? "No outcome recorded",
  missing: ({ plan }, index) => `No value: ${plan.missing[Number(index)]?.why ?? ""}`,
  rows: ({ plan }, index) => `Rows left out: ${plan.exclusions[Number(index)] ?? ""}`,
};

/** What a row of a table is called. */
export const rowLabel = (
  subject: MeasureSubject,
  layout: Layout | undefined,
  row: string,
): string => {
  const [kind = "", rest = ""] = row.split(/=(.*)/su);
  return labellers[kind]?.(subject, rest, layout) ?? row;
};
