import type { GateCondition } from "./condition.ts";
import { kindsAboutPeople } from "./condition.ts";
import { isBlank, lawOf } from "./parts.ts";
import { decidedRemarks, isLinked, widenedRemarks } from "./widening.ts";

/** INV-54: it is joined to other data only as was decided with people; joining it to more is a new major version. */
export const linkage: GateCondition = {
  code: "INV-54",
  title: "It is joined to other data only as was decided with people",
  fix: "Say what it is joined to, why, and who decided it; or write NOT_LINKED.",
  appliesTo: kindsAboutPeople,
  find: (content, { previous, today }) => {
    const law = lawOf(content);
    const pointer = "/law/linkage";
    if (!isLinked(law)) return [];
    const isUnclear = (law.linkage?.with ?? []).length === 0 || isBlank(law.linkage?.purpose);
    return [
      ...(isUnclear
        ? [{ pointer, message: "It does not say what it is joined to, or what for." }]
        : []),
      ...decidedRemarks(pointer, law.linkage, today),
      ...widenedRemarks(content, { previous, kind: "linkage-widened", pointer }),
    ];
  },
};
