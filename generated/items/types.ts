// Made by chorus 0.3.0 from schema/item. Do not edit: npm run generate.

/** Anything registered, told apart by its `kind`. */
export type RegistryItem =
  | CodeList
  | CodingFrame
  | DataElement
  | Gate
  | Indicator
  | ItemMapping
  | Method
  | PracticeExample
  | LocalProfile
  | QuestionSet
  | RecordTable
  | DataReturn
  | ValidationRule
  | Term
  | VoiceField;

/** The kind of an item. */
export type ItemKind = RegistryItem["kind"];

/**
 * A set of allowed codes.
 */
export interface CodeList {
  /**
   * The kind of item.
   */
  readonly kind: "codelist";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * The codes, in their published order.
   */
  readonly codes: readonly Code[];
  /**
   * True when the order of the codes has meaning.
   */
  readonly ordered: boolean;
  /**
   * True when no other value is allowed.
   */
  readonly closed: boolean;
  /**
   * True when a value outside the list may be given in words.
   */
  readonly otherAllowed?: boolean;
  /**
   * Marks by which it is found and sorted.
   */
  readonly facets?: Facets;
  /**
   * Whose voices it holds, and what people say of it.
   */
  readonly voices?: Voices;
  /**
   * What it shows, what it hides, and what it must not be used for.
   */
  readonly reach?: Reach;
  /**
   * Who looks after it, and when it is looked at again.
   */
  readonly care?: Care;
}

/**
 * How what people say or show is sorted into themes.
 */
export interface CodingFrame {
  /**
   * The kind of item.
   */
  readonly kind: "coding-frame";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * The themes.
   */
  readonly codes: readonly FrameCode[];
  /**
   * What gets a code.
   */
  readonly unit: CodedUnit;
  /**
   * True when one unit may get several codes.
   */
  readonly severalCodes?: boolean;
  /**
   * Who codes.
   */
  readonly coders: readonly CoderGroup[];
  /**
   * How far coders agree; absent means not measured yet, and no counts are published.
   */
  readonly reliability?: Reliability;
  /**
   * A machine that helps, where there is one.
   */
  readonly machineAssisted?: MachineCoding;
  /**
   * The code for silence and for what cannot be read.
   */
  readonly silenceCode: string;
  /**
   * True when themes of a few are kept, as themes.
   */
  readonly keepMinorityThemes: boolean;
  /**
   * Voice fields whose answers it sorts.
   */
  readonly voiceFields?: readonly string[];
  /**
   * What it showed to be missing.
   */
  readonly raises?: readonly string[];
  /**
   * Indicators that it checks against experience.
   */
  readonly calibrates?: readonly string[];
  /**
   * Reviews by people whose words are coded.
   */
  readonly reviewedBy?: readonly FrameReview[];
  /**
   * Marks by which it is found and sorted.
   */
  readonly facets?: Facets;
  /**
   * Whose voices it holds, and what people say of it.
   */
  readonly voices?: Voices;
  /**
   * The people in the data.
   */
  readonly people?: PeopleInIt;
  /**
   * What lets us hold it, and what is right.
   */
  readonly law?: LawAndEthics;
  /**
   * What it shows, what it hides, and what it must not be used for.
   */
  readonly reach?: Reach;
  /**
   * Made-up cases that show what is meant.
   */
  readonly examples?: readonly DefinitionExample[];
  /**
   * Who looks after it, and when it is looked at again.
   */
  readonly care?: Care;
}

/**
 * One fact that can be recorded: a concept and the values it may take.
 */
export interface DataElement {
  /**
   * The kind of item.
   */
  readonly kind: "element";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * What the fact is about.
   */
  readonly concept: ElementConcept;
  /**
   * Names under which returns carry it, for example PLACE.
   */
  readonly statutoryNames?: readonly string[];
  /**
   * The shape of its value.
   */
  readonly valueShape: ValueShape;
  /**
   * The values it may take.
   */
  readonly value: CodedValue | TextValue | DateValue | TimestampValue | YearValue | IntegerValue | DecimalValue | TrueFalseValue;
  /**
   * Whether it may be blank, and what blank means.
   */
  readonly nullability?: Nullability;
  /**
   * Codes that say why there is no value.
   */
  readonly missingReasons?: string;
  /**
   * The day or period that the value is about.
   */
  readonly period?: string;
  /**
   * True when one record may carry several values.
   */
  readonly repeatable?: boolean;
  /**
   * Marks by which it is found and sorted.
   */
  readonly facets?: Facets;
  /**
   * Whose voices it holds, and what people say of it.
   */
  readonly voices?: Voices;
  /**
   * How it is used, and what it changes in day-to-day work.
   */
  readonly use?: DailyUse;
  /**
   * The people in the data.
   */
  readonly people?: PeopleInIt;
  /**
   * What lets us hold it, and what is right.
   */
  readonly law?: LawAndEthics;
  /**
   * What people are told before they are asked.
   */
  readonly notices?: readonly Notice[];
  /**
   * What it shows, what it hides, and what it must not be used for.
   */
  readonly reach?: Reach;
  /**
   * Made-up cases that show what is meant.
   */
  readonly examples?: readonly DefinitionExample[];
  /**
   * Who looks after it, and when it is looked at again.
   */
  readonly care?: Care;
}

/**
 * What must hold before a version may have another status, and who decides. The rules of the registry are items too: they change by the rules.
 */
export interface Gate {
  /**
   * The kind of item.
   */
  readonly kind: "gate";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * Which gate.
   */
  readonly gate: GateCode;
  /**
   * Statuses from which it can be entered.
   */
  readonly fromStatus: readonly ItemStatus[];
  /**
   * Statuses to which it leads.
   */
  readonly toStatus: readonly ItemStatus[];
  /**
   * Who decides; all of them.
   */
  readonly decidedBy: readonly GateDecider[];
  /**
   * Parts of an item that have to be filled in.
   */
  readonly requiredFields?: readonly RequiredField[];
  /**
   * Conditions that have to hold.
   */
  readonly conditions: readonly GateRequirement[];
  /**
   * Questions that have to be answered.
   */
  readonly ethics?: EthicsRequirement;
  /**
   * How many reviews of each kind are needed; each entry has to be met. It is fixed before the round opens.
   */
  readonly quorum?: readonly QuorumRule[];
  /**
   * Working days for which the round is open at least.
   */
  readonly reviewWindowWorkingDays?: number;
  /**
   * Working days without a new concern, hold or change before a decision.
   */
  readonly quietPeriodWorkingDays?: number;
  /**
   * Working days in which the steward answers a panel's hold.
   */
  readonly holdAnswerWorkingDays?: number;
  /**
   * How often it has to be tried out.
   */
  readonly stressTests?: StressTestRule;
  /**
   * Smallest group whose votes or numbers are shown.
   */
  readonly minimumGroup: number;
  /**
   * True when the decision is minuted.
   */
  readonly minutesRequired?: boolean;
  /**
   * Whose voices it holds, and what people say of it.
   */
  readonly voices?: Voices;
  /**
   * Who looks after it, and when it is looked at again.
   */
  readonly care?: Care;
}

/**
 * A measure built from definitions: who is counted, how values are spread, what is published and what it must not be used for.
 */
export interface Indicator {
  /**
   * The kind of item.
   */
  readonly kind: "indicator";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * Whether it tells where people are or how they are.
   */
  readonly measureFocus: MeasureFocus;
  /**
   * What kind of thing it tells.
   */
  readonly measureType: MeasureType;
  /**
   * Which side of life it looks at.
   */
  readonly aspect?: MeasureAspect;
  /**
   * The need that it is about, in a few words.
   */
  readonly need?: string;
  /**
   * Which way it is wanted to go.
   */
  readonly better?: BetterWhen;
  /**
   * Why it has two bands only, where it has; and whether it could be finer.
   */
  readonly binaryReason?: string;
  /**
   * Why it matters, in the words of those whom it is about.
   */
  readonly mattersBecause?: readonly VoiceEntry[];
  /**
   * Who says what success is.
   */
  readonly successDefinedBy?: readonly SpeakerRole[];
  /**
   * Who judges whether it was met.
   */
  readonly metJudgedBy?: readonly SpeakerRole[];
  /**
   * What kind of evidence it is.
   */
  readonly evidence: EvidenceLabel;
  /**
   * Voice fields whose answers it counts.
   */
  readonly voiceFields?: readonly string[];
  /**
   * How certain the definition is.
   */
  readonly certainty: MeasureCertainty;
  /**
   * How it is worked out; absent when it cannot be.
   */
  readonly calculation?: MeasureCalculation;
  /**
   * Why it cannot be worked out, where it cannot.
   */
  readonly cannotCompute?: CannotCompute;
  /**
   * Its counted and its told part.
   */
  readonly components?: MeasureComponents;
  /**
   * What to read beside it.
   */
  readonly companions?: readonly Companion[];
  /**
   * With what it may be compared.
   */
  readonly comparability: Comparability;
  /**
   * Years from which figures do not compare with those before.
   */
  readonly seriesBreaks?: readonly SeriesBreak[];
  /**
   * Names and codes under which others publish it.
   */
  readonly namesElsewhere?: readonly NameElsewhere[];
  /**
   * What it takes for granted.
   */
  readonly assumptions?: readonly string[];
  /**
   * What is meant to change through it.
   */
  readonly intendedChange?: readonly string[];
  /**
   * Marks by which it is found and sorted.
   */
  readonly facets?: Facets;
  /**
   * Whose voices it holds, and what people say of it.
   */
  readonly voices?: Voices;
  /**
   * How it is used, and what it changes in day-to-day work.
   */
  readonly use?: DailyUse;
  /**
   * The people in the data.
   */
  readonly people?: PeopleInIt;
  /**
   * What lets us hold it, and what is right.
   */
  readonly law?: LawAndEthics;
  /**
   * What people are told before they are asked.
   */
  readonly notices?: readonly Notice[];
  /**
   * What it shows, what it hides, and what it must not be used for.
   */
  readonly reach?: Reach;
  /**
   * Made-up cases that show what is meant.
   */
  readonly examples?: readonly DefinitionExample[];
  /**
   * Who looks after it, and when it is looked at again.
   */
  readonly care?: Care;
}

/**
 * How two definitions relate: how near they are, how values of one become values of the other, and what is lost either way.
 */
export interface ItemMapping {
  /**
   * The kind of item.
   */
  readonly kind: "mapping";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * The side it comes from.
   */
  readonly from: readonly MappingEnd[];
  /**
   * The side it goes to; empty when nothing like it was found.
   */
  readonly to: readonly MappingEnd[];
  /**
   * How near the two are in meaning.
   */
  readonly match: MatchType;
  /**
   * How values of one side become values of the other.
   */
  readonly transform: MappingTransform;
  /**
   * Values that stand for each other. Where one side stands with several on the other, nobody guesses: it is an open question.
   */
  readonly codes?: readonly MappedCodes[];
  /**
   * How values are worked out, where they are.
   */
  readonly derive?: Derivation;
  /**
   * How they are worked out back.
   */
  readonly deriveBack?: Derivation;
  /**
   * What is lost on the way.
   */
  readonly lossForward: string;
  /**
   * What is lost on the way back.
   */
  readonly lossBack: string;
  /**
   * Collection years for which it holds.
   */
  readonly validFor?: YearsInForce;
  /**
   * What it rests on.
   */
  readonly evidence?: readonly Source[];
  /**
   * Who tried it.
   */
  readonly testedBy?: readonly MappingTest[];
  /**
   * Made-up rows of both sides.
   */
  readonly fixtures?: readonly MappingFixture[];
  /**
   * Marks by which it is found and sorted.
   */
  readonly facets?: Facets;
  /**
   * Whose voices it holds, and what people say of it.
   */
  readonly voices?: Voices;
  /**
   * What it shows, what it hides, and what it must not be used for.
   */
  readonly reach?: Reach;
  /**
   * Who looks after it, and when it is looked at again.
   */
  readonly care?: Care;
}

/**
 * A way of listening or collecting: how it is set up, for whom it fits, and what to take care of.
 */
export interface Method {
  /**
   * The kind of item.
   */
  readonly kind: "method";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * What kind of method.
   */
  readonly methodKind: MethodKind;
  /**
   * Ways of being heard that it is open to.
   */
  readonly modes: readonly VoiceMode[];
  /**
   * Stages of life that it fits.
   */
  readonly ageFit: readonly LifeStage[];
  /**
   * Place, seating and time.
   */
  readonly setup?: MethodSetup;
  /**
   * Whether both sides may ask.
   */
  readonly dialogue?: MethodDialogue;
  /**
   * What the listener does and leaves.
   */
  readonly listenerGuidance?: readonly AudienceText[];
  /**
   * What is done beforehand.
   */
  readonly preparation?: readonly string[];
  /**
   * What helps people to think before they answer.
   */
  readonly thinkingSupport?: readonly string[];
  /**
   * What helps people to understand and to express themselves.
   */
  readonly communicationSupport?: readonly CommunicationSupport[];
  /**
   * How something hard is asked.
   */
  readonly sensitiveAsk?: SensitiveAsk;
  /**
   * How it looks when it goes well; made up.
   */
  readonly goodPractice?: readonly string[];
  /**
   * How it looks when it goes badly; made up.
   */
  readonly poorPractice?: readonly string[];
  /**
   * Whether the answer judges the one who asks.
   */
  readonly independence: MethodIndependence;
  /**
   * Whether the code for online services applies.
   */
  readonly childrensCode?: ChildrensCode;
  /**
   * What those who use it have learnt.
   */
  readonly training?: readonly string[];
  /**
   * What is known of how well it works.
   */
  readonly evidence?: readonly Source[];
  /**
   * Marks by which it is found and sorted.
   */
  readonly facets?: Facets;
  /**
   * Whose voices it holds, and what people say of it.
   */
  readonly voices?: Voices;
  /**
   * What lets us hold it, and what is right.
   */
  readonly law?: LawAndEthics;
  /**
   * What it shows, what it hides, and what it must not be used for.
   */
  readonly reach?: Reach;
  /**
   * Made-up cases that show what is meant.
   */
  readonly examples?: readonly DefinitionExample[];
  /**
   * Who looks after it, and when it is looked at again.
   */
  readonly care?: Care;
}

/**
 * What someone tried, what worked and what did not.
 */
export interface PracticeExample {
  /**
   * The kind of item.
   */
  readonly kind: "practice-example";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * Where, as widely as it takes not to point at anyone.
   */
  readonly place: string;
  /**
   * Stages of life of those concerned.
   */
  readonly lifeStages?: readonly LifeStage[];
  /**
   * What was tried.
   */
  readonly whatWasTried: readonly AudienceText[];
  /**
   * Items that were used.
   */
  readonly itemsUsed?: readonly string[];
  /**
   * Methods that were used.
   */
  readonly methods?: readonly string[];
  /**
   * What it took.
   */
  readonly costBand: CostBand;
  /**
   * The same in words.
   */
  readonly cost?: string;
  /**
   * What worked.
   */
  readonly whatWorked: readonly string[];
  /**
   * What did not.
   */
  readonly whatDidNot: readonly string[];
  /**
   * What children, families and workers said.
   */
  readonly whatPeopleSaid?: readonly VoiceEntry[];
  /**
   * The role that can tell more, never a name.
   */
  readonly contactRole?: string;
  /**
   * Who does it now.
   */
  readonly adoptedBy?: readonly string[];
  /**
   * Marks by which it is found and sorted.
   */
  readonly facets?: Facets;
  /**
   * Whose voices it holds, and what people say of it.
   */
  readonly voices?: Voices;
  /**
   * What it shows, what it hides, and what it must not be used for.
   */
  readonly reach?: Reach;
  /**
   * Who looks after it, and when it is looked at again.
   */
  readonly care?: Care;
}

/**
 * How an authority or a region differs from a return, a table or a list, said openly, with reason and dates.
 */
export interface LocalProfile {
  /**
   * The kind of item.
   */
  readonly kind: "profile";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * Id of the authority that states the difference.
   */
  readonly authority: string;
  /**
   * Whether it holds for one authority or for a region.
   */
  readonly scope: ProfileScope;
  /**
   * What it differs from.
   */
  readonly of: string;
  /**
   * The differences.
   */
  readonly differences: readonly LocalDifference[];
  /**
   * Whose voices it holds, and what people say of it.
   */
  readonly voices?: Voices;
  /**
   * Who looks after it, and when it is looked at again.
   */
  readonly care?: Care;
}

/**
 * Questions to answer together before something is used, or to ask when people make it together.
 */
export interface QuestionSet {
  /**
   * The kind of item.
   */
  readonly kind: "question-set";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * What the questions are for.
   */
  readonly purpose: QuestionSetPurpose;
  /**
   * The questions, in the order in which they are asked.
   */
  readonly questions: readonly Question[];
  /**
   * Whose voices it holds, and what people say of it.
   */
  readonly voices?: Voices;
  /**
   * Who looks after it, and when it is looked at again.
   */
  readonly care?: Care;
}

/**
 * A table of a collection: what one row is, its columns and its keys.
 */
export interface RecordTable {
  /**
   * The kind of item.
   */
  readonly kind: "record";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * Name of the table or group as published, for example Episodes.
   */
  readonly table: string;
  /**
   * Whether it is returned or looked things up in.
   */
  readonly role: RecordRole;
  /**
   * What one row stands for.
   */
  readonly grain: string;
  /**
   * File name in which it is usually sent.
   */
  readonly fileName?: string;
  /**
   * Path of the group in the XML form.
   */
  readonly path?: string;
  /**
   * The group that it stands in.
   */
  readonly parent?: string;
  /**
   * Name under which rules see the number of a row, where the return has no identifier for it.
   */
  readonly numberedAs?: string;
  /**
   * How often it may occur in its parent, or in the return.
   */
  readonly occurs: Occurrence;
  /**
   * Its columns, in published order.
   */
  readonly columns: readonly Column[];
  /**
   * Names of columns and groups in the order the XML form asks for.
   */
  readonly order?: readonly string[];
  /**
   * Columns that together may occur only once.
   */
  readonly keys: readonly TableKey[];
  /**
   * Its rows as comma-separated text, column names first, for a list that ships with the standard.
   */
  readonly rows?: string;
  /**
   * Marks by which it is found and sorted.
   */
  readonly facets?: Facets;
  /**
   * Whose voices it holds, and what people say of it.
   */
  readonly voices?: Voices;
  /**
   * How it is used, and what it changes in day-to-day work.
   */
  readonly use?: DailyUse;
  /**
   * The people in the data.
   */
  readonly people?: PeopleInIt;
  /**
   * What lets us hold it, and what is right.
   */
  readonly law?: LawAndEthics;
  /**
   * What it shows, what it hides, and what it must not be used for.
   */
  readonly reach?: Reach;
  /**
   * Who looks after it, and when it is looked at again.
   */
  readonly care?: Care;
}

/**
 * One year of a collection: what is sent, for which period, and the exact versions that it is made of.
 */
export interface DataReturn {
  /**
   * The kind of item.
   */
  readonly kind: "return";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * The body that collects it.
   */
  readonly owner: string;
  /**
   * The law under which it is collected.
   */
  readonly legalBasis?: string;
  /**
   * The year in which the collection period ends; also the major version.
   */
  readonly collectionYear: number;
  /**
   * The days that it covers.
   */
  readonly period: CollectionPeriod;
  /**
   * Forms in which it is sent.
   */
  readonly formats: readonly FileForm[];
  /**
   * Its tables, in published order.
   */
  readonly records: readonly string[];
  /**
   * The table that lists each person once.
   */
  readonly subject?: ReturnSubject;
  /**
   * Validation rules in force.
   */
  readonly rules?: readonly string[];
  /**
   * Lists that its rules look things up in.
   */
  readonly references?: readonly string[];
  /**
   * Whether the year's rules are encoded here.
   */
  readonly rulesState: RulesState;
  /**
   * The exact version of everything it is made of.
   */
  readonly binds: readonly string[];
  /**
   * Last year's return.
   */
  readonly previous?: string;
  /**
   * What comes back to those who gave it, or about whom it is. Absent means that nothing is known to come back.
   */
  readonly comesBack?: readonly ComesBack[];
}

/**
 * A condition under which rows of a return are reported, and what is said about them.
 */
export interface ValidationRule {
  /**
   * The kind of item.
   */
  readonly kind: "rule";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * The code of the rule as published, for example 8535Q.
   */
  readonly code: string;
  /**
   * The table whose rows it looks at; absent when it looks at the whole return at once.
   */
  readonly scope?: string;
  /**
   * When a row is reported, in the Common Expression Language.
   */
  readonly condition: string;
  /**
   * The rows and columns that a finding names; empty when it names the whole return.
   */
  readonly reports: readonly RuleReport[];
  /**
   * Inputs without which it still runs, as if they were empty: a table of either year, 'this.' or 'last.' and a table for one of the years, 'reference.' and a list, a column as Table.COLUMN, or 'last' for the whole return of the year before. Several with | between them: it runs when at least one of them is given.
   */
  readonly runsWithout?: readonly string[];
  /**
   * Whether a finding must be mended or explained.
   */
  readonly severity: RuleSeverity;
  /**
   * What is wrong, in plain words.
   */
  readonly message: readonly AudienceText[];
  /**
   * How to put it right, in plain words.
   */
  readonly fix: readonly AudienceText[];
  /**
   * Where to read more.
   */
  readonly guidance?: readonly Source[];
  /**
   * Collection years in which it applies.
   */
  readonly yearsInForce: YearsInForce;
  /**
   * Whose rule it is.
   */
  readonly origin: RuleOrigin;
  /**
   * Structure checks in place of which it reports, so that a cell is not reported twice.
   */
  readonly covers?: readonly RuleCover[];
  /**
   * Made-up rows with what it reports of them: at least one that it reports and one that it does not.
   */
  readonly examples: readonly RuleExample[];
  /**
   * Marks by which it is found and sorted.
   */
  readonly facets?: Facets;
  /**
   * Whose voices it holds, and what people say of it.
   */
  readonly voices?: Voices;
  /**
   * What it shows, what it hides, and what it must not be used for.
   */
  readonly reach?: Reach;
  /**
   * Who looks after it, and when it is looked at again.
   */
  readonly care?: Care;
}

/**
 * A word, and what it means to whom.
 */
export interface Term {
  /**
   * The kind of item.
   */
  readonly kind: "term";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * The word and its other forms.
   */
  readonly labels: readonly TermLabel[];
  /**
   * What it means; more than one meaning may stand side by side.
   */
  readonly meanings: readonly TermMeaning[];
  /**
   * The word in everyday use.
   */
  readonly everydayExample?: string;
  /**
   * Who prefers another word, and why.
   */
  readonly contestedBy?: readonly string[];
  /**
   * Words near in meaning.
   */
  readonly related?: readonly string[];
}

/**
 * A place and a way for someone to be heard. Every outcome is valid, silence and refusal included.
 */
export interface VoiceField {
  /**
   * The kind of item.
   */
  readonly kind: "voice-field";
  /**
   * Agency and slug; never changes and is never reused.
   */
  readonly id: string;
  /**
   * Semantic version of this state of the item.
   */
  readonly version: string;
  /**
   * The item's name, per audience and language.
   */
  readonly titles: readonly AudienceText[];
  /**
   * What it means, per audience and language.
   */
  readonly definition?: readonly AudienceText[];
  /**
   * Who asked for it, and why.
   */
  readonly askedBy: AskedBy;
  /**
   * Where it was read.
   */
  readonly sources: readonly Source[];
  /**
   * What is not certain yet.
   */
  readonly toConfirm?: readonly OpenQuestion[];
  /**
   * True when the item is made up to show the shape; nobody has adopted it.
   */
  readonly illustrative?: boolean;
  /**
   * The item or version line that this one takes the place of.
   */
  readonly replaces?: string;
  /**
   * What changed since the version before, in one sentence.
   */
  readonly changed?: string;
  /**
   * What is asked or watched for; may be empty for observed or child-started voice.
   */
  readonly prompt?: readonly AudienceText[];
  /**
   * An open question that may follow.
   */
  readonly followOn?: readonly AudienceText[];
  /**
   * What kind of voice it is open to.
   */
  readonly axes: VoiceAxes;
  /**
   * What is heard.
   */
  readonly content: readonly VoiceContent[];
  /**
   * What about information use is heard.
   */
  readonly about?: readonly VoiceAbout[];
  /**
   * Who speaks.
   */
  readonly speakers: readonly SpeakerRole[];
  /**
   * The list of speaker roles.
   */
  readonly speakerRoles: string;
  /**
   * Ways in which someone may be heard.
   */
  readonly modes: readonly ModeSpec[];
  /**
   * The list of modes.
   */
  readonly modeList: string;
  /**
   * An optional scale, beside a person's own expression, never instead of it.
   */
  readonly responseScale?: string;
  /**
   * The list of outcomes; the whole of it is always allowed.
   */
  readonly participationOutcomes: string;
  /**
   * The list of levels: one person, a group, many brought together.
   */
  readonly levels: string;
  /**
   * The lists that describe how someone was heard.
   */
  readonly context: VoiceContextSpec;
  /**
   * What an observation holds, when watching is a way of listening here.
   */
  readonly observation?: ObservationSpec;
  /**
   * Whose words and whose pen.
   */
  readonly authorship: AuthorshipSpec;
  /**
   * The list of audiences that a notice may be for.
   */
  readonly audiences: string;
  /**
   * When to ask, how often, and when not to.
   */
  readonly askRule: AskRule;
  /**
   * How an answer can be changed.
   */
  readonly revisit: RevisitRule;
  /**
   * Who replies, by when, how.
   */
  readonly replyRule: ReplyRule;
  /**
   * The list of outcomes of a reply.
   */
  readonly replyOutcomes: string;
  /**
   * How answers may be counted; absent means they stay with the person.
   */
  readonly aggregation?: AggregationRule;
  /**
   * How one voice can reach those who plan.
   */
  readonly escalation?: readonly AudienceText[];
  /**
   * Who asks, and whether the answer judges them.
   */
  readonly independence?: string;
  /**
   * What people are told before they are asked.
   */
  readonly notices?: readonly Notice[];
  /**
   * What has to be passed on, and to whom.
   */
  readonly safeguardingLimits?: string;
  /**
   * Marks by which it is found and sorted.
   */
  readonly facets?: Facets;
  /**
   * Whose voices it holds, and what people say of it.
   */
  readonly voices?: Voices;
  /**
   * How it is used, and what it changes in day-to-day work.
   */
  readonly use?: DailyUse;
  /**
   * The people in the data.
   */
  readonly people?: PeopleInIt;
  /**
   * What lets us hold it, and what is right.
   */
  readonly law?: LawAndEthics;
  /**
   * What it shows, what it hides, and what it must not be used for.
   */
  readonly reach?: Reach;
  /**
   * Made-up cases that show what is meant.
   */
  readonly examples?: readonly DefinitionExample[];
  /**
   * Who looks after it, and when it is looked at again.
   */
  readonly care?: Care;
}

/**
 * Whose age, on which day. Conditions may then use the name age: full years.
 */
export interface AgeRule {
  /**
   * The day of birth.
   */
  readonly born: string;
  /**
   * The day on which the age is taken.
   */
  readonly on: string;
}

/**
 * How answers may be counted.
 */
export interface AggregationRule {
  /**
   * True when the whole distribution is shown.
   */
  readonly distribution: boolean;
  /**
   * True when themes are shown.
   */
  readonly themes?: boolean;
  /**
   * True when themes of a few are kept.
   */
  readonly keepMinorityThemes?: boolean;
  /**
   * Whether words may be quoted.
   */
  readonly quotePolicy?: string;
  /**
   * Smallest group shown.
   */
  readonly minimumGroup: number;
  /**
   * How anger is kept as said.
   */
  readonly toneNote?: string;
}

/**
 * How agreement between coders is measured. A share of equal codes alone is not enough.
 */
export type AgreementStatistic = "KRIPPENDORFF_ALPHA_NOMINAL" | "KRIPPENDORFF_ALPHA_ORDINAL" | "COHEN_KAPPA"

/**
 * A condition of UK GDPR Article 9 for special category data.
 */
export type ArticleNine = "NOT_SPECIAL_CATEGORY" | "A_EXPLICIT_CONSENT" | "B_EMPLOYMENT_SOCIAL_PROTECTION" | "C_VITAL_INTERESTS" | "D_NOT_FOR_PROFIT" | "E_MADE_PUBLIC" | "F_LEGAL_CLAIMS" | "G_SUBSTANTIAL_PUBLIC_INTEREST" | "H_HEALTH_OR_SOCIAL_CARE" | "I_PUBLIC_HEALTH" | "J_ARCHIVING_RESEARCH_STATISTICS"

/**
 * A lawful basis of UK GDPR Article 6.
 */
export type ArticleSix = "CONSENT" | "CONTRACT" | "LEGAL_OBLIGATION" | "VITAL_INTERESTS" | "PUBLIC_TASK" | "LEGITIMATE_INTERESTS"

/**
 * When to ask, how often, and when not to.
 */
export interface AskRule {
  /**
   * How often at most.
   */
  readonly frequency: string;
  /**
   * When not to ask.
   */
  readonly notWhen?: readonly string[];
  /**
   * What is done after silence or not coming.
   */
  readonly nextOfferRule?: string;
  /**
   * How long an answer may be used again.
   */
  readonly reuseWindow?: string;
}

/**
 * Who asked for this item, and why. Every item says so, imported ones too.
 */
export interface AskedBy {
  /**
   * The body that asked.
   */
  readonly organisation: string;
  /**
   * The role in that body, never a person's name.
   */
  readonly role?: string;
  /**
   * Why it was asked for; 'not published' where the owner gives no reason.
   */
  readonly reason: string;
  /**
   * The year it was first asked for.
   */
  readonly year?: number;
  /**
   * Where the reason can be read.
   */
  readonly source?: string;
}

/**
 * Who a text is written for.
 */
export type Audience = "CHILD_6_TO_9" | "CHILD_10_TO_12" | "YOUNG_PERSON_13_TO_15" | "YOUNG_PERSON_16_TO_17" | "YOUNG_ADULT" | "PARENT_CARER" | "PRACTITIONER" | "INFORMATION_ROLE" | "POLICY" | "VENDOR" | "PUBLIC" | "EASY_READ" | "SYMBOL_SUPPORTED"

/**
 * One text, for one audience, in one language.
 */
export interface AudienceText {
  /**
   * Who this text is written for.
   */
  readonly audience: Audience;
  /**
   * Language tag, for example en or cy.
   */
  readonly language: string;
  /**
   * The words.
   */
  readonly text: string;
}

/**
 * Whose words, whose pen, how changed, and whether the person saw it.
 */
export interface AuthorshipSpec {
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
   * Whether the person saw it.
   */
  readonly checkedBack: string;
  /**
   * Changes after which the person is shown what was written.
   */
  readonly needsCheckBack: readonly string[];
}

/**
 * How far a machine may use it.
 */
export type AutomatedUse = "NOT_PERMITTED" | "SUMMARY_AID_HUMAN_CHECKED" | "AGGREGATE_ANALYSIS" | "INDIVIDUAL_PREDICTION_PROHIBITED" | "INDIVIDUAL_SUPPORT_WITH_APPROVAL"

/**
 * What a machine may do with it.
 */
export interface AutomatedUseDeclaration {
  /**
   * How far.
   */
  readonly use: AutomatedUse;
  /**
   * What for.
   */
  readonly purpose?: string;
  /**
   * Who was part of deciding it, families among them.
   */
  readonly decidedWith?: readonly string[];
  /**
   * Its entry in the algorithmic transparency record.
   */
  readonly atrsLink?: string;
  /**
   * True when a person takes every decision.
   */
  readonly humanDecides?: boolean;
  /**
   * The day on which this ends unless it is decided anew.
   */
  readonly until?: string;
}

/**
 * Bands that are taken together.
 */
export interface BandMerge {
  /**
   * Codes of the bands.
   */
  readonly bands: readonly string[];
  /**
   * Code of the new band.
   */
  readonly code: string;
  /**
   * What it is called.
   */
  readonly label: readonly AudienceText[];
}

/**
 * Who gains.
 */
export type BeneficiaryKind = "CHILD" | "FAMILY" | "PRACTITIONER" | "SERVICE_PLANNING" | "AUDIT_OR_INSPECTION" | "CENTRAL_GOVERNMENT" | "PUBLIC" | "RESEARCH"

/**
 * Which way a figure is wanted to go.
 */
export type BetterWhen = "HIGHER" | "LOWER" | "NEITHER"

/**
 * Whether authorities compare. They do not unless method, asker and coverage are alike.
 */
export interface BetweenAuthorities {
  /**
   * True when they do.
   */
  readonly comparable: boolean;
  /**
   * How it is known that the method is alike.
   */
  readonly method?: string;
  /**
   * How it is known that who asks is alike.
   */
  readonly asker?: string;
  /**
   * How it is known that coverage is alike.
   */
  readonly coverage?: string;
}

/**
 * Which rows belong to a time.
 */
export type BoundaryRule = "EVENT_IN_PERIOD" | "EPISODE_OVERLAPS" | "OPEN_AT_POINT" | "ALL_ROWS"

/**
 * A layer between a person's life and a decision.
 */
export type CakeLayer = "DATA" | "INFORMATION" | "INFORMATION_USE"

/**
 * Whose voice is in one layer, or who is missing from it.
 */
export interface CakeSlice {
  /**
   * Voices in this layer.
   */
  readonly voices?: readonly VoiceEntry[];
  /**
   * Whose voice is missing here, and why.
   */
  readonly gap?: string;
}

/**
 * Whose voice is in each of the three layers.
 */
export interface CakeView {
  /**
   * Whose voice is in what is recorded.
   */
  readonly data: CakeSlice;
  /**
   * Whose voice shaped how records are grouped, coded and counted.
   */
  readonly information: CakeSlice;
  /**
   * Whose voice shapes what is done with it.
   */
  readonly informationUse: CakeSlice;
}

/**
 * Why nothing can be worked out from the returns here, and what would be needed.
 */
export interface CannotCompute {
  /**
   * Why.
   */
  readonly why: string;
  /**
   * What would be needed.
   */
  readonly needs: readonly string[];
}

/**
 * Who looks after it, and when it is looked at again.
 */
export interface Care {
  /**
   * Who looks after it.
   */
  readonly steward?: StewardRole;
  /**
   * Who takes it into planning.
   */
  readonly strategicOwners?: readonly StrategicOwner[];
  /**
   * When it is looked at again at the latest.
   */
  readonly nextReview?: string;
  /**
   * What calls for another look before then.
   */
  readonly reviewTriggers?: readonly ReviewTrigger[];
}

/**
 * How certain it is that a definition counts what its owner counts.
 */
export type CertaintyLevel = "CERTAIN" | "LIKELY" | "UNCERTAIN"

/**
 * Whether the code for online services likely to be used by children applies.
 */
export interface ChildrensCode {
  /**
   * True when it does.
   */
  readonly applies: boolean;
  /**
   * Why.
   */
  readonly why: string;
}

/**
 * A priority of the information programme that an item serves.
 */
export type CipTag = "A1" | "A2" | "A3" | "A4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8" | "EN1" | "EN2"

/**
 * One allowed value and its meaning. A code is never reused for a new meaning.
 */
export interface Code {
  /**
   * The value as written in data.
   */
  readonly code: string;
  /**
   * What it is called, per audience.
   */
  readonly labels: readonly AudienceText[];
  /**
   * What it means, where the label does not say enough.
   */
  readonly definition?: string;
  /**
   * The family of codes that it belongs to.
   */
  readonly family?: string;
  /**
   * What a voice record with this participation outcome holds.
   */
  readonly carries?: ParticipationCarries;
  /**
   * First day on which it may be used; absent means from the start of the list.
   */
  readonly from?: string;
  /**
   * Last day on which it may be used; absent means still in use.
   */
  readonly to?: string;
  /**
   * Codes to use instead after its last day.
   */
  readonly replacedBy?: readonly string[];
  /**
   * Nearest codes of other lists.
   */
  readonly matches?: readonly CodeMatch[];
  /**
   * Where the code was read, when it differs from the list's source.
   */
  readonly source?: string;
  /**
   * What a careful reader should know.
   */
  readonly note?: string;
}

/**
 * How a code compares with a code of another list.
 */
export interface CodeMatch {
  /**
   * The other list.
   */
  readonly codelist: string;
  /**
   * The other code.
   */
  readonly code: string;
  /**
   * How near they are.
   */
  readonly match: MatchType;
}

/**
 * An example of what gets a code, or of what nearly does.
 */
export interface CodedExample {
  /**
   * The words, or what was seen.
   */
  readonly text: string;
  /**
   * Where it comes from.
   */
  readonly origin: ExampleOrigin;
  /**
   * Why it gets the code, or another.
   */
  readonly why?: string;
}

/**
 * What gets a code.
 */
export type CodedUnit = "UTTERANCE" | "TEXT" | "DRAWING" | "OBSERVATION" | "SESSION"

/**
 * One code of a code list.
 */
export interface CodedValue {
  /**
   * The form of value.
   */
  readonly kind: "coded";
  /**
   * The list the code is taken from.
   */
  readonly codelist: string;
}

/**
 * Who codes.
 */
export interface CoderGroup {
  /**
   * Their role.
   */
  readonly role: SpeakerRole;
  /**
   * How many.
   */
  readonly count: number;
  /**
   * True when people are among them who were themselves in care, or whose family had this help.
   */
  readonly careExperienced?: boolean;
}

/**
 * First and last day of a collection.
 */
export interface CollectionPeriod {
  /**
   * First day.
   */
  readonly from: string;
  /**
   * Last day.
   */
  readonly to: string;
}

/**
 * One column: an element in a place.
 */
export interface Column {
  /**
   * Column name as published.
   */
  readonly name: string;
  /**
   * The element it carries.
   */
  readonly element: string;
  /**
   * True when every row must have a value.
   */
  readonly required: boolean;
  /**
   * True when a row may carry several values.
   */
  readonly repeats?: boolean;
  /**
   * Item number in the owner's data dictionary.
   */
  readonly itemNumber?: string;
  /**
   * Name in the XML form, when it differs.
   */
  readonly xmlName?: string;
  /**
   * Forms that carry it, when not all do.
   */
  readonly carriedBy?: readonly Transport[];
  /**
   * The one value it may have.
   */
  readonly fixed?: string;
  /**
   * How it is worked out, for a column that nobody sends but rules may read.
   */
  readonly derived?: string;
  /**
   * What a careful reader should know.
   */
  readonly note?: string;
}

/**
 * Something that comes back from a return: what, to whom and when.
 */
export interface ComesBack {
  /**
   * What comes back.
   */
  readonly what: string;
  /**
   * Who gets it: local authorities, children and families, everyone.
   */
  readonly toWhom: string;
  /**
   * When, for example each November.
   */
  readonly when: string;
  /**
   * Where it is to be found.
   */
  readonly where?: string;
}

/**
 * A support for communication, named by reference: no artwork is kept here.
 */
export interface CommunicationSupport {
  /**
   * What it is.
   */
  readonly what: string;
  /**
   * Where it can be had, and on what terms.
   */
  readonly reference?: Source;
}

/**
 * Something to read beside it, here or elsewhere; or the gap where it should be.
 */
export interface Companion {
  /**
   * What it adds.
   */
  readonly kind: CompanionKind;
  /**
   * The item.
   */
  readonly item?: string;
  /**
   * The column, where the item is a table.
   */
  readonly column?: string;
  /**
   * What it is, where it is not registered here.
   */
  readonly elsewhere?: string;
  /**
   * What is missing, where there is none.
   */
  readonly gap?: string;
  /**
   * Why the two belong together.
   */
  readonly why?: string;
}

/**
 * What a companion adds.
 */
export type CompanionKind = "HOW_FOR_WHERE" | "VOICE_FOR_NUMBER" | "CALIBRATES" | "SAME_QUESTION_OTHER_SPEAKER" | "BEFORE_AND_AFTER"

/**
 * With what a figure may be compared.
 */
export interface Comparability {
  /**
   * With other years.
   */
  readonly overTime: OverTime;
  /**
   * With other authorities.
   */
  readonly betweenAuthorities: BetweenAuthorities;
}

/**
 * What a condition looks at.
 */
export type ConditionLevel = "ITEM" | "PROCESS"

/**
 * How people choose whether to take part. This is not the lawful basis.
 */
export type ConsentModel = "INDIVIDUAL_ONGOING" | "INDIVIDUAL_ONCE" | "ASSENT_WITH_PARENT" | "ASSENT_BY_SIGNS" | "COLLECTIVE_DECISION" | "SOCIAL_LICENCE_TESTED" | "NOTICE_ONLY"

/**
 * How people choose whether to take part.
 */
export interface ConsentStatement {
  /**
   * How they choose.
   */
  readonly model: ConsentModel;
  /**
   * What they say yes or no to.
   */
  readonly toWhat: string;
  /**
   * How they take it back.
   */
  readonly withdrawal: string;
  /**
   * What becomes of what they gave.
   */
  readonly whatHappensAfter?: string;
}

/**
 * What it took.
 */
export type CostBand = "NONE" | "LOW" | "MEDIUM" | "HIGH"

/**
 * What is counted once, and which row stands for it.
 */
export interface CountingUnit {
  /**
   * What is counted.
   */
  readonly of: UnitKind;
  /**
   * What it is called, in the plural, for example care leavers.
   */
  readonly called: string;
  /**
   * What tells two units of one child apart; absent means the child for children and the row for everything else. Rows of one child with equal keys are one unit; a row with a blank key is a unit of its own.
   */
  readonly key?: readonly string[];
  /**
   * Which row stands where several belong to one unit; absent means the first in the order of the table.
   */
  readonly stands?: StandingRow;
}

/**
 * How many of those eligible were reached. Each stage lies within the one before; the population is the first.
 */
export interface CoverageStages {
  /**
   * Who was to be heard; absent means the whole population.
   */
  readonly eligible?: string;
  /**
   * Who was offered a chance.
   */
  readonly offered: string;
  /**
   * Who was offered it in a way that fits them.
   */
  readonly offeredAccessibly: string;
  /**
   * Who took part, in whatever way.
   */
  readonly tookPart: string;
  /**
   * Who gave an answer that the distribution can show.
   */
  readonly answered: string;
  /**
   * How everyone eligible took part or did not, service side included.
   */
  readonly outcomes?: MeasureDistribution;
}

/**
 * How it is used, and what it changes in day-to-day work.
 */
export interface DailyUse {
  /**
   * The way of an answer.
   */
  readonly journey?: Journey;
  /**
   * Decisions in which it plays a part.
   */
  readonly decisionUse?: readonly DecisionUse[];
  /**
   * What happens after someone has answered.
   */
  readonly whatHappensNext?: readonly AudienceText[];
  /**
   * What those who collect it gain.
   */
  readonly practiceBenefit?: readonly AudienceText[];
  /**
   * The moment in ordinary work at which it comes up.
   */
  readonly touchpoint?: string;
  /**
   * Whether it is one more thing to fill in.
   */
  readonly newForm?: NewForm;
  /**
   * What is meant to change in practice.
   */
  readonly expectedEffectOnPractice?: string;
}

/**
 * A calendar date.
 */
export interface DateValue {
  /**
   * The form of value.
   */
  readonly kind: "date";
  /**
   * True when the day, or the day and month, may be unknown.
   */
  readonly partial?: boolean;
}

/**
 * A number with decimal places.
 */
export interface DecimalValue {
  /**
   * The form of value.
   */
  readonly kind: "decimal";
  /**
   * What is measured.
   */
  readonly unit?: string;
}

/**
 * A decision in which it plays a part.
 */
export interface DecisionUse {
  /**
   * What is decided.
   */
  readonly decision: string;
  /**
   * The role or body that decides.
   */
  readonly taker: string;
  /**
   * True when it can change something for one person.
   */
  readonly affectsIndividual: boolean;
  /**
   * What leads the decision.
   */
  readonly ledBy: LedBy;
  /**
   * True when money or a league table hangs on it.
   */
  readonly fundingOrRanking: boolean;
  /**
   * How it could be misused.
   */
  readonly misuseRisks?: readonly string[];
}

/**
 * A made-up case that shows what is meant.
 */
export interface DefinitionExample {
  /**
   * What it shows.
   */
  readonly form: ExampleForm;
  /**
   * The case; nobody real stands in it.
   */
  readonly text: string;
  /**
   * How it is recorded, and why.
   */
  readonly answer?: string;
}

/**
 * What a count is set against.
 */
export interface Denominator {
  /**
   * Out of whom.
   */
  readonly base: DenominatorBase;
  /**
   * What it is called.
   */
  readonly called: readonly AudienceText[];
  /**
   * The condition, where it is one.
   */
  readonly when?: string;
  /**
   * The name of the number from outside, where it is one.
   */
  readonly external?: string;
  /**
   * Why it is not everyone eligible, where it comes first and is not.
   */
  readonly why?: string;
}

/**
 * Out of whom.
 */
export type DenominatorBase = "ELIGIBLE" | "OFFERED" | "OFFERED_ACCESSIBLY" | "TOOK_PART" | "ANSWERED" | "RECORDED" | "CONDITION" | "EXTERNAL"

/**
 * What the count is set against. The first is the main one; the second is shown beside it, never alone.
 */
export interface Denominators {
  /**
   * The main one.
   */
  readonly first: Denominator;
  /**
   * The one shown beside it.
   */
  readonly second?: Denominator;
}

/**
 * Values worked out from rows of a table.
 */
export interface Derivation {
  /**
   * The return that has the table, without a version.
   */
  readonly return: string;
  /**
   * The table: `this` in every expression.
   */
  readonly scope: string;
  /**
   * The values.
   */
  readonly values: readonly DerivedValue[];
}

/**
 * A value worked out by an expression.
 */
export interface DerivedValue {
  /**
   * The name of the end.
   */
  readonly to: string;
  /**
   * What it is.
   */
  readonly is: string;
}

/**
 * In what way it differs.
 */
export type DifferenceKind = "ADDED" | "LEFT_OUT" | "NARROWED" | "WIDENED" | "ANOTHER_MEANING" | "MADE_REQUIRED" | "MADE_OPTIONAL"

/**
 * What differs.
 */
export type DifferenceTarget = "COLUMN" | "CODE" | "RULE"

/**
 * A split of the figure.
 */
export interface Disaggregation {
  /**
   * A short name, for example age-band.
   */
  readonly name: string;
  /**
   * What it is called.
   */
  readonly called: readonly AudienceText[];
  /**
   * By what.
   */
  readonly of: string;
  /**
   * Its groups; absent means each value by itself. The name value stands for what it is split by.
   */
  readonly bands?: readonly DistributionBand[];
  /**
   * The definition that it is split by.
   */
  readonly element?: string;
  /**
   * True when the groups have an order.
   */
  readonly ordered?: boolean;
  /**
   * Why anybody needs to see it split so.
   */
  readonly reason: string;
}

/**
 * What stands in place of a figure.
 */
export type DisclosureMarker = "HIDDEN" | "NOT_AVAILABLE" | "NOT_APPLICABLE" | "LOW_RELIABILITY" | "ROUNDS_TO_ZERO"

/**
 * One band of a distribution.
 */
export interface DistributionBand {
  /**
   * Its code; never reused for another meaning.
   */
  readonly code: string;
  /**
   * What it is called.
   */
  readonly label: readonly AudienceText[];
  /**
   * Who belongs to it. The name value stands for what is distributed.
   */
  readonly when: string;
}

/**
 * The data protection impact assessment.
 */
export interface Dpia {
  /**
   * Where it stands.
   */
  readonly state: DpiaState;
  /**
   * What makes it likely to be needed.
   */
  readonly triggers?: readonly DpiaTrigger[];
  /**
   * Where it can be read.
   */
  readonly reference?: string;
  /**
   * When it was last looked at.
   */
  readonly date?: string;
  /**
   * Why it is or is not needed.
   */
  readonly note?: string;
}

/**
 * Where a data protection impact assessment stands.
 */
export type DpiaState = "NOT_NEEDED" | "SCREENING" | "UNDER_WAY" | "DONE" | "OUT_OF_DATE"

/**
 * Something that makes a data protection impact assessment likely to be needed, beside its being about children.
 */
export type DpiaTrigger = "DATA_MATCHING" | "NEW_TECHNOLOGY" | "PROFILING" | "AUTOMATED_DECISION" | "LARGE_SCALE_SPECIAL_CATEGORY" | "TRACKING" | "UNSEEN_COLLECTION" | "DENIAL_OF_SERVICE" | "RISK_OF_HARM"

/**
 * Why an item is wanted.
 */
export type Driver = "CHILD_PRIORITY" | "LOCAL_IMPROVEMENT" | "STATUTORY" | "INSPECTION" | "FUNDING" | "RESEARCH"

/**
 * A property of a class of things (ISO/IEC 11179).
 */
export interface ElementConcept {
  /**
   * The thing described, for example child or episode of care.
   */
  readonly objectClass: string;
  /**
   * The property of it, for example date of birth.
   */
  readonly property: string;
}

/**
 * Whether it falls harder on some people than on others.
 */
export interface Equity {
  /**
   * How it falls on each group looked at.
   */
  readonly byGroup: readonly GroupImpact[];
  /**
   * Who is left out.
   */
  readonly exclusions?: readonly string[];
  /**
   * What was done about it.
   */
  readonly whatWeDid?: string;
}

/**
 * Questions that have to be answered.
 */
export interface EthicsRequirement {
  /**
   * The set of questions.
   */
  readonly questionSet: string;
  /**
   * Stages whose questions have to be answered.
   */
  readonly stages: readonly EthicsStage[];
  /**
   * Kinds of item for which they have to be answered; absent means every kind.
   */
  readonly appliesTo?: readonly string[];
}

/**
 * A stage at which something has to be thought about.
 */
export type EthicsStage = "BEFORE" | "ASK" | "GO" | "USE" | "AFTER"

/**
 * What kind of evidence a figure is. Kinds stand side by side, never as one.
 */
export type EvidenceLabel = "STATISTIC" | "VOICE" | "MIXED_DISPLAY" | "PRACTITIONER_JUDGEMENT" | "DERIVED_SCORE"

/**
 * What an example shows.
 */
export type ExampleForm = "TYPICAL" | "AWKWARD"

/**
 * Where an example comes from.
 */
export type ExampleOrigin = "MADE_UP" | "CONSENTED"

/**
 * Rows that are reported.
 */
export interface ExampleReport {
  /**
   * The table's name; 'return' for the whole return.
   */
  readonly table: string;
  /**
   * Data rows counted from 0, ascending.
   */
  readonly rows: readonly number[];
}

/**
 * Rows of one table.
 */
export interface ExampleTable {
  /**
   * The table's name.
   */
  readonly table: string;
  /**
   * Its rows as comma-separated text, column names first.
   */
  readonly csv: string;
}

/**
 * Rows that are left out, and why.
 */
export interface Exclusion {
  /**
   * Which.
   */
  readonly when: string;
  /**
   * Why.
   */
  readonly why: string;
}

/**
 * Whether it was meant to tell.
 */
export type Explicitness = "EXPLICIT" | "IMPLICIT"

/**
 * Something that is not registered here.
 */
export interface ExternalEnd {
  /**
   * Whose it is: the body, form or interface.
   */
  readonly where: string;
  /**
   * What it is called there.
   */
  readonly name: string;
  /**
   * True when it was read at its source.
   */
  readonly verified: boolean;
  /**
   * Where it was read.
   */
  readonly source?: Source;
}

/**
 * Something that a measure needs beside the return of the year.
 */
export interface ExternalInput {
  /**
   * A short name by which the measure refers to it, for example population-under-18.
   */
  readonly name: string;
  /**
   * What it is.
   */
  readonly kind: ExternalInputKind;
  /**
   * What exactly is needed.
   */
  readonly what: string;
  /**
   * Who publishes it.
   */
  readonly publisher?: string;
  /**
   * Which edition is taken, in words.
   */
  readonly vintage?: string;
  /**
   * The year that is taken, counted from the collection year: -1 is the year before.
   */
  readonly yearOffset?: number;
  /**
   * How many earlier returns are needed.
   */
  readonly earlierYears?: number;
  /**
   * The list, where conditions look things up in it.
   */
  readonly list?: string;
  /**
   * What is done when it is not given.
   */
  readonly without?: string;
}

/**
 * What a measure needs beside the return.
 */
export type ExternalInputKind = "DENOMINATOR" | "EARLIER_RETURN" | "OTHER_RETURN" | "LIST"

/**
 * Marks by which a definition is found and sorted.
 */
export interface Facets {
  /**
   * Whose idea it was.
   */
  readonly origin?: readonly Origin[];
  /**
   * Why it is wanted.
   */
  readonly driver?: readonly Driver[];
  /**
   * Nations that it fits.
   */
  readonly jurisdictions?: readonly Jurisdiction[];
  /**
   * Stages of life that it concerns.
   */
  readonly lifeStages?: readonly LifeStage[];
  /**
   * Parts of public life in which it is used.
   */
  readonly sectors?: readonly Sector[];
  /**
   * Strands of the work that it belongs to.
   */
  readonly strands?: readonly Strand[];
  /**
   * Priorities of the information programme that it serves.
   */
  readonly cipTags?: readonly CipTag[];
}

/**
 * What is done when too much would be hidden.
 */
export type FallbackRung = "COLLAPSE_BANDS" | "POOL_YEARS" | "POOL_AUTHORITIES" | "DROP_SPLIT" | "THEMES_ONLY" | "TELL_GROUP_PRIVATELY"

/**
 * One rung of the ladder.
 */
export interface FallbackStep {
  /**
   * What is done.
   */
  readonly rung: FallbackRung;
  /**
   * Bands to take together, where it is that.
   */
  readonly merge?: readonly BandMerge[];
  /**
   * Splits to leave out, where it is that; absent means all, last first.
   */
  readonly splits?: readonly string[];
  /**
   * How many years, where years are taken together.
   */
  readonly years?: number;
  /**
   * What readers are told.
   */
  readonly note?: string;
}

/**
 * A form in which a return is sent.
 */
export interface FileForm {
  /**
   * The form.
   */
  readonly transport: Transport;
  /**
   * How dates are written, for example dd/mm/yyyy.
   */
  readonly dateFormat: string;
  /**
   * Root element of the XML form.
   */
  readonly root?: string;
}

/**
 * How well it serves one use.
 */
export interface Fitness {
  /**
   * The use.
   */
  readonly use: string;
  /**
   * How well.
   */
  readonly rating: FitnessRating;
  /**
   * Why.
   */
  readonly why: string;
}

/**
 * How well it serves a use.
 */
export type FitnessRating = "FIT" | "FIT_WITH_CARE" | "UNFIT"

/**
 * A theme.
 */
export interface FrameCode {
  /**
   * Its code; never reused for another meaning.
   */
  readonly code: string;
  /**
   * What it is called.
   */
  readonly label: readonly AudienceText[];
  /**
   * What it means.
   */
  readonly definition: string;
  /**
   * What belongs to it.
   */
  readonly include?: readonly string[];
  /**
   * What does not, and where it goes.
   */
  readonly exclude?: readonly string[];
  /**
   * A clear case.
   */
  readonly typicalExample?: CodedExample;
  /**
   * A case on the border.
   */
  readonly borderlineExample?: CodedExample;
}

/**
 * People whose words are coded looked at the frame.
 */
export interface FrameReview {
  /**
   * Who.
   */
  readonly by: SpeakerRole;
  /**
   * When.
   */
  readonly date: string;
  /**
   * What they said of it.
   */
  readonly found?: string;
  /**
   * What changed.
   */
  readonly changed?: string;
}

/**
 * A gate between two statuses.
 */
export type GateCode = "G1" | "G2" | "G3" | "G4"

/**
 * Who has a say in the decision at a gate.
 */
export type GateDecider = "PROPOSER" | "STEWARD" | "PRACTICE_LEAD" | "INFORMATION_LEAD" | "PANEL"

/**
 * A condition that has to hold.
 */
export interface GateRequirement {
  /**
   * Code of the condition, for example INV-51.
   */
  readonly code: string;
  /**
   * What it looks at.
   */
  readonly level: ConditionLevel;
  /**
   * Kinds of item for which it has to hold; absent means every kind that the condition can look at.
   */
  readonly appliesTo?: readonly string[];
  /**
   * What a careful reader should know.
   */
  readonly note?: string;
}

/**
 * Someone who had a part in deciding that it is good.
 */
export interface GoodDecider {
  /**
   * Their part.
   */
  readonly role: SpeakerRole;
  /**
   * The group or body, never a person's name.
   */
  readonly who?: string;
}

/**
 * How it falls on one group.
 */
export interface GroupImpact {
  /**
   * The group.
   */
  readonly group: string;
  /**
   * How it falls on them.
   */
  readonly impact: string;
  /**
   * What was done about it.
   */
  readonly whatWeDid?: string;
}

/**
 * Against which denominator a headline is set.
 */
export type HeadlineBase = "FIRST" | "SECOND"

/**
 * How near someone is to being recognised, nearest first.
 */
export type Identifiability = "DIRECT" | "PSEUDONYMISED" | "DE_IDENTIFIED_CONTROLLED" | "NARRATIVE_RISK" | "AGGREGATE_CONTROLLED" | "AGGREGATE_PUBLIC" | "ANONYMOUS"

/**
 * Where a voice made a difference.
 */
export type InfluencePoint = "GATHER" | "SHARE" | "PROCESS" | "USE" | "STOP" | "NONE_YET"

/**
 * How many people it is about.
 */
export type InformationLevel = "INDIVIDUAL" | "FAMILY_OR_RELATIONSHIP" | "GROUP" | "POPULATION"

/**
 * A whole number.
 */
export interface IntegerValue {
  /**
   * The form of value.
   */
  readonly kind: "integer";
  /**
   * Least value allowed.
   */
  readonly minimum?: number;
  /**
   * Greatest value allowed.
   */
  readonly maximum?: number;
  /**
   * What is counted or measured.
   */
  readonly unit?: string;
}

/**
 * A status that a version can have with an authority.
 */
export type ItemStatus = "DRAFT" | "PROPOSED" | "TRIAL" | "STANDARD" | "STANDARD_ELSEWHERE" | "SUPERSEDED" | "RETIRED" | "WITHDRAWN"

/**
 * The way of an answer, from asking to keeping.
 */
export interface Journey {
  /**
   * The steps, in order.
   */
  readonly steps: readonly JourneyStep[];
  /**
   * Who receives it.
   */
  readonly recipients?: readonly Recipient[];
}

/**
 * A step that an answer takes.
 */
export type JourneyStage = "ASK" | "RECORD" | "SHARE" | "PROCESS" | "DECIDE" | "FEED_BACK" | "KEEP"

/**
 * One step of an answer's way: who acts, who reads, what changes.
 */
export interface JourneyStep {
  /**
   * The step.
   */
  readonly stage: JourneyStage;
  /**
   * The role that acts, never a person's name.
   */
  readonly byRole: string;
  /**
   * What is changed at this step.
   */
  readonly changesMade?: string;
  /**
   * Roles that can read it at this step.
   */
  readonly readers?: readonly string[];
  /**
   * Where someone stops to think before it goes on.
   */
  readonly pause?: string;
}

/**
 * A nation whose law and practice an item fits.
 */
export type Jurisdiction = "ENGLAND" | "WALES"

/**
 * The adult who may read their file one day.
 */
export interface LaterReader {
  /**
   * True when someone may read it years later.
   */
  readonly likely: boolean;
  /**
   * How to write so that they feel respected.
   */
  readonly guidance: string;
  /**
   * Who with experience of care looked at this guidance.
   */
  readonly reviewedBy?: string;
}

/**
 * What lets us hold it, and what is right.
 */
export interface LawAndEthics {
  /**
   * What lets us hold it.
   */
  readonly lawfulBasis?: LawfulBasis;
  /**
   * The data protection impact assessment.
   */
  readonly dpia?: Dpia;
  /**
   * How people choose whether to take part.
   */
  readonly consent?: ConsentStatement;
  /**
   * Whether the public supports it.
   */
  readonly socialLicence?: SocialLicence;
  /**
   * What a machine may do with it; absent means nothing.
   */
  readonly automatedUse?: AutomatedUseDeclaration;
  /**
   * What it is joined to; absent means nothing.
   */
  readonly linkage?: LinkageDeclaration;
  /**
   * What good it does, and who says so.
   */
  readonly publicGood?: PublicGood;
  /**
   * Whether it falls harder on some.
   */
  readonly equity?: Equity;
  /**
   * What has to be passed on.
   */
  readonly safeguarding?: SafeguardingLimits;
  /**
   * What can be promised.
   */
  readonly promise?: PromiseStatement;
}

/**
 * What the law lets us hold, and why.
 */
export interface LawfulBasis {
  /**
   * The basis of Article 6.
   */
  readonly article6: ArticleSix;
  /**
   * The law that gives the task or duty.
   */
  readonly statute?: string;
  /**
   * True when a public body does it as part of its task.
   */
  readonly publicTask?: boolean;
  /**
   * True when the body has power over the person, so that a yes may not be free.
   */
  readonly powerOverPerson?: boolean;
  /**
   * The condition of Article 9, or that there is no special category data.
   */
  readonly article9: ArticleNine;
  /**
   * The condition of Schedule 1 to the Data Protection Act 2018, where one is needed.
   */
  readonly schedule1?: string;
  /**
   * What lets us hold data on offences, where there is any.
   */
  readonly article10?: string;
  /**
   * What a careful reader should know; for consent, why the choice is real.
   */
  readonly note?: string;
}

/**
 * What leads a decision.
 */
export type LedBy = "PERSON_LED" | "DATA_LED"

/**
 * A group that was asked, and what it thought.
 */
export interface LicenceGroup {
  /**
   * The group.
   */
  readonly who: string;
  /**
   * How many were asked.
   */
  readonly number?: number;
  /**
   * What they thought.
   */
  readonly view: string;
}

/**
 * A stage of life that an item concerns.
 */
export type LifeStage = "BEFORE_BIRTH_TO_1" | "AGE_2_TO_3" | "AGE_4_TO_5" | "AGE_6_TO_9" | "AGE_10_TO_12" | "AGE_13_TO_15" | "AGE_16_TO_17" | "AGE_18_TO_25" | "ADULT_LOOKING_BACK"

/**
 * What other data it is joined to.
 */
export interface LinkageDeclaration {
  /**
   * Whether it is joined.
   */
  readonly state: LinkageState;
  /**
   * What it is joined to.
   */
  readonly with?: readonly string[];
  /**
   * What for.
   */
  readonly purpose?: string;
  /**
   * The fewest fields that do.
   */
  readonly minimumFields?: readonly string[];
  /**
   * Who was part of deciding it, families among them.
   */
  readonly decidedWith?: readonly string[];
  /**
   * What has to hold.
   */
  readonly conditions?: string;
  /**
   * The day on which this ends unless it is decided anew.
   */
  readonly until?: string;
}

/**
 * Whether it is joined to other data.
 */
export type LinkageState = "NOT_LINKED" | "LINKED_FOR_DIRECT_HELP" | "LINKED_FOR_STATISTICS" | "LINKED_FOR_RESEARCH_SECURE" | "PAUSED"

/**
 * One difference, from a day on, with its reason.
 */
export interface LocalDifference {
  /**
   * What kind of thing differs.
   */
  readonly targetKind: DifferenceTarget;
  /**
   * The column, code or rule: a column as dfe:ssda903-oc3#ACCOM or by its name in the table, a code as written, a rule by its code.
   */
  readonly target: string;
  /**
   * In what way.
   */
  readonly kind: DifferenceKind;
  /**
   * The difference in words.
   */
  readonly what: string;
  /**
   * Why.
   */
  readonly reason: string;
  /**
   * First day on which it holds.
   */
  readonly from: string;
  /**
   * Last day on which it holds; absent means until further notice.
   */
  readonly to?: string;
  /**
   * What it does to rules; absent means nothing.
   */
  readonly effectOnRules?: readonly RuleEffect[];
}

/**
 * A machine that helps to code.
 */
export interface MachineCoding {
  /**
   * Which.
   */
  readonly tool: string;
  /**
   * The share of its codes that a person checks.
   */
  readonly humanCheckedShare: number;
  /**
   * Who decided it, people whose words are coded among them.
   */
  readonly decidedWith: readonly string[];
}

/**
 * Values that stand for each other. Both lists are in the order of the ends; an empty text is a blank.
 */
export interface MappedCodes {
  /**
   * Values on the side it comes from.
   */
  readonly from: readonly string[];
  /**
   * Values on the side it goes to.
   */
  readonly to: readonly string[];
  /**
   * What a careful reader should know.
   */
  readonly note?: string;
}

/**
 * One value on one side of a mapping: of an item, of a column of a table, or of something elsewhere.
 */
export interface MappingEnd {
  /**
   * A short name by which codes, expressions and fixtures call it, for example ACCOM.
   */
  readonly name: string;
  /**
   * The item; with a column, the table.
   */
  readonly item?: string;
  /**
   * The column of the table.
   */
  readonly column?: string;
  /**
   * The one code that is meant, where it is one.
   */
  readonly code?: string;
  /**
   * What it is, where it is not registered here.
   */
  readonly external?: ExternalEnd;
}

/**
 * Made-up rows of both sides that belong to each other, row by row.
 */
export interface MappingFixture {
  /**
   * What it shows.
   */
  readonly name: string;
  /**
   * Rows of the side it comes from, as comma-separated text with the names of the ends first.
   */
  readonly from: string;
  /**
   * The same rows as they come out.
   */
  readonly to: string;
}

/**
 * Who tried the mapping.
 */
export interface MappingTest {
  /**
   * The body or role, never a person.
   */
  readonly who: string;
  /**
   * On what.
   */
  readonly how?: string;
  /**
   * When.
   */
  readonly date?: string;
}

/**
 * How values of one side become values of the other.
 */
export type MappingTransform = "NONE" | "RECODE" | "SPLIT" | "JOIN" | "DERIVE"

/**
 * How a marker is written where it differs from the usual.
 */
export interface MarkerText {
  /**
   * The marker.
   */
  readonly marker: DisclosureMarker;
  /**
   * How it is written.
   */
  readonly text: string;
}

/**
 * How near two codes or items are in meaning.
 */
export type MatchType = "EXACT" | "CLOSE" | "BROAD" | "NARROW" | "RELATED" | "NONE_KNOWN"

/**
 * Which side of life a measure looks at.
 */
export type MeasureAspect = "CHALLENGE" | "HOPE" | "STRENGTH" | "NEED" | "EXPERIENCE" | "OUTCOME"

/**
 * How the figure is worked out: prose, JavaScript and SQL are made from this.
 */
export interface MeasureCalculation {
  /**
   * What is counted over.
   */
  readonly source: MeasureSource;
  /**
   * What is counted once.
   */
  readonly unit: CountingUnit;
  /**
   * Whose age on which day, where age is used.
   */
  readonly ageAt?: AgeRule;
  /**
   * Expressions with a name, in order; each may use those before.
   */
  readonly names?: readonly NamedPart[];
  /**
   * Who or what is counted.
   */
  readonly population: MeasurePopulation;
  /**
   * How many were reached; always there when people were asked.
   */
  readonly coverage?: CoverageStages;
  /**
   * How the value is spread.
   */
  readonly distribution: MeasureDistribution;
  /**
   * What is done with each kind of missing value, in order.
   */
  readonly missing?: readonly MissingRule[];
  /**
   * Which units count for the figure.
   */
  readonly numerator?: string;
  /**
   * What the count is set against.
   */
  readonly denominators?: Denominators;
  /**
   * What kind of figure comes out.
   */
  readonly measure: MeasureFigure;
  /**
   * How it is rounded.
   */
  readonly rounding: MeasureRounding;
  /**
   * A short figure.
   */
  readonly headline?: MeasureHeadline;
  /**
   * How it may be split.
   */
  readonly disaggregations?: readonly Disaggregation[];
  /**
   * How small numbers are hidden.
   */
  readonly suppression: SuppressionPolicy;
  /**
   * What is done, in order, when too much would be hidden.
   */
  readonly fallbackLadder: readonly FallbackStep[];
}

/**
 * How certain the definition is, and what has to be confirmed.
 */
export interface MeasureCertainty {
  /**
   * How certain.
   */
  readonly level: CertaintyLevel;
  /**
   * What that rests on.
   */
  readonly why?: string;
  /**
   * What has to be confirmed.
   */
  readonly confirm?: readonly string[];
}

/**
 * The counted and the told part, kept apart and labelled.
 */
export interface MeasureComponents {
  /**
   * Indicators that count.
   */
  readonly quantitative?: readonly string[];
  /**
   * The coding frame of what people told.
   */
  readonly qualitative?: string;
}

/**
 * How a value is spread over bands. Every unit belongs to one band at most.
 */
export interface MeasureDistribution {
  /**
   * What is distributed; bands call it value.
   */
  readonly of: string;
  /**
   * The bands, in order.
   */
  readonly bands: readonly DistributionBand[];
  /**
   * True when the bands have an order.
   */
  readonly ordered: boolean;
  /**
   * True: every band is published, none picked out.
   */
  readonly publishAllBands: boolean;
}

/**
 * What kind of figure comes out.
 */
export interface MeasureFigure {
  /**
   * The kind.
   */
  readonly kind: MeasureKind;
  /**
   * In how many, for a rate.
   */
  readonly per?: number;
  /**
   * The number of which a mean or median is taken; absent means what is distributed.
   */
  readonly of?: string;
  /**
   * The unit of the figure where it is not units counted, for example days.
   */
  readonly unit?: string;
  /**
   * The spread told beside a mean or median.
   */
  readonly spread?: readonly Spread[];
}

/**
 * Whether a measure tells where people are or how they are.
 */
export type MeasureFocus = "WHERE" | "HOW"

/**
 * A short figure, shown only with the distribution.
 */
export interface MeasureHeadline {
  /**
   * Against which denominator.
   */
  readonly of: HeadlineBase;
  /**
   * The sentence. {figure}, {numerator}, {denominator}, {eligible} and {answered} stand for numbers.
   */
  readonly text: readonly AudienceText[];
}

/**
 * What kind of figure comes out.
 */
export type MeasureKind = "COUNT" | "PERCENTAGE" | "RATE" | "MEDIAN" | "MEAN"

/**
 * Who or what is counted. Only rows that belong to the time, are included and not excluded count; of these, one row stands for each unit.
 */
export interface MeasurePopulation {
  /**
   * Who or what is counted, in words.
   */
  readonly description: readonly AudienceText[];
  /**
   * When.
   */
  readonly time: PopulationTime;
  /**
   * Which rows are included; true means all.
   */
  readonly include: string;
  /**
   * Which are left out.
   */
  readonly exclude?: readonly Exclusion[];
  /**
   * What the return cannot tell of this population, so that a figure is near to it only.
   */
  readonly cannotSee?: readonly string[];
}

/**
 * How the figure is rounded: once, from the exact quotient.
 */
export interface MeasureRounding {
  /**
   * Decimal places.
   */
  readonly decimals: number;
  /**
   * How halves are rounded.
   */
  readonly mode: RoundingMode;
  /**
   * From which counts.
   */
  readonly of: QuotientBase;
}

/**
 * The return whose rows are counted, and what is needed beside it.
 */
export interface MeasureSource {
  /**
   * The return, without a version: it means the return of each year.
   */
  readonly return: string;
  /**
   * The table whose rows are looked at: `this` in every condition.
   */
  readonly scope: string;
  /**
   * Collection years for which it is defined; every one is checked.
   */
  readonly years: YearsInForce;
  /**
   * What it needs beside the return of the year.
   */
  readonly externals?: readonly ExternalInput[];
}

/**
 * What kind of thing a measure tells.
 */
export type MeasureType = "NEED" | "NEED_MET" | "EXPERIENCE" | "OUTCOME" | "STRENGTH" | "PROCESS" | "THRESHOLD" | "PERFORMANCE" | "CONTEXT"

/**
 * Whether both sides may ask.
 */
export interface MethodDialogue {
  /**
   * True when the worker may ask further.
   */
  readonly workerMayAsk: boolean;
  /**
   * True when the person may ask the worker.
   */
  readonly personMayAsk: boolean;
  /**
   * How.
   */
  readonly how?: string;
}

/**
 * Whether the answer judges the one who asks.
 */
export interface MethodIndependence {
  /**
   * True when someone whose work is judged by the answer may ask.
   */
  readonly askerMayBeJudged: boolean;
  /**
   * What is done about it.
   */
  readonly note?: string;
}

/**
 * A way of listening or collecting.
 */
export type MethodKind = "CONVERSATION" | "OBSERVATION" | "SURVEY" | "CREATIVE_WORKSHOP" | "GROUP" | "APP_OR_MESSAGE" | "MULTI_METHOD" | "ROUTINE_ASK" | "SECONDARY_ANALYSIS" | "PEER_RESEARCH"

/**
 * Place, seating and time.
 */
export interface MethodSetup {
  /**
   * Where.
   */
  readonly place?: string;
  /**
   * Who sits where.
   */
  readonly seating?: string;
  /**
   * When, and how long.
   */
  readonly time?: string;
  /**
   * What is needed.
   */
  readonly materials?: readonly string[];
}

/**
 * A band of units that have no value.
 */
export interface MissingBand {
  /**
   * Its code.
   */
  readonly code: string;
  /**
   * What it is called.
   */
  readonly label: readonly AudienceText[];
}

/**
 * Why there is no value to count.
 */
export type MissingKind = "BLANK" | "INVALID" | "NOT_RECORDED" | "NOT_KNOWN" | "NOT_APPLICABLE" | "SERVICE_SIDE" | "CHOSE_NOT_TO_SAY"

/**
 * What is done with one kind of missing value. The first rule that fits a unit holds.
 */
export interface MissingRule {
  /**
   * Why there is no value.
   */
  readonly kind: MissingKind;
  /**
   * Which units. The name value stands for what is distributed.
   */
  readonly when: string;
  /**
   * What is done.
   */
  readonly treat: MissingTreatment;
  /**
   * The band, where they are one.
   */
  readonly band?: MissingBand;
  /**
   * Why it is done so.
   */
  readonly why: string;
}

/**
 * What is done with units that have no value.
 */
export type MissingTreatment = "IN_DENOMINATOR" | "EXCLUDED" | "BAND"

/**
 * A family of ways of being heard.
 */
export type ModeFamily = "WORDS" | "CHOICE" | "MAKING" | "SHOWING" | "CARRIER"

/**
 * One way of being heard, and what it needs.
 */
export interface ModeSpec {
  /**
   * The way.
   */
  readonly mode: VoiceMode;
  /**
   * Its family.
   */
  readonly family: ModeFamily;
  /**
   * What helps.
   */
  readonly supports?: readonly string[];
  /**
   * True when the recording or picture stays where it was made, and only a reference is kept.
   */
  readonly mediaByReference?: boolean;
}

/**
 * A name or code under which others publish it, or something like it.
 */
export interface NameElsewhere {
  /**
   * Who uses that name, or in which publication.
   */
  readonly where: string;
  /**
   * The name or code there. It need not be unique there.
   */
  readonly name: string;
  /**
   * How near the two are.
   */
  readonly match: MatchType;
  /**
   * How they differ.
   */
  readonly difference?: string;
}

/**
 * An expression with a name that later ones may use.
 */
export interface NamedPart {
  /**
   * The name, for example daysSinceStart.
   */
  readonly name: string;
  /**
   * What it stands for.
   */
  readonly is: string;
  /**
   * The same in words.
   */
  readonly means: string;
}

/**
 * Whether people have something new to fill in.
 */
export interface NewForm {
  /**
   * True when there is something new to fill in.
   */
  readonly needed: boolean;
  /**
   * Why, or how it is avoided.
   */
  readonly why: string;
}

/**
 * What a person is told before they are asked, in words for them.
 */
export interface Notice {
  /**
   * Who the notice is for.
   */
  readonly audience: Audience;
  /**
   * Language tag, for example en or cy.
   */
  readonly language: string;
  /**
   * Version of the wording, as a voice record cites it.
   */
  readonly version: string;
  /**
   * What is asked.
   */
  readonly what: string;
  /**
   * Why it is asked.
   */
  readonly why: string;
  /**
   * Who wanted it asked.
   */
  readonly whoAsked?: string;
  /**
   * Who will see the answer.
   */
  readonly whoSees: string;
  /**
   * What the answer can change.
   */
  readonly whatItCanDecide?: string;
  /**
   * How to say no, or change an answer later.
   */
  readonly howToSayNoOrChange: string;
  /**
   * What cannot be promised, safeguarding included.
   */
  readonly limits: string;
  /**
   * A short story of how one answer becomes a number.
   */
  readonly journeyStory?: string;
  /**
   * Readings of this wording by the people it is for.
   */
  readonly tests?: readonly NoticeTest[];
}

/**
 * A notice read by the people it is for. Nobody is named.
 */
export interface NoticeTest {
  /**
   * Who read it, for example the young people's panel.
   */
  readonly readers: string;
  /**
   * How many read it.
   */
  readonly count?: number;
  /**
   * When.
   */
  readonly date: string;
  /**
   * What they made of it.
   */
  readonly result: NoticeTestResult;
  /**
   * Hash of the words that were read, as the check of the notice tells it. Absent means the words under which the reading was first recorded. A reading counts for no others.
   */
  readonly wording?: string;
  /**
   * What they said, in other words.
   */
  readonly note?: string;
}

/**
 * What readers made of a notice.
 */
export type NoticeTestResult = "UNDERSTOOD" | "UNDERSTOOD_AFTER_CHANGES" | "NOT_UNDERSTOOD"

/**
 * Whether a value may be absent, and what that means.
 */
export interface Nullability {
  /**
   * True when it may be blank.
   */
  readonly allowed: boolean;
  /**
   * What a blank means.
   */
  readonly meaning?: string;
}

/**
 * What an observation holds. It is never merged with said words.
 */
export interface ObservationSpec {
  /**
   * What may be seen or heard.
   */
  readonly signals: string;
  /**
   * Who may observe.
   */
  readonly observerRoles: string;
  /**
   * How sure the observer is.
   */
  readonly certainty: string;
  /**
   * True: every observation carries one other possible reading.
   */
  readonly otherReadingRequired: boolean;
}

/**
 * How often something may occur.
 */
export interface Occurrence {
  /**
   * Fewest.
   */
  readonly min: number;
  /**
   * Most; absent means no limit.
   */
  readonly max?: number;
}

/**
 * Something this version does not know for certain, shown rather than filled in.
 */
export interface OpenQuestion {
  /**
   * The field or code that it concerns.
   */
  readonly about: string;
  /**
   * What has to be confirmed, and with whom.
   */
  readonly question: string;
  /**
   * Who can answer.
   */
  readonly askOf?: string;
}

/**
 * Whose idea an item was.
 */
export type Origin = "CHILD_OR_YOUNG_PERSON" | "PARENT_OR_CARER" | "PRACTITIONER" | "LOCAL_AUTHORITY" | "THIRD_SECTOR" | "RESEARCH" | "CENTRAL_GOVERNMENT" | "INSPECTORATE"

/**
 * Whether years compare.
 */
export interface OverTime {
  /**
   * True when they do.
   */
  readonly comparable: boolean;
  /**
   * Under which conditions.
   */
  readonly conditions?: string;
}

/**
 * What a voice record with a participation outcome may or must hold.
 */
export type ParticipationCarries = "RESPONSE_OR_OBSERVATION" | "OBSERVATION" | "MAY_HAVE_OBSERVATION" | "NOTHING"

/**
 * The people in the data.
 */
export interface PeopleInIt {
  /**
   * Whom it is about.
   */
  readonly subjectScope?: SubjectScope;
  /**
   * How many people it is about.
   */
  readonly informationLevel?: InformationLevel;
  /**
   * How near someone is to being recognised.
   */
  readonly identifiability?: Identifiability;
  /**
   * How they can see it and put it right.
   */
  readonly subjectAccess?: SubjectAccess;
  /**
   * Who may read it years later.
   */
  readonly laterReader?: LaterReader;
  /**
   * Audiences that need a notice, because they are asked or recorded.
   */
  readonly mustBeTold?: readonly Audience[];
}

/**
 * The period or day that is counted, and which rows belong to it.
 */
export interface PopulationTime {
  /**
   * Which rows belong.
   */
  readonly rule: BoundaryRule;
  /**
   * The day of the event, or on which the stretch of time began; needed unless all rows belong.
   */
  readonly starts?: string;
  /**
   * The day on which the stretch of time ended; blank while it is open.
   */
  readonly ends?: string;
  /**
   * First day of the period; absent means the collection's.
   */
  readonly periodFrom?: string;
  /**
   * Last day of the period; absent means the collection's.
   */
  readonly periodTo?: string;
  /**
   * The day that is looked at; absent means the collection's last.
   */
  readonly point?: string;
  /**
   * True when what ended on the day looked at still counts as open then; absent means false.
   */
  readonly lastDayCounts?: boolean;
}

/**
 * For whom a profile holds.
 */
export type ProfileScope = "AUTHORITY" | "REGION"

/**
 * What can be promised, and what cannot.
 */
export interface PromiseStatement {
  /**
   * What we can promise.
   */
  readonly can: readonly string[];
  /**
   * What we cannot promise.
   */
  readonly cannot: readonly string[];
}

/**
 * What good it does, for whom, and who says so.
 */
export interface PublicGood {
  /**
   * The good.
   */
  readonly good: string;
  /**
   * Who gains.
   */
  readonly forWhom: readonly BeneficiaryKind[];
  /**
   * Who could be harmed, and how.
   */
  readonly mightHarm?: string;
  /**
   * Who decided that it is good.
   */
  readonly decidedBy: readonly GoodDecider[];
  /**
   * Who disagrees, and why.
   */
  readonly contested?: string;
}

/**
 * One question, in words for several audiences.
 */
export interface Question {
  /**
   * Name of the question in this set, never reused, for example EQ-01.
   */
  readonly code: string;
  /**
   * The stage at which it is asked; ethics questions have one.
   */
  readonly stage?: EthicsStage;
  /**
   * The question, per audience and language.
   */
  readonly text: readonly AudienceText[];
  /**
   * Why it is asked, per audience and language.
   */
  readonly whyItMatters?: readonly AudienceText[];
  /**
   * How to go about answering it, per audience and language.
   */
  readonly guidance?: readonly AudienceText[];
  /**
   * The gate by which it has to be answered; absent where answering is open.
   */
  readonly requiredAt?: GateCode;
}

/**
 * What a set of questions is for.
 */
export type QuestionSetPurpose = "ETHICS" | "CO_DESIGN"

/**
 * How many reviews of one kind are needed.
 */
export interface QuorumRule {
  /**
   * Name of those who are asked here, for example PRACTICE.
   */
  readonly constituency: string;
  /**
   * Capacities that count here.
   */
  readonly capacities: readonly ReviewCapacity[];
  /**
   * How many are needed.
   */
  readonly atLeast: number;
  /**
   * Where they have to come from.
   */
  readonly from: QuorumSource;
  /**
   * Why they are needed.
   */
  readonly why?: string;
}

/**
 * Where a review has to come from.
 */
export type QuorumSource = "DECIDING_AUTHORITY" | "OTHER_AUTHORITY" | "ANY_AUTHORITY" | "ANY_PANEL" | "PANEL_NOT_HOSTED_BY_PROPOSER"

/**
 * What of people's words may be shown beside figures.
 */
export type QuotePolicy = "NONE" | "THEMES" | "PARAPHRASE" | "QUOTE_WITH_CONSENT"

/**
 * From which counts a quotient is worked out, exactly, before it is rounded.
 */
export type QuotientBase = "TRUE_COUNTS" | "PUBLISHED_COUNTS"

/**
 * What it shows, what it hides, and what it must not be used for.
 */
export interface Reach {
  /**
   * What it shows.
   */
  readonly makesVisible?: readonly string[];
  /**
   * What it hides.
   */
  readonly hides?: readonly string[];
  /**
   * What it cannot tell.
   */
  readonly limits?: readonly string[];
  /**
   * What it must not be used for.
   */
  readonly doNotUseFor?: readonly string[];
  /**
   * How well it serves each use.
   */
  readonly fitness?: readonly Fitness[];
}

/**
 * Someone who receives it.
 */
export interface Recipient {
  /**
   * The body or role, by name or by type.
   */
  readonly who: string;
  /**
   * What for.
   */
  readonly why: string;
}

/**
 * The use of a table.
 */
export type RecordRole = "RETURN" | "REFERENCE"

/**
 * How far coders agree. It shows that they code alike, not that they are right.
 */
export interface Reliability {
  /**
   * How it was measured.
   */
  readonly statistic: AgreementStatistic;
  /**
   * The value.
   */
  readonly value: number;
  /**
   * What it allows.
   */
  readonly band: ReliabilityBand;
  /**
   * How many units were coded.
   */
  readonly units: number;
  /**
   * By how many coders.
   */
  readonly coders: number;
  /**
   * When.
   */
  readonly date: string;
  /**
   * True when nobody saw the others' codes.
   */
  readonly blind: boolean;
  /**
   * The lower end of its confidence interval.
   */
  readonly lowest?: number;
  /**
   * The upper end of its confidence interval.
   */
  readonly highest?: number;
}

/**
 * What a measured agreement allows.
 */
export type ReliabilityBand = "RELIABLE" | "TENTATIVE" | "NOT_YET"

/**
 * Who replies, by when, how.
 */
export interface ReplyRule {
  /**
   * Who.
   */
  readonly by: string;
  /**
   * Working days at most.
   */
  readonly withinDays: number;
  /**
   * How.
   */
  readonly how?: string;
}

/**
 * A part of an item that has to be filled in.
 */
export interface RequiredField {
  /**
   * JSON pointer to it, for example /use/decisionUse.
   */
  readonly field: string;
  /**
   * The audience for which a text has to be there; absent means any.
   */
  readonly audience?: Audience;
  /**
   * Kinds of item that need it; absent means every kind that has this field.
   */
  readonly appliesTo?: readonly string[];
  /**
   * Why it has to be filled in, said to the person who writes.
   */
  readonly why: string;
}

/**
 * The table and column that list each person once.
 */
export interface ReturnSubject {
  /**
   * The table.
   */
  readonly record: string;
  /**
   * The column that identifies the person.
   */
  readonly column: string;
}

/**
 * In what capacity someone reviews.
 */
export type ReviewCapacity = "PRACTICE_LEAD" | "INFORMATION_LEAD" | "YOUNG_PEOPLES_PANEL" | "PARENT_PANEL" | "PRACTITIONER" | "DATA_PROTECTION" | "STATISTICIAN" | "VENDOR" | "POLICY" | "INSPECTORATE" | "RESEARCHER" | "ACCESSIBILITY"

/**
 * Something that calls for another look.
 */
export type ReviewTrigger = "LAW_CHANGE" | "NEW_RECIPIENT" | "NEW_TECHNOLOGY" | "NEW_PURPOSE" | "CONCERN_PATTERN" | "LOW_COVERAGE" | "TIME_PASSED" | "RETURN_CHANGED"

/**
 * How an answer can be changed.
 */
export interface RevisitRule {
  /**
   * Until when.
   */
  readonly until: string;
  /**
   * Which answer counts.
   */
  readonly supersedes?: string;
  /**
   * What becomes of the earlier one.
   */
  readonly keepEarlier?: string;
}

/**
 * How a figure half way between two is rounded.
 */
export type RoundingMode = "HALF_UP"

/**
 * A column whose structure checks a rule takes the place of.
 */
export interface RuleCover {
  /**
   * The table.
   */
  readonly record: string;
  /**
   * The column.
   */
  readonly column: string;
  /**
   * Codes of the checks, for example DUPLICATE_KEY; absent means those that look at one cell alone.
   */
  readonly checks?: readonly string[];
}

/**
 * What a difference does to a rule.
 */
export interface RuleEffect {
  /**
   * The rule.
   */
  readonly rule: string;
  /**
   * What it does.
   */
  readonly effect: RuleEffectKind;
  /**
   * Why.
   */
  readonly why?: string;
}

/**
 * What a difference does to a rule.
 */
export type RuleEffectKind = "NOT_RUN" | "STRICTER" | "MILDER" | "UNCHANGED"

/**
 * Made-up rows, and what the rule reports of them.
 */
export interface RuleExample {
  /**
   * What the example shows.
   */
  readonly name: string;
  /**
   * Collection year; the rule's first year unless given.
   */
  readonly year?: number;
  /**
   * ONS code of the returning authority, for rules that need it.
   */
  readonly authority?: string;
  /**
   * The form in which the return came, for rules that ask; CSV unless given.
   */
  readonly form?: Transport;
  /**
   * Rows of the return.
   */
  readonly tables: readonly ExampleTable[];
  /**
   * Rows of the return of the year before.
   */
  readonly last?: readonly ExampleTable[];
  /**
   * Rows of the lists that are looked things up in.
   */
  readonly reference?: readonly ExampleTable[];
  /**
   * What is reported; empty when nothing is.
   */
  readonly reported: readonly ExampleReport[];
}

/**
 * Whose rule it is.
 */
export type RuleOrigin = "NATIONAL" | "SECTOR" | "LOCAL"

/**
 * The rows and columns that a finding names.
 */
export interface RuleReport {
  /**
   * The table.
   */
  readonly record: string;
  /**
   * Its columns.
   */
  readonly columns: readonly string[];
  /**
   * The rows of the table, as an expression; absent for the row that the rule looks at.
   */
  readonly rows?: string;
}

/**
 * What a finding asks for.
 */
export type RuleSeverity = "ERROR" | "QUERY"

/**
 * Whether the rules of a year are encoded here.
 */
export type RulesState = "ENCODED" | "NOT_YET" | "NONE_ENCODED"

/**
 * What has to be passed on, and to whom.
 */
export interface SafeguardingLimits {
  /**
   * What people are told about it.
   */
  readonly text: readonly AudienceText[];
  /**
   * Where it goes, and how fast.
   */
  readonly pathway: string;
}

/**
 * A part of public life in which an item is used.
 */
export type Sector = "CHILDRENS_SOCIAL_CARE" | "EARLY_YEARS" | "EDUCATION" | "HEALTH" | "JUSTICE" | "HOUSING" | "COMMUNITY"

/**
 * How something hard is asked.
 */
export interface SensitiveAsk {
  /**
   * How.
   */
  readonly how: string;
  /**
   * When not to.
   */
  readonly whenNot?: readonly string[];
  /**
   * What support there is meanwhile.
   */
  readonly supportDuring?: string;
  /**
   * What support there is afterwards.
   */
  readonly supportAfter?: string;
}

/**
 * A year from which figures do not compare with those before.
 */
export interface SeriesBreak {
  /**
   * The first collection year after the break.
   */
  readonly year: number;
  /**
   * What changed.
   */
  readonly what: string;
}

/**
 * Whether the public supports this use.
 */
export interface SocialLicence {
  /**
   * What was asked.
   */
  readonly asked: string;
  /**
   * Who was asked, and what they thought.
   */
  readonly groups: readonly LicenceGroup[];
  /**
   * How they were asked.
   */
  readonly method: string;
  /**
   * When.
   */
  readonly date: string;
  /**
   * Where they did not agree.
   */
  readonly disagreements?: string;
}

/**
 * Where a definition, label or code was read.
 */
export interface Source {
  /**
   * Name of the document, page or repository.
   */
  readonly title: string;
  /**
   * Who published it.
   */
  readonly publisher?: string;
  /**
   * Where it can be read.
   */
  readonly url?: string;
  /**
   * File, page or section inside the source.
   */
  readonly path?: string;
  /**
   * Licence of the source, for example OGL-UK-3.0 or MIT.
   */
  readonly licence?: string;
  /**
   * Whether the source is published.
   */
  readonly state: SourceState;
}

/**
 * How far a source can be read by others.
 */
export type SourceState = "PUBLISHED" | "FORTHCOMING" | "NOT_PUBLIC" | "MADE_UP"

/**
 * The part a person plays towards the child or the record.
 */
export type SpeakerRole = "CHILD" | "YOUNG_PERSON" | "CARE_EXPERIENCED_ADULT" | "PARENT" | "CARER" | "SIBLING_OR_FRIEND" | "ADVOCATE" | "PRACTITIONER" | "MANAGER" | "INFORMATION_ROLE" | "RESEARCHER" | "GOVERNMENT" | "INSPECTOR" | "OBSERVER"

/**
 * How a spread is told.
 */
export type Spread = "QUARTILES" | "RANGE" | "STANDARD_DEVIATION"

/**
 * Which row stands where several belong to one unit.
 */
export interface StandingRow {
  /**
   * The first or the last.
   */
  readonly row: StandingRowChoice;
  /**
   * The day by which rows are put in order; absent means the order of the table. Rows without a day come first.
   */
  readonly by?: string;
}

/**
 * Which of several rows stands for the unit.
 */
export type StandingRowChoice = "FIRST" | "LAST"

/**
 * The role that looks after it.
 */
export interface StewardRole {
  /**
   * The body.
   */
  readonly organisation: string;
  /**
   * The role, never a person's name.
   */
  readonly role: string;
  /**
   * The role that follows.
   */
  readonly successor?: string;
  /**
   * Since when.
   */
  readonly since?: string;
}

/**
 * A strand of the work that an item belongs to.
 */
export type Strand = "NEED" | "VOICE_COPRODUCTION" | "ACCESS_ANALYSIS"

/**
 * Where a plan is made.
 */
export type StrategicLevel = "LOCAL" | "NATIONAL"

/**
 * Who takes it into planning.
 */
export interface StrategicOwner {
  /**
   * Where.
   */
  readonly level: StrategicLevel;
  /**
   * The role, never a person's name.
   */
  readonly role: string;
  /**
   * The body.
   */
  readonly organisation: string;
}

/**
 * How often a thing has to be tried out before it is a standard.
 */
export interface StressTestRule {
  /**
   * How many tests.
   */
  readonly atLeast: number;
  /**
   * In how many types of organisation.
   */
  readonly organisationTypes: number;
}

/**
 * Someone whom it is about.
 */
export interface Subject {
  /**
   * Their part.
   */
  readonly role: SpeakerRole;
  /**
   * How they stand to it.
   */
  readonly relation: SubjectRelation;
}

/**
 * How the people in it can see it and put it right, now and later.
 */
export interface SubjectAccess {
  /**
   * How they can see it.
   */
  readonly see: string;
  /**
   * How they can add to it.
   */
  readonly add?: string;
  /**
   * How they can have it corrected.
   */
  readonly correct: string;
  /**
   * How long it is kept.
   */
  readonly howLongKept: string;
  /**
   * What may stand in their way.
   */
  readonly barriers?: readonly string[];
  /**
   * True when they see it without having to ask.
   */
  readonly defaultOpen?: boolean;
}

/**
 * How someone stands to what is recorded.
 */
export type SubjectRelation = "SELF" | "PARENT_OF" | "CHILD_OF" | "SIBLING_OF" | "CARER_OF" | "WORKER_WITH" | "MENTIONED" | "AFFECTED"

/**
 * Whom it is about.
 */
export interface SubjectScope {
  /**
   * Everyone whom it is about.
   */
  readonly subjects: readonly Subject[];
  /**
   * What is done when they see it differently, or one of them does not want it recorded.
   */
  readonly conflictRule?: string;
}

/**
 * How small numbers are hidden, last of all, over all tables made of the same people. What is absent is as the preset has it.
 */
export interface SuppressionPolicy {
  /**
   * The set of rules.
   */
  readonly preset: SuppressionPreset;
  /**
   * Counts under this are hidden.
   */
  readonly threshold?: number;
  /**
   * What is done with zero.
   */
  readonly zero?: ZeroTreatment;
  /**
   * Counts are rounded to the nearest multiple of this.
   */
  readonly roundTo?: number;
  /**
   * True when more is hidden so that nothing hidden can be worked out.
   */
  readonly secondary?: boolean;
  /**
   * True when a hidden cell must stay possible over its whole range.
   */
  readonly intervalAudit?: boolean;
  /**
   * True when this holds over all tables of the same people together.
   */
  readonly linkedTables?: boolean;
  /**
   * Indicators whose tables are made of the same people.
   */
  readonly linkedWith?: readonly string[];
  /**
   * Codes of bands that are not hidden for being small, only to protect others.
   */
  readonly notPrimary?: readonly string[];
  /**
   * Markers that are written differently.
   */
  readonly markers?: readonly MarkerText[];
  /**
   * What of people's words may be shown.
   */
  readonly quotePolicy: QuotePolicy;
}

/**
 * A set of rules by which small numbers are hidden.
 */
export type SuppressionPreset = "ONS_10_5" | "DFE_CLA_TABLES" | "SECURE_10_INCL_ZERO"

/**
 * Columns that together identify one row.
 */
export interface TableKey {
  /**
   * What the key identifies.
   */
  readonly name: string;
  /**
   * Column names.
   */
  readonly columns: readonly string[];
  /**
   * False while the owner has not confirmed it.
   */
  readonly confirmed: boolean;
}

/**
 * A form of a word, and who prefers or avoids it.
 */
export interface TermLabel {
  /**
   * The word.
   */
  readonly text: string;
  /**
   * Who uses it.
   */
  readonly audience: Audience;
  /**
   * Language tag.
   */
  readonly language: string;
  /**
   * Where it is used.
   */
  readonly context?: string;
  /**
   * Who prefers it.
   */
  readonly preferredBy?: readonly string[];
  /**
   * Who avoids it.
   */
  readonly avoidedBy?: readonly string[];
}

/**
 * One meaning of a word.
 */
export interface TermMeaning {
  /**
   * The meaning.
   */
  readonly text: string;
  /**
   * Who uses the word so.
   */
  readonly heldBy?: string;
  /**
   * Where it was read.
   */
  readonly source?: string;
}

/**
 * Words, or an identifier.
 */
export interface TextValue {
  /**
   * The form of value.
   */
  readonly kind: "text";
  /**
   * Most characters allowed.
   */
  readonly maxLength?: number;
  /**
   * Regular expression that the whole text matches.
   */
  readonly pattern?: string;
  /**
   * The pattern in words.
   */
  readonly patternMeaning?: string;
  /**
   * Codes accepted in place of the text.
   */
  readonly alsoCodes?: string;
}

/**
 * A date with a time of day.
 */
export interface TimestampValue {
  /**
   * The form of value.
   */
  readonly kind: "timestamp";
}

/**
 * A form in which a return is sent.
 */
export type Transport = "CSV" | "XML" | "JSON" | "XLSX"

/**
 * Yes or no, written as true, false, 1 or 0.
 */
export interface TrueFalseValue {
  /**
   * The form of value.
   */
  readonly kind: "true-false";
}

/**
 * What is counted once.
 */
export type UnitKind = "CHILD" | "EPISODE" | "EVENT"

/**
 * The shape of a value.
 */
export type ValueShape = "BINARY" | "NOMINAL" | "ORDINAL" | "COUNT" | "AMOUNT" | "DATE" | "TEXT" | "EXPRESSION" | "DISTRIBUTION"

/**
 * Whether language is used.
 */
export type Verbality = "VERBAL" | "NON_VERBAL" | "BOTH"

/**
 * What about information someone may speak of.
 */
export type VoiceAbout = "WHAT_IS_KNOWN" | "WHAT_SHOULD_BE_KNOWN" | "HOW_COLLECTED" | "TAKEN_FORWARD" | "SHARED" | "PROCESSED" | "UNDERSTOOD" | "ACTED_ON" | "AUTOMATED_USE" | "WORDING"

/**
 * What kind of voice a field is open to.
 */
export interface VoiceAxes {
  /**
   * With or without language.
   */
  readonly verbality: Verbality;
  /**
   * Told or shown.
   */
  readonly explicitness: readonly Explicitness[];
  /**
   * When.
   */
  readonly occasions: readonly VoiceOccasion[];
  /**
   * One person, a group, or many.
   */
  readonly levels: readonly VoiceLevel[];
}

/**
 * What someone may tell.
 */
export type VoiceContent = "LIVED_EXPERIENCE" | "VIEW_OF_OWN_NEEDS" | "HOPED_FOR_OUTCOME" | "VIEW_OF_SUPPORT_RECEIVED" | "VIEW_OF_SUPPORT_GIVEN" | "WISHES_AND_FEELINGS" | "STRENGTHS_AND_HOPES" | "CHALLENGE_OR_ANGER"

/**
 * The lists that describe how someone was heard.
 */
export interface VoiceContextSpec {
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
  readonly technology: string;
  /**
   * What helped them think.
   */
  readonly thinkingSupport: string;
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
  readonly supports: string;
}

/**
 * A voice about a definition. It never names anyone.
 */
export interface VoiceEntry {
  /**
   * The layer that it speaks of.
   */
  readonly layer?: CakeLayer;
  /**
   * What about information it speaks of.
   */
  readonly about?: VoiceAbout;
  /**
   * Who speaks.
   */
  readonly speakerRole: SpeakerRole;
  /**
   * In what form.
   */
  readonly form: VoiceForm;
  /**
   * The voice.
   */
  readonly text: string;
  /**
   * Where it made a difference.
   */
  readonly influence?: readonly InfluencePoint[];
  /**
   * Where it was heard.
   */
  readonly source?: string;
}

/**
 * In what form a voice is given.
 */
export type VoiceForm = "QUOTE_WITH_CONSENT" | "PARAPHRASE" | "THEME" | "DESCRIPTION_OF_NON_VERBAL"

/**
 * How many people speak.
 */
export type VoiceLevel = "INDIVIDUAL" | "COLLECTIVE" | "AGGREGATED"

/**
 * A way of being heard.
 */
export type VoiceMode = "SPOKEN" | "WRITTEN" | "SIGNED" | "MESSAGE" | "VOICE_NOTE" | "SCALED_CHOICE" | "EMOJI" | "SYMBOL" | "PICTURE_CHOICE" | "DRAWING" | "MODEL_OR_CRAFT" | "PHOTO_OR_MAP" | "PLAY" | "INTERACTION" | "BODY" | "SOUND" | "BEHAVIOUR_OVER_TIME" | "APP"

/**
 * When someone was heard.
 */
export type VoiceOccasion = "FORMAL_REVIEW" | "QUESTIONNAIRE" | "CONSULTATION_GROUP" | "DIRECT_WORK" | "CREATIVE_SESSION" | "EVERYDAY_MOMENT" | "CHILD_STARTED" | "ROUTINE_CONTACT"

/**
 * Whose voices a definition holds, and what people say of it.
 */
export interface Voices {
  /**
   * Whose voice is in each layer.
   */
  readonly cake?: CakeView;
  /**
   * What people say about this item.
   */
  readonly voicesAbout?: readonly VoiceEntry[];
}

/**
 * A calendar year of four digits.
 */
export interface YearValue {
  /**
   * The form of value.
   */
  readonly kind: "year";
}

/**
 * First and last collection year.
 */
export interface YearsInForce {
  /**
   * First year.
   */
  readonly from: number;
  /**
   * Last year; absent means still in force.
   */
  readonly to?: number;
}

/**
 * What is done with a count of zero.
 */
export type ZeroTreatment = "SHOWN" | "HIDDEN"
