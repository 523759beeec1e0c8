type Distances = readonly number[];

const numberAt = (distances: Distances, at: number): number => distances[at] ?? 0;

const nextRow = (
  texts: readonly [string, string],
  row: number,
  rows: readonly [Distances, Distances],
): Distances => {
  const [left, right] = texts;
  const [before, twoBack] = rows;
  const now = [row];
  for (let at = 1; at <= right.length; at += 1) {
    const change = left[row - 1] === right[at - 1] ? 0 : 1;
    const best = Math.min(
      numberAt(before, at) + 1,
      numberAt(now, at - 1) + 1,
      numberAt(before, at - 1) + change,
    );
    const isSwap =
      row > 1 && at > 1 && left[row - 1] === right[at - 2] && left[row - 2] === right[at - 1];
    now.push(isSwap ? Math.min(best, numberAt(twoBack, at - 2) + 1) : best);
  }
  return now;
};

/** How many letters must be put in, left out, changed or swapped with their neighbour to turn one text into the other. */
const editDistance = (left: string, right: string): number => {
  let twoBack: Distances = [];
  let before: Distances = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const now = nextRow([left, right], row, [before, twoBack]);
    [twoBack, before] = [before, now];
  }
  return before[right.length] ?? 0;
};

const distanceOf = (wanted: string, name: string): number => {
  const [one, other] = [wanted.toLowerCase(), name.toLowerCase()];
  // A name cut short or drawn out is nearer than its letters say.
  if (one.startsWith(other) || other.startsWith(one)) return 0.5;
  return editDistance(one, other);
};

/** The name nearest to one that was not found, when one is near enough to be what was meant. */
export const nearestName = (wanted: string, names: readonly string[]): string | undefined => {
  const ranked = names
    .map((name) => ({ name, distance: distanceOf(wanted, name) }))
    .toSorted((left, right) => left.distance - right.distance || (left.name < right.name ? -1 : 1));
  const [best] = ranked;
  const reach = Math.min(Math.max(1, Math.floor(wanted.length / 3)), wanted.length - 0.5);
  return best !== undefined && best.distance <= reach ? best.name : undefined;
};

/** What to write instead of a name that was not found: the nearest one, or all of a short list. */
export const suggestName = (wanted: string, names: readonly string[]): string => {
  const nearest = nearestName(wanted, names);
  if (nearest !== undefined) return `Did you mean ${nearest}?`;
  if (names.length === 0) return "There is none to choose from here.";
  return names.length <= 30
    ? `Write one of ${names.join(", ")}.`
    : `Write one of ${names.slice(0, 30).join(", ")} and ${names.length - 30} more.`;
};
