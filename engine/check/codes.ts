/** How much a finding weighs: an error must be mended, a query needs a look. */
export type FindingSeverity = "error" | "query";

interface CheckKind {
  readonly severity: FindingSeverity;
  readonly title: string;
  readonly fix: string;
}

/** Every structure check, once. Codes are public: add, never rename. */
export const checks = {
  BLANK_ROW: {
    severity: "error",
    title: "Row without values",
    fix: "Delete the row.",
  },
  CHILD_NOT_IN_HEADER: {
    severity: "error",
    title: "Person without a row in the table that lists each person",
    fix: "Add the person to that table, or mend the identifier here.",
  },
  CODE_NOT_IN_LIST: {
    severity: "error",
    title: "Code not in its list",
    fix: "Use a code of the list.",
  },
  CODE_NOT_IN_LIST_THIS_YEAR: {
    severity: "error",
    title: "Code not in use in this collection",
    fix: "Use the code that took its place in this collection.",
  },
  COLUMN_NAME_DIFFERS: {
    severity: "error",
    title: "Column name written differently",
    fix: "Write the column name exactly as the return does.",
  },
  DUPLICATE_COLUMN: {
    severity: "error",
    title: "Column given twice",
    fix: "Keep one of the columns; only the first was checked.",
  },
  DUPLICATE_KEY: {
    severity: "error",
    title: "Rows with the same key",
    fix: "Keep one of the rows, or mend what should tell them apart.",
  },
  EMPTY_ELEMENT: {
    severity: "error",
    title: "Empty XML element",
    fix: "Leave the element out where there is nothing to say.",
  },
  FILE_NOT_RECOGNISED: {
    severity: "error",
    title: "File that is no table of the return",
    fix: "Mend its column names, or take it out if it is not part of the return. It was not checked.",
  },
  INVALID_DATE: {
    severity: "error",
    title: "Date not in the calendar, or written another way",
    fix: "Write a date of the calendar as dd/mm/yyyy or yyyy-mm-dd.",
  },
  MISSING_COLUMN: {
    severity: "error",
    title: "Column missing",
    fix: "Add the column; leave its cells blank where there is nothing to say.",
  },
  MISSING_GROUP: {
    severity: "error",
    title: "XML element missing",
    fix: "Add the element with what belongs in it.",
  },
  NOT_FIXED_VALUE: {
    severity: "error",
    title: "Not the value that the column always has",
    fix: "Write the fixed value.",
  },
  OCCURS_TOO_OFTEN: {
    severity: "error",
    title: "XML element that stands too often",
    fix: "Keep one of the elements.",
  },
  OUT_OF_RANGE: {
    severity: "error",
    title: "Number out of range",
    fix: "Mend the number.",
  },
  RAGGED_ROW: {
    severity: "error",
    title: "Row with more or fewer cells than the header",
    fix: "Give the row one cell for each column; put a cell that holds a comma in quotation marks. Its cells were not checked.",
  },
  SPACES_AROUND_VALUE: {
    severity: "query",
    title: "Spaces around a value",
    fix: "Take the spaces off; it was checked without them.",
  },
  STRAY_QUOTE: {
    severity: "error",
    title: "Text after a closing quotation mark",
    fix: "Double each quotation mark that is part of the text. The row's cells were not checked.",
  },
  TABLE_TWICE: {
    severity: "error",
    title: "Two files of one table",
    fix: "Keep the file that holds the whole table and take the other away. Neither was checked.",
  },
  TEXT_TOO_LONG: {
    severity: "error",
    title: "Text too long",
    fix: "Shorten the text.",
  },
  UNEXPECTED_ATTRIBUTE: {
    severity: "error",
    title: "XML attribute where none belongs",
    fix: "Take the attribute out; what a return says stands in elements.",
  },
  UNEXPECTED_TEXT: {
    severity: "error",
    title: "Text between XML elements",
    fix: "Take the text out, or put it in the element that it belongs to.",
  },
  UNKNOWN_COLUMN: {
    severity: "error",
    title: "Column that the table does not have",
    fix: "Take the column out, or mend its name.",
  },
  UNKNOWN_ELEMENT: {
    severity: "error",
    title: "XML element that the return does not have there",
    fix: "Take the element out, or mend its name. What stands in it was not checked.",
  },
  VALUE_MISSING: {
    severity: "error",
    title: "Value missing",
    fix: "Give a value.",
  },
  WRONG_FORMAT: {
    severity: "error",
    title: "Text not written as asked",
    fix: "Write it in that form.",
  },
  WRONG_TYPE: {
    severity: "error",
    title: "Not the kind of value that the column holds",
    fix: "Write a value of the right kind.",
  },
  WRONG_ORDER: {
    severity: "error",
    title: "XML element in the wrong order",
    fix: "Put the elements in the order that the return asks for.",
  },
} as const satisfies Record<string, CheckKind>;

/** The public code of a structure check. */
export type CheckCode = keyof typeof checks;
