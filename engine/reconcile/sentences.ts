import type { Cause } from "./causes.ts";
import type { ReconciledNumber, ReconciledPart } from "./reconciliation.ts";

const becauseOf: Readonly<Record<Cause, string>> = {
  CUT_OFF: "the cut-off",
  POPULATION: "who belongs to the population",
  DEDUPLICATION: "de-duplication",
  RULE_VERSION: "the version of the rule",
  CODE_MAPPING: "the code mapping",
  RECORDED_DIFFERENTLY: "what is recorded differently",
  DENOMINATOR_VINTAGE: "the vintage of the denominator",
  ROUNDING: "rounding",
  SUPPRESSION: "suppression",
};

/** Several things as a list in a sentence. */
const inSentence = (things: readonly string[]): string =>
  things.length < 2
    ? things.join("")
    : `${things.slice(0, -1).join(", ")} and ${things.at(-1) ?? ""}`;

const isNought = (text: string): boolean => text === "0";

const signed = (text: string): string => (text.startsWith("-") ? text : `+${text}`);

const partText = ({ causes, about }: ReconciledPart): string => {
  const together = causes.length > 1 ? " together" : "";
  return `${signed(about)} because of ${inSentence(causes.map((cause) => becauseOf[cause]))}${together}`;
};

const numberNames = {
  FIGURE: "Figure",
  NUMERATOR: "Numerator",
  DENOMINATOR: "Denominator",
} as const satisfies Record<ReconciledNumber["of"], string>;

/** Points, rates and averages are not counted. */
const isCounted = ({ of, unit }: ReconciledNumber): boolean =>
  of !== "FIGURE" || !/^(?:percentage points|per .*|)$/u.test(unit);

const differenceText = (
  number: ReconciledNumber,
  names: { readonly left: string; readonly right: string },
): string => {
  const { unit, about } = number;
  const amount = about ?? "0";
  const less = isCounted(number) ? "fewer" : "less";
  const size = amount.replace("-", "");
  const of = size === "1" ? unit.replace(/ points$/u, " point") : unit;
  const what = [size, of, amount.startsWith("-") ? less : "more"];
  return `${what.filter((word) => word !== "").join(" ")} in ${names.right} than in ${names.left}`;
};

const sentenceOf = (
  number: ReconciledNumber,
  names: { readonly left: string; readonly right: string },
): string => {
  const name = numberNames[number.of];
  if (number.difference === null) return `${name}: ${number.note ?? ""}`;
  const moving = number.parts.filter(({ amount }) => !isNought(amount));
  const why = inSentence(moving.map(partText));
  const after = number.note === null ? "" : ` ${number.note}`;
  if (isNought(number.difference))
    return `${name}: no difference${why === "" ? "" : `, though ${why}`}.${after}`;
  return `${name}: ${differenceText(number, names)}: ${why}.${after}`;
};

/** The differences in sentences, one for each number. */
export const sentencesOf = (
  numbers: readonly ReconciledNumber[],
  names: { readonly left: string; readonly right: string },
): readonly string[] => numbers.map((number) => sentenceOf(number, names));
