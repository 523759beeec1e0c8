import type { RecordTable } from "../../generated/items/types.ts";
import type { CheckContext, ItemCheck } from "./check.ts";
import type { Remark } from "./finding.ts";
import { nearestName } from "./nearest.ts";

const unknown = (pointer: string, name: string, known: ReadonlySet<string>): readonly Remark[] => {
  if (known.has(name)) return [];
  const meant = nearestName(name, known);
  const message = `"${name}" is not a column of this record.`;
  return [
    meant === undefined
      ? { pointer, message }
      : { pointer, message, fix: `Did you mean "${meant}"?` },
  ];
};

const groupsOf = (record: RecordTable, { all }: CheckContext): readonly string[] =>
  all.versions.flatMap(({ content }) =>
    content.kind === "record" && content.parent?.split("@")[0] === record.id ? [content.table] : [],
  );

const namesOf = (record: RecordTable): readonly string[] =>
  record.columns.flatMap(({ name, xmlName }) => (xmlName === undefined ? [name] : [name, xmlName]));

/** Keys name columns of the record; the XML order names its columns and the groups that stand in it. */
export const columnsKnown: ItemCheck = {
  code: "COLUMNS_KNOWN",
  title: "Keys and order name columns that exist",
  severity: "error",
  fix: "Name a column as it stands under columns.",
  find: (content, context) => {
    if (content.kind !== "record") return [];
    const columns = new Set(content.columns.map(({ name }) => name));
    const inOrder = new Set([...namesOf(content), ...groupsOf(content, context)]);
    return [
      ...content.keys.flatMap((key, index) =>
        key.columns.flatMap((name, at) => unknown(`/keys/${index}/columns/${at}`, name, columns)),
      ),
      ...(content.order ?? []).flatMap((name, at) => unknown(`/order/${at}`, name, inOrder)),
    ];
  },
};
