import type { SubsetName } from "../../runtime/measure-module.ts";

import type { Relation } from "../disclose/table-set.ts";
import type { SliceCells } from "./slice-cells.ts";

/** The keys of the cells of each group that add up to a cell of everyone. */
const acrossGroups = (
  whole: string | undefined,
  parts: readonly (string | undefined)[],
): readonly Relation[] => {
  const known = parts.filter((part) => part !== undefined);
  if (whole === undefined || known.length === 0) return [];
  if (known.length === 1 && known[0] === whole) return [];
  return [{ kind: "SUM", whole, parts: known }];
};

const subsetsOver = (
  total: SliceCells,
  groups: readonly SliceCells[],
  name: SubsetName,
): readonly Relation[] => [
  ...acrossGroups(
    total.subsets[name],
    groups.map(({ subsets }) => subsets[name]),
  ),
  ...(total.parts[name] ?? []).flatMap((part, index) =>
    acrossGroups(
      part,
      groups.map(({ parts }) => parts[name]?.[index]),
    ),
  ),
];

/** What the groups of a split add up to. */
export const splitRelations = (
  total: SliceCells,
  groups: readonly SliceCells[],
): readonly Relation[] => [
  ...acrossGroups(
    total.eligible,
    groups.map(({ eligible }) => eligible),
  ),
  ...total.rows.flatMap((row, index) =>
    acrossGroups(
      row,
      groups.map(({ rows }) => rows[index]),
    ),
  ),
  ...(["first", "second", "numerator"] as const).flatMap((name) =>
    subsetsOver(total, groups, name),
  ),
];
