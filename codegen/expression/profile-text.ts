import { blankGivesBlank, blankGivesFalse } from "./profile-entry.ts";
import type { ProfileEntry } from "./profile-entry.ts";

const test = (name: string, english: string, not: string): ProfileEntry => ({
  name,
  form: "method",
  types: ["(text, text): condition"],
  run: name,
  blank: blankGivesFalse,
  english,
  not,
});

const method = (
  name: string,
  types: string,
  more: { readonly english: string; readonly blank?: string },
): ProfileEntry => ({
  name,
  form: "method",
  types: [types],
  run: name,
  blank: more.blank ?? blankGivesBlank,
  english: more.english,
});

/** Functions over text. */
export const textFunctions: readonly ProfileEntry[] = [
  test("startsWith", "{1} begins with {2}", "{1} does not begin with {2}"),
  test("endsWith", "{1} ends with {2}", "{1} does not end with {2}"),
  test("contains", "{1} has {2} in it", "{1} does not have {2} in it"),
  {
    name: "matches",
    form: "method",
    types: ["(text, text): condition"],
    blank: `${blankGivesFalse} The pattern must be written out, in the subset named below.`,
    english: "{1} matches the pattern {2}",
    not: "{1} does not match the pattern {2}",
  },
  method("lowerAscii", "(text): text", { english: "{1} in small letters" }),
  method("upperAscii", "(text): text", { english: "{1} in capitals" }),
  method("substring", "(text, whole, whole): text?", {
    blank: `${blankGivesBlank} Places are counted from 0; a place beyond the text gives blank.`,
    english: "the characters of {1} from place {2} up to place {3} (counted from 0)",
  }),
  method("indexOf", "(text, text): whole", {
    blank: `${blankGivesBlank} Counted from 0; -1 when it is not there.`,
    english: "the place of {2} in {1} (counted from 0)",
  }),
  method("replace", "(text, text, text): text", { english: "{1} with every {2} replaced by {3}" }),
  {
    name: "int",
    form: "function",
    types: ["(text): whole?", "(decimal): whole?"],
    blank: `${blankGivesBlank} A text that is not up to 15 digits is blank; a decimal is cut towards zero.`,
    english: "{1} as a whole number",
  },
  {
    name: "string",
    form: "function",
    types: ["(whole): text"],
    run: "textOfWhole",
    blank: blankGivesBlank,
    english: "{1} in digits",
  },
];
