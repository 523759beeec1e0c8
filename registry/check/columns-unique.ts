import type { ItemCheck } from "./check.ts";
import { repeats } from "./repeats.ts";

/** A record has each column once; so has each of its keys. */
export const columnsUnique: ItemCheck = {
  code: "COLUMNS_UNIQUE",
  title: "A record has each column once",
  severity: "error",
  fix: "Remove one of the two.",
  find: (content) =>
    content.kind === "record"
      ? [
          ...repeats(content.columns.map(({ name }) => name)).map(({ index, name }) => ({
            pointer: `/columns/${index}/name`,
            message: `There is a column "${name}" already.`,
          })),
          ...content.keys.flatMap((key, at) =>
            repeats(key.columns).map(({ index, name }) => ({
              pointer: `/keys/${at}/columns/${index}`,
              message: `This key names "${name}" already.`,
            })),
          ),
        ]
      : [],
};
