import type { RegistryItem } from "../../generated/items/types.ts";
import type { ItemCheck } from "./check.ts";
import type { Remark } from "./finding.ts";

interface Trace {
  readonly what: string;
  readonly pattern: RegExp;
  readonly holds?: (found: string) => boolean;
}

/** The last digit of an NHS number follows from the nine before it. */
const isNhsNumber = (text: string): boolean => {
  const digits = Array.from(text.replaceAll(/\D/gu, ""), Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return digits.length === 10 && check === digits[9];
};

const traces: readonly Trace[] = [
  { what: "an e-mail address", pattern: /\b[\w.+-]+@[\w-]+\.[a-z][\w.-]+\b/giu },
  { what: "an NHS number", pattern: /\b\d{3}[ -]\d{3}[ -]\d{4}\b/gu, holds: isNhsNumber },
  {
    what: "a National Insurance number",
    pattern: /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gu,
  },
  { what: "a telephone number", pattern: /\b0[127]\d{2,3}[ -]\d{3}[ -]?\d{3,4}\b/gu },
  // No postcode area is called ZZ: examples may use it, because nobody lives there.
  { what: "a postcode", pattern: /\b(?!ZZ)[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/gu },
  {
    what: "a date of birth",
    pattern: /\b(?:born on|born|dob:?) \d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/giu,
  },
];

const textsIn = (
  value: unknown,
  pointer: string,
): readonly { readonly pointer: string; readonly text: string }[] => {
  if (typeof value === "string") return [{ pointer, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    // Addresses of web pages and regular expressions are not prose.
    ["url", "pattern"].includes(name) ? [] : textsIn(part, `${pointer}/${name}`),
  );
};

const remarksOn = (content: RegistryItem): readonly Remark[] =>
  textsIn(content, "").flatMap(({ pointer, text }) =>
    traces.flatMap(({ what, pattern, holds = (): boolean => true }) =>
      (text.match(pattern) ?? [])
        .filter(holds)
        .map(() => ({ pointer, message: `This text looks as if it held ${what}.` })),
    ),
  );

/** INV-06: no personal data stands in the registry. A scan finds likely traces; a person decides. */
export const personalText: ItemCheck = {
  code: "PERSONAL_TEXT",
  title: "No text holds personal data",
  severity: "warning",
  fix: "Remove it, or write a made-up example that cannot be anybody's.",
  find: remarksOn,
};
