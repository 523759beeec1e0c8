import { nearestName } from "./nearest.ts";

const idOf = (name: string): string => name.split("@")[0] ?? name;

/** What to write in place of a name that a release does not have: its other versions, the name meant, or all there are. */
export const namesMeant = (wanted: string, known: readonly string[], several: string): string => {
  const names = [...new Set(known)];
  if (names.length === 0) return `This release has no ${several}; ask for a newer one.`;
  const versions = names.filter((name) => idOf(name) === idOf(wanted));
  if (versions.length > 0) return `It has ${idOf(wanted)} as ${versions.join(", ")}.`;
  const meant = nearestName(idOf(wanted), names.map(idOf));
  if (meant === undefined) return `Its ${several} are ${names.join(", ")}.`;
  return `Did you mean ${names.findLast((name) => idOf(name) === meant) ?? meant}?`;
};
