import { expect, test } from "vitest";

import { itemKinds } from "../../generated/items/fields.ts";
import common from "../../schema/item/common.schema.json" with { type: "json" };
import definition from "../../schema/item/definition.schema.json" with { type: "json" };
import codingFrame from "../../schema/item/coding-frame.schema.json" with { type: "json" };
import indicator from "../../schema/item/indicator.schema.json" with { type: "json" };
import mapping from "../../schema/item/mapping.schema.json" with { type: "json" };
import method from "../../schema/item/method.schema.json" with { type: "json" };
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
  { list: "chorus:origin", words: definition.$defs.Origin.enum },
  { list: "chorus:driver", words: definition.$defs.Driver.enum },
  { list: "chorus:information-level", words: definition.$defs.InformationLevel.enum },
  { list: "chorus:identifiability", words: definition.$defs.Identifiability.enum },
  { list: "chorus:subject-relation", words: definition.$defs.SubjectRelation.enum },
  { list: "chorus:life-stage", words: definition.$defs.LifeStage.enum },
  { list: "chorus:cake-layer", words: definition.$defs.CakeLayer.enum },
  { list: "chorus:voice-content", words: voiceField.$defs.VoiceContent.enum },
  { list: "chorus:voice-about", words: voiceField.$defs.VoiceAbout.enum },
  { list: "chorus:mode-family", words: voiceField.$defs.ModeFamily.enum },
  { list: "chorus:verbality", words: voiceField.$defs.Verbality.enum },
  { list: "chorus:explicitness", words: voiceField.$defs.Explicitness.enum },
  { list: "chorus:evidence-label", words: indicator.$defs.EvidenceLabel.enum },
  { list: "chorus:method-kind", words: method.$defs.MethodKind.enum },
  { list: "chorus:measure-focus", words: indicator.$defs.MeasureFocus.enum },
  { list: "chorus:measure-type", words: indicator.$defs.MeasureType.enum },
  { list: "chorus:measure-aspect", words: indicator.$defs.MeasureAspect.enum },
  { list: "chorus:value-shape", words: common.$defs.ValueShape.enum },
  { list: "chorus:companion-kind", words: indicator.$defs.CompanionKind.enum },
  { list: "chorus:lawful-basis-article-6", words: definition.$defs.ArticleSix.enum },
  { list: "chorus:lawful-basis-article-9", words: definition.$defs.ArticleNine.enum },
  { list: "chorus:consent-model", words: definition.$defs.ConsentModel.enum },
  { list: "chorus:automated-use", words: definition.$defs.AutomatedUse.enum },
  { list: "chorus:linkage-state", words: definition.$defs.LinkageState.enum },
  { list: "chorus:match-type", words: common.$defs.MatchType.enum },
  { list: "chorus:mapping-transform", words: mapping.$defs.MappingTransform.enum },
  { list: "chorus:disclosure-marker", words: indicator.$defs.DisclosureMarker.enum },
  { list: "chorus:suppression-preset", words: indicator.$defs.SuppressionPreset.enum },
  { list: "chorus:fallback-rung", words: indicator.$defs.FallbackRung.enum },
  { list: "chorus:reliability-band", words: codingFrame.$defs.ReliabilityBand.enum },
  { list: "chorus:beneficiary-kind", words: definition.$defs.BeneficiaryKind.enum },
  { list: "chorus:sector", words: definition.$defs.Sector.enum },
  { list: "chorus:jurisdiction", words: definition.$defs.Jurisdiction.enum },
  { list: "chorus:cip-tag", words: definition.$defs.CipTag.enum },
  { list: "chorus:strand", words: definition.$defs.Strand.enum },
])("$list has the codes that the schemas have", ({ list, words }) => {
  expect(codesOf(list)).toEqual(words);
});

test("there is a word for every kind of item", () => {
  const words = itemKinds.map((kind) => kind.replaceAll("-", "_").toUpperCase());
  expect(codesOf("chorus:item-kind").toSorted()).toEqual(words.toSorted());
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
