import type { ReturnModel } from "../../runtime/return-model.ts";

import type { GivenTable } from "../read/given-table.ts";
import { columnsCarried } from "../read/recognise-table.ts";

/** Tables with blank columns in place of those that may be blank and were not given. */
export const withBlankColumns = (
  tables: readonly GivenTable[],
  model: ReturnModel,
): readonly GivenTable[] =>
  tables.map((given) => {
    const table = model.tables.find(({ name }) => name === given.name);
    if (table === undefined || given.form === "XML") return given;
    const names = new Set(given.columns.map(({ name }) => name));
    const absent = columnsCarried(table, given.form).filter(
      ({ name, required }) => !required && !names.has(name),
    );
    const blank = given.form === "JSON" ? undefined : "";
    const cells = new Uint32Array(given.rows);
    const added = absent.map(({ name }) => ({ name, writtenName: name, cells, values: [blank] }));
    return added.length === 0 ? given : { ...given, columns: [...given.columns, ...added] };
  });
