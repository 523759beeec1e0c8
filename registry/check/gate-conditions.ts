import { askedBy } from "./asked-by.ts";
import type { GateCondition } from "./gate/condition.ts";
import { conflictRule } from "./gate/conflict-rule.ts";
import { examplesBoth } from "./gate/examples-both.ts";
import { conditionFrom } from "./gate/from-check.ts";
import { identifiability } from "./gate/identifiability.ts";
import { impactAssessment } from "./gate/impact-assessment.ts";
import { lawfulBasis } from "./gate/lawful-basis.ts";
import { linkage } from "./gate/linkage.ts";
import { machineUse } from "./gate/machine-use.ts";
import { noticesAnswer } from "./gate/notices-answer.ts";
import { noticesTested } from "./gate/notices-tested.ts";
import { promisesKept } from "./gate/promises-kept.ts";
import { publicGood } from "./gate/public-good.ts";
import { stale } from "./gate/stale.ts";
import { strategicOwners } from "./gate/strategic-owners.ts";
import { personalData } from "./personal-text.ts";
import { twoModeFamilies } from "./two-mode-families.ts";

const conditions = {
  "EXAMPLES-BOTH": examplesBoth,
  "INV-06": conditionFrom("INV-06", personalData),
  "INV-13": conditionFrom("INV-13", twoModeFamilies, ["voice-field"]),
  "INV-22": conditionFrom("INV-22", askedBy),
  "INV-51": lawfulBasis,
  "INV-52": impactAssessment,
  "INV-53": machineUse,
  "INV-54": linkage,
  "INV-55": noticesAnswer,
  "INV-56": promisesKept,
  "INV-57": identifiability,
  "INV-58": conflictRule,
  "INV-59": publicGood,
  "INV-75": strategicOwners,
  "INV-76": stale,
  "NOTICES-TESTED": noticesTested,
} as const satisfies Readonly<Record<string, GateCondition>>;

/** Code of a condition over an item itself, as gates name it. */
export type InvariantCode = keyof typeof conditions;

/** Every condition over an item itself, by the code under which a gate asks for it. */
export const gateConditions: Readonly<Record<InvariantCode, GateCondition>> = conditions;

/** Whether a code names a condition over an item itself. */
export const isInvariantCode = (code: string): code is InvariantCode =>
  Object.hasOwn(conditions, code);
