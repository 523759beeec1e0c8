import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Surroundings } from "../act.ts";
import type { CandidateEntry } from "../fact/proposals.ts";
import { baseOf } from "../freeze.ts";
import { todayOf } from "../gates.ts";
import type { GovernanceState, Proposal, Round } from "../state.ts";
import { nextCollectionStart, workingDaysAfter } from "../working-days.ts";

interface Around {
  readonly round: Round;
  readonly from: string;
  readonly surroundings: Surroundings;
}

const lastWordOn = (proposal: Proposal, { candidate }: Round): string | undefined =>
  [
    ...proposal.reviews.filter((review) => review.candidate === candidate),
    ...proposal.panelViews.filter((view) => view.candidate === candidate),
    ...proposal.dissents.filter((dissent) => dissent.candidate === candidate),
    ...proposal.comments,
    ...proposal.holds,
    ...proposal.holds.flatMap(({ answer, settled }) =>
      [answer, settled].filter((one) => one !== undefined),
    ),
  ]
    .map(({ at }) => at.slice(0, 10))
    .toSorted()
    .at(-1);

const dayProblems = (from: string, today: string): readonly Problem[] => {
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/u.test(from) &&
    !Number.isNaN(Date.parse(`${from}T00:00:00Z`)) &&
    new Date(`${from}T00:00:00Z`).toISOString().startsWith(from);
  if (isDay && from >= today) return [];
  return [
    problemOf("DATE_INVALID", `"${from}" is not a day from ${today} on.`, {
      place: { pointer: "/from" },
    }),
  ];
};

/** What has to be over before anyone decides: the window, the quiet period, and a decision made before. */
export const timeProblems = (
  proposal: Proposal,
  round: Round,
  { from, surroundings }: Omit<Around, "round">,
): readonly Problem[] => {
  const today = todayOf(surroundings);
  const lastWord = lastWordOn(proposal, round);
  const quietUntil =
    lastWord === undefined
      ? today
      : workingDaysAfter(lastWord, round.terms.quietPeriodWorkingDays, surroundings.holidays);
  return [
    ...dayProblems(from, today),
    ...(round.candidate === proposal.candidates.at(-1)?.hash
      ? []
      : [
          problemOf(
            "CANDIDATE_CHANGED",
            "The round was about a candidate that has since changed.",
            {
              fix: "Open a round on the candidate that stands now.",
            },
          ),
        ]),
    ...(proposal.decisions.some((decision) => decision.round === round.id)
      ? [problemOf("PROPOSAL_STATE", "This round is decided already.")]
      : []),
    ...(today < round.closesOn
      ? [problemOf("REVIEW_WINDOW_OPEN", `The window is open until ${round.closesOn}.`)]
      : []),
    ...(today < quietUntil
      ? [
          problemOf(
            "QUIET_PERIOD",
            `The last word was on ${lastWord}; a decision can be made from ${quietUntil}.`,
          ),
        ]
      : []),
  ];
};

const staleProblems = (
  state: GovernanceState,
  entry: CandidateEntry,
  surroundings: Surroundings,
): readonly Problem[] => {
  const name = `${entry.id}@${entry.version}`;
  const published = state.versions.get(name);
  if (published === entry.hash || (entry.action === "STOP" && published !== undefined)) return [];
  if (published !== undefined)
    return [problemOf("CANDIDATE_STALE", `${name} was published with another text meanwhile.`)];
  const base = baseOf(surroundings.items, entry)?.version;
  return base === entry.base
    ? []
    : [
        problemOf(
          "CANDIDATE_STALE",
          `It was written on ${entry.base ?? "nothing"}, but ${entry.id}@${base ?? "?"} stands now.`,
        ),
      ];
};

const ownerPasses = (
  state: GovernanceState,
  proposal: Proposal,
  { entry, round }: { readonly entry: CandidateEntry; readonly round: Round },
): readonly Problem[] => {
  if (entry.action === "STOP" || state.versions.has(`${entry.id}@${entry.version}`)) return [];
  const owner = state.agencies.get(entry.id.slice(0, entry.id.indexOf(":")));
  return owner !== undefined && (owner === round.authority || proposal.proposers.includes(owner))
    ? []
    : [
        problemOf(
          "AGENCY_NOT_YOURS",
          `${entry.id} belongs to ${owner ?? "nobody"}, who has neither proposed nor passed this version.`,
        ),
      ];
};

const isTried = (state: GovernanceState, { id, version }: CandidateEntry): boolean =>
  [...state.standings.values()].some(
    (standing) =>
      standing.id === id &&
      standing.version === version &&
      (standing.status === "TRIAL" || standing.status === "STANDARD"),
  );

/** Where the versions have to stand before: fresh, with their owner's word, and on trial before they become a standard. */
export const standingProblems = (
  state: GovernanceState,
  proposal: Proposal,
  { round, surroundings }: Around,
): readonly Problem[] => {
  if (proposal.kind === "REQUEST_RETURN_CHANGE") return [];
  const entries = proposal.candidates.at(-1)?.entries ?? [];
  const untried =
    round.gate === "chorus:gate-3-standard"
      ? entries.filter((entry) => entry.action !== "STOP" && !isTried(state, entry))
      : [];
  return [
    ...entries.flatMap((entry) => [
      ...staleProblems(state, entry, surroundings),
      ...ownerPasses(state, proposal, { entry, round }),
    ]),
    ...untried.map(({ id, version }) =>
      problemOf("GATE_CONDITION", `${id}@${version} is on trial nowhere yet.`, {
        fix: "Let at least one authority pass it at gate 2 and try it.",
      }),
    ),
  ];
};

/** Whether a version of the item is a standard that a statutory return is made of. */
const isInReturn = (
  state: GovernanceState,
  { id, base }: CandidateEntry,
  { items }: Surroundings,
): boolean =>
  [...state.standings.values()].some(
    (standing) =>
      standing.id === id &&
      standing.version === base &&
      (standing.status === "STANDARD" || standing.status === "STANDARD_ELSEWHERE"),
  ) &&
  items.versions.some(
    ({ content }) => content.kind === "return" && content.binds.includes(`${id}@${base}`),
  );

/** A change to a standard inside a statutory return lands on a first of April, with six months' notice (MODEL 5.2). */
export const landingProblems = (
  state: GovernanceState,
  proposal: Proposal,
  { round, from, surroundings }: Around,
): readonly Problem[] => {
  if (round.gate === "chorus:gate-2-trial") return [];
  const entries = proposal.candidates.at(-1)?.entries ?? [];
  if (!entries.some((entry) => isInReturn(state, entry, surroundings))) return [];
  const earliest = nextCollectionStart(todayOf(surroundings));
  return from >= earliest && from.endsWith("-04-01")
    ? []
    : [
        problemOf("COLLECTION_STARTED", `It can hold from ${earliest}, not from ${from}.`, {
          place: { pointer: "/from" },
        }),
      ];
};
