import type { JsonValue } from "../json-schema.ts";
import type { VoiceList, VoiceModel } from "../model/voice-model.ts";

/** A voice record as JSON. */
export type VoiceRecord = Readonly<Record<string, JsonValue>>;

/**
 * An example record: good, or bad with what it breaks; or the reason why a field has none of that name.
 */
export type FixtureCase =
  | { readonly name: string; readonly record: VoiceRecord; readonly breaks?: string }
  | { readonly name: string; readonly record?: never; readonly reason: string };

/** The code wanted, or the first of the list where the field's list has other words. */
const pick = ({ codes }: VoiceList, wanted: string): string =>
  codes.find(({ code }) => code === wanted)?.code ?? codes[0]?.code ?? wanted;

const contextOf = ({ context: lists }: VoiceModel): VoiceRecord => ({
  startedBy: pick(lists.startedBy, "ADULT"),
  askerRole: pick(lists.askerRole, "PRACTITIONER"),
  askerRelationship: pick(lists.askerRelationship, "KNOWN"),
  askerIsJudged: true,
  occasion: pick(lists.occasion, "DIRECT_WORK"),
  place: pick(lists.place, "COMMUNITY_SPACE"),
  privacy: pick(lists.privacy, "ALONE"),
  technology: [pick(lists.technology, "NONE")],
  toldBeingRecorded: pick(lists.toldBeingRecorded, "YES_AND_SHOWN"),
  modeChosenBy: pick(lists.modeChosenBy, "SPEAKER"),
  supports: [pick(lists.supports, "TIME")],
});

const authorshipOf = ({ authorship: lists }: VoiceModel): VoiceRecord => ({
  wordsBy: pick(lists.wordsBy, "SPEAKER"),
  recordedBy: pick(lists.recordedBy, "PRACTITIONER"),
  transformation: pick(lists.transformation, "VERBATIM"),
  checkedBack: pick(lists.checkedBack, "AGREED"),
});

const noticeOf = ({ audiences }: VoiceModel): VoiceRecord => ({
  audience: pick(audiences, "YOUNG_PERSON_13_TO_15"),
  version: "1.0.0",
});

/** How someone was heard, in whose words, and told what. */
const heard = (model: VoiceModel): VoiceRecord => ({
  authorship: authorshipOf(model),
  context: contextOf(model),
  notice: noticeOf(model),
});

const levelOf = ({ levels }: VoiceModel): string =>
  levels.includes("INDIVIDUAL") ? "INDIVIDUAL" : (levels[0] ?? "INDIVIDUAL");

const plain = (model: VoiceModel, participation: string): VoiceRecord => ({
  fieldId: model.id,
  fieldVersion: model.version,
  recordedOn: "2026-05-14",
  level: levelOf(model),
  participation,
});

const hasOutcome = ({ participation }: VoiceModel, code: string): boolean =>
  participation.outcomes.some((outcome) => outcome.code === code);

type Modes = "WORDS" | "NO_WORDS" | "ANY";

const modeFor = ({ modes }: VoiceModel, wanted: Modes): string | undefined =>
  modes.find(({ family }) => {
    if (wanted === "ANY") return family !== "CARRIER";
    return wanted === "WORDS" ? family === "WORDS" : family !== "WORDS" && family !== "CARRIER";
  })?.mode;

const responseOf = (model: VoiceModel, mode: string): VoiceRecord => ({
  mode,
  ...(model.scale === undefined ? {} : { scale: pick(model.scale, "SOMETIMES") }),
  description: "A made-up answer.",
});

/** An outcome that says enough on its own. */
const outcomeOnly =
  (name: string, code: string) =>
  (model: VoiceModel): FixtureCase =>
    hasOutcome(model, code)
      ? { name, record: plain(model, code) }
      : { name, reason: `The field's list of participation outcomes has no ${code}.` };

const answered =
  (name: string, code: string, wanted: Modes) =>
  (model: VoiceModel): FixtureCase => {
    const mode = modeFor(model, wanted);
    if (!hasOutcome(model, code)) {
      return { name, reason: `The field's list of participation outcomes has no ${code}.` };
    }
    if (mode === undefined) return { name, reason: "The field allows no such way of being heard." };
    const response = responseOf(model, mode);
    return { name, record: { ...plain(model, code), response, ...heard(model) } };
  };

const observed = (model: VoiceModel): FixtureCase => {
  const name = "observed";
  const { observation: lists } = model;
  if (lists === undefined) {
    return { name, reason: "The field holds no observation: its people speak for themselves." };
  }
  const observation: VoiceRecord = {
    signals: [pick(lists.signals, "REACHES")],
    observerRole: pick(lists.observerRoles, "PRACTITIONER"),
    reading: "A made-up reading.",
    certainty: pick(lists.certainty, "FAIRLY"),
    otherReading: "A made-up other reading.",
  };
  const context = {
    ...contextOf(model),
    toldBeingRecorded: pick(model.context.toldBeingRecorded, "CARER_TOLD"),
  };
  return {
    name,
    record: { ...plain(model, "OBSERVED_PREVERBAL"), observation, ...heard(model), context },
  };
};

const collective = (model: VoiceModel): FixtureCase => {
  const name = "collective";
  const base = answered(name, "TOOK_PART_DIRECTLY", "ANY")(model);
  if (base.record === undefined) return base;
  if (!model.levels.includes("COLLECTIVE")) {
    return { name, reason: "The field hears one person at a time." };
  }
  return { name, record: { ...base.record, level: "COLLECTIVE" } };
};

/** A good record with one part changed, so that it breaks one rule. */
const broken =
  (name: string, breaks: string, change: (model: VoiceModel) => VoiceRecord) =>
  (model: VoiceModel): FixtureCase => {
    const base = answered(name, "TOOK_PART_DIRECTLY", "ANY")(model);
    return base.record === undefined
      ? base
      : { name, breaks, record: { ...base.record, ...change(model) } };
  };

const withReason = (model: VoiceModel): FixtureCase => {
  const name = "declined-with-forced-reason";
  const base = outcomeOnly(name, "CHOSE_NOT_TO_TAKE_PART")(model);
  if (base.record === undefined) return base;
  const record = { ...base.record, reason: "A made-up reason." };
  return { name, breaks: "Saying no needs no reason: a record has no place for one.", record };
};

const summaryNotChecked = (model: VoiceModel): FixtureCase => {
  const name = "summary-not-checked";
  if (!model.authorship.needsCheckBack.includes("SUMMARISED")) {
    return { name, reason: "The field does not ask that a summary is checked back." };
  }
  const { checkedBack: _checkedBack, ...authorship } = authorshipOf(model);
  return broken(name, "A summary says whether the person saw it.", () => ({
    authorship: { ...authorship, transformation: "SUMMARISED" },
  }))(model);
};

const cases: readonly ((model: VoiceModel) => FixtureCase)[] = [
  answered("took-part-words", "TOOK_PART_DIRECTLY", "WORDS"),
  answered("took-part-no-words", "TOOK_PART_WITHOUT_WORDS", "NO_WORDS"),
  observed,
  outcomeOnly("silent", "PRESENT_AND_SILENT"),
  outcomeOnly("under-the-table", "PLAYFUL_NON_ENGAGEMENT"),
  outcomeOnly("still-thinking", "STILL_THINKING"),
  outcomeOnly("not-now", "NOT_NOW"),
  outcomeOnly("declined", "CHOSE_NOT_TO_TAKE_PART"),
  outcomeOnly("repeated-no-show", "REPEATEDLY_DID_NOT_COME"),
  outcomeOnly("not-brought", "WAS_NOT_BROUGHT"),
  outcomeOnly("not-offered", "NOT_OFFERED"),
  outcomeOnly("withdrew", "WITHDREW"),
  collective,
  answered("child-started", "CHILD_STARTED", "ANY"),
  withReason,
  broken("covert", "Nobody is recorded without being told.", (model) => ({
    context: { ...contextOf(model), toldBeingRecorded: "NO" },
  })),
  summaryNotChecked,
  broken(
    "media-embedded",
    "A record points at a recording or picture and never holds it.",
    (model) => ({
      response: {
        ...responseOf(model, modeFor(model, "ANY") ?? ""),
        mediaRef: "data:image/png;base64,iVBORw0KGgo=",
      },
    }),
  ),
];

/** The example records of a field, always in the same order and with the same names. */
export const fixtureCases = (model: VoiceModel): readonly FixtureCase[] =>
  cases.map((make) => make(model));
