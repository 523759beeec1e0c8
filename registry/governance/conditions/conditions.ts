import { coDesignRecorded } from "./co-design-recorded.ts";
import type { ProcessCondition } from "./condition.ts";
import { duplicatesChecked } from "./duplicates-checked.ts";
import { effectOnDependants } from "./effect-on-dependants.ts";
import { lastCollectionYear } from "./last-collection-year.ts";
import { noPersonalText } from "./no-personal-text.ts";
import { panelAsked } from "./panel-asked.ts";
import { peopleTold } from "./people-told.ts";
import { successorExists } from "./successor-exists.ts";
import { successorOrReason } from "./successor-or-reason.ts";
import { validatorsPass } from "./validators-pass.ts";
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
