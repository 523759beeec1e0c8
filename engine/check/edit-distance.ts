/** One line of the table of distances between the beginnings of two texts. */
type Distances = readonly number[];

const nextLine = (
  texts: { readonly from: string; readonly to: string; readonly row: number },
  last: Distances,
  beforeLast: Distances,
): Distances => {
  const { from, to, row } = texts;
  const next = [row];
  for (let column = 1; column <= to.length; column += 1) {
    const isSame = from[row - 1] === to[column - 1];
    const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    const at = (line: Distances, place: number): number => line[place] ?? Infinity;
    next.push(
      Math.min(
        at(last, column - 1) + (isSame ? 0 : 1),
        at(next, column - 1) + 1,
        at(last, column) + 1,
        isSwap ? at(beforeLast, column - 2) + 1 : Infinity,
      ),
    );
  }
  return next;
};

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to turn one text into another;
 * Infinity when that is more than the most asked for.
 */
export const editDistance = (from: string, to: string, most: number): number => {
  if (Math.abs(from.length - to.length) > most) return Infinity;
  let beforeLast: Distances = [];
  let last: Distances = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const next = nextLine({ from, to, row }, last, beforeLast);
    beforeLast = last;
    last = next;
  }
  const distance = last[to.length] ?? Infinity;
  return distance <= most ? distance : Infinity;
};
