import { expect, test } from "vitest";

import { bigPromises } from "../../../registry/check/promise-words.ts";
import { hardToRead, readabilityOf } from "../../../registry/check/readability.ts";

test.for([
  // 0.39 x words in a sentence + 11.8 x syllables in a word - 15.59
  { text: "The cat sat on the mat.", longest: 6, grade: -1.45 },
  { text: 'Go. Stop! Why? "Now"', longest: 1, grade: -3.4 },
  { text: "Places and voices.", longest: 3, grade: 5.25 },
  { text: "Professional information recorded yesterday.", longest: 4, grade: 27.27 },
  { text: "", longest: 0, grade: 0 },
  { text: "?!", longest: 0, grade: 0 },
])("reads $text", ({ text, longest, grade }) => {
  const found = readabilityOf(text);
  expect([found.longest, Number(found.grade.toFixed(2))]).toEqual([longest, grade]);
});

const hard =
  "Information concerning accommodation suitability is periodically collected by administrative personnel. It is anonymised afterwards.";

test.for([
  { audience: "CHILD_10_TO_12", language: "en", text: hard, count: 1 },
  { audience: "CHILD_6_TO_9", language: "en-GB", text: hard, count: 1 },
  { audience: "CHILD_10_TO_12", language: "cy", text: hard, count: 0 },
  { audience: "PRACTITIONER", language: "en", text: hard, count: 0 },
  { audience: "CHILD_10_TO_12", language: "en", text: "Accommodation suitability", count: 0 },
] as const)("finds $count things hard in $language for $audience", ({ count, ...text }) => {
  expect(hardToRead(text)).toHaveLength(count);
});

test.for([
  ["We will always listen, and never share it.", ["always", "never"]],
  [
    "We guarantee it. No one will know. You won't be in trouble.",
    ["guarantee", "No one will know", "won't be in trouble"],
  ],
  ["We will fix it. It is completely private.", ["will fix", "completely private"]],
  ["We cannot promise that. Sometimes we have to tell someone.", []],
  ["Nevertheless, nobody will know-it-all.", ["nobody will know"]],
] as const)("%s", ([text, found]) => {
  expect(bigPromises(text)).toEqual(found);
});
