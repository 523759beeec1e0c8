import { deriveSource } from "../../codegen/map/mapping-sources.ts";
import { returnModel } from "../../codegen/model/return-model.ts";
import { deriveColumns } from "../../engine/map/derive-columns.ts";
import { sheetAsTable } from "../../engine/map/map-sheet.ts";
import type { GivenTable } from "../../engine/read/given-table.ts";
import { sheetOfRows } from "../../engine/reference/sheet.ts";
import type { Derivation, ItemMapping, MappingEnd } from "../../generated/items/types.ts";
import type { ItemCheck } from "../../registry/check/check.ts";
import type { Remark } from "../../registry/check/finding.ts";
import { roundTrip } from "../../registry/check/mapping/round-trip.ts";
import { readFixture } from "../../registry/model/map-codes.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { PlannedDerivation } from "../../runtime/mapping-plan.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import { loadDerivation } from "./load-mappings.ts";

/** One way of a mapping that works values out: what it starts from and what it makes, in fixtures and as ends. */
interface Way {
  readonly derive: Derivation;
  readonly given: { readonly side: "from" | "to"; readonly ends: readonly MappingEnd[] };
  readonly made: { readonly side: "from" | "to"; readonly ends: readonly MappingEnd[] };
}

/** What goes there is shown by the fixtures; what comes back as it went only where the match is exact. */
const waysOf = ({ derive, deriveBack, from, to, match }: ItemMapping): readonly Way[] => {
  const [left, right] = [
    { side: "from", ends: from },
    { side: "to", ends: to },
  ] as const;
  return [
    ...(derive === undefined ? [] : [{ derive, given: left, made: right }]),
    ...(deriveBack === undefined || match !== "EXACT"
      ? []
      : [{ derive: deriveBack, given: right, made: left }]),
  ];
};

/** The rows of a fixture as the table that they are of; each is of a person of its own. */
const tableOfFixture = (text: string, ends: readonly MappingEnd[], at: Place): GivenTable => {
  const { names, rows } = readFixture(text);
  const column = at.model.subject?.column ?? "";
  const headings = ends.map((end) => end.column ?? end.name);
  const own = rows.map((row) => ends.map(({ name }) => row[names.indexOf(name)] ?? ""));
  const isNamed = headings.includes(column);
  const sheet = sheetOfRows({ file: "fixture", firstRow: 1 }, [
    isNamed ? headings : [column, ...headings],
    ...own.map((row, index) => (isNamed ? row : [`person ${index + 1}`, ...row])),
  ]);
  const columns = sheet.columns.map(({ heading, ...cells }) => ({
    name: heading,
    writtenName: heading,
    ...cells,
  }));
  return sheetAsTable(at.table, sheet, columns);
};

/** The table whose rows expressions are about, and the return that has it. */
interface Place {
  readonly model: ReturnModel;
  readonly table: string;
}

interface Ready extends Way {
  readonly place: Place;
  readonly plan: PlannedDerivation;
}

const shown = (row: readonly string[]): string =>
  row.map((value) => (value === "" ? "(blank)" : value)).join(" + ");

const fixtureRemarks = (
  { fixtures = [] }: ItemMapping,
  { place, plan, given, made }: Ready,
): readonly Remark[] =>
  fixtures.flatMap((fixture, at) => {
    const wanted = readFixture(fixture[made.side]);
    const table = tableOfFixture(fixture[given.side], given.ends, place);
    const found = deriveColumns(plan, place.model, [table]);
    return wanted.rows.flatMap((row, index): readonly Remark[] => {
      const [asked, came] = [
        plan.values.map(({ to }) => row[wanted.names.indexOf(to)] ?? ""),
        found.map((texts) => texts[index] ?? ""),
      ];
      if (shown(asked) === shown(came)) return [];
      const message = `Row ${index + 1} becomes ${shown(came)}, not ${shown(asked)}.`;
      return [{ pointer: `/fixtures/${at}/${made.side}`, message }];
    });
  });

const remarksOf = async (
  { id, version }: ItemVersion,
  mapping: ItemMapping,
  all: Snapshot,
): Promise<readonly Remark[]> => {
  const remarks: Remark[] = [];
  for (const way of waysOf(mapping)) {
    const ref = `${id}@${version}`;
    const year = mapping.validFor?.to ?? Infinity;
    const source = deriveSource(all, way.derive, { ref, prefix: "derive", year });
    // What does not compile has findings of its own.
    if (!source.ok) continue;
    const found = resolveText(all, source.value.return);
    const model = found === undefined ? undefined : returnModel(all, found);
    if (model?.ok !== true) continue;
    const place = { model: model.value, table: source.value.scopeTable };
    const plan = await loadDerivation(ref, source.value);
    remarks.push(...fixtureRemarks(mapping, { ...way, place, plan }));
  }
  return remarks;
};

/**
 * Runs the fixtures of mappings that work values out, and makes the check that tells what came out otherwise; undefined
 * when all came out as they say.
 */
export const derivedFixtures = async (
  versions: readonly ItemVersion[],
  all: Snapshot,
): Promise<ItemCheck | undefined> => {
  const found = new Map<string, readonly Remark[]>();
  for (const version of versions) {
    if (version.content.kind !== "mapping") continue;
    const remarks = await remarksOf(version, version.content, all);
    if (remarks.length > 0) found.set(`${version.id}@${version.version}`, remarks);
  }
  if (found.size === 0) return undefined;
  return { ...roundTrip, find: ({ id, version }) => found.get(`${id}@${version}`) ?? [] };
};
