import { resolveText } from "../../model/snapshot.ts";
import type { ConditionContext, ProcessCondition, Unmet } from "./condition.ts";

const unless = (holds: boolean, message: string, pointer?: string): readonly Unmet[] =>
  holds ? [] : [{ message, ...(pointer === undefined ? {} : { pointer }) }];

/** DUPLICATES-CHECKED: someone looked whether it is there already, and says why what was found does not do. */
export const duplicatesChecked: ProcessCondition = {
  code: "DUPLICATES-CHECKED",
  title: "Someone looked whether it is there already",
  fix: "Look through what comes near, and say why none of it does. Adopting what is there is quicker than proposing.",
  find: ({ body: { duplicatesChecked: checked } }) => [
    ...unless(
      checked?.looked === true,
      "Nobody has said that they looked for something like it.",
      "/duplicatesChecked/looked",
    ),
    ...unless(
      (checked?.found ?? []).length === 0 || (checked?.why ?? "").trim() !== "",
      "Something like it was found, but not why it does not do.",
      "/duplicatesChecked/why",
    ),
  ],
};

/** PANEL-ASKED: a panel was asked about this candidate before the round opened, or has answered. */
export const panelAsked: ProcessCondition = {
  code: "PANEL-ASKED",
  title: "A panel was asked, and had the whole window to answer",
  fix: "Ask a panel about the candidate that stands, then open the round.",
  find: ({ proposal, candidate, round }) => {
    const answered = proposal.panelViews.some((view) => view.candidate === candidate.hash);
    const asked = proposal.panelRequests.some(
      (request) =>
        request.candidate === candidate.hash &&
        (round === undefined || request.at.slice(0, 10) <= round.opensOn),
    );
    return unless(answered || asked, "No panel was asked about this candidate in time.");
  },
};

const roundsOf = ({ state, proposal, items }: ConditionContext) => {
  const ids = new Set(items.map(({ content }) => content.id));
  return [...state.coDesign.values()].filter(
    ({ about }) =>
      about.proposal === proposal.id || ids.has((about.item ?? "").split("@")[0] ?? ""),
  );
};

/** CO-DESIGN-RECORD: there is a record of who took part, what they said and what came of it. */
export const coDesignRecorded: ProcessCondition = {
  code: "CO-DESIGN-RECORD",
  title: "Who took part, what they said and what came of it is recorded",
  fix: "Record the co-design, and the points that were raised in it.",
  find: (context) => {
    const records = roundsOf(context);
    const heard = [...context.state.feedback.values()].some(({ record }) =>
      records.some(({ id }) => id === record),
    );
    return [
      ...unless(records.length > 0, "There is no record of how people took part."),
      ...unless(records.length === 0 || heard, "No point that people raised is recorded."),
    ];
  },
};

/** VALIDATORS-PASS: what is generated from it accepts and refuses what its fixtures say. */
export const validatorsPass: ProcessCondition = {
  code: "VALIDATORS-PASS",
  title: "What is generated from it passes its fixtures",
  fix: "Mend the item until its generated validators accept the good fixtures and refuse the bad ones.",
  find: ({ candidate, items, surroundings }) => {
    const contents = new Map(items.map((item) => [item.content.id, item.content]));
    const versions = candidate.entries
      .filter(({ action }) => action !== "STOP")
      .flatMap(({ id, version, hash }) => {
        const content = contents.get(id);
        return content === undefined ? [] : [{ id, version, hash, content }];
      });
    return surroundings.tryGenerated(versions).map((message) => ({ message }));
  },
};

const endings = ({ body }: ConditionContext) =>
  body.changes.flatMap((change, index) =>
    change.kind === "end" ? [{ change, place: `/changes/${index}` }] : [],
  );

/** SUCCESSOR-OR-REASON: what ends says what takes its place, or why nothing does. */
export const successorOrReason: ProcessCondition = {
  code: "SUCCESSOR-OR-REASON",
  title: "What ends says what takes its place, or why nothing does",
  fix: "Name the version that takes its place, or write why it simply ends.",
  find: (context) =>
    endings(context).flatMap(({ change, place }) =>
      unless(
        change.successor !== undefined || change.reason.trim() !== "",
        `${change.item} ends without a successor and without a reason.`,
        `${place}/reason`,
      ),
    ),
};

/** INV-03: a successor that is named exists. */
export const successorExists: ProcessCondition = {
  code: "INV-03",
  title: "A successor that is named exists",
  fix: "Name a version that is published here, or put it into this proposal.",
  find: (context) =>
    endings(context).flatMap(({ change, place }) => {
      const { successor } = change;
      const comes = context.candidate.entries.some(
        ({ id, version, action }) => action !== "STOP" && `${id}@${version}` === successor,
      );
      return unless(
        successor === undefined ||
          comes ||
          resolveText(context.surroundings.items, successor) !== undefined,
        `${change.item} is to be followed by "${successor}", which is not here.`,
        `${place}/successor`,
      );
    }),
};

/** LAST-COLLECTION-YEAR: what ends says in which year it is collected for the last time. */
export const lastCollectionYear: ProcessCondition = {
  code: "LAST-COLLECTION-YEAR",
  title: "What ends says in which year it is collected for the last time",
  fix: "Write the collection year, for example 2027 for the year to 31 March 2027.",
  find: (context) =>
    endings(context).flatMap(({ change, place }) =>
      unless(
        change.lastYear !== undefined,
        `${change.item} ends without a last collection year.`,
        `${place}/lastYear`,
      ),
    ),
};

/** EFFECT-ON-DEPENDANTS: what leans on it is named, with what becomes of it. */
export const effectOnDependants: ProcessCondition = {
  code: "EFFECT-ON-DEPENDANTS",
  title: "What leans on it is named, with what becomes of it",
  fix: "Write who uses it and what they do instead; write that nobody does, if so.",
  find: (context) =>
    endings(context).flatMap(({ change, place }) =>
      unless(
        (change.effectOnDependants ?? "").trim() !== "",
        `Nothing is said about those who depend on ${change.item}.`,
        `${place}/effectOnDependants`,
      ),
    ),
};

/** PEOPLE-TOLD: people are told what happens to what they have already given. */
export const peopleTold: ProcessCondition = {
  code: "PEOPLE-TOLD",
  title: "People are told what happens to what they have already given",
  fix: "Write what becomes of what was collected, and how those whose it is are told.",
  find: (context) =>
    endings(context).flatMap(({ change, place }) =>
      unless(
        (change.whatHappensToGiven ?? "").trim() !== "",
        `Nothing is said about what people gave for ${change.item}.`,
        `${place}/whatHappensToGiven`,
      ),
    ),
};

/** INV-06: no personal data. Every text passed the scan when it came in; what passed it earlier is scanned again here. */
export const noPersonalText: ProcessCondition = {
  code: "INV-06",
  title: "No text holds personal data",
  fix: "Take out whatever could point to a person.",
  find: ({ body, surroundings }) =>
    [body.title, body.reason, body.needOrGap, body.tangibleChange].flatMap((text) =>
      text === undefined ? [] : surroundings.scan(text).map((message) => ({ message })),
    ),
};
