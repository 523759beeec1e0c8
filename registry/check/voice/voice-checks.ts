import type { ItemCheck } from "../check.ts";
import { checkBack } from "./check-back.ts";
import { countedByRule } from "./counted-by-rule.ts";
import { neverCovert } from "./never-covert.ts";
import { noticeLocked } from "./notice-locked.ts";
import { observationWhole } from "./observation-whole.ts";
import { otherSpeaksFor } from "./other-speaks-for.ts";
import { outcomeCarries } from "./outcome-carries.ts";
import { surveyOnly } from "./survey-only.ts";
import { unkindWord } from "./unkind-words.ts";
import { untestedNotice } from "./untested-notice.ts";

/** What is asked of voice fields, and of what counts their answers. */
export const voiceChecks: readonly ItemCheck[] = [
  checkBack,
  countedByRule,
  neverCovert,
  noticeLocked,
  observationWhole,
  otherSpeaksFor,
  outcomeCarries,
  surveyOnly,
  unkindWord,
  untestedNotice,
];
