import { majorOf } from "../identity/version.ts";
import type { ItemCheck } from "./check.ts";
import type { Remark } from "./finding.ts";

/** The major version of a return is the year in which its collection ends. */
export const returnYear: ItemCheck = {
  code: "RETURN_YEAR",
  title: "A return's major version is its collection year",
  severity: "error",
  fix: "Use the year in which the period ends for all three: 2026.0.0, collectionYear 2026, period to 2026-03-31.",
  find: (content) => {
    if (content.kind !== "return") return [];
    const found: Remark[] = [];
    const year = content.collectionYear;
    if (majorOf(content.version) !== year)
      found.push({
        pointer: "/version",
        message: `The version is ${content.version}, but the collection year is ${year}.`,
      });
    if (Number(content.period.to.slice(0, 4)) !== year)
      found.push({
        pointer: "/period/to",
        message: `The period ends on ${content.period.to}, but the collection year is ${year}.`,
      });
    return found;
  },
};
