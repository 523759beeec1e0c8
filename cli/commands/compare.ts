import type { Axis } from "../../registry/compare/change-title.ts";
import { axes } from "../../registry/compare/change-title.ts";
import { changeTitles } from "../../registry/compare/changes.ts";
import type { Comparison, PlacedChange } from "../../registry/compare/compare-versions.ts";
import { compareVersions } from "../../registry/compare/compare-versions.ts";
import { severityOf } from "../../registry/compare/severity-of.ts";
import { parseItemRef } from "../../registry/identity/item-ref.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { resolveRef } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Command } from "../command.ts";
import { counted } from "../counted.ts";
import { dataOption, releaseOption, usage, withRelease } from "../registry-access.ts";

/** Places of one kind of change beyond these are counted. */
const mostShown = 5;

const lineOf = ({ item, place, counterexample }: PlacedChange, axis: Axis): string => {
  const shown =
    axis === "data" && counterexample !== undefined
      ? `, for example ${JSON.stringify(counterexample.record)}: ${counterexample.why}`
      : "";
  return `    ${item} ${place}${shown}`;
};

const linesOfKind = (same: readonly PlacedChange[], axis: Axis): readonly string[] => {
  const [first] = same;
  if (first === undefined) return [];
  return [
    `  ${changeTitles[first.kind].title}. ${severityOf(first)[axis].reason}`,
    ...same.slice(0, mostShown).map((change) => lineOf(change, axis)),
    ...(same.length > mostShown ? [`    … and ${same.length - mostShown} more`] : []),
  ];
};

const linesOnAxis = (axis: Axis, { changes, verdicts }: Comparison): readonly string[] => {
  const { level, reason } = verdicts[axis];
  if (level === "safe") return [`${axis}: safe. ${reason}`];
  const touching = changes.filter((change) => severityOf(change)[axis].level !== "safe");
  const byKind = Map.groupBy(touching, ({ kind }) => kind);
  return [`${axis}: ${level}`, ...[...byKind.values()].flatMap((same) => linesOfKind(same, axis))];
};

const verdictOf = ({ computed, declared, isEnough }: Comparison): string =>
  `What changed asks for ${computed.toLowerCase()}; the version numbers say ${declared.toLowerCase()}: ${isEnough ? "enough" : "not enough"}.`;

const renderComparison = (comparison: Comparison): string =>
  [
    `${comparison.from} to ${comparison.to}: ${counted(comparison.changes.length, "change")}.`,
    ...axes.flatMap((axis) => linesOnAxis(axis, comparison)),
    verdictOf(comparison),
    "",
  ].join("\n");

const renderJson = (comparison: Comparison): string =>
  `${JSON.stringify(
    {
      ...comparison,
      changes: comparison.changes.map((change) => ({
        ...change,
        title: changeTitles[change.kind].title,
        verdicts: severityOf(change),
      })),
    },
    undefined,
    2,
  )}\n`;

const versionOf = (text: string, all: Snapshot): Result<ItemVersion, Problem> => {
  const ref = parseItemRef(text);
  if (!ref.ok) return ref;
  const found = resolveRef(all, ref.value);
  return found === undefined
    ? fail(problemOf("ITEM_NOT_FOUND", `${text} is not in ${all.name}.`))
    : ok(found);
};

/** `chorus compare`: what changed between two versions, and what that weighs. */
export const compare: Command = {
  name: "compare",
  usage: "chorus compare FROM TO [--release NAME|BUNDLE] [--json] [--data DIR]",
  about: "Tell what changed between two versions, axis by axis, and which step it asks for.",
  options: {
    release: releaseOption,
    json: { type: "boolean", about: "Write the whole comparison as JSON." },
    data: dataOption,
  },
  mostWords: 2,
  run: async (typed, surroundings) => {
    const [from, to] = typed.words;
    if (from === undefined || to === undefined)
      return usage(
        "Two versions are needed.",
        "Name both, for example chorus compare dfe:placement-type@2 dfe:placement-type@3.",
      );
    return withRelease(typed, surroundings, async (release) => {
      const [before, after] = [versionOf(from, release), versionOf(to, release)];
      if (!before.ok) return [before.error];
      if (!after.ok) return [after.error];
      const comparison = compareVersions(before.value, after.value, release);
      await surroundings.write(
        typed.isSet("json") ? renderJson(comparison) : renderComparison(comparison),
      );
      return 0;
    });
  },
};
