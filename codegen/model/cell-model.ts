import type { DataElement, IntegerValue, TextValue } from "../../generated/items/types.ts";
import type { CellModel } from "../../runtime/return-model.ts";
import type { Lookup } from "./lookup.ts";
import { codesOf } from "./lookup.ts";

const textCell = (value: TextValue, lookup: Lookup): CellModel => {
  const { maxLength, pattern, patternMeaning, alsoCodes } = value;
  const also = alsoCodes === undefined ? undefined : lookup.follow("codelist", alsoCodes);
  return {
    kind: "text",
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(patternMeaning === undefined ? {} : { patternMeaning }),
    ...(also === undefined ? {} : { alsoCodelist: also.ref, alsoCodes: codesOf(also.content) }),
  };
};

const codedCell = (text: string, lookup: Lookup): CellModel => {
  const list = lookup.follow("codelist", text);
  if (list === undefined) return { kind: "coded", codelist: text, codes: [] };
  // A list that admits values of one's own names some of them: the cell holds any text.
  return list.content.closed
    ? { kind: "coded", codelist: list.ref, codes: codesOf(list.content) }
    : { kind: "text", alsoCodelist: list.ref, alsoCodes: codesOf(list.content) };
};

const integerCell = ({ minimum, maximum }: IntegerValue): CellModel => ({
  kind: "integer",
  ...(minimum === undefined ? {} : { minimum }),
  ...(maximum === undefined ? {} : { maximum }),
});

/** What a cell of an element may hold, its code lists followed. */
export const cellModel = ({ value }: DataElement, lookup: Lookup): CellModel => {
  switch (value.kind) {
    case "coded":
      return codedCell(value.codelist, lookup);
    case "text":
      return textCell(value, lookup);
    case "date":
      return { kind: "date", partial: value.partial ?? false };
    case "integer":
      return integerCell(value);
    case "timestamp":
    case "year":
    case "decimal":
    case "true-false":
      return { kind: value.kind };
  }
};
