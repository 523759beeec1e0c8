import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import type { SpeakerRole, StressResult } from "../fact/words.ts";
import { speakerRoles, stressResults } from "../fact/words.ts";
import { conclude } from "./concluding.ts";
import { bandOf } from "../group-size.ts";
import { countProblems, wordProblems } from "./input-checks.ts";
import { candidateRead, openProposal, stateProblems } from "./proposal-found.ts";
import { missingTexts } from "./writing.ts";

/** What happened when an authority tried a candidate out where it was not made. */
export interface RecordStressTest {
  readonly type: "record-stress-test";
  readonly proposal: string;
  /** Hash of the candidate that was tried. */
  readonly candidate: string;
  /** Where it was tried, for example "a rural early-help team". */
  readonly context: string;
  readonly result: StressResult;
  /** With whom; only the band of each count is kept. */
  readonly triedWith?: readonly { readonly role: SpeakerRole; readonly count: number }[];
  readonly whatHappened: string;
  /** Needed unless it worked as written. */
  readonly whatBroke?: string;
  readonly whatChanged?: string;
}

const peopleProblems = ({ triedWith = [] }: RecordStressTest): readonly Problem[] =>
  triedWith.flatMap(({ role, count }, index) => [
    ...wordProblems(`/triedWith/${index}/role`, [role], speakerRoles),
    ...countProblems(`/triedWith/${index}/count`, count),
  ]);

/** Decides whether a test is taken in. The kind of organisation is the authority's own, not what somebody says it is. */
export const decideRecordStressTest: Decide<RecordStressTest> = (state, command, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "record-stress-test");
  if (!may.ok) return fail([may.error]);
  const by = may.value;
  const opened = openProposal(state, command.proposal, surroundings.actor);
  if (!opened.ok) return opened;
  const { proposal } = opened.value;
  const read = candidateRead(proposal, command.candidate);
  if (!read.ok) return read;
  const kind = state.authorities.get(by.authority)?.kind;
  if (kind === undefined)
    return fail([problemOf("AUTHORITY_NOT_FOUND", `"${by.authority}" is not registered.`)]);
  const { result, whatHappened, whatBroke, whatChanged, triedWith = [] } = command;
  const context = command.context.trim();
  const problems = [
    ...stateProblems(proposal, ["OPEN", "HELD"], "it is not tried out any more"),
    ...wordProblems("/result", [result], stressResults),
    ...peopleProblems(command),
    ...missingTexts({ context, whatHappened, ...(result === "WORKED" ? {} : { whatBroke }) }),
  ];
  const test = surroundings.newId("test");
  const bands = triedWith.map(({ role, count }) => ({ role, band: bandOf(count) }));
  const words = { whatHappened, whatBroke, whatChanged, triedWith: bands };
  const told = { candidate: read.value.hash, organisationKind: kind, context, result };
  return conclude(
    { subject: test, problems, words, names: { context } },
    surroundings,
    (document) => [{ type: "stress-tested", test, proposal: proposal.id, ...told, document, by }],
  );
};
