import type {
  CodeList,
  ModeFamily,
  ParticipationCarries,
  VoiceField,
} from "../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { CodeModel } from "../../runtime/return-model.ts";
import type { Lookup } from "./lookup.ts";
import { codesOf, createLookup, refOf } from "./lookup.ts";
import { pascalName } from "./names.ts";
import { plainText } from "./texts.ts";

/** A code list as a voice record uses it. */
export interface VoiceList {
  /** Exact reference of the list. */
  readonly codelist: string;
  readonly codes: readonly CodeModel[];
}

/** A participation outcome, and what a record with it holds. */
export interface OutcomeModel extends CodeModel {
  readonly family?: string;
  readonly carries: ParticipationCarries;
}

/** A way of being heard that the field allows. */
export interface VoiceModeModel {
  readonly mode: string;
  readonly family: ModeFamily;
}

/** The lists that describe how someone was heard. */
export type ContextLists = Readonly<Record<keyof VoiceField["context"], VoiceList>>;

/** A voice field with every list followed: what a voice record of it may hold. Plain data, names final. */
export interface VoiceModel {
  /** Exact reference of the field. */
  readonly ref: string;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly definition?: string;
  /** Start of every type name of the field, for example `SafeWhereILive`. */
  readonly typeName: string;
  readonly levels: readonly string[];
  readonly speakers: readonly string[];
  readonly modes: readonly VoiceModeModel[];
  readonly participation: { readonly codelist: string; readonly outcomes: readonly OutcomeModel[] };
  readonly scale?: VoiceList;
  readonly context: ContextLists;
  /** Absent when the field holds no observation: its people speak for themselves. */
  readonly observation?: {
    readonly signals: VoiceList;
    readonly observerRoles: VoiceList;
    readonly certainty: VoiceList;
    readonly otherReadingRequired: boolean;
  };
  readonly authorship: {
    readonly wordsBy: VoiceList;
    readonly recordedBy: VoiceList;
    readonly transformation: VoiceList;
    readonly checkedBack: VoiceList;
    readonly needsCheckBack: readonly string[];
  };
  readonly audiences: VoiceList;
  readonly replyOutcomes: VoiceList;
}

const listOf = (text: string, lookup: Lookup): VoiceList => {
  const found = lookup.follow("codelist", text);
  return found === undefined
    ? { codelist: text, codes: [] }
    : { codelist: found.ref, codes: codesOf(found.content) };
};

const outcomesOf = (content: CodeList): readonly OutcomeModel[] =>
  codesOf(content).map((code, index) => {
    const { family, carries } = content.codes[index] ?? {};
    // An outcome that does not say what it carries carries nothing: nothing is ever demanded of a person by default.
    return { ...code, ...(family === undefined ? {} : { family }), carries: carries ?? "NOTHING" };
  });

const contextOf = ({ context }: VoiceField, lookup: Lookup): ContextLists => ({
  startedBy: listOf(context.startedBy, lookup),
  askerRole: listOf(context.askerRole, lookup),
  askerRelationship: listOf(context.askerRelationship, lookup),
  occasion: listOf(context.occasion, lookup),
  place: listOf(context.place, lookup),
  privacy: listOf(context.privacy, lookup),
  technology: listOf(context.technology, lookup),
  thinkingSupport: listOf(context.thinkingSupport, lookup),
  toldBeingRecorded: listOf(context.toldBeingRecorded, lookup),
  modeChosenBy: listOf(context.modeChosenBy, lookup),
  supports: listOf(context.supports, lookup),
});

const observationOf = (
  { observation }: VoiceField,
  lookup: Lookup,
): Pick<VoiceModel, "observation"> =>
  observation === undefined
    ? {}
    : {
        observation: {
          signals: listOf(observation.signals, lookup),
          observerRoles: listOf(observation.observerRoles, lookup),
          certainty: listOf(observation.certainty, lookup),
          otherReadingRequired: observation.otherReadingRequired,
        },
      };

const authorshipOf = ({ authorship }: VoiceField, lookup: Lookup): VoiceModel["authorship"] => ({
  wordsBy: listOf(authorship.wordsBy, lookup),
  recordedBy: listOf(authorship.recordedBy, lookup),
  transformation: listOf(authorship.transformation, lookup),
  checkedBack: listOf(authorship.checkedBack, lookup),
  needsCheckBack: authorship.needsCheckBack,
});

const titlesOf = (content: VoiceField): Pick<VoiceModel, "title" | "definition"> => ({
  title: plainText(content.titles),
  ...(content.definition === undefined ? {} : { definition: plainText(content.definition) }),
});

const modelOf = (ref: string, content: VoiceField, lookup: Lookup): VoiceModel => {
  const participation = lookup.follow("codelist", content.participationOutcomes);
  return {
    ref,
    id: content.id,
    version: content.version,
    ...titlesOf(content),
    typeName: pascalName(content.id.slice(content.id.indexOf(":") + 1)),
    levels: content.axes.levels,
    speakers: content.speakers,
    modes: content.modes.map(({ mode, family }) => ({ mode, family })),
    participation: {
      codelist: participation?.ref ?? content.participationOutcomes,
      outcomes: participation === undefined ? [] : outcomesOf(participation.content),
    },
    ...(content.responseScale === undefined
      ? {}
      : { scale: listOf(content.responseScale, lookup) }),
    context: contextOf(content, lookup),
    ...observationOf(content, lookup),
    authorship: authorshipOf(content, lookup),
    audiences: listOf(content.audiences, lookup),
    replyOutcomes: listOf(content.replyOutcomes, lookup),
  };
};

/** A voice field with every reference followed. Every broken reference is reported. */
export const voiceModel = (
  snapshot: Snapshot,
  fieldVersion: ItemVersion,
): Result<VoiceModel, readonly Problem[]> => {
  const { content } = fieldVersion;
  if (content.kind !== "voice-field") {
    const message = `${refOf(fieldVersion)} is of the kind ${content.kind}, not a voice field.`;
    return fail([problemOf("ITEM_KIND_UNEXPECTED", message)]);
  }
  const lookup = createLookup(snapshot, fieldVersion, new Map());
  const model = modelOf(refOf(fieldVersion), content, lookup);
  return lookup.problems.length === 0 ? ok(model) : fail(lookup.problems);
};
