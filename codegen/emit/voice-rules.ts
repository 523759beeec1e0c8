import type { ParticipationCarries } from "../../generated/items/types.ts";
import type { JsonSchema } from "../json-schema.ts";
import type { VoiceModel } from "../model/voice-model.ts";

const never: JsonSchema = { not: {} };

const has = (name: string): JsonSchema => ({
  required: [name],
  properties: { [name]: { type: "object" } },
});

const hasNone = (...names: readonly string[]): JsonSchema => ({
  properties: Object.fromEntries(names.map((name) => [name, { type: "null" }])),
});

const whenField = (name: string, values: readonly string[]): JsonSchema => ({
  required: [name],
  properties: { [name]: { enum: values } },
});

const when = (condition: JsonSchema, holds: JsonSchema, otherwise?: JsonSchema): JsonSchema => ({
  if: condition,
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema; nobody awaits a schema.
  then: holds,
  ...(otherwise === undefined ? {} : { else: otherwise }),
});

/** What each kind of outcome holds. A field without observation asks for none, so that it accepts every outcome. */
const holdings = (hasObservation: boolean): Readonly<Record<ParticipationCarries, JsonSchema>> => ({
  RESPONSE_OR_OBSERVATION: hasObservation
    ? { anyOf: [has("response"), has("observation")] }
    : has("response"),
  OBSERVATION: hasObservation
    ? { ...has("observation"), allOf: [hasNone("response")] }
    : hasNone("response", "observation"),
  MAY_HAVE_OBSERVATION: hasNone("response"),
  NOTHING: hasNone("response", "observation"),
});

const carryings: readonly ParticipationCarries[] = [
  "RESPONSE_OR_OBSERVATION",
  "OBSERVATION",
  "MAY_HAVE_OBSERVATION",
  "NOTHING",
];

const outcomeRules = ({ participation, observation }: VoiceModel): readonly JsonSchema[] => {
  const holds = holdings(observation !== undefined);
  return carryings.flatMap((carries) => {
    const codes = participation.outcomes
      .filter((outcome) => outcome.carries === carries)
      .map(({ code }) => code);
    return codes.length === 0 ? [] : [when(whenField("participation", codes), holds[carries])];
  });
};

/** Whoever was heard was heard somehow: how, in whose words, and told what. */
const heardRule: JsonSchema = when(
  { anyOf: [has("response"), has("observation")] },
  { allOf: [has("context"), has("authorship"), has("notice")] },
);

/** A group's voice is never split back into its people. */
const groupRule: JsonSchema = when(whenField("level", ["COLLECTIVE", "AGGREGATED"]), {
  properties: { speaker: { properties: { localRef: never } } },
});

const checkBackRules = ({ authorship }: VoiceModel): readonly JsonSchema[] => [
  ...(authorship.needsCheckBack.length === 0
    ? []
    : [
        when(whenField("transformation", authorship.needsCheckBack), {
          required: ["checkedBack"],
        }),
      ]),
  when(
    whenField("checkedBack", ["NOT_POSSIBLE"]),
    { required: ["checkedBackReason"] },
    { properties: { checkedBackReason: never } },
  ),
];

/** The conditions between the parts of a voice record, for the closed schema. None makes an answer mandatory. */
export const voiceRules = (model: VoiceModel): readonly JsonSchema[] => [
  ...outcomeRules(model),
  heardRule,
  groupRule,
  { properties: { authorship: { allOf: checkBackRules(model) } } },
];
