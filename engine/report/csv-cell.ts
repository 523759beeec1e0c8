/** A spreadsheet runs a cell that starts like a formula; an apostrophe before it makes it text. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

/** A text as a cell of a CSV file by RFC 4180, which no spreadsheet runs. */
export const csvCell = (text: string): string => {
  const safe = guarded(text);
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
