import type { FallbackStep } from "../../generated/items/types.ts";

import type { RungRecord } from "../disclose/disclose.ts";
import { addTallies } from "./add-tallies.ts";
import type { Layout, MeasureSubject, SubjectNames } from "./measure-subject.ts";
import { layoutAsWanted, noBand } from "./measure-subject.ts";

/** The rungs on which counts of the same measure are added to its own. */
export type PoolRung = "POOL_AUTHORITIES" | "POOL_YEARS";

/** A measure in one of the years or authorities that are taken together. */
export interface PooledPart {
  readonly of: string;
  readonly subject: MeasureSubject;
  readonly names: SubjectNames;
}

/** Counts of one measure over several years or authorities, added up. */
export interface Pool {
  readonly rung: PoolRung;
  readonly subject: MeasureSubject;
  readonly names: SubjectNames;
  /** Its own counts, and then the others. */
  readonly parts: readonly [own: PooledPart, ...others: PooledPart[]];
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

/** Other people than those of the measure's own counts have another name. */
const renamed = (names: SubjectNames, of: string): SubjectNames => ({
  ...names,
  own: `${names.own} (${of})`,
  population: `${names.population} (${of})`,
  distribution: `${names.distribution} (${of})`,
});

const splitsOf = ({ plan, splits }: MeasureSubject): readonly string[] =>
  splits ?? plan.splits.map(({ name }) => name);

/** As many years as are asked for, one before the other without a gap. */
const yearsBefore = (
  own: string,
  others: readonly string[],
  { years = others.length + 1 }: FallbackStep,
): readonly string[] | undefined => {
  const wanted = Array.from({ length: years - 1 }, (_none, index) =>
    String(Number(own) - index - 1),
  );
  return wanted.length > 0 && wanted.every((year) => others.includes(year)) ? wanted : undefined;
};

/** What is added to a measure's own counts on a rung; undefined when it was not given. */
const chosen = (
  { besides = {} }: MeasureSubject,
  step: FallbackStep,
): { readonly own: string; readonly names: readonly string[] } | undefined => {
  const { years, authorities } = besides;
  if (step.rung === "POOL_YEARS" && years !== undefined) {
    const { own, others } = years;
    const names = yearsBefore(
      own,
      others.map(({ of }) => of),
      step,
    );
    return names === undefined ? undefined : { own, names };
  }
  if (step.rung !== "POOL_AUTHORITIES" || authorities === undefined) return undefined;
  const names = authorities.others.map(({ of }) => of);
  return names.length === 0 ? undefined : { own: authorities.own, names };
};

const partsOf = (
  { subject, names }: Pick<PooledPart, "names" | "subject">,
  { own, names: wanted }: { readonly own: string; readonly names: readonly string[] },
): Pool["parts"] => {
  const { besides: _besides, ...alone } = subject;
  const known = [
    ...(subject.besides?.years?.others ?? []),
    ...(subject.besides?.authorities?.others ?? []),
  ];
  const others = known
    .filter(({ of }) => wanted.includes(of))
    .map(({ of, tally, splits }): PooledPart => {
      const both = splitsOf(subject).filter((name) => splits.includes(name));
      const there = { ...alone, tally, splits: both, externals: {} };
      return { of, subject: there, names: renamed(names, of) };
    });
  return [{ of: own, subject: alone, names }, ...others];
};

/** Adds the counts of other years or authorities to those of a measure; undefined when they were not given. */
export const poolOf = (
  named: Pick<PooledPart, "names" | "subject">,
  step: FallbackStep,
): Pool | undefined => {
  const { subject, names } = named;
  const { rung } = step;
  if (rung !== "POOL_YEARS" && rung !== "POOL_AUTHORITIES") return undefined;
  const wanted = chosen(subject, step);
  if (wanted === undefined) return undefined;
  const parts = partsOf(named, wanted);
  const of = listed(parts.map((part) => part.of).toSorted());
  const inAll = splitsOf(subject).filter((name) =>
    parts.every((part) => splitsOf(part.subject).includes(name)),
  );
  const { besides: _besides, ...alone } = subject;
  const pooled: MeasureSubject = {
    ...alone,
    title: `${subject.title}, ${of} together`,
    tally: addTallies(
      subject,
      parts.map((part) => part.subject.tally),
    ),
    splits: inAll,
    externals: {},
  };
  return { rung, subject: pooled, names: renamed(names, of), parts };
};

const poolWords = ({ parts }: Pool): string => listed(parts.map(({ of }) => of).toSorted());

/** What is done on the rung, in words. */
export const poolText = (pool: Pool): string =>
  pool.rung === "POOL_YEARS"
    ? `The years ${poolWords(pool)} together`
    : `The authorities ${poolWords(pool)} together`;

const togetherNote = (pool: Pool): string =>
  pool.rung === "POOL_YEARS"
    ? `Counts of ${poolWords(pool)} are added: whoever is there in several years is counted once in each.`
    : `Counts of ${poolWords(pool)} are added: whoever is known to several is counted once in each.`;

/** What years are missing that a rung asks for, where it was come to and nothing was there to add. */
const missingNotes = (
  { calculation, besides }: MeasureSubject,
  rungs: readonly RungRecord[],
): readonly string[] => {
  const isMissed = (rung: PoolRung): boolean =>
    rungs.some((one) => one.rung === rung && one.outcome === "NO_ALTERNATIVE") &&
    calculation.fallbackLadder.some((step) => step.rung === rung);
  const own = besides?.years?.own;
  const asked = calculation.fallbackLadder.find(({ rung }) => rung === "POOL_YEARS")?.years ?? 2;
  const wanted = Array.from({ length: asked - 1 }, (_none, at) => String(Number(own) - at - 1));
  const which = own === undefined ? "earlier years" : listed(wanted.toSorted());
  return [
    ...(isMissed("POOL_YEARS")
      ? [`Years could not be taken together: that needs the returns of ${which}.`]
      : []),
    ...(isMissed("POOL_AUTHORITIES")
      ? ["Authorities could not be taken together: that needs their counts."]
      : []),
  ];
};

/** What readers are told of the years or authorities that were taken together, or could not be. */
export const poolNotes = (
  subject: MeasureSubject,
  { pool, rungs }: { readonly pool?: Pool; readonly rungs: readonly RungRecord[] },
): readonly string[] => (pool === undefined ? missingNotes(subject, rungs) : [togetherNote(pool)]);

const hasNoBand = ({ rows }: Layout): boolean => rows.some((row) => row.includes(noBand));

/** The layout of one year or authority for all of them together: somebody may be in no band there. */
export const pooledLayout = ({ subject }: Pool, layout: Layout): Layout => {
  const needsNone = hasNoBand(layoutAsWanted(subject)) && !hasNoBand(layout);
  return {
    ...layout,
    rows: needsNone ? [...layout.rows, [noBand]] : layout.rows,
    splits: layout.splits.filter((name) => splitsOf(subject).includes(name)),
  };
};
