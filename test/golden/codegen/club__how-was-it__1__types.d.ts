// Made by chorus 0.3.0 from release 2026.1 (sha256:1111111111111111111111111111111111111111111111111111111111111111).
// From club:how-was-it@1.2.0.

/**
 * A voice record: How was * / it? `${1}`.
 */
export interface HowWasItRecord {
  /**
   * The voice field.
   */
  readonly fieldId: "club:how-was-it";
  /**
   * Its version.
   */
  readonly fieldVersion: "1.2.0";
  /**
   * The day of the record.
   */
  readonly recordedOn: string;
  /**
   * One person, a group, or many.
   */
  readonly level: "INDIVIDUAL" | "COLLECTIVE";
  /**
   * What came of offering a way to be heard. Every outcome is valid; none needs a reason.
   */
  readonly participation: "TOOK_PART_DIRECTLY" | "TOOK_PART_WITHOUT_WORDS" | "CHILD_STARTED" | "OBSERVED_PREVERBAL" | "PRESENT_AND_SILENT" | "PLAYFUL_NON_ENGAGEMENT" | "STILL_THINKING" | "NOT_NOW" | "CHOSE_NOT_TO_TAKE_PART" | "WITHDREW" | "REPEATEDLY_DID_NOT_COME" | "WAS_NOT_BROUGHT" | "NOT_OFFERED";
  /**
   * Who speaks. Never a name.
   */
  readonly speaker?: HowWasItSpeaker | null;
  /**
   * What someone said, chose or made. Only the way of being heard is asked for.
   */
  readonly response?: HowWasItResponse | null;
  /**
   * What was seen or heard. It is never merged with said words.
   */
  readonly observation?: HowWasItObservation | null;
  /**
   * Whose words, whose pen, how changed, and whether the person saw it.
   */
  readonly authorship?: HowWasItAuthorship | null;
  /**
   * How someone was heard.
   */
  readonly context?: HowWasItContext | null;
  /**
   * Which notice they were given.
   */
  readonly notice?: HowWasItNotice | null;
  /**
   * What came back to the person.
   */
  readonly loop?: HowWasItReply | null;
  /**
   * The local key of the record that this one takes the place of.
   */
  readonly revisionOf?: string | null;
}

/**
 * Who speaks. Never a name.
 */
export interface HowWasItSpeaker {
  /**
   * The part they play.
   */
  readonly role: "CHILD";
  /**
   * The local system's own opaque key of one person; never for a group.
   */
  readonly localRef?: string;
}

/**
 * What someone said, chose or made. Only the way of being heard is asked for.
 */
export interface HowWasItResponse {
  /**
   * The way they were heard.
   */
  readonly mode: "APP" | "SPOKEN" | "DRAWING";
  /**
   * The point of the scale that they chose, if they chose one.
   */
  readonly scale?: "MOSTLY" | "SOMETIMES";
  /**
   * Where the recording or picture is kept locally.
   */
  readonly mediaRef?: string;
  /**
   * Their words, or what they made, in words.
   */
  readonly description?: string;
}

/**
 * What was seen or heard. It is never merged with said words.
 */
export interface HowWasItObservation {
  /**
   * What was seen or heard.
   */
  readonly signals: readonly ("REACHES" | "CRIES")[];
  /**
   * The observer's role.
   */
  readonly observerRole: "CHILD" | "PRACTITIONER";
  /**
   * How the observer reads it.
   */
  readonly reading: string;
  /**
   * How sure the observer is.
   */
  readonly certainty: "FAIRLY";
  /**
   * One other way to read it.
   */
  readonly otherReading: string;
  /**
   * Where the recording or picture is kept locally.
   */
  readonly mediaRef?: string;
}

/**
 * Whose words, whose pen, how changed, and whether the person saw it.
 */
export interface HowWasItAuthorship {
  /**
   * Whose words.
   */
  readonly wordsBy: "SPEAKER";
  /**
   * Whose pen.
   */
  readonly recordedBy: "PRACTITIONER";
  /**
   * How the words were changed.
   */
  readonly transformation: "VERBATIM" | "SUMMARISED";
  /**
   * Whether the person saw what was written.
   */
  readonly checkedBack?: "AGREED" | "NOT_POSSIBLE";
  /**
   * Why it could not be shown.
   */
  readonly checkedBackReason?: string;
}

/**
 * How someone was heard.
 */
export interface HowWasItContext {
  /**
   * Who started it.
   */
  readonly startedBy: "ADULT" | "CHILD";
  /**
   * The role of the asker.
   */
  readonly askerRole: "CHILD" | "PRACTITIONER";
  /**
   * How well they know each other.
   */
  readonly askerRelationship: "KNOWN";
  /**
   * True when the asker's own work is judged by the answer.
   */
  readonly askerIsJudged?: boolean;
  /**
   * When.
   */
  readonly occasion: "DIRECT_WORK";
  /**
   * Where.
   */
  readonly place: "HOME";
  /**
   * Who else could hear.
   */
  readonly privacy: "ALONE";
  /**
   * What was used.
   */
  readonly technology: readonly "NONE"[];
  /**
   * What helped them think.
   */
  readonly thinkingSupport?: readonly "NONE"[];
  /**
   * Whether they knew it was recorded.
   */
  readonly toldBeingRecorded: "YES" | "CARER_TOLD";
  /**
   * Who chose the way.
   */
  readonly modeChosenBy: "SPEAKER";
  /**
   * What helped.
   */
  readonly supports?: readonly "TIME"[];
}

/**
 * Which notice they were given.
 */
export interface HowWasItNotice {
  /**
   * Whom the notice was written for.
   */
  readonly audience: "CHILD_6_TO_9";
  /**
   * Version of the notice.
   */
  readonly version: string;
}

/**
 * What came back to the person.
 */
export interface HowWasItReply {
  /**
   * By when they are owed a reply.
   */
  readonly replyDueBy?: string | null;
  /**
   * What was done.
   */
  readonly outcome?: "DONE" | null;
  /**
   * When they were told.
   */
  readonly repliedOn?: string | null;
}

/**
 * A voice record: How was * / it? `${1}`.
 */
export interface HowWasItRecordOpen {
  /**
   * The voice field.
   */
  readonly fieldId: "club:how-was-it";
  /**
   * Its version.
   */
  readonly fieldVersion: string;
  /**
   * The day of the record.
   */
  readonly recordedOn: string;
  /**
   * One person, a group, or many.
   */
  readonly level: string;
  /**
   * What came of offering a way to be heard. Every outcome is valid; none needs a reason.
   */
  readonly participation: string;
  /**
   * Who speaks. Never a name.
   */
  readonly speaker?: HowWasItSpeakerOpen | null;
  /**
   * What someone said, chose or made. Only the way of being heard is asked for.
   */
  readonly response?: HowWasItResponseOpen | null;
  /**
   * What was seen or heard. It is never merged with said words.
   */
  readonly observation?: HowWasItObservationOpen | null;
  /**
   * Whose words, whose pen, how changed, and whether the person saw it.
   */
  readonly authorship?: HowWasItAuthorshipOpen | null;
  /**
   * How someone was heard.
   */
  readonly context?: HowWasItContextOpen | null;
  /**
   * Which notice they were given.
   */
  readonly notice?: HowWasItNoticeOpen | null;
  /**
   * What came back to the person.
   */
  readonly loop?: HowWasItReplyOpen | null;
  /**
   * The local key of the record that this one takes the place of.
   */
  readonly revisionOf?: string | null;
  readonly [k: string]: unknown;
}

/**
 * Who speaks. Never a name.
 */
export interface HowWasItSpeakerOpen {
  /**
   * The part they play.
   */
  readonly role: string;
  /**
   * The local system's own opaque key of one person; never for a group.
   */
  readonly localRef?: string;
  readonly [k: string]: unknown;
}

/**
 * What someone said, chose or made. Only the way of being heard is asked for.
 */
export interface HowWasItResponseOpen {
  /**
   * The way they were heard.
   */
  readonly mode: string;
  /**
   * The point of the scale that they chose, if they chose one.
   */
  readonly scale?: string;
  /**
   * Where the recording or picture is kept locally.
   */
  readonly mediaRef?: string;
  /**
   * Their words, or what they made, in words.
   */
  readonly description?: string;
  readonly [k: string]: unknown;
}

/**
 * What was seen or heard. It is never merged with said words.
 */
export interface HowWasItObservationOpen {
  /**
   * What was seen or heard.
   */
  readonly signals: readonly string[];
  /**
   * The observer's role.
   */
  readonly observerRole: string;
  /**
   * How the observer reads it.
   */
  readonly reading: string;
  /**
   * How sure the observer is.
   */
  readonly certainty: string;
  /**
   * One other way to read it.
   */
  readonly otherReading: string;
  /**
   * Where the recording or picture is kept locally.
   */
  readonly mediaRef?: string;
  readonly [k: string]: unknown;
}

/**
 * Whose words, whose pen, how changed, and whether the person saw it.
 */
export interface HowWasItAuthorshipOpen {
  /**
   * Whose words.
   */
  readonly wordsBy: string;
  /**
   * Whose pen.
   */
  readonly recordedBy: string;
  /**
   * How the words were changed.
   */
  readonly transformation: string;
  /**
   * Whether the person saw what was written.
   */
  readonly checkedBack?: string;
  /**
   * Why it could not be shown.
   */
  readonly checkedBackReason?: string;
  readonly [k: string]: unknown;
}

/**
 * How someone was heard.
 */
export interface HowWasItContextOpen {
  /**
   * Who started it.
   */
  readonly startedBy: string;
  /**
   * The role of the asker.
   */
  readonly askerRole: string;
  /**
   * How well they know each other.
   */
  readonly askerRelationship: string;
  /**
   * True when the asker's own work is judged by the answer.
   */
  readonly askerIsJudged?: boolean;
  /**
   * When.
   */
  readonly occasion: string;
  /**
   * Where.
   */
  readonly place: string;
  /**
   * Who else could hear.
   */
  readonly privacy: string;
  /**
   * What was used.
   */
  readonly technology: readonly string[];
  /**
   * What helped them think.
   */
  readonly thinkingSupport?: readonly string[];
  /**
   * Whether they knew it was recorded.
   */
  readonly toldBeingRecorded: string;
  /**
   * Who chose the way.
   */
  readonly modeChosenBy: string;
  /**
   * What helped.
   */
  readonly supports?: readonly string[];
  readonly [k: string]: unknown;
}

/**
 * Which notice they were given.
 */
export interface HowWasItNoticeOpen {
  /**
   * Whom the notice was written for.
   */
  readonly audience: string;
  /**
   * Version of the notice.
   */
  readonly version: string;
  readonly [k: string]: unknown;
}

/**
 * What came back to the person.
 */
export interface HowWasItReplyOpen {
  /**
   * By when they are owed a reply.
   */
  readonly replyDueBy?: string | null;
  /**
   * What was done.
   */
  readonly outcome?: string | null;
  /**
   * When they were told.
   */
  readonly repliedOn?: string | null;
  readonly [k: string]: unknown;
}
