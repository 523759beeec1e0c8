import type { AudienceText, CodeList, RegistryItem } from "../../generated/items/types.ts";
import type { SearchRow } from "../store/store.ts";

const present = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

const textsOf = (texts: readonly AudienceText[] | undefined): readonly string[] =>
  (texts ?? []).map(({ text }) => text);

interface Words {
  readonly names?: readonly string[];
  readonly statutory?: readonly string[];
  readonly codes?: readonly string[];
  readonly labels?: readonly string[];
  readonly text?: readonly string[];
}

const wordsOfCodes = ({ codes }: CodeList): Words => ({
  codes: codes.map(({ code }) => code),
  labels: codes.flatMap(({ labels }) => textsOf(labels)),
  text: codes.flatMap(({ definition, note }) => [...present(definition), ...present(note)]),
});

const wordsOfKind = (content: RegistryItem): Words => {
  switch (content.kind) {
    case "codelist":
      return wordsOfCodes(content);
    case "element":
      return {
        statutory: content.statutoryNames ?? [],
        labels: [content.concept.objectClass, content.concept.property],
      };
    case "gate":
      return {
        statutory: [content.gate],
        codes: content.conditions.map(({ code }) => code),
        labels: (content.requiredFields ?? []).map(({ why }) => why),
      };
    case "profile":
      return {
        statutory: [content.of],
        codes: content.differences.map(({ target }) => target),
        labels: [content.authority, ...content.differences.map(({ what }) => what)],
        text: content.differences.map(({ reason }) => reason),
      };
    case "question-set":
      return {
        codes: content.questions.map(({ code }) => code),
        labels: content.questions.flatMap(({ text }) => textsOf(text)),
        text: content.questions.flatMap(({ whyItMatters, guidance }) => [
          ...textsOf(whyItMatters),
          ...textsOf(guidance),
        ]),
      };
    case "record":
      return {
        statutory: [content.table, ...present(content.fileName)],
        labels: content.columns.map(({ name }) => name),
        text: [content.grain],
      };
    case "return":
      return {
        statutory: [String(content.collectionYear)],
        labels: [content.owner],
        text: present(content.legalBasis),
      };
    case "rule":
      return {
        statutory: [content.code],
        labels: textsOf(content.message),
        text: textsOf(content.fix),
      };
    case "term":
      return {
        names: content.labels.map(({ text }) => text),
        text: content.meanings.map(({ text }) => text),
      };
    case "voice-field":
      return { labels: textsOf(content.prompt), text: textsOf(content.followOn) };
  }
};

const lines = (...texts: readonly (readonly string[] | undefined)[]): string =>
  [...new Set(texts.flatMap((list) => list ?? []).filter((text) => text !== ""))].join("\n");

/** The words under which a version is found: names first, then statutory names, codes, labels and other text. */
export const searchRowOf = (content: RegistryItem): SearchRow => {
  const words = wordsOfKind(content);
  const slug = content.id.slice(content.id.indexOf(":") + 1);
  return {
    id: content.id,
    version: content.version,
    kind: content.kind,
    names: lines(textsOf(content.titles), words.names),
    statutory: lines(words.statutory, [content.id, slug]),
    codes: lines(words.codes),
    labels: lines(words.labels),
    text: lines(textsOf(content.definition), words.text, [content.askedBy.organisation]),
  };
};
