import type { Problem } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import type { About } from "../fact/voices.ts";
import { aboutOf, aboutProblems, itemProblems, needsSubject } from "./about.ts";
import { conclude } from "./concluding.ts";
import { bandOfSome } from "../group-size.ts";
import { countProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** What something costs an authority, and what it gives back (MODEL 3.19). */
export interface StateBurden {
  readonly type: "state-burden";
  readonly about: About;
  /** Minutes a year over everyone. */
  readonly minutes: number;
  readonly minutesPer?: {
    readonly child?: number;
    readonly worker?: number;
    readonly analyst?: number;
  };
  /** People whom it affects; only the band is kept. */
  readonly peopleAffected?: number;
  readonly trainingHours?: number;
  readonly systemChangeCost?: string;
  /** Items that ask for it already. */
  readonly askedElsewhere: readonly string[];
  /** What is stopped or reused instead, with the minutes a year that it saves. */
  readonly offsets: readonly { readonly what: string; readonly minutes: number }[];
  /** Body that pays where it costs more than it saves. */
  readonly payer?: string;
  /** Role that approved that it costs more than it saves. */
  readonly exceptionApprovedBy?: string;
  /** Role that answers for the figures. */
  readonly responsibleOwner: string;
  readonly method: string;
  readonly checkedBy?: string;
  /** Single Data List entry or Star Chamber note. */
  readonly nationalNote?: string;
}

const figureProblems = ({ minutes, minutesPer, ...rest }: StateBurden): readonly Problem[] => [
  ...countProblems("/minutes", minutes),
  ...(["child", "worker", "analyst"] as const).flatMap((who) =>
    countProblems(`/minutesPer/${who}`, minutesPer?.[who]),
  ),
  ...countProblems("/peopleAffected", rest.peopleAffected),
  ...countProblems("/trainingHours", rest.trainingHours),
  ...rest.offsets.flatMap(({ minutes: saved }, index) =>
    countProblems(`/offsets/${index}/minutes`, saved),
  ),
];

const textProblems = ({ responsibleOwner, method, offsets }: StateBurden): readonly Problem[] =>
  missingTexts({
    responsibleOwner,
    method,
    ...Object.fromEntries(offsets.map(({ what }, index) => [`offsets/${index}/what`, what])),
  });

const filled = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
};

const optional = <Name extends string>(
  name: Name,
  text: string | undefined,
): Readonly<Partial<Record<Name, string>>> => {
  const found: Partial<Record<Name, string>> = {};
  if (text !== undefined) found[name] = text;
  return found;
};

const wordsOf = ({ type: _type, about: _about, ...command }: StateBurden): object => {
  const { payer: _payer, exceptionApprovedBy: _approved, peopleAffected, ...words } = command;
  return { ...words, peopleAffected: bandOfSome(peopleAffected) };
};

/** Decides whether a statement of burden is taken in. The net follows from the figures, and is never stated. */
export const decideStateBurden: Decide<StateBurden> = (state, command, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "state-burden");
  if (!may.ok) return fail([may.error]);
  const by = may.value;
  const { about, minutes, askedElsewhere, offsets } = command;
  const payer = filled(command.payer);
  const exceptionApprovedBy = filled(command.exceptionApprovedBy);
  const problems = [
    ...needsSubject(about),
    ...aboutProblems(state, about, surroundings),
    ...figureProblems(command),
    ...askedElsewhere.flatMap((item, index) =>
      itemProblems(item, surroundings, `/askedElsewhere/${index}`),
    ),
    ...textProblems(command),
  ];
  const burden = surroundings.newId("burden");
  const names = { payer, exceptionApprovedBy };
  const attempt = { subject: burden, problems, words: { ...wordsOf(command) }, names };
  return conclude(attempt, surroundings, (document) => [
    {
      type: "burden-stated",
      burden,
      about: aboutOf(about),
      authority: by.authority,
      minutes,
      offsetMinutes: offsets.reduce((total, offset) => total + offset.minutes, 0),
      askedElsewhere,
      ...optional("payer", payer),
      ...optional("exceptionApprovedBy", exceptionApprovedBy),
      nationalNote: filled(command.nationalNote) !== undefined,
      document,
      by,
    },
  ]);
};
