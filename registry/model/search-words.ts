import type {
  AudienceText,
  CodeList,
  Indicator,
  ItemKind,
  MappingEnd,
  RegistryItem,
} from "../../generated/items/types.ts";
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

const wordsOfMeasure = ({ calculation, namesElsewhere = [], need }: Indicator): Words => ({
  statutory: namesElsewhere.map(({ name }) => name),
  codes: (calculation?.distribution.bands ?? []).map(({ code }) => code),
  labels: [
    ...present(need),
    ...present(calculation?.unit.called),
    ...(calculation?.distribution.bands ?? []).flatMap(({ label }) => textsOf(label)),
  ],
  text: textsOf(calculation?.population.description),
});

const namesOfEnd = ({ name, column, external }: MappingEnd): readonly string[] => [
  name,
  ...present(column),
  ...present(external?.name),
];

type ItemOf<Kind extends ItemKind> = {
  readonly [One in Kind]: Extract<RegistryItem, { readonly kind: One }>;
}[Kind];

type WordsByKind = { readonly [Kind in ItemKind]: (content: ItemOf<Kind>) => Words };

const wordsByKind: WordsByKind = {
  codelist: wordsOfCodes,
  "coding-frame": ({ codes }) => ({
    codes: codes.map(({ code }) => code),
    labels: codes.flatMap(({ label }) => textsOf(label)),
    text: codes.map(({ definition }) => definition),
  }),
  element: ({ statutoryNames = [], concept }) => ({
    statutory: statutoryNames,
    labels: [concept.objectClass, concept.property],
  }),
  gate: ({ gate, conditions, requiredFields = [] }) => ({
    statutory: [gate],
    codes: conditions.map(({ code }) => code),
    text: requiredFields.map(({ why }) => why),
  }),
  indicator: wordsOfMeasure,
  mapping: ({ from, to, lossForward, lossBack }) => ({
    statutory: [...from, ...to].flatMap(namesOfEnd),
    text: [lossForward, lossBack],
  }),
  method: ({ methodKind, modes, listenerGuidance, preparation = [] }) => ({
    labels: [methodKind, ...modes],
    text: [...textsOf(listenerGuidance), ...preparation],
  }),
  "practice-example": ({ place, whatWasTried, whatWorked, whatDidNot }) => ({
    labels: [place],
    text: [...textsOf(whatWasTried), ...whatWorked, ...whatDidNot],
  }),
  profile: ({ authority, of, differences }) => ({
    statutory: [of],
    codes: differences.map(({ target }) => target),
    labels: [authority, ...differences.map(({ what }) => what)],
    text: differences.map(({ reason }) => reason),
  }),
  "question-set": ({ questions }) => ({
    codes: questions.map(({ code }) => code),
    labels: questions.flatMap(({ text }) => textsOf(text)),
    text: questions.flatMap(({ whyItMatters, guidance }) => [
      ...textsOf(whyItMatters),
      ...textsOf(guidance),
    ]),
  }),
  record: ({ table, fileName, columns, grain }) => ({
    statutory: [table, ...present(fileName)],
    labels: columns.map(({ name }) => name),
    text: [grain],
  }),
  return: ({ collectionYear, owner, legalBasis }) => ({
    statutory: [String(collectionYear)],
    labels: [owner],
    text: present(legalBasis),
  }),
  rule: ({ code, message, fix }) => ({
    statutory: [code],
    labels: textsOf(message),
    text: textsOf(fix),
  }),
  term: ({ labels, meanings }) => ({
    names: labels.map(({ text }) => text),
    text: meanings.map(({ text }) => text),
  }),
  "voice-field": ({ prompt, followOn }) => ({
    labels: textsOf(prompt),
    text: textsOf(followOn),
  }),
};

const wordsOfKind = <Kind extends ItemKind>(kind: Kind, content: ItemOf<Kind>): Words =>
  wordsByKind[kind](content);

const lines = (...texts: readonly (readonly string[] | undefined)[]): string =>
  [...new Set(texts.flatMap((list) => list ?? []).filter((text) => text !== ""))].join("\n");

/** The words under which a version is found: names first, then statutory names, codes, labels and other text. */
export const searchRowOf = (content: RegistryItem): SearchRow => {
  const words = wordsOfKind(content.kind, content);
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
