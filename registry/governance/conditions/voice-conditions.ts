import { askedElsewhere } from "./asked-elsewhere.ts";
import { burdenPaid } from "./burden-paid.ts";
import { coDesigned } from "./co-designed.ts";
import type { ProcessCondition } from "./condition.ts";
import { dissentKept } from "./dissent-kept.ts";
import { ethicsAnswered } from "./ethics-answered.ts";
import { holdsAnswered } from "./holds-answered.ts";
import { nationalNote } from "./national-note.ts";
import { noReply } from "./no-reply.ts";
import { pointsAnswered } from "./points-answered.ts";
import { sameFewVoices } from "./same-few-voices.ts";
import { stressTested } from "./stress-tested.ts";
import { threeViews } from "./three-views.ts";

/** Conditions about who was heard, and what it was worth. */
export const voiceConditions: readonly ProcessCondition[] = [
  coDesigned,
  ethicsAnswered,
  threeViews,
  holdsAnswered,
  pointsAnswered,
  burdenPaid,
  stressTested,
  nationalNote,
  dissentKept,
];

/** What asks a person to look, and stops nothing. */
export const voiceWarnings: readonly ProcessCondition[] = [noReply, sameFewVoices, askedElsewhere];
