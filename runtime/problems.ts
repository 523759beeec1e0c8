/** How the program ends: 0 clean, 1 findings, 2 usage, 3 registry or network, 4 integrity, 5 stale. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5;

interface ProblemKind {
  readonly exit: ExitCode;
  readonly title: string;
  readonly fix: string;
}

/**
 * Every expected failure, once. Codes are public: add, never rename. README, command exit codes and the GraphQL
 * `ProblemCode` enum come from this table.
 */
export const problems = {
  INTERNAL: {
    exit: 3,
    title: "Something went wrong inside Chorus",
    fix: "This is our mistake, not yours. Please report it with the command you ran.",
  },
  USAGE: {
    exit: 2,
    title: "The command was not understood",
    fix: "Run chorus --help to see the commands and their options.",
  },
  ITEM_ID_MALFORMED: {
    exit: 2,
    title: "Malformed item id",
    fix: "Write agency:slug in lower case, for example dfe:placement-type.",
  },
  ITEM_REF_MALFORMED: {
    exit: 2,
    title: "Malformed reference",
    fix: "Write agency:slug, agency:slug@3 or agency:slug@3.1.0.",
  },
  ITEM_NOT_FOUND: {
    exit: 3,
    title: "No such item",
    fix: "Check the id and the release you asked for.",
  },
  RELEASE_NOT_FOUND: {
    exit: 3,
    title: "No such release",
    fix: "Run chorus release list to see the releases here.",
  },
  DISCLOSE_POLICY_INVALID: {
    exit: 2,
    title: "The policy that hides small numbers does not hold together",
    fix: "Name a preset, ONS_10_5, DFE_CLA_TABLES or SECURE_10_INCL_ZERO, and only whole numbers in it.",
  },
  DISCLOSE_TABLES_INVALID: {
    exit: 2,
    title: "Tables that are to be published contradict themselves",
    fix: "Count each group once under one key, in whole people, so that parts add up to their wholes.",
  },
  EXPRESSION_CODE_CASE: {
    exit: 1,
    title: "A code is written in the wrong case",
    fix: "Write the code as its list has it; capitals and small letters differ.",
  },
  EXPRESSION_LITERAL_INVALID: {
    exit: 1,
    title: "A value in the condition cannot be read",
    fix: 'Write dates as date("2026-03-31"), and patterns in the subset that the profile names.',
  },
  EXPRESSION_MALFORMED: {
    exit: 1,
    title: "The condition cannot be read",
    fix: "Mend it at the place given; docs/expression-profile.md shows how conditions are written.",
  },
  EXPRESSION_NEVER_TRUE: {
    exit: 1,
    title: "A comparison that can never be true",
    fix: "Compare with a value that the column can have in that year.",
  },
  EXPRESSION_NOT_IN_PROFILE: {
    exit: 1,
    title: "The condition uses something outside the profile",
    fix: "See docs/expression-profile.md for what a condition may use.",
  },
  EXPRESSION_NOT_IN_SQL: {
    exit: 1,
    title: "The condition cannot be written in this SQL dialect",
    fix: "Run this rule with chorus check, or write the condition without it.",
  },
  EXPRESSION_UNKNOWN_CODE: {
    exit: 1,
    title: "The condition names a code that is not in the list",
    fix: "Write a code of the column's list that is in use that year.",
  },
  EXPRESSION_UNKNOWN_NAME: {
    exit: 1,
    title: "The condition names something that is not there",
    fix: "Check the name against the record in force for that return and year.",
  },
  EXPRESSION_WITHDRAWN_CODE: {
    exit: 1,
    title: "The condition names a code that is no longer in use",
    fix: "Write the code that took its place, or end the rule's years before it was withdrawn.",
  },
  EXPRESSION_WRONG_TYPE: {
    exit: 1,
    title: "The condition puts together things that do not fit",
    fix: "Compare like with like: dates with dates, codes with text, numbers with numbers.",
  },
  IMPORT_NOTHING_FOUND: {
    exit: 2,
    title: "Nothing to import",
    fix: "Name a folder that holds item files: .yaml or .json, one item version in each.",
  },
  IMPORT_UNREADABLE: {
    exit: 2,
    title: "A file or folder cannot be read",
    fix: "Check the path and its permissions, and remove links that lead nowhere.",
  },
  IMPORT_REFUSED: {
    exit: 1,
    title: "The import was refused",
    fix: "Mend the findings listed and import again; nothing was changed.",
  },
  TEXT_WITHHELD: {
    exit: 2,
    title: "These words were taken out of view",
    fix: "Say it in other words, without what could point to a person.",
  },
  TEXT_TOO_LONG: {
    exit: 2,
    title: "A text is too long",
    fix: "Shorten it to 20,000 characters, or name a published source and link to it.",
  },
  TEXT_MISSING: {
    exit: 2,
    title: "A text is missing",
    fix: "Write a sentence or two there and send it again.",
  },
  PERSONAL_DATA: {
    exit: 2,
    title: "A text may hold personal data",
    fix: "Take out whatever could point to a person. Say what happened in general words, or make up an example that cannot be anybody's.",
  },
  PROPOSAL_NOT_FOUND: {
    exit: 3,
    title: "No such proposal",
    fix: "Check the id; drafts are seen only by those who write them.",
  },
  PROPOSAL_STATE: {
    exit: 1,
    title: "The proposal is not in a state for this",
    fix: "See the proposal's state and what it waits for, and try what fits.",
  },
  PROPOSAL_INCOMPLETE: {
    exit: 1,
    title: "The proposal lacks something that the next step needs",
    fix: "Fill in what is named; a draft can be saved at any time without it.",
  },
  REVISION_STALE: {
    exit: 1,
    title: "Someone changed it in the meantime",
    fix: "Read it again, look at what changed, and send yours with the new revision.",
  },
  CANDIDATE_CHANGED: {
    exit: 1,
    title: "The text is no longer the one that was read",
    fix: "Read the candidate that stands now; a view is bound to exactly what was read.",
  },
  CANDIDATE_STALE: {
    exit: 1,
    title: "Another change to the same item came first",
    fix: "Revise the proposal on the version that stands now, and submit it again.",
  },
  CANDIDATE_REFUSED: {
    exit: 1,
    title: "An item in the proposal does not keep its rules",
    fix: "Mend what the finding names, and submit again.",
  },
  AGENCY_NOT_YOURS: {
    exit: 1,
    title: "The id belongs to another authority",
    fix: "Use an id prefix that one of the proposing authorities owns, or ask the owner to join.",
  },
  OWN_PROPOSAL: {
    exit: 1,
    title: "Nobody decides on what they propose",
    fix: "Someone else of the authority, who did not write or submit it, has to do this.",
  },
  GATE_CONDITION: {
    exit: 1,
    title: "A condition of the gate does not hold",
    fix: "Do what the condition names; the gate's item says why it is asked.",
  },
  QUORUM_SHORT: {
    exit: 1,
    title: "Not enough people are for it yet",
    fix: "Ask those who are missing to review the candidate that stands now.",
  },
  REVIEW_WINDOW_OPEN: {
    exit: 1,
    title: "The review window is still open",
    fix: "Wait until the day named, so that everyone has the time that was promised.",
  },
  QUIET_PERIOD: {
    exit: 1,
    title: "Something new was said lately",
    fix: "Wait until the day named, so that others can answer it.",
  },
  HOLD_OPEN: {
    exit: 1,
    title: "A panel has put a hold on it",
    fix: "Answer the hold in plain words; the panel says whether that is enough.",
  },
  ROUND_NOT_FOUND: {
    exit: 3,
    title: "No such round",
    fix: "Open a round at the gate first; its terms are fixed when it opens.",
  },
  BALLOT_TOO_SMALL: {
    exit: 1,
    title: "Too few votes to count without showing who said what",
    fix: "Talk it over together and record the view that you agree on.",
  },
  PANEL_NOT_FOUND: {
    exit: 3,
    title: "No such panel",
    fix: "Check the panel's id, or register the panel first.",
  },
  HOLD_NOT_FOUND: {
    exit: 3,
    title: "No such hold",
    fix: "Check the hold's id on the proposal.",
  },
  COLLECTION_STARTED: {
    exit: 1,
    title: "A change to a statutory return needs six months' notice",
    fix: "Let it hold from the first of April that is named.",
  },
  MEMBERSHIP_NEEDED: {
    exit: 1,
    title: "You act for no authority yet",
    fix: "Ask an administrator of your authority to give you a capacity or a role.",
  },
  ROLE_NEEDED: {
    exit: 1,
    title: "This needs another role",
    fix: "Ask someone who holds the role, or ask your authority's administrator for it.",
  },
  CAPACITY_NEEDED: {
    exit: 1,
    title: "This needs another capacity",
    fix: "Ask someone who speaks in that capacity, or ask your authority's administrator for it.",
  },
  REGISTRY_ADMINISTRATOR_NEEDED: {
    exit: 1,
    title: "Only an administrator of the registry may do this",
    fix: "Ask the people who run this registry.",
  },
  OTHER_AUTHORITY: {
    exit: 1,
    title: "This belongs to another authority",
    fix: "Ask the authority that is named; nobody acts for another.",
  },
  INPUT_INVALID: {
    exit: 2,
    title: "A value cannot be used",
    fix: "Send a value of the kind that the message names.",
  },
  QUOTE_UNSAFE: {
    exit: 1,
    title: "These words could point to one person",
    fix: "Write a paraphrase, or quote only with consent and from a group of at least ten.",
  },
  AUTHORITY_EXISTS: {
    exit: 1,
    title: "There is an authority with this id already",
    fix: "Choose another id; ids are never used twice.",
  },
  AUTHORITY_NOT_FOUND: {
    exit: 3,
    title: "No such authority",
    fix: "Check the id, or ask the administrator of the registry to register the authority.",
  },
  AGENCY_TAKEN: {
    exit: 1,
    title: "The id prefix is taken",
    fix: "Choose another prefix: each has one owner, and some are kept for their owners.",
  },
  OWN_MEMBERSHIP: {
    exit: 1,
    title: "Nobody gives themselves rights",
    fix: "Another administrator of your authority has to do this.",
  },
  MEMBER_ELSEWHERE: {
    exit: 1,
    title: "The person acts for another authority",
    fix: "Their administrator ends that first: a person acts for one authority at a time.",
  },
  PANEL_CAPACITY: {
    exit: 1,
    title: "Panels speak for themselves",
    fix: "Register the panel and make a contact for it; no single person holds a panel's capacity.",
  },
  LAST_ADMINISTRATOR: {
    exit: 1,
    title: "The authority would have no administrator",
    fix: "Make someone else an administrator first.",
  },
  ADMINISTRATOR_EXISTS: {
    exit: 1,
    title: "There is an administrator already",
    fix: "Ask an administrator of the registry.",
  },
  NOTHING_CHANGES: {
    exit: 1,
    title: "This stands already",
    fix: "Nothing has to be done; read it again to see how it stands.",
  },
  RECORD_NOT_FOUND: {
    exit: 3,
    title: "No such record",
    fix: "Check the id.",
  },
  QUESTION_NOT_FOUND: {
    exit: 3,
    title: "No such question",
    fix: "Use the code of a question in chorus:ethics-questions, for example EQ-07.",
  },
  TEXT_KEPT_FOR_EVER: {
    exit: 1,
    title: "This text is never taken out of view",
    fix: "Decisions, dissent and what is published stay. Record a concern about it instead.",
  },
  STAGE_NOT_REACHED: {
    exit: 1,
    title: "It cannot go there from where it stands",
    fix: "See where it stands now and which moves are open.",
  },
  GAP_NOT_FOUND: {
    exit: 3,
    title: "No such gap or concern",
    fix: "Check the id of what it answers.",
  },
  COMMENT_NOT_FOUND: {
    exit: 3,
    title: "No such comment or review",
    fix: "Check the id of what you answer.",
  },
  NOT_ALLOWED: {
    exit: 1,
    title: "This is not yours to do",
    fix: "Ask someone whose part it is.",
  },
  DATE_INVALID: {
    exit: 2,
    title: "A day cannot be used",
    fix: "Write a day that exists, as yyyy-mm-dd, from today on.",
  },
  KEY_NEEDED: {
    exit: 2,
    title: "The key of the act is missing",
    fix: "Send idempotencyKey, 8 to 100 characters that you choose anew for each act.",
  },
  KEY_MALFORMED: {
    exit: 2,
    title: "Malformed key of an act",
    fix: "Choose 8 to 100 letters, digits and signs without spaces, for example a UUID.",
  },
  KEY_USED: {
    exit: 2,
    title: "The key was used for another act",
    fix: "Make a new key for each act, and repeat a key only to repeat exactly the same act.",
  },
  RELEASE_NAME_MALFORMED: {
    exit: 2,
    title: "Malformed release name",
    fix: "Write the year and a number, for example 2026.1.",
  },
  RELEASE_EXISTS: {
    exit: 3,
    title: "The release exists already",
    fix: "A release never changes: cut the next one under the next name.",
  },
  RELEASE_EMPTY: {
    exit: 3,
    title: "Nothing to release",
    fix: "Import items first; a release holds versions on trial or standard with an authority.",
  },
  RELEASE_DANGLING: {
    exit: 3,
    title: "A reference leads nowhere",
    fix: "Import or register what is referred to, or mend the reference, then cut again.",
  },
  RELEASE_FILE_MALFORMED: {
    exit: 4,
    title: "A shipped release file cannot be read",
    fix: "Restore standard/releases from the distribution; these files are never edited by hand.",
  },
  STANDARD_CHANGED: {
    exit: 4,
    title: "The shipped standard is not what its release says",
    fix: "Restore standard/ from the distribution. To change an item, add a file with a new version.",
  },
  BUNDLE_NOT_FOUND: {
    exit: 3,
    title: "No bundle there",
    fix: "Name the folder of a bundle, which holds a manifest.json.",
  },
  BUNDLE_FILE_MISSING: {
    exit: 4,
    title: "A file of the bundle is missing",
    fix: "Fetch the whole bundle again.",
  },
  BUNDLE_FILE_CHANGED: {
    exit: 4,
    title: "A file of the bundle is not what was signed",
    fix: "Fetch the bundle again from where it was published.",
  },
  BUNDLE_DIGEST_MISMATCH: {
    exit: 4,
    title: "The bundle's digest does not match its entries",
    fix: "Fetch the bundle again from where it was published.",
  },
  SIGNATURE_MISSING: {
    exit: 4,
    title: "No signature by a known key",
    fix: "Fetch signatures.json and public-key.pem with the bundle, or name the key that you trust.",
  },
  SIGNATURE_INVALID: {
    exit: 4,
    title: "The signature does not match",
    fix: "Do not use it. Fetch it again, and tell the publisher.",
  },
  KEY_UNREADABLE: {
    exit: 4,
    title: "The signing key cannot be read",
    fix: "Restore the key file in the data folder, or move it away: a new key is then made on first use.",
  },
  STORE_CONFLICT: {
    exit: 3,
    title: "The registry has moved on",
    fix: "Read it again and repeat the change.",
  },
  STORE_CORRUPT: {
    exit: 4,
    title: "The data folder is damaged",
    fix: "Keep a copy of the folder, then restore the latest backup: chorus restore FILE.",
  },
  STORE_DISK_FULL: {
    exit: 3,
    title: "The disk is full",
    fix: "Make room on the disk and repeat; nothing of the change was kept.",
  },
  STORE_FOLDER_NOT_EMPTY: {
    exit: 3,
    title: "There is a registry in this folder already",
    fix: "Restore into an empty folder, or add --replace to put the backup in this one's place.",
  },
  STORE_IN_USE: {
    exit: 3,
    title: "The data folder is in use",
    fix: "Wait for the other program to finish writing, or stop it, and try again.",
  },
  STORE_NEWER: {
    exit: 3,
    title: "The data folder is from a newer version",
    fix: "Use the version of Chorus that wrote it, or a later one.",
  },
  STORE_NOT_FOUND: {
    exit: 3,
    title: "There is no registry here",
    fix: "Check the folder, or run npm start to make one.",
  },
  STORE_READ_ONLY: {
    exit: 3,
    title: "The data folder cannot be written",
    fix: "Check the folder's permissions, or name another with --data DIR.",
  },
  STORE_UNAVAILABLE: {
    exit: 3,
    title: "The data folder cannot be opened",
    fix: "Check that the folder exists, is a folder, and may be read.",
  },
  LEDGER_BROKEN: {
    exit: 4,
    title: "The ledger does not hold together",
    fix: "Keep a copy of the folder, then restore the latest backup: chorus restore FILE.",
  },
  LEDGER_MISMATCH: {
    exit: 4,
    title: "What is shown is not what the ledger says",
    fix: "Keep a copy of the folder, then restore the latest backup: chorus restore FILE.",
  },
  CONTENT_CHANGED: {
    exit: 4,
    title: "Published content was changed",
    fix: "Keep a copy of the folder, then restore the latest backup: chorus restore FILE.",
  },
  REGISTRATION_NOT_OWN: {
    exit: 4,
    title: "An authority set another's status",
    fix: "Each authority sets only its own status for a version.",
  },
  OUTPUT_NOT_WRITTEN: {
    exit: 3,
    title: "Output could not be written",
    fix: "Check that the folder exists, may be written and has room, then run the command again.",
  },
  CHECK_ACCEPTED_MALFORMED: {
    exit: 2,
    title: "A file of accepted reasons cannot be read",
    fix: "Give a CSV file with the columns rule, table, the key columns of the tables, and reason.",
  },
  CHECK_PATH_NOT_FOUND: {
    exit: 2,
    title: "No such file or folder",
    fix: "Check the path; name the folder that holds the return, or its files.",
  },
  CHECK_FILE_UNREADABLE: {
    exit: 2,
    title: "A file cannot be read",
    fix: "Check its permissions, close the program that holds it, and try again.",
  },
  CHECK_FILE_EMPTY: {
    exit: 2,
    title: "A file is empty",
    fix: "Export it again with its header line, or take it out of the folder.",
  },
  CHECK_FILE_TOO_LARGE: {
    exit: 2,
    title: "A file is too large",
    fix: "Check that this is the file you meant; split it by authority if it is.",
  },
  CHECK_FILE_FORMAT: {
    exit: 2,
    title: "This file format cannot be checked",
    fix: "Save it as CSV, one file for each table, or as JSON or XML, and check that.",
  },
  CHECK_FILE_NUL: {
    exit: 2,
    title: "A file holds bytes that no text has",
    fix: "Export it again as CSV in UTF-8; it may be damaged, or not a text file.",
  },
  CHECK_LINE_TOO_LONG: {
    exit: 2,
    title: "A line is too long",
    fix: "Check that this is a CSV file, and that its lines end where its rows end.",
  },
  CHECK_QUOTE_NOT_CLOSED: {
    exit: 2,
    title: "A quotation mark is never closed",
    fix: "Close the quotation mark on the line named, or double it when it is part of the text.",
  },
  CHECK_TOO_MANY: {
    exit: 2,
    title: "There is more here than can be checked at once",
    fix: "Check fewer files at a time, and that each is a file of the return.",
  },
  CHECK_WORKER_FAILED: {
    exit: 3,
    title: "A thread ended before its work was done",
    fix: "Check again with --workers 1, which needs less memory.",
  },
  CHECK_JSON_MALFORMED: {
    exit: 2,
    title: "Malformed JSON",
    fix: "Mend the file at the place named, or export it again.",
  },
  CHECK_JSON_SHAPE: {
    exit: 2,
    title: "The JSON does not hold tables",
    fix: 'Write one object of tables, each a list of rows: {"Header": [{"CHILD": "…"}]}.',
  },
  CONFORM_CASES_MALFORMED: {
    exit: 2,
    title: "A file of cases cannot be read",
    fix: "Give one JSON object a line, with id, rule, ruleset, tables and expected.",
  },
  AGREEMENT_CODED_TWICE: {
    exit: 2,
    title: "A coder coded one unit twice",
    fix: "Keep one row for each unit and coder; for several themes in one unit, cut it into smaller units.",
  },
  AGREEMENT_CODE_NO_NUMBER: {
    exit: 2,
    title: "A code is no number",
    fix: "Ask for alpha-ordinal with the order of the codes, or write codes as numbers such as 1 or 2.5.",
  },
  AGREEMENT_CODE_UNKNOWN: {
    exit: 2,
    title: "A code is not in the frame",
    fix: "Write a code of the frame, or add the code to the frame and code again.",
  },
  AGREEMENT_COLUMN_MISSING: {
    exit: 2,
    title: "The file does not hold codings",
    fix: "Give a CSV file whose first line names the columns unit, coder and code, with commas between.",
  },
  AGREEMENT_NOTHING_COMPARABLE: {
    exit: 2,
    title: "No codings can be compared",
    fix: "Let two people or more code the same units, without seeing each other's codes.",
  },
  AGREEMENT_NOT_YET: {
    exit: 1,
    title: "Coders agree too little for counts",
    fix: "Revise the codes on which they differ most, with the people whose words are coded, and code again.",
  },
  AGREEMENT_NO_VARIATION: {
    exit: 2,
    title: "Agreement cannot be told from chance",
    fix: "Code more units, chosen so that at least two codes are needed.",
  },
  AGREEMENT_ORDER_MISSING: {
    exit: 2,
    title: "The order of the codes is not known",
    fix: "Name the codes in their order, for example --codes never,sometimes,always.",
  },
  AGREEMENT_ROW_INCOMPLETE: {
    exit: 2,
    title: "A row is not a coding",
    fix: "Give each row a unit, a coder and one code; put a code with a comma in it in quotation marks.",
  },
  AGREEMENT_SILENCE_MISSING: {
    exit: 2,
    title: "The frame has no code for silence",
    fix: "Name the code of those who said nothing, for example --silence SILENCE.",
  },
  AGREEMENT_TOO_MANY: {
    exit: 2,
    title: "There are too many codes or coders",
    fix: "Check that the columns hold what their headings say: a code is a short name, not someone's words.",
  },
  AGREEMENT_TWO_CODERS: {
    exit: 2,
    title: "Kappa is for exactly two coders",
    fix: "Ask for alpha-nominal or alpha-ordinal, which take any number of coders.",
  },
  PROFILE_INVALID: {
    exit: 2,
    title: "A local profile cannot be used",
    fix: "Write it as schema/item/profile.schema.json asks.",
  },
  MAP_COLUMNS_MISSING: {
    exit: 2,
    title: "A mapping fits none of the files",
    fix: "Give a file with these columns, or leave the mapping out.",
  },
  MAP_COLUMN_TWICE: {
    exit: 2,
    title: "Two mappings make the same column",
    fix: "Leave one of them out.",
  },
  MAP_NEVER_SWAPPED: {
    exit: 2,
    title: "A mapping only tells how two things are related",
    fix: "Name a mapping whose match is EXACT, CLOSE, BROAD or NARROW; values of related things are never swapped.",
  },
  MAP_NOT_FOR_RETURN: {
    exit: 2,
    title: "A mapping does not lead to this return",
    fix: "Name the return to which the mapping leads, or another mapping.",
  },
  MAP_NOT_FOR_YEAR: {
    exit: 2,
    title: "A mapping does not hold for this collection year",
    fix: "Name a mapping that holds for the year.",
  },
  MAP_SPELLINGS_MALFORMED: {
    exit: 2,
    title: "A file is no list of spellings",
    fix: "Give CSV with the columns system, column and value, or JSON with entries of column, code and aliases.",
  },
  MEASURE_CANNOT_COMPUTE: {
    exit: 1,
    title: "The indicator cannot be worked out",
    fix: "Its page says what is missing. Give that, or take another indicator.",
  },
  MEASURE_CONTRADICTS: {
    exit: 1,
    title: "The parts of a measure contradict each other on these rows",
    fix: "Mend the expression that is named, so that each group lies within the one before.",
  },
  MEASURE_COUNTS_INVALID: {
    exit: 2,
    title: "Counts of another authority cannot be added to these",
    fix: "Make the file with chorus measure --format json --unsuppressed, from the same release, return and indicator version.",
  },
  MEASURE_ENGINE_INPUT: {
    exit: 2,
    title: "DuckDB cannot take this file",
    fix: "Give CSV in UTF-8 or Parquet, each table in one file; or leave --engine out, and Chorus reads the files itself.",
  },
  MEASURE_ENGINE_MISSING: {
    exit: 2,
    title: "The engine is not installed",
    fix: "Run npm install @duckdb/node-api beside this program, or leave --engine out.",
  },
  MEASURE_EXTERNAL_INVALID: {
    exit: 2,
    title: "A number from outside was not understood",
    fix: "Write --external name=number, or name a CSV file with the columns name, value and vintage.",
  },
  MEASURE_INPUT_MISSING: {
    exit: 1,
    title: "A measure lacks something that it needs",
    fix: "Give what is named; nothing is worked out from less than the definition asks for.",
  },
  MEASURE_NOT_FOR_RETURN: {
    exit: 2,
    title: "The indicator is not for this return",
    fix: "Name a return and year that the indicator says it is for.",
  },
  MEASURE_SPLIT_UNKNOWN: {
    exit: 2,
    title: "The indicator has no such split",
    fix: "Name a split that the definition has; each says why somebody needs it.",
  },
  RECONCILE_CUT_OFF_INVALID: {
    exit: 2,
    title: "A cut-off is no day",
    fix: "Write the last day that the records tell of, for example --left-cut-off 2026-02-28.",
  },
  RECONCILE_NOT_MEASURED: {
    exit: 1,
    title: "One side of a reconciliation cannot be worked out",
    fix: "Give what is missing on that side; chorus measure tells the same of it by itself.",
  },
  TRIAL_BUSY: {
    exit: 3,
    title: "Too many trials at once",
    fix: "Try again in a moment.",
  },
  TRIAL_ENDED: {
    exit: 3,
    title: "A trial ended without an answer",
    fix: "Try again; if it ends again, report the indicator, without the rows.",
  },
  TRIAL_PERSONAL: {
    exit: 2,
    title: "Rows of a trial look as if they were about a person",
    fix: "Make the rows up: leave the column out, or write what cannot be anybody's. Records of real people stay where they are; chorus measure counts them there.",
  },
  TRIAL_ROW_UNEVEN: {
    exit: 2,
    title: "A row of a trial does not fit its columns",
    fix: "Give each row a cell for each column, null where it is blank.",
  },
  TRIAL_TABLE_UNKNOWN: {
    exit: 2,
    title: "A table of a trial is none of the return's",
    fix: "Name the columns as the return does; the item of the return lists its records and their columns.",
  },
  TRIAL_TOO_LARGE: {
    exit: 2,
    title: "A trial is too large",
    fix: "Try fewer made-up rows; chorus measure takes files of any size where the records are.",
  },
  TRIAL_TOO_LONG: {
    exit: 3,
    title: "A trial took too long, or too much memory",
    fix: "Try fewer rows or fewer splits, or a simpler expression; chorus measure has no such bound.",
  },
  CHECK_XML_DTD: {
    exit: 2,
    title: "The XML declares a document type",
    fix: "Take the line that starts with <!DOCTYPE out; a return needs none, and what it could do is not safe.",
  },
  CHECK_XML_ENCODING: {
    exit: 2,
    title: "The XML is not in the encoding that it names",
    fix: 'Save it as UTF-8, and let its first line say encoding="UTF-8".',
  },
  CHECK_XML_MALFORMED: {
    exit: 2,
    title: "Malformed XML",
    fix: "Mend the file at the place named, or export it again.",
  },
  CHECK_XML_TOO_DEEP: {
    exit: 2,
    title: "The XML nests too deep",
    fix: "Check that this is a file of the return; no return nests so deep.",
  },
  CHECK_XML_TOO_LONG: {
    exit: 2,
    title: "A text or a tag of the XML is too long",
    fix: "Check that this is a file of the return, and that it is whole.",
  },
  CHECK_TABLE_AMBIGUOUS: {
    exit: 2,
    title: "A file could be either of two tables",
    fix: "Give it all the columns of the table that it holds.",
  },
  CHECK_NOTHING_FOUND: {
    exit: 2,
    title: "No file of the return was found",
    fix: "Name the folder or file of the return asked for: its XML file, or CSV files with its column names in their first line.",
  },
  WRITE_FORM_NOT_OFFERED: {
    exit: 2,
    title: "The return does not come in that form",
    fix: "Choose a form that the return has.",
  },
  WRITE_HEADER_INVALID: {
    exit: 2,
    title: "A value of the header cannot be used",
    fix: "Name a column of the tables that stand before the people, and give it a value that it can hold.",
  },
  WRITE_ROW_MISSING: {
    exit: 2,
    title: "A row that the form must have is missing",
    fix: "Give the row; nothing was written.",
  },
  WRITE_ROW_NOT_CARRIED: {
    exit: 2,
    title: "A row would be lost in the form",
    fix: "Give the row a value of its own, or take it out; nothing was written.",
  },
  WRITE_ROW_NOT_PLACED: {
    exit: 2,
    title: "A row does not say what it stands in",
    fix: "Mend the identifier, or add the row that it names; nothing was written.",
  },
  WRITE_ROW_TOO_MANY: {
    exit: 2,
    title: "More rows than the form has places for",
    fix: "Keep one of the rows; nothing was written.",
  },
  WRITE_SAID_OTHERWISE: {
    exit: 2,
    title: "Two tables differ in what the form says once",
    fix: "Mend the one that is wrong; nothing was written.",
  },
  WRITE_TABLE_NOT_CARRIED: {
    exit: 2,
    title: "The form does not carry a table or column that has values",
    fix: "Take it out, or write another form; nothing was written.",
  },
  WRITE_TABLE_TWICE: {
    exit: 2,
    title: "A table was given twice",
    fix: "Keep the file that holds the whole table and take the other away.",
  },
  WRITE_VALUE_MISSING: {
    exit: 2,
    title: "A value that the form must have is blank",
    fix: "Give the value; nothing was written.",
  },
  WRITE_VALUE_NOT_HELD: {
    exit: 2,
    title: "A value that the form cannot hold",
    fix: "Mend the value; nothing was written.",
  },
  CONFIG_INVALID: {
    exit: 2,
    title: "A setting cannot be used",
    fix: "Check the setting named; chorus serve --help lists them.",
  },
  PORT_IN_USE: {
    exit: 3,
    title: "The port is in use",
    fix: "Stop the other program, or choose another port: --port 4001.",
  },
  PORT_NOT_ALLOWED: {
    exit: 3,
    title: "This port may not be opened",
    fix: "Choose a port from 1024 up, for example --port 4000.",
  },
  ADDRESS_NOT_HERE: {
    exit: 3,
    title: "This address cannot be listened on",
    fix: "Use 127.0.0.1 for this machine only, or 0.0.0.0 for every network it is on.",
  },
  ADDRESS_NOT_FOUND: {
    exit: 3,
    title: "Nothing is at this address",
    fix: "Start at / for the addresses there are.",
  },
  METHOD_NOT_ALLOWED: {
    exit: 2,
    title: "This address cannot be used in this way",
    fix: "Read with GET or HEAD; ask /graphql with GET or POST.",
  },
  REQUEST_BODY_MALFORMED: {
    exit: 2,
    title: "The request is not JSON",
    fix: 'Send one JSON object in UTF-8: {"query": "{ me { isSignedIn } }"}.',
  },
  REQUEST_BODY_TOO_LARGE: {
    exit: 2,
    title: "The request is too long",
    fix: "Ask for less at once, or split the question.",
  },
  REQUEST_TYPE_UNSUPPORTED: {
    exit: 2,
    title: "This kind of request body is not understood",
    fix: "Send the header content-type: application/json.",
  },
  FEED_ADDRESS_INVALID: {
    exit: 2,
    title: "The address of the feed is not understood",
    fix: "Use /feed.atom, with authority, item or before, each once.",
  },
  WEBHOOK_ADDRESS_REFUSED: {
    exit: 2,
    title: "Nothing is sent to this address",
    fix: "Give an https:// address with a name that leads to the public internet.",
  },
  WEBHOOK_NOT_FOUND: {
    exit: 3,
    title: "No such webhook",
    fix: "Ask for the webhooks of your authority to see their ids.",
  },
  WEBHOOK_TOO_MANY: {
    exit: 2,
    title: "There are too many webhooks",
    fix: "Delete one that is no longer needed.",
  },
  WEBHOOK_TYPE_UNKNOWN: {
    exit: 2,
    title: "Nothing of this type is ever told",
    fix: "Use types such as review.recorded and release.published; the README says how to find them all.",
  },
  TOO_MANY_REQUESTS: {
    exit: 3,
    title: "Too many requests",
    fix: "Wait as long as the header Retry-After says; for everything at once, download a release.",
  },
  AUTHORITY_NOT_YOURS: {
    exit: 2,
    title: "You do not act for that authority",
    fix: "Choose one that your account page offers, or ask that authority's administrator to add you.",
  },
  FORM_EXPIRED: {
    exit: 2,
    title: "The form was not sent from a page of this session",
    fix: "Open the page again and send the form from there.",
  },
  REQUEST_CROSS_SITE: {
    exit: 2,
    title: "The request came from another site",
    fix: "Send it from a page of this registry, or with an API token in place of a session.",
  },
  SIGN_IN_EXPIRED: {
    exit: 2,
    title: "This sign-in is over",
    fix: "Begin again at /sign-in. A sign-in must end in the browser that began it, within ten minutes, and counts once.",
  },
  SIGN_IN_FAILED: {
    exit: 3,
    title: "The sign-in did not succeed",
    fix: "Try again at /sign-in; if it lasts, tell whoever runs this server.",
  },
  SIGN_IN_LINK_INVALID: {
    exit: 2,
    title: "This link does not sign anybody in",
    fix: "A link counts once, for a day, until the server starts again. Start the server again for a new one.",
  },
  SIGN_IN_NEEDED: {
    exit: 2,
    title: "This needs an account",
    fix: "Sign in at /sign-in, or send an API token: Authorization: Bearer chorus_….",
  },
  SIGN_IN_OFF: {
    exit: 3,
    title: "Nobody can sign in here",
    fix: "Whoever runs this server sets OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET. Reading needs no account.",
  },
  SIGN_IN_PROVIDER_DOWN: {
    exit: 3,
    title: "The sign-in provider does not answer",
    fix: "Try again in a few minutes. Reading needs no account, and API tokens work meanwhile.",
  },
  TOKEN_EXPIRED: {
    exit: 2,
    title: "The API token is no longer valid",
    fix: "Make a new one on the page /account.",
  },
  TOKEN_IN_ADDRESS: {
    exit: 2,
    title: "An API token stands in the address",
    fix: "Addresses are written into logs: revoke that token at /account, and send the next in the header Authorization.",
  },
  TOKEN_INVALID: {
    exit: 2,
    title: "The API token is not known",
    fix: "Send Authorization: Bearer and the whole token as it was shown, or leave the header out.",
  },
  TOKEN_REQUEST_INVALID: {
    exit: 2,
    title: "Such an API token cannot be made",
    fix: "Give a name, at least one scope, and 1 to 366 days.",
  },
  TOKEN_SCOPE_MISSING: {
    exit: 2,
    title: "The API token may not be used for this",
    fix: "Make a token with that scope on the page /account.",
  },
  CONFIRMATION_NEEDED: {
    exit: 2,
    title: "Nobody confirmed it",
    fix: "Run it on a terminal and answer yes, or add --yes.",
  },
  SERVER_ANSWER_STRANGE: {
    exit: 3,
    title: "The server answered something that is not understood",
    fix: "Check that --server is the address of a Chorus registry, of this version or a newer one.",
  },
  SERVER_UNREACHABLE: {
    exit: 3,
    title: "The server cannot be reached",
    fix: "Check the address and your network, and that the server runs.",
  },
  TOKEN_FILE_UNREADABLE: {
    exit: 2,
    title: "The file of the API token cannot be used",
    fix: "Put the token alone into a file that only you may read.",
  },
  ARGUMENTS_CONFLICT: {
    exit: 2,
    title: "Arguments that exclude each other",
    fix: "Give one of them.",
  },
  CURSOR_INVALID: {
    exit: 2,
    title: "This cursor does not belong to this list",
    fix: "Use a cursor from an earlier page of the same question, or begin again without one.",
  },
  PAGE_SIZE_INVALID: {
    exit: 2,
    title: "The page is too large or too small",
    fix: "Ask for 1 to 100 at a time, and continue with after.",
  },
  QUERY_TOO_COSTLY: {
    exit: 2,
    title: "The question costs too much",
    fix: "Ask for fewer fields or shorter pages, or download the release.",
  },
  QUERY_TOO_DEEP: {
    exit: 2,
    title: "The question is nested too deeply",
    fix: "Ask in two steps: first the references, then what they lead to.",
  },
  QUERY_TOO_MANY_ALIASES: {
    exit: 2,
    title: "The question renames too many fields",
    fix: "Split it into several questions.",
  },
  TABLE_QUERIES_ONLY: {
    exit: 2,
    title: "Only questions are answered as CSV",
    fix: "Ask for JSON where you act: send accept: application/json.",
  },
  TABLE_ROWS_TWICE: {
    exit: 2,
    title: "A table has one kind of row",
    fix: "Mark one list with @rows below each field of the question; the others are joined in their cells.",
  },
  ANSWER_TOO_LARGE: {
    exit: 2,
    title: "The answer is too large",
    fix: "Ask for fewer items at once, or download the release.",
  },
  SCHEMA_OUTSIDE_PROFILE: {
    exit: 2,
    title: "An item schema leaves the profile",
    fix: "Mend the schema at the place named; codegen/profile.ts holds the rules.",
  },
  MODEL_REFERENCE_BROKEN: {
    exit: 4,
    title: "A reference leads nowhere in this release",
    fix: "Verify the release; if it verifies, tell its publisher which reference is broken.",
  },
  ITEM_KIND_UNEXPECTED: {
    exit: 2,
    title: "The item is of another kind",
    fix: "Name a return, a record or a voice field.",
  },
  GENERATED_STALE: {
    exit: 5,
    title: "Generated files are stale",
    fix: "Run the same command without --check, and commit what it writes.",
  },
  TARGET_UNKNOWN: {
    exit: 2,
    title: "No such target",
    fix: "Choose from json-schema, ajv, typescript, fixtures.",
  },
} as const satisfies Record<string, ProblemKind>;

/** The public code of an expected failure. */
export type ProblemCode = keyof typeof problems;

/** Where something is: a file, a line and column counted from 1, and a JSON pointer into an item. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** An expected failure, told for people: code, what, where, how to fix. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fix: string;
  readonly place?: Place;
}

/** Makes a problem from its code; the fix comes from the table unless a nearer one is given. */
export const problemOf = (
  code: ProblemCode,
  message: string,
  more: { readonly fix?: string; readonly place?: Place } = {},
): Problem => ({
  code,
  message,
  fix: more.fix ?? problems[code].fix,
  ...(more.place === undefined ? {} : { place: more.place }),
});
