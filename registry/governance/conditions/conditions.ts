import {
  coDesignRecorded,
  duplicatesChecked,
  effectOnDependants,
  lastCollectionYear,
  noPersonalText,
  panelAsked,
  peopleTold,
  successorExists,
  successorOrReason,
  validatorsPass,
} from "./about-process.ts";
import type { ProcessCondition } from "./condition.ts";
import { voiceConditions } from "./voice-conditions.ts";

/** Every condition of a gate that is about how a proposal came to be, by its code. */
export const processConditions: Readonly<Record<string, ProcessCondition>> = Object.fromEntries(
  [
    coDesignRecorded,
    duplicatesChecked,
    effectOnDependants,
    lastCollectionYear,
    noPersonalText,
    panelAsked,
    peopleTold,
    successorExists,
    successorOrReason,
    validatorsPass,
    ...voiceConditions,
  ].map((condition) => [condition.code, condition]),
);
