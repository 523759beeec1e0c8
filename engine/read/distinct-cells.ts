const firstRows = 1_024;
const firstSlots = 1_024;
const firstEntries = 512;

/**
 * The cells of one column while its file is read. Each different cell gets a number; the blank cell is number 0. Texts are not
 * made here: an entry is a stretch of the file's bytes, found again by its hash.
 */
export interface DistinctCells {
  cells: Uint32Array;
  count: number;
  /** Entry number by hash, 0 for a free slot; its length is a power of two. */
  slots: Uint32Array;
  hashes: Int32Array;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Where the cell just read stands in the file, and its hash. */
export interface CellPlace {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/** Makes an empty column. */
export const createDistinctCells = (): DistinctCells => ({
  cells: new Uint32Array(firstRows),
  count: 1,
  slots: new Uint32Array(firstSlots),
  hashes: new Int32Array(firstEntries),
  starts: new Uint32Array(firstEntries),
  ends: new Uint32Array(firstEntries),
});

/** The same numbers in an array of twice the length. */
export const doubled = <Numbers extends Uint32Array | Int32Array>(
  numbers: Numbers,
  make: (length: number) => Numbers,
): Numbers => {
  const longer = make(numbers.length * 2);
  longer.set(numbers);
  return longer;
};

const toUint32 = (length: number): Uint32Array => new Uint32Array(length);
const toInt32 = (length: number): Int32Array => new Int32Array(length);

const slotOf = (hash: number, slots: Uint32Array): number =>
  (hash ^ (hash >>> 15)) & (slots.length - 1);

const widenSlots = (column: DistinctCells): void => {
  const slots = new Uint32Array(column.slots.length * 2);
  for (let entry = 1; entry < column.count; entry += 1) {
    let slot = slotOf(column.hashes[entry] ?? 0, slots);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = entry;
  }
  column.slots = slots;
};

const addEntry = (column: DistinctCells, place: CellPlace): number => {
  const entry = column.count;
  if (entry === column.starts.length) {
    column.starts = doubled(column.starts, toUint32);
    column.ends = doubled(column.ends, toUint32);
    column.hashes = doubled(column.hashes, toInt32);
  }
  column.starts[entry] = place.start;
  column.ends[entry] = place.end;
  column.hashes[entry] = place.hash;
  column.count = entry + 1;
  return entry;
};

const isSameText = (column: DistinctCells, entry: number, place: CellPlace): boolean => {
  const { bytes, end } = place;
  let at = column.starts[entry] ?? 0;
  if ((column.ends[entry] ?? 0) - at !== end - place.start) return false;
  for (let other = place.start; other < end; other += 1, at += 1) {
    if (bytes[at] !== bytes[other]) return false;
  }
  return true;
};

/** Puts the cell that stands at a place into a row of the column. The row must have room: see `growCells`. */
export const putCell = (column: DistinctCells, row: number, place: CellPlace): void => {
  if (place.start === place.end) {
    column.cells[row] = 0;
    return;
  }
  const { slots, hashes } = column;
  const { hash } = place;
  let slot = slotOf(hash, slots);
  for (;;) {
    const entry = slots[slot] ?? 0;
    if (entry === 0) break;
    if (hashes[entry] === hash && isSameText(column, entry, place)) {
      column.cells[row] = entry;
      return;
    }
    slot = (slot + 1) & (slots.length - 1);
  }
  const entry = addEntry(column, place);
  slots[slot] = entry;
  column.cells[row] = entry;
  if (entry * 2 > slots.length) widenSlots(column);
};

/** Makes room for more rows. */
export const growCells = (column: DistinctCells): void => {
  column.cells = doubled(column.cells, toUint32);
};

/** The different texts of a column by entry number; the first is blank. */
export const textsOf = (column: DistinctCells, bytes: Uint8Array): readonly string[] => {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const texts = [""];
  for (let entry = 1; entry < column.count; entry += 1) {
    texts.push(decoder.decode(bytes.subarray(column.starts[entry], column.ends[entry])));
  }
  return texts;
};
