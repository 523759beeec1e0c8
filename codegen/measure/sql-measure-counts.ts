import { coverageStages } from "../../runtime/measure-module.ts";
import type { MeasureDenominator } from "../../runtime/measure-module.ts";
import { quoteName, quoteText } from "../expression/sql-dialect.ts";
import type { SqlDialect } from "../expression/sql-dialect.ts";
import { thisAlias } from "../expression/sql-writing.ts";
import type { Added, BandsInSql, BandTests, Layer, PlanInSql } from "./sql-measure-layers.ts";
import { addColumns, firstThat, flag, isSet } from "./sql-measure-layers.ts";
import { own } from "./sql-measure-writing.ts";

/** What the steps of a measure have put into columns. */
export interface Known {
  readonly dialect: SqlDialect;
  readonly plan: PlanInSql;
  readonly columns: ReadonlySet<string>;
  readonly bands: BandsInSql;
}

const missingIs = ({ columns }: Known, rules: readonly number[]): string | undefined =>
  rules.length === 0 || !columns.has("_missing")
    ? undefined
    : `${own("_missing")} IN (${rules.join(", ")})`;

const rulesThat = (
  { plan }: Known,
  is: (treat: PlanInSql["missing"][number]["treat"]) => boolean,
): readonly number[] => plan.missing.flatMap(({ treat }, index) => (is(treat) ? [index] : []));

/** 1 for the units of the figure: not left out, nothing missing that excludes them, and meant to be reached. */
const eligibleText = (known: Known): string => {
  const excluded = missingIs(
    known,
    rulesThat(known, (treat) => treat === "EXCLUDED"),
  );
  const outside = [
    ...(known.columns.has("_left_out") ? [`${own("_left_out")} >= 0`] : []),
    ...(excluded === undefined ? [] : [excluded]),
    ...(known.columns.has("_reachable") ? [`${own("_reachable")} = 0`] : []),
  ];
  return outside.length === 0 ? "1" : `CASE WHEN ${outside.join(" OR ")} THEN 0 ELSE 1 END`;
};

/** The place of a unit among the groups: bands, bands of what is missing, none. */
const groupText = (known: Known): string => {
  const { plan } = known;
  const named = rulesThat(known, (treat) => treat === "BAND");
  const none = plan.bands.length + named.length;
  const isMissing = known.columns.has("_missing");
  return [
    `CASE WHEN ${own("_eligible")} = 0 THEN -1`,
    ...named.map((rule, at) => `WHEN ${own("_missing")} = ${rule} THEN ${plan.bands.length + at}`),
    ...(isMissing ? [`WHEN ${own("_missing")} >= 0 THEN ${none}`] : []),
    ...known.bands.distribution.tests.map((test, at) => `WHEN ${test} THEN ${at}`),
    `ELSE ${none} END`,
  ].join(" ");
};

const stageTests = ["_is_offered", "_is_offeredAccessibly", "_is_tookPart", "_is_answered"];

/** Reached so far: a stage counts for a unit that has come through all those before it. */
const reachedTest = (upTo: number): string =>
  stageTests
    .slice(0, upTo + 1)
    .map(isSet)
    .join(" AND ");

const stageOf: Readonly<Partial<Record<MeasureDenominator["base"], number>>> = {
  OFFERED: 0,
  OFFERED_ACCESSIBLY: 1,
  TOOK_PART: 2,
  ANSWERED: 3,
};

/** True for a denominator of all who are eligible: it is counted with them. */
const isAllEligible = (plan: PlanInSql, which: "first" | "second"): boolean =>
  plan[which]?.base === "ELIGIBLE";

/** Who belongs to a denominator, besides being eligible; undefined for a number from outside or none. */
const belongsTest = ({ plan }: Known, which: "first" | "second"): string | undefined => {
  const base = plan[which]?.base;
  if (base === undefined || base === "EXTERNAL") return undefined;
  if (base === "CONDITION") return isSet(`_is_${which}`);
  if (base === "RECORDED") return `${own("_group")} < ${plan.bands.length}`;
  return reachedTest(stageOf[base] ?? 0);
};

/** Steps that say of each unit whether it is of the figure, and in which group. */
const placeColumns = (known: Known): readonly (readonly Added[])[] => [
  [["_eligible", eligibleText(known)]],
  [["_group", groupText(known)]],
];

const memberColumns = (known: Known): readonly Added[] => {
  const { plan } = known;
  const isIn = `${own("_eligible")} = 1`;
  const denominators = (["first", "second"] as const).flatMap((which): readonly Added[] => {
    const test = isAllEligible(plan, which) ? undefined : belongsTest(known, which);
    return test === undefined ? [] : [[`_${which}`, flag(`${isIn} AND ${test}`)]];
  });
  return [
    ...(plan.isCovered
      ? coverageStages.map((stage, index): Added => [
          `_${stage}`,
          flag(`${isIn} AND ${reachedTest(index)}`),
        ])
      : []),
    ...(plan.hasNumerator
      ? [["_numerator", flag(`${isIn} AND ${isSet("_is_numerator")}`)] satisfies Added]
      : []),
    ...denominators,
    ...known.bands.splits.flatMap((split, index): readonly Added[] =>
      split === undefined ? [] : [[`_split_${index}`, firstThat(split.tests, "NULL")]],
    ),
  ];
};

const severalOf = (flags: readonly string[]): string => `${flags.map(own).join(" + ")} > 1`;

const digits = (dialect: SqlDialect, flags: readonly string[]): string =>
  flags
    .map((column) =>
      dialect === "tsql"
        ? `CAST(${own(column)} AS nvarchar(1))`
        : `CASE WHEN ${isSet(column)} THEN '1' ELSE '0' END`,
    )
    .join(dialect === "tsql" ? " + " : " || ");

interface Fault {
  readonly test: string;
  /** The name of the fault, then the flags that it was seen in. */
  readonly name: string;
  readonly flags: readonly string[];
}

const overlap = (name: string, bands: BandTests | undefined, where: string): readonly Fault[] => {
  const flags = bands?.flags.map(([column]) => column) ?? [];
  return flags.length < 2 ? [] : [{ name, flags, test: `${where}${severalOf(flags)}` }];
};

const stageFault = (known: Known): readonly Fault[] => {
  if (!known.plan.isCovered) return [];
  const outside = stageTests
    .slice(1)
    .map((stage, index) => `(${isSet(stage)} AND NOT (${reachedTest(index)}))`);
  const test = `${own("_eligible")} = 1 AND (${outside.join(" OR ")})`;
  return [{ name: "stages", flags: stageTests, test }];
};

const numeratorFaults = (known: Known): readonly Fault[] => {
  const { plan, columns } = known;
  if (!plan.hasNumerator) return [];
  const counted = isSet("_is_numerator");
  const excluded = missingIs(
    known,
    rulesThat(known, (treat) => treat === "EXCLUDED"),
  );
  const kept = [
    counted,
    ...(columns.has("_left_out") ? [`${own("_left_out")} < 0`] : []),
    ...(excluded === undefined ? [] : [`NOT (${excluded})`]),
  ].join(" AND ");
  return [
    ...(columns.has("_reachable")
      ? [{ name: "eligible", flags: [], test: `${kept} AND ${own("_reachable")} = 0` }]
      : []),
    ...(["first", "second"] as const).flatMap((which) =>
      columns.has(`_${which}`)
        ? [
            {
              name: which,
              flags: [],
              test: `${own("_eligible")} = 1 AND ${counted} AND ${own(`_${which}`)} = 0`,
            },
          ]
        : [],
    ),
  ];
};

/** Whatever contradicts the definition itself. */
const faultsOf = (known: Known): readonly Fault[] => {
  const { columns, bands } = known;
  const isIn = `${own("_eligible")} = 1 AND `;
  const isUnit = columns.has("_left_out") ? `${own("_left_out")} < 0 AND ` : "";
  const noneMissing = columns.has("_missing") ? `${own("_missing")} < 0 AND ` : "";
  return [
    ...overlap("bands", bands.distribution, `${isIn}${noneMissing}`),
    ...overlap("outcomes", bands.outcomes, isIn),
    ...stageFault(known),
    ...numeratorFaults(known),
    ...bands.splits.flatMap((split, index) => overlap(`split-${index}`, split, isUnit)),
  ];
};

/** The faults of a unit: names, each with the flags it was seen in; blank for none. */
const faultText = ({ dialect }: Known, faults: readonly Fault[]): string => {
  const plus = dialect === "tsql" ? " + " : " || ";
  const parts = faults.map(({ test, name, flags }) => {
    const seen = flags.length === 0 ? "" : `${plus}${digits(dialect, flags)}`;
    return `CASE WHEN ${test} THEN ${quoteText(dialect, `${name}:`)}${seen}${plus}';' ELSE '' END`;
  });
  const any = faults.map(({ test }) => `(${test})`).join(" OR ");
  return `CASE WHEN ${any} THEN ${parts.join(plus)} END`;
};

const numberText = ({ columns }: Known): string => {
  const tests = [
    `${own("_eligible")} = 1`,
    ...(columns.has("_first") ? [isSet("_first")] : []),
    ...(columns.has("_numerator") ? [isSet("_numerator")] : []),
  ];
  return `CASE WHEN ${tests.join(" AND ")} THEN ${own("_number")} END`;
};

/** 1 for the band of outcomes that a unit is in, the first of them that holds. */
const outcomeColumns = ({ bands: { outcomes } }: Known): readonly Added[] =>
  outcomes.tests.map((test, at): Added => {
    const earlier = outcomes.flags.slice(0, at).map(([column]) => `${own(column)} = 0`);
    return [`_is_outcome_${at}`, flag([`${own("_eligible")} = 1`, test, ...earlier].join(" AND "))];
  });

/** The steps after everything was asked of the units: what they count as. */
export const placedLayers = (
  known: Known,
): { readonly layers: readonly Layer[]; readonly columns: ReadonlySet<string> } => {
  const layers: Layer[] = [];
  let columns: ReadonlySet<string> = known.columns;
  const add = (name: string, from: string, added: readonly Added[]): void => {
    columns = new Set([...columns, ...added.map(([column]) => column)]);
    layers.push(addColumns(name, `${quoteName(from)} ${thisAlias}`, added));
  };
  const [eligible = [], group = []] = placeColumns(known);
  add("_eligible_units", "_asked", eligible);
  add("_grouped", "_eligible_units", group);
  add("_placed", "_grouped", [...memberColumns(known), ...outcomeColumns(known)]);
  const placed = { ...known, columns };
  const faults = faultsOf(placed);
  const last: readonly Added[] = [
    ...(faults.length === 0 ? [] : [["_fault", faultText(placed, faults)] satisfies Added]),
    ...(columns.has("_number") ? [["_measured", numberText(placed)] satisfies Added] : []),
  ];
  if (last.length === 0) return { layers, columns };
  add("_weighed", "_placed", last);
  return { layers, columns };
};

/** Columns that rows of the answer are told apart by, besides the group of a split. */
const baseColumns = (columns: ReadonlySet<string>): readonly string[] =>
  ["_left_out", "_missing", "_group", "_measured", "_fault"].filter((column) =>
    columns.has(column),
  );

const total = (column: string): string => `CAST(sum(${own(column)}) AS bigint)`;

/** Units that are alike in all that is counted, as one row: six splits then go over hundreds of rows, not of thousands. */
const alikeText = (from: string, groups: readonly string[], sums: readonly string[]): string => {
  const selected = [
    ...groups.map(own),
    `CAST(count(*) AS bigint) AS "_units"`,
    ...sums.map((column) => `sum(CAST(${own(column)} AS bigint)) AS ${quoteName(column)}`),
  ];
  return `SELECT ${selected.join(", ")}\n  FROM ${quoteName(from)} ${thisAlias}\n  GROUP BY ${groups.map(own).join(", ")}`;
};

/** For each group of a split that is counted: its own text, or what stands for every other group. */
const perSplit = ({ plan }: Known, text: (index: number) => string, none: string): string =>
  plan.splits.length === 0
    ? none
    : `CASE ${plan.splits.map((_split, index) => `WHEN GROUPING(${own(`_split_${index}`)}) = 0 THEN ${text(index)}`).join(" ")} END`;

/** The code of a group of a split: its bands are counted by their numbers. */
const splitCode = ({ plan, dialect }: Known, index: number): string => {
  const bands = plan.splits[index]?.bands;
  if (bands === undefined) return own(`_split_${index}`);
  const codes = bands.map(({ code }, at) => `WHEN ${at} THEN ${quoteText(dialect, code)}`);
  return `CASE ${own(`_split_${index}`)} ${codes.join(" ")} END`;
};

const sumsOf = (columns: ReadonlySet<string>, plan: PlanInSql): readonly string[] => {
  const all = [
    ...coverageStages.map((stage) => `_${stage}`),
    "_numerator",
    "_first",
    "_second",
    ...plan.outcomes.map((_band, at) => `_is_outcome_${at}`),
  ];
  return all.filter((column) => columns.has(column));
};

/** What the columns of the answer are called. */
const calledInAnswer = (column: string): string =>
  column.replace(/^_is_/u, "").replace(/^_/u, "").replace("measured", "number");

/** The last step: how many, in each group and each group of a split. Whole numbers only. */
export const countsText = (known: Known, from: string): string => {
  const { plan, dialect, columns } = known;
  const base = baseColumns(columns);
  const text = dialect === "tsql" ? "nvarchar(4000)" : dialect === "duckdb" ? "VARCHAR" : "text";
  const blank = `CAST(NULL AS ${text})`;
  const sums = sumsOf(columns, plan);
  // Groups are of eligible units only: whoever is not has the number -1 in the place of one.
  const eligible = `CASE WHEN ${own("_group")} >= 0 THEN ${total("_units")} ELSE 0 END`;
  const allEligible = (["first", "second"] as const).filter((which) => isAllEligible(plan, which));
  const sets = [base, ...plan.splits.map((_split, index) => [...base, `_split_${index}`])].map(
    (set) => `(${set.map(own).join(", ")})`,
  );
  const selected = [
    `${perSplit(known, (index) => quoteText(dialect, plan.splits[index]?.name ?? ""), blank)} AS "split"`,
    `${perSplit(known, (index) => splitCode(known, index), blank)} AS "code"`,
    ...base.map((column) => `${own(column)} AS ${quoteName(calledInAnswer(column))}`),
    `${total("_units")} AS "units"`,
    ...["eligible", ...allEligible].map((column) => `${eligible} AS "${column}"`),
    ...sums.map((column) => `${total(column)} AS ${quoteName(calledInAnswer(column))}`),
  ];
  return [
    `SELECT ${selected.join(",\n  ")}`,
    `FROM (\n  ${alikeText(from, [...base, ...plan.splits.map((_split, index) => `_split_${index}`)], sums)}\n) ${thisAlias}`,
    `GROUP BY GROUPING SETS (${sets.join(", ")})`,
  ].join("\n");
};
