import type { ChangeRule } from "./change-title.ts";
import { isAdded, isLowered, isRaised, isSameItem, isTrueNow } from "./edit-tests.ts";
import type { Edit } from "./edit.ts";
import { afterOf } from "./edit.ts";
import type { voiceChanges } from "./kinds-of-voice.ts";
import { isReworded } from "./near-wording.ts";

type Kind = keyof typeof voiceChanges | "entries-reordered";

/** Lists that a voice field names, in whatever part of it. */
const listPlaces = [
  "/speakerRoles",
  "/modeList",
  "/responseScale",
  "/levels",
  "/audiences",
  "/replyOutcomes",
  "/context/**",
  "/authorship/wordsBy",
  "/authorship/recordedBy",
  "/authorship/transformation",
  "/authorship/checkedBack",
  "/observation/signals",
  "/observation/observerRoles",
  "/observation/certainty",
];

const of = "voice-field";

const listRules: readonly ChangeRule<Kind>[] = listPlaces.flatMap((at) => [
  { kind: "voice-list-added", at, of, when: isAdded },
  { kind: "voice-list-pinned", at, of, when: isSameItem },
  { kind: "voice-list-changed", at, of },
]);

const isBoth = (edit: Edit): boolean => afterOf(edit) === "BOTH";

/** Which edits are which of these changes. */
export const voiceRules: readonly ChangeRule<Kind>[] = [
  ...["/axes/**", "/content", "/about", "/speakers", "/modes/**"].map(
    (at) => ({ kind: "entries-reordered", at, op: "order", of }) as const,
  ),
  { kind: "prompt-reworded", at: "/prompt/*/text", of, when: isReworded },
  { kind: "prompt-rewritten", at: "/prompt/*/text", of },
  { kind: "prompt-added", at: "/prompt/**", of, op: "add" },
  { kind: "prompt-removed", at: "/prompt/**", of, op: "remove" },
  { kind: "axis-widened", at: "/axes/verbality", of, when: isBoth },
  { kind: "axis-widened", at: "/axes/**", of, op: "add" },
  { kind: "axis-narrowed", at: "/axes/**", of },
  { kind: "content-added", at: "/content/**", of, op: "add" },
  { kind: "content-removed", at: "/content/**", of },
  { kind: "content-added", at: "/about/**", of, op: "add" },
  { kind: "content-removed", at: "/about/**", of },
  { kind: "speakers-changed", at: "/speakers/**", of },
  { kind: "mode-added", at: "/modes/*", of, op: "add" },
  { kind: "mode-removed", at: "/modes/*", of, op: "remove" },
  { kind: "mode-family-changed", at: "/modes/*/family", of },
  { kind: "mode-supports-changed", at: "/modes/*/supports/**", of },
  { kind: "media-kept-less", at: "/modes/*/mediaByReference", of, when: isTrueNow },
  { kind: "media-kept", at: "/modes/*/mediaByReference", of },
  { kind: "voice-list-pinned", at: "/participationOutcomes", of, when: isSameItem },
  { kind: "outcomes-changed", at: "/participationOutcomes", of },
  ...listRules,
  { kind: "observation-changed", at: "/observation/**", of },
  { kind: "authorship-changed", at: "/authorship/**", of },
  { kind: "ask-limit-added", at: "/askRule/notWhen/**", of, op: "add" },
  { kind: "ask-limit-removed", at: "/askRule/notWhen/**", of, op: "remove" },
  { kind: "ask-rule-changed", at: "/askRule/**", of },
  { kind: "revisit-changed", at: "/revisit/**", of },
  { kind: "reply-later", at: "/replyRule/withinDays", of, when: isRaised },
  { kind: "reply-sooner", at: "/replyRule/withinDays", of, when: isLowered },
  { kind: "reply-rule-changed", at: "/replyRule/**", of },
  { kind: "counting-allowed", at: "/aggregation", of, op: "add" },
  { kind: "counting-ended", at: "/aggregation", of, op: "remove" },
  { kind: "group-smaller", at: "/aggregation/minimumGroup", of, when: isLowered },
  { kind: "group-larger", at: "/aggregation/minimumGroup", of },
  { kind: "counting-allowed", at: "/aggregation/quotePolicy", of },
  { kind: "tone-note-changed", at: "/aggregation/toneNote", of },
  { kind: "counting-changed", at: "/aggregation/**", of },
  { kind: "independence-changed", at: "/independence", of },
  // Elements tell people what is recorded about them, so notices weigh the same there.
  { kind: "entries-reordered", at: "/notices", op: "order" },
  { kind: "notice-added", at: "/notices/**", op: "add" },
  { kind: "notice-removed", at: "/notices/*", op: "remove" },
  { kind: "notice-removed", at: "/notices", op: "remove" },
  { kind: "notice-reworded", at: "/notices/*/version" },
  { kind: "notice-reworded", at: "/notices/*/*", when: isReworded },
  { kind: "notice-rewritten", at: "/notices/**" },
  { kind: "safeguarding-limits-changed", at: "/safeguardingLimits", of },
];
