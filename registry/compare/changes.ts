import { ethicsChanges, ethicsRules } from "./kinds-of-ethics.ts";
import { elementChanges, elementRules } from "./kinds-of-elements.ts";
import { itemChanges, itemRules, lastRules } from "./kinds-of-items.ts";
import { listeningChanges, listeningRules } from "./kinds-of-listening.ts";
import { listChanges, listRules } from "./kinds-of-lists.ts";
import { measureChanges, measureRules } from "./kinds-of-measures.ts";
import { processChanges, processRules } from "./kinds-of-process.ts";
import { recordChanges, recordRules } from "./kinds-of-records.ts";
import { returnChanges, returnRules } from "./kinds-of-returns.ts";
import { voiceChanges } from "./kinds-of-voice.ts";
import { voiceRules } from "./rules-of-voice.ts";
import type { ChangeRule } from "./change-title.ts";

/** Every kind of change: what it is, the least step of the version number, and what it touches. */
export const changeTitles = {
  ...itemChanges,
  ...listChanges,
  ...elementChanges,
  ...recordChanges,
  ...returnChanges,
  ...voiceChanges,
  ...ethicsChanges,
  ...measureChanges,
  ...listeningChanges,
  ...processChanges,
} as const;

/** The name of a kind of change. Names are public: added, never given another meaning. */
export type ChangeKind = keyof typeof changeTitles;

/** Every rule that tells edits apart, nearest first; the last ones leave nothing over. */
export const changeRules: readonly ChangeRule<ChangeKind>[] = [
  ...itemRules,
  ...measureRules,
  ...listeningRules,
  ...listRules,
  ...elementRules,
  ...recordRules,
  ...returnRules,
  ...voiceRules,
  ...ethicsRules,
  ...processRules,
  ...lastRules,
];
