import { expect, test } from "vitest";

import common from "../../schema/item/common.schema.json" with { type: "json" };
import definition from "../../schema/item/definition.schema.json" with { type: "json" };
import gate from "../../schema/item/gate.schema.json" with { type: "json" };
import questionSet from "../../schema/item/question-set.schema.json" with { type: "json" };
import voiceField from "../../schema/item/voice-field.schema.json" with { type: "json" };
import {
  capacities,
  feedbackOutcomes,
  organisationKinds,
  participationModes,
  perverseStates,
  proposalDirections,
  proposalKinds,
  reviewDecisions,
  stressResults,
} from "../../registry/governance/fact/words.ts";
import { shippedOf } from "./shipped.ts";

const lists = new Map(shippedOf("codelist").map((list) => [list.id, list]));

const codesOf = (id: string): readonly string[] =>
  (lists.get(id)?.codes ?? []).map(({ code }) => code);

test.for([
  { list: "chorus:voice-mode", words: voiceField.$defs.VoiceMode.enum },
  { list: "chorus:voice-level", words: voiceField.$defs.VoiceLevel.enum },
  { list: "chorus:occasion", words: voiceField.$defs.VoiceOccasion.enum },
  { list: "chorus:speaker-role", words: common.$defs.SpeakerRole.enum },
  { list: "chorus:audience", words: common.$defs.Audience.enum },
  { list: "chorus:review-capacity", words: gate.$defs.ReviewCapacity.enum },
  { list: "chorus:item-status", words: gate.$defs.ItemStatus.enum },
  { list: "chorus:ethics-stage", words: questionSet.$defs.EthicsStage.enum },
  { list: "chorus:influence-point", words: definition.$defs.InfluencePoint.enum },
  { list: "chorus:review-trigger", words: definition.$defs.ReviewTrigger.enum },
])("$list has the codes that the schemas have", ({ list, words }) => {
  expect(codesOf(list)).toEqual(words);
});

test.for([
  { list: "chorus:review-capacity", words: capacities },
  { list: "chorus:review-decision", words: reviewDecisions },
  { list: "chorus:proposal-kind", words: proposalKinds },
  { list: "chorus:proposal-direction", words: proposalDirections },
  { list: "chorus:organisation-kind", words: organisationKinds },
  { list: "chorus:participation-mode", words: participationModes },
  { list: "chorus:perverse-state", words: perverseStates },
  { list: "chorus:stress-result", words: stressResults },
  { list: "chorus:reply-outcome", words: feedbackOutcomes },
])("$list has the words that decisions are told in", ({ list, words }) => {
  expect(codesOf(list)).toEqual(words);
});

test("every mode belongs to a family of the schema", () => {
  const families = (lists.get("chorus:voice-mode")?.codes ?? []).map(({ family }) => family);
  expect(new Set(families)).toEqual(new Set(voiceField.$defs.ModeFamily.enum));
});

test("a voice field gives each mode its family, and asks to check back known changes", () => {
  const familyByMode = new Map(
    (lists.get("chorus:voice-mode")?.codes ?? []).map(({ code, family }) => [code, family]),
  );
  for (const field of shippedOf("voice-field")) {
    for (const { mode, family } of field.modes) expect(familyByMode.get(mode)).toBe(family);
    expect(codesOf("chorus:transformation")).toEqual(
      expect.arrayContaining([...field.authorship.needsCheckBack]),
    );
  }
});

test("a participation outcome says what its record carries", () => {
  const rows = (lists.get("chorus:participation-outcome")?.codes ?? []).map(
    ({ code, family, carries, matches = [] }) =>
      [
        code,
        family,
        carries,
        matches.map((match) => `${match.code} ${match.match}`).join(", "),
      ].join(" | "),
  );
  expect(rows).toEqual([
    "TOOK_PART_DIRECTLY | TOOK_PART | RESPONSE_OR_OBSERVATION | PN1 CLOSE",
    "TOOK_PART_WITHOUT_WORDS | TOOK_PART | RESPONSE_OR_OBSERVATION | PN3 BROAD",
    "TOOK_PART_WITH_ADVOCATE | TOOK_PART | RESPONSE_OR_OBSERVATION | PN2 CLOSE, PN5 CLOSE",
    "SENT_VIEWS | TOOK_PART | RESPONSE_OR_OBSERVATION | PN6 CLOSE",
    "CHILD_STARTED | TOOK_PART | RESPONSE_OR_OBSERVATION | ",
    "OBSERVED_PREVERBAL | TOOK_PART | OBSERVATION | ",
    "PRESENT_AND_SILENT | PRESENT | NOTHING | PN4 CLOSE",
    "PLAYFUL_NON_ENGAGEMENT | PRESENT | MAY_HAVE_OBSERVATION | ",
    "STILL_THINKING | PRESENT | NOTHING | ",
    "NOT_NOW | CHOICE | NOTHING | ",
    "CHOSE_NOT_TO_TAKE_PART | CHOICE | NOTHING | SDQ5 RELATED, REFU RELATED",
    "SHOWED_THEY_DID_NOT_WANT_TO | CHOICE | MAY_HAVE_OBSERVATION | ",
    "WITHDREW | CHOICE | NOTHING | ",
    "DID_NOT_COME | ABSENCE | NOTHING | PN7 RELATED",
    "REPEATEDLY_DID_NOT_COME | ABSENCE | NOTHING | PN7 RELATED",
    "WAS_NOT_BROUGHT | ABSENCE | NOTHING | ",
    "OTHER_PERSON_DECLINED | ABSENCE | NOTHING | SDQ2 CLOSE",
    "NOT_OFFERED | SERVICE_SIDE | NOTHING | ",
    "NOT_OFFERED_ACCESSIBLY | SERVICE_SIDE | NOTHING | SDQ3 RELATED",
    "NOT_ASKED_ON_PURPOSE | SERVICE_SIDE | NOTHING | ",
  ]);
});

const readable = shippedOf("voice-field").flatMap(({ id, notices = [] }) =>
  notices.filter(({ audience }) => audience === "CHILD_10_TO_12").map((notice) => ({ id, notice })),
);

test.for(readable)("the notice of $id for children has no sentence over 20 words", ({ notice }) => {
  const long = [
    notice.what,
    notice.why,
    notice.whoSees,
    notice.howToSayNoOrChange,
    notice.limits,
    notice.whatItCanDecide ?? "",
  ]
    .flatMap((text) => text.split(/[.?!]\s*/u))
    .filter((sentence) => sentence.split(/\s+/u).length > 20);
  expect(long).toEqual([]);
});
