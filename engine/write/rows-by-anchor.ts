/** Stands for a row that has no place. */
export const nowhere = 0xff_ff_ff_ff;

/** The rows of a table, by what they stand in: a row of another table, or a person. */
export interface RowsByAnchor {
  /** For each anchor where its rows start in `order`; one longer than there are anchors. */
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

const startsOf = (anchors: Uint32Array, count: number): Uint32Array => {
  const starts = new Uint32Array(count + 1);
  for (const anchor of anchors)
    if (anchor < count) starts[anchor + 1] = (starts[anchor + 1] ?? 0) + 1;
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  return starts;
};

/** Groups rows by their anchors, in the order in which they were given. Rows that stand nowhere are left out. */
export const rowsByAnchor = (anchors: Uint32Array, count: number): RowsByAnchor => {
  const starts = startsOf(anchors, count);
  const order = new Uint32Array(starts[count] ?? 0);
  const next = starts.slice();
  for (const [row, anchor] of anchors.entries()) {
    if (anchor >= count) continue;
    const at = next[anchor] ?? 0;
    order[at] = row;
    next[anchor] = at + 1;
  }
  return { starts, order };
};

/** The rows of one anchor. */
export const rowsAt = ({ starts, order }: RowsByAnchor, anchor: number): Uint32Array =>
  order.subarray(starts[anchor] ?? 0, starts[anchor + 1] ?? 0);

/** The first row of an anchor; undefined when it has none. */
export const firstRowAt = ({ starts, order }: RowsByAnchor, anchor: number): number | undefined => {
  const at = starts[anchor] ?? 0;
  return at < (starts[anchor + 1] ?? 0) ? order[at] : undefined;
};
