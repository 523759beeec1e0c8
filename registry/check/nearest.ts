const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, left] of Array.from(a).entries()) {
    const current = [row + 1];
    for (const [column, right] of Array.from(b).entries())
      current.push(
        Math.min(
          (above[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (above[column] ?? 0) + (left === right ? 0 : 1),
        ),
      );
    above = current;
  }
  return above.at(-1) ?? 0;
};

/** The name that was probably meant: the nearest spelling, within a third of its length. */
export const nearestName = (wanted: string, names: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let least = Math.floor(wanted.length / 3) + 1;
  for (const name of new Set(names)) {
    if (Math.abs(name.length - wanted.length) >= least) continue;
    const apart = distance(wanted.toLowerCase(), name.toLowerCase());
    if (apart < least) [best, least] = [name, apart];
  }
  return best;
};
