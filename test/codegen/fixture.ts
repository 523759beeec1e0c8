import type {
  Code,
  CodeList,
  Column,
  DataElement,
  RecordTable,
  RegistryItem,
  VoiceField,
} from "../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { createSnapshot } from "../../registry/model/snapshot.ts";

/** What every item of the made-up release says of itself. */
const about = (
  id: string,
  version: string,
  title: string,
): Pick<DataElement, "id" | "version" | "titles" | "askedBy" | "sources" | "illustrative"> => ({
  id,
  version,
  titles: [
    { audience: "POLICY", language: "cy", text: `${title} (cy)` },
    { audience: "POLICY", language: "en", text: `${title} (policy)` },
    { audience: "PRACTITIONER", language: "en", text: title },
  ],
  askedBy: { organisation: "A made-up club", reason: "To try the generator." },
  sources: [{ title: "Made up", state: "MADE_UP" }],
  illustrative: true,
});

const codeOf = (code: string, more: Partial<Code> = {}): Code => ({
  code,
  labels: [{ audience: "PRACTITIONER", language: "en", text: `Label of ${code}` }],
  ...more,
});

const list = (
  slug: string,
  codes: readonly Code[],
  version = "1.0.0",
  closed = true,
): CodeList => ({
  kind: "codelist",
  ...about(`club:${slug}`, version, slug),
  codes,
  ordered: false,
  closed,
});

const element = (slug: string, value: DataElement["value"]): DataElement => ({
  kind: "element",
  ...about(`club:${slug}`, "1.0.0", `The ${slug} "as written" */ of \`it\``),
  concept: { objectClass: "Member", property: slug },
  valueShape: "TEXT",
  value,
});

const record = (
  slug: string,
  table: string,
  columns: readonly Column[],
  more: Partial<RecordTable> = {},
): RecordTable => ({
  kind: "record",
  ...about(`club:${slug}`, "1.0.0", table),
  table,
  role: "RETURN",
  grain: "one per row",
  occurs: { min: 0 },
  columns,
  keys: [],
  ...more,
});

const elements: readonly DataElement[] = [
  element("member-id", {
    kind: "text",
    maxLength: 5,
    pattern: "[A-Z0-9]+",
    patternMeaning: "capitals and digits",
    alsoCodes: "club:unknown-id",
  }),
  element("joined", { kind: "date" }),
  element("born", { kind: "date", partial: true }),
  element("seen-at", { kind: "timestamp" }),
  element("year", { kind: "year" }),
  element("visits", { kind: "integer", minimum: 0, maximum: 99 }),
  element("balance", { kind: "integer" }),
  element("active", { kind: "true-false" }),
  element("colour", { kind: "coded", codelist: "club:colours" }),
  element("mood", { kind: "coded", codelist: "club:moods" }),
  element("note", { kind: "text" }),
];

const column = (name: string, slug: string, more: Partial<Column> = {}): Column => ({
  name,
  element: `club:${slug}`,
  required: false,
  ...more,
});

const memberColumns: readonly Column[] = [
  column("MEMBER", "member-id", { required: true }),
  column("JOINED", "joined", { required: true }),
  column("BORN", "born"),
  column("SEEN_AT", "seen-at"),
  column("YEAR", "year"),
  column("VISITS", "visits"),
  column("BALANCE", "balance"),
  column("ACTIVE", "active"),
  column("COLOUR", "colour"),
  column("MOOD", "mood"),
  column("NOTE", "note", { required: true, carriedBy: ["XML"] }),
];

const records: readonly RecordTable[] = [
  record("member", "Member", memberColumns, {
    occurs: { min: 1 },
    fileName: "member.csv",
    keys: [{ name: "member", columns: ["MEMBER"], confirmed: true }],
  }),
  record("visit", "Visit", [
    column("MEMBER", "member-id", { required: true }),
    column("COLOUR", "colour", { required: true }),
  ]),
  record(
    "head",
    "Head",
    [
      column("Level", "note", { fixed: "L" }),
      column("Year", "year", { fixed: "2026", required: true }),
      column("Live", "active", { fixed: "true" }),
    ],
    { occurs: { min: 1, max: 1 }, order: ["Level", "Year", "Live"] },
  ),
  record("family", "Family", [column("FamilyName", "note")], { occurs: { min: 1, max: 3 } }),
  record(
    "person",
    "Person",
    [
      column("Colours", "colour", { repeats: true, required: true }),
      column("Visits", "visits", { repeats: true }),
    ],
    { parent: "club:family", occurs: { min: 1 } },
  ),
  record("street", "Street", [], { occurs: { min: 0, max: 1 } }),
  record("house", "House", [column("Note", "note")], { parent: "club:street" }),
  record("home", "Home", [column("Note", "note")], {
    parent: "club:family",
    occurs: { min: 0, max: 1 },
  }),
];

const exact = (items: readonly RegistryItem[]): readonly string[] =>
  items.map(({ id, version }) => `${id}@${version}`);

const colours = (version: string, codes: readonly Code[]): CodeList =>
  list("colours", codes, version);

const lists: readonly CodeList[] = [
  colours("1.0.0", [codeOf("1"), codeOf("2")]),
  colours("2.0.0", [
    codeOf("RED"),
    codeOf("BLUE", { to: "2025-04-01" }),
    codeOf("OLD", { to: "2025-03-31" }),
    codeOf("NEW", { from: "2026-04-01" }),
    codeOf('IN"QUOTES" `${x}`'),
  ]),
  list("moods", [codeOf("GLAD")], "1.0.0", false),
  list("unknown-id", [codeOf("none")]),
];

const returnOf = (
  slug: string,
  title: string,
  tables: readonly string[],
  more: object = {},
): RegistryItem => ({
  kind: "return",
  ...about(`club:${slug}`, "2026.0.0", title),
  owner: "A made-up club",
  collectionYear: 2026,
  period: { from: "2025-04-01", to: "2026-03-31" },
  formats: [{ transport: "JSON", dateFormat: "yyyy-mm-dd" }],
  records: tables.map((table) => `club:${table}`),
  rulesState: "NONE_ENCODED",
  binds: exact([
    ...records.filter(({ id }) => tables.includes(id.slice("club:".length))),
    ...elements,
    ...lists.filter(({ id, version }) => id !== "club:colours" || version === "2.0.0"),
  ]),
  ...more,
});

const outcomes: readonly Code[] = [
  codeOf("TOOK_PART_DIRECTLY", { family: "TOOK_PART", carries: "RESPONSE_OR_OBSERVATION" }),
  codeOf("TOOK_PART_WITHOUT_WORDS", { family: "TOOK_PART", carries: "RESPONSE_OR_OBSERVATION" }),
  codeOf("CHILD_STARTED", { family: "TOOK_PART", carries: "RESPONSE_OR_OBSERVATION" }),
  codeOf("OBSERVED_PREVERBAL", { family: "TOOK_PART", carries: "OBSERVATION" }),
  codeOf("PRESENT_AND_SILENT", { family: "PRESENT", carries: "NOTHING" }),
  codeOf("PLAYFUL_NON_ENGAGEMENT", { family: "PRESENT", carries: "MAY_HAVE_OBSERVATION" }),
  codeOf("STILL_THINKING", { family: "PRESENT", carries: "NOTHING" }),
  codeOf("NOT_NOW", { family: "CHOICE" }),
  codeOf("CHOSE_NOT_TO_TAKE_PART", { family: "CHOICE", carries: "NOTHING" }),
  codeOf("WITHDREW", { family: "CHOICE", carries: "NOTHING" }),
  codeOf("REPEATEDLY_DID_NOT_COME", { family: "ABSENCE", carries: "NOTHING" }),
  codeOf("WAS_NOT_BROUGHT", { family: "ABSENCE", carries: "NOTHING" }),
  codeOf("NOT_OFFERED", { family: "SERVICE_SIDE", carries: "NOTHING" }),
];

const words = (slug: string, ...codes: readonly string[]): CodeList =>
  list(
    slug,
    codes.map((code) => codeOf(code)),
  );

const voiceLists: readonly CodeList[] = [
  list("outcome", outcomes),
  list("outcome-few", [codeOf("NOT_NOW", { carries: "NOTHING" })]),
  words("started-by", "ADULT", "CHILD"),
  words("speaker-role", "CHILD", "PRACTITIONER"),
  words("relationship", "KNOWN"),
  words("occasion", "DIRECT_WORK"),
  words("place", "HOME"),
  words("privacy", "ALONE"),
  words("technology", "NONE"),
  words("thinking", "NONE"),
  words("told", "YES", "CARER_TOLD", "NO"),
  words("chosen-by", "SPEAKER"),
  words("support", "TIME"),
  words("signal", "REACHES", "CRIES"),
  words("certainty", "FAIRLY"),
  words("words-by", "SPEAKER"),
  words("recorded-by", "PRACTITIONER"),
  words("transformation", "VERBATIM", "SUMMARISED"),
  words("checked-back", "AGREED", "NOT_POSSIBLE"),
  words("audience", "CHILD_6_TO_9"),
  words("reply", "DONE"),
  words("scale", "MOSTLY", "SOMETIMES"),
  words("level", "INDIVIDUAL", "COLLECTIVE"),
  words("mode", "SPOKEN", "DRAWING", "APP"),
];

/** A voice field of the made-up club: children of any age, with words or without. */
export const voiceField: VoiceField = {
  kind: "voice-field",
  ...about("club:how-was-it", "1.2.0", "How was */ it? `${1}`"),
  definition: [{ audience: "PRACTITIONER", language: "en", text: "How the visit was." }],
  axes: {
    verbality: "BOTH",
    explicitness: ["EXPLICIT"],
    occasions: ["DIRECT_WORK"],
    levels: ["INDIVIDUAL", "COLLECTIVE"],
  },
  content: ["LIVED_EXPERIENCE"],
  speakers: ["CHILD"],
  speakerRoles: "club:speaker-role@1",
  modes: [
    { mode: "APP", family: "CARRIER" },
    { mode: "SPOKEN", family: "WORDS" },
    { mode: "DRAWING", family: "MAKING", mediaByReference: true },
  ],
  modeList: "club:mode@1",
  responseScale: "club:scale@1",
  participationOutcomes: "club:outcome@1",
  levels: "club:level@1",
  context: {
    startedBy: "club:started-by@1",
    askerRole: "club:speaker-role@1",
    askerRelationship: "club:relationship@1",
    occasion: "club:occasion@1",
    place: "club:place@1",
    privacy: "club:privacy@1",
    technology: "club:technology@1",
    thinkingSupport: "club:thinking@1",
    toldBeingRecorded: "club:told@1",
    modeChosenBy: "club:chosen-by@1",
    supports: "club:support@1",
  },
  observation: {
    signals: "club:signal@1",
    observerRoles: "club:speaker-role@1",
    certainty: "club:certainty@1",
    otherReadingRequired: true,
  },
  authorship: {
    wordsBy: "club:words-by@1",
    recordedBy: "club:recorded-by@1",
    transformation: "club:transformation@1",
    checkedBack: "club:checked-back@1",
    needsCheckBack: ["SUMMARISED"],
  },
  audiences: "club:audience@1",
  askRule: { frequency: "At most once a visit." },
  revisit: { until: "Any time." },
  replyRule: { by: "The club.", withinDays: 10 },
  replyOutcomes: "club:reply@1",
};

const withoutObservation = (): VoiceField => {
  const {
    observation: _observation,
    responseScale: _scale,
    definition: _definition,
    ...field
  } = voiceField;
  return {
    ...field,
    ...about("club:for-grown-ups", "1.0.0", "For grown-ups"),
    axes: { ...field.axes, levels: ["INDIVIDUAL"] },
    modes: [{ mode: "DRAWING", family: "MAKING" }],
    authorship: { ...field.authorship, needsCheckBack: [] },
  };
};

/** Every item of the made-up release. */
export const items: readonly RegistryItem[] = [
  ...lists,
  ...elements,
  ...records,
  returnOf("club", "Club return 2026", ["member", "visit"], {
    subject: { record: "club:member", column: "MEMBER" },
  }),
  returnOf("tree", "Tree return 2026", ["head", "family", "person", "street", "house", "home"]),
  ...voiceLists,
  voiceField,
  withoutObservation(),
  {
    ...withoutObservation(),
    ...about("club:few-words", "1.0.0", "Few outcomes"),
    participationOutcomes: "club:outcome-few@1",
  },
];

/** An item as a release holds it; the hash is made up, because nothing here checks it. */
export const versionOf = (content: RegistryItem): ItemVersion => ({
  id: content.id,
  version: content.version,
  hash: `sha256:${"0".repeat(64)}`,
  content,
});

/** The made-up release, or one of the given items. */
export const snapshotOf = (contents: readonly RegistryItem[] = items): Snapshot =>
  createSnapshot("2026.1", `sha256:${"1".repeat(64)}`, contents.map(versionOf));
