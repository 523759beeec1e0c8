import type { JsonSchema } from "../json-schema.ts";
import type { Placed } from "../model/release-model.ts";
import type { VoiceList, VoiceModel } from "../model/voice-model.ts";
import { codesSchema, dateSchema, orNull } from "./cell-schema.ts";
import type { SchemaUnit, Strictness } from "./schema-unit.ts";
import { schemaHead, strictName, strictnesses } from "./schema-unit.ts";
import { voiceRules } from "./voice-rules.ts";

const text: JsonSchema = { type: "string", minLength: 1 };

/** Recordings and pictures stay where they were made: a record points at them and never holds their bytes. */
const mediaReference: JsonSchema = { type: "string", pattern: "^local://\\S+$" };

const wordsWithoutMedia: JsonSchema = { ...text, pattern: "^(?!\\s*[Dd][Aa][Tt][Aa]:)" };

const versionText: JsonSchema = { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" };

type Fields = Readonly<Record<string, JsonSchema>>;

interface Part {
  readonly name: string;
  readonly description: string;
  readonly required: readonly string[];
  readonly fields: Fields;
}

/** Writes schemas for one strictness: in the open one every list of codes is any text. */
const writerOf = (
  strictness: Strictness,
): {
  readonly codes: (list: VoiceList, description: string) => JsonSchema;
  readonly words: (values: readonly string[], description: string) => JsonSchema;
} => ({
  codes: ({ codelist, codes }, description) => ({
    description,
    "x-item": codelist,
    ...(strictness === "closed" ? codesSchema(codes) : { type: "string" }),
  }),
  words: (values, description) => ({
    description,
    type: "string",
    ...(strictness === "closed" ? { enum: values } : {}),
  }),
});

type Writer = ReturnType<typeof writerOf>;

const described = (schema: JsonSchema, description: string): JsonSchema => ({
  description,
  ...schema,
});

const listOf = (items: JsonSchema, description: string): JsonSchema => {
  const { description: _description, ...item } = items;
  return { description, type: "array", items: item, uniqueItems: true };
};

const speaker = ({ speakers }: VoiceModel, write: Writer): Part => ({
  name: "Speaker",
  description: "Who speaks. Never a name.",
  required: ["role"],
  fields: {
    role: write.words(speakers, "The part they play."),
    localRef: described(
      text,
      "The local system's own opaque key of one person; never for a group.",
    ),
  },
});

const response = ({ modes, scale }: VoiceModel, write: Writer): Part => ({
  name: "Response",
  description: "What someone said, chose or made. Only the way of being heard is asked for.",
  required: ["mode"],
  fields: {
    mode: write.words(
      modes.map(({ mode }) => mode),
      "The way they were heard.",
    ),
    ...(scale === undefined
      ? {}
      : {
          scale: write.codes(scale, "The point of the scale that they chose, if they chose one."),
        }),
    mediaRef: described(mediaReference, "Where the recording or picture is kept locally."),
    description: described(wordsWithoutMedia, "Their words, or what they made, in words."),
  },
});

const observation = (
  {
    signals,
    observerRoles,
    certainty,
    otherReadingRequired,
  }: NonNullable<VoiceModel["observation"]>,
  write: Writer,
): Part => ({
  name: "Observation",
  description: "What was seen or heard. It is never merged with said words.",
  required: [
    "signals",
    "observerRole",
    "reading",
    "certainty",
    ...(otherReadingRequired ? ["otherReading"] : []),
  ],
  fields: {
    signals: { ...listOf(write.codes(signals, ""), "What was seen or heard."), minItems: 1 },
    observerRole: write.codes(observerRoles, "The observer's role."),
    reading: described(wordsWithoutMedia, "How the observer reads it."),
    certainty: write.codes(certainty, "How sure the observer is."),
    otherReading: described(wordsWithoutMedia, "One other way to read it."),
    mediaRef: described(mediaReference, "Where the recording or picture is kept locally."),
  },
});

const authorship = ({ authorship: lists }: VoiceModel, write: Writer): Part => ({
  name: "Authorship",
  description: "Whose words, whose pen, how changed, and whether the person saw it.",
  required: ["wordsBy", "recordedBy", "transformation"],
  fields: {
    wordsBy: write.codes(lists.wordsBy, "Whose words."),
    recordedBy: write.codes(lists.recordedBy, "Whose pen."),
    transformation: write.codes(lists.transformation, "How the words were changed."),
    checkedBack: write.codes(lists.checkedBack, "Whether the person saw what was written."),
    checkedBackReason: described(text, "Why it could not be shown."),
  },
});

/** Telling is not optional: a list that has a code for not telling lends it to nobody. */
const toldCodes = ({ codelist, codes }: VoiceList): VoiceList => ({
  codelist,
  codes: codes.filter(({ code }) => code !== "NO"),
});

const context = ({ context: lists }: VoiceModel, write: Writer): Part => ({
  name: "Context",
  description: "How someone was heard.",
  required: [
    "startedBy",
    "askerRole",
    "askerRelationship",
    "occasion",
    "place",
    "privacy",
    "technology",
    "toldBeingRecorded",
    "modeChosenBy",
  ],
  fields: {
    startedBy: write.codes(lists.startedBy, "Who started it."),
    askerRole: write.codes(lists.askerRole, "The role of the asker."),
    askerRelationship: write.codes(lists.askerRelationship, "How well they know each other."),
    askerIsJudged: {
      description: "True when the asker's own work is judged by the answer.",
      type: "boolean",
    },
    occasion: write.codes(lists.occasion, "When."),
    place: write.codes(lists.place, "Where."),
    privacy: write.codes(lists.privacy, "Who else could hear."),
    technology: listOf(write.codes(lists.technology, ""), "What was used."),
    thinkingSupport: listOf(write.codes(lists.thinkingSupport, ""), "What helped them think."),
    toldBeingRecorded: write.codes(
      toldCodes(lists.toldBeingRecorded),
      "Whether they knew it was recorded.",
    ),
    modeChosenBy: write.codes(lists.modeChosenBy, "Who chose the way."),
    supports: listOf(write.codes(lists.supports, ""), "What helped."),
  },
});

const notice = ({ audiences }: VoiceModel, write: Writer): Part => ({
  name: "Notice",
  description: "Which notice they were given.",
  required: ["audience", "version"],
  fields: {
    audience: write.codes(audiences, "Whom the notice was written for."),
    version: described(versionText, "Version of the notice."),
  },
});

const loop = ({ replyOutcomes }: VoiceModel, write: Writer): Part => ({
  name: "Reply",
  description: "What came back to the person.",
  required: [],
  fields: {
    replyDueBy: described(orNull(dateSchema), "By when they are owed a reply."),
    outcome: orNull(write.codes(replyOutcomes, "What was done.")),
    repliedOn: described(orNull(dateSchema), "When they were told."),
  },
});

const partsOf = (model: VoiceModel, write: Writer): Readonly<Record<string, Part>> => ({
  speaker: speaker(model, write),
  response: response(model, write),
  ...(model.observation === undefined
    ? {}
    : { observation: observation(model.observation, write) }),
  authorship: authorship(model, write),
  context: context(model, write),
  notice: notice(model, write),
  loop: loop(model, write),
});

const partSchema = (
  { description, required, fields }: Part,
  strictness: Strictness,
): JsonSchema => ({
  description,
  type: "object",
  additionalProperties: strictness === "open",
  required,
  properties: fields,
});

const outcomeWords = ({ participation }: VoiceModel, write: Writer): JsonSchema =>
  write.codes(
    { codelist: participation.codelist, codes: participation.outcomes },
    "What came of offering a way to be heard. Every outcome is valid; none needs a reason.",
  );

const headFields = (model: VoiceModel, strictness: Strictness): Fields => {
  const write = writerOf(strictness);
  const isClosed = strictness === "closed";
  return {
    fieldId: { description: "The voice field.", type: "string", const: model.id },
    fieldVersion: {
      description: "Its version.",
      ...(isClosed ? { type: "string", const: model.version } : versionText),
    },
    recordedOn: described(dateSchema, "The day of the record."),
    level: write.words(model.levels, "One person, a group, or many."),
    participation: outcomeWords(model, write),
  };
};

/** A field without observation says so with a null, so that one shape fits every field. */
const noObservation: JsonSchema = { description: "This field holds no observation.", type: "null" };

const recordSchema = (model: VoiceModel, strictness: Strictness): JsonSchema => {
  const parts = partsOf(model, writerOf(strictness));
  const typeOf = (part: Part): string => strictName(`${model.typeName}${part.name}`, strictness);
  const head = headFields(model, strictness);
  const partFields = Object.entries(parts).map(([name, part]): [string, JsonSchema] => [
    name,
    {
      description: part.description,
      anyOf: [{ $ref: `#/$defs/${typeOf(part)}` }, { type: "null" }],
    },
  ]);
  return {
    type: "object",
    additionalProperties: strictness === "open",
    required: Object.keys(head),
    properties: {
      ...head,
      ...(model.observation === undefined && strictness === "closed"
        ? { observation: noObservation }
        : {}),
      ...Object.fromEntries(partFields),
      revisionOf: described(
        orNull(text),
        "The local key of the record that this one takes the place of.",
      ),
    },
    ...(strictness === "closed" ? { allOf: voiceRules(model) } : {}),
    $defs: Object.fromEntries(
      Object.values(parts).map((part) => [typeOf(part), partSchema(part, strictness)]),
    ),
  };
};

/** The schemas of a voice record of one field, closed and open. */
export const voiceUnits = (
  { folder, model }: Placed<VoiceModel>,
  madeFrom: string,
): readonly SchemaUnit[] =>
  strictnesses.map((strictness) => ({
    folder,
    name: "record",
    strictness,
    typeName: `${model.typeName}Record`,
    schema: {
      ...schemaHead({
        id: `${model.ref}:record:${strictness}`,
        title: model.title,
        madeFrom,
        item: model.ref,
      }),
      description: `A voice record: ${model.title}.`,
      ...recordSchema(model, strictness),
    },
  }));
