const mebibyte = 1_048_576;

/** What the checker takes in and puts out at most. Beyond these it says so; it never runs the machine out of memory. */
export const limits = {
  /** Files in one check. */
  files: 1_000,
  /** Bytes of one file. */
  fileBytes: 500 * mebibyte,
  /** Bytes of one JSON file, which is read whole. */
  jsonBytes: 100 * mebibyte,
  /** Bytes of one line, and of one cell in quotes. */
  lineBytes: mebibyte,
  /** Elements of an XML file within one another. */
  xmlDepth: 100,
  /** Bytes of an XML file between one tag and the next, and of one tag. */
  xmlStretchBytes: mebibyte,
  /** Characters shown of a name that stands in an XML file. */
  xmlNameShown: 60,
  /** Elements of an XML file that do not stand as the return asks. */
  xmlFaults: 1_000_000,
  /** Columns of one table. */
  columns: 1_000,
  /** Rows of one table. */
  rows: 50_000_000,
  /** Findings kept with their place; all are counted. */
  findings: 1_000_000,
  /** Rows of a list that is handed to each of those who run rules; into a longer one is looked in one place. */
  sharedListRows: 100_000,
  /** Results that readers of SARIF accept in one run. */
  sarifResults: 25_000,
  /** Annotations that GitHub shows for one step. */
  githubAnnotations: 50,
  /** Places listed for each rule of a table in a JUnit report. */
  junitPlaces: 100,
  /** Findings listed in a workbook: fewer than a sheet has rows, because a workbook is made in memory. */
  workbookFindings: 250_000,
  /** Characters that Excel holds in one cell. */
  workbookCellCharacters: 32_767,
  /** Tables or children shown in the text report, when it is grouped by them. */
  groupsShown: 100,
  /** Places shown for each rule in the text report. */
  placesShown: 5,
} as const;
