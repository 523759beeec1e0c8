import type { RegistryItem } from "../../../generated/items/types.ts";
import type { ChangeKind } from "../../../registry/compare/changes.ts";

/** What stands in an item before and after, and what kind of change that is. Only the part that changes is written. */
export interface ChangePair {
  readonly kind: ChangeKind;
  readonly of: RegistryItem["kind"];
  readonly before: object;
  readonly after: object;
}

const text = (words: string, audience = "PUBLIC"): object => ({
  audience,
  language: "en",
  text: words,
});

const code = (name: string, more: object = {}): object => ({
  code: name,
  labels: [text(`Label of ${name}`)],
  ...more,
});

const column = (name: string, more: object = {}): object => ({
  name,
  element: `test:${name.toLowerCase()}`,
  required: false,
  ...more,
});

const example = (name: string, rows: readonly number[]): object => ({
  name,
  tables: [{ table: "Painting", csv: "COLOUR\nA\n" }],
  reported: [{ table: "Painting", rows }],
});

type Row = readonly [kind: ChangeKind, before: object, after: object];

const pairs = (of: RegistryItem["kind"], rows: readonly Row[]): readonly ChangePair[] =>
  rows.map(([kind, before, after]) => ({ kind, of, before, after }));

const long = "Where and with whom a child lives during an episode of care.";
const near = "Where, and with whom, the child lives during an episode of care.";
const far = "The kind of home.";

const common = pairs("term", [
  ["item-replaced", { id: "test:one" }, { id: "test:two" }],
  ["title-added", { titles: [text("A")] }, { titles: [text("A"), text("B", "POLICY")] }],
  ["title-removed", { titles: [text("A"), text("B", "POLICY")] }, { titles: [text("A")] }],
  ["title-reworded", { titles: [text("A")] }, { titles: [text("B")] }],
  ["definition-added", {}, { definition: [text(long)] }],
  ["definition-removed", { definition: [text(long)] }, {}],
  ["definition-reworded", { definition: [text(long)] }, { definition: [text(near)] }],
  ["definition-rewritten", { definition: [text(long)] }, { definition: [text(far)] }],
  ["asked-by-changed", { askedBy: { reason: "To know" } }, { askedBy: { reason: "To plan" } }],
  ["source-added", { sources: [] }, { sources: [{ title: "A", state: "PUBLISHED" }] }],
  ["source-removed", { sources: [{ title: "A", state: "PUBLISHED" }] }, { sources: [] }],
  [
    "source-changed",
    { sources: [{ title: "A", state: "FORTHCOMING" }] },
    { sources: [{ title: "A", state: "PUBLISHED" }] },
  ],
  ["open-question-changed", {}, { toConfirm: [{ about: "A", question: "Is it?" }] }],
  ["history-changed", { changed: "One." }, { changed: "Two." }],
  ["illustrative-changed", { illustrative: true }, {}],
  [
    "entries-reordered",
    { titles: [text("A"), text("B", "POLICY")] },
    { titles: [text("B", "POLICY"), text("A")] },
  ],
  ["property-added", {}, { colour: "green" }],
  ["property-removed", { colour: "green" }, {}],
  ["property-changed", { colour: "green" }, { colour: "red" }],
  ["text-added", { story: [] }, { story: [text(long)] }],
  ["text-removed", { story: [text(long)] }, { story: [] }],
  ["text-reworded", { story: [text(long)] }, { story: [text(near)] }],
  ["text-rewritten", { story: [text(long)] }, { story: [text(far)] }],
]);

const words = pairs("term", [
  [
    "word-added",
    { labels: [text("home")] },
    { labels: [text("home"), text("placement", "POLICY")] },
  ],
  [
    "word-removed",
    { labels: [text("home"), text("placement", "POLICY")] },
    { labels: [text("home")] },
  ],
  [
    "word-changed",
    { labels: [text("home")] },
    { labels: [{ ...text("home"), preferredBy: ["Some young people"] }] },
  ],
  [
    "meaning-added",
    { meanings: [{ text: long }] },
    { meanings: [{ text: long }, { text: far, heldBy: "Courts" }] },
  ],
  [
    "meaning-removed",
    { meanings: [{ text: long }, { text: far, heldBy: "Courts" }] },
    { meanings: [{ text: long }] },
  ],
  [
    "meaning-reworded",
    { meanings: [{ text: long, heldBy: "Courts" }] },
    { meanings: [{ text: near, heldBy: "Courts" }] },
  ],
  [
    "meaning-changed",
    { meanings: [{ text: long, heldBy: "Courts" }] },
    { meanings: [{ text: far, heldBy: "Courts" }] },
  ],
  ["word-note-changed", { related: ["test:home"] }, { related: ["test:home", "test:care"] }],
]);

const lists = pairs("codelist", [
  ["code-added", { codes: [code("A"), code("C")] }, { codes: [code("A"), code("B"), code("C")] }],
  ["code-removed", { codes: [code("A"), code("B")] }, { codes: [code("A")] }],
  [
    "code-redefined",
    { codes: [code("A", { definition: long })] },
    { codes: [code("A", { definition: far })] },
  ],
  ["code-definition-added", { codes: [code("A")] }, { codes: [code("A", { definition: far })] }],
  ["code-definition-removed", { codes: [code("A", { definition: far })] }, { codes: [code("A")] }],
  [
    "code-reworded",
    { codes: [code("A", { definition: long })] },
    { codes: [code("A", { definition: near })] },
  ],
  [
    "code-relabelled",
    { codes: [code("A", { labels: [text(long)] })] },
    { codes: [code("A", { labels: [text(far)] })] },
  ],
  ["code-ended", { codes: [code("A")] }, { codes: [code("A", { to: "2025-03-31" })] }],
  [
    "code-starts-later",
    { codes: [code("A", { from: "2024-04-01" })] },
    { codes: [code("A", { from: "2025-04-01" })] },
  ],
  [
    "code-extended",
    { codes: [code("A", { to: "2025-03-31" })] },
    { codes: [code("A", { to: "2026-03-31" })] },
  ],
  [
    "code-carries-changed",
    { codes: [code("A", { carries: "NOTHING" })] },
    { codes: [code("A", { carries: "OBSERVATION" })] },
  ],
  [
    "code-family-changed",
    { codes: [code("A", { family: "ONE" })] },
    { codes: [code("A", { family: "TWO" })] },
  ],
  [
    "code-successor-changed",
    { codes: [code("A"), code("B")] },
    { codes: [code("A", { replacedBy: ["B"] }), code("B")] },
  ],
  [
    "code-match-added",
    { codes: [code("A", { matches: [] })] },
    { codes: [code("A", { matches: [{ codelist: "test:other", code: "X", match: "EXACT" }] })] },
  ],
  [
    "code-match-changed",
    { codes: [code("A", { matches: [{ codelist: "test:other", code: "X", match: "EXACT" }] })] },
    { codes: [code("A", { matches: [{ codelist: "test:other", code: "X", match: "CLOSE" }] })] },
  ],
  [
    "note-changed",
    { codes: [code("A", { note: "One." })] },
    { codes: [code("A", { note: "Two." })] },
  ],
  [
    "codes-reranked",
    { ordered: true, codes: [code("A"), code("B")] },
    { ordered: true, codes: [code("B"), code("A")] },
  ],
  [
    "entries-reordered",
    { ordered: false, codes: [code("A"), code("B")] },
    { ordered: false, codes: [code("B"), code("A")] },
  ],
  ["scale-changed", { ordered: false }, { ordered: true }],
  ["list-closed", { closed: false }, { closed: true }],
  ["list-opened", { closed: true }, { closed: false }],
]);

const elements = pairs("element", [
  ["concept-changed", { concept: { objectClass: "child" } }, { concept: { objectClass: "carer" } }],
  ["statutory-name-changed", { statutoryNames: ["SEX"] }, { statutoryNames: ["GENDER"] }],
  ["value-shape-changed", { valueShape: "NOMINAL" }, { valueShape: "ORDINAL" }],
  ["value-type-changed", { value: { kind: "date" } }, { value: { kind: "year" } }],
  [
    "value-list-changed",
    { value: { kind: "coded", codelist: "test:a" } },
    { value: { kind: "coded", codelist: "test:b" } },
  ],
  [
    "value-list-changed",
    { value: { kind: "coded", codelist: "test:a@1" } },
    { value: { kind: "coded", codelist: "test:a@2" } },
  ],
  [
    "value-list-pinned",
    { value: { kind: "coded", codelist: "test:a" } },
    { value: { kind: "coded", codelist: "test:a@2" } },
  ],
  [
    "value-narrowed",
    { value: { kind: "integer", maximum: 20 } },
    { value: { kind: "integer", maximum: 10 } },
  ],
  ["value-narrowed", { value: { kind: "integer" } }, { value: { kind: "integer", minimum: 1 } }],
  ["value-narrowed", { value: { kind: "text" } }, { value: { kind: "text", maxLength: 10 } }],
  ["value-narrowed", { value: { kind: "date", partial: true } }, { value: { kind: "date" } }],
  [
    "value-widened",
    { value: { kind: "integer", maximum: 10 } },
    { value: { kind: "integer", maximum: 20 } },
  ],
  ["value-widened", { value: { kind: "integer", minimum: 1 } }, { value: { kind: "integer" } }],
  [
    "value-pattern-changed",
    { value: { kind: "text", pattern: "^A$" } },
    { value: { kind: "text", pattern: "^B$" } },
  ],
  [
    "value-pattern-reworded",
    { value: { kind: "text", patternMeaning: "an A" } },
    { value: { kind: "text", patternMeaning: "one A" } },
  ],
  [
    "value-unit-changed",
    { value: { kind: "decimal", unit: "days" } },
    { value: { kind: "decimal", unit: "weeks" } },
  ],
  ["value-required", { nullability: { allowed: true } }, { nullability: { allowed: false } }],
  ["value-required", {}, { nullability: { allowed: false } }],
  ["value-optional", { nullability: { allowed: false } }, { nullability: { allowed: true } }],
  [
    "blank-meaning-changed",
    { nullability: { allowed: true, meaning: "not known" } },
    { nullability: { allowed: true, meaning: "none" } },
  ],
  ["missing-reasons-added", {}, { missingReasons: "test:why" }],
  ["missing-reasons-changed", { missingReasons: "test:why" }, { missingReasons: "test:how" }],
  ["value-period-changed", { period: "on the day" }, { period: "in the year" }],
  ["repetition-changed", { repeatable: false }, { repeatable: true }],
]);

const records = pairs("record", [
  ["table-renamed", { table: "Painting" }, { table: "Picture" }],
  ["record-role-changed", { role: "RETURN" }, { role: "REFERENCE" }],
  ["grain-reworded", { grain: "one child in one episode" }, { grain: "One child in one episode." }],
  ["grain-changed", { grain: "one child" }, { grain: "one placement" }],
  ["file-name-changed", { fileName: "a.csv" }, { fileName: "b.csv" }],
  ["table-moved", { parent: "test:wall" }, { parent: "test:room" }],
  ["row-number-changed", { numberedAs: "row" }, { numberedAs: "line" }],
  ["occurs-narrowed", { occurs: { min: 0 } }, { occurs: { min: 1 } }],
  ["occurs-narrowed", { occurs: { min: 0 } }, { occurs: { min: 0, max: 3 } }],
  ["occurs-widened", { occurs: { min: 0, max: 3 } }, { occurs: { min: 0 } }],
  ["column-required-added", { columns: [] }, { columns: [column("SEX", { required: true })] }],
  ["column-added", { columns: [column("DOB")] }, { columns: [column("SEX"), column("DOB")] }],
  ["column-removed", { columns: [column("SEX"), column("DOB")] }, { columns: [column("DOB")] }],
  [
    "columns-reordered",
    { columns: [column("SEX"), column("DOB")] },
    { columns: [column("DOB"), column("SEX")] },
  ],
  [
    "column-element-changed",
    { columns: [column("SEX")] },
    { columns: [column("SEX", { element: "test:gender" })] },
  ],
  [
    "column-element-pinned",
    { columns: [column("SEX")] },
    { columns: [column("SEX", { element: "test:sex@1" })] },
  ],
  [
    "column-now-required",
    { columns: [column("SEX")] },
    { columns: [column("SEX", { required: true })] },
  ],
  [
    "column-now-optional",
    { columns: [column("SEX", { required: true })] },
    { columns: [column("SEX")] },
  ],
  [
    "column-repetition-changed",
    { columns: [column("SEX")] },
    { columns: [column("SEX", { repeats: true })] },
  ],
  [
    "column-item-number-changed",
    { columns: [column("SEX")] },
    { columns: [column("SEX", { itemNumber: "N00001" })] },
  ],
  [
    "column-renamed-in-xml",
    { columns: [column("SEX")] },
    { columns: [column("SEX", { xmlName: "Sex" })] },
  ],
  [
    "column-forms-narrowed",
    { columns: [column("SEX")] },
    { columns: [column("SEX", { carriedBy: ["CSV"] })] },
  ],
  [
    "column-forms-widened",
    { columns: [column("SEX", { carriedBy: ["CSV"] })] },
    { columns: [column("SEX", { carriedBy: ["CSV", "XML"] })] },
  ],
  ["column-fixed", { columns: [column("SEX")] }, { columns: [column("SEX", { fixed: "1" })] }],
  ["column-freed", { columns: [column("SEX", { fixed: "1" })] }, { columns: [column("SEX")] }],
  [
    "column-derivation-changed",
    { columns: [column("AGE", { derived: "at the start" })] },
    { columns: [column("AGE", { derived: "at the end" })] },
  ],
  ["key-added", { keys: [] }, { keys: [{ name: "row", columns: ["SEX"], confirmed: false }] }],
  ["key-removed", { keys: [{ name: "row", columns: ["SEX"], confirmed: false }] }, { keys: [] }],
  [
    "key-changed",
    { keys: [{ name: "row", columns: ["SEX", "DOB"], confirmed: false }] },
    { keys: [{ name: "row", columns: ["SEX"], confirmed: false }] },
  ],
  [
    "key-confirmed",
    { keys: [{ name: "row", columns: ["SEX"], confirmed: false }] },
    { keys: [{ name: "row", columns: ["SEX"], confirmed: true }] },
  ],
  ["xml-order-grown", { order: ["SEX"] }, { order: ["SEX", "DOB"] }],
  ["xml-order-changed", { order: ["SEX", "DOB"] }, { order: ["DOB", "SEX"] }],
  ["reference-rows-changed", { rows: "A\n1\n" }, { rows: "A\n2\n" }],
]);

const report = (columns: readonly string[]): object => ({ record: "test:painting", columns });

const returns = pairs("return", [
  ["return-owner-changed", { owner: "A" }, { owner: "B" }],
  [
    "legal-basis-reworded",
    { legalBasis: "Section 83 of the Children Act 1989" },
    { legalBasis: "section 83 of the Children Act, 1989" },
  ],
  [
    "lawful-basis-changed",
    { legalBasis: "Section 83 of the Children Act 1989" },
    { legalBasis: "Section 11 of the Children Act 2004" },
  ],
  [
    "what-comes-back-changed",
    {},
    { comesBack: [{ what: "A report", toWhom: "Local authorities", when: "Each November" }] },
  ],
  ["collection-year-changed", { collectionYear: 2025 }, { collectionYear: 2026 }],
  ["period-changed", { period: { to: "2025-03-31" } }, { period: { to: "2026-03-31" } }],
  ["format-added", { formats: [] }, { formats: [{ transport: "CSV", dateFormat: "dd/mm/yyyy" }] }],
  [
    "format-changed",
    { formats: [{ transport: "CSV", dateFormat: "dd/mm/yyyy" }] },
    { formats: [{ transport: "CSV", dateFormat: "yyyy-mm-dd" }] },
  ],
  ["table-added", { records: ["test:a"] }, { records: ["test:a", "test:b"] }],
  ["table-removed", { records: ["test:a", "test:b"] }, { records: ["test:a"] }],
  ["subject-changed", { subject: { column: "CHILD" } }, { subject: { column: "UPN" } }],
  ["rule-added", { rules: ["test:r1"] }, { rules: ["test:r1", "test:r2"] }],
  ["rule-removed", { rules: ["test:r1", "test:r2"] }, { rules: ["test:r1"] }],
  ["lookup-added", {}, { references: ["test:l"] }],
  ["lookup-removed", { references: ["test:l"] }, {}],
  ["rules-state-changed", { rulesState: "NOT_YET" }, { rulesState: "ENCODED" }],
  ["previous-changed", { previous: "test:r@2024" }, { previous: "test:r@2025" }],
  ["binding-added", { binds: ["test:a@1.0.0"] }, { binds: ["test:a@1.0.0", "test:b@1.0.0"] }],
  ["binding-removed", { binds: ["test:a@1.0.0", "test:b@1.0.0"] }, { binds: ["test:a@1.0.0"] }],
  ["binding-major", { binds: ["test:a@1.0.0"] }, { binds: ["test:a@2.0.0"] }],
  ["binding-minor", { binds: ["test:a@1.0.0"] }, { binds: ["test:a@1.1.0"] }],
  ["binding-patch", { binds: ["test:a@1.0.0"] }, { binds: ["test:a@1.0.1"] }],
]);

const rules = pairs("rule", [
  ["rule-code-changed", { code: "101" }, { code: "102" }],
  ["rule-scope-changed", { scope: "test:a" }, { scope: "test:b" }],
  [
    "condition-mended",
    { condition: "blank(this.A)", examples: [example("one", [0])] },
    { condition: "empty(this.A)", examples: [example("one", [0])] },
  ],
  ["condition-reformatted", { condition: "a && b" }, { condition: "a\n  && b" }],
  ["rule-hardened", { severity: "QUERY" }, { severity: "ERROR" }],
  ["rule-softened", { severity: "ERROR" }, { severity: "QUERY" }],
  ["rule-fields-added", { reports: [report(["A"])] }, { reports: [report(["A", "B"])] }],
  ["rule-fields-changed", { reports: [report(["A", "B"])] }, { reports: [report(["A"])] }],
  ["rule-inputs-changed", { runsWithout: ["last"] }, {}],
  ["rule-covers-changed", {}, { covers: [{ record: "test:a", column: "A" }] }],
  [
    "rule-years-changed",
    { yearsInForce: { from: 2023 } },
    { yearsInForce: { from: 2023, to: 2025 } },
  ],
  ["rule-origin-changed", { origin: "LOCAL" }, { origin: "SECTOR" }],
  ["guidance-changed", {}, { guidance: [{ title: "A", state: "PUBLISHED" }] }],
  ["message-reworded", { message: [text(long)] }, { message: [text(near)] }],
  ["message-rewritten", { fix: [text(long)] }, { fix: [text(far)] }],
  ["example-changed", { examples: [example("one", [0])] }, { examples: [example("one", [])] }],
]);

const mode = (name: string, more: object = {}): object => ({
  mode: name,
  family: "WORDS",
  ...more,
});
const notice = (more: object = {}): object => ({
  audience: "PUBLIC",
  language: "en",
  version: "1.0.0",
  what: long,
  ...more,
});

const toldOfElements = pairs("element", [
  ["notice-added", {}, { notices: [notice()] }],
  ["notice-removed", { notices: [notice()] }, {}],
  ["notice-reworded", { notices: [notice()] }, { notices: [notice({ what: near })] }],
  ["notice-rewritten", { notices: [notice()] }, { notices: [notice({ what: far })] }],
]);

const voices = pairs("voice-field", [
  ["prompt-added", { prompt: [text(long)] }, { prompt: [text(long), text(far, "POLICY")] }],
  ["prompt-removed", { prompt: [text(long)] }, {}],
  ["prompt-reworded", { prompt: [text(long)] }, { prompt: [text(near)] }],
  ["prompt-rewritten", { prompt: [text(long)] }, { prompt: [text(far)] }],
  ["axis-widened", { axes: { verbality: "VERBAL" } }, { axes: { verbality: "BOTH" } }],
  [
    "axis-widened",
    { axes: { levels: ["INDIVIDUAL"] } },
    { axes: { levels: ["INDIVIDUAL", "COLLECTIVE"] } },
  ],
  [
    "axis-narrowed",
    { axes: { levels: ["INDIVIDUAL", "COLLECTIVE"] } },
    { axes: { levels: ["INDIVIDUAL"] } },
  ],
  [
    "content-added",
    { content: ["LIVED_EXPERIENCE"] },
    { content: ["LIVED_EXPERIENCE", "WISHES_AND_FEELINGS"] },
  ],
  ["content-removed", { about: ["SHARED"] }, { about: [] }],
  ["speakers-changed", { speakers: ["CHILD"] }, { speakers: ["CHILD", "PARENT"] }],
  ["mode-added", { modes: [mode("SPOKEN")] }, { modes: [mode("SPOKEN"), mode("WRITTEN")] }],
  ["mode-removed", { modes: [mode("SPOKEN"), mode("WRITTEN")] }, { modes: [mode("SPOKEN")] }],
  [
    "mode-family-changed",
    { modes: [mode("SPOKEN")] },
    { modes: [mode("SPOKEN", { family: "MAKING" })] },
  ],
  [
    "mode-supports-changed",
    { modes: [mode("SPOKEN")] },
    { modes: [mode("SPOKEN", { supports: ["time"] })] },
  ],
  [
    "media-kept-less",
    { modes: [mode("DRAWING")] },
    { modes: [mode("DRAWING", { mediaByReference: true })] },
  ],
  [
    "media-kept",
    { modes: [mode("DRAWING", { mediaByReference: true })] },
    { modes: [mode("DRAWING")] },
  ],
  ["voice-list-added", {}, { responseScale: "test:scale" }],
  ["voice-list-changed", { context: { place: "test:place" } }, { context: { place: "test:room" } }],
  [
    "voice-list-pinned",
    { context: { place: "test:place" } },
    { context: { place: "test:place@1" } },
  ],
  [
    "outcomes-changed",
    { participationOutcomes: "test:all" },
    { participationOutcomes: "test:some" },
  ],
  [
    "observation-changed",
    { observation: { otherReadingRequired: true } },
    { observation: { otherReadingRequired: false } },
  ],
  [
    "authorship-changed",
    { authorship: { needsCheckBack: ["CODED"] } },
    { authorship: { needsCheckBack: [] } },
  ],
  [
    "ask-rule-changed",
    { askRule: { frequency: "once" } },
    { askRule: { frequency: "each month" } },
  ],
  ["ask-limit-added", { askRule: {} }, { askRule: { notWhen: ["after a move"] } }],
  ["ask-limit-removed", { askRule: { notWhen: ["after a move"] } }, { askRule: { notWhen: [] } }],
  ["revisit-changed", { revisit: { until: "always" } }, { revisit: { until: "a year" } }],
  ["reply-rule-changed", { replyRule: { by: "the asker" } }, { replyRule: { by: "a panel" } }],
  ["reply-later", { replyRule: { withinDays: 10 } }, { replyRule: { withinDays: 20 } }],
  ["reply-sooner", { replyRule: { withinDays: 20 } }, { replyRule: { withinDays: 10 } }],
  ["counting-allowed", {}, { aggregation: { distribution: true, minimumGroup: 10 } }],
  ["counting-ended", { aggregation: { distribution: true, minimumGroup: 10 } }, {}],
  ["group-smaller", { aggregation: { minimumGroup: 10 } }, { aggregation: { minimumGroup: 5 } }],
  ["group-larger", { aggregation: { minimumGroup: 5 } }, { aggregation: { minimumGroup: 10 } }],
  [
    "counting-changed",
    { aggregation: { distribution: true } },
    { aggregation: { distribution: false } },
  ],
  ["tone-note-changed", { aggregation: { toneNote: "A" } }, { aggregation: { toneNote: "B" } }],
  ["independence-changed", { independence: "A" }, { independence: "B" }],
  ["notice-added", { notices: [] }, { notices: [notice()] }],
  ["notice-removed", { notices: [notice()] }, { notices: [] }],
  [
    "notice-reworded",
    { notices: [notice()] },
    { notices: [notice({ version: "1.0.1", what: near })] },
  ],
  ["notice-rewritten", { notices: [notice()] }, { notices: [notice({ what: far })] }],
  ["safeguarding-limits-changed", { safeguardingLimits: "A" }, { safeguardingLimits: "B" }],
]);

const decision = { decision: "A", taker: "B" };
const receives = (...who: readonly string[]): object => ({
  use: { journey: { steps: [], recipients: who.map((one) => ({ who: one, why: "To plan" })) } },
});

const ethics = pairs("voice-field", [
  ["lawful-basis-told", { law: {} }, { law: { lawfulBasis: { article6: "PUBLIC_TASK" } } }],
  [
    "lawful-basis-changed",
    { law: { lawfulBasis: { article6: "CONSENT" } } },
    { law: { lawfulBasis: { article6: "PUBLIC_TASK" } } },
  ],
  ["law-told", {}, { law: { linkage: { state: "NOT_LINKED" } } }],
  ["law-told", { law: {} }, { law: { dpia: { state: "DONE" } } }],
  [
    "law-changed",
    { law: { dpia: { state: "DONE" } } },
    { law: { dpia: { state: "OUT_OF_DATE" } } },
  ],
  [
    "consent-changed",
    { law: { consent: { model: "NOTICE_ONLY" } } },
    { law: { consent: { model: "INDIVIDUAL_ONCE" } } },
  ],
  ["promise-changed", { law: { promise: { can: ["A"] } } }, { law: { promise: { can: ["B"] } } }],
  [
    "linkage-widened",
    { law: { linkage: { state: "NOT_LINKED" } } },
    { law: { linkage: { state: "LINKED_FOR_STATISTICS" } } },
  ],
  ["linkage-widened", {}, { law: { linkage: { state: "LINKED_FOR_STATISTICS" } } }],
  [
    "linkage-narrowed",
    { law: { linkage: { state: "LINKED_FOR_STATISTICS" } } },
    { law: { linkage: { state: "PAUSED" } } },
  ],
  [
    "automated-use-widened",
    { law: { automatedUse: { use: "NOT_PERMITTED" } } },
    { law: { automatedUse: { use: "AGGREGATE_ANALYSIS" } } },
  ],
  [
    "automated-use-narrowed",
    { law: { automatedUse: { use: "AGGREGATE_ANALYSIS" } } },
    { law: { automatedUse: { use: "NOT_PERMITTED" } } },
  ],
  [
    "identifiability-widened",
    { people: { identifiability: "ANONYMOUS" } },
    { people: { identifiability: "DIRECT" } },
  ],
  [
    "identifiability-narrowed",
    { people: { identifiability: "DIRECT" } },
    { people: { identifiability: "PSEUDONYMISED" } },
  ],
  [
    "subjects-changed",
    { people: { subjectScope: { subjects: [] } } },
    { people: { subjectScope: { subjects: [{ role: "CHILD", relation: "SELF" }] } } },
  ],
  [
    "people-changed",
    { people: { subjectAccess: { see: "A" } } },
    { people: { subjectAccess: { see: "B" } } },
  ],
  [
    "kept-shorter",
    { people: { subjectAccess: { howLongKept: "2 years" } } },
    { people: { subjectAccess: { howLongKept: "18 months" } } },
  ],
  [
    "kept-longer",
    { people: { subjectAccess: { howLongKept: "2 years" } } },
    { people: { subjectAccess: { howLongKept: "as long as needed" } } },
  ],
  ["recipient-added", receives("A"), receives("A", "B")],
  ["recipient-removed", receives("A", "B"), receives("A")],
  [
    "purpose-changed",
    { use: { decisionUse: [decision] } },
    { use: { decisionUse: [{ ...decision, taker: "C" }] } },
  ],
  ["use-changed", { use: { touchpoint: "A" } }, { use: { touchpoint: "B" } }],
  ["reach-added", { reach: { limits: [] } }, { reach: { limits: ["A"] } }],
  ["reach-removed", { reach: { limits: ["A"] } }, { reach: { limits: [] } }],
  ["facets-changed", { facets: { sectors: [] } }, { facets: { sectors: ["HEALTH"] } }],
  ["voices-added", {}, { voices: { voicesAbout: [] } }],
  [
    "voices-changed",
    { voices: { cake: { data: { gap: "A" } } } },
    { voices: { cake: { data: { gap: "B" } } } },
  ],
  ["care-changed", { care: { nextReview: "2026-01-01" } }, { care: { nextReview: "2027-01-01" } }],
  ["companion-changed", { companions: [] }, { companions: ["test:how"] }],
]);

const gates = pairs("gate", [
  ["gate-changed", { reviewWindowWorkingDays: 20 }, { reviewWindowWorkingDays: 10 }],
  [
    "gate-explained",
    { quorum: [{ constituency: "A", why: "B" }] },
    { quorum: [{ constituency: "A", why: "C" }] },
  ],
]);

const questions = pairs("question-set", [
  ["question-added", { questions: [] }, { questions: [{ code: "Q1" }] }],
  ["question-removed", { questions: [{ code: "Q1" }] }, { questions: [] }],
  [
    "question-reworded",
    { questions: [{ code: "Q1", text: [text(long)] }] },
    { questions: [{ code: "Q1", text: [text(near)] }] },
  ],
  [
    "question-changed",
    { questions: [{ code: "Q1", stage: "ASK" }] },
    { questions: [{ code: "Q1", stage: "GO" }] },
  ],
  [
    "question-explained",
    { questions: [{ code: "Q1", guidance: [text(long)] }] },
    { questions: [{ code: "Q1", guidance: [text(far)] }] },
  ],
]);

const profiles = pairs("profile", [
  ["profile-scope-changed", { of: "test:a" }, { of: "test:b" }],
  ["difference-changed", { differences: [] }, { differences: [{ target: "test:a", what: "B" }] }],
]);

const counted = (parts: object): object => ({ calculation: parts });

const measures = pairs("indicator", [
  ["measure-changed", counted({ numerator: "a" }), counted({ numerator: "b" })],
  [
    "measure-changed",
    counted({ distribution: { bands: [{ code: "A", when: "a" }] } }),
    counted({ distribution: { bands: [{ code: "A", when: "b" }] } }),
  ],
  [
    "measure-changed",
    counted({ missing: [{ kind: "BLANK", treat: "EXCLUDED" }] }),
    counted({ missing: [{ kind: "BLANK", treat: "IN_DENOMINATOR" }] }),
  ],
  [
    "measure-reworded",
    counted({ distribution: { bands: [{ code: "A", label: [text(long)] }] } }),
    counted({ distribution: { bands: [{ code: "A", label: [text(far)] }] } }),
  ],
  [
    "subjects-changed",
    counted({ population: { include: "a" } }),
    counted({ population: { include: "b" } }),
  ],
  ["measure-told", { need: "home" }, { need: "a safe home" }],
  ["measure-focus-changed", { measureFocus: "WHERE" }, { measureFocus: "HOW" }],
  ["judges-changed", { successDefinedBy: [] }, { successDefinedBy: ["CHILD"] }],
  ["calculation-added", {}, counted({})],
  ["calculation-removed", counted({}), {}],
  [
    "measure-years-changed",
    counted({ source: { years: { from: 2023 } } }),
    counted({ source: { years: { from: 2023, to: 2026 } } }),
  ],
  [
    "hiding-changed",
    counted({ fallbackLadder: [{ rung: "POOL_YEARS", years: 2 }] }),
    counted({ fallbackLadder: [{ rung: "POOL_YEARS", years: 3 }] }),
  ],
  [
    "disaggregation-added",
    counted({ disaggregations: [] }),
    counted({ disaggregations: [{ name: "sex" }] }),
  ],
  [
    "disaggregation-removed",
    counted({ disaggregations: [{ name: "sex" }] }),
    counted({ disaggregations: [] }),
  ],
  [
    "comparability-changed",
    { comparability: { overTime: { comparable: true } } },
    { comparability: { overTime: { comparable: false } } },
  ],
  ["certainty-changed", { certainty: { level: "LIKELY" } }, { certainty: { level: "CERTAIN" } }],
  [
    "companion-changed",
    { companions: [] },
    { companions: [{ kind: "CALIBRATES", item: "test:how" }] },
  ],
]);

const mappings = pairs("mapping", [
  ["mapping-ends-changed", { from: [{ name: "A" }] }, { from: [{ name: "B" }] }],
  ["match-changed", { match: "EXACT" }, { match: "CLOSE" }],
  [
    "mapping-changed",
    { codes: [{ from: ["1"], to: ["M"] }] },
    { codes: [{ from: ["1"], to: ["F"] }] },
  ],
  ["mapping-changed", { codes: [{ from: ["1"], to: ["M"] }] }, {}],
  [
    "mapped-code-added",
    { codes: [{ from: ["1"], to: ["M"] }] },
    {
      codes: [
        { from: ["1"], to: ["M"] },
        { from: ["2"], to: ["F"] },
      ],
    },
  ],
  ["mapping-loss-changed", { lossBack: "A" }, { lossBack: "B" }],
  ["mapping-years-changed", {}, { validFor: { from: 2024 } }],
  ["mapping-proof-changed", {}, { testedBy: [{ who: "A council" }] }],
]);

const frames = pairs("coding-frame", [
  ["code-added", { codes: [code("A")] }, { codes: [code("A"), code("B")] }],
  [
    "theme-widened",
    { codes: [code("A", { include: ["a"] })] },
    { codes: [code("A", { include: ["a", "b"] })] },
  ],
  [
    "theme-explained",
    { codes: [code("A", { typicalExample: { text: "a" } })] },
    { codes: [code("A", { typicalExample: { text: "b" } })] },
  ],
  ["coding-changed", { unit: "UTTERANCE" }, { unit: "SESSION" }],
  ["machine-coding-changed", {}, { machineAssisted: { tool: "A" } }],
  ["agreement-changed", { reliability: { value: 0.7 } }, { reliability: { value: 0.8 } }],
  ["frame-told", {}, { raises: ["A gap"] }],
]);

const methods = pairs("method", [
  ["method-changed", { methodKind: "SURVEY" }, { methodKind: "GROUP" }],
  ["method-changed", { modes: ["SPOKEN", "DRAWING"] }, { modes: ["SPOKEN"] }],
  ["method-widened", { modes: ["SPOKEN"] }, { modes: ["SPOKEN", "DRAWING"] }],
  ["method-told", { setup: { place: "A" } }, { setup: { place: "B" } }],
]);

const practice = pairs("practice-example", [
  ["practice-told", { whatWorked: ["A"] }, { whatWorked: ["B"] }],
]);

/** A pair for every kind of change. */
export const changePairs: readonly ChangePair[] = [
  ...common,
  ...words,
  ...lists,
  ...elements,
  ...toldOfElements,
  ...records,
  ...returns,
  ...rules,
  {
    kind: "condition-changed",
    of: "rule",
    before: { condition: "blank(this.A)", examples: [example("one", [0])] },
    after: { condition: "blank(this.B)", examples: [] },
  },
  ...voices,
  ...ethics,
  ...gates,
  ...questions,
  ...profiles,
  ...measures,
  ...mappings,
  ...frames,
  ...methods,
  ...practice,
];

/** An item of which only a part is written. */
export const partial = (of: RegistryItem["kind"], part: object): RegistryItem => {
  const made: RegistryItem = JSON.parse(
    JSON.stringify({ kind: of, id: "test:thing", version: "1.0.0", ...part }),
  );
  return made;
};
