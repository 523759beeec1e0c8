import { askedBy } from "./asked-by.ts";
import type { GateCondition } from "./gate/condition.ts";
import { cakeLayers } from "./gate/cake-layers.ts";
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
import { safeguardingTold } from "./gate/safeguarding-told.ts";
import { stale } from "./gate/stale.ts";
import { strategicOwners } from "./gate/strategic-owners.ts";
import { roundTrip } from "./mapping/round-trip.ts";
import { allEligible } from "./measure/all-eligible.ts";
import { binaryReason } from "./measure/binary-reason.ts";
import { compareAlike } from "./measure/compare-alike.ts";
import { coverageShown } from "./measure/coverage-shown.ts";
import { distributionAlways } from "./measure/distribution-always.ts";
import { evidenceKept } from "./measure/evidence-kept.ts";
import { hidingKept } from "./measure/hiding-kept.ts";
import { meanWithSpread } from "./measure/mean-with-spread.ts";
import { reachTold } from "./measure/reach-told.ts";
import { serviceSide } from "./measure/service-side.ts";
import { whereAlone } from "./measure/where-alone.ts";
import { participationWhole } from "./participation-whole.ts";
import { personalData } from "./personal-text.ts";
import { twoModeFamilies } from "./two-mode-families.ts";
import { checkBack } from "./voice/check-back.ts";
import { countedByRule } from "./voice/counted-by-rule.ts";
import { neverCovert } from "./voice/never-covert.ts";
import { observationWhole } from "./voice/observation-whole.ts";
import { outcomeCarries } from "./voice/outcome-carries.ts";

const conditions = {
  "EXAMPLES-BOTH": examplesBoth,
  "INV-06": conditionFrom("INV-06", personalData),
  "INV-10": conditionFrom("INV-10", participationWhole, ["voice-field"]),
  "INV-11": conditionFrom("INV-11", outcomeCarries, ["codelist"]),
  "INV-12": conditionFrom("INV-12", serviceSide, ["indicator"]),
  "INV-13": conditionFrom("INV-13", twoModeFamilies, ["voice-field"]),
  "INV-14": conditionFrom("INV-14", observationWhole, ["voice-field"]),
  "INV-16": conditionFrom("INV-16", neverCovert, ["voice-field"]),
  "INV-17": conditionFrom("INV-17", checkBack, ["voice-field"]),
  "INV-18": conditionFrom("INV-18", countedByRule, ["coding-frame", "indicator"]),
  "INV-20": safeguardingTold,
  "INV-21": cakeLayers,
  "INV-22": conditionFrom("INV-22", askedBy),
  "INV-30": conditionFrom("INV-30", distributionAlways, ["indicator"]),
  "INV-31": conditionFrom("INV-31", meanWithSpread, ["indicator"]),
  "INV-32": conditionFrom("INV-32", binaryReason, ["indicator"]),
  "INV-33": conditionFrom("INV-33", whereAlone, ["indicator"]),
  "INV-34": conditionFrom("INV-34", coverageShown, ["indicator"]),
  "INV-35": conditionFrom("INV-35", allEligible, ["indicator"]),
  "INV-36": conditionFrom("INV-36", hidingKept, ["indicator"]),
  "INV-37": conditionFrom("INV-37", reachTold, ["indicator"]),
  "INV-39": conditionFrom("INV-39", compareAlike, ["indicator"]),
  "INV-40": conditionFrom("INV-40", evidenceKept, ["indicator"]),
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
  "INV-79": conditionFrom("INV-79", roundTrip, ["mapping"]),
  "NOTICES-TESTED": noticesTested,
} as const satisfies Readonly<Record<string, GateCondition>>;

/** Code of a condition over an item itself, as gates name it. */
export type InvariantCode = keyof typeof conditions;

/** Every condition over an item itself, by the code under which a gate asks for it. */
export const gateConditions: Readonly<Record<InvariantCode, GateCondition>> = conditions;

/** Whether a code names a condition over an item itself. */
export const isInvariantCode = (code: string): code is InvariantCode =>
  Object.hasOwn(conditions, code);
