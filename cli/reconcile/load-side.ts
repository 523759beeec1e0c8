import { indicatorNamed } from "../../codegen/measure/measures-model.ts";
import type { IndicatorVersion } from "../../codegen/measure/measures-model.ts";
import type { RuleGround } from "../../codegen/rules/rule-ground.ts";
import { ruleGround } from "../../codegen/rules/rule-ground.ts";
import { ruleInputsOf } from "../../engine/check/check-rules.ts";
import type { GivenTable } from "../../engine/index.ts";
import { collectionPeriod } from "../../engine/index.ts";
import type { ColumnOrigin } from "../../engine/map/column-origin.ts";
import { rowsOpen } from "../../engine/map/map-report.ts";
import type { GivenExternal } from "../../engine/measure/externals.ts";
import { readLinkedTables } from "../../engine/measure/linked-tables.ts";
import { readPaths } from "../../engine/read-files.ts";
import type {
  ReconcileSide,
  SideMeasure,
  SideName,
} from "../../engine/reconcile/reconcile-side.ts";
import type { RuleInputs as ReferenceInputs } from "../../engine/reference/rule-inputs.ts";
import type { RuleInputs } from "../../engine/rules/rule-input.ts";
import { setLinksApart } from "../../engine/write/link-keys.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { parseIsoDate } from "../../runtime/dates.ts";
import { asRuleModule } from "../../runtime/measure-rules.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Context } from "../check/check-return.ts";
import { returnVersionOf } from "../check/check-return.ts";
import { loadRuleInputs } from "../check/rule-inputs.ts";
import { counted } from "../counted.ts";
import { mapFiles } from "../map/map-files.ts";
import { externalsOf, listsOf } from "../measure/measure-files.ts";
import { usage } from "../registry-access.ts";
import { compileSide } from "./compile-side.ts";

/** One side as it was asked for, with its definitions. */
export interface SideDefined {
  readonly side: SideName;
  readonly context: Context;
  readonly release: Snapshot;
  readonly version: ItemVersion;
  readonly indicator: IndicatorVersion;
  readonly ground: RuleGround;
  readonly measure: SideMeasure;
  readonly externals: readonly GivenExternal[];
  readonly cutOff: number | undefined;
  readonly references: ReferenceInputs;
}

/** The records of a side as tables of a return. */
interface SideRecords {
  readonly tables: readonly GivenTable[];
  readonly origins: readonly ColumnOrigin[];
  readonly mappings: readonly string[];
}

const parseCutOff = (text: string | undefined): Result<number | undefined, readonly Problem[]> => {
  if (text === undefined) return ok(undefined);
  const day = parseIsoDate(text);
  return day === undefined
    ? fail([problemOf("RECONCILE_CUT_OFF_INVALID", `"${text}" is no day.`)])
    : ok(day);
};

const yearOf = (text: string | undefined): Result<number | undefined, readonly Problem[]> => {
  if (text === undefined) return ok(undefined);
  return /^(?:19|20|21)\d\d$/u.test(text)
    ? ok(Number(text))
    : fail(usage("--year takes a collection year.", "For example --year 2026."));
};

interface Named {
  readonly version: ItemVersion;
  readonly indicator: IndicatorVersion;
  readonly ground: RuleGround;
}

/** Both releases. */
export type Releases = Readonly<Record<SideName, Snapshot>>;

const otherSide = { left: "right", right: "left" } as const satisfies Record<SideName, SideName>;

const versionIn = (
  release: Snapshot,
  { typed }: Context,
): Result<ItemVersion, readonly Problem[]> => {
  const returnRef = typed.text("return");
  return returnRef === undefined
    ? fail(usage("--return is missing.", "For example --return dfe:ssda903@2026."))
    : returnVersionOf(release, returnRef);
};

/** The indicator of the release; of the other side's release where the own has none of it. */
const indicatorOf = (
  releases: Releases,
  side: SideName,
  work: { readonly version: ItemVersion; readonly context: Context },
): Result<IndicatorVersion, readonly Problem[]> => {
  const { typed, surroundings } = work.context;
  const ref = typed.text("indicator");
  if (ref === undefined)
    return fail(
      usage("No indicator was named.", `Name it with --indicator, or --${side}-indicator.`),
    );
  const own = indicatorNamed(releases[side], work.version, ref);
  if (own.ok) return own;
  const other = releases[otherSide[side]];
  const otherVersion = other === releases[side] ? undefined : versionIn(other, work.context);
  const elsewhere =
    otherVersion?.ok === true ? indicatorNamed(other, otherVersion.value, ref) : undefined;
  if (elsewhere?.ok !== true || own.error.code !== "ITEM_NOT_FOUND") return fail([own.error]);
  const { id, version } = elsewhere.value;
  surroundings.say(
    `Release ${releases[side].name} has no ${id}: ${id}@${version} of ${other.name} is worked out with its return.`,
  );
  return elsewhere;
};

const named = (
  releases: Releases,
  side: SideName,
  context: Context,
): Result<Named, readonly Problem[]> => {
  const release = releases[side];
  const version = versionIn(release, context);
  if (!version.ok) return version;
  const indicator = indicatorOf(releases, side, { version: version.value, context });
  if (!indicator.ok) return indicator;
  const ground = ruleGround(release, version.value, listsOf(release, [indicator.value]));
  if (!ground.ok) return ground;
  return ok({ version: version.value, indicator: indicator.value, ground: ground.value });
};

const loadReferences = async (
  ground: RuleGround,
  measure: SideMeasure,
  { typed, surroundings }: Context,
): Promise<Result<ReferenceInputs, readonly Problem[]>> => {
  const year = yearOf(typed.text("year"));
  if (!year.ok) return year;
  return loadRuleInputs(asRuleModule(measure.module), ground, {
    paths: {
      previous: typed.text("previous"),
      references: typed.texts("reference"),
      authority: typed.text("authority"),
      year: year.value,
    },
    say: surroundings.say,
  });
};

/** Finds and compiles what one side is counted by. */
export const defineSide = async (
  releases: Releases,
  side: SideName,
  context: Context,
): Promise<Result<SideDefined, readonly Problem[]>> => {
  const release = releases[side];
  const found = named(releases, side, context);
  if (!found.ok) return found;
  const { version, indicator, ground } = found.value;
  const cutOff = parseCutOff(context.typed.text("cut-off"));
  if (!cutOff.ok) return cutOff;
  const externals = externalsOf(context);
  if (!externals.ok) return externals;
  const measure = await compileSide(release, version, indicator);
  if (!measure.ok) return measure;
  const references = await loadReferences(ground, measure.value, context);
  if (!references.ok) return references;
  return ok({
    side,
    context,
    release,
    version,
    indicator,
    ground,
    measure: measure.value,
    externals: externals.value,
    cutOff: cutOff.value,
    references: references.value,
  });
};

const readMapped = async (
  { context, side }: SideDefined,
  by: SideDefined,
): Promise<Result<SideRecords, readonly Problem[]>> => {
  const { typed, surroundings } = context;
  const { model } = by.ground;
  const mappings = typed.texts("mapping");
  const asked = { paths: typed.words, mappings, fromReturn: typed.text("from-return") };
  const found = await mapFiles(by.release, model, { ...context, asked });
  if (!found.ok) return found;
  const { tables, origins, report } = found.value;
  const open = report.runs.reduce((sum, run) => sum + rowsOpen(run), 0);
  if (open > 0)
    surroundings.say(
      `Mappings left values open in ${counted(open, "row")} of the ${side}; they are blank. chorus map tells which.`,
    );
  const used = [...new Set(report.runs.map(({ mapping }) => mapping))];
  return ok({ tables: setLinksApart(tables, model), origins, mappings: used });
};

/** Reads the records of a side as the definitions of a side have them: its own, or the other's. */
const readRecords = async (
  of: SideDefined,
  by: SideDefined,
): Promise<Result<SideRecords, readonly Problem[]>> => {
  const { typed, surroundings } = of.context;
  if (typed.texts("mapping").length > 0) {
    const mapped = await readMapped(of, by);
    if (!mapped.ok) return mapped;
    return ok({ ...mapped.value, tables: by.references.withDerived(mapped.value.tables) });
  }
  const files = readPaths(typed.words);
  if (!files.ok) return files;
  const read = readLinkedTables(files.value.files, by.ground.model);
  if (!read.ok) return read;
  // Files of both sides are told once.
  if (of === by && (of.side === "left" || typed.texts("right").length > 0)) {
    for (const { file, text } of [...files.value.notes, ...read.value.notes])
      surroundings.say(`${file}: ${text}`);
    for (const { file, reason } of read.value.unrecognised)
      surroundings.say(`${file} is no table of this return: ${reason}.`);
  }
  return ok({ tables: by.references.withDerived(read.value.tables), origins: [], mappings: [] });
};

const defaultNames = { left: "the left", right: "the right" } as const satisfies Record<
  SideName,
  string
>;

const inputsOf = (
  { context, ground, references, measure }: SideDefined,
  tables: readonly GivenTable[],
): Result<RuleInputs, readonly Problem[]> => {
  const year = yearOf(context.typed.text("year"));
  if (!year.ok) return year;
  const { options = { module: asRuleModule(measure.module) } } = references;
  const period = year.value === undefined ? ground.model.period : collectionPeriod(year.value);
  return ok(ruleInputsOf(tables, { ...options, period, values: false, maxFindings: 0 }));
};

/** The records as the definitions of the other side read them; null when they cannot be read so. */
const readOtherwise = async (
  own: SideDefined,
  other: SideDefined,
): Promise<NonNullable<ReconcileSide["readByOther"]> | null> => {
  const read = await readRecords(own, other);
  return read.ok ? read.value.tables.map((given) => ({ given })) : null;
};

/** Reads a side: its records, and how the definitions of the other side read them where these differ. */
export const loadSide = async (
  own: SideDefined,
  other: SideDefined,
  areAlike: boolean,
): Promise<Result<ReconcileSide, readonly Problem[]>> => {
  const { context, ground, measure, release, side, cutOff, externals } = own;
  const records = await readRecords(own, own);
  if (!records.ok) return records;
  const inputs = inputsOf(own, records.value.tables);
  if (!inputs.ok) return inputs;
  const { origins, mappings } = records.value;
  return ok({
    name: context.typed.text("name") ?? defaultNames[side],
    release: { name: release.name, digest: release.digest },
    model: ground.model,
    measure,
    inputs: inputs.value,
    ...(areAlike ? {} : { readByOther: await readOtherwise(own, other) }),
    origins,
    mappings,
    externals,
    ...(cutOff === undefined ? {} : { cutOff }),
  });
};
