import { problemOf, type Place, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

import { createSuggester } from "../check/suggest.ts";

/** What one coder made of one unit: an utterance, a drawing, a session. */
export interface Coding {
  readonly unit: string;
  readonly coder: string;
  /** Undefined when the coder has not coded the unit. Silence is no blank: it has a code. */
  readonly code: string | undefined;
  /** Where it was read, for problems. */
  readonly place?: Place;
}

/** The part of a coding frame that agreement depends on. */
export interface AgreementFrame {
  /** The codes in their order; undefined takes those that the codings use. */
  readonly codes: readonly string[] | undefined;
  /** The code of those who said nothing; every frame has one. */
  readonly silenceCode: string | undefined;
}

/** One unit, and the codes that were given to it: by position of the coder, the position of the code. */
export interface CodedUnit {
  readonly unit: string;
  readonly codeByCoder: ReadonlyMap<number, number>;
}

/** Codings that fit their frame. Coders, units and codes not in an order of their own are sorted. */
export interface CodedUnits {
  /** All codes of the frame, silence among them. */
  readonly codes: readonly string[];
  /** How many of the codes stand in the frame's order; silence after them is off the scale. */
  readonly onScale: number;
  readonly hasOrder: boolean;
  readonly coders: readonly string[];
  readonly units: readonly CodedUnit[];
}

const mostCodes = 200;

const mostCoders = 100;

/** Problems of one kind beyond these are counted. */
const mostTold = 20;

const compareText = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

const sortedTexts = (texts: Iterable<string>): readonly string[] =>
  [...new Set(texts)].toSorted(compareText);

const placed = (coding: Coding): { readonly place?: Place } =>
  coding.place === undefined ? {} : { place: coding.place };

const unknownCodes = (codings: readonly Coding[], codes: readonly string[]): readonly Problem[] => {
  const known = new Set(codes);
  const suggest = createSuggester(codes.map((code) => ({ code, label: code })));
  return codings.flatMap((coding) => {
    const { code } = coding;
    if (code === undefined || known.has(code)) return [];
    const meant = suggest(code);
    const fix =
      meant === undefined ? {} : { fix: `Did you mean ${meant}? Write it as the frame has it.` };
    // The code is not repeated: in a file of another shape it could be someone's words.
    const message = `The code is none of ${codes.join(", ")}.`;
    return [problemOf("AGREEMENT_CODE_UNKNOWN", message, { ...fix, ...placed(coding) })];
  });
};

const lineOf = ({ place }: Coding): string =>
  place?.line === undefined ? "" : `, first on line ${place.line}`;

const codedTwice = (codings: readonly Coding[]): readonly Problem[] => {
  const firsts = new Map<string, Coding>();
  return codings.flatMap((coding) => {
    const key = JSON.stringify([coding.unit, coding.coder]);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, coding);
      return [];
    }
    const message = `A coder has two rows for one unit${lineOf(first)}.`;
    return [problemOf("AGREEMENT_CODED_TWICE", message, placed(coding))];
  });
};

const tooMany = (codes: readonly string[], coders: readonly string[]): readonly Problem[] => [
  ...(codes.length > mostCodes
    ? [
        problemOf(
          "AGREEMENT_TOO_MANY",
          `${codes.length} different codes; the most is ${mostCodes}.`,
        ),
      ]
    : []),
  ...(coders.length > mostCoders
    ? [problemOf("AGREEMENT_TOO_MANY", `${coders.length} coders; the most is ${mostCoders}.`)]
    : []),
];

const firstOf = (found: readonly Problem[]): readonly Problem[] => {
  const rest = found.length - mostTold;
  const last = found[mostTold - 1];
  if (rest <= 0 || last === undefined) return found;
  const message = `${last.message} There are ${rest} more like it.`;
  return [...found.slice(0, mostTold - 1), { ...last, message }];
};

const unitsOf = (
  codings: readonly Coding[],
  codes: readonly string[],
  coders: readonly string[],
): readonly CodedUnit[] => {
  const codeNumbers = new Map(codes.map((code, index) => [code, index]));
  const coderNumbers = new Map(coders.map((coder, index) => [coder, index]));
  const byUnit = Map.groupBy(codings, ({ unit }) => unit);
  return sortedTexts(byUnit.keys()).map((unit) => ({
    unit,
    codeByCoder: new Map(
      (byUnit.get(unit) ?? []).flatMap(({ coder, code }) => {
        const coderNumber = coderNumbers.get(coder);
        const codeNumber = code === undefined ? undefined : codeNumbers.get(code);
        return coderNumber === undefined || codeNumber === undefined
          ? []
          : [[coderNumber, codeNumber] as const];
      }),
    ),
  }));
};

/** Fits codings to their frame; every problem is told. Whoever coded nothing is no coder. */
export const codedUnits = (
  codings: readonly Coding[],
  frame: AgreementFrame,
): Result<CodedUnits, readonly Problem[]> => {
  const { silenceCode } = frame;
  if (silenceCode === undefined || silenceCode === "")
    return fail([problemOf("AGREEMENT_SILENCE_MISSING", "The frame has no code for silence.")]);
  const given = codings.filter(({ code }) => code !== undefined);
  const inUse = given.flatMap(({ code }) => (code === silenceCode ? [] : (code ?? [])));
  const scale = frame.codes === undefined ? sortedTexts(inUse) : [...new Set(frame.codes)];
  const codes = [...new Set([...scale, silenceCode])];
  const coders = sortedTexts(given.map(({ coder }) => coder));
  const found = [
    ...tooMany(codes, coders),
    ...firstOf(unknownCodes(given, codes)),
    ...firstOf(codedTwice(codings)),
  ];
  if (found.length > 0) return fail(found);
  return ok({
    codes,
    onScale: scale.length,
    hasOrder: frame.codes !== undefined,
    coders,
    units: unitsOf(codings, codes, coders),
  });
};
