const lastNote =
  "Causes are taken in every order and averaged. Rounding and suppression always come last, because they act on what each side publishes.";

const apartNote =
  "Where the least and the most of a cause differ, it acts together with others: how much it adds depends on what was changed before it.";

const mergedNote =
  "Some causes are told as one amount, because amounts of their own would tell of too few people.";

const hiddenNote =
  "With --unsuppressed, on your own desk, the difference is told with its causes and the people concerned. Nothing of that may be published.";

const kindsNote =
  "The two figures are of different kinds, so only their counts are set against each other.";

const totalsNote =
  "Only totals are set against each other. Tables of both sides beside each other could be subtracted cell by cell.";

/** What has to be known to read a reconciliation. */
export const standingNotes = (told: {
  readonly isComparable: boolean;
  readonly isHidden: boolean;
  readonly isTrue: boolean;
  readonly areMerged: boolean;
}): readonly string[] => [
  lastNote,
  ...(told.isTrue ? [apartNote] : [totalsNote]),
  ...(told.areMerged ? [mergedNote] : []),
  ...(told.isHidden ? [hiddenNote] : []),
  ...(told.isComparable ? [] : [kindsNote]),
];
