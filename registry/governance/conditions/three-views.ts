import type { ProcessCondition } from "./condition.ts";

const leads = [
  ["PRACTICE_LEAD", "practice"],
  ["INFORMATION_LEAD", "information"],
] as const;

/** INV-70: a standard has been reviewed by practice, by information and by a panel, none of whom proposes it. */
export const threeViews: ProcessCondition = {
  code: "INV-70",
  title: "Practice, information and a panel have reviewed it",
  fix: "Ask those who are missing to review the candidate that stands now.",
  find: ({ proposal, candidate }) => {
    const isOthers = (by: { readonly member?: string }): boolean =>
      by.member !== undefined && !proposal.proposing.has(by.member);
    const reviews = proposal.reviews.filter(
      ({ by, candidate: read }) => read === candidate.hash && isOthers(by),
    );
    const views = proposal.panelViews.filter(
      ({ by, candidate: read }) => read === candidate.hash && isOthers(by),
    );
    const missing = leads
      .filter(([capacity]) => !reviews.some((review) => review.capacity === capacity))
      .map(([, name]) => name);
    return [...missing, ...(views.length === 0 ? ["a panel"] : [])].map((who) => ({
      message: `There is no review by ${who} of what stands now.`,
    }));
  },
};
