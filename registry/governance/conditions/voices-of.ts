import type { SpeakerRole } from "../fact/words.ts";
import type { About } from "../fact/voices.ts";
import type { Burden, CoDesignRecord, Feedback } from "../state.ts";
import type { ConditionContext } from "./condition.ts";

/** Roles of those whose lives the data is about, and of those who are close to them. */
export const livedRoles: ReadonlySet<SpeakerRole> = new Set([
  "CHILD",
  "YOUNG_PERSON",
  "CARE_EXPERIENCED_ADULT",
  "PARENT",
  "CARER",
  "SIBLING_OR_FRIEND",
]);

/** What a proposal puts forward, as records name it. */
type Put = Pick<ConditionContext, "candidate" | "proposal" | "state">;

const isAbout = (about: About, { candidate, proposal }: Put): boolean =>
  about.proposal === undefined
    ? candidate.entries.some(
        ({ id, version }) => about.item === id || about.item === `${id}@${version}`,
      )
    : about.proposal === proposal.id;

/** Co-design records about a proposal or its items. */
export const recordsOf = (put: Put): readonly CoDesignRecord[] =>
  [...put.state.coDesign.values()].filter(({ about }) => isAbout(about, put));

/** Points that were raised about a proposal or its items, or in their co-design. */
export const feedbackOf = (put: Put): readonly Feedback[] => {
  const records = new Set(recordsOf(put).map(({ id }) => id));
  return [...put.state.feedback.values()].filter(
    ({ about, record }) => records.has(record) || isAbout(about, put),
  );
};

/** What each authority last said that each item costs. */
const lastByAuthority = (burdens: readonly Burden[]): readonly Burden[] => [
  ...new Map(
    burdens.map((burden) => [`${burden.authority} ${burden.about.item ?? ""}`, burden]),
  ).values(),
];

/** What a proposal costs, by the last word of each authority on each item. */
export const burdensOf = (put: Put): readonly Burden[] =>
  lastByAuthority([...put.state.burdens.values()].filter(({ about }) => isAbout(about, put)));

/** Whether those who raised a point were told what came of it. */
export const wasToldBack = ({ answers }: Feedback): boolean =>
  answers.some(({ replied }) => replied);
