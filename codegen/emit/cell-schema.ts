import type { CellModel, CodeModel, ColumnModel } from "../../runtime/return-model.ts";
import type { Period } from "../../runtime/cells.ts";
import type { JsonSchema, JsonValue } from "../json-schema.ts";
import { codesInForce } from "../model/codes-in-force.ts";
import type { Strictness } from "./schema-unit.ts";

/** Where the cells stand: how strict, and in which collection period. */
export interface CellSetting {
  readonly strictness: Strictness;
  readonly period: Period;
}

const shortMonths = "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)";
const longMonths = "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])";
const february = "02-(?:0[1-9]|1\\d|2[0-8])";
const leapYear = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

/** Every day of the calendar and no other: validators that take `format` as a remark agree with those that check it. */
const day = `(?:\\d{4}-(?:${longMonths}|${shortMonths}|${february})|${leapYear}-02-29)`;
const time = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?";
const zone = "(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?";

/** A calendar date, ISO form. */
export const dateSchema: JsonSchema = { type: "string", format: "date", pattern: `^${day}$` };

const partialDateSchema: JsonSchema = {
  type: "string",
  pattern: `^(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${day})$`,
};

/** Moments in returns carry no time zone, so this is not the format `date-time`. */
const timestampSchema: JsonSchema = { type: "string", pattern: `^${day}T${time}${zone}$` };

/** A text that is one of the given codes, with what each is called. */
export const codesSchema = (codes: readonly CodeModel[]): JsonSchema => ({
  type: "string",
  enum: codes.map(({ code }) => code),
  "x-labels": Object.fromEntries(codes.map(({ code, label }) => [code, label])),
});

const textSchema = (
  cell: CellModel & { readonly kind: "text" },
  { strictness, period }: CellSetting,
): JsonSchema => {
  if (strictness === "open") return { type: "string" };
  const text: JsonSchema = {
    type: "string",
    minLength: 1,
    ...(cell.maxLength === undefined ? {} : { maxLength: cell.maxLength }),
    ...(cell.pattern === undefined ? {} : { pattern: `^(?:${cell.pattern})$` }),
  };
  const codes = codesInForce(cell.alsoCodes ?? [], period);
  return codes.length === 0 ? text : { anyOf: [codesSchema(codes), text] };
};

const integerSchema = (
  cell: CellModel & { readonly kind: "integer" },
  { strictness }: CellSetting,
): JsonSchema => {
  const { minimum, maximum } = strictness === "closed" ? cell : {};
  return {
    type: "integer",
    minimum: Math.max(minimum ?? -Infinity, Number.MIN_SAFE_INTEGER),
    maximum: Math.min(maximum ?? Infinity, Number.MAX_SAFE_INTEGER),
  };
};

const codedSchema = (
  { codes }: CellModel & { readonly kind: "coded" },
  { strictness, period }: CellSetting,
): JsonSchema =>
  strictness === "closed" ? codesSchema(codesInForce(codes, period)) : { type: "string" };

/** What a cell may hold, blank aside. */
const valueSchema = (cell: CellModel, setting: CellSetting): JsonSchema => {
  switch (cell.kind) {
    case "coded":
      return codedSchema(cell, setting);
    case "text":
      return textSchema(cell, setting);
    case "date":
      return cell.partial ? partialDateSchema : dateSchema;
    case "timestamp":
      return timestampSchema;
    case "year":
      return { type: "integer", minimum: 1000, maximum: 9999 };
    case "integer":
      return integerSchema(cell, setting);
    case "decimal":
      return { type: "number" };
    case "true-false":
      return { type: "boolean" };
  }
};

const fixedValue = (cell: CellModel, fixed: string): JsonValue => {
  switch (cell.kind) {
    case "integer":
    case "decimal":
    case "year":
      return Number(fixed);
    case "true-false":
      return fixed === "true";
    case "coded":
    case "text":
    case "date":
    case "timestamp":
      return fixed;
  }
};

/** The same schema, or null: blank cells are null in JSON. */
export const orNull = (schema: JsonSchema): JsonSchema => {
  if (schema.anyOf !== undefined) return { ...schema, anyOf: [...schema.anyOf, { type: "null" }] };
  if (schema.const !== undefined || typeof schema.type !== "string") {
    return { anyOf: [schema, { type: "null" }] };
  }
  return {
    ...schema,
    type: [schema.type, "null"],
    ...(schema.enum === undefined ? {} : { enum: [...schema.enum, null] }),
  };
};

/** True when a JSON record must have the column. */
export const isRequiredInJson = ({ required, carriedBy }: ColumnModel): boolean =>
  required && (carriedBy === undefined || carriedBy.includes("JSON"));

const cellSchema = ({ cell, fixed }: ColumnModel, setting: CellSetting): JsonSchema =>
  fixed === undefined || setting.strictness === "open"
    ? valueSchema(cell, setting)
    : { const: fixedValue(cell, fixed) };

/** What a column may hold: a required one is never null, a repeated one is a list. */
export const columnSchema = (column: ColumnModel, setting: CellSetting): JsonSchema => {
  const isRequired = isRequiredInJson(column);
  const value = cellSchema(column, setting);
  const list: JsonSchema = {
    type: "array",
    items: value,
    ...(isRequired && setting.strictness === "closed" ? { minItems: 1 } : {}),
  };
  const schema = column.repeats ? list : value;
  return {
    description: column.title,
    "x-item": column.element,
    ...(isRequired ? schema : orNull(schema)),
  };
};
