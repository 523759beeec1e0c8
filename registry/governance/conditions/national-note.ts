import type { ProcessCondition } from "./condition.ts";
import { burdensOf } from "./voices-of.ts";

/** INV-77: a request to a national owner carries its Single Data List entry or Star Chamber note. */
export const nationalNote: ProcessCondition = {
  code: "INV-77",
  title: "A national request carries its Single Data List or Star Chamber note",
  fix: "Add the note to the proposal or to its burden statement.",
  find: (context) => {
    const isNational =
      context.proposal.kind === "REQUEST_RETURN_CHANGE" ||
      context.proposal.direction === "UP_TO_CENTRE";
    const hasNote =
      (context.body.nationalNote ?? "").trim() !== "" ||
      burdensOf(context).some((burden) => burden.nationalNote);
    return isNational && !hasNote
      ? [{ message: "It asks for a national change without the note.", pointer: "/nationalNote" }]
      : [];
  },
};
