import type { ItemCheck } from "../check.ts";

/** Families of outcomes after which nobody owes an answer. */
const silent: ReadonlySet<string> = new Set(["PRESENT", "CHOICE", "ABSENCE", "SERVICE_SIDE"]);

/** INV-11: saying no, not coming and silence are whole answers: nothing more is asked for, no reason, no reply. */
export const outcomeCarries: ItemCheck = {
  code: "OUTCOME_CARRIES",
  title: "Saying no, silence and absence ask for nothing more",
  severity: "error",
  fix: "Write NOTHING, or MAY_HAVE_OBSERVATION where someone saw what the child showed.",
  find: (content) =>
    content.kind === "codelist"
      ? content.codes.flatMap(({ code, family, carries }, index) =>
          silent.has(family ?? "") &&
          (carries === "RESPONSE_OR_OBSERVATION" || carries === "OBSERVATION")
            ? [
                {
                  pointer: `/codes/${index}/carries`,
                  message: `${code} is an answer by itself; it cannot ask for a response or an observation.`,
                },
              ]
            : [],
        )
      : [],
};
