import { renderIsoDate } from "../../runtime/dates.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, invariant, ok } from "../../runtime/result.ts";

import { notForPublication } from "../measure/measure-result.ts";
import { beyondNotes } from "./beyond-cut-off.ts";
import { isAverage, isComparable, numbersAsked } from "./numbers-asked.ts";
import { peopleByCause } from "./people-told.ts";
import type { VaryingPerson } from "./people-touched.ts";
import { isDifferenceSmall, safeGroups, touchedBy, varyingPeople } from "./people-touched.ts";
import type { NumberAsked, Telling } from "./reconciled-numbers.ts";
import { hiddenNumber, reconciledNumber } from "./reconciled-numbers.ts";
import type { ReconcileRequest, ReconcileSide } from "./reconcile-side.ts";
import type { Reconciliation, ReconciledNumber, SideTold } from "./reconciliation.ts";
import { sentencesOf } from "./sentences.ts";
import type { SideResult } from "./side-results.ts";
import { resultOfSide } from "./side-results.ts";
import { standingNotes } from "./standing-notes.ts";
import type { WorkedOut } from "./worked-out.ts";
import { workOut } from "./worked-out.ts";

const sideTold = (side: ReconcileSide, { result }: SideResult): SideTold => ({
  name: side.name,
  release: side.release,
  return: side.model.ref,
  indicator: {
    ref: result.definition.ref,
    hash: result.definition.hash,
    title: result.definition.title,
  },
  period: result.period,
  cutOff: side.cutOff === undefined ? null : renderIsoDate(side.cutOff),
  mappings: side.mappings,
  inputs: result.inputs,
  suppression: result.suppression,
  limits: result.definition.limits,
  doNotUseFor: result.definition.doNotUseFor,
});

const hiddenMark = "[c]";

const isHidden = ({ published: { left, right } }: NumberAsked): boolean =>
  left === hiddenMark || right === hiddenMark;

const tooFewNote =
  "Hidden: so few people are counted differently that the difference would tell of them. The right is hidden with it, because it could be worked out.";

const hiddenAtSourceNote =
  "Hidden on one side when published: suppression. The difference is only told in true counts.";

interface Told {
  readonly status: Reconciliation["status"];
  readonly numbers: readonly ReconciledNumber[];
  readonly shown: readonly (readonly number[])[];
}

const numbersIn = (asked: readonly NumberAsked[], telling: Telling): readonly ReconciledNumber[] =>
  asked.map((number) => reconciledNumber(number, telling));

/** Decides what may be told under the policies of both sides. */
const toldInPublic = (
  { sides, results, players }: WorkedOut,
  asked: readonly NumberAsked[],
  people: readonly VaryingPerson[],
): Told => {
  const policies = [results.left.policy, results.right.policy];
  const threshold = Math.max(...policies.map((policy) => policy.threshold));
  const areRounded = policies.map(({ roundTo }) => roundTo > 1);
  if (!areRounded.every((isRounded) => isRounded) && isDifferenceSmall(people, threshold)) {
    const numbers = asked.map((number) =>
      hiddenNumber(number, { right: hiddenMark, note: tooFewNote }),
    );
    return { status: "HIDDEN", numbers, shown: [] };
  }
  if (asked.some(isHidden)) {
    const numbers = asked.map((number) =>
      hiddenNumber(number, { right: number.published.right, note: hiddenAtSourceNote }),
    );
    return { status: "HIDDEN", numbers, shown: [] };
  }
  const asOne = areRounded.some((isRounded) => isRounded) || isAverage(sides);
  const every = players.groups.map((_group, index) => index);
  const touched = touchedBy(people, every.length);
  const shown = asOne ? [every].filter((one) => one.length > 0) : safeGroups(touched, threshold);
  const telling = { groups: players.groups, shown, isTrue: false, asOne };
  return { status: "SHOWN", numbers: numbersIn(asked, telling), shown };
};

const toldInTrueCounts = ({ players }: WorkedOut, asked: readonly NumberAsked[]): Told => {
  const shown = players.groups.map((_group, index) => [index]);
  const telling = { groups: players.groups, shown, isTrue: true, asOne: false };
  return { status: "NOT_FOR_PUBLICATION", numbers: numbersIn(asked, telling), shown };
};

/** The fewest rows that are told as a number. */
const fewestTold = ({ results }: WorkedOut, isTrue: boolean): number => {
  if (isTrue) return 1;
  const policies = [results.left.policy, results.right.policy];
  if (policies.some(({ roundTo }) => roundTo > 1)) return Infinity;
  return Math.max(...policies.map(({ threshold }) => threshold));
};

const tell = (worked: WorkedOut, isTrue: boolean): Reconciliation => {
  const { sides, results, reasons, players } = worked;
  const asked = numbersAsked(worked);
  const people = varyingPeople(worked.sets);
  const told = isTrue ? toldInTrueCounts(worked, asked) : toldInPublic(worked, asked, people);
  return {
    status: told.status,
    warning: isTrue ? notForPublication : null,
    left: sideTold(sides.left, results.left),
    right: sideTold(sides.right, results.right),
    numbers: told.numbers,
    reasons: told.status === "HIDDEN" ? reasons : [...reasons, ...worked.rowReasons],
    together: players.together,
    sentences: sentencesOf(told.numbers, { left: sides.left.name, right: sides.right.name }),
    notes: [
      ...beyondNotes(worked, fewestTold(worked, isTrue)),
      ...standingNotes({
        isComparable: isComparable(sides),
        isHidden: told.status === "HIDDEN",
        isTrue,
        areMerged: !isTrue && told.shown.some((group) => group.length > 1),
      }),
    ],
    people: isTrue ? peopleByCause(people, players.groups) : null,
  };
};

/**
 * Sets the same indicator from two sides against each other and apportions the difference to its causes, exactly. What
 * differs between the sides is taken from the left or the right by itself, for every set of causes; each cause gets
 * the average of what it adds over all orders. Rounding and suppression act last, on what each side publishes.
 */
export const reconcile = ({
  left,
  right,
  unsuppressed = false,
}: ReconcileRequest): Result<Reconciliation, readonly Problem[]> => {
  const found = [left, right].map(resultOfSide);
  const problems = found.flatMap((one) => (one.ok ? [] : one.error));
  if (problems.length > 0) return fail(problems);
  const [one, other] = found.flatMap((result) => (result.ok ? [result.value] : []));
  invariant(one !== undefined && other !== undefined, "both sides have a result");
  const worked = workOut({ left, right }, { left: one, right: other });
  return ok(tell(worked, unsuppressed));
};
