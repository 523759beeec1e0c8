import {
  candidateRead,
  findProposal,
  stateProblems,
} from "../../../registry/governance/acts/proposal-found.ts";
import { panelOfContact } from "../../../registry/governance/acts/proposal-panels.ts";
import { ownProposal } from "../../../registry/governance/acts/proposal-reviews.ts";
import { memberProblems } from "../../../registry/governance/acts/input-checks.ts";
import type { ReviewDecision } from "../../../registry/governance/fact/words.ts";
import { reviewDecisions } from "../../../registry/governance/fact/words.ts";
import type { GovernanceState } from "../../../registry/governance/state.ts";
import type { BallotStore } from "../../../registry/store/ballot-store.ts";
import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail } from "../../../runtime/result.ts";
import type { MemberViewer, Scope } from "../../access/viewer.ts";
import type { ApiContext } from "../context.ts";
import type { ActInput } from "./act-input.ts";
import { readInput } from "./act-input.ts";
import type { Payload } from "./perform-act.ts";
import { doorProblems, openDoor, refusedAct } from "./perform-act.ts";

/** What a ballot act is decided on. */
interface Balloting {
  readonly state: GovernanceState;
  readonly viewer: MemberViewer;
  readonly ballots: BallotStore;
  readonly input: Readonly<Record<string, string>>;
}

type Done = Promise<Result<void, readonly Problem[]>>;

/** An act on a panel's ballots. None of them leaves a trace in the ledger. */
interface BallotAct {
  readonly scope: Scope;
  readonly act: (balloting: Balloting) => Done;
}

const each = (result: Result<void, Problem>): Result<void, readonly Problem[]> =>
  result.ok ? result : fail([result.error]);

const seat =
  (change: "addMember" | "removeMember"): BallotAct["act"] =>
  async ({ state, viewer, ballots, input: { panel = "", member = "" } }) => {
    const membership = state.memberships.get(viewer.member);
    if (membership === undefined)
      return fail([problemOf("MEMBERSHIP_NEEDED", "You act for no authority here.")]);
    const found = panelOfContact(state, panel, membership);
    if (!found.ok) return found;
    const wrong = memberProblems("/member", member);
    return wrong.length > 0 ? fail(wrong) : each(await ballots[change]({ panel, member }));
  };

const isDecision = (word: string): word is ReviewDecision =>
  reviewDecisions.some((decision) => decision === word);

const cast: BallotAct["act"] = async ({ state, viewer: { member }, ballots, input }) => {
  const { proposal: id = "", panel = "", candidate = "", vote = "" } = input;
  const proposal = findProposal(state, id, state.memberships.get(member));
  if (!proposal.ok) return proposal;
  if (!(await ballots.isMember({ panel, member })))
    return fail([
      problemOf("NOT_ALLOWED", "You do not vote on this panel.", {
        fix: "Ask the person who supports the panel.",
        place: { pointer: "/panel" },
      }),
    ]);
  const read = candidateRead(proposal.value, candidate);
  if (!read.ok) return read;
  const problems = [
    ...stateProblems(proposal.value, ["OPEN", "HELD"], "it is not under review"),
    ...ownProposal(proposal.value, member),
  ];
  if (problems.length > 0 || !isDecision(vote)) return fail(problems);
  return each(await ballots.cast({ proposal: id, panel, candidate, member, vote }));
};

/** The acts on ballots, by the name of their mutation. */
export const ballotActs = {
  addPanelMember: { scope: "administer", act: seat("addMember") },
  removePanelMember: { scope: "administer", act: seat("removeMember") },
  castVote: { scope: "review", act: cast },
} as const satisfies Readonly<Record<string, BallotAct>>;

const isText = (entry: [string, unknown]): entry is [string, string] =>
  typeof entry[1] === "string";

/** Does one act on a ballot. Its answer is the same whoever votes, and whatever they vote. */
export const performBallotAct = async (
  name: keyof typeof ballotActs,
  input: ActInput,
  context: ApiContext,
): Promise<Payload> => {
  const asked = openDoor(context, false);
  const { viewer, desk } = asked;
  const { scope, act }: BallotAct = ballotActs[name];
  const read = readInput(name, input);
  if (!read.ok) return refusedAct(input, read.error);
  const barred = doorProblems(viewer, scope, read.value.key);
  if (barred.length > 0 || viewer.kind === "anonymous") return refusedAct(input, barred);
  const state = await asked.state();
  const fields = Object.fromEntries(Object.entries(read.value.fields).filter(isText));
  const done = await act({ state, viewer, ballots: desk.ballots, input: fields });
  if (!done.ok) return refusedAct(input, done.error);
  const panel = state.panels.get(fields["panel"] ?? "");
  return { panel, revision: null, repeated: false, userErrors: [] };
};
