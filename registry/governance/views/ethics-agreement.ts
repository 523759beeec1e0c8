import type { EthicsAnswer, Proposal } from "../state.ts";

/** Whether those who answered a question see it alike. Answers are compared, never merged. */
export type Agreement = "AGREE" | "DIFFER" | "UNANSWERED";

/** A question with the answers that stand side by side. */
export interface QuestionAgreement {
  readonly question: string;
  readonly agreement: Agreement;
  /** The last answer of each role, body and panel, oldest first. */
  readonly answers: readonly EthicsAnswer[];
}

const placeOf = ({ role, panel, by }: EthicsAnswer): string =>
  JSON.stringify([role, panel ?? null, by.authority ?? null]);

const standing = (answers: readonly EthicsAnswer[]): readonly EthicsAnswer[] =>
  [...new Map(answers.map((answer) => [placeOf(answer), answer])).values()].toSorted(
    (a, b) => a.seq - b.seq,
  );

const agreementOf = (answers: readonly EthicsAnswer[]): Agreement => {
  const stances = new Set(answers.map(({ stance }) => stance));
  if (stances.size === 0) return "UNANSWERED";
  return stances.size === 1 ? "AGREE" : "DIFFER";
};

/** Agreement on each question of a set, in the set's order. */
export const ethicsAgreement = (
  { ethics }: Pick<Proposal, "ethics">,
  questions: readonly string[],
): readonly QuestionAgreement[] =>
  questions.map((question) => {
    const answers = standing(ethics.filter((answer) => answer.question === question));
    return { question, agreement: agreementOf(answers), answers };
  });
