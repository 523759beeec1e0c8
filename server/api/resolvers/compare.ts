import type { Axis, SeverityLevel } from "../../../registry/compare/change-title.ts";
import { axes } from "../../../registry/compare/change-title.ts";
import { changeTitles } from "../../../registry/compare/changes.ts";
import { compareVersions } from "../../../registry/compare/compare-versions.ts";
import { resolveText } from "../../../registry/model/snapshot.ts";
import { orThrow } from "../errors.ts";
import { checkPageSize } from "../page.ts";
import type {
  ChangeAxis,
  ChangeLevel,
  ComparisonResolvers,
  QueryResolvers,
} from "../resolver-types.generated.ts";

/** Answers what changes between two published versions. */
export const compareQueries = {
  compare: (_root, { from, to }, { catalogue }) => {
    const { snapshot } = catalogue.everything;
    const [before, after] = [resolveText(snapshot, from), resolveText(snapshot, to)];
    return before === undefined || after === undefined
      ? null
      : compareVersions(before, after, snapshot);
  },
} as const satisfies QueryResolvers;

const axisMembers = {
  data: "DATA",
  code: "CODE",
  query: "QUERY",
  meaning: "MEANING",
  number: "NUMBER",
  series: "SERIES",
  burden: "BURDEN",
  wording: "WORDING",
} as const satisfies Readonly<Record<Axis, ChangeAxis>>;

const levelMembers = {
  safe: "SAFE",
  dangerous: "DANGEROUS",
  breaking: "BREAKING",
} as const satisfies Readonly<Record<SeverityLevel, ChangeLevel>>;

/** The fields of a comparison. */
export const comparisonFields = {
  verdicts: ({ verdicts }) =>
    axes.map((axis) => {
      const { level, reason } = verdicts[axis];
      return { axis: axisMembers[axis], level: levelMembers[level], reason };
    }),
  changeCount: ({ changes }) => changes.length,
  changes: ({ changes }, { first }, { limits }) => {
    orThrow(checkPageSize(first, limits.pageSize));
    return changes.slice(0, first).map(({ kind, item, place, counterexample }) => ({
      kind,
      title: changeTitles[kind].title,
      item,
      place,
      counterexample,
    }));
  },
} as const satisfies ComparisonResolvers;
