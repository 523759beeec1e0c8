import type { LawfulBasis } from "../../../generated/items/types.ts";
import type { Remark } from "../finding.ts";
import type { GateCondition } from "./condition.ts";
import { kindsAboutPeople } from "./condition.ts";
import { isBlank, lawOf } from "./parts.ts";

const at = (field: keyof LawfulBasis, message: string, fix: string): Remark => ({
  pointer: `/law/lawfulBasis/${field}`,
  message,
  fix,
});

const article6Remarks = (basis: LawfulBasis): readonly Remark[] => {
  if (basis.article6 === "LEGITIMATE_INTERESTS" && basis.publicTask === true) {
    const message = "A public body doing its task cannot rest on legitimate interests.";
    return [at("article6", message, "Write PUBLIC_TASK or LEGAL_OBLIGATION, and name the law.")];
  }
  if (basis.article6 !== "CONSENT" || basis.powerOverPerson === false || !isBlank(basis.note))
    return [];
  const message = "It rests on consent. Can the person say no to a body that has power over them?";
  const fix = "Say in the note why the choice is real, or name another basis.";
  return [at("article6", message, fix)];
};

const article9Remarks = ({ article9, schedule1 }: LawfulBasis): readonly Remark[] =>
  article9 === "G_SUBSTANTIAL_PUBLIC_INTEREST" && isBlank(schedule1)
    ? [
        at(
          "schedule1",
          "Substantial public interest needs a condition of Schedule 1.",
          "Name the condition, for example 18, safeguarding of children.",
        ),
      ]
    : [];

/** INV-51: an Article 6 basis is set and can bear it; special category data has its condition, and (g) its Schedule 1. */
export const lawfulBasis: GateCondition = {
  code: "INV-51",
  title: "It says what law lets us hold it",
  fix: "Fill in the lawful basis with someone who looks after data protection.",
  appliesTo: kindsAboutPeople,
  find: (content) => {
    const basis = lawOf(content).lawfulBasis;
    return basis === undefined
      ? [{ pointer: "/law", message: "It does not say what lets us hold it." }]
      : [...article6Remarks(basis), ...article9Remarks(basis)];
  },
};
