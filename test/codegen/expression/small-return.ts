import type {
  CellModel,
  ColumnModel,
  ReturnModel,
  TableModel,
} from "../../../runtime/return-model.ts";

/** A column of a made-up table. */
export const column = (
  name: string,
  cell: CellModel,
  more: Partial<ColumnModel> = {},
): ColumnModel => ({
  name,
  element: `examples:${name.toLowerCase()}@1.0.0`,
  title: name,
  required: false,
  repeats: false,
  cell,
  ...more,
});

/** A column of codes. */
export const coded = (name: string, ...codes: readonly string[]): ColumnModel =>
  column(name, {
    kind: "coded",
    codelist: `examples:${name.toLowerCase()}-codes@1.0.0`,
    codes: codes.map((code) => ({ code, label: `Label of ${code}` })),
  });

export const text = (name: string): ColumnModel => column(name, { kind: "text" });
export const date = (name: string): ColumnModel => column(name, { kind: "date", partial: false });
export const truth = (name: string): ColumnModel => column(name, { kind: "true-false" });
export const whole = (name: string, minimum?: number, maximum?: number): ColumnModel =>
  column(name, {
    kind: "integer",
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  });

/** A made-up table. */
export const table = (
  name: string,
  columns: readonly ColumnModel[],
  more: Partial<TableModel> = {},
): TableModel => ({
  name,
  typeName: `Example${name}`,
  record: `examples:${name.toLowerCase()}@1.0.0`,
  occurs: { min: 0 },
  columns,
  keys: [],
  ...more,
});

/** A made-up return of a year. */
export const returnOf = (collectionYear: number, tables: readonly TableModel[]): ReturnModel => ({
  ref: `examples:return@${collectionYear}.0.0`,
  title: "Example return",
  collectionYear,
  period: { from: `${collectionYear - 1}-04-01`, to: `${collectionYear}-03-31` },
  tables,
});

/** A small return with every kind of cell, for expressions made at random. */
export const smallReturn: ReturnModel = returnOf(2026, [
  table("Header", [text("CHILD"), date("DOB"), coded("SEX", "M", "F", "U"), text("UPN")]),
  table("Episodes", [
    text("CHILD"),
    date("DECOM"),
    date("DEC"),
    coded("LS", "C1", "C2", "V3", "V4"),
    coded("RNE", "S", "P", "L"),
    coded("REC", "X1", "E2", "E11"),
    text("URN"),
    whole("SCORE"),
    truth("OPEN"),
    column("MARKS", coded("MARKS", "A", "B", "C").cell, { repeats: true }),
    column("SEEN", date("SEEN").cell, { repeats: true }),
  ]),
]);

/** A reference list of places, looked up by number. */
export const places: TableModel = table("places", [text("URN"), text("AREA"), date("CLOSED")], {
  keys: [{ name: "place", columns: ["URN"] }],
});
