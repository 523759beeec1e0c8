import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permitted } from "../allowed.ts";
import type { GovernanceState } from "../state.ts";
import { conclude } from "./concluding.ts";
import { notFound, repeatProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** Takes a text out of view that should never have come in; its hash stays in the ledger. */
export interface WithholdText {
  readonly type: "withhold-text";
  /** Hash of the document. */
  readonly document: string;
  /** Why, in words that name nobody. */
  readonly reason: string;
}

const isForEver = ({ proposals, versions }: GovernanceState, document: string): boolean =>
  [...versions.values()].includes(document) ||
  [...proposals.values()].some(({ decisions, dissents }) =>
    [...decisions, ...dissents].some((one) => one.document === document),
  );

const keptProblems = (state: GovernanceState, document: string): readonly Problem[] =>
  isForEver(state, document)
    ? [problemOf("TEXT_KEPT_FOR_EVER", "These words belong to a decision, a dissent or an item.")]
    : [];

/** Decides whether a text goes out of view: never a decision, a dissent or what is published. */
export const decideWithholdText: Decide<WithholdText> = (state, command, surroundings) => {
  const may = permitted(state, surroundings.actor, "withhold-text");
  if (!may.ok) return fail([may.error]);
  const { document } = command;
  const reason = command.reason.trim();
  const problems = [
    ...missingTexts({ reason }),
    ...(surroundings.document(document) === undefined && !state.withheld.has(document)
      ? [notFound("text", document, "/document")]
      : []),
    ...keptProblems(state, document),
    ...repeatProblems(state.withheld.has(document), "It is out of view already."),
  ];
  return conclude({ subject: document, problems, names: { reason } }, surroundings, () => [
    { type: "text-withheld", document, reason, by: may.value },
  ]);
};
