import type { Transport } from "../../generated/items/types.ts";
import type { InputForm } from "../../runtime/row.ts";

/** The form in which tables are read: a sheet of a workbook is read as comma-separated text is. */
export const readForm = (sentAs: Transport): InputForm => (sentAs === "XLSX" ? "CSV" : sentAs);
