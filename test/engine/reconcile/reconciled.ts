import { loadMappings } from "../../../cli/map/load-mappings.ts";
import { compileSide } from "../../../cli/reconcile/compile-side.ts";
import { returnModel } from "../../../codegen/model/return-model.ts";
import { isReturn } from "../../../codegen/rules/return-versions.ts";
import { ruleInputsOf } from "../../../engine/check/check-rules.ts";
import { mapTables } from "../../../engine/map/map-tables.ts";
import type { TablesMapped } from "../../../engine/map/map-tables.ts";
import { readAsSheets } from "../../../engine/map/read-sources.ts";
import { readLinkedTables } from "../../../engine/measure/linked-tables.ts";
import type { GivenExternal } from "../../../engine/measure/externals.ts";
import type { GivenTable } from "../../../engine/read/given-table.ts";
import { columnsReadBy, readsAlike } from "../../../engine/reconcile/compare-sides.ts";
import { reconcile } from "../../../engine/reconcile/reconcile.ts";
import type { ReconcileSide, SideName } from "../../../engine/reconcile/reconcile-side.ts";
import type { Reconciliation } from "../../../engine/reconcile/reconciliation.ts";
import type { Indicator, ItemMapping } from "../../../generated/items/types.ts";
import type { Snapshot } from "../../../registry/model/snapshot.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import type { Fraction } from "../../../runtime/fraction.ts";
import { fraction } from "../../../runtime/fraction.ts";
import { parseIsoDate } from "../../../runtime/dates.ts";
import { asRuleModule } from "../../../runtime/measure-rules.ts";
import { invariant } from "../../../runtime/result.ts";
import { publishedStandard } from "../measure/published-standard.ts";
import type { Sheets } from "../measure/measured.ts";

/** One side as a test tells it. */
export interface SideGiven {
  readonly indicator: Indicator;
  readonly sheets: Sheets;
  readonly externals?: readonly GivenExternal[];
  readonly cutOff?: string;
  /** Mappings that make the sheets into the return. */
  readonly mappings?: readonly ItemMapping[];
  readonly release?: Snapshot;
  readonly returnId?: string;
  readonly year?: number;
}

let shipped: Snapshot | undefined;

/** The published standard, read once: it takes seconds. */
export const standard = (): Snapshot => {
  shipped ??= publishedStandard("2026.2");
  return shipped;
};

const filesOf = (sheets: Sheets) =>
  Object.entries(sheets).map(([name, text]) => ({
    name: name.includes(".") ? name : `${name}.csv`,
    bytes: new TextEncoder().encode(text),
  }));

const withMappings = (release: Snapshot, mappings: readonly ItemMapping[]): Snapshot =>
  mappings.length === 0
    ? release
    : createSnapshot(release.name, release.digest, [
        ...release.versions,
        ...mappings.map((content) => ({
          id: content.id,
          version: content.version,
          hash: "",
          content,
        })),
      ]);

interface Opened {
  readonly given: SideGiven;
  readonly release: Snapshot;
  readonly model: ReconcileSide["model"];
  readonly measure: ReconcileSide["measure"];
}

const open = async (given: SideGiven): Promise<Opened> => {
  const release = withMappings(given.release ?? standard(), given.mappings ?? []);
  const version = release
    .versionsOf(given.returnId ?? "dfe:ssda903")
    .filter(isReturn)
    .findLast(({ content }) => content.collectionYear === (given.year ?? 2026));
  invariant(version !== undefined, "the return has the year");
  const model = returnModel(release, version);
  invariant(model.ok, "the return holds together");
  const { indicator } = given;
  const { id } = indicator;
  const hash = `sha256:${"0".repeat(64)}`;
  const found = { id, version: indicator.version, hash, content: indicator };
  const measure = await compileSide(release, version, found);
  invariant(measure.ok, JSON.stringify(measure));
  return { given, release, model: model.value, measure: measure.value };
};

const readSheets = async (
  { given }: Opened,
  by: Opened,
): Promise<Pick<TablesMapped, "origins"> & { readonly tables: readonly GivenTable[] }> => {
  const files = filesOf(given.sheets);
  if (given.mappings === undefined) {
    const read = readLinkedTables(files, by.model);
    invariant(read.ok && read.value.unrecognised.length === 0, JSON.stringify(read));
    return { tables: read.value.tables, origins: [] };
  }
  const plans = await loadMappings(
    withMappings(by.release, given.mappings),
    by.model,
    given.mappings.map(({ id }) => id),
  );
  invariant(plans.ok, JSON.stringify(plans));
  const sources = await readAsSheets(files);
  invariant(sources.ok, JSON.stringify(sources));
  const mapped = mapTables(plans.value, {
    release: by.release.name,
    model: by.model,
    sources: sources.value,
  });
  invariant(mapped.ok, JSON.stringify(mapped));
  return mapped.value;
};

const sideOf = async (name: SideName, own: Opened, other: Opened): Promise<ReconcileSide> => {
  const { given, release, model, measure } = own;
  const read = await readSheets(own, own);
  const areAlike = readsAlike(model, other.model, columnsReadBy([measure, other.measure]));
  const otherwise = areAlike ? undefined : await readSheets(own, other);
  const cutOff = given.cutOff === undefined ? undefined : parseIsoDate(given.cutOff);
  return {
    name: name === "left" ? "the local records" : "the return",
    release: { name: release.name, digest: release.digest },
    model,
    measure,
    inputs: ruleInputsOf(read.tables, {
      module: asRuleModule(measure.module),
      period: model.period,
      values: false,
      maxFindings: 0,
    }),
    ...(otherwise === undefined
      ? {}
      : { readByOther: otherwise.tables.map((table) => ({ given: table })) }),
    origins: read.origins,
    mappings: (given.mappings ?? []).map(({ id }) => id),
    externals: given.externals ?? [],
    ...(cutOff === undefined ? {} : { cutOff }),
  };
};

/** Reconciles two sides. */
export const reconciled = async (
  left: SideGiven,
  right: SideGiven,
  unsuppressed = true,
): Promise<Reconciliation> => {
  const [one, other] = [await open(left), await open(right)];
  const found = reconcile({
    left: await sideOf("left", one, other),
    right: await sideOf("right", other, one),
    unsuppressed,
  });
  invariant(found.ok, JSON.stringify(found));
  return found.value;
};

/** The parts of a number by their causes, exactly; those of nought are left out. */
export const partsOf = (
  { numbers }: Reconciliation,
  of: "DENOMINATOR" | "FIGURE" | "NUMERATOR",
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (numbers.find((number) => number.of === of)?.parts ?? [])
      .filter(({ amount }) => amount !== "0")
      .map(({ causes, amount }) => [causes.join("+"), amount]),
  );

/** An amount such as `7/2`. */
export const readExact = (text: string): Fraction => {
  const [above = "0", below = "1"] = text.split("/");
  return fraction(BigInt(above), BigInt(below));
};
