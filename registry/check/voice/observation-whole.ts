import type { ItemCheck } from "../check.ts";

/** INV-14: what is seen of someone carries another possible reading, and is never merged with what they said. */
export const observationWhole: ItemCheck = {
  code: "OBSERVATION_WHOLE",
  title: "What is observed says who saw it, how sure they are, and what else it could mean",
  severity: "error",
  fix: "Write observation with signals, observers, certainty and otherReadingRequired: true.",
  find: (content) => {
    if (content.kind !== "voice-field") return [];
    const { modes, observation } = content;
    if (observation !== undefined)
      return observation.otherReadingRequired
        ? []
        : [
            {
              pointer: "/observation/otherReadingRequired",
              message: "What is seen can mean something else, and nobody has to say what.",
            },
          ];
    const index = modes.findIndex(({ family }) => family === "SHOWING");
    return index === -1
      ? []
      : [
          {
            pointer: `/modes/${index}`,
            message: "Someone is heard by what they show, and nothing says how that is noted.",
          },
        ];
  },
};
