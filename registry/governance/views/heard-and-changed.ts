import type { About } from "../fact/voices.ts";
import type { FeedbackOutcome, SpeakerRole } from "../fact/words.ts";
import type { GovernanceState } from "../state.ts";

/** A point that was raised, with what came of it: you said, we did, because. */
export interface HeardAndChanged {
  readonly feedback: string;
  readonly about: About;
  readonly saidBy: SpeakerRole;
  /** Hash of the words that were said. */
  readonly heard: string;
  /** Absent while nothing has come of it. */
  readonly outcome?: FeedbackOutcome;
  /** Hash of the words that say what changed, or why not, and what people were told. */
  readonly answer?: string;
  /** Whether those who raised it were told. */
  readonly toldBack: boolean;
  readonly hasChanged: boolean;
}

const lineOf = (item: string): string => item.split("@", 1).join("");

const isWanted = (about: About, wanted: Pick<About, "item" | "proposal">): boolean =>
  (wanted.proposal === undefined || about.proposal === wanted.proposal) &&
  (wanted.item === undefined ||
    (about.item !== undefined &&
      (about.item === wanted.item || lineOf(about.item) === wanted.item)));

/** What was heard about everything, a proposal or an item, and what changed; oldest first. */
export const heardAndChanged = (
  { feedback }: Pick<GovernanceState, "feedback">,
  wanted: Pick<About, "item" | "proposal"> = {},
): readonly HeardAndChanged[] =>
  [...feedback.values()]
    .filter(({ about }) => isWanted(about, wanted))
    .map(({ id, about, saidBy, document, answers }) => {
      const last = answers.at(-1);
      const said = { feedback: id, about, saidBy, heard: document };
      const toldBack = answers.some(({ replied }) => replied);
      if (last === undefined) return { ...said, toldBack, hasChanged: false };
      const { outcome } = last;
      const hasChanged = outcome === "DONE" || outcome === "PARTLY_DONE";
      return { ...said, outcome, answer: last.document, toldBack, hasChanged };
    });
