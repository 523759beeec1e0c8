/** One stated difference, and what became of it in a check. */
export interface ProfileChange {
  readonly targetKind: string;
  readonly target: string;
  readonly kind: string;
  /** The difference and its reason, in the words of whoever stated it. */
  readonly what: string;
  readonly reason: string;
  readonly from: string;
  readonly to?: string;
  readonly isApplied: boolean;
  /** What it changed in the check, or why it changed nothing. */
  readonly effect: string;
}

/** A local profile as it was applied to a check. Whoever reads the report reads this too. */
export interface ProfileTold {
  /** Exact reference of the profile version. */
  readonly profile: string;
  readonly title: string;
  readonly authority: string;
  readonly scope: string;
  readonly of: string;
  readonly changes: readonly ProfileChange[];
}

const daysOf = ({ from, to }: ProfileChange): string =>
  to === undefined ? `from ${from} until further notice` : `${from} to ${to}`;

/** What a profile is, in one sentence. */
const profileHead = ({ profile, title, authority, of, changes }: ProfileTold): string => {
  const applied = changes.filter(({ isApplied }) => isApplied).length;
  return `Checked with the local profile ${profile} of ${authority} (${title}), which differs from ${of}: ${applied} of ${changes.length} differences applied.`;
};

/** One difference in one sentence: what it changed, what was stated, why and when. */
const changeSentence = (change: ProfileChange): string => {
  const { isApplied, effect, targetKind, target, what, reason } = change;
  const outcome = isApplied ? "Applied" : "Not applied";
  return `${outcome}: ${targetKind.toLowerCase()} ${target}: ${effect} Stated: ${what} Reason: ${reason} Holds ${daysOf(change)}.`;
};

/** All that there is to say of the profile of a check, a sentence an entry; none without a profile. */
export const profileSentences = (told: ProfileTold | undefined): readonly string[] =>
  told === undefined ? [] : [profileHead(told), ...told.changes.map(changeSentence)];
