import type { ItemCheck } from "../check.ts";
import { ofCalculation, unless } from "./calculated.ts";

/** INV-35: a share is one of everyone eligible; of those who answered stands second, never alone. */
export const allEligible: ItemCheck = {
  code: "ALL_ELIGIBLE",
  title: "A share is first of all one of everyone eligible",
  severity: "error",
  fix: "Set the first denominator to ELIGIBLE and the other one second, or write why it is not.",
  find: ofCalculation(({ denominators }) => {
    if (denominators === undefined) return [];
    const { base, why } = denominators.first;
    const isTold = base === "EXTERNAL" || (why ?? "").trim() !== "";
    const isAnswered = base === "ANSWERED" || base === "TOOK_PART";
    return [
      ...unless(base === "ELIGIBLE" || isAnswered || isTold, {
        pointer: "/calculation/denominators/first",
        message: "It is not of everyone eligible and does not say why.",
      }),
      ...unless(!isAnswered, {
        pointer: "/calculation/denominators/first",
        message: "Those who answered stand first, so those who were not heard do not count.",
      }),
    ];
  }),
};
