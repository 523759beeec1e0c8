import type { AudienceText, Notice, RegistryItem } from "../../generated/items/types.ts";

/** A text that people are given to read, and where it stands in its item. */
export interface TextToPeople {
  readonly pointer: string;
  readonly text: AudienceText;
}

const noticeFields = [
  "what",
  "why",
  "whoAsked",
  "whoSees",
  "whatItCanDecide",
  "howToSayNoOrChange",
  "limits",
  "journeyStory",
] as const satisfies (keyof Notice)[];

const ofNotice = (notice: Notice, pointer: string): readonly TextToPeople[] =>
  noticeFields.flatMap((field) => {
    const text = notice[field];
    const { audience, language } = notice;
    return text === undefined
      ? []
      : [{ pointer: `${pointer}/${field}`, text: { audience, language, text } }];
  });

const ofList = (
  texts: readonly AudienceText[] | undefined,
  pointer: string,
): readonly TextToPeople[] =>
  (texts ?? []).map((text, index) => ({ pointer: `${pointer}/${index}/text`, text }));

/** What an item asks people, in its own words: the question, and what follows it. */
export const asksOf = (content: RegistryItem): readonly TextToPeople[] =>
  content.kind === "voice-field"
    ? [...ofList(content.prompt, "/prompt"), ...ofList(content.followOn, "/followOn")]
    : [];

/** What an item tells the people who are asked: notices, prompts, what happens next, and what has to be passed on. */
export const wordsToPeople = (content: RegistryItem): readonly TextToPeople[] => {
  if (content.kind !== "element" && content.kind !== "voice-field") return [];
  return [
    ...asksOf(content),
    ...ofList(content.use?.whatHappensNext, "/use/whatHappensNext"),
    ...ofList(content.law?.safeguarding?.text, "/law/safeguarding/text"),
    ...(content.notices ?? []).flatMap((notice, index) => ofNotice(notice, `/notices/${index}`)),
  ];
};
