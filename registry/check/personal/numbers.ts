import type { Trace } from "./trace.ts";

interface Shape {
  readonly what: string;
  readonly pattern: RegExp;
  readonly fix: string;
  readonly severity?: Trace["severity"];
  readonly holds?: (found: string) => boolean;
}

const digitsOf = (text: string): readonly number[] =>
  Array.from(text.replaceAll(/\D/gu, ""), Number);

/** The last digit follows from the nine before it; numbers that begin with 999 are kept for tests. */
const isNhsNumber = (text: string): boolean => {
  const digits = digitsOf(text);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (
    digits.length === 10 &&
    (11 - (sum % 11)) % 11 === digits[9] &&
    !digits.join("").startsWith("999")
  );
};

const checkLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** The first letter of a unique pupil number follows from what comes after it. */
const isPupilNumber = (text: string): boolean => {
  const letter = text.slice(0, 1);
  const values = Array.from(text.slice(1), (character) =>
    /\d/u.test(character) ? Number(character) : checkLetters.indexOf(character),
  );
  const sum = values.reduce((total, value, index) => total + value * (index + 2), 0);
  return values.every((value) => value >= 0) && checkLetters[sum % 23] === letter;
};

const unusedPrefixes = new Set(["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"]);

const isRoleMailbox = (text: string): boolean =>
  /^(?:admin|care|contact|data|dataprotection|data\.protection|dpo|enquiries|enquiry|hello|help|helpdesk|info|mail|noreply|no-reply|office|press|support|team)@/iu.test(
    text,
  );

const day = "(?:0?[1-9]|[12]\\d|3[01])";
const monthName =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const anyDate = `(?:${day}[/.-](?:0?[1-9]|1[0-2])[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|${day}(?:st|nd|rd|th)?(?: of)? ${monthName},? \\d{4}|${monthName} ${day}(?:st|nd|rd|th)?,? \\d{4})`;

const leaveOut = "Leave it out; the registry needs nobody's number.";

const shapes: readonly Shape[] = [
  {
    what: "an e-mail address",
    pattern: /\b[\w.+-]+@[\w-]+\.[a-z][\w.-]*\b/giu,
    fix: "Name the role or the team instead, and keep the address in your own system.",
    holds: (found) => !isRoleMailbox(found),
  },
  {
    what: "an NHS number",
    pattern: /\b\d{3}[ -]\d{3}[ -]\d{4}\b/gu,
    holds: isNhsNumber,
    fix: leaveOut,
  },
  {
    what: "an NHS number",
    pattern: /(?<=\bNHS\b[^\d\n]{0,20})\d{10}\b/gu,
    holds: isNhsNumber,
    fix: leaveOut,
  },
  {
    what: "a National Insurance number",
    pattern: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gu,
    holds: (found) => !unusedPrefixes.has(found.slice(0, 2)),
    fix: leaveOut,
  },
  {
    what: "a unique pupil number",
    pattern: /\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b/gu,
    holds: isPupilNumber,
    fix: leaveOut,
  },
  {
    what: "a unique pupil number",
    pattern:
      /(?<=\bUPN\b[^\w\n]{0,4}(?:(?:is|number|no)\b[^\w\n]{0,3}){0,2})[A-Z]\d{11}[\dA-Z]\b/gu,
    severity: "warning",
    holds: (found) => !isPupilNumber(found),
    fix: leaveOut,
  },
  {
    what: "a telephone number",
    pattern:
      /(?<![\d.+])(?:(?:\+44|0044)[ -]?(?:\(0\)[ -]?)?[127]\d{1,4}|\(?0[12]\d{2,4}\)?|\(?020\)?|07\d{3})[ -]\d{3,4}[ -]?\d{3,4}\b|(?<![\d.+])(?:\+44|0)7\d{9}\b/gu,
    fix: "Leave it out. A helpline that anybody may ring can stay: those begin with 0800, 0808 or 03.",
  },
  {
    what: "a postcode",
    // No postcode area is called ZZ: examples may use it, because nobody lives there.
    pattern: /\b(?!ZZ)[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/gu,
    fix: "Name the district or the council instead; examples may use the area ZZ, where nobody lives.",
  },
  {
    what: "a date of birth",
    pattern: new RegExp(
      `\\b(?:born(?: on)?|d\\.?o\\.?b\\.?|date of birth|birthday)(?: is| was)?:? ?${anyDate}`,
      "giu",
    ),
    fix: "Write an age band instead, such as 10 to 12.",
  },
  {
    what: "a case number",
    pattern:
      /\b(?:(?:case|client|child|person|file|social care|mosaic|liquidlogic)(?:'s)? ?(?:id|no\.?|number|ref\.?|reference|record)|(?:lac|cla|cin|cp|ics) ?(?:id|no\.?|number|ref\.?))(?: is)?[ :#.]{0,2}[A-Z]{0,3}[-/]?\d{4,}\b/giu,
    fix: "Leave it out; tell what happened without saying whose file it is in.",
  },
  {
    what: "a home address",
    pattern:
      /\b\d{1,4}[a-z]?,? [A-Z][\p{L}'’]+(?: [A-Z][\p{L}'’]+)? (?:Street|Road|Avenue|Close|Drive|Lane|Crescent|Terrace|Gardens|Court|Grove|Way)\b/gu,
    severity: "warning",
    fix: "Name the kind of place instead, such as a foster home.",
  },
];

/** Numbers, addresses and dates that belong to one person. */
export const tracesOfNumbers = (text: string): readonly Trace[] =>
  shapes.flatMap(({ what, pattern, fix, severity = "error", holds }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Trace[] =>
      holds === undefined || holds(match[0])
        ? [{ what, found: match[0], index: match.index, severity, fix }]
        : [],
    ),
  );
