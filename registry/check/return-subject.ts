import { bindingsOf, resolveText } from "../model/snapshot.ts";
import { parseItemRef } from "../identity/item-ref.ts";
import type { ItemCheck } from "./check.ts";

const idOf = (text: string): string => {
  const ref = parseItemRef(text);
  return ref.ok ? ref.value.id : text;
};

/** The table and column that list each person once are a table of the return and a column of it. */
export const returnSubject: ItemCheck = {
  code: "RETURN_SUBJECT",
  title: "A return's subject is one of its tables and columns",
  severity: "error",
  fix: "Name a record of this return and one of its columns.",
  find: (content, { all }) => {
    if (content.kind !== "return" || content.subject === undefined) return [];
    const { record, column } = content.subject;
    if (!content.records.map(idOf).includes(idOf(record)))
      return [
        { pointer: "/subject/record", message: `"${record}" is not a table of this return.` },
      ];
    const table = resolveText(all, record, bindingsOf(content))?.content;
    if (table?.kind !== "record" || table.columns.some(({ name }) => name === column)) return [];
    return [{ pointer: "/subject/column", message: `"${column}" is not a column of ${record}.` }];
  },
};
