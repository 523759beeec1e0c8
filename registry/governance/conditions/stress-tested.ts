import type { ProcessCondition } from "./condition.ts";

/** What INV-74 asks where a gate says nothing else. */
const usual = { atLeast: 3, organisationTypes: 2 };

/** INV-74: the candidate was tried out often enough, in enough kinds of organisation, and safely. */
export const stressTested: ProcessCondition = {
  code: "INV-74",
  title: "Tried out in several kinds of organisation",
  fix: "Ask authorities of other kinds to try the candidate that stands now, and to record what happened.",
  find: ({ proposal, candidate, gate }) => {
    const { atLeast, organisationTypes } = gate.stressTests ?? usual;
    const onIt = proposal.stressTests.filter((test) => test.candidate === candidate.hash);
    const tried = onIt.filter(({ result }) => result !== "NOT_USABLE_HERE");
    const kinds = new Set(tried.map(({ organisationKind }) => organisationKind)).size;
    return [
      ...(tried.length < atLeast
        ? [{ message: `It was tried out ${tried.length} times, not ${atLeast}.` }]
        : []),
      ...(kinds < organisationTypes
        ? [
            {
              message: `It was tried out in ${kinds} kinds of organisation, not ${organisationTypes}.`,
            },
          ]
        : []),
      ...onIt
        .filter(({ result }) => result === "STOPPED_FOR_SAFETY")
        .map(({ id }) => ({
          message: `Test ${id} was stopped to keep people safe.`,
          fix: "Change what made it unsafe, and submit a new candidate.",
        })),
    ];
  },
};
