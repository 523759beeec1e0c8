import { expect, test } from "vitest";

import type { Command } from "../../cli/command.ts";
import { nearestName, parseTyped } from "../../cli/typed.ts";

const sing: Command = {
  name: "sing",
  usage: "chorus sing SONG… [--key KEY]",
  about: "Sing.",
  options: {
    key: { type: "string", value: "KEY", about: "The key.", oneOf: ["major", "minor"] },
    voice: { type: "string", value: "VOICE", about: "A voice.", multiple: true },
    loud: { type: "boolean", about: "Loudly." },
  },
  mostWords: 2,
  run: async () => 0,
};

test("words, values and switches are told apart, wherever they stand", () => {
  const typed = parseTyped(sing, [
    "one",
    "--voice",
    "alto",
    "--loud",
    "--voice=bass",
    "--",
    "--two",
  ]);
  expect(
    typed.ok && {
      words: typed.value.words,
      key: typed.value.text("key"),
      voices: typed.value.texts("voice"),
      isLoud: typed.value.isSet("loud"),
    },
  ).toEqual({ words: ["one", "--two"], key: undefined, voices: ["alto", "bass"], isLoud: true });
});

test.for([
  { words: ["--key", "flat"], says: '--key takes major, minor; "flat" is none of them.' },
  { words: ["--key", "major", "--key", "minor"], says: "--key was given 2 times; give it once." },
  { words: ["--voice", "alto", "--voice", ""], says: "--voice was given an empty value." },
  { words: ["--loud=yes"], says: "Option '--loud' does not take an argument" },
  { words: ["--key"], says: "Option '--key <value>' argument missing" },
  { words: ["a", "b", "c"], says: '"c" is one word too many for chorus sing.' },
  { words: ["a", ""], says: "An empty word was given; check the variable it came from." },
  { words: ["-x"], says: "There is no option -x in chorus sing." },
])("$words is refused", ({ words, says }) => {
  expect(parseTyped(sing, words)).toEqual({
    ok: false,
    error: { code: "USAGE", message: says, fix: "Usage: chorus sing SONG… [--key KEY]" },
  });
});

test.for([
  ["chek", "check"],
  ["hceck", "check"],
  ["verfiy", "verify"],
  ["rel", "release"],
  ["importing", "import"],
  ["constructor", undefined],
  ["", undefined],
])("%s may have meant %s", ([wrong = "", meant]) => {
  expect(nearestName(wrong, ["check", "import", "release", "verify"])).toBe(meant);
});
