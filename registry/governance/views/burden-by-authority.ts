import type { Burden, GovernanceState } from "../state.ts";

/** What an authority says that everything costs it, in minutes a year. */
export interface AuthorityBurden {
  readonly authority: string;
  readonly minutes: number;
  readonly offsetMinutes: number;
  /** Below zero where time is given back. */
  readonly net: number;
  /** The statements that stand, oldest first. */
  readonly statements: readonly Burden[];
}

const subjectOf = ({ about: { proposal, item, pointer } }: Burden): string =>
  JSON.stringify([proposal ?? null, item ?? null, pointer ?? null]);

const standing = (burdens: readonly Burden[]): readonly Burden[] =>
  [...new Map(burdens.map((burden) => [subjectOf(burden), burden])).values()].toSorted(
    (a, b) => a.seq - b.seq,
  );

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** Burden of each authority, by the last statement on each subject; the highest net first. */
export const burdenByAuthority = ({
  burdens,
}: Pick<GovernanceState, "burdens">): readonly AuthorityBurden[] =>
  [...Map.groupBy(burdens.values(), ({ authority }) => authority)]
    .map(([authority, all]) => {
      const statements = standing(all);
      const minutes = sum(statements.map((burden) => burden.minutes));
      const offsetMinutes = sum(statements.map((burden) => burden.offsetMinutes));
      return { authority, minutes, offsetMinutes, net: minutes - offsetMinutes, statements };
    })
    .toSorted((a, b) => b.net - a.net || (a.authority < b.authority ? -1 : 1));
