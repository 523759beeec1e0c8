import type { AuditRecord } from "./audit.ts";
import type { SuppressionPolicy } from "./policy.ts";
import { markerMeanings } from "./policy.ts";
import type { PublishedTable } from "./published-tables.ts";

const hidingNote = (policy: SuppressionPolicy): string =>
  policy.zero === "HIDDEN"
    ? `Numbers under ${policy.threshold} are hidden, nought too, to protect people.`
    : `Numbers from 1 to ${policy.threshold - 1} are hidden to protect people. Nought is shown.`;

const roundingNotes = (policy: SuppressionPolicy): readonly string[] => {
  const levels = Object.entries(policy.roundToByLevel)
    .filter(([, multiple]) => multiple > 1)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(
      ([level, multiple]) =>
        `Numbers at the level "${level}" are rounded to the nearest ${multiple}.`,
    );
  const all = policy.roundTo > 1 ? [`Numbers are rounded to the nearest ${policy.roundTo}.`] : [];
  const notes = [...all, ...levels];
  return notes.length === 0
    ? []
    : [...notes, "Each number is rounded by itself, so numbers may not add up to their totals."];
};

const shareNotes = (
  policy: SuppressionPolicy,
  tables: readonly PublishedTable[],
): readonly string[] => {
  if (!tables.some((table) => table.cells.some((cell) => cell.kind === "SHARE"))) return [];
  return policy.percentagesFrom === "SHOWN_COUNTS"
    ? ["Percentages are taken from the numbers shown."]
    : ["Percentages are taken from the numbers before they are rounded."];
};

/** What the reader of the tables has to know of how they were treated, a sentence each. */
export const publicationNotes = (
  policy: SuppressionPolicy,
  audit: AuditRecord,
  tables: readonly PublishedTable[],
): readonly string[] => {
  const used = new Set(tables.flatMap((table) => table.cells.map((cell) => cell.shown)));
  const key = Object.entries(markerMeanings)
    .filter(([marker]) => used.has(marker))
    .map(([marker, meaning]) => `${marker} ${meaning}`);
  const partners =
    audit.secondary.length > 0
      ? [
          "Some larger numbers are hidden too, so that nobody can work out a small one from the rest.",
        ]
      : [];
  return [
    hidingNote(policy),
    ...partners,
    ...roundingNotes(policy),
    ...shareNotes(policy, tables),
    ...key,
  ];
};
