import type { Place } from "../../runtime/problems.ts";
import type { Missing, ShownProposal, ShownRound } from "./proposal-question.ts";
import { neededOf } from "./proposal-question.ts";

/** Where a place in a proposal stands: in a file, or where the pointer says. */
export type PlaceOf = (pointer: string) => Place;

const asPointer: PlaceOf = (pointer) => ({ pointer });

const renderPlace = ({ file, line, column, pointer }: Place): string =>
  file === undefined
    ? (pointer ?? "")
    : [file, line, column].filter((part) => part !== undefined).join(":");

const renderMissing = ({ code, message, fix, pointer }: Missing, placeOf: PlaceOf): string => {
  const place = pointer === null || pointer === "" ? "" : `${renderPlace(placeOf(pointer))}: `;
  return `  ${place}${code}: ${message}\n    fix: ${fix}\n`;
};

/** What each gate still needs. */
export const renderNeeded = (proposal: ShownProposal, placeOf: PlaceOf = asPointer): string =>
  neededOf(proposal)
    .map(([gate, needs]) =>
      needs.length === 0
        ? `At ${gate}, nothing is missing.\n`
        : `At ${gate}, this is missing:\n${needs.map((one) => renderMissing(one, placeOf)).join("")}`,
    )
    .join("");

const renderRound = ({ gate, authority, closesOn, isDecided, tally }: ShownRound): string => {
  const who = authority?.id ?? "an authority";
  if (isDecided) return `Round of ${who} at ${gate}: decided.\n`;
  const places = tally.map(({ constituency, counted, atLeast, isMet }) => {
    const count = counted === null ? "" : `${counted} of ${atLeast}, `;
    return `  ${constituency}: ${count}${isMet ? "enough" : "not enough yet"}\n`;
  });
  return `Round of ${who} at ${gate}: it can be decided from ${closesOn}.\n${places.join("")}`;
};

const renderHolds = ({ holds }: ShownProposal): string =>
  holds
    .filter(({ state }) => state !== "LIFTED")
    .map(({ state, answerBy, isOverdue, panel }) => {
      const due = state === "OPEN" ? `an answer is due by ${answerBy}` : "it was answered";
      return `Hold of ${panel?.name ?? "a panel"}: ${due}${isOverdue ? ", and is overdue" : ""}.\n`;
    })
    .join("");

/** What a person should look at before going on; none of it stops anything. */
const renderAdvice = ({ conflictsWith, duplicates, warnings }: ShownProposal): string =>
  [
    ...conflictsWith.map(({ id }) => `Another proposal is about the same item: ${id}.\n`),
    ...duplicates.map(
      ({ item, reasons }) =>
        `It may repeat ${item}, which could be adopted instead: ${reasons.join(" ")}\n`,
    ),
    ...(warnings.length === 0 ? [] : ["Worth a look:\n"]),
    ...warnings.map((one) => renderMissing(one, asPointer)),
  ].join("");

/** A proposal in one line. */
export const renderLine = ({
  id,
  state,
  title,
}: Pick<ShownProposal, "id" | "state" | "title">): string =>
  `${id}  ${state}  ${title ?? "(no title yet)"}`;

/** A proposal with all that it waits for. */
export const renderProposal = (proposal: ShownProposal): string => {
  const { proposers, candidate, rounds, revision } = proposal;
  return [
    `${renderLine(proposal)}\n`,
    `Proposed by ${proposers.map(({ id }) => id).join(", ")}; revision ${revision}.\n`,
    candidate === null ? "" : `Candidate ${candidate.hash}.\n`,
    ...rounds.map(renderRound),
    renderHolds(proposal),
    renderAdvice(proposal),
    renderNeeded(proposal),
  ].join("");
};
