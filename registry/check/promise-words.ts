import type { RegistryItem } from "../../generated/items/types.ts";
import type { ItemCheck } from "./check.ts";
import type { Remark } from "./finding.ts";
import { wordsToPeople } from "./words-to-people.ts";

/** Words that promise more than anyone can keep. */
const bigWords: readonly RegExp[] = [
  /\balways\b/giu,
  /\bnever\b/giu,
  /\bguarantee[ds]?\b/giu,
  /\bwill fix\b/giu,
  /\b(?:completely|totally) (?:private|secret|safe|anonymous)\b/giu,
  /\b(?:no ?one|nobody) will (?:ever )?(?:know|see|tell|find out)\b/giu,
  /\bwon['’]t be in (?:any )?trouble\b/giu,
];

/** The words in a text that promise too much, as they stand there. */
export const bigPromises = (text: string): readonly string[] =>
  bigWords.flatMap((pattern) => text.match(pattern) ?? []);

const promises = (content: RegistryItem): readonly (readonly [pointer: string, text: string])[] =>
  "law" in content
    ? (content.law?.promise?.can ?? []).map((text, index) => [`/law/promise/can/${index}`, text])
    : [];

/** Where an item promises too much to the people who are asked. */
export const promiseRemarks = (content: RegistryItem): readonly Remark[] => {
  const texts = wordsToPeople(content).map(({ pointer, text }) => [pointer, text.text] as const);
  return [...texts, ...promises(content)].flatMap(([pointer, text]) =>
    bigPromises(text).map((words) => ({ pointer, message: `"${words}" is a big promise.` })),
  );
};

/** W-PROMISE: words to people who are asked promise nothing that nobody can be sure to keep. */
export const promiseWords: ItemCheck = {
  code: "PROMISE_WORDS",
  title: "Words to people promise only what can be kept",
  severity: "warning",
  fix: "Say what you will do, and what you cannot promise.",
  find: promiseRemarks,
};
