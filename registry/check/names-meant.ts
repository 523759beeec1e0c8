import type { Snapshot } from "../model/snapshot.ts";
import { nearestName } from "./nearest.ts";

const idOf = (name: string): string => name.split("@")[0] ?? name;

/** The most names that are listed. */
const mostListed = 60;

/** What to write in place of a name that a release does not have: its other versions, the name meant, or all there are. */
export const namesMeant = (wanted: string, known: readonly string[], several: string): string => {
  const names = [...new Set(known)];
  if (names.length === 0) return `This release has no ${several}; ask for a newer one.`;
  const versions = names.filter((name) => idOf(name) === idOf(wanted));
  if (versions.length > 0) return `It has ${idOf(wanted)} as ${versions.join(", ")}.`;
  const meant = nearestName(idOf(wanted), names.map(idOf));
  if (meant === undefined) {
    const more = names.length > mostListed ? ` and ${names.length - mostListed} more` : "";
    return `Its ${several} are ${names.slice(0, mostListed).join(", ")}${more}.`;
  }
  return `Did you mean ${names.findLast((name) => idOf(name) === meant) ?? meant}?`;
};

/** What to write in place of a name of one kind of item. */
export const itemsMeant = (
  { versions }: Snapshot,
  wanted: string,
  called: { readonly kind: string; readonly several: string },
): string => {
  const known = versions
    .filter(({ content }) => content.kind === called.kind)
    .map(({ id, version }) => `${id}@${version}`);
  return namesMeant(wanted, known, called.several);
};
