import type { Concern, GovernanceState, Hold } from "../state.ts";

/** Where a concern stands on a day (MODEL 4.13, ConcernState). */
export type ConcernState =
  | "OPEN"
  | "OVERDUE"
  | "REPLIED"
  | "CHANGED_SOMETHING"
  | "NOT_CHANGED_REASON_GIVEN";

/** Where a concern stands: what was last replied, or whether the reply is still due. */
export const concernState = ({ replies, due }: Concern, today: string): ConcernState =>
  replies.at(-1)?.state ?? (due < today ? "OVERDUE" : "OPEN");

/** Concerns that should have had a reply by now; the one that has waited longest first. */
export const overdueConcerns = (
  { concerns }: Pick<GovernanceState, "concerns">,
  today: string,
): readonly Concern[] =>
  [...concerns.values()]
    .filter((concern) => concernState(concern, today) === "OVERDUE")
    .toSorted((a, b) => (a.due === b.due ? a.seq - b.seq : a.due < b.due ? -1 : 1));

/** A hold with the proposal that it holds. */
export interface OverdueHold {
  readonly proposal: string;
  readonly hold: Hold;
}

/** Holds that should have been answered by now; the one that has waited longest first. */
export const overdueHolds = (
  { proposals }: Pick<GovernanceState, "proposals">,
  today: string,
): readonly OverdueHold[] =>
  [...proposals.values()]
    .filter(({ state }) => state === "OPEN")
    .flatMap(({ id, holds }) =>
      holds
        .filter(({ state, answerBy }) => state === "OPEN" && answerBy < today)
        .map((hold) => ({ proposal: id, hold })),
    )
    .toSorted((a, b) => a.hold.seq - b.hold.seq);
