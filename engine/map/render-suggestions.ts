import { counted, visible } from "../report/wording.ts";
import type { Candidate, Suggestion, SuggestionKind } from "./suggest-mappings.ts";

/** Version of the shape of the JSON report; raised only when a reader of the one before would break. */
const reportSchemaVersion = 1;

const headings: Readonly<Record<SuggestionKind, string>> = {
  OPEN_QUESTION: "May mean several things: open questions, to be asked of whoever writes them",
  EXACT: "Written as the list has it",
  NORMALISED: "The same but for case, marks or a code beside the label",
  DECLARED: "As the file says",
  NEAR: "Nearly the same: look at each before you take it",
  NONE: "Like nothing in the list",
};

const order: readonly SuggestionKind[] = [
  "OPEN_QUESTION",
  "EXACT",
  "NORMALISED",
  "DECLARED",
  "NEAR",
  "NONE",
];

/** How many suggestions there are of each kind. */
export const countsOf = (
  suggestions: readonly Suggestion[],
): Readonly<Record<SuggestionKind, number>> => {
  const count = (kind: SuggestionKind): number =>
    suggestions.filter((one) => one.kind === kind).length;
  return {
    OPEN_QUESTION: count("OPEN_QUESTION"),
    EXACT: count("EXACT"),
    NORMALISED: count("NORMALISED"),
    DECLARED: count("DECLARED"),
    NEAR: count("NEAR"),
    NONE: count("NONE"),
  };
};

const candidateText = ({ code, label, score }: Candidate): string =>
  `${code === label ? code : `${code} (${label})`}${score < 1 ? `, score ${score}` : ""}`;

const lineOf = ({ column, value, candidates, systems }: Suggestion): string => {
  const joint = candidates.map(candidateText).join(" or ");
  const from = systems.length === 0 ? "" : ` [${systems.join(", ")}]`;
  return `  ${column}: "${value}"${joint === "" ? "" : ` to ${joint}`}${from}`;
};

/** The suggestions for a terminal, open questions first. */
export const renderSuggestions = (suggestions: readonly Suggestion[]): string => {
  const lines = order.flatMap((kind) => {
    const same = suggestions.filter((one) => one.kind === kind);
    return same.length === 0
      ? []
      : ["", `${headings[kind]}: ${counted(same.length, "spelling")}`, ...same.map(lineOf)];
  });
  const all = [
    `${counted(suggestions.length, "spelling")}. Nothing is settled until someone says so.`,
    ...lines,
  ];
  return all.map((line) => `${visible(line)}\n`).join("");
};

/** Rows of a mapping's code table; a spelling with several meanings has several rows, which nobody guesses between. */
const draftCodes = (suggestions: readonly Suggestion[]) =>
  suggestions.flatMap(({ value, candidates, kind }) =>
    candidates.map(({ code }) => ({
      from: [value],
      to: [code],
      ...(kind === "NEAR" ? { note: "Nearly the same; to be looked at." } : {}),
    })),
  );

/** The suggestions as JSON, with the code tables of draft mappings, one for each column. */
export const renderSuggestionsJson = (
  suggestions: readonly Suggestion[],
  list: string | null,
): string => {
  const byColumn = Map.groupBy(suggestions, ({ column }) => column);
  const drafts = [...byColumn].map(([column, same]) => ({ column, codes: draftCodes(same) }));
  return `${JSON.stringify(
    {
      schemaVersion: reportSchemaVersion,
      list,
      counts: countsOf(suggestions),
      suggestions,
      drafts,
    },
    undefined,
    2,
  )}\n`;
};
