import { resolveText } from "../model/snapshot.ts";
import type { CheckContext } from "./check.ts";
import type { Remark } from "./finding.ts";

/** What is wrong with a column that is named beside a table; nothing when no column is named. */
export const columnRemarks = (
  { item, column }: { readonly item?: string; readonly column?: string },
  pointer: string,
  { all }: CheckContext,
): readonly Remark[] => {
  if (column === undefined) return [];
  const record = item === undefined ? undefined : resolveText(all, item)?.content;
  if (record?.kind !== "record")
    return [{ pointer: `${pointer}/column`, message: "A column stands in a table." }];
  return record.columns.some(({ name }) => name === column)
    ? []
    : [{ pointer: `${pointer}/column`, message: `${record.id} has no column ${column}.` }];
};
