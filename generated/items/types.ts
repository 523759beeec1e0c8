// Made by chorus 0.1.0 from schema/item. Do not edit: npm run generate.

/** Anything registered, told apart by its `kind`. */
export type RegistryItem =
  | CodeList
  | DataElement
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
   * Inputs without which it still runs, as if they were empty: a table, or 'last' for the return of the year before.
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
 * Whether it was meant to tell.
 */
export type Explicitness = "EXPLICIT" | "IMPLICIT"

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
 * How near two codes or items are in meaning.
 */
export type MatchType = "EXACT" | "CLOSE" | "BROAD" | "NARROW" | "RELATED" | "NONE_KNOWN"

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
}

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
 * What a voice record with a participation outcome may or must hold.
 */
export type ParticipationCarries = "RESPONSE_OR_OBSERVATION" | "OBSERVATION" | "MAY_HAVE_OBSERVATION" | "NOTHING"

/**
 * The use of a table.
 */
export type RecordRole = "RETURN" | "REFERENCE"

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
export type Transport = "CSV" | "XML" | "JSON"

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
