import type {
  CodingFrame,
  Indicator,
  MeasureCalculation,
  RegistryItem,
  Reliability,
  VoiceField,
} from "../../../generated/items/types.ts";
import type { Snapshot } from "../../../registry/model/snapshot.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { voiceField } from "../../codegen/fixture.ts";
import { calculationOf, indicatorOf, mappingOf } from "../../codegen/measure/sample-measures.ts";
import { shippedItems } from "../../standard/shipped.ts";

const english = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

const measured = (parts: Partial<MeasureCalculation>, more: Partial<Indicator> = {}): Indicator =>
  indicatorOf({ calculation: calculationOf(parts), ...more });

const withoutCalculation = (parts: Partial<Indicator>): Indicator => {
  const { calculation: _calculation, ...rest } = indicatorOf(parts);
  return rest;
};

const { population, distribution, source, unit } = calculationOf();
const coverage = {
  offered: "age > 3",
  offeredAccessibly: "age > 4",
  tookPart: "age > 5",
  answered: "age > 6",
} as const;

/** A voice field that may be counted, one that may not, and lists that they lean on. */
const { observation: _observation, ...plainField } = voiceField;
export const counted: VoiceField = {
  ...plainField,
  id: "test:counted",
  aggregation: { distribution: true, minimumGroup: 10 },
};
const { aggregation: _aggregation, ...uncounted } = { ...counted, id: "test:uncounted" };
const formOnly: VoiceField = {
  ...counted,
  id: "test:form",
  axes: { ...counted.axes, occasions: ["QUESTIONNAIRE"] },
};
/** A list that is nothing to the checks of measures. */
export const told: RegistryItem = {
  kind: "codelist",
  id: "test:told",
  version: "1.0.0",
  titles: english("Told"),
  askedBy: { organisation: "A council", reason: "To know." },
  sources: [{ title: "Made up", state: "MADE_UP" }],
  codes: [{ code: "NO", labels: english("No") }],
  ordered: false,
  closed: true,
};
const hopeful = indicatorOf({ id: "test:hopeful", aspect: "HOPE" });

/** What the rows lean on: the shipped tables, and voice fields made up for them. */
export const all: Snapshot = createSnapshot("", "", [
  ...shippedItems
    .filter(({ kind }) => kind === "record")
    .map((content) => ({ id: content.id, version: content.version, hash: "", content })),
  ...[counted, uncounted, formOnly, told, hopeful].map((content) => ({
    id: content.id,
    version: content.version,
    hash: "",
    content,
  })),
]);

const voices: Partial<Indicator> = {
  evidence: "VOICE",
  voiceFields: ["test:counted"],
  care: { reviewTriggers: ["LOW_COVERAGE"] },
};
/** An indicator that counts voices and keeps every check. */
export const fromVoices = (
  parts: Partial<MeasureCalculation>,
  more: Partial<Indicator> = {},
): Indicator =>
  measured({ coverage: { ...coverage, outcomes: distribution }, ...parts }, { ...voices, ...more });

const reliability: Reliability = {
  statistic: "KRIPPENDORFF_ALPHA_NOMINAL",
  value: 0.77,
  band: "TENTATIVE",
  units: 60,
  coders: 2,
  date: "2026-03-01",
  blind: true,
};
/** A coding frame that keeps every check. */
export const frameOf = (parts: Partial<CodingFrame>): CodingFrame => ({
  ...told,
  kind: "coding-frame",
  id: "test:frame",
  codes: [
    { code: "HOME", label: english("Home"), definition: "Where one lives." },
    { code: "SILENCE", label: english("Silence"), definition: "Nothing was said." },
  ],
  unit: "UTTERANCE",
  coders: [{ role: "PRACTITIONER", count: 2 }],
  silenceCode: "SILENCE",
  keepMinorityThemes: true,
  reliability,
  ...parts,
});

const describing = (text: string, audience: "CHILD_10_TO_12" | "PARENT_CARER"): VoiceField => ({
  ...counted,
  prompt: [{ audience, language: "en", text }],
});

/** An item, and what one check says of it. */
export interface CheckRow {
  /** The check that looks at it. */
  readonly check: string;
  readonly name: string;
  readonly item: RegistryItem;
  readonly remarks: readonly string[];
}

const twoBands = distribution.bands;

/** Items that are whole but for one thing, and what is said of them. */
export const measureRows: readonly CheckRow[] = [
  {
    check: "MEASURE_WHOLE",
    name: "neither worked out nor said why not",
    item: withoutCalculation({}),
    remarks: [" It says neither how it is worked out nor why it cannot be."],
  },
  {
    check: "MEASURE_WHOLE",
    name: "worked out, and said that it cannot be",
    item: indicatorOf({ cannotCompute: { why: "A", needs: ["B"] } }),
    remarks: ["/cannotCompute It says how it is worked out and that it cannot be."],
  },
  {
    check: "MEASURE_WHOLE",
    name: "only said why not",
    item: withoutCalculation({ cannotCompute: { why: "A", needs: ["B"] } }),
    remarks: [],
  },
  {
    check: "MEASURE_WHOLE",
    name: "a day without beginning and end",
    item: measured({ population: { ...population, time: { rule: "OPEN_AT_POINT" } } }),
    remarks: [
      "/calculation/population/time OPEN_AT_POINT needs starts, the day of the event or of the beginning.",
      "/calculation/population/time OPEN_AT_POINT needs ends, the day on which it ended.",
    ],
  },
  {
    check: "MEASURE_WHOLE",
    name: "a percentage of nothing, and a rate in no number",
    item: (() => {
      const { denominators: _denominators, ...rest } = calculationOf({ measure: { kind: "RATE" } });
      return indicatorOf({ calculation: rest });
    })(),
    remarks: [
      "/calculation A rate has a numerator and denominators.",
      "/calculation/measure/per A rate says in how many, for example 10000, and nothing else does.",
    ],
  },
  {
    check: "MEASURE_WHOLE",
    name: "denominators that nothing gives",
    item: measured({
      denominators: {
        first: { base: "EXTERNAL", called: [], external: "population" },
        second: { base: "OFFERED", called: [], when: "true" },
      },
    }),
    remarks: [
      '/calculation/denominators/first/external "population" is no DENOMINATOR among the externals of the source.',
      "/calculation/denominators/second CONDITION has a condition in when, and nothing else has.",
      "/calculation/denominators/second/base OFFERED is a stage of coverage, and there is no coverage.",
    ],
  },
  {
    check: "MEASURE_WHOLE",
    name: "a headline of a denominator that is not there, and a band without a name",
    item: measured({
      headline: { of: "SECOND", text: english("{figure}") },
      missing: [{ kind: "BLANK", when: "blank(value)", treat: "BAND", why: "A" }],
    }),
    remarks: [
      "/calculation/headline/of There is no second denominator.",
      "/calculation/missing/0 BAND says which band, and nothing else does.",
    ],
  },
  {
    check: "MEASURE_NAMES",
    name: "names that stand twice, or have a meaning",
    item: measured({
      names: [
        { name: "age", is: "1", means: "A" },
        { name: "stays", is: "1", means: "A" },
        { name: "stays", is: "2", means: "B" },
      ],
      distribution: { ...distribution, bands: [...twoBands, ...twoBands.slice(0, 1)] },
      disaggregations: [
        { name: "sex", called: [], of: "age", reason: "A", bands: [] },
        { name: "sex", called: [], of: "age", reason: "A" },
      ],
    }),
    remarks: [
      '/calculation/distribution/bands/2 "UNDER_10" stands here already.',
      '/calculation/names/2 "stays" stands here already.',
      '/calculation/disaggregations/1 "sex" stands here already.',
      '/calculation/names/0/name "age" has a meaning here.',
    ],
  },
  {
    check: "MEASURE_NAMES",
    name: "bands and splits that are not there",
    item: measured({
      fallbackLadder: [
        {
          rung: "COLLAPSE_BANDS",
          merge: [{ bands: ["UNDER_10", "OLD"], code: "ALL", label: english("All") }],
        },
        { rung: "DROP_SPLIT", splits: ["sex"] },
      ],
      suppression: { preset: "DFE_CLA_TABLES", quotePolicy: "NONE", notPrimary: ["NONE"] },
    }),
    remarks: [
      '/calculation/fallbackLadder/0/merge/0/bands/1 There is no "OLD" here.',
      '/calculation/fallbackLadder/1/splits/0 There is no "sex" here.',
      '/calculation/suppression/notPrimary/0 There is no "NONE" here.',
    ],
  },
  {
    check: "MEASURE_NAMES",
    name: "an input named twice",
    item: measured({
      source: {
        ...source,
        externals: [
          { name: "population", kind: "DENOMINATOR", what: "A" },
          { name: "population", kind: "EARLIER_RETURN", what: "B" },
        ],
      },
    }),
    remarks: ['/calculation/source/externals/1 "population" stands here already.'],
  },
  {
    check: "MEASURE_WHOLE",
    name: "a number from outside that is there, and one that is no number",
    item: measured({
      source: {
        ...source,
        externals: [
          { name: "population", kind: "DENOMINATOR", what: "A" },
          { name: "earlier", kind: "EARLIER_RETURN", what: "B" },
        ],
      },
      denominators: {
        first: { base: "EXTERNAL", called: [], external: "population" },
        second: { base: "EXTERNAL", called: [], external: "earlier" },
      },
    }),
    remarks: [
      '/calculation/denominators/second/external "earlier" is no DENOMINATOR among the externals of the source.',
    ],
  },
  {
    check: "DISTRIBUTION_ALWAYS",
    name: "one band, and not all published",
    item: measured({
      distribution: { ...distribution, bands: twoBands.slice(0, 1), publishAllBands: false },
      coverage: { ...coverage, outcomes: { ...distribution, publishAllBands: false } },
    }),
    remarks: [
      "/calculation/distribution/publishAllBands Some bands would not be published.",
      "/calculation/coverage/outcomes/publishAllBands Some outcomes would not be published.",
      "/calculation/distribution/bands One band is no distribution.",
    ],
  },
  {
    check: "MEAN_WITH_SPREAD",
    name: "a mean alone",
    item: measured({ measure: { kind: "MEAN" } }),
    remarks: ["/calculation/measure A mean alone hides who is far from it."],
  },
  {
    check: "MEAN_ONLY",
    name: "a median over two bands",
    item: measured({ measure: { kind: "MEDIAN" } }),
    remarks: [
      "/calculation/measure/kind One figure in the middle stands for everyone; its bands tell little more.",
    ],
  },
  {
    check: "BINARY_REASON",
    name: "two bands without a reason",
    item: indicatorOf({ binaryReason: " " }),
    remarks: ["/calculation/distribution/bands It has two bands and gives no reason."],
  },
  {
    check: "BINARY",
    name: "two bands, with a reason",
    item: indicatorOf(),
    remarks: ["/calculation/distribution/bands It has two values only. Could it be finer?"],
  },
  {
    check: "WHERE_ALONE",
    name: "where they are, read as how they are",
    item: indicatorOf({ measureType: "OUTCOME" }),
    remarks: [
      "/companions It tells where people are and is read as how they are; nothing tells that.",
    ],
  },
  {
    check: "WHERE_ALONE",
    name: "with the gap named",
    item: indicatorOf({
      aspect: "EXPERIENCE",
      companions: [{ kind: "HOW_FOR_WHERE", gap: "Nobody asks." }],
    }),
    remarks: [],
  },
  {
    check: "COVERAGE_SHOWN",
    name: "voices without coverage",
    item: measured({}, voices),
    remarks: ["/calculation It counts voices, and does not show how many were heard."],
  },
  {
    check: "SERVICE_SIDE",
    name: "nobody asked, so nobody counts",
    item: fromVoices({
      coverage,
      missing: [{ kind: "SERVICE_SIDE", when: "true", treat: "EXCLUDED", why: "A" }],
    }),
    remarks: [
      "/calculation/missing/0/treat People whom nobody asked would drop out of sight.",
      "/calculation/coverage It does not show who took part and who did not, service side included.",
    ],
  },
  {
    check: "ALL_ELIGIBLE",
    name: "of those who answered first",
    item: fromVoices({ denominators: { first: { base: "ANSWERED", called: [], why: "A" } } }),
    remarks: [
      "/calculation/denominators/first Those who answered stand first, so those who were not heard do not count.",
    ],
  },
  {
    check: "ALL_ELIGIBLE",
    name: "of some, without a reason",
    item: measured({ denominators: { first: { base: "RECORDED", called: [] } } }),
    remarks: [
      "/calculation/denominators/first It is not of everyone eligible and does not say why.",
    ],
  },
  {
    check: "HIDING_KEPT",
    name: "less hidden than the preset asks",
    item: measured({
      suppression: {
        preset: "SECURE_10_INCL_ZERO",
        threshold: 5,
        zero: "SHOWN",
        secondary: false,
        intervalAudit: false,
        linkedTables: false,
        quotePolicy: "NONE",
      },
    }),
    remarks: [
      "/calculation/suppression/threshold SECURE_10_INCL_ZERO hides counts under 10.",
      "/calculation/suppression/zero SECURE_10_INCL_ZERO hides zero.",
      "/calculation/suppression/secondary Without it, what is hidden can be worked out.",
      "/calculation/suppression/intervalAudit Without it, what is hidden can be worked out.",
      "/calculation/suppression/linkedTables Without it, what is hidden can be worked out.",
    ],
  },
  {
    check: "REACH_TOLD",
    name: "no limits, and fit for anything",
    item: indicatorOf({ reach: {} }),
    remarks: [
      "/reach It does not say what it cannot tell (limits).",
      "/reach It does not say what it must not be used for (doNotUseFor).",
    ],
  },
  {
    check: "COMPARE_ALIKE",
    name: "authorities compared with nothing alike",
    item: indicatorOf({
      comparability: {
        overTime: { comparable: true },
        betweenAuthorities: { comparable: true, method: "One form." },
      },
    }),
    remarks: [
      "/comparability/betweenAuthorities It does not say how asker is known to be alike.",
      "/comparability/betweenAuthorities It does not say how coverage is known to be alike.",
    ],
  },
  {
    check: "EVIDENCE_KEPT",
    name: "voices called a statistic",
    item: fromVoices({}, { evidence: "STATISTIC" }),
    remarks: ["/evidence It counts what people told, and is labelled STATISTIC."],
  },
  {
    check: "EVIDENCE_KEPT",
    name: "a statistic called a voice",
    item: fromVoices({}, { voiceFields: [] }),
    remarks: ["/evidence It is labelled VOICE, and names no voice field or coding frame."],
  },
  {
    check: "COMPANIONS_WHOLE",
    name: "companions that are nothing, several things, oneself, or no column",
    item: indicatorOf({
      companions: [
        { kind: "CALIBRATES" },
        { kind: "CALIBRATES", gap: "A", elsewhere: "B" },
        { kind: "CALIBRATES", item: "examples:young-children-looked-after@1" },
        { kind: "CALIBRATES", item: "dfe:ssda903-header", column: "COLOUR" },
        { kind: "CALIBRATES", item: "dfe:ssda903-header", column: "SEX" },
      ],
    }),
    remarks: [
      "/companions/0 It names nothing.",
      "/companions/1 It names several things.",
      "/companions/2/item A measure is no companion of itself.",
      "/companions/3/column dfe:ssda903-header has no column COLOUR.",
    ],
  },
  {
    check: "DEFICIT_ONLY",
    name: "what is hard, and nothing else",
    item: indicatorOf({ aspect: "CHALLENGE" }),
    remarks: ["/companions It looks at what is hard only."],
  },
  {
    check: "DEFICIT_ONLY",
    name: "what is hard, beside what is hoped for",
    item: indicatorOf({
      measureType: "NEED",
      better: "LOWER",
      companions: [{ kind: "CALIBRATES", item: "test:hopeful" }],
    }),
    remarks: [],
  },
  {
    check: "DEFICIT_ONLY",
    name: "what is hard, beside a voice field that asks for nothing good",
    item: indicatorOf({
      aspect: "CHALLENGE",
      companions: [{ kind: "VOICE_FOR_NUMBER", item: "test:counted" }],
    }),
    remarks: ["/companions It looks at what is hard only."],
  },
  {
    check: "DEFICIT_ONLY",
    name: "a voice field for anger only",
    item: { ...counted, content: ["CHALLENGE_OR_ANGER"] },
    remarks: ["/content It looks at what is hard only."],
  },
  {
    check: "JUDGED_FROM_ABOVE",
    name: "an outcome that managers judge",
    item: indicatorOf({ measureType: "NEED_MET", metJudgedBy: ["MANAGER"] }),
    remarks: [
      "/metJudgedBy It claims NEED_MET, and nobody whom it is about says what success is or whether it was met.",
    ],
  },
  {
    check: "COVERAGE_LOW",
    name: "nobody looks again",
    item: fromVoices({}, { care: {} }),
    remarks: ["/care Nobody looks at it again when most were not heard."],
  },
  {
    check: "SURVEY_ONLY",
    name: "a field for forms",
    item: formOnly,
    remarks: ["/axes/occasions Only a form hears people here."],
  },
  {
    check: "SURVEY_ONLY",
    name: "an indicator from forms",
    item: fromVoices({}, { voiceFields: ["test:form"] }),
    remarks: ["/voiceFields Everything that it counts comes from forms."],
  },
  {
    check: "COUNTED_BY_RULE",
    name: "answers that stay with the person",
    item: fromVoices({}, { voiceFields: ["test:counted", "test:uncounted"] }),
    remarks: [
      "/voiceFields/1 test:uncounted has no aggregation rule: its answers stay with the person.",
    ],
  },
  {
    check: "COUNTED_BY_RULE",
    name: "answers that stay with the person, sorted",
    item: frameOf({ voiceFields: ["test:uncounted"] }),
    remarks: [
      "/voiceFields/0 test:uncounted has no aggregation rule: its answers stay with the person.",
    ],
  },
  {
    check: "OUTCOME_CARRIES",
    name: "a reason asked of who says no",
    item: {
      ...told,
      codes: [
        { code: "A", labels: english("A"), family: "CHOICE", carries: "RESPONSE_OR_OBSERVATION" },
        { code: "B", labels: english("B"), family: "TOOK_PART", carries: "OBSERVATION" },
      ],
    },
    remarks: [
      "/codes/0/carries A is an answer by itself; it cannot ask for a response or an observation.",
    ],
  },
  {
    check: "OBSERVATION_WHOLE",
    name: "showing, and nothing to note it in",
    item: { ...counted, modes: [{ mode: "PLAY", family: "SHOWING" }] },
    remarks: ["/modes/0 Someone is heard by what they show, and nothing says how that is noted."],
  },
  {
    check: "OBSERVATION_WHOLE",
    name: "one reading only",
    item: {
      ...counted,
      observation: {
        signals: "test:told",
        observerRoles: "test:told",
        certainty: "test:told",
        otherReadingRequired: false,
      },
    },
    remarks: [
      "/observation/otherReadingRequired What is seen can mean something else, and nobody has to say what.",
    ],
  },
  {
    check: "NEVER_COVERT",
    name: "recorded without being told",
    item: { ...counted, context: { ...counted.context, toldBeingRecorded: "test:told" } },
    remarks: ["/context/toldBeingRecorded test:told lets someone be recorded who was not told."],
  },
  {
    check: "CHECK_BACK",
    name: "a summary that nobody saw",
    item: {
      ...counted,
      authorship: {
        ...counted.authorship,
        needsCheckBack: ["PARAPHRASED", "CODED", "INTERPRETED"],
      },
    },
    remarks: ["/authorship/needsCheckBack Nobody has to be shown what was summarised."],
  },
  {
    check: "OTHER_SPEAKS_FOR",
    name: "about a child, told by a worker",
    item: {
      ...counted,
      speakers: ["PRACTITIONER"],
      people: { subjectScope: { subjects: [{ role: "CHILD", relation: "SELF" }] } },
    },
    remarks: ["/people/subjectScope/subjects/0 It is about CHILD, and only PRACTITIONER speaks."],
  },
  {
    check: "OTHER_SPEAKS_FOR",
    name: "about a carer, told by the carer",
    item: {
      ...counted,
      speakers: ["CARER"],
      people: { subjectScope: { subjects: [{ role: "CARER", relation: "SELF" }] } },
    },
    remarks: [],
  },
  {
    check: "LANGUAGE",
    name: "words that many do not want",
    item: describing("How is your placement? Some are hard to reach.", "CHILD_10_TO_12"),
    remarks: [
      '/prompt/0/text "hard to reach" is a word that many do not want used of them.',
      '/prompt/0/text "placement" is a word that many do not want used of them.',
    ],
  },
  {
    check: "LANGUAGE",
    name: "a word that only children are spared",
    item: describing("How is the placement?", "PARENT_CARER"),
    remarks: [],
  },
  {
    check: "MAPPING_WHOLE",
    name: "ends that are nothing, or twice, or no column",
    item: mappingOf({
      from: [{ name: "a" }, { name: "a", item: "dfe:ssda903-header", column: "COLOUR" }],
      to: [{ name: "SEX", item: "test:told", column: "SEX" }],
    }),
    remarks: [
      '/from/1/name "a" stands here already.',
      "/from/0 It is an item, or something that is not registered here: one of the two.",
      "/from/1/column dfe:ssda903-header has no column COLOUR.",
      "/to/0/column A column stands in a table.",
      "/codes/0/from There are 1 values for 2 ends.",
      "/codes/1/from There are 1 values for 2 ends.",
    ],
  },
  {
    check: "MAPPING_WHOLE",
    name: "a code that the list does not have",
    item: mappingOf({ from: [{ name: "localSex", item: "test:told", code: "PERHAPS" }] }),
    remarks: ["/from/0/code test:told has no code PERHAPS."],
  },
  {
    check: "MAPPING_WHOLE",
    name: "a way that is not told",
    item: mappingOf({ transform: "SPLIT", codes: [] }),
    remarks: ["/transform SPLIT says under codes or derive what becomes what."],
  },
  {
    check: "MAPPING_WHOLE",
    name: "worked out, and not said how",
    item: mappingOf({ transform: "DERIVE" }),
    remarks: ["/transform DERIVE says under derive how."],
  },
  {
    check: "MAPPING_WHOLE",
    name: "nothing changes, and yet there are codes",
    item: mappingOf({ transform: "NONE" }),
    remarks: ["/transform NONE changes no values, and yet there are codes or expressions."],
  },
  {
    check: "MAPPING_WHOLE",
    name: "nothing like it, and yet an end",
    item: mappingOf({ match: "NONE_KNOWN" }),
    remarks: ["/to It goes nowhere exactly when the match is NONE_KNOWN."],
  },
  {
    check: "MAPPING_WHOLE",
    name: "an expression for an end that is not there",
    item: mappingOf({
      transform: "DERIVE",
      derive: {
        return: "dfe:ssda903",
        scope: "dfe:ssda903-header",
        values: [{ to: "GENDER", is: "this.SEX" }],
      },
    }),
    remarks: ['/derive/values/0/to There is no end "GENDER".'],
  },
  {
    check: "ROUND_TRIP",
    name: "exact, and shown by nothing",
    item: mappingOf({ fixtures: [] }),
    remarks: ["/match It is EXACT and has no fixture that shows it."],
  },
  {
    check: "ROUND_TRIP",
    name: "exact, and back becomes two things",
    item: mappingOf({
      codes: [
        { from: ["girl"], to: ["F"] },
        { from: ["woman"], to: ["F"] },
        { from: ["boy"], to: ["M"] },
      ],
    }),
    remarks: ["/fixtures/0/from Back, F becomes girl or woman, not girl."],
  },
  {
    check: "ROUND_TRIP",
    name: "close, and back becomes two things",
    item: mappingOf({
      match: "CLOSE",
      codes: [
        { from: ["girl"], to: ["F"] },
        { from: ["woman"], to: ["F"] },
        { from: ["boy"], to: ["M"] },
      ],
    }),
    remarks: [],
  },
  {
    check: "ROUND_TRIP",
    name: "a value of which nothing is known, and a blank",
    item: mappingOf({
      fixtures: [{ name: "A", from: "localSex\nother\n", to: "SEX\n\n" }],
    }),
    remarks: [
      "/fixtures/0/to There, other becomes nothing, not (blank).",
      "/fixtures/0/from Back, (blank) becomes nothing, not other.",
    ],
  },
  {
    check: "ROUND_TRIP",
    name: "rows that do not belong to each other",
    item: mappingOf({
      fixtures: [{ name: "A", from: "localSex\ngirl\nboy\n", to: "SEX\nF\n" }],
    }),
    remarks: ["/fixtures/0 Both sides have the same number of rows, under localSex and SEX."],
  },
  {
    check: "ROUND_TRIP",
    name: "exact, and worked out one way",
    item: mappingOf({
      transform: "DERIVE",
      derive: {
        return: "dfe:ssda903",
        scope: "dfe:ssda903-header",
        values: [{ to: "SEX", is: "this.SEX" }],
      },
    }),
    remarks: ["/match It is EXACT and is worked out one way only."],
  },
  {
    check: "ROUND_TRIP",
    name: "values that carry over as they are",
    item: (() => {
      const { codes: _codes, ...rest } = mappingOf({
        transform: "NONE",
        fixtures: [{ name: "A", from: "localSex\nF\n", to: "SEX\nF\n" }],
      });
      return rest;
    })(),
    remarks: [],
  },
  {
    check: "FRAME_WHOLE",
    name: "no place for silence, a theme twice, a label too good",
    item: frameOf({
      codes: [
        { code: "HOME", label: english("Home"), definition: "A" },
        { code: "HOME", label: english("Home"), definition: "B" },
      ],
      reliability: { ...reliability, band: "RELIABLE", statistic: "COHEN_KAPPA", coders: 3 },
    }),
    remarks: [
      '/codes/1/code There is a theme "HOME" already.',
      '/silenceCode "SILENCE" is no theme of this frame.',
      "/reliability/band An agreement of 0.77 is TENTATIVE, not RELIABLE.",
      "/reliability/coders Cohen's kappa is for two coders.",
    ],
  },
  {
    check: "FRAME_WHOLE",
    name: "agreement on either side of the lines",
    item: frameOf({ reliability: { ...reliability, value: 0.8, band: "NOT_YET" } }),
    remarks: ["/reliability/band An agreement of 0.8 is RELIABLE, not NOT_YET."],
  },
  {
    check: "FRAME_WHOLE",
    name: "agreement that allows nothing",
    item: frameOf({ reliability: { ...reliability, value: 0.6 } }),
    remarks: ["/reliability/band An agreement of 0.6 is NOT_YET, not TENTATIVE."],
  },
  {
    check: "FRAME_WHOLE",
    name: "agreement not measured yet",
    item: (() => {
      const { reliability: _reliability, ...rest } = frameOf({});
      return rest;
    })(),
    remarks: [],
  },
  {
    check: "DATES_IN_ORDER",
    name: "years of a measure that end before they begin",
    item: measured({ source: { ...source, years: { from: 2025, to: 2024 } }, unit }),
    remarks: ["/calculation/source/years/to It ends (2024) before it begins (2025)."],
  },
  {
    check: "DATES_IN_ORDER",
    name: "years of a mapping that end before they begin",
    item: mappingOf({ validFor: { from: 2025, to: 2024 } }),
    remarks: ["/validFor/to It ends (2024) before it begins (2025)."],
  },
  {
    check: "UNTESTED_NOTICE",
    name: "a notice that nobody has read",
    item: {
      ...counted,
      notices: [
        {
          audience: "PARENT_CARER",
          language: "en",
          version: "1.0.0",
          what: "A",
          why: "B",
          whoSees: "C",
          howToSayNoOrChange: "D",
          limits: "E",
        },
      ],
    },
    remarks: ["/notices/0 Nobody for whom it is (PARENT_CARER) has read this notice."],
  },
];
