import type { ItemCheck } from "./check.ts";
import { repeats } from "./repeats.ts";

/** Questions of a set are told apart by their codes, and an ethics question says at which stage it is asked. */
export const questionsWhole: ItemCheck = {
  code: "QUESTIONS_WHOLE",
  title: "A question has a code of its own, and an ethics question a stage",
  severity: "error",
  fix: "Give each question its own code; give an ethics question a stage.",
  find: (content) => {
    if (content.kind !== "question-set") return [];
    const { questions, purpose } = content;
    return [
      ...repeats(questions.map(({ code }) => code)).map(({ index, name }) => ({
        pointer: `/questions/${index}/code`,
        message: `There is a question "${name}" already.`,
      })),
      ...questions.flatMap(({ code, stage }, index) =>
        purpose === "ETHICS" && stage === undefined
          ? [{ pointer: `/questions/${index}`, message: `${code} does not say at which stage.` }]
          : [],
      ),
    ];
  },
};
