/**
 * Functions that validators call, as text: a published module imports nothing, so each carries those that it needs.
 * Kept as text because the text of a function differs between the tools that run this file.
 */
const formats = {
  date: `(text) => {
  const parts = /^(\\d{4})-(\\d{2})-(\\d{2})$/u.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}`,
  "date-time": `(text) => {
  const parts = /^(\\d{4}-\\d{2}-\\d{2})[Tt]([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$/u.exec(text);
  return parts !== null && formats.date(parts[1]);
}`,
  uri: `(text) => /^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^\`]+$/u.test(text)`,
  regex: `(text) => {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}`,
  "item-ref": `(text) => /^[a-z][a-z0-9-]*:[a-z0-9]+(?:-[a-z0-9]+)*(?:@(?:0|[1-9]\\d{0,8})(?:\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8}))?)?$/u.test(text)`,
  cel: `() => true`,
} as const;

const ucs2length = `const ucs2length = (text) => {
  let length = 0;
  for (const _point of text) length += 1;
  return length;
};
`;

const equal = `const equal = (a, b) => {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
};
`;

/** Formats that a validator can hold a text to. */
export const formatNames: readonly string[] = Object.keys(formats);

const uses = (code: string, name: string): boolean =>
  code.includes(`formats.${name};`) || code.includes(`formats[${JSON.stringify(name)}];`);

const needed = (code: string): readonly string[] => {
  const used = formatNames.filter((name) => uses(code, name));
  return used.includes("date-time") && !used.includes("date") ? ["date", ...used] : used;
};

const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name);

const formatTable = (code: string): string => {
  const rows = needed(code)
    .filter(isFormat)
    .map((name) => `  ${JSON.stringify(name)}: ${formats[name].replaceAll("\n", "\n  ")},\n`);
  return rows.length === 0 ? "" : `const formats = {\n${rows.join("")}};\n`;
};

/** The declarations of the functions that the given code calls. */
export const inlinedFunctions = (code: string): string =>
  [
    formatTable(code),
    code.includes("= ucs2length;") ? ucs2length : "",
    code.includes("= equal;") ? equal : "",
  ].join("");
