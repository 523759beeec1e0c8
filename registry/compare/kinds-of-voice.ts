import type { ChangeTitle } from "./change-title.ts";
import { breaks, mayBreak } from "./change-title.ts";

const evidenceBound = mayBreak(
  "Answers and tests with readers belong to the words they were given for.",
);

/** Changes of voice fields. */
export const voiceChanges = {
  "prompt-added": {
    title: "What is asked was worded for one more audience or language",
    least: "MINOR",
    effects: { wording: mayBreak("The words have not been tested with their readers.") },
  },
  "prompt-removed": {
    title: "What is asked has no words for an audience any more",
    least: "MINOR",
    effects: { wording: mayBreak("People of that audience are asked in words for others.") },
  },
  "prompt-reworded": {
    title: "What is asked was worded differently",
    least: "PATCH",
    effects: {
      wording: evidenceBound,
      series: mayBreak("Other words may be answered differently."),
    },
  },
  "prompt-rewritten": {
    title: "Something else is asked",
    least: "MAJOR",
    effects: {
      meaning: breaks("An answer answers another question."),
      series: breaks("Earlier answers are answers to another question."),
      wording: breaks("Answers, notices and tests with readers belong to the old words."),
    },
  },
  "axis-widened": {
    title: "It is open to more kinds of voice",
    least: "MINOR",
    effects: { series: mayBreak("Other people, or other moments, are heard.") },
  },
  "axis-narrowed": {
    title: "It is open to fewer kinds of voice",
    least: "MAJOR",
    effects: {
      data: breaks("Voice records of the kind that went are no longer valid."),
      meaning: breaks("Some people can no longer be heard here."),
    },
  },
  "content-added": {
    title: "More may be heard",
    least: "MINOR",
    effects: { meaning: mayBreak("It is about more than before.") },
  },
  "content-removed": {
    title: "Less may be heard",
    least: "MAJOR",
    effects: { meaning: breaks("Something that people could tell here they no longer can.") },
  },
  "speakers-changed": {
    title: "Other people speak",
    least: "MAJOR",
    effects: {
      meaning: breaks("It is the voice of other people."),
      number: breaks("Other people are counted."),
    },
  },
  "mode-added": {
    title: "One more way of being heard was added",
    least: "MINOR",
    effects: { code: mayBreak("Programs that list the ways meet one more.") },
  },
  "mode-removed": {
    title: "A way of being heard was removed",
    least: "MAJOR",
    effects: {
      data: breaks("Voice records of that way are no longer valid."),
      meaning: breaks("People who are heard in that way no longer are."),
    },
  },
  "mode-family-changed": {
    title: "A way of being heard was moved to another family",
    least: "MAJOR",
    effects: { number: breaks("Counts by family change.") },
  },
  "mode-supports-changed": {
    title: "What helps in a way of being heard was told differently",
    least: "MINOR",
    effects: {},
  },
  "media-kept-less": {
    title: "Recordings or pictures stay where they were made",
    least: "MINOR",
    effects: {},
  },
  "media-kept": {
    title: "Recordings or pictures may be kept",
    least: "MAJOR",
    effects: { meaning: breaks("More that can identify a person is kept.") },
  },
  "voice-list-added": {
    title: "A list that it uses was named",
    least: "MINOR",
    effects: { code: mayBreak("Programs meet one more value.") },
  },
  "voice-list-changed": {
    title: "A list that it uses is another one, or none",
    least: "MAJOR",
    effects: { data: breaks("Codes of the old list are no longer valid.") },
  },
  "voice-list-pinned": {
    title: "The same list is named at another version, or at none",
    least: "MINOR",
    effects: { code: mayBreak("The codes are those of the version that is now named.") },
  },
  "outcomes-changed": {
    title: "The outcomes of taking part come from another list",
    least: "MAJOR",
    effects: {
      data: breaks("Outcomes that were recorded are no longer valid."),
      number: breaks("Coverage is counted in another way."),
    },
  },
  "observation-changed": {
    title: "What an observation holds changed",
    least: "MAJOR",
    effects: { data: breaks("Observations that were valid may no longer be.") },
  },
  "authorship-changed": {
    title: "After which changes people are shown what was written changed",
    least: "MAJOR",
    effects: {
      data: breaks("Records that did not say whether it was shown may no longer be valid."),
      burden: mayBreak("More, or less, has to be shown and recorded."),
    },
  },
  "ask-rule-changed": {
    title: "When and how often people are asked changed",
    least: "MINOR",
    effects: {
      burden: mayBreak("People may be asked more often."),
      series: mayBreak("Answers come from other moments."),
    },
  },
  "ask-limit-added": { title: "A moment not to ask was added", least: "MINOR", effects: {} },
  "ask-limit-removed": {
    title: "A moment not to ask was removed",
    least: "MAJOR",
    effects: { burden: breaks("People are asked at a moment when they were left in peace.") },
  },
  "revisit-changed": {
    title: "How an answer can be changed was told differently",
    least: "MINOR",
    effects: { meaning: mayBreak("People were told that they could change it in another way.") },
  },
  "reply-rule-changed": {
    title: "Who replies, or how, changed",
    least: "MINOR",
    effects: { burden: mayBreak("Somebody else has to reply.") },
  },
  "reply-later": {
    title: "A reply may take longer",
    least: "MINOR",
    effects: { meaning: mayBreak("People were told that they would hear sooner.") },
  },
  "reply-sooner": {
    title: "A reply comes sooner",
    least: "MINOR",
    effects: { burden: mayBreak("Whoever replies has less time.") },
  },
  "counting-allowed": {
    title: "Answers that stayed with the person may be counted, or quoted",
    least: "MAJOR",
    effects: { meaning: breaks("People answered without being told that it would be used so.") },
  },
  "counting-ended": {
    title: "Answers are no longer counted",
    least: "MINOR",
    effects: { number: mayBreak("Measures that use the counts have nothing to count.") },
  },
  "group-smaller": {
    title: "Smaller groups are shown",
    least: "MAJOR",
    effects: { meaning: breaks("People can be recognised more easily.") },
  },
  "group-larger": { title: "Only larger groups are shown", least: "MINOR", effects: {} },
  "counting-changed": {
    title: "How answers are counted changed",
    least: "MAJOR",
    effects: { number: breaks("The same answers come to another count.") },
  },
  "tone-note-changed": {
    title: "How anger is kept as said was told differently",
    least: "PATCH",
    effects: { wording: mayBreak("A person confirms that it is still kept as said.") },
  },
  "independence-changed": {
    title: "Who asks, and whether the answer judges them, was told differently",
    least: "MINOR",
    effects: {
      meaning: mayBreak("People answer differently when the answer judges the one who asks."),
    },
  },
  "notice-added": {
    title: "What people are told was written for one more audience",
    least: "MINOR",
    effects: { wording: mayBreak("The notice has not been tested with its readers.") },
  },
  "notice-removed": {
    title: "What people are told was taken away from an audience",
    least: "MAJOR",
    effects: { wording: breaks("People of that audience are asked without being told.") },
  },
  "notice-reworded": {
    title: "What people are told was worded differently",
    least: "PATCH",
    effects: { wording: mayBreak("A panel confirms that it still tells the same.") },
  },
  "notice-rewritten": {
    title: "People are told something else",
    least: "MINOR",
    effects: { wording: mayBreak("People who answered before were told something else.") },
  },
  "safeguarding-limits-changed": {
    title: "What has to be passed on, and to whom, was told differently",
    least: "MINOR",
    effects: { wording: mayBreak("People were told of other limits before they answered.") },
  },
} as const satisfies Record<string, ChangeTitle>;
