import type { SpeakerRole } from "../fact/words.ts";
import { speakerRoles } from "../fact/words.ts";
import type { GovernanceState } from "../state.ts";

/** How often a kind of voice is in the registry. Counts are of records, never of people. */
export interface RoleBalance {
  readonly role: SpeakerRole;
  /** Co-design records in which the role took part. */
  readonly coDesign: number;
  /** Points that it raised, and how many of them have an answer. */
  readonly points: number;
  readonly answeredPoints: number;
  readonly ethicsAnswers: number;
  readonly concerns: number;
  readonly gaps: number;
}

type Voices = Pick<GovernanceState, "coDesign" | "concerns" | "feedback" | "gaps" | "proposals">;

type Tally = Map<SpeakerRole, number>;

const tally = (roles: Iterable<SpeakerRole | undefined>): Tally => {
  const counts: Tally = new Map();
  for (const role of roles) if (role !== undefined) counts.set(role, (counts.get(role) ?? 0) + 1);
  return counts;
};

/** How the kinds of voice stand beside each other, in the order of the roles; those never heard are there too. */
export const voiceBalance = (voices: Voices): readonly RoleBalance[] => {
  const coDesign = tally(
    [...voices.coDesign.values()].flatMap(({ stages }) => [
      ...new Set(stages.flatMap(({ roles }) => roles)),
    ]),
  );
  const feedback = [...voices.feedback.values()];
  const points = tally(feedback.map(({ saidBy }) => saidBy));
  const answered = tally(
    feedback.filter(({ answers }) => answers.length > 0).map(({ saidBy }) => saidBy),
  );
  const ethics = tally(
    [...voices.proposals.values()].flatMap((proposal) => proposal.ethics.map(({ role }) => role)),
  );
  const concerns = tally([...voices.concerns.values()].map(({ role }) => role));
  const gaps = tally([...voices.gaps.values()].map(({ saidBy }) => saidBy));
  return speakerRoles.map((role) => ({
    role,
    coDesign: coDesign.get(role) ?? 0,
    points: points.get(role) ?? 0,
    answeredPoints: answered.get(role) ?? 0,
    ethicsAnswers: ethics.get(role) ?? 0,
    concerns: concerns.get(role) ?? 0,
    gaps: gaps.get(role) ?? 0,
  }));
};
