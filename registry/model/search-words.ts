import type { AudienceText, RegistryItem } from "../../generated/items/types.ts";
import type { SearchRow } from "../store/store.ts";

const textsOf = (texts: readonly AudienceText[] | undefined): readonly string[] =>
  (texts ?? []).map(({ text }) => text);

interface Words {
  readonly names?: readonly string[];
  readonly statutory?: readonly string[];
  readonly codes?: readonly string[];
  readonly labels?: readonly string[];
  readonly text?: readonly string[];
}

const wordsOfKind = (content: RegistryItem): Words => {
  switch (content.kind) {
    case "codelist":
      return {
        codes: content.codes.map(({ code }) => code),
        labels: content.codes.flatMap(({ labels }) => textsOf(labels)),
        text: content.codes.flatMap(({ definition, note }) => [definition ?? "", note ?? ""]),
      };
    case "element":
      return {
        statutory: content.statutoryNames ?? [],
        labels: [content.concept.objectClass, content.concept.property],
      };
    case "record":
      return {
        statutory: [content.table, ...(content.fileName === undefined ? [] : [content.fileName])],
        labels: content.columns.map(({ name }) => name),
        text: [content.grain],
      };
    case "return":
      return {
        statutory: [String(content.collectionYear)],
        labels: [content.owner],
        text: [content.legalBasis ?? ""],
      };
    case "rule":
      return { statutory: [content.code], labels: textsOf(content.message), text: textsOf(content.fix) };
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
