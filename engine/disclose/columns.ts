import type { Room } from "./room.ts";

/** What may move, by the order in which it was met: rooms, where each stands, and its price in the sums met so far. */
export interface Columns {
  readonly ids: number[];
  readonly orderById: Map<number, number>;
  readonly rooms: Room[];
  /** What a step costs by itself, so that moves stay short; nothing for sums. */
  readonly steps: number[];
  readonly isFixed: boolean[];
  /** Of those that are not basic. */
  readonly values: number[];
  readonly prices: number[];
}

/** No columns yet. */
export const createColumns = (): Columns => ({
  ids: [],
  orderById: new Map(),
  rooms: [],
  steps: [],
  isFixed: [],
  values: [],
  prices: [],
});

/** Takes a column in; answers its order. */
export const addColumn = (
  columns: Columns,
  id: number,
  { room, step }: { readonly room: Room; readonly step: number },
): number => {
  const order = columns.ids.length;
  columns.ids.push(id);
  columns.orderById.set(id, order);
  columns.rooms.push(room);
  columns.steps.push(step);
  columns.isFixed.push(false);
  columns.values.push(0);
  columns.prices.push(0);
  return order;
};

/** A stretch over which a column has one price: what it costs to move up by one, and where the stretch ends. */
export interface Piece {
  readonly end: number;
  readonly slope: number;
}

const noRoom: Room = { low: 0, high: 0, hiddenLow: 0, hiddenHigh: 0, price: Infinity };

/** The stretch above a value. A slope of Infinity says that it cannot go there. */
export const above = ({ rooms, steps, isFixed }: Columns, order: number, value: number): Piece => {
  const { low, high, hiddenHigh, price } = rooms[order] ?? noRoom;
  const step = steps[order] ?? 0;
  if (isFixed[order] === true) return { end: value, slope: Infinity };
  if (value < low) return { end: low, slope: -price };
  if (value < 0) return { end: Math.min(0, high), slope: -step };
  if (value < high) return { end: high, slope: step };
  if (value < hiddenHigh && price < Infinity) return { end: hiddenHigh, slope: price };
  return { end: value, slope: Infinity };
};

/** The stretch below a value. A slope of minus Infinity says that it cannot go there. */
export const below = ({ rooms, steps, isFixed }: Columns, order: number, value: number): Piece => {
  const { low, high, hiddenLow, price } = rooms[order] ?? noRoom;
  const step = steps[order] ?? 0;
  if (isFixed[order] === true) return { end: value, slope: -Infinity };
  if (value > high) return { end: high, slope: price };
  if (value > 0) return { end: Math.max(0, low), slope: step };
  if (value > low) return { end: low, slope: -step };
  if (value > hiddenLow && price < Infinity) return { end: hiddenLow, slope: -price };
  return { end: value, slope: -Infinity };
};
