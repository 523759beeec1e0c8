import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import type { PerverseState } from "../fact/words.ts";
import { perverseStates } from "../fact/words.ts";
import { conclude } from "./concluding.ts";
import { lastLine, notFound, staleProblems, wordProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** Says where a claim of harm stands now, with evidence for it. */
export interface MovePerverseEffect {
  readonly type: "move-perverse-effect";
  readonly effect: string;
  readonly state: PerverseState;
  readonly evidence: string;
  readonly counterEvidence?: string;
  readonly whatChanged?: string;
  readonly expectedRevision?: number;
}

/** Where a claim may go from where it stands: harm is shown or disputed before it is mitigated, and it may come back. */
const moves: Readonly<Record<PerverseState, readonly PerverseState[]>> = {
  CLAIMED: ["EVIDENCED", "DISPUTED"],
  EVIDENCED: ["DISPUTED", "MITIGATED", "REMOVED"],
  DISPUTED: ["EVIDENCED", "MITIGATED"],
  MITIGATED: ["EVIDENCED", "REMOVED"],
  REMOVED: ["CLAIMED"],
};

const moveProblems = (from: PerverseState, to: PerverseState): readonly Problem[] =>
  moves[from].includes(to)
    ? []
    : [
        problemOf("STAGE_NOT_REACHED", `From ${from} it cannot go to ${to}.`, {
          fix: `From there it can go to ${moves[from].join(" or ")}.`,
          place: { pointer: "/state" },
        }),
      ];

const ended: ReadonlySet<PerverseState> = new Set(["MITIGATED", "REMOVED"]);

/** Decides whether a claim of harm moves on. */
export const decideMovePerverseEffect: Decide<MovePerverseEffect> = (
  state,
  command,
  surroundings,
) => {
  const may = permittedMember(state, surroundings.actor, "move-perverse-effect");
  if (!may.ok) return fail([may.error]);
  const { effect: id, state: to, evidence, counterEvidence, whatChanged } = command;
  const effect = state.perverseEffects.get(id);
  if (effect === undefined) return fail([notFound("claim of harm", id, "/effect")]);
  const words = { evidence, counterEvidence, whatChanged };
  const problems = [
    ...wordProblems("/state", [to], perverseStates),
    ...moveProblems(effect.state, to),
    ...missingTexts({
      evidence,
      ...(to === "DISPUTED" ? { counterEvidence } : {}),
      ...(ended.has(to) ? { whatChanged } : {}),
    }),
    ...staleProblems(lastLine(effect, effect.moves), command.expectedRevision),
  ];
  return conclude({ subject: id, problems, words }, surroundings, (document) => [
    { type: "perverse-effect-moved", effect: id, state: to, document, by: may.value },
  ]);
};
